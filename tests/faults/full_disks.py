"""A real disk that fills while a take is recorded: a file system in memory with a size. Needs root."""

from __future__ import annotations

import contextlib
import errno
import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.base.settings import Language
from desktop.devices.simulated import PatternCamera, ToneMicrophone
from desktop.media.reader import iter_pictures
from desktop.recording.disk_watch import LEAST_BYTES
from desktop.recording.recorder import Recorder
from desktop.roles.shelf import RoleShelf
from desktop.sessions.model import TakeState
from desktop.sessions.shelf import SessionShelf
from tests.faults.camera_faults import SHAPE, STOP_S, TOLD_S
from tests.faults.sound_faults import until

if TYPE_CHECKING:
    from pathlib import Path

DISK_BYTES = 1_300_000_000
LEFT_BYTES = {"slowly": LEAST_BYTES * 9 // 10, "at once": 0}
WAYS = tuple(LEFT_BYTES)
BEFORE_S = 1.5


def why_not() -> str:
    """Say why there can be no such disk here; empty when there can."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        return "only on Linux and as root: a file system is mounted"
    return ""


def fill(place: Path, way: str) -> list[str]:
    """Record on a disk that another program fills: to the reserve, or to the last byte."""
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK_BYTES}", "greenroom", str(place)]
    subprocess.run(mount, check=True)
    try:
        return _fill(place, way)
    finally:
        subprocess.run(["umount", str(place)], check=True)


def _fill(place: Path, way: str) -> list[str]:
    wrong: list[str] = []
    shelf = SessionShelf(place / "sessions", place / "trash")
    pack = RoleShelf(place / "roles").get("ai_customer_service")
    session = shelf.create(pack, language=Language.ZH, questions=("Q03",))
    recorder = Recorder()
    recorder.arm(PatternCamera(SHAPE), ToneMicrophone())
    recorder.wait_ready()
    folder = session.new_take("Q03")
    recorder.start(folder)
    time.sleep(BEFORE_S)
    _take_room(place, LEFT_BYTES[way])
    filled_s = time.perf_counter()
    if not until(lambda: recorder.broken, TOLD_S) or recorder.status().fault is not Fault.DISK_FULL:
        wrong.append(f"told {recorder.status().fault} after {time.perf_counter() - filled_s:.1f} s")
    asked_s = time.perf_counter()
    try:
        take = recorder.stop()
        if take.state is not TakeState.SAVED or take.duration_ms < (BEFORE_S - 0.5) * 1000:
            wrong.append(f"{take.state} {take.duration_ms} ms")
    except WorldError as error:
        wrong.append(f"Stop: {error}")
    if time.perf_counter() - asked_s > STOP_S:
        wrong.append("Stop took long")
    if sum(1 for _ in iter_pictures(folder.video)) < (BEFORE_S - 0.5) * SHAPE.fps:
        wrong.append("too few pictures play")
    (place / "filler").unlink()
    again = session.new_take("Q03")
    recorder.start(again)
    time.sleep(0.5)
    if recorder.stop().fault:
        wrong.append("the next take has a fault")
    recorder.close()
    return wrong


def _take_room(place: Path, left: int) -> None:
    """Let another program's file grow until so many bytes are left."""
    with (place / "filler").open("wb") as file, contextlib.suppress(OSError):
        free = os.statvfs(place)
        os.posix_fallocate(file.fileno(), 0, free.f_bavail * free.f_frsize - left)
        while left == 0:
            _write(file.fileno())


def _write(file: int) -> None:
    if os.write(file, bytes(4096)) < 4096:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
