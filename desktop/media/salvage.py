"""Makes an ordinary MP4 of what a crash left behind."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.base.files import naming_faults, settle
from desktop.media.boxes import cut_torn_end
from desktop.media.copying import copy_streams, tallies
from desktop.media.probe import MediaInfo, probe

if TYPE_CHECKING:
    from pathlib import Path


def salvage(source: Path, target: Path) -> MediaInfo:
    """Copy everything that can still be read of a torn file into a whole one.

    Nothing is decoded, so quality and times stay, and an hour takes seconds. The copy counts only
    when it was read back to its end and holds every byte that was read of the source. That only
    loses the torn description of what never came, which would keep players from opening it;
    if the target is the source it is replaced at the end.

    Returns:
        What the new file holds.

    Raises:
        WorldError: MEDIA_MISSING; MEDIA_UNREADABLE when nothing can be saved (an empty file, or
            one that ends inside its header); FILE_FAILED when the copy reads back otherwise than
            it was written; the target cannot be written. No target is left.
    """
    beside = target.with_name(f".{target.name}.part")
    cut_torn_end(source)
    try:
        copied = copy_streams(source, beside, lambda _packet: None)
        sync_file(beside)
        info = probe(beside)
        if tallies(beside) != copied:
            raise WorldError(Fault.FILE_FAILED, file=target, why="the copy differs")
        with naming_faults(target):
            beside.replace(target)
            settle(target.parent)
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
    return info


def sync_file(path: Path) -> None:
    """Bring a finished file to the disk.

    Raises:
        WorldError: the disk failed.
    """
    with naming_faults(path), path.open("rb+") as file:
        os.fsync(file.fileno())
