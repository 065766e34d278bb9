"""Writes a take on a thread of its own: bounded queues in, ``video.mp4`` and ``speech.wav`` out."""

from __future__ import annotations

import logging
import threading
from collections import deque
from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.media.encoders import SOUND_RATE
from desktop.media.movie_writer import MovieWriter
from desktop.media.sound import Resampler
from desktop.media.speech_file import SPEECH_RATE, SpeechWriter
from desktop.recording.easing import Easing, Load
from desktop.recording.picture_queue import PictureQueue, room_for
from desktop.recording.sound_line import SoundLine
from desktop.sessions.model import SoundCounts

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    import numpy.typing as npt

    from desktop.devices.model import Clock, Picture, SoundBlock
    from desktop.media.movie_writer import MovieFormat
    from desktop.recording.disk_watch import DiskWatch
    from desktop.sessions.folder import TakeFolder
    from desktop.sessions.model import PictureCounts

QUEUE_SOUND_S = 30.0
SLEPT_S = 60.0
"""Between two steps of the writer never passes so much, however busy the computer is: it slept. An
hour of silence, or of the last picture, would help nobody."""
SYNC_EVERY_S = 0.5
"""What a power cut may cost, with a busy disk's time to sync on top."""
LATE_S = 0.25
TICK_S = 0.1
AT_ONCE = 4
TAIL_S = 1.0
"""So long the last sound may come after Stop; more for a microphone that was seen to be slower."""
LONGEST_TAIL_S = 2.2
SILENT_AFTER_S = 3.0
HURRY_S = 0.6
"""So long the pictures that still wait at Stop may take: the file stands within a second."""

_log = logging.getLogger(__name__)


