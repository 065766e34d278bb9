"""Plays both takes, says whose sound is heard, and lays them beside each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from desktop.base.timecode import format_clock
from desktop.ui.texts.compare import SIDES, offset_sentence, part_name
from desktop.ui.texts.review import span_text
from desktop.ui.theme import SPACE_1, SPACE_2
from desktop.ui.widgets.buttons import Button, Segments
from desktop.ui.widgets.icons import ButtonIcon
from desktop.ui.widgets.text import PlainLabel
from desktop.ui.widgets.transport_bar import PlayButton

if TYPE_CHECKING:
    from desktop.base.timecode import Span
    from desktop.review.compare import Meeting
    from desktop.ui.theme import Theme

PARTS = ("", "S", "T", "A", "R")
KEYS: dict[str, str] = dict(zip(PARTS, "01234", strict=True))
NUDGES_MS = (-100, -10, 10, 100)
NUDGE_KEYS = {-100: "Alt+Left", -10: "Alt+Shift+Left", 10: "Alt+Shift+Right", 100: "Alt+Right"}


class ControlBar(QWidget):
    """The controls under the two pictures.

    Signals:
        toggled: play or pause both.
        slower, faster: play both at another speed.
        sought(int): go to a moment of the common time.
        loop: play the span again and again, or no longer.
        heard(int): hear take A (0) or B (1).
        met(str): lay them beside each other at a part; an empty text is the start.
        nudged(int): let B come so many milliseconds later.
    """

    toggled = Signal()
    slower = Signal()
    faster = Signal()
    sought = Signal(int)
    loop = Signal()
    heard = Signal(int)
    met = Signal(str)
    nudged = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.play = PlayButton(theme)
        self.slow, self.fast, self.again = Button("quiet"), Button("quiet"), Button("quiet")
        self.again.setCheckable(True)
        ButtonIcon(self.again, theme, "refresh-cw")
        self.clock, self.speed = PlainLabel("clock"), PlainLabel("small")
        self.offset, self.span = PlainLabel("small"), PlainLabel("small")
        self.time = QSlider(Qt.Orientation.Horizontal)
        self.sound = Segments(("0", "1"), may_clear=False)
        self._meet_words, self._sound_words = PlainLabel("small"), PlainLabel("small")
        self.parts = {part: Button("small") for part in PARTS}
        self.nudges = {by: Button("small") for by in NUDGES_MS}
        self._length = 0
        self._lay_out()
        self._connect()

    def retranslate(self) -> None:
        """Set the words."""
        self.show_playing(playing=self.play.playing)
        self.slow.label("−", "J", self.tr("Slower"))
        self.fast.label("+", "L", self.tr("Faster"))
        self.again.label("", "R", self.tr("Play the span again and again"))
        self.time.setAccessibleName(self.tr("Moment of both takes"))
        self._meet_words.setText(self.tr("Side by side at"))
        self._sound_words.setText(self.tr("Sound"))
        for part, button in self.parts.items():
            name = part_name(part)
            button.label(name, KEYS[part], self.tr("Side by side at: {part}").format(part=name))
        for by, button in self.nudges.items():
            words = (
                self.tr("Let B come {ms} ms later")
                if by > 0
                else self.tr("Let B come {ms} ms earlier")
            )
            sign = "+" if by > 0 else "−"
            button.label(f"{sign}{abs(by)}", NUDGE_KEYS[by], words.format(ms=abs(by)))
        for value, side in zip(("0", "1"), SIDES, strict=True):
            button = self.sound.button(value)
            words = self.tr("Hear take {side}").format(side=side)
            button.setText(side)
            button.setAccessibleName(words)
            button.setToolTip(f"{words} (S)")

    def show_playing(self, *, playing: bool) -> None:
        """Show whether they play."""
        self.play.playing = playing
        name = self.tr("Pause both") if playing else self.tr("Play both")
        self.play.setAccessibleName(name)
        self.play.setToolTip(f"{name} (Space)")
        self.play.update()

    def show_time(self, at_ms: int, length_ms: int) -> None:
        """Show where they are on the common time."""
        with QSignalBlocker(self.time):
            self.time.setRange(0, max(1, length_ms))
            self.time.setValue(at_ms)
        self.clock.setText(f"{format_clock(at_ms, tenths=True)} / {format_clock(length_ms)}")

    def show_speed(self, speed: float) -> None:
        """Show the speed."""
        self.speed.setText(f"{speed:g}×")

    def show_heard(self, side: int) -> None:
        """Show whose sound is heard."""
        self.sound.show_value(str(side))

    def show_offset(self, offset_ms: int) -> None:
        """Show how they are laid beside each other."""
        self.offset.setText(offset_sentence(offset_ms))

    def show_span(self, span: Span | None, *, loops: bool) -> None:
        """Show what is played again and again."""
        self.span.setText(span_text(span) if span is not None else "")
        self.again.setChecked(loops)
        self.again.setEnabled(span is not None)

    def show_meetings(self, meetings: tuple[Meeting, ...]) -> None:
        """Offer the parts that both takes have."""
        there = {each.part for each in meetings}
        for part, button in self.parts.items():
            button.setEnabled(part in there)
            button.setVisible(part in there)  # greyed ones look like the others in high contrast

    def _lay_out(self) -> None:
        buttons = (
            self.play,
            self.slow,
            self.fast,
            self.again,
            *self.parts.values(),
            *self.nudges.values(),
        )
        for button in buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.time.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for value in ("0", "1"):
            self.sound.button(value).setFocusPolicy(Qt.FocusPolicy.TabFocus)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(SPACE_2)
        second.setSpacing(SPACE_1)
        for widget in (self.play, self.slow, self.speed, self.fast, self.again, self.span):
            first.addWidget(widget)
        first.addWidget(self.time, 1)
        first.addWidget(self.clock)
        first.addWidget(self._sound_words)
        first.addWidget(self.sound)
        second.addWidget(self._meet_words)
        for button in self.parts.values():
            second.addWidget(button)
        second.addStretch(1)
        second.addWidget(self.offset)
        for button in self.nudges.values():
            second.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addLayout(first)
        column.addLayout(second)
        self.show_speed(1.0)
        self.show_span(None, loops=False)

    def _connect(self) -> None:
        self.play.clicked.connect(self.toggled)
        self.slow.clicked.connect(self.slower)
        self.fast.clicked.connect(self.faster)
        self.again.clicked.connect(self.loop)
        self.time.valueChanged.connect(self.sought)
        self.sound.chosen.connect(self._heard)
        for part, button in self.parts.items():
            button.setProperty("part", part)
            button.clicked.connect(self._met)
        for by, button in self.nudges.items():
            button.setProperty("by", by)
            button.clicked.connect(self._nudged)

    @Slot(str)
    def _heard(self, side: str) -> None:
        self.heard.emit(int(side))

    @Slot()
    def _met(self) -> None:
        self.met.emit(str(self.sender().property("part")))

    @Slot()
    def _nudged(self) -> None:
        self.nudged.emit(int(self.sender().property("by")))
