"""Play, time, speed, volume, mark, and what is shown over the picture."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSlider, QWidget
from typing_extensions import override

from desktop.base.timecode import format_clock
from desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.frames import Sign
from desktop.ui.widgets.icons import ButtonIcon
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from desktop.ui.theme import Theme

SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
_SIGN = 12.0


class _Room(Enum):
    """What there is room for, so that the clock is never cut; the roomiest first."""

    WORDS = auto()
    """The buttons at the right have words."""
    SIGNS = auto()
    TIGHT = auto()
    """The volume goes, the loop is in the menu."""


class PlayButton(Button):
    """A button with a triangle, or two bars while it plays."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._theme = theme
        self.playing = False
        self.setFixedWidth(48)

    @override
    def sizeHint(self) -> QSize:
        """As high as other buttons."""
        return QSize(48, 36)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign over the button."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("ink" if self.isEnabled() else "mute"))
        box = QRectF(0, 0, _SIGN, _SIGN)
        box.moveCenter(QRectF(self.rect()).center())
        if self.playing:
            bar = _SIGN / 3
            painter.drawRect(QRectF(box.x(), box.y(), bar, _SIGN))
            painter.drawRect(QRectF(box.right() - bar, box.y(), bar, _SIGN))
        else:
            tip = QPointF(box.right(), box.center().y())
            painter.drawPolygon(QPolygonF([box.topLeft(), tip, box.bottomLeft()]))


