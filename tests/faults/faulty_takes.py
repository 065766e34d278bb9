"""A child process that records takes on a disk that fails: a case a line in, what came of it out.

Started by ``file_faults``; everything in it is Greenroom's own, save the disk.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from typing_extensions import override

from desktop.base.errors import WorldError
from desktop.base.settings import Language
from desktop.devices.model import MONOTONIC, PictureFormat
from desktop.devices.simulated import PatternCamera, ToneMicrophone
from desktop.media.reader import iter_pictures
from desktop.media.sound import decode_sound
from desktop.recording.recorder import Recorder
from desktop.roles.shelf import RoleShelf
from desktop.sessions.model import TakeState
from desktop.sessions.recovery import recover
from desktop.sessions.shelf import SessionShelf
from tests.faults.failing_disk import VARIABLE, FailingDisk

if TYPE_CHECKING:
    from desktop.sessions.folder import SessionFolder, TakeFolder
    from desktop.sessions.model import Take

SHAPE = PictureFormat(160, 90, 15.0)
TAKE_S, NEXT_S = 1.25, 0.3
"""The first is long enough for a sync; the second only shows that there is one."""


class Case(msgspec.Struct, frozen=True):
    """Which operation fails, how, and whether for good."""

    fail_at: int
    error: int
    forever: bool


class Outcome(msgspec.Struct):
    """What came of a case.

    Attributes:
        count: operations of the take.
        hits: how many of them failed.
        operation: the first that failed.
        fault: what the person was told: at start, on the way, or at stop.
        told_s: from the failure to the word.
        stop_s: how long Stop took.
        due_s: what the encoder had been given before the last good sync, 0 without one.
        picture_s, sound_s: what plays in the end, after recovery.
        full_s: how long the take was meant to be.
        wrong: what must not be.
    """

    case: Case
    count: int = 0
    hits: int = 0
    operation: str = ""
    fault: str = ""
    told_s: float = 0.0
    stop_s: float = 0.0
    due_s: float = 0.0
    picture_s: float = 0.0
    sound_s: float = 0.0
    full_s: float = 0.0
    state: str = ""
    wrong: list[str] = msgspec.field(default_factory=list[str])


class Ear(logging.Handler):
    """Hears what must never be said: an error of our own."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.heard: list[str] = []

    @override
    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        lines = traceback.format_exception(error) if error else []
        self.heard.append(record.getMessage() + " | " + "".join(lines[-2:]))


