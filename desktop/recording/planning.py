"""Which effort and size this computer manages, from a second of its own camera's pictures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np
    import numpy.typing as npt

    from desktop.media.picture_track import Effort

    Measure = Callable[[Effort, Sequence[npt.NDArray[np.uint8]], float], float]

COMFORTABLE = 0.35
"""Share of the time between two pictures that encoding may take: the transcriber and the rest of
the computer want the other (recording.md 5, measured on two cores)."""
BEARABLE = 0.8
"""With the cheapest effort; above it a smaller picture is the only way."""
LEAST_PICTURES = 6


@dataclass(frozen=True, slots=True)
class Plan:
    """What a computer manages.

    Attributes:
        effort: x264's preset.
        share: of the time between two pictures, what encoding took.
        too_large: even the cheapest effort does not keep up with pictures of this size.
    """

    effort: Effort
    share: float
    too_large: bool = False


def plan(
    pictures: Sequence[npt.NDArray[np.uint8]], fps: float, measure: Measure | None = None
) -> Plan | None:
    """Find the most careful effort that leaves the computer at ease; takes about a second.

    Args:
        pictures: of the camera, one after the other.
        fps: pictures per second.
        measure: seconds a picture for an effort; the real thing when left out.

    Returns:
        None when there are too few pictures to tell.
    """
    from desktop.media.encode_speed import seconds_per_picture
    from desktop.media.picture_track import Effort as Efforts

    if len(pictures) < LEAST_PICTURES:
        return None
    measure = measure or seconds_per_picture
    efforts = list(Efforts)
    share = 0.0
    for effort in efforts:
        share = measure(effort, pictures, fps) * fps
        if share <= COMFORTABLE:
            return Plan(effort, share)
    return Plan(efforts[-1], share, too_large=share > BEARABLE)
