"""A page of several parts with a switch above them; a part is a page itself, made when it is first shown."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.ui.navigation import Goto
from desktop.ui.page import Page, in_the_middle
from desktop.ui.theme import SPACE_4, SPACE_6
from desktop.ui.widgets.buttons import EnumSegments
from desktop.ui.widgets.focus_order import turn_to
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QAbstractButton

    from desktop.ui.navigation import Place
    from desktop.ui.workshop import Workshop

PartT = TypeVar("PartT", bound=StrEnum)


class PartedPage(Page, Generic[PartT]):
    """Shows one part at a time; what the window asks of a page, the part answers."""

    def __init__(
        self,
        workshop: Workshop,
        place: Place,
        builders: dict[PartT, Callable[[Workshop], Page]],
        parent: QWidget | None = None,
    ) -> None:
        """Take how each part is built; the first of them is shown first."""
        super().__init__(workshop, parent)
        first = next(iter(builders))
        self._place = place
        self._builders = builders
        self._parts: dict[PartT, Page] = {}
        self.title = PlainLabel("title")
        self.switch = EnumSegments(type(first), may_clear=False)
        for each in builders:
            self.switch.button(each).setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._stack = QStackedWidget()
        self._shown = first
        row = QHBoxLayout()
        row.setContentsMargins(SPACE_6, SPACE_4, SPACE_6, 0)
        row.setSpacing(SPACE_6)
        row.addWidget(self.title)
        row.addWidget(self.switch)
        row.addStretch(1)
        middle = QWidget()
        self.setLayout(in_the_middle(middle))
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        self.switch.chosen.connect(self._chosen)

    def part(self, which: PartT) -> Page:
        """Return a part; it is built now if it has not been shown yet."""
        if which not in self._parts:
            made = self._builders[which](self.workshop)
            made.goto.connect(self.goto)
            made.fills.connect(self.fills)
            made.retranslate()
            self._stack.addWidget(made)
            self._parts[which] = made
        return self._parts[which]

    @property
    def shown(self) -> PartT:
        """The part that is shown."""
        return self._shown

    @override
    def enter(self, wish: Goto) -> None:
        """Show the part that is wished for, or the last one."""
        wanted = next((each for each in self._builders if each.value == wish.part), self._shown)
        self._show(wanted, wish)

    @override
    def leave(self) -> bool:
        """Ask the part that is shown."""
        return self.part(self._shown).leave()

    @override
    def hindrance(self) -> str:
        """Return what the first part that would lose something says."""
        return next(filter(None, (part.hindrance() for part in self._parts.values())), "")

    @override
    def shut_down(self) -> None:
        """Let every part go."""
        for part in self._parts.values():
            part.shut_down()

    @override
    def save_now(self) -> None:
        """Let every part save."""
        for part in self._parts.values():
            part.save_now()

    @override
    def next_step(self) -> QAbstractButton | None:
        """Return the next step of the part."""
        return self.part(self._shown).next_step()

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """Return the switch and what the part has."""
        return (self.switch, *self.part(self._shown).panes())

    def _show(self, which: PartT, wish: Goto) -> None:
        part = self.part(which)
        self._shown = which
        self.switch.show_value(which)
        part.enter(wish)
        turn_to(self._stack, part)

    @Slot(str)
    def _chosen(self, value: str) -> None:
        wanted = next(each for each in self._builders if each.value == value)
        if self.part(self._shown).leave():
            self._show(wanted, Goto(self._place, part=value))
        else:
            self.switch.show_value(self._shown)
