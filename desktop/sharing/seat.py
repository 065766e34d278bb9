"""Where somebody sits who reviews a pack: who they say they are, and whether they were calibrated."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from desktop.base.documents import (
    Document,
    read_document,
    read_unless_newer,
    write_document,
)
from desktop.base.errors import WorldError
from desktop.base.files import is_folder, naming_faults
from desktop.base.ids import new_id
from desktop.review.checklist import ChecklistPart, checklist, items_of
from desktop.review.laid_aside import SEAT
from desktop.review.model import Reviewer, ReviewerRole
from desktop.sessions.folder import SessionFolder
from desktop.sessions.lock import MOMENT_S, SessionLock
from desktop.sharing.earlier import LaidAside, laid_aside_in
from desktop.sharing.limits import MANIFEST, RECEIVED, SHARED
from desktop.sharing.model import PackManifest, SharedSession
from desktop.sharing.origin import is_received
from desktop.sharing.replying import ReplyFile, earlier_reviews, read_replies, saved_review
from desktop.sharing.stage import Stage, stage_of

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.review.model import Review
    from desktop.sessions.model import Session

FRIEND_ROWS = 6
"""A friend is first shown so many rows of a take, in plain words; the others and levels when asked for."""
FRIEND_COMPETENCIES = ("conflict",)
"""What a friend is asked to rate beside the items and what all roles share (domain.md 4.1)."""


class Seat(Document, frozen=True, kw_only=True):
    """``reviewer.json`` of a received pack. ``calibrated`` is None before that was tried."""

    FORMAT: ClassVar[str] = "greenroom-reviewer"
    VERSION: ClassVar[int] = 1

    reviewer: Reviewer
    calibrated: bool | None = None


@dataclass(frozen=True, slots=True)
class ReceivedPack:
    """A pack of somebody else in the library; ``seat`` is None before it was opened to review.

    Attributes:
        replies: what came of reviews of it, first of the one that was saved here.
        saved: id of the review that was saved here; empty before that.
        stage: how far the review of it is.
        take: the first take, which is opened to review; None where there is none to be read.
        aside: reviews that were laid aside as somebody else began anew.
    """

    folder: SessionFolder
    manifest: PackManifest
    shared: SharedSession
    seat: Seat | None
    replies: tuple[ReplyFile, ...] = ()
    saved: str = ""
    stage: Stage = Stage.NOT_BEGUN
    take: Path | None = None
    aside: tuple[LaidAside, ...] = ()


def read_pack(folder: SessionFolder) -> ReceivedPack:
    """Read what is known of a received pack.

    Raises:
        WorldError: a document is missing or damaged.
    """
    replies, saved = read_replies(folder), saved_review(folder)
    earlier = earlier_reviews(folder)
    own = [
        each
        for each in replies
        if each.review_id.lower() == saved or not (saved or each.review_id.lower() in earlier)
    ]
    return ReceivedPack(
        folder=folder,
        manifest=read_document(folder.path / MANIFEST, PackManifest),
        shared=read_document(folder.path / SHARED, SharedSession),
        seat=read_seat(folder),
        replies=replies,
        saved=saved,
        stage=stage_of(folder, replied=bool(own)),
        take=_first_take(folder),
        aside=laid_aside_in(folder),
    )


def _first_take(folder: SessionFolder) -> Path | None:
    try:
        takes = folder.takes()
    except WorldError:
        return None
    return takes[0].path if takes else None


def received_packs(library: Path) -> tuple[ReceivedPack, ...]:
    """Return every pack that was received, the newest first; damaged ones are left out.

    Raises:
        WorldError: the folder can't be read.
    """
    root = library / RECEIVED
    if not is_folder(root):
        return ()
    found: list[ReceivedPack] = []
    with naming_faults(root):
        paths = sorted(root.iterdir(), reverse=True)
    for path in paths:
        with contextlib.suppress(WorldError):
            found.append(read_pack(SessionFolder(path)))
    return tuple(found)


def read_seat(folder: SessionFolder) -> Seat | None:
    """Return who reviews a received pack; None before that was said."""
    try:
        return read_document(folder.path / SEAT, Seat)
    except WorldError:
        return None


def sit_down(folder: SessionFolder, name: str, role: ReviewerRole) -> Seat:
    """Write down who reviews a pack; their id stays the same, so that revisions are one review.

    Raises:
        WorldError: SESSION_BUSY; DOCUMENT_NEWER, a newer Greenroom has written it down; the disk is full.
    """
    known = read_unless_newer(folder.path / SEAT, Seat)
    mine = known.reviewer.id if known is not None else new_id()
    calibrated = known.calibrated if known is not None else None
    return _write(
        folder, Seat(reviewer=Reviewer(mine, name.strip()[:120], role), calibrated=calibrated)
    )


def calibrate(folder: SessionFolder, seat: Seat, *, calibrated: bool) -> Seat:
    """Write down how the vignettes were rated.

    Raises:
        WorldError: SESSION_BUSY; the disk is full.
    """
    return _write(folder, Seat(reviewer=seat.reviewer, calibrated=calibrated))


def _write(folder: SessionFolder, seat: Seat) -> Seat:
    with SessionLock(folder.path, patience_s=MOMENT_S):
        write_document(folder.path / SEAT, seat)
    return seat


def parts_for(
    folder: SessionFolder,
    session: Session,
    question_id: str,
    *,
    more: bool = False,
) -> tuple[ChecklistPart, ...]:
    """Return the checklist of a take as this person gets it: one's own, or that of a reviewer.

    Args:
        folder: the session.
        session: what is known of it.
        question_id: whose checklist it is.
        more: a friend wants more than six rows.
    """
    if not is_received(folder):
        return checklist(session, question_id)
    seat = read_seat(folder)
    role = seat.reviewer.role if seat is not None else ReviewerRole.FRIEND
    parts = checklist(session, question_id, role)
    if role is not ReviewerRole.FRIEND:
        return parts
    return friend_parts(parts) if more else plain_rows(parts)


def plain_rows(parts: tuple[ChecklistPart, ...]) -> tuple[ChecklistPart, ...]:
    """Return six items at most, of each competency in turn, and no rating.

    The page that lies in a pack shows a friend the same first.
    """
    turns = range(max((len(part.items) for part in parts), default=0))
    items = [part.items[turn].id for turn in turns for part in parts if turn < len(part.items)]
    kept = set(items[:FRIEND_ROWS])
    found = [
        ChecklistPart(part.competency, tuple(i for i in part.items if i.id in kept), rated=False)
        for part in parts
    ]
    return tuple(part for part in found if part.items)


def friend_parts(parts: tuple[ChecklistPart, ...]) -> tuple[ChecklistPart, ...]:
    """Return all items, and the ratings that a friend can give (domain.md 4.1)."""
    found = [
        ChecklistPart(
            part.competency,
            part.items,
            rated=part.competency.shared or part.competency.id in FRIEND_COMPETENCIES,
        )
        for part in parts
    ]
    return tuple(part for part in found if part.items or part.rated)


def says_more(review: Review, take_id: str, parts: tuple[ChecklistPart, ...]) -> bool:
    """Say whether a review judges anything of a take that is not among these parts."""
    items = {item.id for item in items_of(parts)}
    rated = {part.competency.id for part in parts if part.rated}
    answers = (each for each in review.answers if each.take_id == take_id and each.value)
    ratings = (each for each in review.ratings if each.take_id == take_id)
    return any(each.item not in items for each in answers) or any(
        each.competency not in rated for each in ratings
    )
