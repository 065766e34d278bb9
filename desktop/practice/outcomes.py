"""The diary of real interviews, in the candidate's own words. Nothing is computed from it (domain.md 5.4)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated, ClassVar

import msgspec

from desktop.base.documents import Document, read_document, write_document
from desktop.base.errors import Fault, WorldError, Wrong
from desktop.base.files import make_folder
from desktop.base.ids import new_id
from desktop.base.naming import the_only

if TYPE_CHECKING:
    from pathlib import Path

LONGEST_LINE, LONGEST_NOTE, MOST_ASKED = 300, 4000, 100
Words = Annotated[str, msgspec.Meta(max_length=LONGEST_LINE)]


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """One real interview, as its candidate tells it.

    Attributes:
        day: when it was.
        role, target: what it was for; the target may be empty.
        result: in own words, "second round"; nothing is derived from it.
        asked: questions that came, worth a card or a question of one's own.
        notes: what was said, what to do differently.
    """

    id: Annotated[str, msgspec.Meta(min_length=8, max_length=64, pattern=r"^[0-9A-Za-z-]+$(?!\n)")]
    day: dt.date
    role: Annotated[str, msgspec.Meta(max_length=64)] = ""
    target: Annotated[str, msgspec.Meta(max_length=64)] = ""
    result: Words = ""
    asked: Annotated[tuple[Words, ...], msgspec.Meta(max_length=MOST_ASKED)] = ()
    notes: Annotated[str, msgspec.Meta(max_length=LONGEST_NOTE)] = ""


class Diary(Document, frozen=True, kw_only=True):
    """``diary.json``: all real interviews."""

    FORMAT: ClassVar[str] = "greenroom-diary"
    VERSION: ClassVar[int] = 1

    outcomes: Annotated[tuple[Outcome, ...], msgspec.Meta(max_length=1000)] = ()


def read_diary(path: Path) -> Diary:
    """Read the diary, its newest interview first; one that is not there yet is empty.

    Raises:
        WorldError: it is damaged or cannot be read.
    """
    try:
        found = read_document(path, Diary).outcomes
    except WorldError as error:
        if error.fault is Fault.DOCUMENT_MISSING:
            return Diary()
        raise
    return Diary(outcomes=tuple(sorted(found, key=lambda each: each.day, reverse=True)))


def write_down(
    path: Path,
    day: dt.date,
    *,
    role: str = "",
    target: str = "",
    result: str = "",
    asked: tuple[str, ...] = (),
    notes: str = "",
) -> Outcome:
    """Add an interview and return it.

    Raises:
        WorldError: the diary is damaged or cannot be written.
    """
    made = Outcome(
        id=new_id(), day=day, role=role, target=target, result=result, asked=asked, notes=notes
    )
    keep(path, made)
    return made


def keep(path: Path, outcome: Outcome) -> None:
    """Write an interview down as it is; one of the same id gives way to it.

    Raises:
        WorldError: the diary is damaged or cannot be written.
    """
    others = [each for each in read_diary(path).outcomes if each.id != outcome.id]
    make_folder(path.parent)
    write_document(path, Diary(outcomes=(*others, outcome)))


def strike_out(path: Path, name: str) -> Outcome:
    """Take an interview out of the diary and return it.

    Raises:
        UsageError: OUTCOME_UNKNOWN, NAMES_SEVERAL.
        WorldError: the diary is damaged or cannot be written.
    """
    outcomes = read_diary(path).outcomes
    found = [each for each in outcomes if name and each.id.startswith(name)]
    gone = the_only(found, name, Wrong.OUTCOME_UNKNOWN, lambda each: each.id)
    write_document(path, Diary(outcomes=tuple(each for each in outcomes if each is not gone)))
    return gone
