"""The power goes while a take is recorded: what was on the disk at that moment is looked at.

The library lies on an ext4 image on a loop device. A copy of the *backing file* made while a take
is recorded holds what a disk would hold that lost its power; it is mounted, and its journal is
replayed, as at the next start. Needs root.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.faults.doomed_take import Notes, open_notes
from tests.faults.kills import Loss, measure, start_recording, wait_for

if TYPE_CHECKING:
    from collections.abc import Generator

IMAGE_BYTES = 3_000_000_000
"""A take wants a gigabyte free; the file has holes, and takes a few megabytes."""
PROGRAMS = ("mkfs.ext4", "mount", "umount", "losetup")
MEMORY = Path("/dev/shm")


def why_not() -> str:
    """Say why there can be no power cut here; empty when there can."""
    if not sys.platform.startswith("linux"):
        return "only on Linux: ext4 on a loop device"
    if os.geteuid() != 0:
        return "only on request and as root: a file system is mounted"
    missing = [each for each in PROGRAMS if shutil.which(each) is None]
    return f"only on request: not installed: {', '.join(missing)}" if missing else ""


def cut_once(home: Path, after_s: float) -> Loss:
    """Record, take the power away after so many seconds of the take, recover, and measure.

    The loss counts from the end of the copying: what was captured meanwhile counts as lost.
    """
    home.mkdir(parents=True)
    image, snapshot = home / "disk.img", home / "cut.img"
    _make(image)
    notes = open_notes(home / "notes")
    with (
        _mounted(image, home / "disk") as disk,
        start_recording(disk / "library", home / "notes") as child,
    ):
        wait_for(notes, child, after_s)
        _run("cp", "--sparse=always", image, snapshot)
        at_cut = Notes(notes.begun_s, notes.picture_s, notes.sound_s)
        child.kill()
    with _mounted(snapshot, home / "disk") as disk:
        return measure(disk / "library", at_cut)


def _make(image: Path) -> None:
    with image.open("wb") as file:
        file.truncate(IMAGE_BYTES)
    _run("mkfs.ext4", "-q", "-F", image)


@contextlib.contextmanager
def _mounted(image: Path, place: Path) -> Generator[Path]:
    place.mkdir(exist_ok=True)
    _run("mount", "-o", "loop", image, place)
    try:
        yield place
    finally:
        _run("umount", place)


def _run(*command: str | Path) -> None:
    subprocess.run(command, check=True, capture_output=True)
