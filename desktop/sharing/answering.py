"""The reviewer's side: what was said about a received pack becomes the file that goes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from desktop.base.documents import read_document, to_json
from desktop.base.errors import Fault, WorldError
from desktop.base.files import write_target
from desktop.base.ids import now_utc
from desktop.review.model import ReviewState
from desktop.sharing.limits import MANIFEST, SHARED
from desktop.sharing.model import PackManifest, SharedSession
from desktop.sharing.review_file import from_review, signed
from desktop.sharing.seat import Seat, read_seat
from desktop.sharing.stage import newest_review, remember_answer, saved_answer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.review.model import Review, Reviewer
    from desktop.sessions.folder import SessionFolder
    from desktop.sharing.earlier import LaidAside
    from desktop.sharing.review_file import ReviewFile


def write_answer(
    folder: SessionFolder,
    target: Path,
    reviewer: Reviewer,
    lang: str,
    *,
    calibrated: bool | None = None,
    before: ReviewFile | None = None,
    now: Callable[[], str] = now_utc,
) -> ReviewFile:
    """Write the review of a received pack as a review file; see ``answer``.

    Args:
        folder: the received session.
        target: the file, ``*.greenroom-review.json``.
        reviewer: who says it.
        lang: language they write in.
        calibrated: how the vignettes were rated; None when they were not.
        before: what went out last.
        now: the moment.

    Raises:
        WorldError: as ``answer``; the disk is full.
    """
    file = answer(folder, reviewer, lang, calibrated=calibrated, before=before, now=now)
    write_target(target, to_json(file))
    remember_answer(folder, file)
    return file


def write_aside(
    folder: SessionFolder,
    aside: LaidAside,
    target: Path,
    lang: str,
    *,
    now: Callable[[], str] = now_utc,
) -> ReviewFile:
    """Write a review that was laid aside as a review file; the same as before where that says the same.

    Args:
        folder: the received session.
        aside: the review.
        target: the file, ``*.greenroom-review.json``.
        lang: language it was written in.
        now: the moment.

    Raises:
        WorldError: NOTHING_TO_SEND where nothing is there any more; a document is damaged; the disk is full.
    """
    review = newest_review(aside.place)
    by = Seat(reviewer=aside.reviewer, calibrated=aside.calibrated)
    file = _file(folder, review, by, lang, now)
    file = _same_or_signed(folder, file, saved_answer(aside.place))
    write_target(target, to_json(file))
    remember_answer(folder, file, aside.place)
    return file


def answer(
    folder: SessionFolder,
    reviewer: Reviewer,
    lang: str,
    *,
    calibrated: bool | None = None,
    before: ReviewFile | None = None,
    now: Callable[[], str] = now_utc,
) -> ReviewFile:
    """Return the review of a received pack as it goes back, signed with the pack's key.

    Args:
        folder: the received session; the newest review in it is taken.
        reviewer: who says it; what the review itself says of its writer is not used.
        lang: language they write in.
        calibrated: how the vignettes were rated; None when they were not.
        before: what went out last; as long as nothing else is said, that is returned again, so
            that a file and its copy in a message are one revision.
        now: the moment.

    Raises:
        WorldError: NOTHING_TO_SEND when nothing was said yet; REVIEW_LAID_ASIDE, another one reviews
            the pack now; a document is damaged.
    """
    review = newest_review(folder)
    seat = read_seat(folder)
    if review is not None and seat is not None and seat.reviewer.id != reviewer.id:
        raise WorldError(Fault.REVIEW_LAID_ASIDE, session=folder.path.name)  # it is another one's
    by = Seat(reviewer=reviewer, calibrated=calibrated)
    file = _file(folder, review, by, lang, now)
    return _same_or_signed(folder, file, before)


def _file(
    folder: SessionFolder,
    review: Review | None,
    seat: Seat,
    lang: str,
    now: Callable[[], str],
) -> ReviewFile:
    manifest = read_document(folder.path / MANIFEST, PackManifest)
    session = read_document(folder.path / SHARED, SharedSession)
    if review is None:
        raise WorldError(Fault.NOTHING_TO_SEND)
    said = msgspec.structs.replace(review, reviewer=seat.reviewer, state=ReviewState.SUBMITTED)
    file = from_review(said, manifest, session, lang=lang, submitted_at=now())
    by = msgspec.structs.replace(file.reviewer, calibrated=seat.calibrated)
    return msgspec.structs.replace(file, reviewer=by)


def _same_or_signed(
    folder: SessionFolder, file: ReviewFile, before: ReviewFile | None
) -> ReviewFile:
    """Return what went out before as long as nothing else is said, else the new one, signed."""
    if before is not None:
        then = msgspec.structs.replace(
            file, submitted_at=before.submitted_at, signature=before.signature
        )
        if then == before:
            return before
    return signed(file, read_document(folder.path / MANIFEST, PackManifest).review_key)
