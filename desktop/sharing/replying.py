"""The reply file, ``*.greenroom-reply.json``: tells a reviewer what came of their notes."""

from __future__ import annotations

import contextlib
import hashlib
import hmac
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, ClassVar

import msgspec

from desktop.base.documents import (
    Document,
    read_document,
    read_unless_newer,
    to_json,
    write_document,
)
from desktop.base.errors import Fault, UsageError, WorldError, Wrong
from desktop.base.files import make_folder, write_target
from desktop.base.ids import now_utc
from desktop.review.actions import Decision, NoteId, Told, tell
from desktop.review.laid_aside import EARLIER
from desktop.review.model import Sentence
from desktop.sessions.lock import MOMENT_S, SessionLock
from desktop.sessions.model import Identity
from desktop.sessions.shelf import SessionShelf
from desktop.sharing.acting import DOCUMENT as ACTIONS
from desktop.sharing.acting import notes_of, read_actions
from desktop.sharing.letters import read_letter, says_what
from desktop.sharing.limits import GIVEN, MANIFEST, MOST_NOTES, MOST_REVIEW_BYTES
from desktop.sharing.model import Day, GivenPack, NoSha256, PackManifest
from desktop.sharing.receiving import find_received
from desktop.sharing.review_file import ReviewFile, signature_of
from desktop.sharing.stage import ANSWER
from desktop.sharing.strangers import read_stranger
from desktop.sharing.taking_in import received_review, session_by_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from desktop.sessions.folder import SessionFolder
    from desktop.sharing.acting import TheirNote

REPLY_ENDING = ".greenroom-reply.json"
REPLY = "reply.json"
"""In a received pack: what came of one's review; beside it a folder of what came of others of the same pack."""
REPLIES = "replies"
_DAY = 10


class ReplyEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What came of one note; ``done`` is None before it was looked for in a later take."""

    note: NoteId
    text: Sentence = ""
    decision: Decision
    why: Sentence = ""
    done: bool | None = None


class ReplyFile(Document, frozen=True, kw_only=True):
    """What one reviewer hears back.

    Attributes:
        signature: HMAC-SHA256 with the pack's review key, as of the review file.
    """

    FORMAT: ClassVar[str] = "greenroom-reply-file"
    VERSION: ClassVar[int] = 1

    review_id: Identity
    pack_id: Identity
    session_id: Identity
    replied_on: Day
    entries: Annotated[tuple[ReplyEntry, ...], msgspec.Meta(min_length=1, max_length=MOST_NOTES)]
    signature: NoSha256 = ""


@dataclass(frozen=True, slots=True)
class Replied:
    """A reply that was taken in.

    Attributes:
        reply: the one that is kept.
        was_there: it was before, and nothing changed.
        older: another one was handed in, of an earlier day.
    """

    folder: SessionFolder
    reply: ReplyFile
    was_there: bool
    older: bool = False


def write_reply(
    folder: SessionFolder, review_id: str, target: Path, *, now: Callable[[], str] = now_utc
) -> ReplyFile:
    """Write what came of the notes of a review, signed with the key of its pack.

    Raises:
        WorldError: as ``make_reply``; the disk is full.
    """
    reply = make_reply(folder, review_id, now=now)
    write_target(target, to_json(reply))
    remember_told(folder, told_by(reply))
    return reply


def make_reply(
    folder: SessionFolder, review_id: str, *, now: Callable[[], str] = now_utc
) -> ReplyFile:
    """Return what came of the notes of a review, by its id in any case, signed with the key of its pack.

    Raises:
        UsageError: REVIEW_UNKNOWN.
        WorldError: NOTHING_TO_REPLY when nothing was decided yet; a document is damaged.
    """
    known = received_review(folder, review_id)
    if known is None:
        raise UsageError(Wrong.REVIEW_UNKNOWN, name=review_id)
    entries = _entries(each for each in notes_of(folder) if each.review_id == known.review_id)
    if not entries:
        raise WorldError(Fault.NOTHING_TO_REPLY, session=folder.path.name)
    file = known.latest.review
    given = read_document(folder.path / GIVEN / f"{file.pack_id}.json", GivenPack)
    reply = ReplyFile(
        review_id=known.review_id,
        pack_id=file.pack_id,
        session_id=file.session_id,
        replied_on=now()[:_DAY],
        entries=entries,
    )
    content = to_json(reply)
    signature = signature_of(content, given.review_key)
    return msgspec.structs.replace(reply, signature=signature)


def told_by(reply: ReplyFile) -> Told:
    """Return what is noted of a reply: it is no news as long as the same would be said."""
    return Told(reply.review_id, _sum(reply.entries))


def remember_told(folder: SessionFolder, told: Told) -> None:
    """Note in the session which reply a reviewer was given; where that fails, it is out all the same, and offered again."""
    with contextlib.suppress(WorldError), SessionLock(folder.path, patience_s=MOMENT_S):
        write_document(folder.path / ACTIONS, tell(read_actions(folder), told))


def is_news(notes: Iterable[TheirNote], told: Iterable[Told]) -> bool:
    """Say whether a reply would tell its reader something that the last one did not.

    Args:
        notes: those of one review.
        told: what the reviewers of the session were told.
    """
    theirs = tuple(notes)
    entries = _entries(theirs)
    return bool(entries) and Told(theirs[0].review_id, _sum(entries)) not in tuple(told)


def _entries(notes: Iterable[TheirNote]) -> tuple[ReplyEntry, ...]:
    return tuple(
        ReplyEntry(
            note=each.note,
            text=each.text or each.quote,
            decision=each.action.decision,
            why=each.action.why,
            done=each.action.done,
        )
        for each in notes
        if each.action is not None
    )


def _sum(entries: tuple[ReplyEntry, ...]) -> str:
    return hashlib.sha256(msgspec.json.encode(entries)).hexdigest()


def is_reply(path: Path) -> bool:
    """Say whether a file says that it is a reply.

    Raises:
        WorldError: it can't be read.
    """
    try:
        return says_what(read_letter(path)) == "reply"
    except WorldError as error:
        if error.fault is not Fault.PACK_REFUSED:
            raise
        return False


def take_in_reply(library: Path, path: Path, *, anyway: bool = False) -> Replied:
    """Keep a reply with the received pack it is about; the later one of two to one review. The file itself is only read.

    A review that was saved in the page of the pack leaves nothing here: whether a reply to another
    review than the known ones is to be shown here is for a person to say.

    Args:
        library: the folder of the library.
        path: the file.
        anyway: also one to another review of that pack than the one that was saved here.

    Raises:
        WorldError: REPLY_REFUSED, REPLY_TO_ANOTHER unless ``anyway``; SEVERAL_LETTERS, DOCUMENT_NEWER, REPLY_UNKNOWN_PACK, REPLY_TO_SEND
            where it is about a session of this library;
            DOCUMENT_NEWER also where a newer Greenroom has kept one; the disk is full.
    """
    try:
        content = read_letter(path)
        reply = read_stranger(content, ReplyFile, path, MOST_REVIEW_BYTES)
    except WorldError as error:
        if error.fault is not Fault.PACK_REFUSED:
            raise
        raise WorldError(Fault.REPLY_REFUSED, **error.facts) from error
    folder = find_received(library, reply.pack_id)
    if folder is None:
        shelf = SessionShelf(library / "sessions", library / "trash")
        is_ones_own = session_by_id(shelf, reply.session_id) is not None
        raise WorldError(
            Fault.REPLY_TO_SEND if is_ones_own else Fault.REPLY_UNKNOWN_PACK, file=path
        )
    manifest = read_document(folder.path / MANIFEST, PackManifest)
    if not _is_genuine(content, reply, manifest.review_key):
        raise WorldError(Fault.REPLY_REFUSED, file=path, why="it was changed on its way")
    known = {each.review_id.lower() for each in read_replies(folder)} | earlier_reviews(folder)
    review = reply.review_id.lower()
    saved = saved_review(folder)
    if (saved or known) and review not in {saved, *known} and not anyway:
        raise WorldError(Fault.REPLY_TO_ANOTHER, file=path)
    place = _place(folder, review)
    kept = read_unless_newer(place, ReplyFile)
    if kept is not None and (kept == reply or reply.replied_on < kept.replied_on):
        return Replied(folder, kept, was_there=True, older=kept != reply)
    with SessionLock(folder.path, patience_s=MOMENT_S):
        make_folder(place.parent)
        write_document(place, reply)
    return Replied(folder, reply, was_there=False)


def _place(folder: SessionFolder, review: str) -> Path:
    """Return where a reply to a review lies, or would lie.

    Raises:
        WorldError: DOCUMENT_NEWER, it is not known what the first one is to; it can't be read.
    """
    first, beside = folder.path / REPLY, folder.path / REPLIES / f"{review}.json"
    kept = read_unless_newer(first, ReplyFile)
    if beside.exists() or (kept is not None and kept.review_id.lower() != review):
        return beside
    return first


def saved_review(folder: SessionFolder) -> str:
    """Return the id of the review that was saved of a received pack here, in small letters; empty before that."""
    return _saved_in(folder.path)


def earlier_reviews(folder: SessionFolder) -> frozenset[str]:
    """Return the ids, in small letters, of reviews that were saved here before somebody else began anew."""
    found = map(_saved_in, (folder.path / EARLIER).glob("*"))
    return frozenset(each for each in found if each)


def _saved_in(place: Path) -> str:
    try:
        return read_document(place / ANSWER, ReviewFile).review_id.lower()
    except WorldError:
        return ""


def read_replies(folder: SessionFolder) -> tuple[ReplyFile, ...]:
    """Return what came of reviews of a received pack, first of the one that was saved here; damaged ones are left out."""
    places = (folder.path / REPLY, *sorted((folder.path / REPLIES).glob("*.json")))
    found = [each for each in map(_read, places) if each is not None]
    saved = saved_review(folder)
    return tuple(sorted(found, key=lambda each: each.review_id.lower() != saved))


def _read(place: Path) -> ReplyFile | None:
    try:
        return read_document(place, ReplyFile)
    except WorldError:
        return None


def _is_genuine(content: bytes, reply: ReplyFile, key: str) -> bool:
    try:
        return hmac.compare_digest(signature_of(content, key), reply.signature)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False
