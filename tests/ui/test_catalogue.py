"""Sentences are read without Qt as Qt reads them, and in the language that Qt would choose."""

from __future__ import annotations

import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTranslator

from desktop.base.assets import asset
from desktop.base.settings import Interface
from desktop.ui import languages, tongue
from desktop.ui.catalogue import Catalogue
from desktop.ui.i18n import Translation
from desktop.ui.tongue import speak_without_window

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = asset("i18n")
BOTH = [Interface.ZH_CN, Interface.EN]
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE")


def sentences() -> list[tuple[str, str]]:
    root = ET.parse(FOLDER / "greenroom_zh_CN.ts").getroot()
    return [
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in root.iter("context")
        for message in context.iter("message")
        if message.get("numerus") is None  # those of Qt's counting are for the window alone
    ]


@pytest.mark.parametrize("interface", BOTH)
def test_every_sentence_is_found_as_qt_finds_it(interface: Interface) -> None:
    qt, ours = QTranslator(), Catalogue.of(interface)
    assert qt.load(f"greenroom_{interface}", str(FOLDER))
    every = sentences()
    assert len(every) > 2000
    for context, source in every:
        assert ours.find(context, source) == qt.translate(context, source)
        assert ours.find(f"{context}?", source) == ""
        assert ours.find(context, f"{source}?") == ""


@given(content=st.binary(max_size=300), kept=st.integers(0, 40))
def test_an_odd_file_has_no_sentence(
    content: bytes, kept: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("odd") / "x.qm"
    whole = (FOLDER / "greenroom_zh_CN.qm").read_bytes()
    path.write_bytes(whole[:kept] + content)
    assert Catalogue(path).find("cli", "Greenroom") == ""


def test_a_file_that_is_cut_anywhere_does_no_harm(tmp_path: Path) -> None:
    whole = (FOLDER / "greenroom_zh_CN.qm").read_bytes()
    path = tmp_path / "x.qm"
    first = sentences()[0]
    for end in range(0, len(whole), 4099):
        path.write_bytes(whole[:end])
        assert isinstance(Catalogue(path).find(*first), str)
    assert Catalogue(tmp_path / "none.qm").find(*first) == ""


SETTINGS = [
    {},
    {"LANG": "zh_CN.UTF-8"},
    {"LANG": "zh_TW"},
    {"LANG": "en_US.UTF-8"},
    {"LANG": "de_DE.UTF-8"},
    {"LANG": "C", "LC_ALL": "zh_CN.UTF-8"},
    {"LANG": "zh_CN.UTF-8", "LC_ALL": "en_US.UTF-8"},
    {"LANG": "en_US.UTF-8", "LC_MESSAGES": "zh_CN.UTF-8"},
    {"LANG": "zh_CN", "LC_MESSAGES": "en_US"},
    {"LANG": "en_US.UTF-8", "LANGUAGE": "zh_CN:en"},
    {"LANG": "zh_CN.UTF-8", "LANGUAGE": "en"},
    {"LANG": "zh_CN.UTF-8", "LC_ALL": "C"},
    {"LANG": "zh-CN"},
    {"LANG": "zh_CN@pinyin"},
    {"LANG": "yue_HK"},
    {"LANG": ""},
    {"LANG": "C.UTF-8"},
    {"LANG": "C.UTF-8", "LANGUAGE": "zh_CN:en"},
    {"LANG": "POSIX", "LANGUAGE": "zh_CN"},
]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt itself is asked")
def test_the_language_of_the_system_is_the_one_qt_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = {key: value for key, value in os.environ.items() if key not in _VARIABLES}
    asking = "from PySide6.QtCore import QLocale; print(QLocale.system().language().name)"
    for given_ in SETTINGS:
        for each in _VARIABLES:
            monkeypatch.delenv(each, raising=False)
        for key, value in given_.items():
            monkeypatch.setenv(key, value)
        told = subprocess.run(
            [sys.executable, "-c", asking],
            env=kept | given_, capture_output=True, text=True, check=True,
        )  # fmt: skip
        chinese = told.stdout.strip() == "Chinese"
        expected = Interface.ZH_CN if chinese else Interface.EN
        assert languages.resolve(Interface.SYSTEM) is expected, given_


@pytest.mark.usefixtures("qapp")
def test_a_window_takes_over_from_the_command_line_that_opened_it() -> None:
    """``greenroom`` speaks the language of the settings until the window does, which can change its own."""
    translation = Translation()
    try:
        speak_without_window(Interface.ZH_CN)
        assert tongue.translate("times", "Today") == "今天"
        translation.use(Interface.EN)
        assert tongue.translate("times", "Today") == "Today"
        translation.use(Interface.ZH_CN)
        assert tongue.translate("times", "Today") == "今天"
    finally:
        translation.use(Interface.EN)
