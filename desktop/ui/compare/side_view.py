"""One of two takes: which one it is, and its picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.base.settings import OverlayMode
from desktop.base.timecode import format_clock
from desktop.ui.texts.times import length_words, when_words
from desktop.ui.theme import SPACE_1, SPACE_2
from desktop.ui.widgets.text import ElidedLabel, PlainLabel
from desktop.ui.widgets.video_view import VideoView

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

    from desktop.sessions.model import Take
    from desktop.ui.theme import Theme

SMALLEST = QSize(240, 135)
HEAD = 38
"""As high as a list one can choose from, so that both pictures begin at one height."""


class SideView(QWidget):
    """Shows take A or take B; ``place`` is the row for what chooses it."""

    def __init__(self, theme: Theme, letter: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.letter = letter
        self._take: Take | None = None
        self._fault = ""
        self.name = PlainLabel("strong")
        self.about = ElidedLabel("small")
        self.name.setMinimumHeight(HEAD)
        self.clock = PlainLabel("clock")
        self.video = VideoView(theme)
        self.video.mode = OverlayMode.HIDDEN
        self.video.setMinimumSize(SMALLEST)
        self.place = QHBoxLayout()
        self.place.setSpacing(SPACE_2)
        self.place.addWidget(self.name)
        self.place.addWidget(self.about, 1)
        self.place.addWidget(self.clock)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addLayout(self.place)
        column.addWidget(self.video, 1)

    def retranslate(self, *, heard: bool) -> None:
        """Set the words."""
        self.name.setText(self.letter + (" ♪" if heard else ""))
        words = self.tr("Take {letter}, its sound is heard") if heard else self.tr("Take {letter}")
        self.name.setAccessibleName(words.format(letter=self.letter))
        self.video.setAccessibleName(self.tr("Picture of take {letter}").format(letter=self.letter))
        if self._take is not None:
            self.about.setText(take_words(self._take))
            self._show_state()

    def show_take(self, take: Take | None) -> None:
        """Show this take from now on."""
        self._take, self._fault = take, ""
        self.about.setText(take_words(take) if take else "")
        self.clock.setText("")
        self._show_state()

    def show_fault(self, sentence: str) -> None:
        """Say why there is nothing to see."""
        self._fault = sentence
        self._show_state()

    def show_moment(self, own_ms: int) -> None:
        """Show where the take is; before its start and behind its end it waits."""
        if self._take is not None:
            own_ms = max(0, min(own_ms, self._take.duration_ms))
            self.clock.setText(format_clock(own_ms, tenths=True))

    @Slot(object)
    def show_frame(self, frame: QVideoFrame) -> None:
        """Show a picture."""
        if self._take is not None and self._take.has_picture and not self._fault:
            self.video.show_frame(frame)

    def _show_state(self) -> None:
        if self._fault:
            self.video.show_placeholder(self._fault)
        elif self._take is None:
            self.video.show_placeholder(self.tr("No other take of this question yet."))
        elif not self._take.has_picture:
            self.video.show_placeholder(self.tr("Sound only: this take has no picture."))


def take_words(take: Take) -> str:
    """Name a take by its number, day and length."""
    from PySide6.QtCore import QCoreApplication

    words = QCoreApplication.translate("compare", "Take {number} · {when} · {length}")
    return words.format(
        number=take.number, when=when_words(take.started_at), length=length_words(take.duration_ms)
    )
