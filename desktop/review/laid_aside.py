"""Where a review lies that was laid aside, as somebody else began anew with the same pack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.review.store import review_path

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from desktop.review.model import Review
    from desktop.sessions.folder import SessionFolder

EARLIER = "earlier"
"""In a received pack: a folder for each review that was laid aside."""
SEAT = "reviewer.json"
"""Who reviews it. It is moved last: a folder that has it has all of a review."""


def laid_aside(folder: SessionFolder) -> frozenset[str]:
    """Return what the folders of reviews are called that were laid aside, all of them."""
    found = (folder.path / EARLIER).glob(f"*/{SEAT}")
    return frozenset(each.parent.name for each in found)


def where_aside(
    folder: SessionFolder, review: Review, before: Collection[str], *, written: bool
) -> Path | None:
    """Return where a review belongs that was laid aside since it was opened; None while it was not.

    Args:
        folder: in which it was opened.
        review: of which nothing may have been written yet.
        before: what had been laid aside when it was opened.
        written: it was written already, so it lies somewhere.
    """
    if written and review_path(folder.reviews, review).exists():
        return None
    root = folder.path / EARLIER
    names = sorted(laid_aside(folder).difference(before))
    places = [root / name / folder.reviews.name for name in names]
    if not places:
        return None
    its_own = [each for each in places if review_path(each, review).exists()]
    if its_own or len(places) == 1:
        return (its_own or places)[0]
    return root / review.id / folder.reviews.name  # whose it is of several is not known
