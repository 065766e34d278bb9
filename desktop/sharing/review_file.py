"""The review file, ``*.greenroom-review.json``: what one reviewer says about one pack.

It is signed with the key that lay in the pack. A good signature says "made with this pack, not
altered since"; it never says who made it.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

import msgspec

from desktop.base.documents import Document, to_json
from desktop.base.errors import Fault, WorldError
from desktop.base.timecode import Milliseconds, Span
from desktop.review.model import (
    Answer,
    AnswerValue,
    Level,
    Mark,
    MarkKind,
    Rating,
    Review,
    Reviewer,
    ReviewerRole,
    ReviewState,
    Sentence,
)
from desktop.sessions.model import Identity, Moment
from desktop.sharing.limits import MOST_ANSWERS, MOST_MARKS_EACH, MOST_NOTES, MOST_REVIEW_BYTES
from desktop.sharing.model import Name, NoSha256, Sha256

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.sharing.model import PackManifest, SharedSession

Tongue = Annotated[str, msgspec.Meta(max_length=16, pattern=r"^[A-Za-z0-9-]*$(?!\n)")]
Evidence = Annotated[tuple[Identity, ...], msgspec.Meta(max_length=MOST_MARKS_EACH)]
PerMille = Annotated[int, msgspec.Meta(ge=0, le=1000)]
OF = 5


class MediaOf(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A take that the review speaks of, as the reviewer had it; no sum where there was only text."""

    take_id: Identity
    sha256: NoSha256
    duration_ms: Milliseconds


