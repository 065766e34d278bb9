"""The transcript as it is stored beside the take."""

from __future__ import annotations

from typing import Annotated, ClassVar

import msgspec

from desktop.base.calendar_patterns import MOMENT, only
from desktop.base.documents import Document
from desktop.base.timecode import Milliseconds

NoMoment = Annotated[str, msgspec.Meta(max_length=32, pattern=only(f"({MOMENT})?"))]


class Word(msgspec.Struct, frozen=True):
    """A word with its span; ``probability`` 0..1 as the model gives it.

    ``text`` keeps the model's leading space where a language writes one. ``raw`` is what the model
    wrote, where script, marks or numbers were changed; empty where nothing was.
    """

    start_ms: Milliseconds
    end_ms: Milliseconds
    text: str
    probability: Annotated[float, msgspec.Meta(ge=0, le=1)] = 1.0
    raw: str = ""


class Segment(msgspec.Struct, frozen=True):
    """A sentence, or a stretch of speech between two breaths.

    ``fillers`` are sounds the model took for a word where a voiced pause is likelier: no words of
    the text, and no count of what was said.
    """

    start_ms: Milliseconds
    end_ms: Milliseconds
    text: str
    words: tuple[Word, ...] = ()
    fillers: tuple[Word, ...] = ()


class Transcript(Document, frozen=True, kw_only=True):
    """``transcript.json``. No segments means no speech was found: nothing is invented.

    Attributes:
        language: ``zh``, ``en``, or another code the model detected; empty without speech.
        asked: what the transcriber was told: ``auto``, ``zh`` or ``en``.
        model: name of the model, e.g. ``base``.
        duration_ms: length of the sound that was read.
    """

    FORMAT: ClassVar[str] = "greenroom-transcript"
    VERSION: ClassVar[int] = 2

    language: str
    asked: str = "auto"
    model: str
    engine: str = ""
    created_at: NoMoment = ""
    duration_ms: Milliseconds = 0
    segments: tuple[Segment, ...] = ()

    @property
    def text(self) -> str:
        """The whole answer as running text."""
        return "".join(segment.text for segment in self.segments).strip()

    @property
    def words(self) -> tuple[Word, ...]:
        """All words in order."""
        return tuple(word for segment in self.segments for word in segment.words)
