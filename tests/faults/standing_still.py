"""The whole process is stopped for a while, or the wall clock jumps, in the middle of a take."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import numpy as np

from desktop.base.documents import from_json
from desktop.media.reader import iter_pictures
from desktop.media.sound import decode_sound
from desktop.sessions.model import Take
from desktop.sessions.shelf import SessionShelf
from tests.faults.doomed_take import open_notes
from tests.faults.failing_disk import Control, FailingDisk, compile_into, environment
from tests.faults.kills import RATE, ROOT, wait_for, worst_offset_ms

if TYPE_CHECKING:
    from pathlib import Path

MODULE = "tests.faults.told_take"
BEFORE_S = AFTER_S = 1.3


def stop_for(home: Path, seconds: float) -> list[str]:
    """Stop the process of a take for a while, and return what is wrong with the take."""
    with _start(home) as child:
        notes = open_notes(home / "notes")
        wait_for(notes, child, BEFORE_S)
        child.send_signal(signal.SIGSTOP)
        time.sleep(seconds)
        child.send_signal(signal.SIGCONT)
        wait_for(notes, child, BEFORE_S + seconds + AFTER_S)
        asked_s = time.perf_counter()
        take, sound, flashes = _ended(home, child)
        stopped_s = asked_s - notes.begun_s
    wrong: list[str] = []
    gap_s = sum(each.end_ms - each.start_ms for each in take.sound.gaps) / 1000
    if not seconds - 0.3 < gap_s < seconds + 0.5:
        wrong.append(f"{gap_s:.2f} s of silence for {seconds:.2f} s")
    if abs(take.duration_ms / 1000 - stopped_s) > 0.3:
        wrong.append(f"{take.duration_ms} ms for {stopped_s:.2f} s")
    if abs(sound.size / RATE - take.duration_ms / 1000) > 0.06:
        wrong.append(f"sound of {sound.size / RATE:.2f} s in {take.duration_ms} ms")
    middle = sound[round((BEFORE_S + 0.3) * RATE) : round((BEFORE_S + seconds - 0.3) * RATE)]
    if np.abs(middle).max(initial=0.0) > 0.01:
        wrong.append("the gap is no silence")
    again_s = BEFORE_S + seconds
    offset_ms = worst_offset_ms([at for at in flashes if at > again_s], sound, again_s)
    if abs(offset_ms) > 40:
        wrong.append(f"{offset_ms:.0f} ms apart behind the gap")
    return wrong


def jump(home: Path, by_s: float) -> list[str]:
    """Put the wall clock forward or back in the middle of a take; nothing of it may care."""
    home.mkdir(parents=True)
    library = compile_into(home)
    with _start(home, environment(library, home / "control")) as child:
        control: Control = FailingDisk(home / "control").control
        notes = open_notes(home / "notes")
        wait_for(notes, child, BEFORE_S)
        control.jump_s = by_s
        wait_for(notes, child, BEFORE_S + AFTER_S)
        asked_s = time.perf_counter()
        take, sound, flashes = _ended(home, child)
        stopped_s = asked_s - notes.begun_s
    wrong: list[str] = []
    if abs(take.duration_ms / 1000 - stopped_s) > 0.3 or take.sound.gaps or take.fault:
        wrong.append(f"{take.duration_ms} ms for {stopped_s:.2f} s, {take.sound.gaps} {take.fault}")
    offset_ms = worst_offset_ms(flashes, sound)
    if abs(sound.size / RATE - take.duration_ms / 1000) > 0.06 or abs(offset_ms) > 40:
        wrong.append(f"sound of {sound.size / RATE:.2f} s, {offset_ms:.0f} ms apart")
    return wrong


def _start(home: Path, surroundings: dict[str, str] | None = None) -> subprocess.Popen[bytes]:
    home.mkdir(parents=True, exist_ok=True)
    open_notes(home / "notes")
    return subprocess.Popen(
        [sys.executable, "-m", MODULE, home / "library", home / "notes"],
        cwd=ROOT, env=surroundings, stdout=subprocess.PIPE,
    )  # fmt: skip


def _ended(home: Path, child: subprocess.Popen[bytes]) -> tuple[Take, np.ndarray, list[float]]:
    child.send_signal(signal.SIGTERM)
    said, _ = child.communicate(timeout=30)
    take = from_json(said, Take, home)
    shelf = SessionShelf(home / "library" / "sessions", home / "library" / "trash")
    video = shelf.find_take(take.id).video
    flashes = [at for pixels, at in iter_pictures(video) if pixels.mean() > 240]
    return take, decode_sound(video, RATE), flashes
