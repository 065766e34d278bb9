"""Reviews of a received pack that were laid aside as somebody else began anew: what they are, and how they still go out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.base.errors import WorldError
from desktop.review.laid_aside import EARLIER
from desktop.review.model import Reviewer, ReviewerRole
from desktop.sessions.folder import SessionFolder
from desktop.sharing.stage import Stage, newest_review, stage_of

if TYPE_CHECKING:
    from desktop.sharing.seat import Seat


@dataclass(frozen=True, slots=True)
class LaidAside:
    """A review that lies aside.

    Attributes:
        place: its folder, with what was said in ``reviews/`` as in a pack.
        reviewer: who says they wrote it; a friend without a name where that is not known.
        calibrated: how the vignettes were rated; None when they were not.
        begun_at: the moment, ISO 8601 UTC; empty where it can't be read.
        stage: whether it was saved as a file.
    """

    place: SessionFolder
    reviewer: Reviewer
    calibrated: bool | None
    begun_at: str
    stage: Stage

    @property
    def id(self) -> str:
        """By which it is named: what its folder is called."""
        return self.place.path.name


def laid_aside_in(folder: SessionFolder) -> tuple[LaidAside, ...]:
    """Return the reviews of a pack that lie aside and say something, the oldest first."""
    places = (SessionFolder(each) for each in (folder.path / EARLIER).glob("*/"))
    stages = ((place, stage_of(place, replied=False)) for place in places)
    found = [_read(place, stage) for place, stage in stages if stage is not Stage.NOT_BEGUN]
    return tuple(sorted(found, key=lambda each: (each.begun_at, each.id)))


def _read(place: SessionFolder, stage: Stage) -> LaidAside:
    from desktop.sharing.seat import read_seat

    seat: Seat | None = read_seat(place)
    try:
        review = newest_review(place)
    except WorldError:
        review = None
    unknown = review.reviewer.id if review is not None else place.path.name
    return LaidAside(
        place,
        seat.reviewer if seat is not None else Reviewer(unknown, "", ReviewerRole.FRIEND),
        seat.calibrated if seat is not None else None,
        review.created_at if review is not None else "",
        stage,
    )
