"""Numbers that say how much: shares, multiples, money, counts, durations, from–to (domain.md 3.6)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.cues.model import Cue, Evidence, Group
from desktop.cues.normal import normalised
from desktop.cues.numbers_en import english_numbers
from desktop.cues.numbers_zh import chinese_numbers
from desktop.cues.sentences import ZH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.cues.answer import Answer
    from desktop.cues.lexicons import Lexicons
    from desktop.cues.sentences import Sentence

VERSION = 1
FROM_TO, PERCENT = "from_to", "percent"
RESULT = "result"


@dataclass(frozen=True, slots=True)
class Number:
    """A number at characters ``start`` to ``end`` of a text.

    Attributes:
        kind: ``from_to``, ``percent``, ``multiple``, ``money``, or ``count`` (durations too).
        text: as it stands there.
    """

    kind: str
    start: int
    end: int
    text: str


def numbers_in(text: str, language: str) -> list[Number]:
    """Return the numbers in a text in order; no two overlap. Places are those of the given text."""
    plain = normalised(text)
    places = chinese_numbers(plain) if language == ZH else english_numbers(plain)
    return [Number(kind, start, end, text[start:end]) for kind, start, end in places]


def is_result(number: Number, sentence: str, language: str, lexicons: Lexicons) -> bool:
    """Say whether a number tells a result: from–to, or a share or multiple with a verb of change."""
    if number.kind == FROM_TO:
        return True
    changed = bool(lexicons.raw("improve", language, sentence))
    return number.kind in {PERCENT, "multiple"} and changed


def sentence_numbers(answer: Answer) -> Iterator[tuple[Sentence, Number]]:
    """Give every number of an answer with its sentence."""
    for sentence in answer.sentences:
        if sentence.language:
            for number in numbers_in(sentence.text, sentence.language):
                yield sentence, number


def find_numbers(answer: Answer) -> Iterator[Cue]:
    """Give the numbers, and how many of them tell a result."""
    evidence: list[Evidence] = []
    results = from_to = 0
    for sentence, number in sentence_numbers(answer):
        told = is_result(number, sentence.text, sentence.language, answer.lexicons)
        results += told
        from_to += number.kind == FROM_TO
        evidence.append(
            Evidence(
                span=answer.timed.span(sentence.start + number.start, sentence.start + number.end),
                text=answer.timed.written[
                    sentence.start + number.start : sentence.start + number.end
                ],
                kind=number.kind,
                value=float(told),
            )
        )
    yield Cue(
        id="numbers",
        group=Group.CONTENT,
        version=VERSION,
        value=len(evidence),
        evidence=tuple(evidence),
        details={"from_to": from_to, "result": results, "scale": len(evidence) - results},
    )
