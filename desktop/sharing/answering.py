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
from desktop.sharing.seat import read_seat
from desktop.sharing.stage import newest_review, remember_answer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.review.model import Reviewer
    from desktop.sessions.folder import SessionFolder
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
    manifest = read_document(folder.path / MANIFEST, PackManifest)
    session = read_document(folder.path / SHARED, SharedSession)
    review = newest_review(folder)
    if review is None:
        raise WorldError(Fault.NOTHING_TO_SEND)
    seat = read_seat(folder)
    if seat is not None and seat.reviewer.id != reviewer.id:
        raise WorldError(Fault.REVIEW_LAID_ASIDE, session=folder.path.name)  # it is another one's
    said = msgspec.structs.replace(review, reviewer=reviewer, state=ReviewState.SUBMITTED)
    file = from_review(said, manifest, session, lang=lang, submitted_at=now())
    by = msgspec.structs.replace(file.reviewer, calibrated=calibrated)
    file = msgspec.structs.replace(file, reviewer=by)
    if before is not None:
        then = msgspec.structs.replace(
            file, submitted_at=before.submitted_at, signature=before.signature
        )
        if then == before:
            return before
    return signed(file, manifest.review_key)
