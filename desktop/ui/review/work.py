"""The work on one take's review: what is chosen, what is changed, what went wrong."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.base.errors import Fault, WorldError
from desktop.review.changes import explain_rating, find_rating
from desktop.review.evidence import ForAnswer, ForRating, same_mark
from desktop.review.history import digest_of
from desktop.review.model import MarkKind
from desktop.sharing.clips import within

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.base.timecode import Span
    from desktop.review.desk import ReviewDesk
    from desktop.review.evidence import Target
    from desktop.review.model import AnswerValue, Review
    from desktop.review.word_desk import WordDesk
    from desktop.ui.review.opened import OpenedTake


class ReviewWork(QObject):
    """Stands between the page and the desk. Without a desk nothing can be said, and ``failed`` says why.

    Signals:
        changed: the review says something else, or could be saved or undone otherwise.
        picked: another part of the checklist is chosen.
        failed(object): the WorldError of a change that could not be saved or made.
        not_reworded(object): the WorldError of words that could not be corrected.
        reworded: the words of the take were corrected, or a correction was taken back.
        left: somebody else began anew; what was said here is written where it lies aside.
    """

    changed = Signal()
    picked = Signal()
    failed = Signal(object)
    not_reworded = Signal(object)
    reworded = Signal()
    left = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened: OpenedTake | None = None
        self._targets: tuple[Target, ...] = ()
        self.desk: ReviewDesk | None = None
        self.words: WordDesk | None = None
        self.target: Target | None = None
        self._written: tuple[str, Review | None] = ("", None)
        self._was_left: ReviewDesk | None = None

    def open(self, opened: OpenedTake) -> None:
        """Work on another take."""
        self._opened = opened
        self.desk = opened.desk
        self._open_words(opened.spelling)
        targets: list[Target] = []
        for part in opened.parts:
            targets += [ForAnswer(item.id) for item in part.items]
            if part.rated:
                targets.append(ForRating(part.competency.id))
        self._targets = tuple(targets)
        self.target = self._targets[0] if self._targets else None
        self.picked.emit()
        self.changed.emit()

    def use(self, desk: ReviewDesk) -> None:
        """Go on with another review of the same session."""
        self.desk = desk
        self.changed.emit()

    @property
    def was_left(self) -> bool:
        """Whether somebody else began anew: another review is the one that goes on."""
        return self.desk is not None and self.desk.laid_aside

    @property
    def review(self) -> Review | None:
        """What was said so far; None when it cannot be read."""
        return self.desk.review if self.desk else None

    @property
    def take_id(self) -> str:
        """Id of the take that is reviewed; empty before one is opened."""
        return self._opened.take.id if self._opened else ""

    def choose(self, target: Target) -> None:
        """Choose a part of the checklist."""
        if target != self.target and target in self._targets:
            self.target = target
            self.picked.emit()

    def choose_next(self, step: int) -> None:
        """Choose the next (1) or the one before (-1)."""
        if self.target is not None:
            place = self._targets.index(self.target) + step
            self.choose(self._targets[max(0, min(place, len(self._targets) - 1))])

    def answer(self, target: Target | None, value: AnswerValue | None) -> None:
        """Answer an item, or take the answer back with None."""
        if isinstance(target, ForAnswer):
            self._change(lambda desk: desk.answer(self.take_id, target.item, value))

    def explain(self, target: Target | None, why: str) -> None:
        """Write why a competency got its level."""
        competency, take_id = self._competency(target), self.take_id
        known = find_rating(self.review, take_id, competency) if self.review else None
        if competency and why != (known.why if known else ""):
            self.write(
                f"{take_id} {competency}",
                lambda review, at: explain_rating(review, take_id, competency, why, at=at),
            )

    def write(self, field: str, edit: Callable[[Review, str], Review]) -> None:
        """Write what stands in a field; as long as only that goes on, it is one step to undo."""
        joins = self._written == (field, self.review)
        self._change(lambda desk: desk.change(edit, joins=joins))
        self._written = field, self.review

    def rate(self, target: Target | None, level: int | None) -> None:
        """Rate a competency, of an item the one it belongs to."""
        competency = self._competency(target)
        if competency:
            self._change(lambda desk: desk.rate(self.take_id, competency, level))

    def give_up(self, target: Target) -> None:
        """Say that a competency cannot be judged."""
        competency = self._competency(target)
        self._change(lambda desk: desk.cannot_judge(self.take_id, competency))

    def say_no_evidence(self, target: Target, *, found_none: bool) -> None:
        """Say whether a rating rests on nothing one can point at."""
        competency = self._competency(target)
        self._change(
            lambda desk: desk.say_no_evidence(self.take_id, competency, found_none=found_none)
        )

    def attach(self, target: Target | None, span: Span, quote: str) -> None:
        """Attach a span as evidence."""
        there = self.there(span)
        if target is not None and there is not None:
            kind = MarkKind.EVIDENCE
            self._change(
                lambda desk: desk.mark(self.take_id, there, kind=kind, quote=quote, target=target)
            )

    def attach_mark(self, target: Target | None, mark_id: str) -> None:
        """Attach a mark that is there as evidence."""
        if target is not None:
            self._change(lambda desk: desk.attach(self.take_id, mark_id, target))

    def mark(self, span: Span, quote: str, kind: MarkKind, text: str) -> None:
        """Mark a span without attaching it to anything."""
        there = self.there(span)
        if there is not None:
            self._change(
                lambda desk: desk.mark(self.take_id, there, kind=kind, quote=quote, text=text)
            )

    def there(self, span: Span) -> Span | None:
        """Return the part of a span that can be marked; None where there is nothing, which is said."""
        found = within(self._opened.clips, span) if self._opened else span
        if found is None:
            self.failed.emit(WorldError(Fault.PART_NOT_SHARED))
        return found

    def move_mark(self, mark_id: str, span: Span, quote: str) -> None:
        """Give a mark another span."""
        there = self.there(span)
        if there is not None:
            self._change(lambda desk: desk.move_mark(mark_id, there, quote))

    def write_mark(self, mark_id: str, text: str, kind: MarkKind) -> None:
        """Write another note on a mark."""
        self._change(lambda desk: desk.write_mark(mark_id, text, kind))

    def remove_mark(self, mark_id: str) -> None:
        """Remove a mark."""
        self._change(lambda desk: desk.remove_mark(mark_id))

    def detach(self, target: Target, mark_id: str) -> None:
        """Let a part of the checklist rest on a mark no longer."""
        self._change(lambda desk: desk.detach(self.take_id, mark_id, target))

    def remove_marks(self, span: Span) -> None:
        """Remove the marks that cover exactly a span."""
        for kind in MarkKind:
            found = same_mark(self.review, self.take_id, span, kind) if self.review else None
            if found is not None:
                self.remove_mark(found.id)

    def refresh(self) -> None:
        """Show what another window on the session wrote meanwhile; what can't be read is said later."""
        with contextlib.suppress(WorldError):
            if self.desk is not None and self.desk.refresh():
                self.changed.emit()
            self._look_aside()
        with contextlib.suppress(WorldError):
            if self.words is not None and self.words.refresh():
                self.reworded.emit()

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back, in the review or in the words of the take."""
        return bool((self.desk and self.desk.can_undo) or (self.words and self.words.can_undo))

    @property
    def can_redo(self) -> bool:
        """Whether there is a change to bring back."""
        return bool((self.desk and self.desk.can_redo) or (self.words and self.words.can_redo))

    @property
    def unsaved(self) -> bool:
        """Whether something is only in memory; corrections of words never are."""
        return bool(self.desk and self.desk.unsaved)

    @property
    def beside(self) -> str:
        """What the review is like now: so corrections and judgements are undone in their order."""
        return digest_of(self.desk.review) if self.desk else ""

    def undo(self) -> None:
        """Take the last change back, of the review or of the words."""
        words, desk = self.words, self.desk
        if (
            words
            and words.can_undo
            and (words.undo_beside == self.beside or not (desk and desk.can_undo))
        ):
            self.reword(lambda desk: desk.undo())
        else:
            self._change(lambda desk: desk.undo())

    def redo(self) -> None:
        """Bring the change back that was undone last."""
        words, desk = self.words, self.desk
        if (
            words
            and words.can_redo
            and (words.redo_beside == self.beside or not (desk and desk.can_redo))
        ):
            self.reword(lambda desk: desk.redo())
        else:
            self._change(lambda desk: desk.redo())

    def reword(self, change: Callable[[WordDesk], bool]) -> bool | None:
        """Change the words of the take; say whether anything changed, None when that failed.

        ``not_reworded`` tells what went wrong; where it was another window's change, that is shown.
        """
        if self.words is None:
            return False
        try:
            done = change(self.words)
        except WorldError as error:
            self.not_reworded.emit(error)
            with contextlib.suppress(WorldError):
                if self.words.refresh():
                    self.reworded.emit()
            return None
        if done:
            self.reworded.emit()
        self.changed.emit()
        return done

    def save(self) -> None:
        """Write what could not be written before."""
        self._change(lambda desk: desk.save())

    def _change(self, change: Callable[[ReviewDesk], object]) -> None:
        if self.desk is None:
            fault = self._opened.review_fault if self._opened else None
            if fault is not None:
                self.failed.emit(fault)
            self.changed.emit()
            return
        try:
            change(self.desk)
        except WorldError as error:
            self.failed.emit(error)
        self.changed.emit()
        if not self.desk.unsaved:
            self._look_aside()

    def _look_aside(self) -> None:
        """Tell once that the review was laid aside, when all that was said is written there."""
        desk = self.desk
        if desk is None or not desk.laid_aside or desk is self._was_left:
            return
        if desk.unsaved:
            self.save()
            return
        self._was_left = desk
        self.left.emit()

    def _open_words(self, words: WordDesk | None) -> None:
        """Keep the desk of the same take: it knows which corrections are this window's."""
        if words is not None and self.words is not None and self.words.take == words.take:
            with contextlib.suppress(WorldError):
                self.words.refresh()
        else:
            self.words = words

    def _competency(self, target: Target | None) -> str:
        if isinstance(target, ForRating):
            return target.competency
        parts = self._opened.parts if self._opened and target else ()
        return next(
            (
                part.competency.id
                for part in parts
                if any(ForAnswer(item.id) == target for item in part.items)
            ),
            "",
        )
