"""A take while it is recorded: its writer, its lock, its disk, and what went wrong so far."""

from __future__ import annotations

import contextlib
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from desktop.base.errors import Fault, WorldError
from desktop.recording.disk_watch import DiskWatch
from desktop.recording.preflight import bytes_per_minute
from desktop.recording.state import RecorderState
from desktop.recording.trouble_log import TroubleLog
from desktop.sessions.lock import SessionLock
from desktop.sessions.model import LiveMark, SaidLine, TakeState, TroubleKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from desktop.devices.model import Clock
    from desktop.media.picture_track import Effort
    from desktop.recording.gear import Gear
    from desktop.recording.state import RecorderStatus
    from desktop.sessions.folder import TakeFolder
    from desktop.sessions.model import LiveMarkKind, Take

DEFAULT_RATE = 48_000
DISK_EVERY_S = 1.0


class RunningTake:
    """Everything that lives as long as one take.

    Args:
        folder: of the take.
        gear: the devices.
        clock: monotonic seconds.
        effort: what the computer manages; the cheapest if that was not measured.
        free: asked for the bytes that are free on the disk of a folder.
        lock: the session's, when it is held already; it is let go of with the take.

    Raises:
        WorldError: SESSION_BUSY, or the files can't be made; nothing is left behind.
    """

    def __init__(
        self,
        folder: TakeFolder,
        gear: Gear,
        clock: Clock,
        effort: Effort | None,
        free: Callable[[Path], int],
        *,
        lock: SessionLock | None = None,
    ) -> None:
        # Encoders are loaded with the first take, not with the page that offers it.
        from desktop.media.movie_writer import MovieFormat
        from desktop.media.picture_track import Effort as Efforts
        from desktop.recording.writer import TakeWriter

        self._folder = folder
        self._take = folder.read()
        self._gear = gear
        self._clock = clock
        self._start_s = 0.0
        self._next_disk_s = 0.0
        self._log = TroubleLog()
        self._marks: list[LiveMark] = []
        self._lines: list[SaidLine] = []
        self._noting = threading.Lock()
        self._noted = 0
        self._finished = False
        shape = gear.camera.format if gear.camera else None
        movie = MovieFormat(
            width=shape.width if shape else 0,
            height=shape.height if shape else 0,
            fps=shape.fps if shape else 30.0,
            with_picture=gear.camera is not None,
            with_sound=gear.microphone is not None,
            effort=effort or Efforts.ULTRAFAST,
        )
        rate = gear.microphone.rate if gear.microphone else DEFAULT_RATE
        self._held = contextlib.ExitStack()
        self._held.push(lock or SessionLock(folder.session.path).__enter__())
        per_minute = bytes_per_minute(movie.width, movie.height)
        self._disk = DiskWatch(folder.path, (folder.video, folder.speech), per_minute, free)
        try:
            self._writer = TakeWriter(
                folder, movie, rate, clock, lost_sound=lambda: gear.deaf, disk=self._disk
            )
        except BaseException:
            self._disk.let_go()
            self.release()
            raise

    @property
    def error(self) -> WorldError | None:
        """What ended the writing early."""
        return self._writer.error

    @property
    def elapsed_ms(self) -> int:
        """Length of the take so far."""
        return int((self._clock() - self._start_s) * 1000)

    def begin(self) -> None:
        """This moment is the take's zero."""
        self._start_s = self._clock()
        self._writer.begin(self._start_s)
        self._gear.begin(self._start_s, self._writer.put_picture, self._writer.put_sound)

    def look(self) -> None:
        """Note what is wrong, and end the take before the disk is full."""
        now = self._clock()
        if now >= self._next_disk_s:
            self._next_disk_s = now + DISK_EVERY_S
            self._disk.look(now - self._start_s)
            if self._disk.over:
                self._writer.end_early(WorldError(Fault.DISK_FULL, folder=self._folder.path))
        self._log.look(self._troubles(), self.elapsed_ms)
        self._note_marks()

    def mark(self, kind: LiveMarkKind) -> None:
        """Note this moment of the take; it is on the disk at the next look."""
        self._marks.append(LiveMark(self.elapsed_ms, kind))

    def say_line(self, text: str) -> None:
        """Note that a line is said from this moment on; it is on the disk at the next look."""
        self._lines.append(SaidLine(self.elapsed_ms, text))

    def finish(self, stop_s: float) -> Take:
        """Finish the files and write ``take.json``.

        Raises:
            WorldError: ``take.json`` can't be written.
        """
        self._log.look(self._troubles(), self.elapsed_ms)
        writer = self._writer
        try:
            writer.finish(stop_s)
        finally:
            self._gear.end()
            self._disk.let_go()  # again: the writer may have been refused
        troubles = self._log.troubles
        fault = writer.error or self._gear.fault([each.kind for each in troubles])
        shape = self._gear.camera.format if self._gear.camera else None
        duration_ms = self._playable_ms() if writer.error else writer.duration_ms
        take = msgspec.structs.replace(
            self._take,
            state=TakeState.FAILED if writer.error and not duration_ms else TakeState.SAVED,
            duration_ms=duration_ms,
            has_picture=self._gear.camera is not None,
            has_sound=self._gear.microphone is not None,
            width=shape.width if shape else 0,
            height=shape.height if shape else 0,
            camera=self._gear.camera_name,
            microphone=self._gear.microphone_name,
            pictures=writer.pictures,
            sound=writer.sound,
            troubles=troubles,
            preset=str(writer.load.effort) if shape else "",
            live_marks=tuple(self._marks),
            lines=tuple(self._lines),
            fault=fault.fault if fault else "",
        )
        self._write(take)
        return take

    def on_end(self, held: AbstractContextManager[None]) -> None:
        """Enter something now that ends with the take."""
        self._held.enter_context(held)

    def _note_marks(self) -> None:
        """Keep what was marked in ``take.json``: a program that is killed forgets the rest."""
        with self._noting:
            marks, lines = tuple(self._marks), tuple(self._lines)
            if self._finished or len(marks) + len(lines) == self._noted:
                return
            self._noted = len(marks) + len(lines)
            with contextlib.suppress(WorldError):  # the writer tells what is wrong with the disk
                self._folder.write(
                    msgspec.structs.replace(self._take, live_marks=marks, lines=lines)
                )

    def _write(self, take: Take) -> None:
        """Write ``take.json``; a disk that refused once may not do so again."""
        with self._noting:
            self._finished = True
        try:
            self._folder.write(take)
        except WorldError:
            self._folder.write(take)

    def _playable_ms(self) -> int:
        """Return how much really reached the disk when writing failed."""
        from desktop.media.probe import probe

        try:
            return probe(self._folder.video).duration_ms
        except WorldError:
            return 0

    def release(self) -> None:
        """Let others write to the session, and the computer sleep."""
        self._held.close()

    def described(self, status: RecorderStatus) -> RecorderStatus:
        """Add what is known of the take to a look at the recorder; what is told is noted, too."""
        writer = self._writer
        troubles = self._troubles()
        if status.state is RecorderState.RECORDING:
            self._log.look(troubles, self.elapsed_ms)
        return replace(
            status,
            pictures=writer.pictures,
            sound=writer.sound,
            troubles=troubles,
            load=writer.load,
            minutes_left=self._disk.minutes_left,
        )

    def _troubles(self) -> dict[TroubleKind, str]:
        found = self._gear.troubles()
        load = self._writer.load
        if load.halved:
            found[TroubleKind.PICTURES_HALVED] = ""
        elif load.effort is not self._writer.first_effort:
            found[TroubleKind.QUALITY_LOWERED] = ""
        if self._disk.filling:
            found[TroubleKind.DISK_FILLING] = str(self._disk.minutes_left)
        return found
