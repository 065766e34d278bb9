"""The line in which words are corrected, over the words themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from desktop.ui.theme import SPACE_1, SPACE_6, SPACE_8

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QHideEvent

LONGEST = 2000
_NARROWEST = 160
_MARKS = " ,.;:!?，。；：！？、…"
"""Stay when somebody types over a word that ends with them."""


class WordEditor(QLineEdit):
    """Enter saves, Escape leaves all as it was, and so does leaving it without a change.

    Signals:
        typed: the first letter was typed.
        saved(str): what is to be read.
        left: nothing is to be changed.
    """

    typed = Signal()
    saved = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._before = ""
        self._busy = False
        self.setMaxLength(LONGEST)
        self.setProperty("kind", "words")
        self.hide()
        self.textEdited.connect(self.typed)
        self.retranslate()

    def retranslate(self) -> None:
        """Set its name while nothing is corrected; then it is named after the words."""
        if not self._busy:
            self.setAccessibleName(self.tr("Correction"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Change the name when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @property
    def busy(self) -> bool:
        """Whether words are being corrected."""
        return self._busy

    def begin(self, text: str, place: QRect, name: str) -> None:
        """Correct a text that stands at a place of the parent."""
        self._before, self._busy = text, True
        self.setText(text)
        self.setAccessibleName(name)
        self.setToolTip(self.tr("Enter saves, Esc leaves it as it was"))
        self.setGeometry(self._fit(place))
        self.show()
        self.setSelection(0, len(text.rstrip(_MARKS)) or len(text))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self, text: str) -> None:
        """Go on writing what could not be saved."""
        self._busy = True
        self.setText(text)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Save what is written."""
        if self._end():
            self.saved.emit(self.text())

    def give_up(self) -> None:
        """Change nothing."""
        if self._end():
            self.left.emit()

    def keep(self) -> None:
        """Save what was changed, as something else is about to be shown."""
        if not self._busy:
            return
        if self.text() != self._before:
            self.finish()
        else:
            self.give_up()

    @override
    def event(self, event: QEvent) -> bool:
        """Keep Escape: on the page it lets go what is selected."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return True
        if event.type() == QEvent.Type.InputMethod and self._busy:
            self.typed.emit()  # what is composed is no text yet, but it is being typed
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Enter, leave with Escape; neither is a key for the words below."""
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.finish()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was written when the keyboard goes elsewhere in the window."""
        super().focusOutEvent(event)
        elsewhere = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.TabFocusReason,
                     Qt.FocusReason.BacktabFocusReason)  # fmt: skip
        if event.reason() in elsewhere:
            self.keep()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was written when the page, or the sheet of words, goes."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.keep()

    def _end(self) -> bool:
        if not self._busy:
            return False
        self._busy = False
        self.hide()
        return True

    def _fit(self, place: QRect) -> QRect:
        """Return where the line lies: at the words, wide enough for them, inside the parent."""
        parent = self.parentWidget()
        room = parent.rect() if parent is not None else place
        wanted = QFontMetrics(self.font()).horizontalAdvance(self.text()) + SPACE_8 + SPACE_6
        width = min(room.width(), max(_NARROWEST, wanted, place.width()))
        height = self.sizeHint().height()
        left = min(max(0, place.left() - SPACE_1), room.width() - width)
        top = place.center().y() - height // 2
        return QRect(left, min(max(0, top), max(0, room.height() - height)), width, height)
