"""A review that is not verified may be left out: kept, but neither shown nor counted; and back again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from desktop.base.documents import write_document
from desktop.base.errors import UsageError, Wrong
from desktop.sessions.lock import MOMENT_S, SessionLock
from desktop.sharing.sealing import open_seals
from desktop.sharing.taking_in import FOLDER, ReceivedReview, received_review

if TYPE_CHECKING:
    from desktop.sessions.folder import SessionFolder


def leave_out(folder: SessionFolder, review_id: str, *, out: bool = True) -> ReceivedReview:
    """Leave a review out of comparison, notes and report, or take it back among the others.

    What was decided about its notes before stays decided. The first look stays what it was: levels
    changed after it was read are none.

    Args:
        folder: the session.
        review_id: which one, in any case.
        out: whether it is left out.

    Raises:
        UsageError: REVIEW_UNKNOWN; REVIEW_VERIFIED for one that is verified and to be left out.
        WorldError: SESSION_BUSY; the disk is full.
    """
    with SessionLock(folder.path, patience_s=MOMENT_S):
        found = received_review(folder, review_id)
        if found is None:
            raise UsageError(Wrong.REVIEW_UNKNOWN, name=review_id)
        if out and found.latest.genuine:
            raise UsageError(Wrong.REVIEW_VERIFIED, name=review_id)
        after = msgspec.structs.replace(found, left_out=out)
        if after != found:
            place = folder.reviews / FOLDER / f"{found.review_id.lower()}.json"
            write_document(place, after)
    open_seals(folder)
    return after
