"""Asks for recordings to add, wherever in the window one may ask for them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.recording.adding import RECORDING_ENDINGS
from desktop.ui.tongue import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.dialogs import Dialogs

_NUMBER = re.compile(r"([0-9]{1,18})")


def choose_recordings(dialogs: Dialogs, parent: QWidget) -> tuple[Path, ...]:
    """Ask for video and sound files; none when the person does not want any."""
    patterns = translate("recordings", "Video and sound")
    patterns += f" ({' '.join(f'*{each}' for each in RECORDING_ENDINGS)})"
    title = translate("recordings", "Add a recording")
    return dialogs.choose_files(parent, title, Path.home(), patterns)


def in_order(files: tuple[Path, ...]) -> tuple[Path, ...]:
    """Return files in the order of their names, the second clip before the tenth.

    Dialogs and file managers hand them over in the order in which they were clicked.
    """
    return tuple(sorted(files, key=_turn))


def _turn(file: Path) -> list[tuple[int, str]]:
    """Return words and numbers by turns, which is how names are compared here."""
    parts = _NUMBER.split(file.name.lower())
    return [(int(part), "") if place % 2 else (0, part) for place, part in enumerate(parts)]
