"""Makes an ordinary MP4 of what a crash left behind."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from desktop.base.files import naming_faults, sync_folder
from desktop.media.boxes import cut_torn_end
from desktop.media.copying import copy_streams
from desktop.media.probe import MediaInfo, probe

if TYPE_CHECKING:
    from pathlib import Path


def salvage(source: Path, target: Path) -> MediaInfo:
    """Copy everything that can still be read of a torn file into a whole one.

    Nothing is decoded, so quality and times stay, and an hour takes seconds. The source only
    loses the torn description of what never came, which would keep players from opening it;
    if the target is the source it is replaced at the end.

    Returns:
        What the new file holds.

    Raises:
        WorldError: MEDIA_MISSING; MEDIA_UNREADABLE when nothing can be saved (an empty file, or
            one that ends inside its header); the target cannot be written. No target is left.
    """
    beside = target.with_name(f".{target.name}.part")
    cut_torn_end(source)
    try:
        copy_streams(source, beside, lambda _packet: None)
        info = probe(beside)
        sync_file(beside)
        with naming_faults(target):
            beside.replace(target)
            sync_folder(target.parent)
    finally:
        beside.unlink(missing_ok=True)
    return info


def sync_file(path: Path) -> None:
    """Bring a finished file to the disk.

    Raises:
        WorldError: the disk failed.
    """
    with naming_faults(path), path.open("rb+") as file:
        os.fsync(file.fileno())