class TransportBar(QWidget):
    """The controls under the picture.

    Signals:
        toggled: play or pause.
        speed_chosen(float): play at this speed.
        volume_chosen(float): play at this volume, 0..1.
        mark: mark the selected span or the last seconds.
        loop: play the selected span again and again, or no longer.
        whole: show the picture on the whole screen, or no longer.
        others: show what others said, or hide it.
        overlay: show more or less of the overlay.
        captions: show or hide captions.
        corner: put the overlay into the next corner.
    """

    toggled = Signal()
    speed_chosen = Signal(float)
    volume_chosen = Signal(float)
    mark = Signal()
    loop = Signal()
    whole = Signal()
    others = Signal()
    overlay = Signal()
    captions = Signal()
    corner = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.play = PlayButton(theme)
        self.clock = PlainLabel("clock")
        self.speed = Button("quiet")
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 100)
        self.volume.setFixedWidth(56)
        self._loud = Sign("volume-2", "mute")
        self.marker = Button("quiet")
        self.view = Button("quiet")
        self.again = Button("quiet")
        self.again.setCheckable(True)
        self.large = Button("quiet")
        ButtonIcon(self.again, theme, "refresh-cw")
        ButtonIcon(self.large, theme, "maximize")
        ButtonIcon(self.marker, theme, "bookmark", room=SPACE_1)
        ButtonIcon(self.view, theme, "eye", room=SPACE_1)
        for button in (self.speed, self.view):
            button.setProperty("menu", "true")
        self._row = QHBoxLayout(self)
        self._playing_words = ("", "")
        self._mark_word = self._view_word = self._speed_word = ""
        self._room, self._needed = _Room.WORDS, dict[_Room, int]()
        self._add_menus()
        self._lay_out()
        self.play.clicked.connect(self.toggled)
        self.marker.clicked.connect(self.mark)
        self.again.clicked.connect(self.loop)
        self.large.clicked.connect(self.whole)
        self.volume.valueChanged.connect(self._volume_changed)
        self.show_speed(1.0)
        self.show_time(0, 0)

    def _add_menus(self) -> None:
        self._speeds = QMenu(self)
        self._view_menu = QMenu(self)
        self._speed_actions = self._add_speeds()
        self.overlay_action = self._view_action(self.overlay)
        self.captions_action = self._view_action(self.captions)
        self.captions_action.setCheckable(True)
        self.captions_action.setChecked(True)
        self.corner_action = self._view_action(self.corner)
        self.whole_action = self._view_action(self.whole)
        self.loop_action = self._view_action(self.loop)
        self.others_action = self._view_action(self.others)
        self.others_action.setCheckable(True)
        self.others_action.setChecked(True)
        self.speed.setMenu(self._speeds)
        self.view.setMenu(self._view_menu)

    def retranslate(self) -> None:
        """Set the words."""
        self._playing_words = (self.tr("Play"), self.tr("Pause"))
        self.show_playing(playing=self.play.playing)
        self._speed_word = self.tr("Speed")
        self._name_speed()
        self.speed.setToolTip(self.tr("Speed (J slower, L faster)"))
        self.volume.setAccessibleName(self.tr("Volume"))
        self.volume.setToolTip(self.tr("Volume"))
        self._mark_word, self._view_word = self.tr("Mark"), self.tr("View")
        self.marker.label(
            self._mark_word, "M", self.tr("Mark the selected span, or the last 5 seconds")
        )
        self.view.label(self._view_word, "O, C", self.tr("What is shown over the picture"))
        self.again.label("", "R", self.tr("Play the selected span again and again"))
        self.loop_action.setText(self.tr("Play the selected span again and again") + "\tR")
        self.large.label("", "F", self.tr("Whole screen"))
        self._measure()
        self.whole_action.setText(self.tr("Whole screen") + "\tF")
        self.others_action.setText(self.tr("What others said") + "\tV")
        self.overlay_action.setText(self.tr("Checklist over the picture: show, dim, hide") + "\tO")
        self.corner_action.setText(self.tr("Checklist in the next corner") + "\tShift+O")
        self.captions_action.setText(self.tr("Captions") + "\tC")

    def show_playing(self, *, playing: bool) -> None:
        """Show whether it plays."""
        self.play.playing = playing
        name = self._playing_words[int(playing)]
        self.play.setAccessibleName(name)
        self.play.setToolTip(f"{name} (Space)")
        self.play.update()

    def show_time(self, at_ms: int, length_ms: int) -> None:
        """Show where it is and how long it is."""
        before = len(self.clock.text())
        now = format_clock(at_ms, tenths=True)
        self.clock.setText(f"{now} / {format_clock(length_ms)}")
        if len(self.clock.text()) != before:
            self._adjust()

    def show_loop(self, *, loops: bool) -> None:
        """Show whether a span is played again and again."""
        self.again.setChecked(loops)

    def show_speed(self, speed: float) -> None:
        """Show the speed that is chosen."""
        self.speed.setText(f"{speed:g}×")
        self._name_speed()
        for each, action in self._speed_actions.items():
            action.setChecked(each == speed)
        self._adjust()

    def _name_speed(self) -> None:
        self.speed.setAccessibleName(f"{self._speed_word} {self.speed.text()}".strip())

    def _add_speeds(self) -> dict[float, QAction]:
        group = QActionGroup(self)
        actions: dict[float, QAction] = {}
        for speed in SPEEDS:
            action = self._speeds.addAction(f"{speed:g}×")
            action.setCheckable(True)
            action.setData(speed)
            group.addAction(action)
            actions[speed] = action
        group.triggered.connect(self._speed_chosen)
        return actions

    def _view_action(self, signal: SignalInstance) -> QAction:
        action = self._view_menu.addAction("")
        action.triggered.connect(signal)
        return action

    def _lay_out(self) -> None:
        for button in (self.play, self.speed, self.again, self.marker, self.view, self.large):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.volume.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = self._row
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self.play)
        row.addSpacing(SPACE_1)
        row.addWidget(self.clock)
        row.addWidget(self.speed)
        row.addSpacing(SPACE_1)
        row.addWidget(self._loud)
        row.addWidget(self.volume)
        row.addWidget(self.again)
        row.addStretch(1)
        row.addWidget(self.marker)
        row.addSpacing(SPACE_3 - SPACE_2)
        row.addWidget(self.view)
        row.addWidget(self.large)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the icons stand alone where words would push others out."""
        super().resizeEvent(event)
        self._fit()

    def _measure(self) -> None:
        """Find out how wide each kind of bar is, as the words are others now."""
        for room in _Room:
            self._put(room)
            self._needed[room] = self._row.sizeHint().width()
        self._fit()

    def _adjust(self) -> None:
        """The clock or the speed is wider or narrower: what is hidden to measure it would lose the keyboard."""
        if more := self._row.sizeHint().width() - self._needed.get(self._room, 0):
            self._needed = {room: width + more for room, width in self._needed.items()}
            self._fit()

    def _fit(self) -> None:
        """Put what there is room for."""
        fitting = (room for room, width in self._needed.items() if width <= self.width())
        self._put(next(fitting, _Room.TIGHT))

    def _put(self, room: _Room) -> None:
        self._room = room
        roomy, tight = room is _Room.WORDS, room is _Room.TIGHT
        self._loud.setVisible(roomy)
        self.large.setVisible(roomy)  # it is in the menu, too
        self.volume.setVisible(not tight)  # that of the system is left
        self.again.setVisible(not tight)
        self.loop_action.setVisible(tight)
        self._row.setSpacing(SPACE_2 if roomy else SPACE_1)
        for button, words in ((self.marker, self._mark_word), (self.view, self._view_word)):
            button.setText(words if roomy else "")

    @Slot(QAction)
    def _speed_chosen(self, action: QAction) -> None:
        self.speed_chosen.emit(float(str(action.data())))

    @Slot(int)
    def _volume_changed(self, value: int) -> None:
        self.volume_chosen.emit(value / 100)
