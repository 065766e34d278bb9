"""The wave of a take, as the timeline shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from desktop.ui.review.opened import OpenedTake

STEP_MS = 20
"""The wave has a peak for so much time, so that single words are seen when it is shown large."""

LEAST_PEAKS = 2000


def wave_of(opened: OpenedTake) -> npt.NDArray[np.float32]:
    """Return the peaks of a take, (count,) float32 from 0 to 1; of clips each where it belongs.

    Raises:
        WorldError: its sound can't be read.
    """
    from desktop.media.envelope import envelope, envelope_of_parts

    folder = opened.folder
    source = folder.speech if folder.speech.exists() else folder.video
    length = max(1, opened.take.duration_ms)
    peaks = max(LEAST_PEAKS, length // STEP_MS)
    parts = [(clip.path, clip.span) for clip in opened.clips]
    return envelope_of_parts(parts, length, peaks) if parts else envelope(source, peaks)
