"""Makes a picture, or the faces in it, unrecognisable."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from desktop.media.colour import load_cv2

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    import numpy as np
    import numpy.typing as npt

    Pixels = npt.NDArray[np.uint8]
    _Span = tuple[int, int, int, int]  # left, right, top, bottom

Box: TypeAlias = tuple[int, int, int, int]
"""A face: left, top, width and height in pixels; it may reach beyond the picture."""
FaceFinder: TypeAlias = Callable[[Any], tuple[Box, ...]]
"""Takes (height, width, 3) uint8 blue-green-red; no box means that it found no face."""

BLOCKS, FACE_BLOCKS = 8, 5
"""So many blocks along the longer side are left of a picture, or of a face: shoulders and light. With 16 of a
picture a detector still found where the face was in 8 of 10 pictures of two talking heads, with 8 in none."""
MARGIN = 0.35
"""A face is blurred with so much of its size around it: hair, ears and chin tell who it is."""
HOLD = AHEAD = 10
"""Around each picture so many before and after it are looked at. Where a face was or will be is blurred
too: a head that turns is lost for a few, and a detector's box lags behind one that moves. Where not all
of them have the same number of faces, somebody is not found in some: then the whole picture is blurred.
Ten pictures of 720p are 28 MB."""


def hidden(
    pictures: Iterable[tuple[Pixels, float]], faces: FaceFinder | None
) -> Iterator[tuple[Pixels, float]]:
    """Give every picture with its faces blurred, or all of it where it is not sure how many there are.

    Args:
        pictures: in their order, each with its time in seconds.
        faces: what finds them, asked once for every picture; None blurs all pictures whole.
    """
    if faces is None:
        for pixels, at_s in pictures:
            yield blurred(pixels), at_s
        return
    past: deque[tuple[Box, ...]] = deque(maxlen=HOLD)
    waiting: deque[tuple[Pixels, float, tuple[Box, ...]]] = deque()

    def leave() -> tuple[Pixels, float]:
        pixels, at_s, found = waiting.popleft()
        around = (*past, found, *(boxes for _, _, boxes in waiting))
        past.append(found)
        return blurred(pixels, steady(around)), at_s

    for pixels, at_s in pictures:
        waiting.append((pixels, at_s, faces(pixels)))
        if len(waiting) > AHEAD:
            yield leave()
    while waiting:
        yield leave()


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
