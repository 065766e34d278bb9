"""The candidate's own review while it is being written: saved at once, undone at will."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.base.documents import read_document
from desktop.base.errors import WorldError
from desktop.base.ids import new_id, now_utc
from desktop.review import changes
from desktop.review.evidence import let_go, same_mark
from desktop.review.history import HistoryFile
from desktop.review.laid_aside import laid_aside, where_aside
from desktop.review.merging import merge
from desktop.review.model import MarkKind, Review, Reviewer, ReviewerRole
from desktop.review.store import is_damaged, read_own, review_path, set_aside, write_review
from desktop.sessions.lock import MOMENT_S, SessionLock

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.base.timecode import Span
    from desktop.review.evidence import Target
    from desktop.review.model import AnswerValue
    from desktop.sessions.folder import SessionFolder

HISTORY = 200
"""So many steps can be undone."""


class ReviewDesk:
    """The own review of a session. Every change is written before the call returns.

    With it is written how to undo it, so that it can be undone after the program was closed, too.

    A change that could not be written stays in memory: the call raises, ``unsaved`` is true, and the
    next change or ``save`` writes it with the rest. The session is locked only while it is written;
    what another window wrote meanwhile is kept. Where another window lays the review aside and begins anew,
    what is said here goes on to be written where it lies, and never into the new one.
    """

    def __init__(
        self,
        folder: SessionFolder,
        *,
        ids: Callable[[], str] = new_id,
        now: Callable[[], str] = now_utc,
        steps: int = HISTORY,
    ) -> None:
        """Open the own review of a session, or a fresh one that is written with the first change.

        Args:
            folder: the session.
            ids: makes ids.
            now: tells the moment of a change, as ISO 8601 UTC.
            steps: how many of the last changes can be undone.

        Raises:
            WorldError: the session or the review cannot be read; ``start_fresh`` helps if the
                review is damaged.
        """
        self._folder = folder
        self._ids = ids
        self._now = now
        self._steps = steps
        self._reviews = folder.reviews
        self._aside = laid_aside(folder)
        self._session = folder.read()
        found = read_own(folder.reviews, self._session.id)
        self._review = found or self._fresh()
        self._begun = self._review
        self._stored = found
        self._unsaved = False
        self._goes_on = False
        self._history = HistoryFile(self._reviews)
        self._done, self._undone = self._history.read(self._review)

    @classmethod
    def start_fresh(cls, folder: SessionFolder, error: WorldError) -> ReviewDesk:
        """Open a fresh review in place of a damaged one, whose file is kept under another name.

        Args:
            folder: the session.
            error: what opening the desk raised.

        Raises:
            WorldError: the error was of another kind, or the file could not be renamed.
        """
        if not is_damaged(error):
            raise error
        with SessionLock(folder.path, patience_s=MOMENT_S):
            set_aside(Path(error.facts["file"]))
        return cls(folder)

    @property
    def folder(self) -> SessionFolder:
        """The session that is reviewed."""
        return self._folder

    @property
    def review(self) -> Review:
        """The review as it stands."""
        return self._review

    @property
    def unsaved(self) -> bool:
        """Whether the last write failed: what was said is only in memory."""
        return self._unsaved

    @property
    def laid_aside(self) -> bool:
        """Whether another window began anew: this review is no longer the one that goes on."""
        return self._reviews != self._folder.reviews

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a change to bring back."""
        return bool(self._undone)

    def change(self, edit: Callable[[Review, str], Review], *, joins: bool = False) -> None:
        """Apply an edit, a function of the review and the moment, and write it.

        Args:
            edit: what is done.
            joins: it goes on with the last change, as the next letters of a sentence do: both are
                undone in one step. What leads back to the state before is no step.

        Raises:
            WorldError: it could not be written; it stays in memory.
        """
        after = edit(self._review, self._now())
        if after == self._review:
            return
        if not (joins and self._goes_on and self._done):
            self._done = [*self._done, self._review][-self._steps :]
            self._goes_on = True
        elif after == self._done[-1]:
            self._done.pop()  # all of it is taken back: there is nothing to undo
            self._goes_on = False
        self._undone = []
        self._review = after
        self.save()

    def undo(self) -> None:
        """Take the last change back.

        Raises:
            WorldError: it could not be written; it stays in memory.
        """
        if self._done:
            self._undone.append(self._review)
            self._review = self._done.pop()
            self.save()

    def redo(self) -> None:
        """Bring the change back that was undone last.

        Raises:
            WorldError: it could not be written; it stays in memory.
        """
        if self._undone:
            self._done.append(self._review)
            self._review = self._undone.pop()
            self.save()

    def save(self) -> None:
        """Write the review as it stands.

        Raises:
            WorldError: session busy, disk full, folder read-only; it stays in memory.
        """
        self._unsaved = True
        with SessionLock(self._folder.path, patience_s=MOMENT_S):
            self._follow()
            self._take_in_others()
            write_review(self._reviews, self._review)
            with contextlib.suppress(WorldError):  # what was said is safe; undo is a convenience
                self._history.write(self._review, self._done, self._undone)
        self._stored = self._review
        self._unsaved = False

    def refresh(self) -> bool:
        """Take over what another window wrote meanwhile, and say whether there was anything.

        What is not saved yet waits for being saved.

        Raises:
            WorldError: the file is there and cannot be read.
        """
        before = self._review
        self._follow()
        if not self._unsaved:
            self._take_in_others()
        if self._review == before:
            return False
        self._stored = self._review
        return True

    def answer(self, take_id: str, item: str, value: AnswerValue | None) -> None:
        """Answer an item, or take the answer back with None."""
        self.change(
            lambda review, at: (
                changes.clear_answer(review, take_id, item, at=at)
                if value is None
                else changes.set_answer(review, take_id, item, value, at=at)
            )
        )

    def attach(self, take_id: str, mark_id: str, target: Target) -> None:
        """Let an answer or a rating rest on a mark that is there."""
        self.change(lambda review, at: target.attach(review, take_id, mark_id, at))

    def rate(self, take_id: str, competency: str, level: int | None) -> None:
        """Give a competency a level 1..5, or take it back with None."""
        self.change(lambda review, at: changes.rate(review, take_id, competency, level, at=at))

    def cannot_judge(self, take_id: str, competency: str) -> None:
        """Say that the take does not show enough to rate a competency."""
        self.change(lambda review, at: changes.cannot_judge(review, take_id, competency, at=at))

    def say_no_evidence(self, take_id: str, competency: str, *, found_none: bool) -> None:
        """Say that a rating rests on no moment of the take, or take that back."""
        self.change(
            lambda review, at: changes.set_no_evidence(
                review, take_id, competency, found_none=found_none, at=at
            )
        )

    def mark(
        self,
        take_id: str,
        span: Span,
        *,
        kind: MarkKind,
        quote: str = "",
        text: str = "",
        target: Target | None = None,
    ) -> str:
        """Mark a span, attach it if it is evidence for something, and return the mark's id.

        Without a note, a mark of the same kind with the same span is used again.
        """
        known = None if text else same_mark(self._review, take_id, span, kind)
        mark_id = known.id if known else self._ids()

        def edit(review: Review, at: str) -> Review:
            if known is None:
                review = changes.add_mark(
                    review, take_id, span, mark_id=mark_id, at=at, kind=kind, quote=quote, text=text
                )
            return target.attach(review, take_id, mark_id, at) if target else review

        self.change(edit)
        return mark_id

    def move_mark(self, mark_id: str, span: Span, quote: str) -> None:
        """Give a mark another span; what rests on it still does."""
        self.change(lambda review, at: changes.move_mark(review, mark_id, span, at=at, quote=quote))

    def write_mark(self, mark_id: str, text: str, kind: MarkKind) -> None:
        """Write another note on a mark, and say what it is for."""
        self.change(lambda review, at: changes.write_mark(review, mark_id, text, at=at, kind=kind))

    def detach(self, take_id: str, mark_id: str, target: Target) -> None:
        """Let an answer or a rating rest on a mark no longer.

        A mark that was only made as evidence goes when nothing rests on it any more.
        """
        self.change(lambda review, at: let_go(review, take_id, mark_id, target, at=at))

    def remove_mark(self, mark_id: str) -> None:
        """Remove a mark; what rested on it does so no longer."""
        self.change(lambda review, at: changes.remove_mark(review, mark_id, at=at))

    def _follow(self) -> None:
        """Go on where the review lies, if it was laid aside meanwhile."""
        if self.laid_aside:
            return
        written = self._stored is not None
        place = where_aside(self._folder, self._review, self._aside, written=written)
        if place is not None:
            self._reviews = place
            self._history = HistoryFile(place)

    def _take_in_others(self) -> None:
        """Keep what another window wrote since this one last read or wrote."""
        theirs = self._theirs()
        if theirs is None or theirs == self._stored:
            return
        base = self._stored or self._begun
        self._review = merge(base, self._review, theirs)
        self._done = [merge(base, each, theirs) for each in self._done]
        self._undone = [merge(base, each, theirs) for each in self._undone]

    def _theirs(self) -> Review | None:
        """Return the review as it is on disk; another window may have begun it meanwhile."""
        if self._stored is None:
            with contextlib.suppress(WorldError):
                return read_own(self._reviews, self._session.id)
            return None
        path = review_path(self._reviews, self._review)
        return read_document(path, Review) if path.exists() else None

    def _fresh(self) -> Review:
        return Review(
            id=self._ids(),
            session_id=self._session.id,
            role_sha256=self._session.role_sha256,
            reviewer=Reviewer(id=self._ids(), name="", role=ReviewerRole.SELF),
            created_at=self._now(),
        )
