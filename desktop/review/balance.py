"""Strengths and suggestions of a review: a reviewer is to say some of both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.review.model import MarkKind

if TYPE_CHECKING:
    from desktop.review.model import Review


@dataclass(frozen=True, slots=True)
class Balance:
    """How many of both there are, over all takes."""

    strengths: int = 0
    suggestions: int = 0

    @property
    def wanting(self) -> MarkKind:
        """What there is less of, first a strength: a reviewer's next mark begins as that, here and in the page of a pack."""
        few = self.strengths <= self.suggestions
        return MarkKind.STRENGTH if few else MarkKind.SUGGESTION


def balance_of(review: Review | None) -> Balance:
    """Count the marks of a review; none is none of both."""
    kinds = [each.kind for each in review.marks] if review is not None else []
    return Balance(kinds.count(MarkKind.STRENGTH), kinds.count(MarkKind.SUGGESTION))
