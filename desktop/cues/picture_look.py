"""A whole take looked at: pictures twice a second, from its keyframes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.base.timecode import Span
from desktop.cues.framing import Look, look_at
from desktop.media.reader import iter_key_pictures

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.cues.faces import FaceFinder

LOOK_HEIGHT = 360
EVERY_S = 0.4
"""domain.md 3: two to five pictures a second; our takes have a keyframe every half second."""
LENS_EVERY = 4
"""A lens does not change twice a second: sharpness is measured at every fourth look."""
LONGEST_S = 2.0
"""A look stands for what follows it, but for no more than this."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A look at a picture, and the milliseconds it was shown at."""

    at_ms: int
    look: Look


@dataclass(frozen=True, slots=True)
class Film:
    """All looks at a take, in order."""

    moments: tuple[Moment, ...]

    def share(self, holds: Callable[[Look], bool]) -> float:
        """Return the share 0..1 of the looks for which something holds."""
        return sum(holds(each.look) for each in self.moments) / max(1, len(self.moments))

    def spans(self, holds: Callable[[Look], bool]) -> tuple[Span, ...]:
        """Return the stretches in which something holds at two looks or more in a row."""
        found: list[Span] = []
        run: list[int] = []
        for each in (*self.moments, None):
            if each is not None and holds(each.look) and self._follows(run, each.at_ms):
                run.append(each.at_ms)
                continue
            if len(run) > 1:
                found.append(Span(run[0], run[-1]))
            run = [each.at_ms] if each is not None and holds(each.look) else []
        return tuple(found)

    def _follows(self, run: list[int], at_ms: int) -> bool:
        return not run or at_ms - run[-1] <= LONGEST_S * 1000


def look_through(path: Path, finder: FaceFinder | None) -> Film:
    """Look at a video.

    Args:
        path: any media file with a picture.
        finder: None without the detector's file.

    Raises:
        WorldError: MEDIA_MISSING, MEDIA_UNREADABLE (also when there is no picture).
    """
    pictures = iter_key_pictures(path, height=LOOK_HEIGHT, every_s=EVERY_S)
    return Film(
        tuple(
            Moment(round(at_s * 1000), look_at(pixels, finder, lens=number % LENS_EVERY == 0))
            for number, (pixels, at_s) in enumerate(pictures)
        )
    )