class TakeWriter:
    """Takes pictures and sound from any thread, and never lets them wait.

    Nothing is written before ``begin``, which sets the zero of the take: opening the files and
    encoders takes a tenth of a second that must not be missing at its beginning.

    Args:
        folder: the take.
        movie: size and streams.
        sound_rate: samples per second of the microphone.
        clock: monotonic seconds.
        lost_sound: asked whether the microphone has fallen silent.
        disk: what is reserved there is given back before the files are finished.

    Raises:
        WorldError: the files can't be made.
    """

    def __init__(
        self,
        folder: TakeFolder,
        movie: MovieFormat,
        sound_rate: int,
        clock: Clock,
        *,
        lost_sound: Callable[[], bool],
        disk: DiskWatch,
    ) -> None:
        self._clock = clock
        self._lost_sound = lost_sound
        self._disk = disk
        self._rate = sound_rate
        self._change = threading.Condition()
        self._pictures = PictureQueue(room_for(movie.width, movie.height))
        self._blocks: deque[SoundBlock] = deque()
        self._blocks_s = 0.0
        self._easing = Easing(movie.effort, self._pictures.room)
        self.first_effort = movie.effort
        self._skip = False
        self._stop_s: float | None = None
        self._start_s = self._awake_s = 0.0
        self._slowest_s = 0.0
        self._error: WorldError | None = None
        self._done = threading.Event()
        self._line = SoundLine(sound_rate, 0.0)
        self._movie = MovieWriter(folder.video, movie)
        try:
            self._speech = SpeechWriter(folder.speech) if movie.with_sound else None
        except WorldError:
            self._movie.close()
            raise
        self._to_movie = Resampler(sound_rate, SOUND_RATE)
        self._to_speech = Resampler(sound_rate, SPEECH_RATE)
        self._thread = threading.Thread(target=self._run, name="writer")
        self._syncer = threading.Thread(target=self._sync_often, name="writer-sync")

    def begin(self, start_s: float) -> None:
        """Begin to write: this moment is the take's zero."""
        self._start_s = self._awake_s = start_s
        self._line = SoundLine(self._rate, start_s)
        self._thread.start()
        self._syncer.start()

    @property
    def error(self) -> WorldError | None:
        """What ended the writing early."""
        return self._error

    @property
    def load(self) -> Load:
        """What is asked of the encoder now: it is lowered before pictures are lost."""
        return self._easing.load

    @property
    def pictures(self) -> PictureCounts:
        """What became of the pictures."""
        with self._change:
            return self._pictures.counts(finished=self._done.is_set())

    @property
    def sound(self) -> SoundCounts:
        """What came, what was missing, and where."""
        return SoundCounts(self._line.captured_ms, self._line.lost_ms, tuple(self._line.gaps))

    @property
    def duration_ms(self) -> int:
        """Length of what is written."""
        return self._movie.duration_us // 1000

    def put_picture(self, picture: Picture) -> None:
        """Take a picture; a full queue is thinned, and what is lost is counted."""
        with self._change:
            if self._belongs(picture.at_s):
                self._pictures.put(picture)
                self._change.notify()

    def put_sound(self, block: SoundBlock) -> None:
        """Take a block of sound; one that finds no room becomes a gap."""
        length_s = block.samples.size / self._rate
        took_s = self._clock() - block.at_s - length_s
        with self._change:
            if self._error is None and not self._done.is_set():
                self._slowest_s = max(self._slowest_s, took_s)
                if self._blocks_s < QUEUE_SOUND_S:
                    self._blocks.append(block)
                    self._blocks_s += length_s
                self._change.notify()

    def finish(self, stop_s: float) -> None:
        """Write what belongs before this moment, finish the files, and return when they are whole."""
        with self._change:
            self._stop_s = stop_s
            self._pictures.hurry(HURRY_S)
            self._change.notify()
        self._thread.join()
        self._syncer.join()

    def end_early(self, error: WorldError) -> None:
        """End the take while the files can still be finished well; ``error`` says why."""
        self._fail(error)

    def _belongs(self, at_s: float) -> bool:
        if self._error is not None or self._done.is_set() or at_s < self._start_s:
            return False
        return self._stop_s is None or at_s <= self._stop_s

    def _run(self) -> None:
        try:
            while not self._ended():
                blocks, pictures = self._next()
                self._movie.ease(self._look_at_load().effort)
                for block in blocks:
                    self._stay_awake()
                    self._write_sound(self._line.place(block, self._stop_s))
                for picture in pictures:
                    self._stay_awake()
                    self._write_picture(picture)
                self._stay_awake()
                self._fill_silence()
            self._write_tail()
        except WorldError as error:
            self._fail(error)
        except Exception as error:  # noqa: BLE001 - the top of a thread
            _log.exception("the writer failed")
            self._fail(_ours(error, self.duration_ms))
        finally:
            self._close()

    def _fail(self, error: WorldError) -> None:
        with self._change:
            self._error = self._error or error
            self._change.notify()

    def _ended(self) -> bool:
        """Say whether everything up to the stop has come, or nothing more can be written."""
        if self._error is not None:
            return True
        stop_s = self._stop_s
        if stop_s is None:
            return False
        with self._change:
            if len(self._pictures) or self._blocks:
                return False
        if self._speech is None or self._line.reaches(stop_s):
            return True
        tail_s = min(LONGEST_TAIL_S, max(TAIL_S, self._slowest_s + TICK_S * 5))
        return self._lost_sound() or self._clock() > stop_s + tail_s

    def _next(self) -> tuple[list[SoundBlock], list[Picture]]:
        """Wait a moment for work; all sound and a few pictures, so that neither waits for the other."""
        with self._change:
            if not len(self._pictures) and not self._blocks:
                self._change.wait(TICK_S)
            blocks = list(self._blocks)
            self._blocks.clear()
            self._blocks_s = 0.0
            return blocks, self._pictures.take(AT_ONCE)

    def _look_at_load(self) -> Load:
        with self._change:
            waiting = len(self._pictures)
        return self._easing.look(waiting, self._clock())

    def _stay_awake(self) -> None:
        """End the take where the computer went to sleep.

        Raises:
            WorldError: COMPUTER_SLEPT.
        """
        now = self._clock()
        slept_s, self._awake_s = now - self._awake_s, now
        if slept_s > SLEPT_S:
            raise WorldError(Fault.COMPUTER_SLEPT, saved_ms=self.duration_ms)

    def _write_picture(self, picture: Picture) -> None:
        begun_s = self._clock()
        if self._stop_s is not None and picture.at_s > self._stop_s:
            with self._change:
                self._pictures.withdraw()
            return
        self._skip = self._easing.load.halved and not self._skip
        written = False
        if not self._skip:
            at_us = round((picture.at_s - self._start_s) * 1_000_000)
            written = self._movie.write_picture(picture.pixels, at_us)
        late, took_s = begun_s - picture.at_s > LATE_S, self._clock() - begun_s
        with self._change:
            self._pictures.tell(written=written, late=late, took_s=took_s)

    def _write_sound(self, samples: npt.NDArray[np.int16]) -> None:
        if not samples.size or self._speech is None:
            return
        self._movie.write_sound(self._to_movie.feed(samples))
        self._speech.write(self._to_speech.feed(samples))

    def _fill_silence(self) -> None:
        """Keep the sound's time going while the microphone is lost."""
        if self._speech is not None and self._lost_sound():
            until = self._clock() - SILENT_AFTER_S
            self._write_sound(self._line.fill(min(until, self._stop_s or until)))

    def _write_tail(self) -> None:
        """Bring the sound to the end of the take, and the resamplers' rest out."""
        if self._speech is None or self._stop_s is None or self._error is not None:
            return
        self._write_sound(self._line.finish(self._stop_s))
        self._movie.write_sound(self._to_movie.finish())
        self._speech.write(self._to_speech.finish())

    def _close(self) -> None:
        self._done.set()
        self._disk.let_go()
        for part in (self._movie, self._speech):
            try:
                if part is not None:
                    part.close()
            except WorldError as error:
                self._fail(error)
            except Exception as error:  # noqa: BLE001 - the other file must be closed too
                _log.exception("a file of the take can't be closed")
                self._fail(_ours(error, self.duration_ms))

    def _sync_often(self) -> None:
        while not self._done.wait(SYNC_EVERY_S):
            try:
                self._movie.sync()
                if self._speech is not None:
                    self._speech.sync()
            except WorldError as error:
                if not self._done.is_set():
                    self._fail(error)


def _ours(error: Exception, saved_ms: int) -> WorldError:
    return WorldError(Fault.RECORDING_FAILED, why=type(error).__name__, saved_ms=saved_ms)