class Rubric(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which role pack was rated by: its id and version, and the sum of all of it."""

    id: Name
    version: Annotated[str, msgspec.Meta(max_length=32)]
    sha256: Sha256


class By(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who says it: a claim. ``calibrated`` is None where nothing was rated to compare."""

    id: Identity
    name: Annotated[str, msgspec.Meta(max_length=120)] = ""
    role: ReviewerRole
    lang: Tongue = ""
    calibrated: bool | None = None


class FileRating(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, gc=False):
    """A level 1..5 of a competency in a take, ``na`` for "cannot judge"; as Rating says."""

    take_id: Identity
    criterion: Name
    level: Level | None = None
    of: Annotated[int, msgspec.Meta(ge=OF, le=OF)] = OF
    na: bool = False
    no_evidence: bool = False
    evidence: Evidence = ()
    why: Sentence = ""
    updated_at: Moment


class FileAnswer(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, gc=False):
    """The answer to a checklist item for a take."""

    take_id: Identity
    item: Name
    value: AnswerValue | None = None
    evidence: Evidence = ()
    updated_at: Moment


class Note(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, gc=False):
    """A span of a take and what is said about it.

    Attributes:
        criterion: which competency it is about; may be empty.
        region: left, top, width and height in thousandths of the picture.
        deleted: it was taken back; kept, so that an older copy does not bring it to life.
    """

    id: Identity
    take_id: Identity
    start_ms: Milliseconds
    end_ms: Milliseconds
    kind: MarkKind = MarkKind.NOTE
    criterion: Annotated[str, msgspec.Meta(max_length=64, pattern=r"^[A-Za-z0-9_]*$(?!\n)")] = ""
    text: Sentence = ""
    lang: Tongue = ""
    quote: Sentence = ""
    region: tuple[PerMille, PerMille, PerMille, PerMille] | None = None
    reply_to: Identity | None = None
    updated_at: Moment
    deleted: bool = False

    def __post_init__(self) -> None:
        Span(self.start_ms, self.end_ms)


class Overall(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing to keep and one to try next."""

    keep: Sentence = ""
    try_next: Sentence = ""


class ReviewFile(Document, frozen=True, kw_only=True):
    """What one reviewer says about one pack. Times are milliseconds from the start of the take.

    Attributes:
        signature: HMAC-SHA256 with the pack's review key over the rest of the file as canonical
            JSON: keys sorted, no spaces, UTF-8. Empty where the reader could not sign.
    """

    FORMAT: ClassVar[str] = "greenroom-review-file"
    VERSION: ClassVar[int] = 1

    review_id: Identity
    pack_id: Identity
    session_id: Identity
    media: Annotated[tuple[MediaOf, ...], msgspec.Meta(max_length=64)]
    rubric: Rubric
    reviewer: By
    state: ReviewState = ReviewState.SUBMITTED
    submitted_at: Moment
    saw_self_review: bool = False
    answers: Annotated[tuple[FileAnswer, ...], msgspec.Meta(max_length=MOST_ANSWERS)] = ()
    ratings: Annotated[tuple[FileRating, ...], msgspec.Meta(max_length=MOST_ANSWERS)] = ()
    notes: Annotated[tuple[Note, ...], msgspec.Meta(max_length=MOST_NOTES)] = ()
    overall: Overall = Overall()
    signature: NoSha256 = ""


def signed(file: ReviewFile, review_key: str) -> ReviewFile:
    """Return the file with the signature of a pack's key."""
    bare = msgspec.structs.replace(file, signature="")
    return msgspec.structs.replace(bare, signature=signature_of(to_json(bare), review_key))


def signature_of(content: bytes, review_key: str) -> str:
    """Return the signature of a review file, whatever stands in its own field.

    Args:
        content: the file as JSON; it is the object that is signed, not its spaces and order.
        review_key: 64 hex digits.

    Raises:
        msgspec.DecodeError: it is no JSON object.
    """
    body: dict[str, Any] = msgspec.json.decode(content, type=dict[str, Any])
    body.pop("signature", None)
    canonical = msgspec.json.encode(body, order="sorted")
    return hmac.new(bytes.fromhex(review_key), canonical, hashlib.sha256).hexdigest()


def is_genuine(content: bytes, file: ReviewFile, review_key: str) -> bool:
    """Say whether a file was made with a pack's key and is as it was then."""
    return hmac.compare_digest(signature_of(content, review_key), file.signature)


def read_review_file(content: bytes, path: Path) -> ReviewFile:
    """Decode a review file strictly, and look whether it agrees with itself.

    Raises:
        WorldError: REVIEW_REFUSED, DOCUMENT_NEWER.
    """
    from desktop.sharing.strangers import read_stranger

    try:
        file = read_stranger(content, ReviewFile, path, MOST_REVIEW_BYTES)
    except WorldError as error:
        if error.fault is Fault.DOCUMENT_NEWER:
            raise
        raise WorldError(Fault.REVIEW_REFUSED, **error.facts) from error
    why = _trouble(file) if _is_readable(content) else "it is damaged"
    if why:
        raise WorldError(Fault.REVIEW_REFUSED, file=path, why=why)
    return file


def _is_readable(content: bytes) -> bool:
    """Say whether all of a file can be read, also what it holds beyond its form: that is signed too."""
    try:
        signature_of(content, "")
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False
    return True


def _trouble(file: ReviewFile) -> str:
    if file.reviewer.role is ReviewerRole.SELF:
        return "it says it is your own"
    if file.state is not ReviewState.SUBMITTED:
        return "it is not finished"
    takes = {media.take_id: media.duration_ms for media in file.media}
    parts = (*file.answers, *file.ratings, *file.notes)
    marks = {note.id for note in file.notes}
    consistent = (
        len(takes) == len(file.media)
        and len(marks) == len(file.notes)
        and all(part.take_id in takes for part in parts)
        and all(note.end_ms <= takes[note.take_id] + 1000 for note in file.notes)
        and all(set(part.evidence) <= marks for part in (*file.answers, *file.ratings))
        and _are_single([(each.take_id, each.item) for each in file.answers])
        and _are_single([(each.take_id, each.criterion) for each in file.ratings])
        and all((each.level is None) or not each.na for each in file.ratings)
    )
    return "" if consistent else "it contradicts itself"


def _are_single(keys: list[tuple[str, str]]) -> bool:
    return len(set(keys)) == len(keys)


def from_review(
    review: Review, manifest: PackManifest, session: SharedSession, *, lang: str, submitted_at: str
) -> ReviewFile:
    """Return a reviewer's work on a pack as a signed review file.

    Args:
        review: what was answered, marked and rated.
        manifest: of the pack.
        session: of the pack.
        lang: language the reviewer writes in.
        submitted_at: the moment, ISO 8601 UTC.
    """
    sums = {take.id: take.media[0].sha256 if take.media else "" for take in session.takes}
    file = unsigned(
        review,
        manifest.pack_id,
        tuple(MediaOf(take.id, sums[take.id], take.duration_ms) for take in session.takes),
        Rubric(session.role.id, session.role.version, session.role_sha256),
        lang=lang,
        submitted_at=submitted_at,
    )
    return signed(
        msgspec.structs.replace(
            file,
            session_id=session.id,
            state=ReviewState.SUBMITTED,
            saw_self_review=not manifest.blind,
        ),
        manifest.review_key,
    )


def unsigned(
    review: Review,
    pack_id: str,
    media: tuple[MediaOf, ...],
    rubric: Rubric,
    *,
    lang: str,
    submitted_at: str,
) -> ReviewFile:
    """Return a review in the form of a review file, without a signature."""
    return ReviewFile(
        review_id=review.id,
        pack_id=pack_id,
        session_id=review.session_id,
        media=media,
        rubric=rubric,
        reviewer=By(
            id=review.reviewer.id, name=review.reviewer.name, role=review.reviewer.role, lang=lang
        ),
        state=review.state,
        submitted_at=submitted_at,
        answers=tuple(
            FileAnswer(
                take_id=each.take_id, item=each.item, value=each.value, evidence=each.marks,
                updated_at=each.updated_at,
            )
            for each in review.answers
        ),
        ratings=tuple(
            FileRating(
                take_id=each.take_id, criterion=each.competency, level=each.level,
                na=each.cannot_judge, no_evidence=each.no_evidence, evidence=each.marks,
                why=each.why, updated_at=each.updated_at,
            )
            for each in review.ratings
        ),
        notes=tuple(
            Note(
                id=each.id, take_id=each.take_id, start_ms=each.span.start_ms,
                end_ms=each.span.end_ms, kind=each.kind, text=each.text, lang=lang,
                quote=each.quote, updated_at=each.updated_at,
            )
            for each in review.marks
        ),
        overall=Overall(review.keep, review.try_next),
    )  # fmt: skip


def as_review(file: ReviewFile) -> Review:
    """Return a review file as the review that pages show; notes that were taken back are left out."""
    kept = {note.id for note in file.notes if not note.deleted}
    return Review(
        id=file.review_id,
        session_id=file.session_id,
        role_sha256=file.rubric.sha256,
        reviewer=Reviewer(file.reviewer.id, file.reviewer.name, file.reviewer.role),
        state=file.state,
        created_at=file.submitted_at,
        answers=tuple(
            Answer(
                take_id=each.take_id, item=each.item, value=each.value,
                marks=_kept(each.evidence, kept), updated_at=each.updated_at,
            )
            for each in file.answers
        ),
        marks=tuple(
            Mark(
                id=each.id, take_id=each.take_id, span=Span(each.start_ms, each.end_ms),
                kind=each.kind, text=each.text, quote=each.quote, updated_at=each.updated_at,
            )
            for each in file.notes
            if not each.deleted
        ),
        ratings=tuple(
            Rating(
                take_id=each.take_id, competency=each.criterion, level=each.level,
                cannot_judge=each.na, no_evidence=each.no_evidence,
                marks=_kept(each.evidence, kept), why=each.why, updated_at=each.updated_at,
            )
            for each in file.ratings
        ),
        keep=file.overall.keep,
        try_next=file.overall.try_next,
    )  # fmt: skip


def _kept(evidence: tuple[str, ...], kept: set[str]) -> tuple[str, ...]:
    return tuple(each for each in evidence if each in kept) if evidence else ()
