"""Makes a picture, or the faces in it, unrecognisable."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Any, TypeAlias

from desktop.media.colour import load_cv2
from desktop.media.lost_faces import MARGIN, Look, unsure

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    import numpy as np
    import numpy.typing as npt

    from desktop.media.lost_faces import Box

    Pixels = npt.NDArray[np.uint8]
    _Span = tuple[int, int, int, int]  # left, right, top, bottom

FaceFinder: TypeAlias = "Callable[[Any], tuple[Box, ...]]"
"""Takes (height, width, 3) uint8 blue-green-red; no box means that it found no face."""

BLOCKS, FACE_BLOCKS = 8, 5
"""So many blocks along the longer side are left of a picture, or of a face: shoulders and light. With 16 of a
picture a detector still found where the face was in 8 of 10 pictures of two talking heads, with 8 in none."""
HOLD_S = 0.41
"""Around each picture those so long before and after it are looked at. Where a face was or will be is blurred
too: a head that turns is lost for a few, and a detector's box lags behind one that moves. Where not all
of them have the same number of faces, somebody is not found in some: then the whole picture is blurred."""


def find_all(pictures: Iterable[tuple[Pixels, float]], faces: FaceFinder) -> list[Look]:
    """Return who is found in every picture, in their order; their times are in seconds."""
    return [
        Look(at_s, faces(pixels), (pixels.shape[1], pixels.shape[0])) for pixels, at_s in pictures
    ]


def hidden(
    pictures: Iterable[tuple[Pixels, float]], looks: Sequence[Look] | None
) -> Iterator[tuple[Pixels, float]]:
    """Give every picture with its faces blurred, or all of it where it is not sure who is in it.

    Args:
        pictures: in their order, each with its time in seconds.
        looks: who was found in each, also in those that come later; None blurs all pictures whole.
    """
    places = [] if looks is None else places_of(looks)
    for at, (pixels, at_s) in enumerate(pictures):
        yield blurred(pixels, places[at] if at < len(places) else ()), at_s


def places_of(looks: Sequence[Look]) -> list[tuple[Box, ...]]:
    """Return what is to be blurred of each picture; none where all of it is."""
    times = [each.at_s for each in looks]
    places: list[tuple[Box, ...]] = []
    for at, (at_s, doubted) in enumerate(zip(times, unsure(looks), strict=True)):
        first = min(bisect_left(times, at_s - HOLD_S), max(0, at - 1))
        end = max(bisect_right(times, at_s + HOLD_S), at + 2)
        around = looks[first:end]
        places.append(() if doubted else steady([each.faces for each in around]))
    return places


def steady(found: Collection[tuple[Box, ...]]) -> tuple[Box, ...]:
    """Return every place where a face was among some pictures; none unless all had the same number."""
    if len({len(boxes) for boxes in found}) != 1:
        return ()
    return tuple(dict.fromkeys(box for boxes in found for box in boxes))


def blurred(pixels: Pixels, boxes: Sequence[Box] = ()) -> Pixels:
    """Return a picture with its faces blurred.

    Args:
        pixels: (height, width, 3) uint8 blue-green-red; not changed.
        boxes: the faces; without any the whole picture is blurred.
    """
    if not boxes:
        return _smeared(pixels, BLOCKS)
    result = pixels.copy()
    height, width = pixels.shape[:2]
    spans = [
        (*_reach(left, wide, width), *_reach(top, high, height)) for left, top, wide, high in boxes
    ]
    for x0, x1, y0, y1 in _joined(spans):
        if x1 > x0 and y1 > y0:
            result[y0:y1, x0:x1] = _smeared(pixels[y0:y1, x0:x1], FACE_BLOCKS)
    return result


def _joined(spans: Iterable[_Span]) -> list[_Span]:
    """Join what overlaps: the places of one face in many pictures become one."""
    found: list[_Span] = []
    for x0, x1, y0, y1 in spans:
        grown = (x0, x1, y0, y1)
        while near := [each for each in found if _meet(each, grown)]:
            found = [each for each in found if each not in near]
            lefts, rights, tops, bottoms = zip(grown, *near, strict=True)
            grown = (min(lefts), max(rights), min(tops), max(bottoms))
        found.append(grown)
    return found


def _meet(one: _Span, other: _Span) -> bool:
    across = one[0] < other[1] and other[0] < one[1]
    return across and one[2] < other[3] and other[2] < one[3]


def _reach(start: int, length: int, limit: int) -> tuple[int, int]:
    more = round(length * MARGIN)
    return max(0, start - more), min(limit, start + length + more)


def _smeared(pixels: Pixels, blocks: int) -> Pixels:
    """Average over blocks and go softly from one to the next: what was between them is gone."""
    cv2: Any = load_cv2()
    height, width = pixels.shape[:2]
    longer = max(height, width)
    small = max(1, round(blocks * width / longer)), max(1, round(blocks * height / longer))
    few = cv2.resize(pixels, small, interpolation=cv2.INTER_AREA)
    return cv2.resize(few, (width, height), interpolation=cv2.INTER_LINEAR)
