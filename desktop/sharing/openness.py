"""What may be used of the reviews of others in a session, without opening any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.practice.first_look import Opened
from desktop.sharing.counting import raters
from desktop.sharing.sealing import first_ratings, rated_in
from desktop.sharing.taking_in import received_reviews

if TYPE_CHECKING:
    from desktop.sessions.folder import SessionFolder
    from desktop.sharing.taking_in import ReceivedReview


def opened_reviews(folder: SessionFolder) -> Opened:
    """Return the candidate's first levels, and which open reviews count; seals stay as they are."""
    opened = tuple(each for each in received_reviews(folder) if each.opened is not None)
    unpooled = frozenset(each.review_id for each in opened) - {
        each.review_id for each in raters(opened)
    }
    return Opened(
        own={
            **dict.fromkeys(rated_in(opened)),
            **{(each.take_id, each.competency): each.level for each in first_ratings(opened)},
        },
        unpooled=unpooled,
        void=frozenset(
            each.review_id for each in opened if each.review_id in unpooled and _is_void(each)
        ),
    )


def _is_void(received: ReceivedReview) -> bool:
    """Say of a review that is not compared whether it counts in no figure at all.

    One that was written after a look at the own review is no independent one, but a judgement.
    """
    latest = received.latest
    altered = bool(latest.review.signature) and not latest.genuine
    return latest.poolable or altered or received.is_left_out
