"""The one door to labels. Text is plain: what strangers wrote is never read as HTML."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from desktop.ui.theme import TEXT_WIDTH

Kind = Literal["body", "display", "title", "strong", "mute", "small", "tiny", "warn"]


class PlainLabel(QLabel):
    """A label that shows its text as it is and lets a screen reader read it."""

    def __init__(
        self, kind: Kind = "body", parent: QWidget | None = None, *, wrap: bool = False
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        if wrap:
            self.setWordWrap(True)
            self.setMaximumWidth(TEXT_WIDTH)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep wrapped text whole: a scroll area does not ask how tall it is at this width."""
        super().resizeEvent(event)
        self._stand_tall()

    @override
    def setText(self, text: str) -> None:
        """Show a text."""
        super().setText(text)
        self._stand_tall()

    def _stand_tall(self) -> None:
        if self.wordWrap():
            self.setMinimumHeight(max(0, self.heightForWidth(self.width())))

    def selectable(self) -> PlainLabel:
        """Let the text be selected and copied, by mouse and keyboard."""
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return self


class ElidedLabel(PlainLabel):
    """One line that ends in … when there is no room; the whole text is in the tooltip."""

    def __init__(self, kind: Kind = "body", parent: QWidget | None = None) -> None:
        super().__init__(kind, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @override
    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, shortened to the width."""
        painter = QPainter(self)
        metrics = QFontMetrics(self.font())
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(plain_tooltip(self.text()) if shown != self.text() else "")
        painter.drawText(self.rect(), int(self.alignment()) | Qt.TextFlag.TextSingleLine, shown)


def plain_tooltip(text: str) -> str:
    """Return the text as a tooltip that is never read as HTML.

    Tooltips have no format switch: a text that could be taken for rich text is escaped.
    """
    if "<" not in text and "&" not in text:
        return text
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<span>{escaped}</span>"


def button_text(text: str) -> str:
    """Return a text from others as a button shows it: ``&`` marks no shortcut."""
    return text.replace("&", "&&")
