"""The door to what the system opens files with: packs, reviews and replies by a double click.

Nothing is registered before a person asks for it, and all of it can be taken back.
"""

from __future__ import annotations

import os
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop.base.errors import Fault, WorldError

if TYPE_CHECKING:
    from collections.abc import Mapping


class Opening(StrEnum):
    """What a double click on a pack does."""

    OFF = "off"
    ON = "on"
    OUTDATED = "outdated"  # it opens an older Greenroom, or one that lies elsewhere
    BUILT_IN = "built_in"  # the system knows it from the program itself


class Opener(Protocol):
    """Registers Greenroom as what opens its files, for this user only."""

    @property
    def state(self) -> Opening:
        """What is registered now."""
        ...

    def install(self) -> tuple[str, ...]:
        """Register; return what was written.

        Raises:
            WorldError: it can't be written.
        """
        ...

    def remove(self) -> tuple[str, ...]:
        """Take everything back; return what was removed.

        Raises:
            WorldError: it can't be removed.
        """
        ...


class BuiltIn:
    """Where a package or a bundle declares the files, nothing is left to do."""

    state = Opening.BUILT_IN

    def install(self) -> tuple[str, ...]:
        """Do nothing."""
        return ()

    def remove(self) -> tuple[str, ...]:
        """Do nothing."""
        return ()


def program_command() -> tuple[str, ...]:
    """Return how this Greenroom is started, by whole paths."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    ending = ".exe" if sys.platform == "win32" else ""
    script = Path(sys.executable).with_name(f"greenroom{ending}")
    return (str(script),) if script.is_file() else (sys.executable, "-m", "desktop")


def system_opener(
    platform: str = sys.platform,
    *,
    sandboxed: bool = False,
    environment: Mapping[str, str] = os.environ,
) -> Opener:
    """Return the door of this system."""
    if sandboxed or platform == "darwin":
        return BuiltIn()
    command = program_command()
    if platform == "win32":
        from desktop.ui.outside.open_with_windows import WindowsOpener, user_classes

        return WindowsOpener(command, user_classes())
    from desktop.ui.outside.open_with_linux import LinuxOpener

    return LinuxOpener(
        command, _folder(environment, "XDG_DATA_HOME", ".local/share"),
        _folder(environment, "XDG_CONFIG_HOME", ".config"),
    )  # fmt: skip


def _folder(environment: Mapping[str, str], name: str, usual: str) -> Path:
    """Return a folder of the XDG base directories; a relative one counts as not set, as they say."""
    given = Path(environment.get(name, ""))
    return given if given.is_absolute() else Path.home() / usual


def not_changed(place: str, why: str) -> WorldError:
    """Return the fault of a system that does not let itself be told."""
    return WorldError(Fault.FILE_FAILED, file=place, why=why)
