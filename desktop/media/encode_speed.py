"""How long this computer takes to encode a picture, measured with real ones."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from av.codec import CodecContext

from desktop.media.picture_track import PictureCoding, PictureTrack, encoder_options

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np
    import numpy.typing as npt

    from desktop.media.picture_track import Effort

WARM_UP = 2


class _Loose:
    """Stands for a stream of a container: nothing is written."""

    def __init__(self, coding: PictureCoding) -> None:
        self.codec_context: Any = CodecContext.create(coding.encoder, "w")
        self.codec_context.width, self.codec_context.height = coding.width, coding.height
        self.codec_context.pix_fmt = "yuv420p"
        self.codec_context.framerate = coding.rate
        self.codec_context.options = encoder_options(coding, coding.effort)
        self.time_base: Any = None


def seconds_per_picture(
    effort: Effort,
    pictures: Sequence[npt.NDArray[np.uint8]],
    fps: float,
    clock: Callable[[], float] = time.perf_counter,
) -> float:
    """Measure how long converting and encoding takes, with everything else that is running.

    Args:
        effort: x264's preset.
        pictures: at least three of one size, (height, width, 3) uint8, blue-green-red; the same
            one again and again would be far too easy.
        fps: pictures per second.
        clock: monotonic seconds.

    Returns:
        Seconds a picture, on average.
    """
    height, width = pictures[0].shape[:2]
    coding = PictureCoding(max(2, width & ~1), max(2, height & ~1), fps, effort)
    track = PictureTrack(_Loose(coding), coding)
    begun_s = 0.0
    for number, pixels in enumerate(pictures):
        if number == WARM_UP:
            begun_s = clock()
        list(track.packets(pixels, round(number * 1_000_000 / fps)))
    return (clock() - begun_s) / max(1, len(pictures) - WARM_UP)
