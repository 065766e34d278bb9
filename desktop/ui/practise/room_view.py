"""What is seen in the room, and where; what it does stands in room.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.ui.page import scrolling
from desktop.ui.practise.focus_line import FocusLine
from desktop.ui.practise.follow_ups import FollowUpsPane
from desktop.ui.practise.room_state import Phase
from desktop.ui.practise.room_words import big_words, ring_words
from desktop.ui.practise.scenario import ScenarioPane
from desktop.ui.practise.trouble_banners import TroubleBanners
from desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_8
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.camera_preview import CameraPreview
from desktop.ui.widgets.frames import Banner
from desktop.ui.widgets.level_meter import LevelMeter
from desktop.ui.widgets.ring_timer import RingTimer
from desktop.ui.widgets.text import Headline, PlainLabel

if TYPE_CHECKING:
    from desktop.ui.practise.room_state import Room
    from desktop.ui.theme import Theme


NOTES_HEIGHT, NOTES_WIDTH = 96, 760
"""Five lines; longer notes scroll, so that question, picture and button stay in view."""


class RoomView(QWidget):
    """The widgets of the room, without words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = PlainLabel("small")
        self._question = Headline("display", "title")
        self.focus = FocusLine()
        self.banner = Banner()
        self.troubles = TroubleBanners()
        self.preview = CameraPreview(theme)
        self.ring = RingTimer(theme)
        self._ring_words = PlainLabel("small")
        self.meter = LevelMeter(theme)
        self._level = PlainLabel("tiny")
        self._saved = PlainLabel("strong")
        self.big = Button("primary")
        self.skip = Button()
        self.again = Button()
        self.to_review = Button("primary")
        self.next = Button()
        self.listen = Button("small")
        self.card = Button("small")
        self.story = Button("small")
        self.story_lines = PlainLabel("small", wrap=True)
        self.story_lines.hide()
        self.notes, self.note_lines = Button("small"), PlainLabel("small", wrap=True)
        self.notes_area = scrolling(self.note_lines)
        self.notes_area.hide()
        self.play = Button("small")
        self.scenario = ScenarioPane()
        self.follow_ups = FollowUpsPane()
        self.stage, self.aids = QWidget(), QWidget()
        self._is_saved = False
        self.follow_ups.shown.connect(self.make_room)
        self._leave = Button("quiet")
        self._keys = PlainLabel("tiny")
        self._lay_out()

    def show_room(self, room: Room) -> None:
        """Show the buttons and the time that belong to a phase."""
        saved = room.phase is Phase.SAVED
        self._is_saved = saved
        answering = room.phase in {Phase.ANSWERING, Phase.FINISHING}
        self.big.setVisible(not saved)
        self.big.setProperty("kind", "record" if answering else "primary")
        self.big.style().polish(self.big)
        words, key = big_words(room), self.tr("Space")
        self.big.label(words if room.phase is Phase.FINISHING else f"{words}   {key}", key, words)
        self.skip.setVisible(room.phase is Phase.READY and room.prep_ms > 0)
        for button in (self.to_review, self._saved):
            button.setVisible(saved)
        self.again.setVisible(saved and room.may_repeat)
        self.next.setVisible(saved and not room.is_last)
        self._leave.setVisible(not answering)
        if not answering:
            self.preview.show_recording("")
        if room.phase in {Phase.READY, Phase.PREPARING}:
            self.ring.show_time(room.prep_ms or room.answer_ms, room.prep_ms or room.answer_ms)
        self._ring_words.setText(ring_words(room))

    @Slot()
    def make_room(self) -> None:
        """After an answer, what was behind it and what may be asked now take the room of the picture."""
        words = self.scenario.isVisibleTo(self) or self.follow_ups.isVisibleTo(self)
        crowded = self._is_saved and (words or self._too_low())
        self.stage.setVisible(not crowded)
        self._keys.setVisible(not crowded)
        self._place.setVisible(not crowded)
        self.aids.setVisible(not crowded)

    @override
    def event(self, event: QEvent) -> bool:
        """Look again whether there is room: banners and the bar of jobs come and go."""
        done = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self.make_room()
        return done

    def _too_low(self) -> bool:
        """Say whether the picture would lie under what stands around it."""
        column = self.layout()
        if column is None:
            return False
        words = column.totalMinimumHeightForWidth(self.width())
        needed = max(words, column.totalMinimumSize().height())
        if self.stage.isHidden():
            for each in (self._place, self.stage, self._keys):
                needed += each.minimumSizeHint().height() + column.spacing()
        return needed > self.height()

    def _lay_out(self) -> None:
        stage = QVBoxLayout(self.stage)
        stage.setContentsMargins(0, 0, 0, 0)
        stage.setSpacing(SPACE_4)
        stage.addLayout(self._middle(), 1)
        stage.addLayout(self._sound())
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
        column.addWidget(self.troubles)
        column.addStretch(1)
        column.addWidget(self._place, 0, centre)
        column.addLayout(_wide(self._question))
        self.focus.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addLayout(_wide(self.focus))
        self.aids.setLayout(_row(self.listen, self.card, self.play, self.story, self.notes))
        column.addWidget(self.aids)
        column.addWidget(self.story_lines, 0, centre)
        self.notes_area.setFixedHeight(NOTES_HEIGHT)
        self.notes_area.setMaximumWidth(NOTES_WIDTH)
        self.notes_area.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # so that the arrows scroll
        column.addLayout(_wide(self.notes_area))
        column.addWidget(self.scenario, 0, centre)
        column.addWidget(self.stage, 6)
        column.addWidget(self._saved, 0, centre)
        column.addWidget(self.follow_ups, 0, centre)
        column.addLayout(_row(self.to_review, self.again, self.next, self.big, self.skip))
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

    def _sound(self) -> QVBoxLayout:
        """The level, and under it the figure."""
        sound = QVBoxLayout()
        sound.setSpacing(SPACE_1)
        sound.addWidget(self.meter, 0, Qt.AlignmentFlag.AlignHCenter)
        # as wide as its place: a new figure is whole at once, before anything is laid out again
        self._level.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        sound.addWidget(self._level)
        return sound


def _wide(widget: QWidget) -> QHBoxLayout:
    """Put one widget into the middle, nearly as wide as there is room."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget, 10)
    row.addStretch(1)
    return row


def _row(*buttons: Button) -> QHBoxLayout:
    """What can be done, in one row in the middle."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE_3)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
