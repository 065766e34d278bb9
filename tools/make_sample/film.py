"""Puts pictures and sound into an MP4: H.264 and AAC, small, and quick to seek in."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from tools.make_sample.figure import HEIGHT, WIDTH, draw
from tools.make_sample.motion import FPS, RATE, SAMPLES, poses

if TYPE_CHECKING:
    from pathlib import Path

    import numpy.typing as npt
    from av import AudioFrame, VideoFrame
    from PySide6.QtGui import QImage

    from tools.make_sample.looks import Look
    from tools.make_sample.voice import Sound

CODING = {"crf": "29", "preset": "slower", "aq-mode": "3"}
FAST_START = {"movflags": "+faststart"}
SOUND_BITS = 64_000
_GRAIN = np.random.default_rng(3).integers(-2, 3, (HEIGHT, WIDTH, 1), np.int16)
"""The same in every picture: without it the wall's soft gradient shows as stripes."""


def film(path: Path, look: Look, sound: Sound) -> int:
    """Film the speaker saying a sound (mono at RATE); return the number of pictures."""
    import av

    moves = poses(sound)
    # PyAV leaves the types of its packets open, so the checker is told nothing about the container.
    opened = cast("Any", av.open(str(path), "w", format="mp4", options=FAST_START))
    with opened as container:
        picture = container.add_stream("libx264", rate=FPS, options=CODING)
        picture.width, picture.height, picture.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        picture.codec_context.gop_size = FPS
        speech = container.add_stream("aac", rate=RATE, layout="mono")
        speech.bit_rate = SOUND_BITS
        for index, pose in enumerate(moves):
            container.mux(picture.encode(_frame(draw(look, pose), index)))
            container.mux(speech.encode(_block(sound, index)))
        container.mux(picture.encode(None))
        container.mux(speech.encode(None))
    return len(moves)


def _frame(image: QImage, index: int) -> VideoFrame:
    import av

    frame = av.VideoFrame.from_ndarray(_pixels(image), format="rgb24")
    frame.pts, frame.time_base = index, Fraction(1, FPS)
    return frame


def _block(sound: Sound, index: int) -> AudioFrame:
    import av

    samples = sound[None, index * SAMPLES : (index + 1) * SAMPLES]
    block = av.AudioFrame.from_ndarray(samples, format="fltp", layout="mono")
    block.sample_rate, block.pts, block.time_base = RATE, index * SAMPLES, Fraction(1, RATE)
    return block


def _pixels(image: QImage) -> npt.NDArray[np.uint8]:
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(HEIGHT, image.bytesPerLine())
    picture = lines[:, : WIDTH * 3].reshape(HEIGHT, WIDTH, 3).astype(np.int16)
    return np.clip(picture + _GRAIN, 0, 255).astype(np.uint8)
