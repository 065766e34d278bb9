"""What is seen of the choice of role and questions; what it does stands in choose.py."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from desktop.sessions.model import Mode
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6
from desktop.ui.widgets.buttons import Button, Segments
from desktop.ui.widgets.form import ElidedBox
from desktop.ui.widgets.text import ElidedLabel, PlainLabel
from desktop.ui.widgets.whole_text import WholeText

OWN = "own"


class ChooseView(QWidget):
    """The widgets of the choice, without words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel("title")
        self._hint = PlainLabel("mute", wrap=True).wide()
        self._for = ElidedLabel("anchor")
        self._role_name = PlainLabel("strong")
        self.roles = ElidedBox()
        self._mode_name = PlainLabel("strong")
        self.modes = Segments((*(mode.value for mode in Mode), OWN), may_clear=False)
        self._mode_hint = PlainLabel("small", wrap=True).wide()
        self.presets = ElidedBox()
        self.edit_presets = Button("small")
        self._list_name = PlainLabel("strong")
        self.questions = QListWidget()
        self._sum = PlainLabel("mute")
        self.go_on = Button("primary")
        self._lay_out()

    def _lay_out(self) -> None:
        self.questions.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.questions.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.questions.setSpacing(1)
        self.questions.setItemDelegate(WholeText(self.questions))
        self.roles.setFixedWidth(240)
        top = QHBoxLayout()
        top.setSpacing(SPACE_6)
        for name, control in ((self._role_name, self.roles), (self._mode_name, self.modes)):
            cell = QHBoxLayout()
            cell.setSpacing(SPACE_3)
            cell.addWidget(name)
            cell.addWidget(control)
            top.addLayout(cell)
        top.addStretch(1)
        way = QHBoxLayout()
        way.setSpacing(SPACE_3)
        self.presets.setFixedWidth(240)
        for widget in (self.presets, self.edit_presets):
            way.addWidget(widget)
        way.addWidget(self._mode_hint, 10)
        way.addStretch(1)
        bottom = QHBoxLayout()
        bottom.addWidget(self._sum, 1)
        bottom.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addWidget(self._title)
        column.addWidget(self._for)
        column.addLayout(top)
        column.addLayout(way)
        column.addWidget(self._list_name)
        column.addWidget(self._hint)
        column.setSpacing(SPACE_2)
        column.addWidget(self.questions, 1)
        column.addLayout(bottom)
