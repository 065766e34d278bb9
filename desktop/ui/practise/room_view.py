"""What is seen in the room, and where; what it does stands in room.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_8
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.camera_preview import CameraPreview
from desktop.ui.widgets.frames import Banner
from desktop.ui.widgets.level_meter import LevelMeter
from desktop.ui.widgets.ring_timer import RingTimer
from desktop.ui.widgets.text import Headline, PlainLabel

if TYPE_CHECKING:
    from desktop.ui.theme import Theme


class RoomView(QWidget):
    """The widgets of the room, without words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = PlainLabel("small")
        self._question = Headline("display", "title")
        self.banner = Banner()
        self.preview = CameraPreview(theme)
        self.ring = RingTimer(theme)
        self._ring_words = PlainLabel("small")
        self.meter = LevelMeter(theme)
        self._saved = PlainLabel("strong")
        self.big = Button("primary")
        self.skip = Button()
        self.again = Button()
        self.to_review = Button("primary")
        self.next = Button()
        self._leave = Button("quiet")
        self._keys = PlainLabel("tiny")
        self._lay_out()

    def _lay_out(self) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        self._question.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._question.setMaximumWidth(760)
        self._question.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.preview.setMaximumSize(560, 315)
        self.meter.setMaximumWidth(420)
        self.big.setMinimumWidth(200)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addWidget(self.banner)
        column.addStretch(1)
        column.addWidget(self._place, 0, centre)
        question = QHBoxLayout()
        question.addStretch(1)
        question.addWidget(self._question, 10)
        question.addStretch(1)
        column.addLayout(question)
        column.addLayout(self._middle(), 6)
        for widget in (self.meter, self._saved):
            column.addWidget(widget, 0, centre)
        column.addLayout(self._buttons())
        column.addWidget(self._keys, 0, centre)
        column.addWidget(self._leave, 0, centre)
        column.addStretch(1)

    def _middle(self) -> QHBoxLayout:
        """Picture and time side by side."""
        centre = Qt.AlignmentFlag.AlignHCenter
        ring = QVBoxLayout()
        ring.setSpacing(SPACE_2)
        ring.addStretch(1)
        ring.addWidget(self.ring, 0, centre)
        ring.addWidget(self._ring_words, 0, centre)
        ring.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(SPACE_8)
        middle.addStretch(1)
        middle.addWidget(self.preview, 4)
        middle.addLayout(ring)
        middle.addStretch(1)
        return middle

    def _buttons(self) -> QHBoxLayout:
        """What can be done next, in one row."""
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_3)
        buttons.addStretch(1)
        for button in (self.to_review, self.again, self.next, self.big, self.skip):
            buttons.addWidget(button)
        buttons.addStretch(1)
        return buttons
