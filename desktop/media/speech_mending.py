"""Makes ``speech.wav`` whole again after a crash."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from desktop.base.errors import WorldError
from desktop.base.files import naming_faults, settle
from desktop.media.sound import continuous, iter_sound
from desktop.media.speech_file import SPEECH_RATE, SpeechWriter, read_samples, say_true_length

if TYPE_CHECKING:
    from pathlib import Path

SHORTER_S = 0.5
"""Up to here ``speech.wav`` may end before the movie's sound; beyond it was not all written."""


def mend_speech(speech: Path, video: Path, duration_ms: int) -> None:
    """Let the header say what is there; write the file anew from the movie when much is missing.

    Args:
        speech: the file; it may be damaged or missing.
        video: a whole movie with the same sound.
        duration_ms: length of that movie.

    Raises:
        WorldError: the disk is full or fails; the movie can't be read.
    """
    if spoken_s(speech) >= duration_ms / 1000 - SHORTER_S:
        say_true_length(speech)
        return
    beside = speech.with_name(f".{speech.name}.part")
    try:
        with SpeechWriter(beside) as writer:
            for samples in continuous(iter_sound(video, SPEECH_RATE), SPEECH_RATE):
                writer.write(samples)
        with naming_faults(speech):
            beside.replace(speech)
            settle(speech.parent)
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def spoken_s(speech: Path) -> float:
    """Return how many seconds of sound can be read; 0 when the file is missing or damaged."""
    try:
        return read_samples(speech).size / SPEECH_RATE
    except WorldError:
        return 0.0
