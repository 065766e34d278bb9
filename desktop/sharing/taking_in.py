"""A review comes back: checked against what went out, kept with its revisions, sealed at first."""

from __future__ import annotations

import contextlib
import hashlib
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, ClassVar

import msgspec

from desktop.base.documents import (
    Document,
    DocumentT,
    from_json,
    read_document,
    to_json,
    write_document,
)
from desktop.base.errors import Fault, WorldError
from desktop.base.files import is_folder, make_folder, naming_faults, sweep_unfinished
from desktop.base.ids import now_utc
from desktop.review.model import Answer, Rating
from desktop.review.store import set_aside
from desktop.sessions.lock import MOMENT_S, SessionLock
from desktop.sessions.model import Identity, Moment
from desktop.sharing.dates import Dated, dated
from desktop.sharing.given_for import given_for
from desktop.sharing.hidden_ids import with_own_ids
from desktop.sharing.letters import read_letter, says_what
from desktop.sharing.limits import (
    MOST_REVIEW_BYTES,
    MOST_REVIEWS,
)
from desktop.sharing.model import Sha256
from desktop.sharing.review_file import ReviewFile, is_genuine, read_review_file
from desktop.sharing.versions import newest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.roles.model import RolePack
    from desktop.sessions.folder import SessionFolder
    from desktop.sessions.shelf import SessionShelf
    from desktop.sessions.trash import Trash

FOLDER = "received"
"""Below ``reviews``: what others wrote lies apart, and no import can touch one's own review."""


class Revision(msgspec.Struct, frozen=True, kw_only=True):
    """One version of a review as it came in.

    Attributes:
        sha256: of its content; the same again changes nothing.
        genuine: signed with the pack's key.
        poolable: of the same checklist, not altered, and written without a look at the own review.
        dated: how the moment that it says it was saved fits when it came in and when its pack was made.
        waits: it came when the review was open already, and judges what no open version did: it stays
            sealed until the candidate has rated that, and the version before it counts.
    """

    sha256: Sha256
    received_at: Moment
    genuine: bool
    poolable: bool
    review: ReviewFile
    dated: Dated = Dated.FITS
    waits: bool = False


class Opened(msgspec.Struct, frozen=True):
    """When the seal was broken, and how the candidate had rated and answered until then."""

    at: Moment
    ratings: tuple[Rating, ...]
    answers: tuple[Answer, ...] = ()


class ReceivedReview(Document, frozen=True, kw_only=True):
    """``reviews/received/<review id>.json``: a review of somebody else with its revisions.

    Attributes:
        revisions: the one that counts last, as ``weight`` says; behind it only such as wait.
        left_out: the person wants one that is not verified neither shown nor counted.
    """

    FORMAT: ClassVar[str] = "greenroom-received-review"
    VERSION: ClassVar[int] = 3

    review_id: Identity
    revisions: Annotated[tuple[Revision, ...], msgspec.Meta(min_length=1)]
    opened: Opened | None = None
    left_out: bool = False

    @property
    def latest(self) -> Revision:
        """The version that counts."""
        return next(
            (each for each in reversed(self.revisions) if not each.waits), self.revisions[0]
        )

    @property
    def waiting(self) -> Revision | None:
        """The version that will count when the candidate has rated what it judges; None without one."""
        last = self.revisions[-1]
        return last if last is not self.latest else None

    @property
    def shown(self) -> tuple[Revision, ...]:
        """The versions that do not wait: with the seal they are open."""
        return tuple(each for each in self.revisions if not each.waits)

    @property
    def is_left_out(self) -> bool:
        """Whether it is left out: a verified version that counts is shown again."""
        return self.left_out and not self.latest.genuine

    @property
    def is_done_with(self) -> bool:
        """Whether its newest version is left out too: nothing is to be rated for it.

        A verified one that waits is shown when it opens; until then the one before stays left out.
        """
        return self.left_out and not self.revisions[-1].genuine


class Outcome(StrEnum):
    """What an import changed."""

    ADDED = "added"
    REVISED = "revised"
    KEPT = "kept"  # beside the one that goes on counting
    UNCHANGED = "unchanged"
    OLDER = "older"  # than all that are kept, which are as many as may be: it is not


@dataclass(frozen=True, slots=True)
class TakenIn:
    """A review that is kept now.

    Attributes:
        revision: the version that the file held, whether or not it is the one that counts.
    """

    folder: SessionFolder
    review: ReceivedReview
    outcome: Outcome
    revision: Revision


