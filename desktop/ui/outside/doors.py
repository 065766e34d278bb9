"""All doors to the outside, handed to the pages as one."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from desktop.ui.outside.folders import SystemFolders
from desktop.ui.outside.open_with import BuiltIn, system_opener

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from desktop.ui.outside.devices import DeviceDoor
    from desktop.ui.outside.folders import FolderDoor
    from desktop.ui.outside.hot_plug import HotPlug
    from desktop.ui.outside.open_with import Opener
    from desktop.ui.outside.permissions import Permissions
    from desktop.ui.outside.voice import Voice

SANDBOXES = ("FLATPAK_ID", "SNAP")


@dataclass(frozen=True)
class Outside:
    """The doors.

    Attributes:
        platform: as ``sys.platform``; names the settings page in a sentence.
        sandboxed: the program runs in a box of Flatpak or Snap, which has permissions of its own.
        opener: makes the door to what a double click does, once somebody looks at it.
    """

    devices: DeviceDoor
    hot_plug: HotPlug
    permissions: Permissions
    voice: Voice
    platform: str = sys.platform
    sandboxed: bool = False
    folders: FolderDoor = field(default_factory=SystemFolders)
    opener: Callable[[], Opener] = BuiltIn


def real_outside(parent: QObject) -> Outside:
    """Return the doors to this computer; nothing is opened before it is needed."""
    from desktop.ui.outside.devices import RealDevices
    from desktop.ui.outside.hot_plug import SystemHotPlug
    from desktop.ui.outside.permissions import SystemPermissions
    from desktop.ui.outside.system_voice import SystemVoice

    sandboxed = any(name in os.environ for name in SANDBOXES)
    return Outside(
        devices=RealDevices(),
        hot_plug=SystemHotPlug(parent),
        permissions=SystemPermissions(parent),
        voice=SystemVoice(parent),
        sandboxed=sandboxed,
        opener=partial(system_opener, sandboxed=sandboxed),
    )
