"""A take as the Review page opens it; read off the main thread. Free of Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.cues.thresholds import limit
from desktop.review.desk import ReviewDesk
from desktop.review.store import read_others
from desktop.review.word_desk import WordDesk
from desktop.sessions.folder import TakeFolder
from desktop.sharing.clips import is_text_alone, read_clips
from desktop.sharing.origin import is_received
from desktop.sharing.seat import parts_for, says_more
from desktop.transcription.corrections import NO_WORDS, read_heard
from desktop.ui.review.words import WordTrack

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.review.checklist import ChecklistPart
    from desktop.review.model import Review
    from desktop.sessions.model import Session, Take
    from desktop.sessions.shelf import SessionShelf
    from desktop.sharing.clips import Clip
    from desktop.transcription.model import Transcript


@dataclass(frozen=True)
class TakeChoice:
    """A take of the session one can change to; ``take`` is None when it cannot be read."""

    folder: TakeFolder
    take: Take | None


@dataclass(frozen=True)
class OpenedTake:
    """All of a take that the page shows.

    Attributes:
        folder: where it lies.
        session: its session, with the role as it was then.
        take: what is known of the recording.
        choices: the takes of the session in the order they were recorded.
        parts: the checklist of its question.
        transcript: what was said, or None before it is transcribed.
        words: the same by time and place.
        spelling: where words are corrected; None without a transcript that can be read.
        desk: the own review, or None when it cannot be read.
        others: what others said about the session, the oldest first.
        clips: what is there of a take of which only parts were handed over.
        review_fault: why there is no desk.
        media_fault: why it cannot be played.
        text_alone: only its text was handed over; that is no fault.
        transcript_fault: why the transcript that is there, or what was corrected in it, cannot be read.
    """

    folder: TakeFolder
    session: Session
    take: Take
    choices: tuple[TakeChoice, ...]
    parts: tuple[ChecklistPart, ...]
    transcript: Transcript | None
    words: WordTrack
    desk: ReviewDesk | None
    others: tuple[Review, ...] = ()
    clips: tuple[Clip, ...] = ()
    review_fault: WorldError | None = None
    media_fault: WorldError | None = None
    text_alone: bool = False
    transcript_fault: WorldError | None = None
    spelling: WordDesk | None = None


def open_take(path: Path, known: ReviewDesk | None = None, *, more: bool = False) -> OpenedTake:
    """Read everything about a take.

    Args:
        path: its folder.
        known: the desk of the take that was open; kept with its undo when the session is the same, and nobody began anew.
        more: a friend wants more than the six rows of a pack.

    Raises:
        WorldError: the take or its session cannot be read at all.
    """
    folder = TakeFolder(path)
    session = folder.session.read()
    take = folder.read()
    spelling, transcript_fault = _spelling(folder)
    transcript = spelling.words.transcript if spelling else _heard(folder, transcript_fault)
    desk, review_fault = _desk(folder, known)
    clips = read_clips(folder, take.id)
    parts = _parts(folder, session, take, desk, more=more)
    missing = not folder.video.exists() and not clips
    return OpenedTake(
        folder=folder,
        session=session,
        take=take,
        choices=tuple(TakeChoice(each, _read(each)) for each in folder.session.takes()),
        parts=parts,
        transcript=transcript,
        words=_track(spelling, transcript),
        spelling=spelling,
        desk=desk,
        others=_others(folder, session),
        review_fault=review_fault,
        clips=clips,
        media_fault=WorldError(Fault.MEDIA_MISSING, file=folder.video) if missing else None,
        text_alone=missing and is_text_alone(folder),
        transcript_fault=transcript_fault,
    )


def _parts(
    folder: TakeFolder, session: Session, take: Take, desk: ReviewDesk | None, *, more: bool
) -> tuple[ChecklistPart, ...]:
    """Return the checklist; what a friend has judged is shown, asked for or not."""
    parts = parts_for(folder.session, session, take.question_id, more=more)
    if desk is not None and is_received(folder.session) and says_more(desk.review, take.id, parts):
        return parts_for(folder.session, session, take.question_id, more=True)
    return parts


def newest_take(shelf: SessionShelf) -> Path | None:
    """Return the last take of the newest session that has one."""
    for entry in shelf.entries():
        takes = entry.folder.takes() if entry.fault is None else ()
        if takes:
            return takes[-1].path
    return None


def _read(folder: TakeFolder) -> Take | None:
    try:
        return folder.read()
    except WorldError:
        return None


def _others(folder: TakeFolder, session: Session) -> tuple[Review, ...]:
    try:
        return read_others(folder.session.reviews, session.id)
    except WorldError:
        return ()  # why the folder cannot be read is said about one's own review


def _heard(folder: TakeFolder, fault: WorldError | None) -> Transcript | None:
    """Return what was heard where only its corrections can't be read."""
    if fault is None or fault.fault is not Fault.CORRECTIONS_DAMAGED:
        return None
    try:
        return read_heard(folder)
    except WorldError:
        return None


def _track(spelling: WordDesk | None, transcript: Transcript | None) -> WordTrack:
    if spelling is None:
        return WordTrack(transcript)
    return WordTrack(spelling.words.transcript, spelling.words, limit("unsure_word"))


def _spelling(folder: TakeFolder) -> tuple[WordDesk | None, WorldError | None]:
    try:
        return WordDesk(folder), None
    except WorldError as error:
        return None, None if error.fault in NO_WORDS else error


def _desk(
    folder: TakeFolder, known: ReviewDesk | None
) -> tuple[ReviewDesk | None, WorldError | None]:
    if known is not None and known.folder == folder.session and not known.laid_aside:
        return known, None
    try:
        return ReviewDesk(folder.session), None
    except WorldError as error:
        return None, error
