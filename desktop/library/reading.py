"""Folders to rows: the truth on disk, as the index keeps it."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from desktop.base.any_json import as_text
from desktop.base.errors import Fault, WorldError
from desktop.library.rows import SessionRow, TakeRow
from desktop.sessions.folder import TakeFolder
from desktop.sessions.model import TakeState
from desktop.sessions.shelf import SavedParts, SessionEntry, read_entry
from desktop.transcription.corrections import NO_WORDS, read_heard, read_words

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.sessions.folder import SessionFolder
    from desktop.sessions.model import Session
    from desktop.transcription.model import Transcript


def read_row(folder: SessionFolder) -> SessionRow:
    """Read a session with its takes; a damaged one has a fault and keeps its takes."""
    entry = read_entry(folder)
    session = entry.session
    return SessionRow(
        id=session.id if session else folder.path.name,
        path=folder.path,
        created_at=session.created_at if session else _created(entry),
        role=session.role.id if session else "",
        role_name=session.role.name if session else None,
        language=session.language if session else "",
        fault=entry.fault.fault if entry.fault else "",
        facts=entry.fault.facts if entry.fault else {},
        takes=tuple(_take_row(parts, session) for parts in entry.takes),
    )


def words_of(row: TakeRow) -> str:
    """Return what can be searched in a take: its question in both languages and its transcript."""
    parts = [row.question, *(_both(row) if row.question_text else ())]
    if row.follow_up is not None:
        parts += [row.follow_up.zh, row.follow_up.en]
    transcript = _transcript(TakeFolder(row.path))
    return "\n".join([*parts, *([transcript.text] if transcript else ())])


def _transcript(take: TakeFolder) -> Transcript | None:
    """Return the words of a take: as they were heard where what was corrected in them can't be read."""
    for read in (lambda: read_words(take).transcript, lambda: read_heard(take)):
        with contextlib.suppress(WorldError):
            return read()
    return None


def stamp_of(folder: SessionFolder) -> str:
    """Return what changes whenever a document of the session does: names, sizes and times."""
    documents = [folder.document]
    for take in folder.takes():
        documents += [take.document, take.transcript, take.corrections, take.video]
    # The place belongs to it: rows name their folders, and a library may be moved as a whole.
    return ";".join(as_text(each) for each in (folder.path, *map(_mark, documents)))


def _mark(path: Path) -> str:
    try:
        found = path.stat()
    except OSError:
        return f"{path.parent.name}/{path.name}:-"
    # A video grows while it is recorded; only whether it is there matters.
    detail = "+" if path.suffix == ".mp4" else f"{found.st_mtime_ns}:{found.st_size}"
    return f"{path.parent.name}/{path.name}:{detail}"


def _take_row(parts: SavedParts, session: Session | None) -> TakeRow:
    take, folder = parts.take, parts.folder
    question_id = take.question_id if take else folder.path.name.partition("_")[2]
    question = session.question(question_id) if session else None
    torn = _transcript_fault(folder)
    fault = parts.fault or torn
    return TakeRow(
        id=take.id if take else folder.path.name,
        path=folder.path,
        question=question_id,
        question_text=question.text if question else None,
        follow_up=take.follow_up.asks if take and take.follow_up else None,
        state=take.state if take else TakeState.FAILED,
        started_at=take.started_at if take else "",
        duration_ms=take.duration_ms if take else 0,
        video=folder.video,
        transcribed=folder.transcript.is_file() and (torn is None or _is_heard(torn)),
        fault=fault.fault if fault else "",
        facts=fault.facts if fault else {},
    )


def _transcript_fault(folder: TakeFolder) -> WorldError | None:
    """Return why the transcript that lies beside a take cannot be read."""
    try:
        read_words(folder)
    except WorldError as error:
        return None if error.fault in NO_WORDS else error
    return None


def _is_heard(torn: WorldError) -> bool:
    """Say whether a transcript is there all the same, without its corrections."""
    return torn.fault is Fault.CORRECTIONS_DAMAGED


def _created(entry: SessionEntry) -> str:
    first = next((parts.take.started_at for parts in entry.takes if parts.take), "")
    return first or as_text(entry.path.name)[:10]


def _both(row: TakeRow) -> tuple[str, str]:
    text = row.question_text
    return (text.zh, text.en) if text else ("", "")
