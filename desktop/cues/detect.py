"""The list of detectors. A new one is a file of its own and a line here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.cues.answer import Answer
    from desktop.cues.hearing import Heard
    from desktop.cues.model import Cue
    from desktop.sessions.folder import TakeFolder


class FindInWords(Protocol):
    """Finds cues in what was said; pure, and fast enough to run at every edit."""

    def __call__(self, answer: Answer, /) -> Iterable[Cue]:
        """Return the cues, also those that could not be measured, with the reason."""
        ...


class FindInTake(Protocol):
    """Finds cues in ``speech.wav`` (16 kHz mono) or ``video.mp4`` of a take."""

    def __call__(self, take: TakeFolder, heard: Heard | None, /) -> Iterable[Cue]:
        """Return the cues, also those that could not be measured, with the reason.

        Args:
            take: its files; ``heard`` is what was already measured in its sound.
            heard: None when the sound is missing or can't be read.
        """
        ...


@dataclass(frozen=True, slots=True)
class WordDetector:
    """A detector of what was said; a raised version recomputes stored cues."""

    name: str
    version: int
    find: FindInWords


@dataclass(frozen=True, slots=True)
class TakeDetector:
    """A detector of sound or picture; a raised version recomputes stored cues."""

    name: str
    version: int
    find: FindInTake


WORDS: tuple[WordDetector, ...] = ()
SOUND: tuple[TakeDetector, ...] = ()  # loudness, clipping, signal against noise: always
PICTURE: tuple[TakeDetector, ...] = ()  # face, frame, exposure: only when the user wants them
