"""What the candidate added to the plan by hand: because of this, that (domain.md S4-8)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar

import msgspec

from desktop.base.documents import Document, read_document, write_document
from desktop.base.errors import Fault, WorldError
from desktop.base.files import make_folder
from desktop.base.ids import new_id, now_utc

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LONGEST, MOST_NOTES = 300, 1000
Words = Annotated[str, msgspec.Meta(max_length=LONGEST)]


class PlanNote(msgspec.Struct, frozen=True, kw_only=True):
    """Because of one thing another was added.

    Attributes:
        at: when, ISO 8601 UTC.
        done: the candidate says that it is done.
    """

    id: Annotated[str, msgspec.Meta(min_length=8, max_length=64, pattern=r"^[0-9A-Za-z-]+$(?!\n)")]
    at: Annotated[str, msgspec.Meta(max_length=32)]
    because: Words = ""
    added: Words
    done: bool = False


class PlanNotes(Document, frozen=True, kw_only=True):
    """``plan.json``: all of them."""

    FORMAT: ClassVar[str] = "greenroom-plan"
    VERSION: ClassVar[int] = 1

    notes: Annotated[tuple[PlanNote, ...], msgspec.Meta(max_length=MOST_NOTES)] = ()


def read_notes(path: Path) -> tuple[PlanNote, ...]:
    """Return the notes, the newest first.

    Raises:
        WorldError: the file is damaged or cannot be read.
    """
    try:
        found = read_document(path, PlanNotes).notes
    except WorldError as error:
        if error.fault is Fault.DOCUMENT_MISSING:
            return ()
        raise
    return tuple(sorted(found, key=lambda each: (each.at, each.id), reverse=True))


def note_down(
    path: Path, added: str, because: str = "", *, now: Callable[[], str] = now_utc
) -> PlanNote:
    """Add a note and return it; words beyond 300 characters are left out.

    Raises:
        WorldError: the file is damaged or cannot be written.
    """
    made = PlanNote(
        id=new_id(), at=now(), because=because.strip()[:LONGEST], added=added.strip()[:LONGEST]
    )
    keep_note(path, made)
    return made


def keep_note(path: Path, note: PlanNote) -> None:
    """Write a note as it is; one of the same id gives way to it, and beyond 1000 the oldest go.

    Raises:
        WorldError: the file is damaged or cannot be written.
    """
    others = [each for each in read_notes(path) if each.id != note.id]
    make_folder(path.parent)
    write_document(path, PlanNotes(notes=(note, *others)[:MOST_NOTES]))


def drop_note(path: Path, note: PlanNote) -> None:
    """Take a note out.

    Raises:
        WorldError: the file is damaged or cannot be written.
    """
    others = tuple(each for each in read_notes(path) if each.id != note.id)
    write_document(path, PlanNotes(notes=others))
