"""One picture of a recording as it goes out blurred, without a look at all the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.media.blurring import blurred, find_all, places_of
from desktop.media.faults import unreadable
from desktop.media.lost_faces import REACH_S
from desktop.media.probe import probe
from desktop.media.reader import iter_key_pictures, iter_pictures

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import numpy as np
    import numpy.typing as npt

    from desktop.media.blurring import FaceFinder

    Pixels = npt.NDArray[np.uint8]

SAMPLES = 180
"""So many pictures far from it are looked at, one a second at most: three seconds of the processor. Who was seen in the
recording at all decides as well."""
_ANY_HEIGHT = 1 << 16


def hidden_at(video: Path, at_ms: int, faces: FaceFinder) -> Pixels:
    """Return the picture that is shown at a moment, with its faces blurred, or all of it.

    Somebody who is seen elsewhere for a moment only may be missed: then it shows more than goes out.

    Args:
        video: a recording.
        at_ms: the moment.
        faces: finds faces.

    Returns:
        (height, width, 3) uint8 blue-green-red.

    Raises:
        WorldError: MEDIA_MISSING, MEDIA_UNREADABLE.
    """
    wanted_s = _shown_s(video, at_ms)
    shown: list[Pixels] = []

    def near() -> Iterator[tuple[Pixels, float]]:
        for pixels, at_s in iter_pictures(video, max(0.0, wanted_s - REACH_S)):
            if at_s > wanted_s + REACH_S:
                return
            if at_s == wanted_s:
                shown.append(pixels)
            if at_s >= wanted_s - REACH_S:
                yield pixels, at_s

    looks = find_all(near(), faces)
    looks += find_all(_far(video, wanted_s), faces)
    looks.sort(key=lambda each: each.at_s)
    number = [each.at_s for each in looks].index(wanted_s)
    return blurred(shown[0], places_of(looks)[number])


def _shown_s(video: Path, at_ms: int) -> float:
    """Return when the picture begins that is shown at a moment; the nearest one outside of the picture."""
    shown_s: float | None = None
    for _, at_s in iter_pictures(video, max(0.0, at_ms / 1000 - REACH_S)):
        if shown_s is not None and at_s * 1000 > at_ms:
            break
        shown_s = at_s
    if shown_s is None:
        raise unreadable(video, "no picture can be decoded")
    return shown_s


def _far(video: Path, wanted_s: float) -> Iterator[tuple[Pixels, float]]:
    every_s = max(1.0, probe(video).duration_ms / 1000 / SAMPLES)
    for pixels, at_s in iter_key_pictures(video, height=_ANY_HEIGHT, every_s=every_s):
        if abs(at_s - wanted_s) > REACH_S:
            yield pixels, at_s
