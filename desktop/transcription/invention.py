"""What a model writes although nobody said it: lines out of its memory, and loops."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import msgspec

from desktop.base.assets import asset
from desktop.transcription.stitching import bare

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.transcription.model import Word
    from desktop.transcription.recogniser import Written

NO_SPEECH, LOW_LOGPROB = 0.6, -1.0
"""recording.md 4: a passage that is both is invented."""
VOICED = 0.5
"""Below this mean chance of speech the sound under a passage has none; Silero's own threshold."""
REPETITIVE = 2.4
"""Whisper's own bound for zlib's ratio: text that packs better says the same again and again."""
LONGEST_UNIT = 24
"""Words of the longest phrase a loop is looked for in."""
WORD_TIMES, PHRASE_TIMES = 8, 4
"""So often a word, or a phrase, must follow itself to be a loop. People stutter, but not so long."""
KEPT_TIMES = 2
TIMELESS_MS = 40
"""A word this short has no sound of its own; a spoken syllable takes 100 ms and more."""
ECHO_WORDS = 3
"""So many of them in a row, which say what was said just before, are an echo of it."""
_SHORT = 3


class _Lines(msgspec.Struct, frozen=True):
    zh: tuple[str, ...]
    en: tuple[str, ...]


@functools.cache
def phantom_lines() -> frozenset[str]:
    """Return the known lines, as they are compared."""
    lines = msgspec.toml.decode(asset("phantoms.toml").read_bytes(), type=_Lines)
    return frozenset(bare(line) for line in (*lines.zh, *lines.en))


def is_invented(
    written: Written, words: Sequence[Word], chance: Callable[[int, int], float]
) -> bool:
    """Say whether nobody said a passage.

    Args:
        written: what the model thinks of it.
        words: the passage.
        chance: gives the mean chance of speech between two moments in milliseconds.
    """
    if not words:
        return True
    if written.no_speech > NO_SPEECH and written.logprob < LOW_LOGPROB:
        return True
    if chance(words[0].start_ms, words[-1].end_ms) >= VOICED:
        return False
    line = bare("".join(word.text for word in words))
    return line in phantom_lines() or written.logprob < LOW_LOGPROB


def went_wrong(written: Written) -> bool:
    """Say whether the model itself has little faith in what it wrote, or repeats itself."""
    return written.repetition > REPETITIVE or written.logprob < LOW_LOGPROB


def is_looping(texts: Sequence[str]) -> bool:
    """Say whether words, in order, hold a phrase that is said over and over."""
    bares = [bare(text) for text in texts]
    return any(_loop_at(bares, at)[0] for at in range(len(bares)))


def without_loops(words: Sequence[Word]) -> list[Word]:
    """Return words without phrases that are said over and over; twice they stay.

    The sound that loses its words is found by the coverage check and heard again on its own.
    """
    bares = [bare(word.text) for word in words]
    kept: list[Word] = []
    at = 0
    while at < len(words):
        unit, times = _loop_at(bares, at)
        if unit:
            kept.extend(words[at : at + unit * KEPT_TIMES])
            at += unit * times
        else:
            kept.append(words[at])
            at += 1
    return kept


def without_echo(words: Sequence[Word]) -> list[Word]:
    """Return words without a phrase that is written once more in no time.

    Whisper does so at the end of a sound: a sentence has filled it, and comes again with all its
    words at its last moment.
    """
    kept: list[Word] = []
    at = 0
    while at < len(words):
        run = _timeless_from(words, at)
        if run >= ECHO_WORDS and _says_again(kept, words[at : at + run]):
            at += run
        else:
            kept.append(words[at])
            at += 1
    return kept


def _timeless_from(words: Sequence[Word], at: int) -> int:
    """Return how many words from here on have no time."""
    timed = (i for i in range(at, len(words)) if words[i].end_ms - words[i].start_ms > TIMELESS_MS)
    return next(timed, len(words)) - at


def _says_again(before: Sequence[Word], run: Sequence[Word]) -> bool:
    said = bare("".join(word.text for word in before[-2 * len(run) :]))
    again = bare("".join(word.text for word in run))
    return bool(again) and again in said


def _loop_at(bares: Sequence[str], at: int) -> tuple[int, int]:
    """Return how many words a loop that begins here repeats, and how often; 0 if there is none."""
    for unit in range(1, min(LONGEST_UNIT, (len(bares) - at) // PHRASE_TIMES) + 1):
        phrase = bares[at : at + unit]
        times = 1
        while bares[at + unit * times : at + unit * (times + 1)] == phrase:
            times += 1
        needed = WORD_TIMES if len("".join(phrase)) <= _SHORT else PHRASE_TIMES
        if times >= needed and "".join(phrase):
            return unit, times
    return 0, 0
