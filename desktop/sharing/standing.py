"""How one review stands among those that came back: only what matters to it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.sharing.counting import Counted, counting
from desktop.sharing.sealing import looked_at

if TYPE_CHECKING:
    from desktop.sessions.folder import SessionFolder
    from desktop.sharing.taking_in import ReceivedReview


def standing_of(folder: SessionFolder, received: ReceivedReview) -> Counted:
    """Say whether a review counts: only another one that names the same reviewer can stand in its place.

    Such a one is opened if it may be.

    Raises:
        WorldError: the own review is damaged; SESSION_BUSY; the disk is full.
    """
    alone = counting((received,))[received.review_id]
    if alone is not Counted.COUNTED:
        return alone
    reviewer = received.latest.review.reviewer.id
    return counting(looked_at(folder, of=reviewer)).get(received.review_id, alone)
