"""The k-th operation on the files of a take fails, for every k: SQLite's own way to be sure.

A child process records one take for each case; several run beside each other.
"""

from __future__ import annotations

import errno
import queue
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from tests.faults.failing_disk import compile_into, environment
from tests.faults.faulty_takes import Case, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES)
PATIENCE_S = 60.0
TOLD_S, STOP_S = 2.0, 3.0
FRAGMENT_S = 0.4
"""A fragment of a tenth of a second may not have been written when a sync began, the one before it
may wait for the other stream, pictures are few, and the encoder holds some."""
WHOLE_S = 0.25


def run_cases(folder: Path, cases: Iterable[Case], children: int = 2) -> Iterator[Outcome]:
    """Record a take for each case, and give what came of it as it comes.

    Args:
        folder: for the libraries.
        cases: what fails.
        children: how many processes share the work.
    """
    library = compile_into(folder)
    waiting: queue.SimpleQueue[Case] = queue.SimpleQueue()
    done: queue.SimpleQueue[Outcome | None] = queue.SimpleQueue()
    for case in cases:
        waiting.put(case)
    threads = [
        threading.Thread(target=_work, args=(folder / f"lab{at}", library, waiting, done))
        for at in range(children)
    ]
    for each in threads:
        each.start()
    ended = 0
    while ended < children:
        outcome = done.get()
        if outcome is None:
            ended += 1
        else:
            yield outcome
    for each in threads:
        each.join()


def judge(outcome: Outcome, patience: float = 1.0) -> list[str]:
    """Return what is wrong with an outcome; times may be longer on a busy computer.

    Whether all is there is told by the sound: the drawn camera leaves pictures out when it gets no
    processor.
    """
    wrong = list(outcome.wrong)
    if outcome.hits and not outcome.fault and outcome.sound_s < outcome.full_s - WHOLE_S:
        wrong.append(f"nothing said, and {outcome.sound_s:.2f} of {outcome.full_s:.2f} s play")
    plays_s = min(outcome.picture_s, outcome.sound_s)
    if outcome.due_s and plays_s < outcome.due_s - FRAGMENT_S:
        wrong.append(f"synced {outcome.due_s:.2f} s, {plays_s:.2f} s play")
    if outcome.told_s > TOLD_S * patience:
        wrong.append(f"told after {outcome.told_s:.1f} s")
    if outcome.stop_s > STOP_S * patience:
        wrong.append(f"stop took {outcome.stop_s:.1f} s")
    return wrong


def _work(
    home: Path,
    library: Path,
    waiting: queue.SimpleQueue[Case],
    done: queue.SimpleQueue[Outcome | None],
) -> None:
    try:
        while not waiting.empty():
            home.mkdir(exist_ok=True)
            if not _one_child(home, library, waiting, done):
                home = home.with_name(home.name + "x")
    finally:
        done.put(None)


def _one_child(
    home: Path,
    library: Path,
    waiting: queue.SimpleQueue[Case],
    done: queue.SimpleQueue[Outcome | None],
) -> bool:
    """Work until nothing waits; False when the child hung or died over a case."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.faulty_takes", home],
        env=environment(library, home / "control"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )
    with child:
        assert child.stdin is not None
        assert child.stdout is not None
        while True:
            try:
                case = waiting.get_nowait()
            except queue.Empty:
                child.stdin.close()
                return True
            watch = threading.Timer(PATIENCE_S, child.kill)
            watch.start()
            child.stdin.write(msgspec.json.encode(case) + b"\n")
            child.stdin.flush()
            line = child.stdout.readline()
            watch.cancel()
            watch.join()
            if not line:
                done.put(Outcome(case, wrong=["the child hung or died"]))
                return False
            done.put(msgspec.json.decode(line, type=Outcome))
