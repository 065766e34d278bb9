"""Rows of a form: a name at the left, a control, and a line that explains it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.ui.theme import SPACE_1, SPACE_3, SPACE_6
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.text import PlainLabel, plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

ChoiceT = TypeVar("ChoiceT", bound=StrEnum)
NAME_WIDTH = 160
CONTROL_WIDTH = 280
DAY_FORMAT = "yyyy-MM-dd"
"""A day that is typed, as it is written everywhere else: no system's order of day and month."""


class FormCard(Card):
    """A card with a title and rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=SPACE_3)
        self.title = PlainLabel("strong")
        self.column.addWidget(self.title)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE_6)
        self._grid.setVerticalSpacing(SPACE_3)
        self._grid.setColumnMinimumWidth(0, NAME_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self.column.addLayout(self._grid)

    def add_row(
        self, control: QWidget, beside: QWidget | None = None, *, wide: bool = False
    ) -> FormRow:
        """Add a row and return its words.

        Args:
            control: what stands at the right.
            beside: where it has several lines, the first of them: the name stands beside it.
            wide: it takes all the width there is.
        """
        at = self._grid.rowCount()
        row = FormRow(control)
        self._grid.addWidget(row.name, at, 0, Qt.AlignmentFlag.AlignTop)
        cell = QVBoxLayout()
        cell.setSpacing(SPACE_1)
        line = QHBoxLayout()
        line.addWidget(control, 1 if wide else 0)
        line.addStretch(0 if wide else 1)
        cell.addLayout(line)
        cell.addWidget(row.hint)
        cell.addStretch(
            1
        )  # aligned, it would be no higher than one line of what goes on in the next
        self._grid.addLayout(cell, at, 1)
        row.name.setMinimumHeight((beside or control).sizeHint().height())
        return row


class FormRow:
    """The words of a row.

    A check box says more in its own words: a screen reader that was told the name of the row said "Your review, checked"
    of the box that leaves it out.
    """

    def __init__(self, control: QWidget) -> None:
        self.name = PlainLabel()
        self._says_itself = isinstance(control, QCheckBox)
        if not self._says_itself:
            self.name.setBuddy(control)
        self.hint = PlainLabel("small", wrap=True)
        self.hint.hide()
        self._control = control

    def label(self, name: str, hint: str = "") -> None:
        """Set the name, and a line of explanation if there is one."""
        self.name.setText(name)
        if not self._says_itself:
            self._control.setAccessibleName(name)
        self._control.setAccessibleDescription(hint)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))


def name_box(box: QComboBox, name: str) -> None:
    """Tell screen readers what a drop-down without a label beside it is for.

    Qt on Linux gives them what is chosen in place of the name, so that it is the description, too.
    """
    box.setAccessibleName(name)
    box.setAccessibleDescription(name)


class ElidedBox(QComboBox):
    """A drop-down whose long names end in … and are whole in the tooltip."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box with as much of the name as fits."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        place = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        whole = option.currentText
        option.currentText = self.fontMetrics().elidedText(
            whole, Qt.TextElideMode.ElideRight, place.width() - SPACE_1
        )
        self.setToolTip(plain_tooltip(whole) if option.currentText != whole else "")
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class EnumBox(QComboBox, Generic[ChoiceT]):
    """A drop-down over the members of an enum.

    Signals:
        picked(object): the member a person chose.
    """

    picked = Signal(object)

    def __init__(self, members: tuple[ChoiceT, ...], name_of: Callable[[ChoiceT], str]) -> None:
        super().__init__()
        self._members = members
        self._name_of = name_of
        self.setFixedWidth(CONTROL_WIDTH)
        self.addItems([""] * len(members))
        self.activated.connect(self._activated)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words."""
        for row, member in enumerate(self._members):
            self.setItemText(row, self._name_of(member))

    def show_member(self, member: ChoiceT) -> None:
        """Show a member as chosen without saying so."""
        self.setCurrentIndex(self._members.index(member))

    @Slot(int)
    def _activated(self, row: int) -> None:
        self.picked.emit(self._members[row])
