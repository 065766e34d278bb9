"""What every detector of words is given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.cues.hearing import Heard
    from desktop.roles.model import QuestionType
    from desktop.transcription.model import Transcript


@dataclass(frozen=True, slots=True)
class Answer:
    """One take as the detectors of words and pauses see it.

    Attributes:
        transcript: None when there is none.
        heard: None when there is no sound.
        question_type: None when the question is not known.
        answer_s: how long an answer shall be, in seconds; 0 when that is not known.
    """

    transcript: Transcript | None
    heard: Heard | None
    question_type: QuestionType | None = None
    answer_s: int = 0
