"""Voice that no word stands for, and how far speech stands above the noise."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

import numpy as np

from desktop.base.timecode import Span
from desktop.cues.levels import speech_level
from desktop.transcription.voice import RATE

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from desktop.cues.hearing import Heard
    from desktop.cues.silences import Sound
    from desktop.transcription.model import Transcript, Word

    Windows = npt.NDArray[np.float32]

SHORTEST_MS = 250
"""domain.md 3.0: from a quarter of a second on, voice without a word is a candidate of its own."""
WORD_EDGE_MS = 50
"""Word times are ±0.1 s (domain.md 3.2); half of that is given to the word at each end."""
UNIT_MS, WORD_MS = 400, 200
"""A word covers this much for each character or syllable, and this much besides: Whisper stretches
the word beside a sound it leaves out."""
PITCH_HZ = (70, 400)
PERIODIC = 0.5
"""A sound repeats itself with a voice's pitch where its autocorrelation is at least this."""
PERIODIC_SHARE, BELOW_SPEECH_DB = 0.5, 6.0
"""A voiced pause is a held vowel: half of it has a pitch, and it is about as loud as the speech.
The end of a word, a breath and the room after a sentence are none of it."""
QUIET_BELOW_DB = 12.0
"""What is quieter than the speech by more, at either end of it, is left out."""
STEP, WINDOW = RATE * 32 // 1000, RATE * 64 // 1000
_NUMBER = re.compile(r"[\d%‰]")


def listen_closer(sound: Sound, heard: Heard, transcript: Transcript | None, /) -> Heard:
    """Add speech against noise, and voice without words, to what was heard.

    Args:
        sound: 16 kHz mono, -1..1.
        heard: speech and silences.
        transcript: without one no voice is said to be without a word.
    """
    level = speech_level(sound, RATE, heard.speech)
    if level is None:
        return heard
    words = transcript.words if transcript else ()
    voiced = voice_without_words(sound, heard.speech, words, level.speech_db) if words else ()
    return replace(heard, snr_db=round(level.snr_db, 1), voiced_pauses=voiced)


def voice_without_words(
    sound: Sound, speech: Sequence[Span], words: Sequence[Word], speech_db: float
) -> tuple[Span, ...]:
    """Return voice of 0.25 s or longer that has no word under it.

    Args:
        sound: 16 kHz mono.
        speech: where somebody speaks, in order.
        words: what was said, in order; sounds the transcriber took for voiced pauses left out.
        speech_db: level of the speech in dB of full scale.
    """
    found: list[Span] = []
    for start_ms, end_ms in _left(speech, words):
        found += _held(sound, start_ms, end_ms, speech_db)
    return tuple(found)


def _left(speech: Sequence[Span], words: Sequence[Word]) -> list[tuple[int, int]]:
    """Return what is left of the speech without the words, in milliseconds."""
    covered = sorted(_covered(word, after) for word, after in zip_longest(words, words[1:]) if word)
    found: list[tuple[int, int]] = []
    for span in speech:
        at = span.start_ms
        for start_ms, end_ms in covered:
            if start_ms >= span.end_ms:
                break
            if start_ms > at:
                found.append((at, start_ms))
            at = max(at, end_ms)
        if at < span.end_ms:
            found.append((at, span.end_ms))
    return [(start, end) for start, end in found if end - start >= SHORTEST_MS]


def _covered(word: Word, after: Word | None) -> tuple[int, int]:
    """Return what a word may account for: its span and a little, but no more than it can last.

    The figures of a number stand for more than they show: what lies between them belongs to it.
    """
    start_ms = max(0, word.start_ms - WORD_EDGE_MS)
    if after is not None and _NUMBER.search(word.text) and _NUMBER.search(after.text):
        return start_ms, max(start_ms, after.start_ms)
    longest = WORD_MS + UNIT_MS * max(1, _units(word.text))
    return start_ms, min(word.end_ms, word.start_ms + longest) + WORD_EDGE_MS


def _units(text: str) -> int:
    """Count what takes a syllable's time: a character outside of ASCII, or three letters."""
    letters = [each for each in text if each.isalnum()]
    wide = sum(not each.isascii() for each in letters)
    return wide + -(-(len(letters) - wide) // 3)


def _held(sound: Sound, start_ms: int, end_ms: int, speech_db: float) -> list[Span]:
    """Return the held vowel in a stretch, if there is one, without the quiet at its ends."""
    starts = range(start_ms * RATE // 1000, end_ms * RATE // 1000 - WINDOW + 1, STEP)
    if not starts:
        return []
    windows = np.lib.stride_tricks.sliding_window_view(
        sound[starts[0] : starts[-1] + WINDOW], WINDOW
    )[::STEP]
    levels = _decibel(windows) - speech_db
    loud = np.flatnonzero(levels >= -QUIET_BELOW_DB)
    if not loud.size:
        return []
    first, last = int(loud[0]), int(loud[-1])
    span = Span(starts[first] * 1000 // RATE, (starts[last] + WINDOW) * 1000 // RATE)
    as_loud = float(np.median(levels[first : last + 1])) >= -BELOW_SPEECH_DB
    if span.length_ms < SHORTEST_MS or not as_loud:
        return []
    return [span] if _pitched(windows[first : last + 1]).mean() >= PERIODIC_SHARE else []


def _decibel(windows: Windows) -> npt.NDArray[np.float64]:
    power = np.einsum("ij,ij->i", windows, windows, dtype=np.float64) / WINDOW
    return 10 * np.log10(np.maximum(power, 1e-12))


def _pitched(windows: Windows) -> npt.NDArray[np.bool_]:
    """Say of each window whether it repeats itself with a voice's pitch: its autocorrelation."""
    shortest, longest = (RATE // each for each in PITCH_HZ[::-1])
    centred = windows - windows.mean(1, keepdims=True)
    spectrum = np.abs(np.fft.rfft(centred, 2 * WINDOW)) ** 2
    again = np.fft.irfft(spectrum)[:, :longest]
    return again[:, shortest:].max(1) >= PERIODIC * np.maximum(again[:, 0], 1e-9)
