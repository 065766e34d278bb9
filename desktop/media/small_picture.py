"""A small picture of a moment, as JPEG: fast, and near enough for a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from desktop.media.colour import load_cv2
from desktop.media.containers import aspect_of, frames, open_media, picture_stream, zero_of
from desktop.media.faults import unreadable
from desktop.media.reader import to_bgr

if TYPE_CHECKING:
    from pathlib import Path

QUALITY = 82


class SmallPicture(msgspec.Struct, frozen=True):
    """A picture and the moment it is really of, in milliseconds from the start."""

    jpeg: bytes
    at_ms: int
    width: int
    height: int


def small_picture(path: Path, at_ms: int, width: int) -> SmallPicture:
    """Return the picture that begins the stretch a moment lies in; only one has to be decoded.

    Args:
        path: the file.
        at_ms: the moment; recordings have such a beginning every second or two.
        width: in pixels; a smaller picture stays as it is.

    Raises:
        WorldError: MEDIA_MISSING, MEDIA_UNREADABLE (also when there is no picture).
    """
    with open_media(path) as container:
        stream = picture_stream(container)
        if stream is None:
            raise unreadable(path, "no picture")
        zero = zero_of(container)
        wanted = round((zero + at_ms * 1e-3) / stream.time_base)
        container.seek(max(wanted, 0), stream=stream)
        frame = next(frames(container, stream), None)
        if frame is None:
            raise unreadable(path, "no picture can be decoded")
        shown = round(((frame.pts or 0) * stream.time_base - zero) * 1000)
        pixels: Any = to_bgr(frame, aspect_of(stream))
    cv2: Any = load_cv2()
    high, wide = pixels.shape[:2]
    if wide > width:
        size = (width, max(1, round(high * width / wide)))
        pixels = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    _, jpeg = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
    return SmallPicture(bytes(jpeg), max(0, shown), pixels.shape[1], pixels.shape[0])
