"""A span is heard again: with which model, how far it is, what it would change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.settings import Speech
from desktop.ui.page_keys import KeepsArrows
from desktop.ui.texts.names import speech_name
from desktop.ui.texts.review import span_text
from desktop.ui.theme import SPACE_1
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.form import name_box
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from desktop.base.timecode import Span
    from desktop.review.heard_changes import HeardChange


MOST_LINES = 4
"""The bar stands above the words and must leave room for them."""


class AgainBar(QWidget):
    """Asks, waits and shows before and after; nothing is changed before somebody accepts it.

    Signals:
        asked: hear the span with what is chosen.
        accepted: use what was heard.
        closed: it is not wanted (any more); whatever runs is to be cancelled.
        shown: it needs more or less room.
    """

    shown = Signal()

    asked = Signal()
    accepted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._span: Span | None = None
        self.about = PlainLabel("small", wrap=True)
        self.changes = PlainLabel("strong", wrap=True)
        self.model, self.language = QComboBox(), QComboBox()
        for each in Speech:
            self.language.addItem("", each.value)
        self.start, self.use, self.leave = Button("small"), Button("small"), Button("small")
        for box in (self.model, self.language):
            KeepsArrows(box)
            box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = FlowLayout()
        for part in (self.model, self.language, self.start, self.use, self.leave):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        for part in (self.about, self.changes):
            column.addWidget(part)
        column.addLayout(row)
        self.start.clicked.connect(self.asked)
        self.use.clicked.connect(self.accepted)
        self.leave.clicked.connect(self.shut)
        self.hide()

    def retranslate(self) -> None:
        """Set the words."""
        name_box(self.model, self.tr("Speech model"))
        self.model.setToolTip(self.model.accessibleName())
        name_box(self.language, self.tr("Language that is spoken"))
        self.language.setToolTip(self.language.accessibleName())
        for at, each in enumerate(Speech):
            self.language.setItemText(at, speech_name(each))
        self.start.label(self.tr("Listen again"))
        self.use.label(self.tr("Use the new words"))
        self.leave.label(self.tr("Leave as it was"), "Esc")

    @property
    def span(self) -> Span | None:
        """What is to be heard again; None while it is closed."""
        return self._span

    def ask(self, span: Span, models: Sequence[str], model: str, language: Speech) -> None:
        """Ask with which of the installed models a span is to be heard."""
        self._span = span
        self.model.clear()
        self.model.addItems(list(models))
        self.model.setCurrentText(model)
        self.language.setCurrentIndex(list(Speech).index(language))
        words = self.tr("Hear {span} again. The words beside it stay as they are.")
        self._show(words.format(span=span_text(span)), asking=True)
        self.start.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_busy(self, percent: int) -> None:
        """Say how far it is."""
        if self._span is None:
            return
        words = self.tr("Hearing {span} again: {percent} %")
        self._show(words.format(span=span_text(self._span), percent=percent), quiet=percent > 0)
        self.leave.setText(self.tr("Cancel"))

    def show_result(self, changes: Sequence[HeardChange]) -> None:
        """Show what would be different, place by place; what stays is left out but for its neighbours."""
        lines = [each.line for each in changes[:MOST_LINES]]
        if len(changes) > MOST_LINES:
            more = self.tr("… more places: {count}")
            lines.append(more.format(count=len(changes) - MOST_LINES))
        self.changes.setText("\n".join(lines))
        self._show(self.tr("Nothing is changed yet. This would be different:"), seen=True)
        announce(self, self.changes.text())
        self.use.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, sentence: str) -> None:
        """Say that nothing is different, or what went wrong; it can be tried again."""
        self._show(sentence, asking=True)

    @Slot()
    def shut(self) -> None:
        """Close it and change nothing."""
        if self._span is not None:
            self._span = None
            self.hide()
            self.shown.emit()
            self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
        else:
            super().keyPressEvent(event)

    def _show(
        self, words: str, *, asking: bool = False, seen: bool = False, quiet: bool = False
    ) -> None:
        self.about.setText(words)
        for part in (self.model, self.language, self.start):
            part.setVisible(asking)
        for part in (self.changes, self.use):
            part.setVisible(seen)
        self.leave.setText(self.tr("Leave as it was"))
        self.show()
        self.shown.emit()
        if not quiet:
            announce(self, words)
