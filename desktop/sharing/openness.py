"""What may be used of the reviews of others in a session, without opening any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.reports.candidate_report import Opened
from desktop.sharing.sealing import first_ratings
from desktop.sharing.taking_in import received_reviews

if TYPE_CHECKING:
    from desktop.sessions.folder import SessionFolder


def opened_reviews(folder: SessionFolder) -> Opened:
    """Return the candidate's first levels, and which open reviews count; seals stay as they are."""
    opened = tuple(each for each in received_reviews(folder) if each.opened is not None)
    return Opened(
        own={
            (each.take_id, each.competency): each.level
            for each in first_ratings(opened)
            if each.level is not None
        },
        unpooled=frozenset(
            each.review_id for each in opened if not each.latest.poolable or each.is_left_out
        ),
    )
