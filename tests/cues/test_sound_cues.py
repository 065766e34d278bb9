"""The cues of the sound: figures where somebody speaks, a reason where nobody does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop.base.timecode import Span
from desktop.cues.hearing import Heard
from desktop.cues.model import Reason, Reliability, Standing
from desktop.cues.silences import hear
from desktop.cues.sound_cues import sound_cues
from desktop.media.speech_file import SpeechWriter
from desktop.sessions.folder import TakeFolder
from desktop.transcription.voice import Silero

if TYPE_CHECKING:
    from pathlib import Path

    import numpy.typing as npt

    from desktop.cues.model import Cue

    Sound = npt.NDArray[np.float32]

RATE = 16_000
ALL = {"loudness", "clipping", "silence", "snr"}


def noise(seconds: float, level: float) -> Sound:
    return np.random.default_rng(2).normal(0, level, round(seconds * RATE)).astype(np.float32)


def a_take(folder: Path, sound: Sound) -> TakeFolder:
    folder.mkdir(exist_ok=True)
    with SpeechWriter(folder / "speech.wav") as writer:
        writer.write((sound * 32767).clip(-32768, 32767).astype(np.int16))
    return TakeFolder(folder)


def spoken(seconds: float, snr_db: float | None = 30.0) -> Heard:
    end_ms = round(seconds * 1000)
    return Heard(speech=(Span(0, end_ms),), silences=(), duration_ms=end_ms, snr_db=snr_db)


def by_name(cues: object) -> dict[str, Cue]:
    return {each.id: each for each in cues}  # type: ignore[attr-defined]


def test_an_answer_is_measured(tmp_path: Path) -> None:
    cues = by_name(sound_cues(a_take(tmp_path, noise(10, 0.05)), spoken(10)))
    assert set(cues) == ALL
    loudness = cues["loudness"]
    assert loudness.value == pytest.approx(-25, abs=3)
    assert loudness.standing is Standing.WITHIN
    assert cues["clipping"].value == 0
    assert cues["silence"].value == 0
    assert cues["snr"].value == 30
    assert {each.reliability for each in cues.values()} == {Reliability.OK}
    assert {name for name, each in cues.items() if each.band is None} == {"silence"}


def test_what_is_wrong_has_its_place(tmp_path: Path) -> None:
    sound = noise(10, 0.05)
    sound[16_000:16_100] = 1.0
    sound[48_000:96_000] = 0
    cues = by_name(sound_cues(a_take(tmp_path, sound), spoken(10)))
    assert [each.span for each in cues["clipping"].evidence] == [Span(1000, 1006)]
    assert cues["clipping"].standing is Standing.ABOVE
    assert [each.span for each in cues["silence"].evidence] == [Span(3000, 6000)]
    assert cues["silence"].value == pytest.approx(0.3)


def test_a_quiet_recording_and_a_hot_one_stand_outside_of_the_band(tmp_path: Path) -> None:
    quiet = by_name(sound_cues(a_take(tmp_path, noise(10, 0.005)), spoken(10)))["loudness"]
    hot = by_name(sound_cues(a_take(tmp_path, noise(10, 0.5)), spoken(10)))["loudness"]
    assert (quiet.standing, hot.standing) == (Standing.BELOW, Standing.ABOVE)


@pytest.mark.parametrize("heard", [Heard((), (), 10_000), spoken(0.9)], ids=["none", "a moment"])
def test_where_nobody_speaks_nothing_is_measured(tmp_path: Path, heard: Heard) -> None:
    for cue in sound_cues(a_take(tmp_path, noise(10, 0.05)), heard):
        assert (cue.value, cue.reason) == (None, Reason.NO_SPEECH)
        assert cue.reliability is Reliability.NOT_MEASURED


def test_a_dead_microphone_is_said_all_the_same(tmp_path: Path) -> None:
    take = a_take(tmp_path, np.zeros(10 * RATE, np.float32))
    cues = by_name(sound_cues(take, Heard((), (Span(0, 10_000),), 10_000)))
    assert cues["silence"].value == 1.0
    assert cues["silence"].evidence[0].span == Span(0, 10_000)
    assert {each.value for name, each in cues.items() if name != "silence"} == {None}


def test_a_short_answer_is_measured_with_less_trust(tmp_path: Path) -> None:
    cues = by_name(sound_cues(a_take(tmp_path, noise(3, 0.05)), spoken(3)))
    assert cues["loudness"].reliability is Reliability.LOW
    assert cues["loudness"].reason is Reason.TOO_SHORT


def test_a_level_that_could_not_be_told_is_none(tmp_path: Path) -> None:
    cues = by_name(sound_cues(a_take(tmp_path, noise(10, 0.05)), spoken(10, snr_db=None)))
    assert cues["snr"].reliability is Reliability.NOT_MEASURED


def test_without_sound_the_reason_is_said(tmp_path: Path) -> None:
    missing = list(sound_cues(TakeFolder(tmp_path), spoken(1)))
    (tmp_path / "speech.wav").write_bytes(b"RIFF no sound of ours" * 10)
    broken = list(sound_cues(TakeFolder(tmp_path), None))
    empty = list(sound_cues(a_take(tmp_path / "empty", noise(0, 0)), spoken(0)))
    unheard = list(sound_cues(a_take(tmp_path / "unheard", noise(1, 0.1)), None))
    reasons = [{each.reason for each in cues} for cues in (missing, broken, empty, unheard)]
    assert reasons == [{Reason.NO_SOUND}, {Reason.UNREADABLE}, {Reason.NO_SOUND}, {Reason.NO_SOUND}]
    assert {each.id for each in missing} == ALL


@pytest.mark.media
@pytest.mark.parametrize("kind", ["silence", "zeros", "white", "hum", "melody", "clicks"])
def test_silence_noise_and_music_give_no_figures(tmp_path: Path, kind: str) -> None:
    """With the real voice finder."""
    at = np.arange(20 * RATE) / RATE
    notes = 220 * 2 ** (np.array([0, 4, 7, 12, 7, 4, 2, 5])[(at * 2).astype(int) % 8] / 12)
    sound = {
        "silence": noise(20, 0.0003),
        "zeros": np.zeros(20 * RATE, np.float32),
        "white": noise(20, 0.1),
        "hum": (0.2 * np.sign(np.sin(2 * np.pi * 100 * at))).astype(np.float32),
        "melody": (0.2 * np.sin(2 * np.pi * np.cumsum(notes) / RATE)).astype(np.float32),
        "clicks": (at % 0.5 < 0.002).astype(np.float32),
    }[kind]
    cues = list(sound_cues(a_take(tmp_path, sound), hear(sound, Silero)))
    measured = {each.id for each in cues if each.value is not None}
    assert measured <= ({"silence"} if kind in {"zeros", "clicks"} else set())
