"""Cards, rules and the banner that says what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.icons import SIZE, icon
from desktop.ui.widgets.text import Kind, PlainLabel, plain_tooltip, shorter_paths

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QAbstractButton

    Words = str | Callable[[], str]


class Card(QFrame):
    """A panel with a border; ``column`` is its layout."""

    def __init__(
        self, parent: QWidget | None = None, *, margin: int = SPACE_4, spacing: int = SPACE_2
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(spacing)


class Rule(QFrame):
    """A thin line between things."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rule")


class Sign(PlainLabel):
    """An icon of the outline family in the colour of its kind of label."""

    def __init__(self, name: str, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(kind, parent)
        self.name = name
        self.setFixedSize(SIZE, SIZE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        icon(self.name, self.palette().windowText().color()).paint(painter, self.rect())


class Banner(QFrame):
    """Says above the thing it concerns: what happened, what is safe, one action.

    Signals:
        action: the person chose the action.
    """

    action = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self._sign = Sign("triangle-alert", "warn")
        self._words = PlainLabel()
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._action = Button("small")
        self._action.clicked.connect(self.action)
        self._close = Button("quiet")
        self._close.setText("×")
        self._close.clicked.connect(self.hide)
        self._said: tuple[Words, Words] = ("", "")
        self._key = self._sentence = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_3, SPACE_2, SPACE_2, SPACE_2)
        row.setSpacing(SPACE_3)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    @property
    def button(self) -> QAbstractButton | None:
        """What does the action; None where there is none to be seen."""
        return self._action if self._action.isVisible() else None

    def say(
        self, sentence: Words, action: Words = "", *, key: str = "", calm: bool = False
    ) -> None:
        """Show a sentence, and a button if there is an action; a calm one says that all is well.

        ``key`` is the shortcut of the action, which whoever says this listens to.

        Words given as functions are asked again when the language changes.
        """
        self._tone(calm=calm)
        self._said = (sentence, action)
        self._key = key
        self._put_words()
        self.show()
        announce(self, self.sentence)

    def _tone(self, *, calm: bool) -> None:
        self._sign.name = "info" if calm else "triangle-alert"
        for widget, name, value in (
            (self, "tone", "calm" if calm else "warn"),
            (self._sign, "kind", "mute" if calm else "warn"),
        ):
            widget.setProperty(name, value)
            widget.style().unpolish(widget)
            widget.style().polish(widget)

    def _put_words(self) -> None:
        sentence, action = (each if isinstance(each, str) else each() for each in self._said)
        self._sentence, shown = sentence, shorter_paths(sentence)
        self._words.setText(shown)
        self._words.setToolTip(plain_tooltip(sentence) if shown != sentence else "")
        self._action.setVisible(bool(action))
        self._action.label(action, self._key)
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message"))
        self.setAccessibleName(sentence)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Say it again in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._put_words()
        super().changeEvent(event)

    @property
    def sentence(self) -> str:
        """What it says now; empty while hidden."""
        return "" if self.isHidden() else self._sentence
