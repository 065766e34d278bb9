"""What a reviewer writes besides marks: replies to the candidate's questions, one thing to keep, one to try."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from desktop.review.model import SENTENCE_LENGTH
from desktop.sharing.asking import ARROW, reply_to
from desktop.ui.theme import SPACE_1, SPACE_2
from desktop.ui.widgets.focus_order import tab_here
from desktop.ui.widgets.sentence_field import SentenceField
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from desktop.review.model import Review


class Replies(QWidget):
    """Two questions at most, side by side, each above its reply.

    Signals:
        replied(str, str): this question has this reply.
    """

    replied = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asks: tuple[str, ...] = ()
        self.fields: list[SentenceField] = []
        self.labels: list[PlainLabel] = []
        self._grid = side_by_side(self)

    def show_asks(self, asks: tuple[str, ...]) -> bool:
        """Ask these questions; say whether they are others than before."""
        if asks == self.asks:
            return False
        for part in (*self.fields, *self.labels):
            self._grid.removeWidget(part)
            part.deleteLater()
        self.asks, self.fields, self.labels = asks, [], []
        for at, ask in enumerate(asks):
            field, label = SentenceField(), PlainLabel("small", wrap=True)
            field.setMaxLength(max(1, SENTENCE_LENGTH - len(ask) - len(ARROW)))
            field.written.connect(partial(self._written, at))
            self.fields.append(field)
            self.labels.append(label)
            put_beside(self._grid, at, label, field)
        tab_here(self, self.fields)
        self.retranslate()
        return True

    def show_review(self, review: Review | None) -> None:
        """Show what was replied."""
        for ask, field in zip(self.asks, self.fields, strict=True):
            field.show_text(reply_to(review, ask) if review is not None else "")

    def retranslate(self) -> None:
        """Set the words."""
        for ask, label, field in zip(self.asks, self.labels, self.fields, strict=True):
            label.setText(self.tr("They ask: {question}").format(question=ask))
            field.setPlaceholderText(self.tr("Your reply"))
            field.setAccessibleName(self.tr("Your reply to: {question}").format(question=ask))

    def write(self) -> None:
        """Say every reply as it stands."""
        for at in range(len(self.fields)):
            self._written(at)

    def _written(self, at: int) -> None:
        self.replied.emit(self.asks[at], self.fields[at].text())


class Sentences(QWidget):
    """The replies, or the two sentences at the end: one of them is shown.

    Signals:
        typed: a letter was typed into one of the fields.
        written: one of the two sentences was written.
        left: what was being written is; the keyboard is free.
    """

    typed = Signal()
    written = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.replies = Replies()
        self.keep, self.try_next = SentenceField(), SentenceField()
        self._labels = PlainLabel("small"), PlainLabel("small")
        self._both = QWidget()
        inside = side_by_side(self._both)
        for at, edit in enumerate((self.keep, self.try_next)):
            edit.setMaxLength(SENTENCE_LENGTH)
            edit.written.connect(self.written)
            self._listen(edit)
            put_beside(inside, at, self._labels[at], edit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for side in (self._both, self.replies):
            row.addWidget(side, 1)
        self.show_side(replies=False)

    @property
    def fields(self) -> tuple[SentenceField, ...]:
        """All fields, also those that are not shown now."""
        return (*self.replies.fields, self.keep, self.try_next)

    def retranslate(self) -> None:
        """Set the words."""
        self.replies.retranslate()
        for edit, label, name, words in zip(
            (self.keep, self.try_next),
            self._labels,
            (self.tr("Keep"), self.tr("Try next")),
            (self.tr("When you said “…”, the user would …"), self.tr("Next time try …")),
            strict=True,
        ):
            label.setText(name)
            edit.setAccessibleName(name)
            edit.setPlaceholderText(words)

    def show_asks(self, asks: tuple[str, ...], review: Review | None) -> None:
        """Ask these questions, which come first, and show what was replied."""
        if self.replies.show_asks(asks):
            for field in self.replies.fields:
                self._listen(field)
        self.replies.show_review(review)

    def show_sentences(self, keep: str, try_next: str) -> None:
        """Show what was written at the end."""
        self.keep.show_text(keep)
        self.try_next.show_text(try_next)

    def show_side(self, *, replies: bool) -> None:
        """Show the replies, or the two sentences; the side that is hidden takes no height."""
        self._both.setVisible(not replies)
        self.replies.setVisible(replies)

    def go_to(self, field: SentenceField) -> None:
        """Turn to the side on which a field is, and give it the keyboard."""
        self.show_side(replies=field in self.replies.fields)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def write(self) -> None:
        """Say everything as it stands."""
        self.replies.write()
        self.written.emit()

    def keep_typed(self) -> None:
        """Write what was typed a moment ago, if anything was."""
        for field in self.fields:
            field.keep_typed()

    def _listen(self, field: SentenceField) -> None:
        field.typed.connect(self.typed)
        field.left.connect(self.left)


def side_by_side(part: QWidget) -> QGridLayout:
    """Return a layout for two fields with their labels above them."""
    grid = QGridLayout(part)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(SPACE_2)
    grid.setVerticalSpacing(SPACE_1)
    return grid


def put_beside(grid: QGridLayout, at: int, label: PlainLabel, field: QLineEdit) -> None:
    """Put a field and its label into a column."""
    label.setBuddy(field)
    grid.addWidget(label, 0, at, Qt.AlignmentFlag.AlignBottom)
    grid.addWidget(field, 1, at)
    grid.setColumnStretch(at, 1)
