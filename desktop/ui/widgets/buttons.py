"""Buttons by purpose, and a row of choices."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from typing import Generic, Literal, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.base.plain_text import unturned
from desktop.ui.theme import SPACE_3, TEXT_SMALL
from desktop.ui.widgets.text import plain_tooltip

Kind = Literal["plain", "primary", "record", "quiet", "small", "evidence", "nav", "row"]
ChoiceT = TypeVar("ChoiceT", bound=StrEnum)


class Button(QPushButton):
    """A push button of one kind; Enter presses it too."""

    def __init__(self, kind: Kind = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)

    def turn(self, kind: Kind, shortcut: str = "") -> None:
        """Make it one of another kind, as what becomes the next step; its words stay."""
        spoken = self.accessibleName()
        self.setToolTip(plain_tooltip(f"{spoken} ({shortcut})" if shortcut else ""))
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)

    def label(self, text: str, shortcut: str = "", name: str = "") -> None:
        """Set the words, the shortcut in the tooltip, and the name for screen readers."""
        self.setText(unturned(text))
        spoken = name or text.replace("&&", "&")
        self.setToolTip(plain_tooltip(f"{spoken} ({shortcut})" if shortcut else name))
        self.setAccessibleName(spoken)


class Segments(QWidget):
    """A row of choices of which one, or none, is chosen; Enter chooses as Space does.

    By Tab each choice is reached. Qt's own group of buttons leaves one of them in the way of Tab, and
    moves on by arrows only where one must be chosen.

    Args of the constructor:
        values: of the choices, in order.
        may_clear: the chosen one can be taken back.
        one_stop: Tab reaches one of them, the chosen or the first: where many rows have keys of their own.

    Signals:
        chosen(str): the value a person chose; an empty text when it was taken back.
    """

    chosen = Signal(str)

    def __init__(
        self,
        values: tuple[str, ...],
        parent: QWidget | None = None,
        *,
        may_clear: bool = True,
        one_stop: bool = False,
    ) -> None:
        super().__init__(parent)
        self._may_clear, self._one_stop = may_clear, one_stop
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place, value in enumerate(values):
            button = QPushButton(self)
            button.setProperty("kind", "segment")
            button.setProperty("end", _end(place, len(values)))
            button.setProperty("value", value)
            button.setCheckable(True)
            button.setAutoDefault(True)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(partial(self._clicked, button))
            self._buttons[value] = button
            row.addWidget(button)
        row.addStretch(1)
        self._put_stop()

    @property
    def value(self) -> str:
        """The chosen value, or an empty text."""
        return next((value for value, button in self._buttons.items() if button.isChecked()), "")

    def show_value(self, value: str) -> None:
        """Show a value as chosen without saying so."""
        for each, button in self._buttons.items():
            button.setChecked(each == value)
        self._put_stop()

    def _put_stop(self) -> None:
        if not self._one_stop:
            return
        stop = self._buttons.get(self.value, next(iter(self._buttons.values())))
        for button in self._buttons.values():
            here = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(here)

    def show_grey(self, *, grey: bool) -> None:
        """Show the choice as one that rests on nothing."""
        for button in self._buttons.values():
            if button.property("grey") != str(grey).lower():
                button.setProperty("grey", str(grey).lower())
                button.style().unpolish(button)
                button.style().polish(button)

    def button(self, value: str) -> QPushButton:
        """Return the button of a value, to give it words."""
        return self._buttons[value]

    def make_room(self) -> None:
        """Give every choice the width that its words need in bold, so that choosing moves nothing."""
        font = QFont(self.font())
        font.setPixelSize(TEXT_SMALL)
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        for button in self._buttons.values():
            button.setMinimumWidth(metrics.horizontalAdvance(button.text()) + 2 * SPACE_3 + 2)

    def _clicked(self, button: QPushButton, _checked: bool = False) -> None:
        value = str(button.property("value"))
        if not button.isChecked() and not self._may_clear:
            button.setChecked(True)
            return
        now = value if button.isChecked() else ""
        self.show_value(now)
        self.chosen.emit(now)


def _end(place: int, count: int) -> str:
    if place == 0:
        return "first"
    return "last" if place == count - 1 else "middle"


class EnumSegments(Segments, Generic[ChoiceT]):
    """Segments over the members of an enum."""

    def __init__(
        self,
        kind: type[ChoiceT],
        parent: QWidget | None = None,
        *,
        may_clear: bool = True,
        one_stop: bool = False,
    ) -> None:
        values = tuple(member.value for member in kind)
        super().__init__(values, parent, may_clear=may_clear, one_stop=one_stop)
        self._kind = kind

    @property
    def choice(self) -> ChoiceT | None:
        """The chosen member."""
        return self._kind(self.value) if self.value else None
