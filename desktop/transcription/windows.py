"""Where the sound is cut into windows: at pauses, so that each is decoded once and for all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.transcription.voice import RATE, Stretch

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from desktop.transcription.voice import SpeechFinder

SOON_S, LATE_S = 16, 27
"""Seconds of speech after which a window ends at the next pause. A take that is being recorded is cut
soon, so that little is left at Stop; a file that is whole is cut late. Short windows cost no more than
long ones, since the encoder sees no more than there is (docs/decisions/0080)."""
PATIENCE = 3 * RATE
"""So much more speech is waited for a pause; then a breath is enough to cut at."""
BREATH = round(0.192 * RATE)
"""A break in the voice of six frames: words do not have one inside, phrases have one between them."""
LONGEST = 29 * RATE
"""Whisper looks at 30 s at a time."""
LEAST = 8 * RATE
"""Less speech than this is not decoded on its own when a long stretch follows: it is taken along."""
LEAST_CUT = 20 * RATE
"""A stretch that is longer than a window is cut here at the earliest."""
PAD = round(0.4 * RATE)
"""Kept on both sides of a stretch; faster-whisper's default."""
CLOSE_PAD = RATE // 4
"""Kept behind a stretch while it isn't known where the next one begins: half of the shortest pause."""
DIP = round(0.096 * RATE)
"""The shortest break in the voice that is a place to cut: three frames."""


@dataclass(frozen=True, slots=True)
class Window:
    """What is decoded in one go.

    Attributes:
        parts: the speech in it, in samples of the sound; what lies between is left out.
        cut: everything before this sample is done with this window.
        through_speech: no pause was found, so the cut must be put between two words.
    """

    parts: tuple[Stretch, ...]
    cut: int
    through_speech: bool = False

    @property
    def length(self) -> int:
        """How many samples of speech there are."""
        return sum(part.length for part in self.parts)

    def original(self, at: int) -> int:
        """Return where a sample of the joined speech lies in the sound."""
        passed = 0
        for part in self.parts:
            if at < passed + part.length:
                return part.start + max(0, at - passed)
            passed += part.length
        return self.parts[-1].end

    def word(self, start: int, end: int) -> tuple[int, int]:
        """Return where a word of the joined speech lies: in one part, that of its middle."""
        middle = (start + end) // 2
        passed = 0
        for part in self.parts[:-1]:
            if middle < passed + part.length:
                break
            passed += part.length
        else:
            part = self.parts[-1]
        inside = (min(max(at - passed, 0), part.length) + part.start for at in (start, end))
        first, last = inside
        return first, last


class WindowPlanner:
    """Decides which window comes next, from the stretches found so far.

    Args:
        finder: hears the sound; it may grow between two questions.
        start: the first sample that is not done.
        enough_s: how much speech makes a window.
    """

    def __init__(self, finder: SpeechFinder, start: int = 0, enough_s: int = SOON_S) -> None:
        self._enough = enough_s * RATE
        self._finder = finder
        self.done = start

    def cut_after(self, enough_s: int) -> None:
        """From now on so much speech makes a window."""
        self._enough = enough_s * RATE

    def go_on_from(self, sample: int) -> None:
        """Everything before this sample is done."""
        self.done = sample

    @property
    def waiting(self) -> int:
        """How many samples of speech are not done."""
        return sum(part.length for part in self._parts())

    @property
    def last(self) -> int:
        """The sample behind the last speech that was found so far."""
        parts = self._parts()
        return parts[-1].end if parts else self.done

    def next(self, *, ended: bool) -> Window | None:
        """Return the next window, None while more should be waited for or nothing is left."""
        parts = self._parts()
        closed = len(parts) if ended or self._finder.open_from is None else len(parts) - 1
        total = 0
        for at, part in enumerate(parts):
            if total + part.length > LONGEST:
                if total >= LEAST:
                    return _whole(parts[:at])
                return self._split(parts[:at], part, total)
            total += part.length
            if at < closed and total >= self._enough:
                return _whole(parts[: at + 1])
        if ended:
            return _whole(parts) if parts else None
        return self._at_breath(parts) if closed < len(parts) else None

    def _at_breath(self, parts: list[Stretch]) -> Window | None:
        """Cut a stretch that goes on and on at a breath, so that not all of it is left at Stop."""
        *before, part = parts
        total = sum(each.length for each in before)
        if total + part.length < self._enough + PATIENCE:
            return None
        breath = self._finder.quietest(part.start + max(0, self._enough - total), part.end)
        if breath is None or breath.length < BREATH:
            return None
        cut = (breath.start + breath.end) // 2
        return Window((*before, Stretch(part.start, cut)), cut)

    def _split(self, before: list[Stretch], part: Stretch, total: int) -> Window:
        """Cut a stretch that is longer than a window: at its longest break, else between words."""
        last = part.start + LONGEST - total
        dip = self._finder.quietest(part.start + max(0, LEAST_CUT - total), last)
        if dip is None or dip.length < DIP:
            return Window((*before, Stretch(part.start, last)), last, through_speech=True)
        cut = (dip.start + dip.end) // 2
        return Window((*before, Stretch(part.start, cut)), cut)

    def _parts(self) -> list[Stretch]:
        """Return the speech that is not done, with its margins."""
        finder = self._finder
        raw = [each for each in finder.closed if each.end > self.done]
        if finder.open_from is not None:
            raw.append(Stretch(finder.open_from, finder.heard))
        parts: list[Stretch] = []
        for at, each in enumerate(raw):
            open_one = finder.open_from is not None and at == len(raw) - 1
            start = max(self.done, each.start - PAD, parts[-1].end if parts else 0)
            end = each.end
            if not open_one:
                end += CLOSE_PAD if at == len(raw) - 1 else PAD
                if at + 1 < len(raw):
                    end = min(end, (each.end + raw[at + 1].start) // 2)
            parts.append(Stretch(start, max(start, min(end, finder.heard))))
        return [part for part in parts if part.length]


def _whole(parts: list[Stretch]) -> Window:
    return Window(tuple(parts), parts[-1].end)


def joined(
    window: Window, sound: npt.NDArray[np.float32], begin: int = 0
) -> npt.NDArray[np.float32]:
    """Return the speech of a window without what lies between.

    Args:
        window: its parts.
        sound: (n,) samples; the first one is number ``begin`` of the whole.
        begin: where the samples begin.
    """
    import numpy as np

    return np.concatenate([sound[part.start - begin : part.end - begin] for part in window.parts])
