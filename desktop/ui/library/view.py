"""What is seen of the library; what it does stands in its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLineEdit, QTreeWidget, QVBoxLayout, QWidget

from desktop.ui.library.add_card import AddCard
from desktop.ui.page import Page
from desktop.ui.theme import SPACE_3, SPACE_4, SPACE_6
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty import EmptyState
from desktop.ui.widgets.frames import Banner
from desktop.ui.widgets.icons import SearchIcons
from desktop.ui.widgets.text import PlainLabel
from desktop.ui.widgets.whole_text import WholeText

if TYPE_CHECKING:
    from desktop.ui.workshop import Workshop

SEARCH_WIDTH = 320


class LibraryView(Page):
    """The widgets of the library, without words."""

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(workshop, parent)
        self._title = PlainLabel("title")
        self.search = QLineEdit()
        self.banner = Banner()
        self.tree = QTreeWidget()
        self.empty = EmptyState()
        self.open, self.discard, self.send = Button("primary"), Button(), Button()
        self.compare, self.add = Button(), Button()
        self.adding = AddCard(workshop)
        self._search_icons = SearchIcons(self.search, workshop.theme)
        self.foot = QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        self.tree.setRootIsDecorated(True)
        self.tree.setUniformRowHeights(False)
        self.tree.setItemDelegateForColumn(0, WholeText(self.tree))
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.search.setMaximumWidth(SEARCH_WIDTH)
        self.search.setMinimumWidth(SEARCH_WIDTH)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.search)
        top.setStretch(1, 1)
        bottom = QHBoxLayout(self.foot)
        bottom.setContentsMargins(0, 0, 0, 0)
        bottom.setSpacing(SPACE_3)
        bottom.addWidget(self.add)
        bottom.addStretch(1)
        bottom.addWidget(self.discard)
        bottom.addWidget(self.compare)
        bottom.addWidget(self.send)
        bottom.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_6)
        column.setSpacing(SPACE_4)
        column.addLayout(top)
        column.addWidget(self.banner)
        column.addWidget(self.adding)
        column.addWidget(self.tree, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.foot)
