"""A child process that gives packs away and takes them in on a disk that fails: a case a line in, what came of it out.

Started by ``share_faults``; everything in it is Greenroom's own, save the disk and the work that a
passphrase costs.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import sys
import traceback
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from desktop.base.errors import WorldError
from desktop.cli.say import sentence_of
from desktop.media.watching import Watch
from desktop.sessions.lock import LOCK_NAME
from desktop.sharing.encryption import open_key, seal_key
from desktop.sharing.incoming import sweep
from desktop.sharing.known_copies import KnownCopies
from desktop.sharing.model import Contents
from desktop.sharing.packing import export_pack
from desktop.sharing.plain_media import learn
from desktop.sharing.receiving import Receiver
from desktop.sharing.taking_in import take_in
from desktop.sharing.wishes import Wishes
from tests.faults.failing_disk import VARIABLE, FailingDisk
from tests.fixtures.sharing import (
    inspect_here,
    make_shared,
    receiver,
    review_file_for,
    write_file,
)

if TYPE_CHECKING:
    from collections.abc import Callable

WORDS = "a b c d e f"
OLD = b"what lay there before"


class Work(StrEnum):
    """What is done while the disk fails."""

    FULL = "export full"
    CLIPS = "export clips"
    AUDIO = "export audio"
    TEXT = "export text"
    BLURRED = "export blurred"
    MASKED = "export masked"
    ONE_PAGE = "export one page"
    LOCKED = "export locked"
    KNOWN = "export known"
    KNOWN_LOCKED = "export known locked"
    PACK = "import a pack"
    SEALED = "import a locked pack"
    APART = "import a pack, media apart"
    REVIEW = "import a review"


WISHES = {
    Work.FULL: Wishes(Contents.FULL),
    Work.CLIPS: Wishes(Contents.CLIPS),
    Work.AUDIO: Wishes(Contents.AUDIO),
    Work.TEXT: Wishes(Contents.TEXT),
    Work.BLURRED: Wishes(Contents.BLURRED),
    Work.MASKED: Wishes(Contents.FULL, masks=("云帆科技",)),
    Work.ONE_PAGE: Wishes(Contents.FULL, one_page=True),
    Work.LOCKED: Wishes(Contents.FULL, passphrase=WORDS),
}


class Case(msgspec.Struct, frozen=True):
    """Which operation of what fails, how, and whether for good."""

    work: Work
    fail_at: int
    error: int
    forever: bool


class Outcome(msgspec.Struct):
    """What came of a case.

    Attributes:
        count: operations of the work.
        hits: how many of them failed.
        operation: the first that failed.
        fault, sentence: what the person was told; empty when all went well.
        wrong: what must not be.
    """

    case: Case
    count: int = 0
    hits: int = 0
    operation: str = ""
    fault: str = ""
    sentence: str = ""
    wrong: list[str] = msgspec.field(default_factory=list[str])


class Lab:
    """Somebody with a session, a friend with a pack of it, and the disk below both."""

    def __init__(self, home: Path) -> None:
        self.disk = FailingDisk(Path(os.environ[VARIABLE]))
        self.shared = make_shared(home)
        self.shared.own(4)
        self.home, self.friend = home, home / "friend"
        self.target = self.shared.outside / "target.zip"
        recipient, wrapped = seal_key(WORDS)
        self.key = recipient, wrapped()
        self.copies = KnownCopies(home.with_name(f"{home.name}-known"))
        before = self.shared.export(name="before.zip").path
        self.pack = self.shared.export(name="pack.zip").path
        locked = export_pack(
            self.shared.folder, self.shared.outside / "locked.zip", WISHES[Work.LOCKED],
            seal=lambda _words: (self.key[0], lambda: self.key[1]),
        )  # fmt: skip
        self.locked = locked.path
        self.identity = open_key(self.key[1], WORDS, self.locked)
        self.review = write_file(home / "a.json", review_file_for(self.pack, home / "reader"))
        receiver(self.friend).receive(before)
        self.works: dict[Work, Callable[[], object]] = {
            **{work: self._export(wishes) for work, wishes in WISHES.items()},
            Work.KNOWN: self._export(WISHES[Work.FULL], known=True),
            Work.KNOWN_LOCKED: self._export(WISHES[Work.LOCKED], known=True),
            Work.PACK: lambda: receiver(self.friend).receive(self.pack),
            Work.APART: lambda: Receiver(self.friend).receive(self.pack),
            Work.SEALED: lambda: Receiver(
                self.friend,
                inspector=inspect_here,
                unwrap=lambda _key, _words, _path: self.identity,
            ).receive(self.locked, WORDS),
            Work.REVIEW: lambda: take_in(self.shared.shelf, self.review),
        }
        self.target.write_bytes(OLD)
        self.copy = home.with_name(f"{home.name}-copy")
        shutil.copytree(home, self.copy)
        for work in self.works.values():  # what is loaded once is loaded now
            work()
            self.restore()
        self.before = self.files()

    def _export(self, wishes: Wishes, *, known: bool = False) -> Callable[[], object]:
        copies = self.copies if known else None
        return lambda: export_pack(
            self.shared.folder,
            self.target,
            wishes,
            seal=lambda _words: (self.key[0], lambda: self.key[1]),
            copies=copies,
        )

    def restore(self) -> None:
        """Let all be as it was before."""
        shutil.rmtree(self.home)
        shutil.copytree(self.copy, self.home)

    def files(self) -> dict[str, str]:
        """Return what lies below the home, with its sum; folders with none."""
        return {
            str(path.relative_to(self.home)): hashlib.sha256(path.read_bytes()).hexdigest()
            if path.is_file()
            else ""
            for path in sorted(self.home.rglob("*"))
            if path.name != LOCK_NAME
        }

    def run(self, case: Case) -> Outcome:
        """Do the work while the disk fails, then again on a well one."""
        outcome, failed = Outcome(case), False
        learn(self.shared.take.video, self.copies, Watch())  # it is a new file each time
        self.disk.arm(self.home, case.fail_at, case.error, forever=case.forever)
        try:
            self.works[case.work]()
        except WorldError as error:
            outcome.fault, failed = error.fault, True
            outcome.sentence = sentence_of(error)
        except Exception as error:  # noqa: BLE001 - this is what is looked for
            last = traceback.format_tb(error.__traceback__)[-1]
            outcome.wrong.append(f"{error!r} {last}")
            failed = True
        finally:
            control = self.disk.control
            outcome.count, outcome.hits = control.count, control.hits
            outcome.operation = f"{control.what.decode()} {plain(control.name.decode())}"
            self.disk.disarm()
        outcome.wrong += self._look(case, outcome, failed=failed)
        self.restore()
        return outcome

    def _look(self, case: Case, outcome: Outcome, *, failed: bool) -> list[str]:
        after = self.files()
        target = str(self.target.relative_to(self.home))
        wrong = [
            f"changed or lost: {name}"
            for name, content in self.before.items()
            if after.get(name) != content and (failed or name != target)
        ]
        left = [name for name, content in after.items() if content and name not in self.before]
        staging = [name for name in left if is_staging(name)]
        if failed and not case.forever and not outcome.operation.startswith("unlink"):
            wrong += [f"left: {plain(name)}" for name in staging]
        if failed:
            wrong += self._whole([name for name in left if name not in staging])
        for path in self.home.rglob("*"):
            os.utime(path, (1, 1))  # what a program left that was killed long ago
        sweep(self.friend)
        self.works[case.work]()
        wrong += [f"never swept: {plain(name)}" for name in self.files() if is_staging(name)]
        return wrong

    def _whole(self, names: list[str]) -> list[str]:
        """Say which of the files that came in spite of a failure is none, or should not be there.

        A document whose folder could not be synced has its name already. Of a pack that was not
        made the note may stay where nothing can be removed.
        """
        wrong: list[str] = []
        for name in names:
            try:
                msgspec.json.decode((self.home / name).read_bytes())
            except msgspec.DecodeError:
                wrong.append(f"half: {plain(name)}")
        return wrong + [f"in spite of it: {plain(name)}" for name in names if "friend/" in name]


def is_staging(name: str) -> bool:
    """Say whether a path is of something unfinished."""
    return any(part.startswith(".") for part in Path(name).parts)


def plain(name: str) -> str:
    """Leave out what is different each time."""
    return re.sub(r"[0-9a-f]{8}(-[0-9a-f-]+)?|(?<=incoming-)[0-9a-f]+", "*", name)


def main() -> None:
    """Answer each case on standard input with a line."""
    lab = Lab(Path(sys.argv[1]))
    for line in sys.stdin:
        outcome = lab.run(msgspec.json.decode(line, type=Case))
        sys.stdout.write(msgspec.json.encode(outcome).decode() + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
