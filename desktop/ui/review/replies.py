"""What a reviewer writes besides marks: replies to the candidate's questions, one thing to keep, one to try."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QStackedWidget, QWidget

from desktop.review.model import SENTENCE_LENGTH
from desktop.sharing.asking import ARROW, reply_to
from desktop.ui.theme import SPACE_2
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.text import plain_tooltip

if TYPE_CHECKING:
    from desktop.review.model import Review


class Replies(QWidget):
    """Two questions at most, side by side.

    Signals:
        replied(str, str): this question has this reply.
    """

    replied = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asks: tuple[str, ...] = ()
        self.fields: list[QLineEdit] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_2)

    def show_asks(self, asks: tuple[str, ...]) -> bool:
        """Ask these questions; say whether they are others than before."""
        if asks == self.asks:
            return False
        for field in self.fields:
            self._row.removeWidget(field)
            field.deleteLater()
        self.asks, self.fields = asks, []
        for at, ask in enumerate(asks):
            field = QLineEdit()
            field.setMaxLength(max(1, SENTENCE_LENGTH - len(ask) - len(ARROW)))
            field.editingFinished.connect(partial(self._written, at))
            self._row.addWidget(field, 1)
            self.fields.append(field)
        self.retranslate()
        return True

    def show_review(self, review: Review | None) -> None:
        """Show what was replied; a field that is being written stays as it is."""
        for ask, field in zip(self.asks, self.fields, strict=True):
            reply = reply_to(review, ask) if review is not None else ""
            if not field.hasFocus() and field.text() != reply:
                field.setText(reply)

    def retranslate(self) -> None:
        """Set the words."""
        for at, (ask, field) in enumerate(zip(self.asks, self.fields, strict=True), 1):
            field.setPlaceholderText(self.tr("Reply {n}").format(n=at))
            field.setAccessibleName(self.tr("Your reply to: {question}").format(question=ask))
            field.setToolTip(plain_tooltip(ask))

    def write(self) -> None:
        """Say every reply as it stands."""
        for at in range(len(self.fields)):
            self._written(at)

    def _written(self, at: int) -> None:
        self.replied.emit(self.asks[at], self.fields[at].text())


class Sentences(QWidget):
    """The replies, or the two sentences at the end: one of them is shown.

    Signals:
        written: one of the two sentences was written.
    """

    written = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.replies = Replies()
        self.keep, self.try_next = QLineEdit(), QLineEdit()
        self.turn = Button("quiet")
        both = QWidget()
        self._either = QStackedWidget()
        self._either.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        inside = QHBoxLayout(both)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE_2)
        for edit in (self.keep, self.try_next):
            edit.setMaxLength(SENTENCE_LENGTH)
            edit.editingFinished.connect(self.written)
            inside.addWidget(edit, 1)
        for side in (both, self.replies):
            self._either.addWidget(side)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self.turn)
        row.addWidget(self._either, 1)
        self.turn.clicked.connect(self._turn_over)

    def retranslate(self) -> None:
        """Set the words."""
        self.replies.retranslate()
        for edit, words in (
            (self.keep, self.tr("Keep: when you said “…”, the user would …")),
            (self.try_next, self.tr("Try next time: …")),
        ):
            edit.setPlaceholderText(words)
            edit.setAccessibleName(words)
        self._label()

    def show_asks(self, asks: tuple[str, ...], review: Review | None) -> None:
        """Ask these questions, which come first, and show what was replied."""
        if self.replies.show_asks(asks):
            self._either.setCurrentIndex(1 if asks else 0)
            self._label()
        self.turn.setVisible(bool(asks))
        self.replies.show_review(review)

    @Slot()
    def _turn_over(self) -> None:
        self._either.setCurrentIndex(1 - self._either.currentIndex())
        self._label()

    def _label(self) -> None:
        replies = self._either.currentWidget() is self.replies
        self.turn.label(self.tr("Keep, try") if replies else self.tr("Replies"))
