"""The k-th operation on the files of an export or an import fails, for every k."""

from __future__ import annotations

import errno
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from desktop.base.errors import Fault
from tests.faults.failing_disk import compile_into, environment
from tests.faults.faulty_shares import Case, Outcome, Work

if TYPE_CHECKING:
    from collections.abc import Iterable

ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES)
TOLD = {
    errno.ENOSPC: {Fault.DISK_FULL, Fault.TARGET_FULL},
    errno.EIO: {Fault.FILE_FAILED},
    errno.EACCES: {Fault.FOLDER_READ_ONLY, Fault.TARGET_READ_ONLY, Fault.NOT_READABLE},
}
"""What a person is told when a file could not be written."""
WRITING = ("write", "mkdir", "rename", "fsync", "fallocate", "ftruncate")
PATIENCE_S = 1800.0


def run_cases(folder: Path, cases: Iterable[Case]) -> list[Outcome]:
    """Try each case in a child process, and return what came of it."""
    folder.mkdir(exist_ok=True)
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.faulty_shares", folder / "home"],
        env=environment(compile_into(folder), folder / "control"),
        input=b"".join(msgspec.json.encode(case) + b"\n" for case in cases),
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
        timeout=PATIENCE_S,
        check=True,
    )
    return [msgspec.json.decode(line, type=Outcome) for line in done.stdout.splitlines()]


def counts(folder: Path) -> Counter[Work]:
    """Return how many operations each work has."""
    cases = [Case(work, 0, 0, forever=False) for work in Work]
    return Counter({each.case.work: each.count for each in run_cases(folder, cases)})


def judge(outcome: Outcome) -> list[str]:
    """Return what is wrong with an outcome."""
    wrong = list(outcome.wrong)
    case = outcome.case
    if outcome.fault and not outcome.hits:
        wrong.append(f"{outcome.fault} although nothing failed")
    if outcome.fault and len(outcome.sentence.splitlines()) != 1:
        wrong.append(f"not one sentence: {outcome.sentence!r}")
    if "{" in outcome.sentence or "Errno" in outcome.sentence:
        wrong.append(f"not clear: {outcome.sentence!r}")
    is_write = outcome.operation.startswith(WRITING)
    if outcome.fault and is_write and outcome.fault not in TOLD[case.error]:
        wrong.append(f"told {outcome.fault}: {outcome.sentence!r}")
    return wrong
