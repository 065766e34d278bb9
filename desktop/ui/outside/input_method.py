"""The door to the input method of the system, by which Chinese is typed.

Qt asks a plugin for it, and which one is said by variables of the environment. Desktops with Fcitx name Fcitx's own plugin,
which no Qt from PyPI brings; without it nothing but Latin letters can be typed. Fcitx 5 also answers in the way of IBus,
and that plugin is there.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, MutableMapping

ONE, SEVERAL, OF_X11 = "QT_IM_MODULE", "QT_IM_MODULES", "XMODIFIERS"
IBUS = "ibus"
_FCITX = {"fcitx", "fcitx5"}
_PLUGIN = "platforminputcontexts/*fcitx*"


def use_reachable_input_method(environment: MutableMapping[str, str], system: str) -> None:
    """Name IBus where Fcitx is named and has no plugin here. Qt reads it once, when the application is made."""
    meant = _meant(environment)
    if not system.startswith("linux") or not _FCITX.intersection(meant):
        return
    if any(any(folder.glob(_PLUGIN)) for folder in _folders(environment)):
        return
    environment[SEVERAL] = ";".join(_without_fcitx(meant))


def _meant(environment: Mapping[str, str]) -> list[str]:
    """Return what is named, in its order, also where only the programs of X11 are told; Wayland has a way of its own."""
    if (names := _named(environment)) or "WAYLAND_DISPLAY" in environment:
        return names
    parts = environment.get(OF_X11, "").split()
    return [part.removeprefix("@im=") for part in parts if part.startswith("@im=")]


def _named(environment: Mapping[str, str]) -> list[str]:
    """Return what Qt is told, in its order; many names count before the one."""
    names = [each for each in environment.get(SEVERAL, "").split(";") if each]
    one = environment.get(ONE)
    return names or ([one] if one else [])


def _without_fcitx(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(IBUS if name in _FCITX else name for name in names))


def _folders(environment: Mapping[str, str]) -> list[Path]:
    own = environment.get("QT_PLUGIN_PATH", "").split(os.pathsep)
    return [
        Path(each)
        for each in (*own, QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
        if each
    ]
