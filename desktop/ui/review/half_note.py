"""A note on a mark while it is being written: kept as it goes on, and as though never begun when it is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.ids import new_id
from desktop.review.changes import (
    add_mark,
    find_mark,
    move_mark,
    put_mark_back,
    remove_mark,
    write_mark,
)

if TYPE_CHECKING:
    from desktop.review.model import Review
    from desktop.ui.review.mark_bar import Draft
    from desktop.ui.review.work import ReviewWork


class HalfNote:
    """Writes what there is of a note into the review; all of it is one step to undo.

    A program that is killed loses no more of a note than of any other field.
    """

    def __init__(self, work: ReviewWork) -> None:
        self._work = work
        self._begun: Review | None = None
        self._field = self._mark_id = ""

    @property
    def kept(self) -> bool:
        """Whether there is something of it in the review."""
        return self._begun is not None

    def keep(self, draft: Draft, quote: str) -> None:
        """Write a note as it stands; without a word there is nothing to keep of a new one."""
        if not (draft.text or draft.mark_id):
            self.take_back()
            return
        if self._begun is None:
            if self._work.review is None:
                return
            self._begun, self._field = self._work.review, f"note {new_id()}"
            self._mark_id = draft.mark_id or new_id()
        mark_id, take_id = self._mark_id, self._work.take_id

        def edit(review: Review, at: str) -> Review:
            mark = find_mark(review, mark_id)
            if mark is None:
                return add_mark(
                    review, take_id, draft.span,
                    mark_id=mark_id, at=at, kind=draft.kind, quote=quote, text=draft.text,
                )  # fmt: skip
            if not draft.mark_id and mark.span != draft.span:
                review = move_mark(review, mark_id, draft.span, at=at, quote=quote)
            if (mark.text, mark.kind) == (draft.text, draft.kind):
                return review
            return write_mark(review, mark_id, draft.text, at=at, kind=draft.kind)

        self._work.write(self._field, edit)

    def end(self) -> None:
        """It is written: what comes next is another one."""
        self._begun = None

    def take_back(self) -> None:
        """Leave the review as it was before the first word."""
        before, self._begun = self._begun, None
        if before is None:
            return
        known, mark_id = find_mark(before, self._mark_id), self._mark_id
        self._work.write(
            self._field,
            lambda review, at: (
                put_mark_back(review, known)
                if known is not None
                else remove_mark(review, mark_id, at=at)
            ),
        )
