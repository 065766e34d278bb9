"""Notes of others become actions: decided in the session, shown before the next take, checked in it."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.base.documents import read_document, write_document
from desktop.base.errors import Fault, UsageError, WorldError, Wrong
from desktop.base.files import is_there
from desktop.base.ids import now_utc
from desktop.base.timecode import Span
from desktop.review import actions as changes
from desktop.review.actions import KEEP, TRY_NEXT, Action, Actions, Decision
from desktop.review.model import SENTENCE_LENGTH, MarkKind
from desktop.sessions.lock import MOMENT_S, SessionLock
from desktop.sharing.counting import shown
from desktop.sharing.sealing import open_seals

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.sessions.folder import SessionFolder
    from desktop.sessions.model import Take
    from desktop.sessions.shelf import SessionShelf
    from desktop.sharing.review_file import By
    from desktop.sharing.taking_in import ReceivedReview

DOCUMENT = "actions.json"


@dataclass(frozen=True, slots=True)
class TheirNote:
    """A note of an open review.

    Attributes:
        note: id of the mark, or KEEP or TRY_NEXT.
        take_id: of the take it points into; empty for a note on all of it.
        action: what comes of it; None before that is decided.
    """

    review_id: str
    note: str
    by: By
    kind: MarkKind
    take_id: str
    span: Span | None
    text: str
    quote: str
    questions: tuple[str, ...]
    action: Action | None


def read_actions(folder: SessionFolder) -> Actions:
    """Return what was decided in a session.

    Raises:
        WorldError: the document is damaged or newer.
    """
    try:
        return read_document(folder.path / DOCUMENT, Actions)
    except WorldError as error:
        if error.fault is Fault.DOCUMENT_MISSING:
            return Actions()
        raise


def notes_of(folder: SessionFolder) -> tuple[TheirNote, ...]:
    """Return every note of the reviews that are open, by reviewer and time; opens what may be opened.

    Raises:
        WorldError: a document is damaged; SESSION_BUSY; the disk is full.
    """
    known = read_actions(folder)
    asked = {take.id: take.question_id for take in _takes(folder)}
    return tuple(
        note
        for received in shown(open_seals(folder))
        for note in (*_marks(received, asked, known), *_overall(received, asked, known))
    )


def find_note(folder: SessionFolder, review_id: str, note: str) -> TheirNote:
    """Return a note of an open review.

    Raises:
        UsageError: NOTE_UNKNOWN.
        WorldError: as ``notes_of``.
    """
    for each in notes_of(folder):
        if (each.review_id, each.note) == (review_id, note):
            return each
    raise UsageError(Wrong.NOTE_UNKNOWN, name=f"{review_id}/{note}")


def decide(
    folder: SessionFolder,
    note: TheirNote,
    decision: Decision | None,
    *,
    why: str = "",
    focus: str = "",
    now: Callable[[], str] = now_utc,
) -> Action | None:
    """Write down what comes of a note; None takes the decision back.

    Raises:
        WorldError: the document is damaged; SESSION_BUSY; the disk is full.
    """
    with SessionLock(folder.path, patience_s=MOMENT_S):
        before = read_actions(folder)
        if decision is None:
            after = changes.take_back(before, note.review_id, note.note)
        else:
            known = before.find(note.review_id, note.note)
            same = known is not None and known.decision is decision
            action = Action(
                review_id=note.review_id,
                note=note.note,
                questions=note.questions,
                text=note.text or note.quote,
                decision=decision,
                why=why.strip()[:SENTENCE_LENGTH],
                focus=focus.strip()[:SENTENCE_LENGTH],
                decided_at=known.decided_at if known is not None and same else now(),
            )
            after = changes.decide(before, action)
        if after != before:
            write_document(folder.path / DOCUMENT, after)
    return after.find(note.review_id, note.note)


@dataclass(frozen=True, slots=True)
class Focus:
    """An accepted note that waits, and the session of its review."""

    folder: SessionFolder
    action: Action


def focus_for(shelf: SessionShelf, role_id: str, question_id: str) -> tuple[Focus, ...]:
    """Return what was accepted for the next take of a question and not done yet, the oldest first."""
    found = [each for each in _about(shelf, role_id, question_id) if each.action.waits]
    return tuple(sorted(found, key=lambda each: each.action.decided_at))


def focus_line(found: tuple[Focus, ...]) -> str:
    """Join what is to be done into one line; empty without any."""
    return " · ".join(dict.fromkeys(each.action.line for each in found if each.action.line))


def to_check(shelf: SessionShelf, role_id: str, take: Take) -> tuple[Focus, ...]:
    """Return what was to be done in a take: accepted before it began, and not done before it.

    What was checked in this very take stays there, to be seen and changed.
    """
    found = [
        each
        for each in _about(shelf, role_id, take.question_id)
        if each.action.check_of(take.id)
        or (each.action.waits and each.action.decided_at < take.started_at)
    ]
    return tuple(sorted(found, key=lambda each: each.action.decided_at))


def check(focus: Focus, take_id: str, *, done: bool, now: Callable[[], str] = now_utc) -> Focus:
    """Write down whether an action was done in a take.

    Raises:
        WorldError: the document is damaged; SESSION_BUSY; the disk is full.
    """
    with SessionLock(focus.folder.path, patience_s=MOMENT_S):
        before = read_actions(focus.folder)
        known = before.find(focus.action.review_id, focus.action.note)
        if known is None:
            return focus
        after = changes.check(before, known, take_id, done=done, at=now())
        write_document(focus.folder.path / DOCUMENT, after)
    return Focus(focus.folder, after.find(known.review_id, known.note) or known)


def _about(shelf: SessionShelf, role_id: str, question_id: str) -> Iterator[Focus]:
    for folder in shelf.folders():
        if not is_there(folder.path / DOCUMENT):
            continue
        with contextlib.suppress(WorldError):
            found = read_actions(folder).actions
            if folder.read().role.id == role_id:
                for action in found:
                    if action.decision is Decision.ACCEPTED and question_id in action.questions:
                        yield Focus(folder, action)


def _takes(folder: SessionFolder) -> Iterator[Take]:
    for take in folder.takes():
        with contextlib.suppress(WorldError):
            yield take.read()


def _marks(received: ReceivedReview, asked: dict[str, str], known: Actions) -> Iterator[TheirNote]:
    file = received.latest.review
    for each in sorted(file.notes, key=lambda note: (note.take_id, note.start_ms, note.id)):
        if each.deleted or (each.kind is MarkKind.EVIDENCE and not each.text):
            continue
        yield TheirNote(
            review_id=file.review_id,
            note=each.id,
            by=file.reviewer,
            kind=each.kind,
            take_id=each.take_id,
            span=Span(each.start_ms, each.end_ms),
            text=each.text,
            quote=each.quote,
            questions=(asked[each.take_id],) if each.take_id in asked else (),
            action=known.find(file.review_id, each.id),
        )


def _overall(
    received: ReceivedReview, asked: dict[str, str], known: Actions
) -> Iterator[TheirNote]:
    file = received.latest.review
    questions = dict.fromkeys(asked[each.take_id] for each in file.media if each.take_id in asked)
    for note, kind, text in (
        (KEEP, MarkKind.STRENGTH, file.overall.keep),
        (TRY_NEXT, MarkKind.SUGGESTION, file.overall.try_next),
    ):
        if text:
            yield TheirNote(
                review_id=file.review_id,
                note=note,
                by=file.reviewer,
                kind=kind,
                take_id="",
                span=None,
                text=text,
                quote="",
                questions=tuple(questions),
                action=known.find(file.review_id, note),
            )
