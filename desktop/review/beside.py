"""Reads takes to be laid beside each other, and finds others that answer the same question."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.base.errors import WorldError
from desktop.review.compare import TakeSide, same_question
from desktop.review.store import read_own
from desktop.sessions.shelf import read_entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.cues.model import CueSheet
    from desktop.sessions.folder import TakeFolder
    from desktop.sessions.model import Session, Take
    from desktop.sessions.shelf import SessionShelf


@dataclass(frozen=True, slots=True)
class TakeBeside:
    """Another take of the same question."""

    folder: TakeFolder
    session: Session
    take: Take


def read_side(folder: TakeFolder, observe: Callable[[TakeFolder], CueSheet]) -> TakeSide:
    """Read a take with one's own review and its cues; a part that can't be read is left out.

    Args:
        folder: the take.
        observe: looks for cues.

    Raises:
        WorldError: the take or its session can't be read.
    """
    session, take = folder.session.read(), folder.read()
    review = sheet = None
    with contextlib.suppress(WorldError):
        review = read_own(folder.session.reviews, session.id)
    with contextlib.suppress(WorldError):
        sheet = observe(folder)
    return TakeSide(session, take, review, sheet)


def takes_beside(shelf: SessionShelf, folder: TakeFolder) -> tuple[TakeBeside, ...]:
    """Return the other takes of a question: those of its session, then the newest session's first.

    Raises:
        WorldError: the take or its session can't be read; other damaged ones are left out.
    """
    asked = TakeSide(folder.session.read(), folder.read())
    own = read_entry(folder.session)
    here = own.path.resolve()
    others = (entry for entry in shelf.entries() if entry.path.resolve() != here)
    return tuple(
        TakeBeside(parts.folder, entry.session, parts.take)
        for entry in (own, *others)
        if entry.session is not None
        for parts in entry.takes
        if parts.take is not None
        and parts.take.id != asked.take.id
        and same_question(asked, TakeSide(entry.session, parts.take))
    )
