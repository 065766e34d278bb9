"""What is seen in the device check, and where; what it does stands in check.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.base.settings import PictureSize
from desktop.ui.page import in_the_middle, scrolling
from desktop.ui.practise.focus_line import FocusLine
from desktop.ui.practise.hint import Hint
from desktop.ui.practise.picture_help import PictureHelp
from desktop.ui.texts.check import size_words
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.camera_preview import CameraPreview
from desktop.ui.widgets.form import ElidedBox, EnumBox
from desktop.ui.widgets.frames import Banner, Card
from desktop.ui.widgets.level_meter import LevelMeter
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from desktop.ui.theme import Theme

SIDE_WIDTH = 336


class CheckView(QWidget):
    """The widgets of the check, without words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel("title")
        self.focus = FocusLine()
        self.banner = Banner()
        self.preview = CameraPreview(theme)
        self.preview.guide = True
        self._camera_name, self.cameras = PlainLabel("strong"), ElidedBox()
        self.sizes = EnumBox(tuple(PictureSize), size_words)
        self.sound_only = QCheckBox()
        self.mirror = QCheckBox()
        self.hide_self = QCheckBox()
        self.help_picture = QCheckBox()
        self.format = PlainLabel("small", wrap=True)
        self.camera_hint = Hint()
        self.picture_help = PictureHelp()
        self._microphone_name, self.microphones = PlainLabel("strong"), ElidedBox()
        self.meter = LevelMeter(theme)
        self.level = PlainLabel("small")
        self.heard = PlainLabel("small", wrap=True)
        self.microphone_hint = Hint()
        self.disk = PlainLabel("small", wrap=True)
        self.disk_hint = Hint()
        self._back = Button()
        self.enter_room = Button("primary")
        self._lay_out()

    def _lay_out(self) -> None:
        middle = QGridLayout()
        middle.setHorizontalSpacing(SPACE_6)
        left = QVBoxLayout()
        left.setSpacing(SPACE_2)
        for widget in (self.preview, self.format, self.camera_hint, self.picture_help):
            left.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        left.addStretch(1)
        middle.addLayout(left, 0, 0)
        side = scrolling(self._side())
        side.setFixedWidth(SIDE_WIDTH)
        middle.addWidget(side, 0, 1)
        middle.setColumnStretch(0, 1)
        bottom = QHBoxLayout()
        bottom.addWidget(self._back)
        bottom.addStretch(1)
        bottom.addWidget(self.enter_room)
        whole = QWidget()
        self.setLayout(in_the_middle(whole))
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        for widget in (self._title, self.focus, self.banner):
            column.addWidget(widget)
        column.addLayout(middle, 1)
        column.addLayout(bottom)

    def _side(self) -> QWidget:
        """Camera, microphone and disk, one under the other, each with what is to be said of it."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        self.sizes.setMinimumWidth(0)
        self.sizes.setMaximumWidth(SIDE_WIDTH)
        for parts in (
            (self._camera_name, self.cameras, self.sizes, self.sound_only, self.mirror, self.hide_self,
             self.help_picture),
            (self._microphone_name, self.microphones, self.meter, self.level, self.heard,
             self.microphone_hint),
            (self.disk, self.disk_hint),
        ):  # fmt: skip
            card = Card(margin=SPACE_3, spacing=SPACE_2)
            for widget in parts:
                card.column.addWidget(widget)
            column.addWidget(card)
        column.addStretch(1)
        return content
