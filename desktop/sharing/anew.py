"""Somebody else reviews a pack at the same computer: nothing is said yet, and what was said before is kept aside."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from desktop.base.files import is_there, make_folder, naming_faults, settle
from desktop.base.ids import new_id
from desktop.review.laid_aside import EARLIER, SEAT
from desktop.sessions.lock import MOMENT_S, SessionLock
from desktop.sharing.seat import read_seat
from desktop.sharing.stage import ANSWER

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.sessions.folder import SessionFolder


def begin_anew(folder: SessionFolder) -> Path:
    """Lay the review of a received pack aside, with who wrote it and the file that was saved last.

    A later version of that review would take its place at home; the next one has ids of its own.

    Args:
        folder: of the pack.

    Returns:
        Where it lies now, within that folder.

    Raises:
        WorldError: SESSION_BUSY; something can't be moved. Then the first review is still the one that goes on.
    """
    seat = read_seat(folder)
    with SessionLock(folder.path, patience_s=MOMENT_S):
        place = _free(folder.path / EARLIER, seat.reviewer.id if seat is not None else new_id())
        make_folder(place)
        # the seat goes last: as long as it is there, it is known whose the rest is
        for each in (folder.path / ANSWER, folder.reviews, folder.path / SEAT):
            with naming_faults(each):
                if is_there(each):
                    each.rename(place / each.name)
        settle(place)
        settle(folder.path)
    return place


def _free(root: Path, name: str) -> Path:
    """Return a place that is not taken: a move that failed on its way has left the first one."""
    others = (f"{name}-{number}" for number in itertools.count(2))
    places = (root / each for each in itertools.chain((name,), others))
    return next(place for place in places if not is_there(place))
