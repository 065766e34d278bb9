"""One picture out of a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.media.containers import (
    Frame,
    aspect_of,
    frames,
    open_media,
    picture_stream,
    zero_of,
)
from desktop.media.faults import unreadable
from desktop.media.reader import to_bgr

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    import numpy.typing as npt


def picture_at(path: Path, at_ms: int) -> npt.NDArray[np.uint8]:
    """Return the picture that is shown at a moment; the nearest one outside of the picture.

    Returns:
        (height, width, 3) uint8, blue-green-red, upright.

    Raises:
        WorldError: MEDIA_MISSING, MEDIA_UNREADABLE (also when there is no picture).
    """
    with open_media(path) as container:
        stream = picture_stream(container)
        if stream is None:
            raise unreadable(path, "no picture")
        wanted = round((zero_of(container) + at_ms * 1e-3) / stream.time_base)
        container.seek(max(wanted, 0), stream=stream)
        shown: Frame | None = None
        for frame in frames(container, stream):
            if shown is not None and frame.pts is not None and frame.pts > wanted:
                break
            shown = frame
        if shown is None:
            raise unreadable(path, "no picture can be decoded")
        return to_bgr(shown, aspect_of(stream))
