"""Published loudness of published signals: ITU-R BS.1770-4, EBU Tech 3341, and FFmpeg's meter."""

from __future__ import annotations

import re
import shutil
import subprocess
import wave
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.cues.loudness import integrated_loudness, k_coefficients, k_weighted

if TYPE_CHECKING:
    from pathlib import Path

    import numpy.typing as npt

    Sound = npt.NDArray[np.float32]

RATES = (8_000, 16_000, 44_100, 48_000)
FFMPEG = shutil.which("ffmpeg")


def tone(dbfs: float, seconds: float, rate: int = 48_000, hertz: float = 1000.0) -> Sound:
    at = np.arange(round(seconds * rate)) / rate
    return (10 ** (dbfs / 20) * np.sin(2 * np.pi * hertz * at)).astype(np.float32)


def stereo(*parts: Sound) -> Sound:
    left = np.concatenate(parts)
    return np.stack([left, left], 1)


def measured(sound: Sound, rate: int = 48_000) -> float:
    found = integrated_loudness(sound, rate)
    assert found is not None
    return found


def test_a_sine_at_full_scale_in_one_channel() -> None:
    assert measured(tone(0, 20, hertz=997)) == pytest.approx(-3.01, abs=0.05)


def test_a_tone_in_two_channels_and_in_one() -> None:
    assert measured(stereo(tone(-23, 20))) == pytest.approx(-23.0, abs=0.1)
    assert measured(tone(-23, 20)) == pytest.approx(-26.0, abs=0.1)


def test_silence_behind_a_tone_changes_next_to_nothing() -> None:
    alone = tone(-23, 20)
    longer = np.concatenate([alone, np.zeros_like(alone)])
    assert measured(longer) == pytest.approx(measured(alone), abs=0.1)


@pytest.mark.parametrize(
    ("parts", "lufs"),
    [
        (((-23.0, 20.0),), -23.0),
        (((-33.0, 20.0),), -33.0),
        (((-36.0, 10.0), (-23.0, 60.0), (-36.0, 10.0)), -23.0),
        (((-72.0, 10.0), (-36.0, 10.0), (-23.0, 60.0), (-36.0, 10.0), (-72.0, 10.0)), -23.0),
        (((-26.0, 20.0), (-20.0, 20.1), (-26.0, 20.0)), -23.0),
    ],
    ids=["1", "2", "3", "4", "5"],
)
def test_the_synthetic_cases_of_tech_3341(
    parts: tuple[tuple[float, float], ...], lufs: float
) -> None:
    sound = stereo(*(tone(dbfs, seconds) for dbfs, seconds in parts))
    assert measured(sound) == pytest.approx(lufs, abs=0.1)


def test_five_channels_of_tech_3341() -> None:
    """Case 6: left, right, centre, and two surrounds that count 1.41 times."""
    sound = np.stack([tone(dbfs, 20) for dbfs in (-28, -28, -24, -30, -30)], 1)
    found = integrated_loudness(sound, 48_000, weights=(1, 1, 1, 1.41, 1.41))
    assert found == pytest.approx(-23.0, abs=0.1)


@pytest.mark.parametrize("rate", RATES)
def test_every_rate_gives_the_same(rate: int) -> None:
    assert measured(tone(-23, 5, rate), rate) == pytest.approx(-26.0, abs=0.1)


def test_the_filters_are_those_that_are_printed() -> None:
    """BS.1770-4, tables 1 and 2, at 48 kHz."""
    (shelf, shelf_under), (high, high_under) = k_coefficients(48_000)
    assert shelf == pytest.approx([1.53512485958697, -2.69169618940638, 1.19839281085285])
    assert shelf_under == pytest.approx([1, -1.69065929318241, 0.73248077421585])
    assert high == [1.0, -2.0, 1.0]
    assert high_under == pytest.approx([1, -1.99004745483398, 0.99007225036621])


@pytest.mark.parametrize("rate", RATES)
def test_weighting_by_the_spectrum_is_weighting_sample_by_sample(rate: int) -> None:
    noise = np.random.default_rng(5).normal(0, 0.1, 3 * rate).astype(np.float32)
    wanted = noise.astype(np.float64)
    for over, under in k_coefficients(rate):
        wanted = _filtered(wanted, over, under)
    assert np.abs(k_weighted(noise, rate) - wanted).max() < 1e-4


def _filtered(
    sound: npt.NDArray[np.float64], over: list[float], under: list[float]
) -> npt.NDArray[np.float64]:
    found = np.zeros(len(sound))
    first = second = 0.0
    for at, each in enumerate(sound.tolist()):
        found[at] = over[0] * each + first
        first = over[1] * each - under[1] * found[at] + second
        second = over[2] * each - under[2] * found[at]
    return found


@pytest.mark.parametrize("length", [0, 1, 100, 19_199])
def test_what_is_shorter_than_a_block_is_not_measured(length: int) -> None:
    assert integrated_loudness(np.ones(length, np.float32), 48_000) is None


def test_silence_is_not_measured() -> None:
    assert integrated_loudness(np.zeros(480_000, np.float32), 48_000) is None
    assert integrated_loudness(tone(-80, 10), 48_000) is None


@settings(deadline=None, max_examples=20)
@given(gain_db=st.floats(-30, 0), seed=st.integers(0, 1000))
def test_louder_by_so_much_reads_as_much_more(gain_db: float, seed: int) -> None:
    noise = np.random.default_rng(seed).normal(0, 0.1, 16_000).astype(np.float32)
    quieter = (noise * 10 ** (gain_db / 20)).astype(np.float32)
    assert measured(quieter, 16_000) == pytest.approx(measured(noise, 16_000) + gain_db, abs=0.02)


def test_ffmpeg_reads_the_same(tmp_path: Path) -> None:
    """Only where the program is: our own figures stand above."""
    if FFMPEG is None:
        return
    rng = np.random.default_rng(3)
    swell = np.repeat(rng.uniform(0.001, 0.3, 60), 24_000)
    sound = (swell * rng.normal(0, 1, len(swell))).clip(-1, 1)
    path = tmp_path / "noise.wav"
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, 48_000, 0, "NONE", ""))
        file.writeframes((sound * 32767).astype("<i2").tobytes())
    done = subprocess.run(
        [FFMPEG, "-hide_banner", "-nostats", "-i", str(path), "-af", "ebur128", "-f", "null", "-"],
        capture_output=True,
        text=True,
        check=True,
    )
    theirs = re.findall(r"I:\s+(-?[\d.]+) LUFS", done.stderr)[-1]
    assert measured(sound.astype(np.float32)) == pytest.approx(float(theirs), abs=0.1)