class Lab:
    """A library of its own, a recorder that stays armed, and the disk below."""

    def __init__(self, library: Path) -> None:
        self.disk = FailingDisk(Path(os.environ[VARIABLE]))
        self.shelf = SessionShelf(library / "sessions", library / "trash")
        self._pack = RoleShelf(library / "roles").get("ai_customer_service")
        self.ear = Ear()
        logging.getLogger().addHandler(self.ear)
        threading.excepthook = lambda hook: self.ear.heard.append(f"thread: {hook.exc_value!r}")
        self.recorder = Recorder()
        self.recorder.arm(PatternCamera(SHAPE), ToneMicrophone())
        self.recorder.wait_ready()
        self.record(self.session(), NEXT_S)  # encoders are loaded now

    def session(self) -> SessionFolder:
        return self.shelf.create(self._pack, language=Language.ZH, questions=("Q03",))

    def record(self, session: SessionFolder, seconds: float) -> Take:
        self.recorder.start(session.new_take("Q03"))
        time.sleep(seconds)
        return self.recorder.stop()

    def run(self, case: Case) -> Outcome:
        outcome = Outcome(case)
        self.ear.heard.clear()
        session = self.session()
        self.disk.arm(session.path, case.fail_at, case.error, forever=case.forever)
        try:
            self._troubled(session, outcome)
        except Exception as error:  # noqa: BLE001 - this is what is looked for
            last = traceback.format_tb(error.__traceback__)[-1]
            outcome.wrong.append(f"{error!r} {last}")
        control = self.disk.control
        outcome.count, outcome.hits = control.count, control.hits
        outcome.operation = f"{control.what.decode()} {kind_of(control.name.decode())}"
        self.disk.disarm()
        self._look(session, outcome)
        self._again(session, outcome)
        outcome.wrong += self.ear.heard
        return outcome

    def _troubled(self, session: SessionFolder, outcome: Outcome) -> None:
        recorder, control = self.recorder, self.disk.control
        try:
            folder = session.new_take("Q03")
            recorder.start(folder)
        except WorldError as error:
            outcome.fault = error.fault
            return
        begun_s = MONOTONIC()
        told_s = 0.0
        given = [(begun_s, 0.0)]
        while MONOTONIC() - begun_s < TAKE_S:
            time.sleep(0.02)
            given.append((MONOTONIC(), written_s(recorder)))
            if not told_s and (recorder.broken or recorder.status().fault):
                told_s = MONOTONIC()
                break
        stop_s = MONOTONIC()
        outcome.full_s = stop_s - begun_s
        with contextlib.suppress(WorldError):
            try:
                take = recorder.stop()
                outcome.fault, outcome.state = take.fault, take.state
            except WorldError as error:
                outcome.fault, outcome.state = error.fault, "not written"
                raise
            finally:
                outcome.stop_s = MONOTONIC() - stop_s
        if control.hits and outcome.fault:
            outcome.told_s = max(0.0, (told_s or MONOTONIC()) - control.hit_s)
        before = [written for at_s, written in given if at_s < control.synced_s]
        outcome.due_s = before[-1] if before else 0.0

    def _look(self, session: SessionFolder, outcome: Outcome) -> None:
        """Recover as the next start would, and play what is there."""
        found = recover(self.shelf, wait=lambda _seconds: None)
        outcome.wrong += [f"not repaired: {each.fault}" for each in found if each.fault]
        for folder in session.takes():
            take = folder.read()
            if take.state is TakeState.FAILED:
                continue
            outcome.wrong += left_over(folder)
            outcome.picture_s, outcome.sound_s = played(folder, outcome)

    def _again(self, session: SessionFolder, outcome: Outcome) -> None:
        """The next take is a good one, in the same session and with the same devices."""
        try:
            take = self.record(session, NEXT_S)
        except WorldError as error:
            outcome.wrong.append(f"the next take failed: {error}")
            return
        folder = session.takes()[-1]
        if take.state is not TakeState.SAVED or take.fault or take.duration_ms < 250:
            outcome.wrong.append(f"the next take is {take.state} {take.fault} {take.duration_ms}")
        outcome.wrong += left_over(folder)
        played(folder, outcome)


def written_s(recorder: Recorder) -> float:
    """Return how far both picture and sound have been written."""
    status = recorder.status()
    return min(status.pictures.written / SHAPE.fps, status.sound.captured_ms / 1000)


def played(folder: TakeFolder, outcome: Outcome) -> tuple[float, float]:
    """Return how far picture and sound play."""
    try:
        last = max((at for _, at in iter_pictures(folder.video)), default=0.0)
        return last + 1 / SHAPE.fps, decode_sound(folder.video).size / 16_000
    except WorldError as error:
        outcome.wrong.append(f"does not play: {error}")
        return 0.0, 0.0


def left_over(folder: TakeFolder) -> list[str]:
    """Say what lies beside the files of a take that should not."""
    known = {folder.document, folder.video, folder.speech}
    return [
        f"left over: {kind_of(each.name)}" for each in folder.path.iterdir() if each not in known
    ]


def kind_of(name: str) -> str:
    """Leave out what is different each time."""
    return ".take.json.tmp" if name.endswith(".tmp") else name


def main() -> None:
    """Answer each case on standard input with a line."""
    lab = Lab(Path(sys.argv[1]))
    for line in sys.stdin:
        outcome = lab.run(msgspec.json.decode(line, type=Case))
        sys.stdout.write(msgspec.json.encode(outcome).decode() + "\n")
        sys.stdout.flush()
    lab.recorder.close()


if __name__ == "__main__":
    main()
