"""Situation, task, action, result: which sentence sounds like which (domain.md 3.5)."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

import msgspec

from desktop.base.assets import asset
from desktop.base.typed import known
from desktop.cues.model import Cue, Evidence, Group, Reason, Reliability
from desktop.cues.numbers import numbers_in
from desktop.cues.sentences import ZH
from desktop.cues.thresholds import limit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.cues.answer import Answer
    from desktop.cues.lexicons import Lexicons

VERSION = 1
PARTS = ("S", "T", "A", "R")
CHANGE_BONUS, PLACE_BONUS = 2.0, 0.5
"""domain.md 3.5: for a number with a verb of change; for S in the first, R in the last quarter."""

_PARTICLES = re.compile("[呢啊嘛呃嗯][,，、 ]?")
"""They part what belongs together: 我的任务呢，就是 …"""


class _Phrases(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Phrases with their weights as domain.md gives them, and ``further`` ones of the same kind."""

    S: tuple[tuple[str, float], ...]
    T: tuple[tuple[str, float], ...]
    A: tuple[tuple[str, float], ...]
    R: tuple[tuple[str, float], ...]
    further: dict[str, tuple[tuple[str, float], ...]] = msgspec.field(
        default_factory=dict[str, tuple[tuple[str, float], ...]]
    )


class _Star(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    zh: _Phrases
    en: _Phrases


@functools.cache
def _compiled(language: str) -> dict[str, list[tuple[re.Pattern[str], float]]]:
    """Return the phrases of each part with their weights."""
    whole = msgspec.toml.decode(asset("lexicons", "star.toml").read_bytes(), type=known(_Star))
    phrases = whole.zh if language == ZH else whole.en
    return {
        part: [
            (re.compile(pattern, re.IGNORECASE), weight)
            for pattern, weight in (*own, *phrases.further.get(part, ()))
        ]
        for part, own in zip(PARTS, (phrases.S, phrases.T, phrases.A, phrases.R), strict=True)
    }


def star_labels(texts: Sequence[tuple[str, str]], lexicons: Lexicons) -> list[str]:
    """Return ``S``, ``T``, ``A``, ``R`` or nothing for each sentence, given with its language."""
    return [
        _label(text, language, at, len(texts), lexicons)
        for at, (text, language) in enumerate(texts)
    ]


def _label(text: str, language: str, at: int, count: int, lexicons: Lexicons) -> str:
    if not language:
        return ""
    said = _PARTICLES.sub("", text) if language == ZH else text
    scores: dict[str, float] = {
        part: sum(weight for pattern, weight in phrases if pattern.search(said))
        for part, phrases in _compiled(language).items()
    }
    if lexicons.raw("improve", language, text) and numbers_in(text, language):
        scores["R"] += CHANGE_BONUS
    if at < count / 4:
        scores["S"] += PLACE_BONUS
    if at >= count * 3 / 4:
        scores["R"] += PLACE_BONUS
    best = max(PARTS, key=lambda part: scores[part])
    return best if scores[best] >= limit("star_score") else ""


def labelled(answer: Answer) -> list[str]:
    """Return the part of each sentence of an answer."""
    return star_labels([(each.text, each.language) for each in answer.sentences], answer.lexicons)


def find_star(answer: Answer) -> Iterator[Cue]:
    """Give the parts with their share of the time; only for behavioural questions."""
    evidence: list[Evidence] = []
    times: dict[str, int] = dict.fromkeys(PARTS, 0)
    for sentence, label in zip(answer.sentences, labelled(answer), strict=True):
        if label:
            span = sentence.span
            times[label] += span.length_ms
            quote = answer.timed.written[sentence.start : sentence.end]
            evidence.append(Evidence(span=span, text=quote[:300], kind=label))
    whole = sum(each.span.length_ms for each in answer.sentences)
    few = len(answer.sentences) < 2
    yield Cue(
        id="star",
        group=Group.CONTENT,
        version=VERSION,
        value=sum(1 for part in PARTS if times[part]),
        evidence=tuple(evidence),
        details={part: round(times[part] / whole, 3) if whole else 0.0 for part in PARTS},
        reliability=Reliability.LOW if few else Reliability.OK,
        reason=Reason.TOO_SHORT if few else Reason.NONE,
    )
