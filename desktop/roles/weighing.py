"""From the keywords of a job ad to weighted competencies, checklist and questions (domain.md 2.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from desktop.roles.keywords import words_by_competency
from desktop.roles.target import RAISED, GoalPreset

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.roles.keywords import Keyword
    from desktop.roles.model import Question, RolePack

BASE, PER_HIT, MOST_HITS = 0.7, 0.3, 3
"""Target weight = pack weight x (0.7 + 0.3 x min(hits, 3)) (domain.md 2.6)."""
LEAST_WEIGHT, MOST_WEIGHT = 0.5, 2.0
GOAL_FACTOR = 1.2
"""What a company goal makes of a weight; domain.md 2.6 says "raise" and not by how much."""
LEAST_WEIGHTED = 3
"""A target is ready with three competencies from the ad and a goal (domain.md 1.3)."""


class Weighted(msgspec.Struct, frozen=True, kw_only=True):
    """How much a competency counts for a target, and where that comes from.

    Attributes:
        weight: 0.5 to 2; what the candidate set, else the result of the rule.
        pack_weight: what the role pack says.
        hits: the words of the ad that point here, each counted once and by its weight in the map.
        relevance: the largest of those weights, 0 when no word points here.
        words: those words as they stand in the map.
        raised: the company goal raised it.
        own: the candidate set the weight.
    """

    competency: str
    weight: float
    pack_weight: float
    hits: float
    relevance: float
    words: tuple[str, ...]
    raised: bool = False
    own: bool = False


class WeightedItem(msgspec.Struct, frozen=True):
    """A checklist item with the weight of its competency."""

    item: str
    competency: str
    weight: float


class Suggestion(msgspec.Struct, frozen=True):
    """A question to begin with, and the competency it is there for."""

    question: str
    competency: str
    weight: float
    words: tuple[str, ...]


def relevance(keywords: Iterable[Keyword]) -> dict[str, float]:
    """Return for every competency the largest weight of a word that points to it."""
    return {name: max(words.values()) for name, words in words_by_competency(keywords).items()}


def target_weight(pack_weight: float, hits: float, *, raised: bool = False) -> float:
    """Return the weight of a competency by the rule, 0.5 to 2, to four decimals."""
    weight = pack_weight * (BASE + PER_HIT * min(hits, MOST_HITS))
    return round(clamped(weight * GOAL_FACTOR if raised else weight), 4)


def clamped(weight: float) -> float:
    """Return a weight within 0.5 to 2."""
    return min(MOST_WEIGHT, max(LEAST_WEIGHT, weight))


def weigh(
    pack: RolePack,
    keywords: Iterable[Keyword],
    *,
    goal: GoalPreset | None = None,
    own: Mapping[str, float] | None = None,
) -> tuple[Weighted, ...]:
    """Weigh every competency of the pack, the heaviest first; of equal ones as in the pack."""
    words = words_by_competency(keywords)
    raised = RAISED[goal] if goal is not None else ()
    own = own or {}
    found = [
        Weighted(
            competency=each.id,
            weight=own[each.id]
            if each.id in own
            else target_weight(each.weight, _hits(words, each.id), raised=each.id in raised),
            pack_weight=each.weight,
            hits=_hits(words, each.id),
            relevance=max(words.get(each.id, {}).values(), default=0.0),
            words=tuple(words.get(each.id, {})),
            raised=each.id in raised,
            own=each.id in own,
        )
        for each in pack.competencies
    ]
    return tuple(sorted(found, key=lambda each: -each.weight))


def _hits(words: Mapping[str, Mapping[str, float]], name: str) -> float:
    return round(sum(words.get(name, {}).values()), 4)


def weigh_items(pack: RolePack, weighted: Iterable[Weighted]) -> tuple[WeightedItem, ...]:
    """Return the checklist of the pack with weights, the heaviest first."""
    weights = {each.competency: each.weight for each in weighted}
    items = [
        WeightedItem(item.id, item.competency, weights.get(item.competency, LEAST_WEIGHT))
        for item in pack.items
    ]
    return tuple(sorted(items, key=lambda each: -each.weight))


def suggest(pack: RolePack, weighted: Iterable[Weighted]) -> tuple[Suggestion, ...]:
    """Return a question for each competency: those the ad names first, then the heaviest.

    Of the questions of a competency the one that is about it first, easy, and early in the pack.
    """
    order = sorted(weighted, key=lambda each: (not each.words, -each.weight))
    found: list[Suggestion] = []
    for each in order:
        used = {done.question for done in found}
        fitting = [
            question
            for question in pack.questions
            if each.competency in question.competencies and question.id not in used
        ]
        if fitting:
            best = min(fitting, key=lambda q, name=each.competency: _distance(q, name))
            found.append(Suggestion(best.id, each.competency, each.weight, each.words))
    return tuple(found)


def _distance(question: Question, competency: str) -> tuple[int, int]:
    return question.competencies.index(competency), question.difficulty


def is_ready(weighted: Iterable[Weighted], *, has_goal: bool) -> bool:
    """Say whether the analysis is done: three competencies named by the ad, and a goal."""
    return has_goal and sum(bool(each.words or each.own) for each in weighted) >= LEAST_WEIGHTED
