"""Where somebody speaks: Silero's voice detector, run once over sound that is still growing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

RATE = 16_000
FRAME = 512
"""Samples Silero judges at a time: 32 ms."""
CONTEXT = 64
"""Samples of the frame before that Silero 6 wants in front of each frame."""
THRESHOLD = 0.5
"""From this chance on a frame begins speech; faster-whisper's default."""
RELEASE = THRESHOLD - 0.15
"""Below this chance a frame is silence; between the two it stays what it was. As in faster-whisper."""
PAUSE = RATE // 2
"""recording.md 4: with pauses of half a second no passage was lost; with the default of 2 s one was."""


class VoiceDetector(Protocol):
    """Tells for every 32 ms how likely somebody speaks."""

    def feed(self, sound: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """Take the next samples, return the chances 0..1 of the frames that became whole."""
        ...


class Silero:
    """The detector that faster-whisper brings along, with its memory kept between calls.

    faster-whisper itself judges a whole sound at a time; following a growing file with it would
    judge every second again and again (recording.md 4: 1.49 times the processor of one pass).
    """

    def __init__(self) -> None:
        from faster_whisper import vad

        untyped: Any = vad
        self._session: Any = untyped.get_vad_model().session
        self._h = np.zeros((1, 1, 128), np.float32)
        self._c = np.zeros((1, 1, 128), np.float32)
        self._context = np.zeros(CONTEXT, np.float32)
        self._rest = np.zeros(0, np.float32)

    def feed(self, sound: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """Judge the frames that became whole."""
        sound = np.concatenate([self._rest, sound])
        count = len(sound) // FRAME
        self._rest = sound[count * FRAME :]
        if not count:
            return np.zeros(0, np.float32)
        frames = sound[: count * FRAME].reshape(count, FRAME)
        before = np.concatenate([self._context[None], frames[:-1, -CONTEXT:]])
        self._context = frames[-1, -CONTEXT:].copy()
        chances, self._h, self._c = self._session.run(
            None, {"input": np.concatenate([before, frames], 1), "h": self._h, "c": self._c}
        )
        return np.asarray(chances, np.float32).reshape(-1)


@dataclass(slots=True)
class Stretch:
    """Speech between two pauses, in samples since the beginning of the sound."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """How many samples it is long."""
        return self.end - self.start


class SpeechFinder:
    """Turns chances into stretches of speech, as they come, by the rules of faster-whisper.

    Attributes:
        closed: stretches whose end is known because a pause followed.
        open_from: where the stretch begins that has no end yet.
        frames: how many frames were judged.
    """

    def __init__(self, start: int = 0) -> None:
        """Begin at a sample of the sound."""
        self.closed: list[Stretch] = []
        self.open_from: int | None = None
        self.frames = 0
        self._begin = start
        self._quiet_from: int | None = None
        self._chances: list[npt.NDArray[np.float32]] = []

    @property
    def heard(self) -> int:
        """The sample up to which the sound was judged."""
        return self._begin + self.frames * FRAME

    def feed(self, chances: npt.NDArray[np.float32]) -> None:
        """Take the chances of the next frames."""
        self._chances.append(chances)
        for chance in chances:
            self._hear(float(chance), self.heard)
            self.frames += 1

    def finish(self) -> None:
        """Close the stretch that is open: the sound has ended."""
        if self.open_from is not None:
            self._close(self._quiet_from or self.heard)

    def quietest(self, start: int, end: int) -> Stretch | None:
        """Return the longest run of silent frames between two samples, the later of equal ones."""
        first = max(0, (start - self._begin) // FRAME)
        chances = self._joined()[first : max(first, (end - self._begin) // FRAME)]
        edges = np.flatnonzero(np.diff(np.concatenate([[0], chances < RELEASE, [0]])))
        runs = edges.reshape(-1, 2)
        if not len(runs):
            return None
        lengths = runs[:, 1] - runs[:, 0]
        at = len(lengths) - 1 - int(np.argmax(lengths[::-1]))
        from_, to = (self._begin + (first + int(edge)) * FRAME for edge in runs[at])
        return Stretch(from_, to)

    def chance(self, start: int, end: int) -> float:
        """Return the mean chance of speech between two samples; 0 where nothing was judged."""
        first = max(0, (start - self._begin) // FRAME)
        chances = self._joined()[first : max(first + 1, -(-(end - self._begin) // FRAME))]
        return float(chances.mean()) if chances.size else 0.0

    def next_voiced(self, start: int, until: int) -> int | None:
        """Return where, from one sample on and before another, a frame begins that has a voice."""
        return self._next(self._between(start, until) >= THRESHOLD, start)

    def next_silent(self, start: int, until: int) -> int | None:
        """Return where, from one sample on and before another, a frame begins that has none."""
        return self._next(self._between(start, until) < RELEASE, start)

    def last_heard(self, end: int, since: int) -> int | None:
        """Return where the last frame ends that is no silence, between ``since`` and ``end``."""
        heard = np.flatnonzero(self._between(since, end) >= RELEASE)
        if not len(heard):
            return None
        return self._frame(since) * FRAME + self._begin + (int(heard[-1]) + 1) * FRAME

    def _next(self, wanted: npt.NDArray[np.bool_], start: int) -> int | None:
        at = np.flatnonzero(wanted)
        return self._begin + (self._frame(start) + int(at[0])) * FRAME if len(at) else None

    def _frame(self, sample: int) -> int:
        return max(0, (sample - self._begin) // FRAME)

    def _between(self, start: int, end: int) -> npt.NDArray[np.float32]:
        """Return the chances of the frames that one sample lies in, and those that begin before another."""
        return self._joined()[self._frame(start) : max(0, -(-(end - self._begin) // FRAME))]

    def _joined(self) -> npt.NDArray[np.float32]:
        if len(self._chances) != 1:
            self._chances = [np.concatenate(self._chances or [np.zeros(0, np.float32)])]
        return self._chances[0]

    def _hear(self, chance: float, at: int) -> None:
        if chance >= THRESHOLD:
            self._quiet_from = None
            if self.open_from is None:
                self.open_from = at
        elif chance < RELEASE and self.open_from is not None:
            if self._quiet_from is None:
                self._quiet_from = at
            if at - self._quiet_from >= PAUSE:
                self._close(self._quiet_from)

    def _close(self, end: int) -> None:
        if self.open_from is not None:
            self.closed.append(Stretch(self.open_from, end))
        self.open_from = self._quiet_from = None
