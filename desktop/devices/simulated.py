"""A drawn camera and a synthesised microphone: for tests, the demo, and a computer without devices.

At each whole second since the take began the picture flashes white and the tone clicks: in a file
both must lie at the same moment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from desktop.base.timecode import format_clock
from desktop.devices.model import (
    MONOTONIC,
    DeviceInfo,
    DeviceKind,
    Picture,
    PictureFormat,
)
from desktop.devices.pacing import PacedMicrophone, Pacer
from desktop.media.colour import load_cv2

if TYPE_CHECKING:
    from desktop.devices.model import Clock, Pixels, Samples

RATE = 48_000
TONE_HZ = 440
TONE_LEVEL = 0.05
CLICK_LEVEL = 0.8
CLICK_S = 0.002
FLASH_S = 0.05
BAR = (77, 122, 31)
INK = (235, 235, 235)


class PatternCamera:
    """Draws a moving bar and a running clock over a gradient, and flashes at each whole second."""

    def __init__(self, wanted: PictureFormat, clock: Clock = MONOTONIC) -> None:
        self._format = wanted
        self._clock = clock
        self._pacer = Pacer(clock)
        self._cv2: Any = load_cv2()
        self._base = _gradient(wanted)

    @property
    def info(self) -> DeviceInfo:
        """Which camera it is."""
        return DeviceInfo(DeviceKind.CAMERA, -1, "pattern", "simulated", "pattern")

    @property
    def format(self) -> PictureFormat:
        """What it delivers: just what was wanted."""
        return self._format

    def begin(self, at_s: float) -> None:
        """Start over: the first picture belongs to this moment."""
        self._pacer.begin(at_s)

    def read(self) -> Picture | None:
        """Wait for the moment of the next picture and draw it."""
        at_s = self._pacer.next(1 / self._format.fps)
        if at_s is None:
            return None
        return Picture(self._draw(at_s - self._pacer.epoch_s), at_s)

    def reopen(self) -> PatternCamera:
        """Go on drawing the same take."""
        self.close()
        again = PatternCamera(self._format, self._clock)
        again.begin(self._pacer.epoch_s)
        return again

    def close(self) -> None:
        """End a waiting read."""
        self._pacer.close()

    def _draw(self, since_s: float) -> Pixels:
        if since_s % 1.0 < FLASH_S:
            return np.full_like(self._base, 255)
        pixels = self._base.copy()
        width = self._format.width
        left = int(since_s * width / 4) % width
        pixels[:, left : left + width // 40] = BAR
        self._write(pixels, format_clock(int(since_s * 1000), tenths=True))
        return pixels

    def _write(self, pixels: Pixels, text: str) -> None:
        height = self._format.height
        place, large = (height // 12, height - height // 12), height / 240
        font, thick = self._cv2.FONT_HERSHEY_SIMPLEX, max(1, height // 180)
        self._cv2.putText(pixels, text, place, font, large, INK, thick)


class ToneMicrophone(PacedMicrophone):
    """A quiet tone that clicks at each whole second."""

    def __init__(self, clock: Clock = MONOTONIC) -> None:
        info = DeviceInfo(DeviceKind.MICROPHONE, -1, "tone", "simulated", "tone")
        super().__init__(info, RATE, self._samples, clock)

    def reopen(self) -> ToneMicrophone:
        """Sound again."""
        self.close()
        return ToneMicrophone(self._clock)

    def _samples(self, first: int, count: int) -> Samples:
        at = np.arange(first, first + count)
        wave = TONE_LEVEL * np.sin(2 * np.pi * TONE_HZ * (at % RATE) / RATE)
        in_second = at % RATE
        wave[in_second < CLICK_S * RATE] = CLICK_LEVEL
        return (wave * 32767).astype(np.int16)


def _gradient(wanted: PictureFormat) -> Pixels:
    across = np.linspace(40, 110, wanted.width, dtype=np.uint8)
    picture = np.empty((wanted.height, wanted.width, 3), np.uint8)
    picture[:, :, 0] = across
    picture[:, :, 1] = across[::-1]
    picture[:, :, 2] = 60
    return picture
