"""Decodes pictures one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.media.containers import Frame, aspect_of, frames, open_media, picture_stream, zero_of
from desktop.media.faults import unreadable
from desktop.media.upright import Posture

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction
    from pathlib import Path

    import numpy as np
    import numpy.typing as npt


def iter_pictures(
    path: Path, from_s: float = 0.0, threads: int = 0, longest_side: int = 0
) -> Iterator[tuple[npt.NDArray[np.uint8], float]]:
    """Decode the pictures of a file once, in the order they are shown.

    Args:
        path: the file.
        from_s: begin at the keyframe before this time, in seconds.
        threads: how many decode, each a picture of its own; 0 for as many as there are processors.
        longest_side: scaled down as it is decoded, in pixels; 0 leaves the size.

    Yields:
        ``(pixels, at_s)``: (height, width, 3) uint8 blue-green-red, upright and with square
        pixels, and its time in seconds from the start of the file's presentation; times rise.

    Raises:
        WorldError: MEDIA_MISSING, MEDIA_UNREADABLE (also when there is no picture).
    """
    with open_media(path) as container:
        stream = picture_stream(container)
        if stream is None:
            raise unreadable(path, "no picture")
        stream.thread_type = "AUTO"
        stream.codec_context.thread_count = threads
        aspect = aspect_of(stream)
        zero, posture = zero_of(container), Posture()
        if from_s > 0:
            container.seek(round((float(zero) + from_s) / stream.time_base), stream=stream)
        last_s = -1.0
        for frame in frames(container, stream):
            if frame.pts is None:
                continue
            at_s = float(frame.pts * frame.time_base - zero)
            if at_s > last_s:
                pixels = to_bgr(frame, aspect, posture=posture, longest_side=longest_side)
                del frame  # the decoder may have its memory for the next one
                yield pixels, at_s
                last_s = at_s


def iter_key_pictures(
    path: Path, *, height: int, every_s: float = 0.0
) -> Iterator[tuple[npt.NDArray[np.uint8], float]]:
    """Decode the keyframes of a file only, made smaller: a look at ten minutes in seconds.

    Our own takes have one every half second (``picture_track``); a file from elsewhere may have
    fewer.

    Args:
        path: the file.
        height: the pictures come out this high at most.
        every_s: keyframes that follow sooner are left out.

    Yields:
        As ``iter_pictures``.

    Raises:
        WorldError: as ``iter_pictures``.
    """
    with open_media(path) as container:
        stream = picture_stream(container)
        if stream is None:
            raise unreadable(path, "no picture")
        stream.codec_context.skip_frame = "NONKEY"
        aspect = aspect_of(stream)
        zero, posture = zero_of(container), Posture()
        due_s = float("-inf")
        for frame in frames(container, stream):
            if frame.pts is None:
                continue
            at_s = float(frame.pts * frame.time_base - zero)
            if at_s >= due_s:
                yield to_bgr(frame, aspect, height, posture), at_s
                due_s = at_s + every_s


def to_bgr(
    frame: Frame,
    aspect: Fraction,
    most_rows: int = 0,
    posture: Posture | None = None,
    longest_side: int = 0,
) -> npt.NDArray[np.uint8]:
    """Return a decoded picture as (height, width, 3) uint8 blue-green-red, upright.

    Args:
        frame: the picture.
        aspect: width of its pixels by their height.
        most_rows: scaled down to as many rows before it is turned upright; 0 leaves its size.
        posture: of its stream, when more of it are decoded.
        longest_side: scaled down to as many pixels on its longer side; 0 leaves its size.
    """
    width, height = round(frame.width * aspect), int(frame.height)
    if 0 < longest_side < max(width, height):
        scale = longest_side / max(width, height)
        width, height = max(1, round(width * scale)), max(1, round(height * scale))
    if 0 < most_rows < height:
        width, height = max(1, round(width * most_rows / height)), most_rows
    pixels = frame.to_ndarray(format="bgr24", width=width, height=height)
    return (posture or Posture()).upright(pixels, frame)