def take_in(
    shelf: SessionShelf,
    path: Path,
    *,
    anyway: bool = False,
    now: Callable[[], str] = now_utc,
) -> TakenIn:
    """Keep a review file with the session it is about. The file itself is only read.

    Args:
        shelf: the own sessions.
        path: the file.
        anyway: also one that was altered or is of another checklist; it is kept as unverified,
            and never pooled with the others.
        now: the moment.

    Raises:
        WorldError: REVIEW_REFUSED, DOCUMENT_NEWER, REVIEW_UNKNOWN_SESSION, REVIEW_TO_SEND where it is
            of a pack that was received here, REVIEW_UNKNOWN_PACK, REVIEW_OTHER_TAKE, and REVIEW_REFUSED where it rates what its checklist does not hold;
            REVIEW_ALTERED and REVIEW_OTHER_CHECKLIST unless ``anyway``;
            REVIEWS_FULL; SESSION_BUSY; DOCUMENT_NEWER where a newer Greenroom has kept it; the disk is full.
    """
    content = _content(path)
    file = read_review_file(content, path)
    folder = _session(shelf, file, path)
    given = given_for(folder, file, path)
    genuine = bool(file.signature) and is_genuine(content, file, given.review_key)
    if file.signature and not genuine and not anyway:
        raise WorldError(Fault.REVIEW_ALTERED, file=path)
    same_checklist = file.rubric.sha256 == given.role_sha256
    if not same_checklist and not anyway:
        raise WorldError(Fault.REVIEW_OTHER_CHECKLIST, file=path)
    role = folder.read().role
    file = with_own_ids(file, role)
    if same_checklist and not _is_of_checklist(file, role):
        raise WorldError(Fault.REVIEW_REFUSED, file=path, why="it rates what is not in it")
    received_at = now()
    revision = Revision(
        sha256=hashlib.sha256(to_json(file)).hexdigest(),
        received_at=received_at,
        genuine=genuine,
        poolable=same_checklist
        and given.blind
        and not file.saw_self_review
        and (genuine or not file.signature),
        review=file,
        dated=dated(file.submitted_at, received_at, given.made_at),
    )
    with SessionLock(folder.path, patience_s=MOMENT_S):
        return _keep(folder, revision, role)


def judged(file: ReviewFile, role: RolePack) -> tuple[tuple[str, str], ...]:
    """Return what a review judges, (id of a take, id of a competency): by a level or by an item of it."""
    of = {item.id: item.competency for item in role.items}
    rated = ((each.take_id, each.criterion) for each in file.ratings if each.level or each.na)
    answered = (
        (each.take_id, of[each.item])
        for each in file.answers
        if each.value is not None and each.item in of
    )
    return tuple(dict.fromkeys((*rated, *answered)))


def _keep(folder: SessionFolder, revision: Revision, role: RolePack) -> TakenIn:
    place = make_folder(folder.reviews / FOLDER)
    for each in (place, folder.reviews):  # open ones lie beside one's own
        sweep_unfinished(each)
    review_id = revision.review.review_id
    # Two ids that differ in case alone are one file: the one may not take the other's place.
    path = place / _name(review_id)
    before = received_review(folder, review_id)
    if before is None:
        if _is_full(place):
            raise WorldError(Fault.REVIEWS_FULL, session=folder.path.name, most=MOST_REVIEWS)
        _make_way(path)
        after = ReceivedReview(review_id=review_id, revisions=(revision,))
        outcome = Outcome.ADDED
    elif there := [each for each in before.revisions if each.sha256 == revision.sha256]:
        return TakenIn(folder, before, Outcome.UNCHANGED, there[0])
    else:
        # Called as it was at first: else its copy would lie beside that of the version before it.
        review = msgspec.structs.replace(revision.review, review_id=before.review_id)
        revision = msgspec.structs.replace(revision, review=review)
        open_ones = before.shown if before.opened is not None else ()
        known = {key for each in open_ones for key in judged(each.review, role)}
        if open_ones and not known.issuperset(judged(revision.review, role)):
            revision = msgspec.structs.replace(revision, waits=True)
        after = msgspec.structs.replace(before, revisions=newest(before.revisions, revision))
        if not any(each is revision for each in after.revisions):
            return TakenIn(folder, before, Outcome.OLDER, revision)
        outcome = Outcome.REVISED if after.revisions[-1] is revision else Outcome.KEPT
    write_document(path, after)
    return TakenIn(folder, after, outcome, revision)


class _Head(Document, frozen=True, kw_only=True):
    """What tells a review of others from what is damaged, without all that it says."""

    FORMAT: ClassVar[str] = ReceivedReview.FORMAT
    VERSION: ClassVar[int] = ReceivedReview.VERSION

    review_id: Identity


