"""A real disk that is full, or fills, while a pack goes out or comes in: a file system in memory with a size.

Run in namespaces of its own (``APART``), where anybody may mount one.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.sharing.encryption import seal_key
from desktop.sharing.model import Contents
from desktop.sharing.packing import export_pack
from desktop.sharing.receiving import Receiver
from desktop.sharing.wishes import Wishes
from tests.fixtures.sharing import DAY, inspect_here, make_shared

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

APART = ["unshare", "--map-root-user", "--mount"]
DISK_BYTES = 80_000_000
"""More than the 50 MB that are kept free before anything begins."""
MARGIN_BYTES = 60_000_000
OLD = b"what lay there before"
WISHES = (
    *(Wishes(each) for each in Contents),
    Wishes(one_page=True),
    Wishes(masks=("云帆科技",)),
    Wishes(passphrase="a b c d e f"),
)


def why_not() -> str:
    """Say why there can be no such disk here; empty when there can."""
    if not sys.platform.startswith("linux") or shutil.which("unshare") is None:
        return "only on Linux: a file system is mounted"
    asked = subprocess.run([*APART, "true"], capture_output=True, check=False)
    return "" if asked.returncode == 0 else "only on systems that allow namespaces"


class Disk:
    """A place of some size, and what another program puts there."""

    def __init__(self, place: Path) -> None:
        place.mkdir()
        mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK_BYTES}", "greenroom", place]
        subprocess.run(mount, check=True)
        self.place = place
        self._filler = place / "filler"

    def fill(self, left: int) -> None:
        """Let another program take all but so many bytes."""
        with self._filler.open("ab") as file, contextlib.suppress(OSError):
            free = os.statvfs(self.place)
            file.write(bytes(max(0, free.f_bavail * free.f_frsize - left)))
            file.flush()

    def empty(self) -> None:
        """Give all of it back."""
        self._filler.unlink(missing_ok=True)

    def files(self) -> dict[str, bytes]:
        """Return what lies there."""
        return {
            str(each.relative_to(self.place)): each.read_bytes()
            for each in self.place.rglob("*")
            if each.is_file() and each != self._filler
        }


def fails_whole(disk: Disk, work: Callable[[], object], left: int = MARGIN_BYTES) -> None:
    """Do a work on a disk with so much room, which another program may take meanwhile."""
    before = disk.files()
    disk.fill(left)
    told = None
    try:
        work()
    except WorldError as error:
        told = error.fault
    disk.empty()
    if told not in {Fault.DISK_FULL, Fault.TARGET_FULL}:
        raise AssertionError(f"told {told}")
    if disk.files() != before:
        raise AssertionError(f"left {sorted(set(disk.files()) ^ set(before))}")


def give(home: Path) -> Path:
    """Give every kind of pack away: to a full disk, one that fills at the beginning, and in the middle."""
    shared = make_shared(home / "own")
    shared.own(4)
    stick = Disk(home / "stick")
    target = stick.place / "pack.zip"
    target.write_bytes(OLD)
    recipient, wrapped = seal_key("a b c d e f")
    sealed = wrapped()

    def full_today() -> dt.date:
        stick.fill(0)
        return DAY

    def export(
        wishes: Wishes, today: Callable[[], dt.date], progress: Callable[[float], None]
    ) -> None:
        export_pack(
            shared.folder, target, wishes, seal=lambda _words: (recipient, lambda: sealed), today=today, progress=progress
        )  # fmt: skip

    for wishes in WISHES:
        fails_whole(stick, lambda it=wishes: export(it, lambda: DAY, lambda _share: None), 0)
        fails_whole(stick, lambda it=wishes: export(it, full_today, lambda _share: None))
        if wishes.contents is not Contents.TEXT:
            fails_whole(
                stick, lambda it=wishes: export(it, lambda: DAY, lambda _share: stick.fill(0))
            )
    return shared.export().path


def take(home: Path, pack: Path) -> None:
    """Take a pack in: on a full disk, and on one that fills when it has begun."""
    disk = Disk(home / "library")
    library = disk.place / "library"
    Receiver(library, inspector=inspect_here).receive(make_shared(home / "second").export().path)
    fails_whole(disk, lambda: Receiver(library, inspector=inspect_here).receive(pack), 0)

    def full_now() -> bool:
        """It is asked first before the recording is unpacked."""
        disk.fill(0)
        return False

    fails_whole(
        disk,
        lambda: Receiver(library, inspector=inspect_here, cancelled=full_now).receive(pack),
    )
    Receiver(library, inspector=inspect_here).receive(pack)


def main() -> None:
    """Give away and take in on such disks."""
    home = Path(sys.argv[1])
    take(home, give(home))
    sys.stdout.write("all well\n")


if __name__ == "__main__":
    main()
