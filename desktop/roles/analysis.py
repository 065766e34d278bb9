"""All that a target says: keywords, weights, checklist, questions (domain.md 2.6)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.roles.job_words import job_words
from desktop.roles.keywords import find_keywords
from desktop.roles.weighing import is_ready, relevance, suggest, weigh, weigh_items

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.roles.keywords import Keyword
    from desktop.roles.model import RolePack
    from desktop.roles.target import Target
    from desktop.roles.weighing import Suggestion, Weighted, WeightedItem


@dataclass(frozen=True)
class Analysis:
    """A target read with the words that are known now.

    Attributes:
        keywords: in the order of the ad; their places count characters of it.
        competencies: the heaviest first.
        items: the checklist, the heaviest first.
        questions: to begin with.
        ready: three competencies are named and there is a goal.
    """

    keywords: tuple[Keyword, ...]
    competencies: tuple[Weighted, ...]
    items: tuple[WeightedItem, ...]
    questions: tuple[Suggestion, ...]
    ready: bool

    @property
    def relevance(self) -> dict[str, float]:
        """For every competency the largest weight of a word that points to it."""
        return relevance(self.keywords)

    @property
    def weights(self) -> dict[str, float]:
        """What each competency weighs."""
        return {each.competency: each.weight for each in self.competencies}


def analyse(pack: RolePack, target: Target, own_words: Path | None = None) -> Analysis:
    """Read a target.

    Args:
        pack: its role.
        target: the ad, the goal and the candidate's own weights.
        own_words: the user's own list; a file that is not there is an empty one.

    Raises:
        WorldError: WORDS_DAMAGED, or the own list cannot be read.
    """
    keywords = find_keywords(target.ad, job_words(pack, own_words))
    weighted = weigh(pack, keywords, goal=target.goal, own=target.own_weights)
    return Analysis(
        keywords,
        weighted,
        weigh_items(pack, weighted),
        suggest(pack, weighted),
        is_ready(weighted, has_goal=bool(target.goal or target.goal_words)),
    )
