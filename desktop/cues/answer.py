"""What every detector of words is given: the answer, prepared once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING

from desktop.base.timecode import Span
from desktop.cues.sentences import EN, ZH, Sentence, is_punctuated, sentences_of
from desktop.cues.spoken import chinese_units, english_words
from desktop.cues.timed import TimedText, timed_text

if TYPE_CHECKING:
    from desktop.cues.hearing import Heard
    from desktop.cues.lexicons import Lexicons
    from desktop.roles.model import QuestionType
    from desktop.transcription.model import Transcript

LANGUAGES = (ZH, EN)
_NEAR_MS = 1000


@dataclass(frozen=True)
class Part:
    """What is said in one language.

    Attributes:
        stretches: from the first to the last word of each passage in this language.
        units: Han characters, spoken digits and Latin syllables of Chinese; words of English.
    """

    language: str
    sentences: tuple[Sentence, ...]
    stretches: tuple[Span, ...]

    @cached_property
    def units(self) -> int:
        """How much is said."""
        count = chinese_units if self.language == ZH else english_words
        return sum(count(each.text) for each in self.sentences)

    @property
    def length_ms(self) -> int:
        """How long it takes, pauses included."""
        return sum(each.length_ms for each in self.stretches)


@dataclass(frozen=True)
class Answer:
    """One take as the detectors of words and pauses see it.

    Attributes:
        transcript: None when there is none.
        heard: None when there is no sound.
        lexicons: the word lists, the user's own among them.
        question_type: None when the question is not known.
        answer_s: how long an answer shall be, in seconds; 0 when that is not known.
    """

    transcript: Transcript | None
    heard: Heard | None
    lexicons: Lexicons
    question_type: QuestionType | None = None
    answer_s: int = 0

    @cached_property
    def silences(self) -> tuple[Span, ...]:
        """Silences of the sound; none without sound."""
        return self.heard.silences if self.heard else ()

    @cached_property
    def timed(self) -> TimedText:
        """Everything that is said."""
        from desktop.transcription.model import Transcript

        return timed_text(self.transcript or Transcript(language="", model=""), self.silences)

    @cached_property
    def punctuated(self) -> bool:
        """Whether the transcript has marks to tell where clauses end."""
        return is_punctuated(self.timed.text)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Its sentences in order."""
        return sentences_of(self.timed)

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """What is said in Chinese, and in English; a language that is not spoken has no part."""
        runs = [(key, tuple(run)) for key, run in groupby(self.sentences, _language)]
        parts: list[Part] = []
        for language in LANGUAGES:
            own = [run for key, run in runs if key == language]
            if own:
                stretches = tuple(Span(run[0].span.start_ms, run[-1].span.end_ms) for run in own)
                parts.append(Part(language, tuple(each for run in own for each in run), stretches))
        return tuple(parts)

    @cached_property
    def span(self) -> Span:
        """From the first word to the last; their outer edges from the sound where it knows them."""
        if not self.sentences:
            return Span(0, self.heard.duration_ms if self.heard else 0)
        first, last = self.sentences[0].span.start_ms, self.sentences[-1].span.end_ms
        for silence in self.silences:
            if silence.start_ms <= 100 and abs(silence.end_ms - first) <= _NEAR_MS:
                first = silence.end_ms
            ends = self.heard and silence.end_ms >= self.heard.duration_ms - 100
            if ends and abs(silence.start_ms - last) <= _NEAR_MS:
                last = silence.start_ms
        return Span(first, max(first, last))


def _language(sentence: Sentence) -> str:
    return sentence.language