def _is_full(place: Path) -> bool:
    """Say whether there are as many reviews as there may be; one that is damaged takes no place.

    They are not read for what they say: fifty large ones would take longer than all of the import.
    """
    paths = _paths(place)
    if len(paths) < MOST_REVIEWS:
        return False
    return sum(_read(each, _Head) is not None for each in paths) >= MOST_REVIEWS


def _name(review_id: str) -> str:
    return f"{review_id.lower()}.json"


def _make_way(path: Path) -> None:
    """Keep what lies where a review is to go and can't be read: it may hold its versions, and when it was opened.

    Raises:
        WorldError: DOCUMENT_NEWER, it stays where it is; it can't be read or set aside.
    """
    try:
        read_document(path, ReceivedReview)
    except WorldError as error:
        if error.fault is Fault.DOCUMENT_DAMAGED:
            set_aside(path)
        elif error.fault is not Fault.DOCUMENT_MISSING:
            raise


def remove_review(
    folder: SessionFolder, received: ReceivedReview, trash: Trash
) -> tuple[Path, ...]:
    """Move a review into the trash, with the copy that pages show; return where they lie now.

    Raises:
        WorldError: SESSION_BUSY; one can't be moved.
    """
    name = _name(received.review_id)
    shown = folder.reviews / f"{received.review_id}.json"
    with SessionLock(folder.path, patience_s=MOMENT_S):
        places = [trash.discard(folder.reviews / FOLDER / name)]
        if received.opened is not None and shown.is_file():
            places.append(trash.discard(shown))
    return tuple(places)


def received_reviews(folder: SessionFolder, *, of: str = "") -> tuple[ReceivedReview, ...]:
    """Return all reviews of others, in the order they first came in; damaged ones are left out.

    Args:
        folder: the session.
        of: id of a reviewer: what does not even hold it is not decoded, and left out.
    """
    wanted = of.lower().encode()
    found = (_read(path, ReceivedReview, wanted) for path in _paths(folder.reviews / FOLDER))
    known = (each for each in found if each is not None)
    return tuple(sorted(known, key=lambda each: min(one.received_at for one in each.revisions)))


def received_review(folder: SessionFolder, review_id: str) -> ReceivedReview | None:
    """Return a review of others by its id, in any case; None where it is not there or damaged."""
    found = _read(folder.reviews / FOLDER / _name(review_id), ReceivedReview)
    return found if found is not None and found.review_id.lower() == review_id.lower() else None


def _paths(place: Path) -> list[Path]:
    if not is_folder(place):
        return []
    with naming_faults(place):
        return sorted(place.glob("*.json"))


def _read(path: Path, kind: type[DocumentT], wanted: bytes = b"") -> DocumentT | None:
    try:
        with naming_faults(path):
            content = path.read_bytes()
        if wanted and wanted not in content.lower():
            return None
        return from_json(content, kind, path)
    except WorldError:
        return None


def _content(path: Path) -> bytes:
    try:
        content = read_letter(path)
    except WorldError as error:
        if error.fault is not Fault.PACK_REFUSED:
            raise
        raise WorldError(Fault.REVIEW_REFUSED, **error.facts) from error
    if len(content) <= MOST_REVIEW_BYTES and says_what(content) != "review":
        raise WorldError(Fault.REVIEW_REFUSED, file=path, why="it holds no review")
    return content


def _session(shelf: SessionShelf, file: ReviewFile, path: Path) -> SessionFolder:
    found = session_by_id(shelf, file.session_id)
    if found is None:
        from desktop.sharing.receiving import find_received

        is_ones_own = find_received(shelf.root.parent, file.pack_id) is not None
        fault = Fault.REVIEW_TO_SEND if is_ones_own else Fault.REVIEW_UNKNOWN_SESSION
        raise WorldError(fault, file=path)
    return found


def session_by_id(shelf: SessionShelf, session_id: str) -> SessionFolder | None:
    """Return the own session with an id, if it is here and can be read."""
    wanted = session_id.encode()
    for folder in shelf.folders():
        with contextlib.suppress(OSError, WorldError):
            # Most are another's: what does not even hold the id is not decoded.
            if wanted in folder.document.read_bytes() and folder.read().id == session_id:
                return folder
    return None


def _is_of_checklist(file: ReviewFile, role: RolePack) -> bool:
    """Say whether all that is rated can be rated: else the review would stay sealed for ever."""
    return all(role.competency(each.criterion) is not None for each in file.ratings)
