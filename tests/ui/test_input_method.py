"""Chinese can be typed where the desktop names an input method that Qt has no plugin for."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from desktop.ui.outside.input_method import use_reachable_input_method

if TYPE_CHECKING:
    from pathlib import Path

LINUX = "linux"
ASK = """
import os, sys
from desktop.ui.application import make_application
from desktop.ui.outside.input_method import use_reachable_input_method
use_reachable_input_method(os.environ, sys.platform)
make_application()
"""


@pytest.mark.parametrize(
    ("told", "then"),
    [
        ({"QT_IM_MODULE": "fcitx"}, "ibus"),
        ({"QT_IM_MODULE": "fcitx5"}, "ibus"),
        ({"QT_IM_MODULES": "wayland;fcitx"}, "wayland;ibus"),
        ({"QT_IM_MODULES": "wayland;fcitx;ibus"}, "wayland;ibus"),
        ({"QT_IM_MODULES": "fcitx", "QT_IM_MODULE": "compose"}, "ibus"),
        ({"QT_IM_MODULES": "", "QT_IM_MODULE": "fcitx"}, "ibus"),
        ({"XMODIFIERS": "@im=fcitx"}, "ibus"),
        ({"XMODIFIERS": "@sm=none @im=fcitx"}, "ibus"),
        ({"QT_IM_MODULE": "fcitx", "WAYLAND_DISPLAY": "wayland-0"}, "ibus"),
    ],
)
def test_fcitx_is_reached_by_way_of_ibus(told: dict[str, str], then: str) -> None:
    use_reachable_input_method(told, LINUX)
    assert told["QT_IM_MODULES"] == then


@pytest.mark.parametrize(
    "told",
    [
        {},
        {"QT_IM_MODULE": ""},
        {"QT_IM_MODULE": "ibus"},
        {"QT_IM_MODULE": "compose", "XMODIFIERS": "@im=fcitx"},
        {"QT_IM_MODULES": "wayland;ibus", "QT_IM_MODULE": "fcitx"},
        {"XMODIFIERS": "@im=ibus"},
        {"XMODIFIERS": "@im=fcitx", "WAYLAND_DISPLAY": "wayland-0"},
    ],
)
def test_what_else_is_named_stays(told: dict[str, str]) -> None:
    before = dict(told)
    use_reachable_input_method(told, LINUX)
    assert told == before


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_other_systems_have_their_own(system: str) -> None:
    told = {"QT_IM_MODULE": "fcitx"}
    use_reachable_input_method(told, system)
    assert told == {"QT_IM_MODULE": "fcitx"}


def test_a_plugin_that_is_there_is_used(tmp_path: Path) -> None:
    plugin = tmp_path / "platforminputcontexts" / "libfcitx5platforminputcontextplugin.so"
    plugin.parent.mkdir()
    plugin.touch()
    told = {
        "QT_IM_MODULE": "fcitx",
        "QT_PLUGIN_PATH": f"{tmp_path / 'other'}{os.pathsep}{tmp_path}",
    }
    use_reachable_input_method(told, LINUX)
    assert "QT_IM_MODULES" not in told


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have their own input methods")
def test_the_window_asks_for_the_plugin_that_is_there() -> None:
    """As Qt itself tells, which looks for the plugin when the application is made."""
    ran = subprocess.run(
        [sys.executable, "-c", ASK],
        env={
            **os.environ,
            "QT_IM_MODULE": "fcitx",
            "QT_DEBUG_PLUGINS": "1",
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    loaded = [line for line in ran.stderr.splitlines() if "loaded library" in line]
    assert any("libibusplatforminputcontextplugin" in line for line in loaded)
