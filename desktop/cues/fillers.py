"""Fillers: strict ones, possible ones, and voice without words; three cues, never added."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from desktop.base.timecode import Span
from desktop.cues.fillers_en import english_fillers
from desktop.cues.fillers_zh import chinese_fillers
from desktop.cues.model import Cue, Evidence, Group, Unit
from desktop.cues.sentences import ZH
from desktop.cues.thresholds import band
from desktop.cues.tokens import tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.cues.answer import Answer, Part
    from desktop.cues.tokens import Token

VERSION = 1
PHRASES = {"you": "you know", "i": "i mean"}
"""Given by their first word, shown whole."""


def find_fillers(answer: Answer) -> Iterator[Cue]:
    """Give both classes for each language; transcribers leave fillers out, so "at least"."""
    for part in answer.parts:
        find = chinese_fillers if part.language == ZH else english_fillers
        strict, possible = find(tokens_of(part.sentences))
        yield _cue("fillers_strict", answer, part, strict)
        yield _cue("fillers_possible", answer, part, possible)


def _cue(name: str, answer: Answer, part: Part, tokens: Sequence[Token]) -> Cue:
    forms = Counter(PHRASES.get(token.text, token.text) for token in tokens)
    hundred = round(100 * len(tokens) / max(1, part.units), 2)
    minutes = part.length_ms / 60_000
    return Cue(
        id=name,
        group=Group.DELIVERY,
        version=VERSION,
        language=part.language,
        value=hundred,
        unit=Unit.PER_HUNDRED,
        at_least=True,
        evidence=tuple(
            Evidence(
                span=answer.timed.span(token.start, end),
                text=answer.timed.written[token.start : end],
            )
            for token in tokens
            for end in [token.start + len(PHRASES.get(token.text, token.text))]
        ),
        details={
            "count": len(tokens),
            "per_minute": round(len(tokens) / minutes, 2) if minutes else 0.0,
            "units": part.units,
        },
        forms=dict(forms.most_common()),
        band=band(name, part.language),
    )


def find_voiced_pauses(answer: Answer) -> Iterator[Cue]:
    """Give voice without a word: from the sound, and what the transcriber took for a lone letter."""
    spans = list(answer.heard.voiced_pauses if answer.heard else ())
    if answer.transcript is not None:
        for segment in answer.transcript.segments:
            spans += [Span(each.start_ms, each.end_ms) for each in segment.fillers]
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start_ms <= merged[-1].end_ms:
            merged[-1] = Span(merged[-1].start_ms, max(merged[-1].end_ms, span.end_ms))
        else:
            merged.append(span)
    yield Cue(
        id="voiced_pauses",
        group=Group.DELIVERY,
        version=VERSION,
        value=len(merged),
        at_least=True,
        evidence=tuple(Evidence(span=each, value=each.length_ms / 1000) for each in merged),
    )
