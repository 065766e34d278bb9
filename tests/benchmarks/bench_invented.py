"""Words that are written where nobody spoke: sounds made here, offline and as while recording.

Run: ``python -m tests.benchmarks.bench_invented [--model NAME] [--quiet-speech FILE …]``. Every sound
lasts half a minute. Quiet speech is brought to −50 dBFS, where the recorder says that it can't hear
anybody.

Goal: no word.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from desktop.base.paths import Folders
from desktop.base.settings import Speech
from desktop.media.sound import decode_sound
from desktop.recording.samples import samples
from desktop.transcription.engine import FasterWhisper
from desktop.transcription.models import ModelShelf
from desktop.transcription.scribe import Scribe
from desktop.transcription.voice import RATE, Silero
from desktop.transcription.windows import LATE_S, SOON_S
from desktop.transcription.wishes import Wishes

if TYPE_CHECKING:
    import numpy.typing as npt

    Sound = npt.NDArray[np.float32]

SECONDS = 30
LENGTH = SECONDS * RATE
TIME = np.arange(LENGTH) / RATE
QUIET_DBFS = -50.0


def at_level(sound: Sound, dbfs: float) -> Sound:
    """Return a sound at an RMS level."""
    rms = float(np.sqrt(np.mean(np.square(sound, dtype=np.float64)))) or 1.0
    return (sound * (10 ** (dbfs / 20) / rms)).clip(-1, 1).astype(np.float32)


def coloured(power: float, seed: int) -> Sound:
    """Return noise whose power falls with ``1 / f ** power``."""
    spectrum = np.fft.rfft(np.random.default_rng(seed).normal(0, 1, LENGTH))
    frequencies = np.maximum(np.fft.rfftfreq(LENGTH, 1 / RATE), 20.0)
    return np.fft.irfft(spectrum / frequencies ** (power / 2), LENGTH).astype(np.float32)


def band(low: float, high: float, seed: int) -> Sound:
    """Return noise between two frequencies."""
    spectrum = np.fft.rfft(np.random.default_rng(seed).normal(0, 1, LENGTH))
    frequencies = np.fft.rfftfreq(LENGTH, 1 / RATE)
    spectrum[(frequencies < low) | (frequencies > high)] = 0
    return np.fft.irfft(spectrum, LENGTH).astype(np.float32)


def tone(frequency: float | Sound, harmonics: int = 8, fall: float = 1.0) -> Sound:
    """Return a tone whose frequency may change, with overtones."""
    phase = 2 * np.pi * np.cumsum(np.broadcast_to(frequency, (LENGTH,))) / RATE
    parts = [np.sin(n * phase) / n**fall for n in range(1, harmonics + 1)]
    return np.sum(parts, axis=0).astype(np.float32)


def chords() -> Sound:
    """Return four chords, again and again, struck twice a bar."""
    out = np.zeros(LENGTH, np.float32)
    for bar in range(SECONDS // 2):
        notes = ((0, 4, 7), (9, 12, 16), (5, 9, 12), (7, 11, 14))[bar % 4]
        inside = slice(2 * bar * RATE, 2 * (bar + 1) * RATE)
        struck = np.exp(-3 * (TIME[: 2 * RATE] % 1.0))
        for note in notes:
            out[inside] += tone(220 * 2 ** (note / 12), 6)[: 2 * RATE] * struck
    return out


def melody_with_drums() -> Sound:
    """Return a melody over a beat."""
    steps = np.random.default_rng(3).choice([0, 2, 4, 7, 9, 12], LENGTH // (RATE // 4) + 1)
    melody = tone(np.repeat(330 * 2 ** (steps / 12), RATE // 4)[:LENGTH].astype(np.float32), 5)
    beat = coloured(0, 4) * np.exp(-25 * (TIME % 0.5))
    return (melody / np.abs(melody).max() + beat / np.abs(beat).max()).astype(np.float32)


def breathing() -> Sound:
    """Return a breath in and a breath out every four seconds."""
    inward = band(600, 3000, 5) * np.clip(np.sin(np.pi * (TIME % 4) / 1.4), 0, 1) * (TIME % 4 < 1.4)
    out_at = (TIME % 4) - 1.8
    outward = band(200, 1500, 6) * np.clip(np.sin(np.pi * out_at / 1.6), 0, 1) * (out_at > 0)
    return (inward + 0.7 * outward).astype(np.float32)


def keyboard() -> Sound:
    """Return clicks at the pace of somebody who types."""
    random = np.random.default_rng(7)
    out = np.zeros(LENGTH, np.float32)
    at = 0
    while (at := at + int(random.uniform(0.06, 0.35) * RATE)) < LENGTH - 800:
        click = random.normal(0, 1, 800) * np.exp(-np.arange(800) / random.uniform(40, 160))
        out[at : at + 800] += (click * random.uniform(0.3, 1)).astype(np.float32)
    return out


def vowel(pitch: Sound | float, first: Sound | float, second: Sound | float) -> Sound:
    """Return a sung vowel: a pitch with overtones as loud as two formants make them."""
    phase = np.broadcast_to(pitch, (LENGTH,))
    whole = 2 * np.pi * np.cumsum(phase) / RATE
    out = np.zeros(LENGTH)
    for n in range(1, 30):
        frequency = n * phase
        loud = sum(1 / (1 + ((frequency - each) / 120) ** 2) for each in (first, second, 2700.0))
        out += np.sin(n * whole) * loud * (frequency < RATE / 2)
    return out.astype(np.float32)


def glides() -> Sound:
    """Return a voice that slides up and down on one vowel, with vibrato."""
    pitch = 220 * 2 ** (0.5 * np.sin(2 * np.pi * TIME / 5) + 0.03 * np.sin(2 * np.pi * 5.5 * TIME))
    return vowel(pitch.astype(np.float32), 700.0, 1200.0)


def singing() -> Sound:
    """Return notes on changing vowels, each with a beginning and an end: la la la without an l."""
    notes = np.repeat(np.random.default_rng(8).choice([0, 2, 4, 5, 7], 50), int(0.6 * RATE))
    pitch = 196 * 2 ** (notes[:LENGTH] / 12) * (1 + 0.01 * np.sin(2 * np.pi * 5 * TIME))
    vowels = np.repeat(np.random.default_rng(9).integers(0, 3, 50), int(0.6 * RATE))[:LENGTH]
    first, second = (np.choose(vowels, each) for each in ((700, 400, 300), (1200, 2000, 800)))
    shape = np.clip(8 * np.sin(np.pi * (TIME % 0.6) / 0.6), 0, 1)
    sung = vowel(pitch.astype(np.float32), first.astype(np.float32), second.astype(np.float32))
    return (sung * shape).astype(np.float32)


def coughs() -> Sound:
    """Return short bursts, two at a time."""
    near = np.minimum(TIME % 3, np.abs(TIME % 3 - 0.4))
    return (band(200, 4000, 10) * np.exp(-18 * near)).astype(np.float32)


def sounds(quiet_speech: list[Path]) -> dict[str, Sound]:
    """Return every sound by its name."""
    found = {
        "silence": np.zeros(LENGTH, np.float32),
        "white noise": at_level(coloured(0, 1), -30),
        "pink noise": at_level(coloured(1, 2), -25),
        "brown noise": at_level(coloured(2, 2), -25),
        "noise at -50": at_level(coloured(1, 11), QUIET_DBFS),
        "chords": at_level(chords(), -20),
        "melody, drums": at_level(melody_with_drums(), -20),
        "breathing": at_level(breathing(), -35),
        "loud breathing": at_level(breathing(), -22),
        "mains hum": at_level(tone(50.0, 12), -30),
        "whistle": at_level(tone((1200 + 500 * np.sin(TIME)).astype(np.float32), 1), -25),
        "keyboard": at_level(keyboard(), -35),
        "coughs": at_level(coughs(), -25),
        "voice glides": at_level(glides(), -22),
        "singing vowels": at_level(singing(), -22),
    }
    for file in quiet_speech:
        found[f"speech at -50: {file.stem}"] = at_level(decode_sound(file)[:LENGTH], QUIET_DBFS)
    return found


def written(engine: FasterWhisper, sound: Sound, language: Speech, *, live: bool) -> str:
    """Return what is written, from a file or as while it is recorded."""
    enough_s = SOON_S if live else LATE_S
    scribe = Scribe(engine, Silero(), Wishes(language=language), enough_s=enough_s, in_haste=live)
    block = RATE // 5 if live else 10 * RATE
    words: list[str] = []
    for at in range(0, len(sound), block):
        scribe.feed(sound[at : at + block])
        if at + block >= len(sound):
            scribe.finish()
        while done := scribe.next():
            words += [each.text for each in done.segments]
    return "".join(words).strip()


def main() -> None:
    """Print a line for every sound."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", default="base")
    parser.add_argument("--quiet-speech", type=Path, nargs="*")
    chosen = parser.parse_args()
    quiet = chosen.quiet_speech or [each.path for each in samples()]
    engine = FasterWhisper(ModelShelf(Folders.standard().models).find(chosen.model).path)
    invented = 0
    for name, sound in sounds(quiet).items():
        found = {
            f"{language} {'live' if live else 'file'}": text
            for language in Speech
            for live in (False, True)
            if (text := written(engine, sound, language, live=live))
        }
        invented += len(found)
        said = "; ".join(f"{way}: {text[:60]!r}" for way, text in found.items())
        print(f"{name:40} {said or 'no word'}", flush=True)
    print(f"{invented} transcripts with words")


if __name__ == "__main__":
    main()
