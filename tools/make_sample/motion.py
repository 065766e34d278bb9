"""How the speaker moves: the mouth after the sound, the rest as calm people do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    from tools.make_sample.voice import Sound

FPS = 25
RATE = 48_000
SAMPLES = RATE // FPS
WINDOW = SAMPLES * 3 // 2
BRIGHT_HZ = (2_000, 7_000)
"""Sounds with much energy here (s, i, e) are made with wide lips; without (u, o) with round ones."""
BLINK = (0.45, 0.0, 0.35, 0.8)
"""How far the eyes are open in the pictures of a blink."""


@dataclass(frozen=True, slots=True)
class Pose:
    """One picture's pose.

    Attributes:
        mouth: 0 closed to 1 wide open.
        width: lips, −1 round to 1 wide.
        eyes: 0 shut to 1 open.
        brows: 0 at rest to 1 raised.
        sway: of the head to the right, in pixels.
        nod: of the head downwards, in pixels.
        tilt: of the head, in degrees.
        breath: lift of the shoulders, in pixels.
        gaze: of the eyes to the right, in pixels.
    """

    mouth: float
    width: float
    eyes: float
    brows: float
    sway: float
    nod: float
    tilt: float
    breath: float
    gaze: float


def poses(sound: Sound) -> list[Pose]:
    """Return a pose for each picture of the sound (mono at RATE); the same on every run."""
    power, bright = _heard(sound)
    count = power.size
    mouth = _followed(np.clip((power - 0.2) / 0.75, 0, 1) ** 1.1)
    width = _smooth(np.clip((bright - 0.35) * 2.2, -1, 1), 3)
    energy = _smooth(power, 25)
    seconds = np.arange(count) / FPS
    chance = np.random.default_rng(11)
    eyes = _blinks(count, chance)
    gaze = _glances(count, chance)
    sway = 3.2 * np.sin(0.9 * seconds) + 2.0 * np.sin(0.37 * seconds + 1)
    nod = 1.4 * np.sin(1.3 * seconds) + 4.5 * (_smooth(power, 9) - energy)
    tilt = 1.1 * np.sin(0.61 * seconds + 2) + 0.7 * np.sin(1.13 * seconds)
    breath = 1.6 * np.sin(2 * np.pi * seconds / 3.8)
    brows = np.clip(2.4 * (_smooth(power, 13) - 0.9 * energy), 0, 1)
    columns = (mouth, width, eyes, brows, sway, nod, tilt, breath, gaze)
    return [Pose(*map(float, row)) for row in zip(*columns, strict=True)]


def _heard(sound: Sound) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Return loudness (0..1) and brightness (0..1) around the middle of each picture's time."""
    count = sound.size // SAMPLES
    padded = np.pad(sound, (WINDOW, WINDOW))
    window = np.hanning(WINDOW)
    hz = np.fft.rfftfreq(WINDOW, 1 / RATE)
    inside = (hz > BRIGHT_HZ[0]) & (hz < BRIGHT_HZ[1])
    loud, bright = np.zeros(count), np.zeros(count)
    for index in range(count):
        start = WINDOW + index * SAMPLES + SAMPLES // 2 - WINDOW // 2
        size = np.abs(np.fft.rfft(padded[start : start + WINDOW] * window))
        loud[index] = np.sqrt(np.mean(padded[start : start + WINDOW] ** 2))
        bright[index] = size[inside].sum() / (size.sum() + 1e-9)
    return np.sqrt(np.clip(loud / np.percentile(loud, 97), 0, 1)), bright


def _followed(wanted: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Lips open at once and close a little slower."""
    shown = wanted.copy()
    for index in range(1, shown.size):
        shown[index] = max(wanted[index], shown[index - 1] * 0.45)
    return shown


def _smooth(values: npt.NDArray[np.float64], pictures: int) -> npt.NDArray[np.float64]:
    window = np.hanning(pictures + 2)[1:-1]
    smooth = np.convolve(values, window / window.sum(), mode="same")
    return smooth.astype(np.float64)


def _blinks(count: int, chance: np.random.Generator) -> npt.NDArray[np.float64]:
    eyes = np.ones(count)
    at = 40
    while at + len(BLINK) < count:
        eyes[at : at + len(BLINK)] = BLINK
        at += int(chance.uniform(2.2, 5.2) * FPS)
    return eyes


def _glances(count: int, chance: np.random.Generator) -> npt.NDArray[np.float64]:
    """The eyes rest on the camera and leave it for a moment now and then."""
    gaze = np.zeros(count)
    at = 90
    while at < count:
        gaze[at : at + int(chance.uniform(0.5, 1.1) * FPS)] = chance.choice([-3.0, 2.6])
        at += int(chance.uniform(5, 9) * FPS)
    return _smooth(gaze, 5)
