"""Writes a take on a thread of its own: bounded queues in, ``video.mp4`` and ``speech.wav`` out."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.base.errors import WorldError
from desktop.media.movie_writer import SOUND_RATE, MovieFormat, MovieWriter
from desktop.media.sound import Resampler
from desktop.media.speech_file import SPEECH_RATE, SpeechWriter
from desktop.recording.sound_line import SoundLine
from desktop.sessions.model import PictureCounts, SoundCounts

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    import numpy.typing as npt

    from desktop.devices.model import Clock, Picture, SoundBlock
    from desktop.sessions.folder import TakeFolder

QUEUE_PICTURES = 60
"""recording.md 5: a busy computer holds the encoder up for 0.5–1.6 s at times."""
SYNC_EVERY_S = 1.0
LATE_S = 0.25
TICK_S = 0.1
TAIL_S = 1.0
"""How long after Stop the last sound may still come."""
SILENT_AFTER_S = 3.0


@dataclass(frozen=True, slots=True)
class Plan:
    """What is written."""

    movie: MovieFormat
    sound_rate: int
    start_s: float


class TakeWriter:
    """Takes pictures and sound from any thread, and never lets them wait.

    Args:
        folder: the take.
        plan: formats and the moment that is zero.
        clock: monotonic seconds.
        lost_sound: asked whether the microphone has fallen silent.

    Raises:
        WorldError: the files can't be made.
    """

    def __init__(
        self, folder: TakeFolder, plan: Plan, clock: Clock, lost_sound: Callable[[], bool]
    ) -> None:
        self._plan = plan
        self._clock = clock
        self._lost_sound = lost_sound
        self._change = threading.Condition()
        self._pictures: deque[Picture] = deque()
        self._blocks: deque[SoundBlock] = deque()
        self._stop_s: float | None = None
        self._captured = self._written = self._late = 0
        self._dropped = 0
        self._error: WorldError | None = None
        self._line = SoundLine(plan.sound_rate, plan.start_s)
        self._movie = MovieWriter(folder.video, plan.movie)
        try:
            self._speech = SpeechWriter(folder.speech) if plan.movie.with_sound else None
        except WorldError:
            self._movie.close()
            raise
        self._to_movie = Resampler(plan.sound_rate, SOUND_RATE)
        self._to_speech = Resampler(plan.sound_rate, SPEECH_RATE)
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._run, name="writer")
        self._syncer = threading.Thread(target=self._sync_often, name="writer-sync")
        self._thread.start()
        self._syncer.start()

    @property
    def error(self) -> WorldError | None:
        """What ended the writing early."""
        return self._error

    @property
    def pictures(self) -> PictureCounts:
        """Captured = written + lost, while nothing waits."""
        lost = self._dropped + self._movie.pictures_dropped
        return PictureCounts(self._captured, self._written, lost, self._late)

    @property
    def sound(self) -> SoundCounts:
        """What came, what was missing, and where."""
        return SoundCounts(self._line.captured_ms, self._line.lost_ms, tuple(self._line.gaps))

    @property
    def duration_ms(self) -> int:
        """Length of what is written."""
        return self._movie.duration_us // 1000

    def put_picture(self, picture: Picture) -> None:
        """Take a picture; when the queue is full it is lost and counted."""
        with self._change:
            if not self._belongs(picture.at_s):
                return
            self._captured += 1
            if len(self._pictures) >= QUEUE_PICTURES:
                self._dropped += 1
                return
            self._pictures.append(picture)
            self._change.notify()

    def put_sound(self, block: SoundBlock) -> None:
        """Take a block of sound."""
        with self._change:
            if not self._done.is_set():
                self._blocks.append(block)
                self._change.notify()

    def finish(self, stop_s: float) -> None:
        """Write what belongs before this moment, finish the files, and return when they are whole."""
        with self._change:
            self._stop_s = stop_s
            self._change.notify()
        self._thread.join()
        self._syncer.join()

    def _belongs(self, at_s: float) -> bool:
        if self._done.is_set() or at_s < self._plan.start_s:
            return False
        return self._stop_s is None or at_s <= self._stop_s

    def _run(self) -> None:
        try:
            while not self._ended():
                blocks, pictures = self._next()
                for block in blocks:
                    self._write_sound(self._line.place(block, self._stop_s))
                for picture in pictures:
                    self._write_picture(picture)
                self._fill_silence()
            self._write_tail()
        except WorldError as error:
            self._error = error
        finally:
            self._close()

    def _ended(self) -> bool:
        """Say whether everything up to the stop has come."""
        stop = self._stop_s
        if stop is None:
            return False
        with self._change:
            if self._pictures or self._blocks:
                return False
        if not self._plan.movie.with_sound or self._line.end_s >= stop:
            return True
        return self._lost_sound() or self._clock() > stop + TAIL_S

    def _next(self) -> tuple[list[SoundBlock], list[Picture]]:
        """Wait a moment for work; all sound and a few pictures, so that neither waits for the other."""
        with self._change:
            if not self._pictures and not self._blocks:
                self._change.wait(TICK_S)
            blocks = list(self._blocks)
            self._blocks.clear()
            pictures = [self._pictures.popleft() for _ in range(min(4, len(self._pictures)))]
        return blocks, pictures

    def _write_picture(self, picture: Picture) -> None:
        if self._stop_s is not None and picture.at_s > self._stop_s:
            self._captured -= 1
            return
        if self._clock() - picture.at_s > LATE_S:
            self._late += 1
        at_us = round((picture.at_s - self._plan.start_s) * 1_000_000)
        if self._movie.write_picture(picture.pixels, at_us):
            self._written += 1

    def _write_sound(self, samples: npt.NDArray[np.int16]) -> None:
        if not samples.size or self._speech is None:
            return
        self._movie.write_sound(self._to_movie.feed(samples))
        self._speech.write(self._to_speech.feed(samples))

    def _fill_silence(self) -> None:
        """Keep the sound's time going while the microphone is lost."""
        if self._plan.movie.with_sound and self._lost_sound():
            until = self._clock() - SILENT_AFTER_S
            self._write_sound(self._line.fill(min(until, self._stop_s or until)))

    def _write_tail(self) -> None:
        """Bring the sound to the end of the take, and the resamplers' rest out."""
        if self._speech is None or self._stop_s is None:
            return
        self._write_sound(self._line.fill(self._stop_s))
        self._movie.write_sound(self._to_movie.finish())
        self._speech.write(self._to_speech.finish())

    def _close(self) -> None:
        self._done.set()
        for part in (self._movie, self._speech):
            try:
                if part is not None:
                    part.close()
            except WorldError as error:
                self._error = self._error or error

    def _sync_often(self) -> None:
        while not self._done.wait(SYNC_EVERY_S):
            try:
                self._movie.sync()
                if self._speech is not None:
                    self._speech.sync()
            except WorldError as error:
                if not self._done.is_set():
                    self._error = self._error or error
                    self._done.set()
