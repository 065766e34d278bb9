"""A short test of a model on this computer: how fast it is, and how much of the samples it hears."""

from __future__ import annotations

import difflib
import time
from typing import TYPE_CHECKING

import msgspec

from desktop.base.settings import Speech
from desktop.transcription.job import TranscriptionJob
from desktop.transcription.messages import Started
from desktop.transcription.script import is_chinese
from desktop.transcription.stitching import bare
from desktop.transcription.wishes import Wishes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop.transcription.messages import Message
    from desktop.transcription.models import ModelFolder

KEEPS_UP = 0.6
"""Above this share of real time a long answer without pauses is not caught up at one thread, beside
a recorder that needs up to 0.35 of a core (recording.md 5)."""


class Trial(msgspec.Struct, frozen=True, kw_only=True):
    """What came out.

    Attributes:
        pace: seconds of work for a second of sound, without loading.
        heard: share of the sample's words (Chinese: characters) that are in the transcript, by language.
        keeps_up: it can write while a take is recorded.
    """

    model: str
    pace: float
    heard: dict[str, float]
    keeps_up: bool


def try_out(
    model: ModelFolder,
    samples: Sequence[tuple[str, Path, str]],
    *,
    command: list[str] | None = None,
    clock: Callable[[], float] = time.perf_counter,
) -> Trial:
    """Transcribe samples one after the other.

    Args:
        model: which one.
        samples: language, file and words of each.
        command: how the worker is started.
        clock: monotonic seconds.

    Raises:
        WorldError: it can't be done.
    """
    worked_s, sound_ms = 0.0, 0
    heard: dict[str, float] = {}
    for language, file, words in samples:
        begun_s = clock()

        def hear(message: Message) -> None:
            nonlocal begun_s, sound_ms
            if isinstance(message, Started):
                begun_s = clock()
                sound_ms += message.duration_ms

        job = TranscriptionJob(
            file, model, Wishes(language=Speech(language)), on_message=hear, command=command
        )
        job.start()
        transcript = job.wait()
        worked_s += clock() - begun_s
        heard[language] = share_heard(words, transcript.text)
    pace = 1000 * worked_s / max(1, sound_ms)
    return Trial(model=model.name, pace=pace, heard=heard, keeps_up=pace <= KEEPS_UP)


def share_heard(said: str, written: str) -> float:
    """Return the share of the words said that were written, in order: 0..1."""
    wanted, found = _units(said), _units(written)
    blocks = difflib.SequenceMatcher(None, wanted, found, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / max(1, len(wanted))


def _units(text: str) -> list[str]:
    """Return words, and single characters of Chinese."""
    spaced = "".join(f" {each} " if is_chinese(each) else each for each in text)
    return [unit for word in spaced.split() if (unit := bare(word))]
