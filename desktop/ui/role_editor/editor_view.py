"""What is seen of the editor, and where; what it does stands in editor.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.page import scrolling
from desktop.ui.role_editor.sheets import Section
from desktop.ui.role_editor.things import Things
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6
from desktop.ui.widgets.buttons import Button, EnumSegments
from desktop.ui.widgets.focus_order import tab_in_turn
from desktop.ui.widgets.frames import Banner
from desktop.ui.widgets.icons import ButtonIcon
from desktop.ui.widgets.text import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.ui.role_editor.leaf import Leaf
    from desktop.ui.theme import Theme

translate = QCoreApplication.translate


class EditorView(QWidget):
    """The widgets of the editor."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = Button("quiet")
        self.title = ElidedLabel("title")
        self.state = PlainLabel("small")
        self.undo_button, self.redo_button = Button("quiet"), Button("quiet")
        self.use = Button("primary")
        self.banner = Banner()
        self.sections = EnumSegments(Section, may_clear=False)
        self.things = Things(theme)
        self.rest = PlainLabel("warn", wrap=True)
        self.rest.hide()
        self._area: QScrollArea | None = None
        self._sheet = QVBoxLayout()
        ButtonIcon(self.back, theme, "chevron-left")
        ButtonIcon(self.undo_button, theme, "undo-2")
        ButtonIcon(self.redo_button, theme, "redo-2")
        self._lay_out()

    def label_buttons(self) -> None:
        """Set the words that never change."""
        self.back.label("", "Alt+←", self.tr("All packs"))
        self.undo_button.label("", "Ctrl+Z", self.tr("Undo"))
        self.redo_button.label("", "Ctrl+Shift+Z", self.tr("Redo"))
        self.sections.setAccessibleName(self.tr("Parts of the pack"))

    def missing_words(self, count: int) -> str:
        """Say how many things are missing or wrong."""
        return translate("roles", "%n to put right", "", count)

    def show_leaves(self, leaves: Sequence[Leaf]) -> None:
        """Show these fields instead of those before."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACE_3, 0)
        column.setSpacing(SPACE_4)
        for each in leaves:
            column.addWidget(each)
        column.addStretch(1)
        before, self._area = self._area, scrolling(inside)
        if before is not None:
            self._sheet.removeWidget(before)
            before.hide()
            before.deleteLater()
        self._sheet.addWidget(self._area, 1)
        self._area.show()  # now, as the keyboard may be on its way to the next field
        # Fields that were made before they had a window stand in no order.
        tab_in_turn([self.things.remove, *(one for each in leaves for one in each.controls())])

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE_3)
        top.addWidget(self.back)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.state)
        top.addLayout(names, 1)
        for button in (self.undo_button, self.redo_button, self.use):
            top.addWidget(button)
        self._sheet.setSpacing(SPACE_2)
        self._sheet.addWidget(self.rest)
        middle = QHBoxLayout()
        middle.setSpacing(SPACE_6)
        middle.addWidget(self.things)
        middle.addLayout(self._sheet, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addLayout(top)
        column.addWidget(self.banner)
        column.addWidget(self.sections)
        column.addLayout(middle, 1)
