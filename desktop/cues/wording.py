"""Softening words, and sentences that are all linked in the same way (domain.md 3.3)."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from desktop.cues.content import Found, evidence_of
from desktop.cues.model import Cue, Evidence, Group, Unit
from desktop.cues.normal import without_quotes
from desktop.cues.sentences import ZH
from desktop.cues.thresholds import limit
from desktop.cues.tokens import tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.cues.answer import Answer, Part
    from desktop.cues.tokens import Token

VERSION = 1
_NUMBER_NEXT = re.compile(r"\s*(?:about |around |over |有|是)?\s*[\d一二两三四五六七八九十百千半]")
LINKERS_ZH = frozenset(
    [
        "然后",
        "首先",
        "其次",
        "接着",
        "随后",
        "最后",
        "因此",
        "所以",
        "于是",
        "同时",
        "另外",
        "此外",
        "但是",
        "不过",
        "而且",
        "并且",
        "因为",
        "后来",
        "如果",
    ]
)
LINKERS_EN = frozenset(
    [
        "and",
        "so",
        "then",
        "but",
        "because",
        "however",
        "therefore",
        "also",
        "next",
        "finally",
        "meanwhile",
        "first",
        "second",
        "secondly",
        "after",
        "although",
    ]
)


def find_hedges(answer: Answer) -> Iterator[Cue]:
    """Give softening words for each language; not those before a number, nor in quoted speech."""
    for part in answer.parts:
        found = _hedges(answer, part)
        forms = Counter(each.text.strip().lower() for each in found)
        yield Cue(
            id="hedges",
            group=Group.DELIVERY,
            version=VERSION,
            language=part.language,
            value=round(100 * len(found) / max(1, part.units), 2),
            unit=Unit.PER_HUNDRED,
            evidence=evidence_of(found),
            details={"count": len(found), "units": part.units},
            forms=dict(forms.most_common()),
        )


def _hedges(answer: Answer, part: Part) -> list[Found]:
    found: list[Found] = []
    for sentence in part.sentences:
        outside = without_quotes(sentence.text)
        for hit in answer.lexicons.found("hedge", sentence):
            quoted = outside[hit.start : hit.end] != sentence.text[hit.start : hit.end]
            if not quoted and not _NUMBER_NEXT.match(sentence.text, hit.end):
                found.append(Found(sentence, sentence.start + hit.start, sentence.start + hit.end))
    return found


def find_linkers(answer: Answer) -> Iterator[Cue]:
    """Give the share of the word that links most clauses, for each language."""
    for part in answer.parts:
        tokens = [each for each in tokens_of(part.sentences) if _links(each, part.language)]
        counts = Counter(each.text for each in tokens)
        form, most = counts.most_common(1)[0] if counts else ("", 0)
        share = most / len(tokens) if tokens else 0.0
        minutes = part.length_ms / 60_000
        often = bool(minutes) and most / minutes > limit("linkers_per_minute")
        same = often and most >= limit("linkers_per_minute") and share >= limit("linker_share")
        yield Cue(
            id="connective_monotony",
            group=Group.DELIVERY,
            version=VERSION,
            language=part.language,
            value=round(share, 3),
            unit=Unit.SHARE,
            evidence=tuple(
                Evidence(
                    span=answer.timed.span(each.start, each.end),
                    text=answer.timed.written[each.start : each.end],
                )
                for each in tokens
                if each.text == form
            ),
            details={"count": most, "linkers": len(tokens), "often_the_same": float(same)},
            forms=dict(counts.most_common()),
        )


def _links(token: Token, language: str) -> bool:
    if language == ZH:
        return token.text in LINKERS_ZH
    return token.text in LINKERS_EN and token.opens
