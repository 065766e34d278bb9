"""Picture, controls and timeline of one take, and the playing itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.errors import Fault, WorldError
from desktop.base.timecode import Span
from desktop.sessions.model import LiveMarkKind
from desktop.ui.review.keys import KeepsArrows
from desktop.ui.texts.faults import error_sentence
from desktop.ui.texts.review import lane_names
from desktop.ui.theme import SPACE_2
from desktop.ui.widgets.frames import Banner, Card
from desktop.ui.widgets.timeline import Sign, Timeline, TimelineContent
from desktop.ui.widgets.transport_bar import SPEEDS, TransportBar
from desktop.ui.widgets.video_view import VideoView

if TYPE_CHECKING:
    from pathlib import Path

    import numpy.typing as npt
    from PySide6.QtMultimedia import QVideoFrame

    from desktop.ui.player import Player
    from desktop.ui.review.opened import OpenedTake
    from desktop.ui.workshop import Workshop

JUMP_MS = 5000
LAST_MS = 5000
"""What is marked when nothing is selected: so much before now."""

BUCKETS = 2000


class PlaybackPane(QWidget):
    """Plays a take.

    Signals:
        moved(int): another moment is shown.
        selected(object): another Span is selected, or None.
        marked: somebody wants to mark the selected span.
    """

    moved = Signal(int)
    selected = Signal(object)
    marked = Signal()

    def __init__(self, workshop: Workshop, player: Player, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self.player = player
        self._opened: OpenedTake | None = None
        self._wave: npt.NDArray[np.float32] | None = None
        self._fault: WorldError | None = None
        self._marks: tuple[Span, ...] = ()
        self._first_ms = 0
        self._stop_at: int | None = None
        self._speed = 1.0
        self.captions = True
        self.banner = Banner()
        self.video = VideoView(workshop.theme)
        self.transport = TransportBar(workshop.theme)
        self.timeline = Timeline(workshop.theme)
        self._lay_out()
        self._connect()
        KeepsArrows(self.transport.volume)

    def retranslate(self) -> None:
        """Set the words."""
        self.video.setAccessibleName(self.tr("Picture of the take"))
        self.timeline.setAccessibleName(self.tr("Timeline"))
        self.timeline.set_labels(lane_names())
        self.transport.retranslate()
        if self._fault is not None:
            self._say_fault(self._fault)
        elif self._opened is not None and not self._opened.take.has_picture:
            self._show_sound_only()

    @property
    def span(self) -> Span | None:
        """What is selected on the timeline."""
        return self.timeline.selection

    @property
    def span_or_last(self) -> Span:
        """What is selected, or the last seconds before now."""
        now = self.player.position
        return self.span or Span(max(0, now - LAST_MS), now)

    @Slot(object)
    def select(self, span: Span | None) -> None:
        """Select a span on the timeline."""
        self.timeline.select(span)

    def open(self, opened: OpenedTake, at_ms: int) -> None:
        """Show a take from a moment on; one that is open already stays as it is."""
        again = self._opened is not None and self._opened.folder == opened.folder
        self._opened = opened
        if again and self._fault is None:
            if at_ms:
                self.seek(at_ms)
            return
        self.release()
        self._opened = opened
        self._first_ms = at_ms
        self.timeline.select(None)
        self._show_content()
        self.transport.show_time(0, opened.take.duration_ms)
        if not opened.take.has_picture:
            self._show_sound_only()
        if opened.media_fault is not None:
            self._failed(opened.media_fault)
            return
        self.player.set_speed(self._speed)
        self.player.set_volume(self.transport.volume.value() / 100)
        self.player.open(opened.folder.video)
        self._draw_wave(opened)

    def release(self) -> None:
        """Let the file go and show nothing."""
        self._opened = None
        self._fault = self._wave = None
        self._stop_at = None
        self.banner.hide()
        self.transport.play.setEnabled(True)
        self.player.close()

    def show_marks(self, marks: tuple[Span, ...]) -> None:
        """Show the marks of the review on the timeline."""
        if marks != self._marks:
            self._marks = marks
            self._show_content()

    def show_words(self, opened: OpenedTake) -> None:
        """Take over words that have come meanwhile."""
        self._opened = opened
        self._show_content()
        self._show_moment(self.player.position)

    @Slot()
    def toggle(self) -> None:
        """Play or pause."""
        self._stop_at = None
        if self.player.playing:
            self.player.pause()
        else:
            self.player.play()

    def pause(self) -> None:
        """Stop where it is."""
        self._stop_at = None
        self.player.pause()

    @Slot(int)
    def seek(self, at_ms: int) -> None:
        """Go to a moment."""
        self._stop_at = None
        self.player.seek(at_ms)

    def jump(self, by_ms: int) -> None:
        """Go on or back by so much."""
        self.seek(max(0, self.player.position + by_ms))

    def step(self, pictures: int) -> None:
        """Go on or back by one picture."""
        self._stop_at = None
        self.player.step(pictures)

    def play_span(self, span: Span) -> None:
        """Play a span and stop at its end; select it so that it can be seen."""
        self.timeline.select(span)
        self.player.seek(span.start_ms)
        self.player.play()
        self._stop_at = span.end_ms if span.length_ms else None

    def faster(self) -> None:
        """Play, or play at the next higher speed."""
        if self.player.playing:
            self.set_speed(next((each for each in SPEEDS if each > self._speed), self._speed))
        else:
            self.toggle()

    def slower(self) -> None:
        """Play at the next lower speed."""
        self.set_speed(next((each for each in reversed(SPEEDS) if each < self._speed), self._speed))

    @Slot(float)
    def set_speed(self, speed: float) -> None:
        """Play at this speed from now on."""
        self._speed = speed
        self.transport.show_speed(speed)
        self.player.set_speed(speed)

    def span_from_here(self) -> None:
        """Begin the selection here."""
        now = self.player.position
        end = self.span.end_ms if self.span else now
        self.timeline.select(Span(now, max(now, end)))

    def span_to_here(self) -> None:
        """End the selection here."""
        now = self.player.position
        start = self.span.start_ms if self.span else max(0, now - LAST_MS)
        self.timeline.select(Span(min(start, now), now))

    @Slot()
    def toggle_captions(self) -> None:
        """Show or hide captions."""
        self.captions = not self.captions
        self.transport.captions_action.setChecked(self.captions)
        self._show_moment(self.player.position)

    def _lay_out(self) -> None:
        card = Card(margin=0)
        card.column.addWidget(self.timeline)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(self.banner)
        column.addWidget(self.video, 1)
        column.addWidget(self.transport)
        column.addWidget(card)

    def _connect(self) -> None:
        player, bar = self.player, self.transport
        player.pictured.connect(self._show_picture)
        player.moved.connect(self._show_moment)
        player.loaded.connect(self._loaded)
        player.played.connect(self._show_playing)
        player.failed.connect(self._player_failed)
        bar.toggled.connect(self.toggle)
        bar.speed_chosen.connect(self.set_speed)
        bar.volume_chosen.connect(player.set_volume)
        bar.mark.connect(self.marked)
        bar.overlay.connect(self.video.cycle_overlay)
        bar.corner.connect(self.video.move_overlay)
        bar.captions.connect(self.toggle_captions)
        bar.volume.setValue(round(self._workshop.services.settings.now.volume * 100))
        self.video.pressed.connect(self.toggle)
        self.timeline.sought.connect(self.seek)
        self.timeline.selected.connect(self.selected)

    def _show_content(self) -> None:
        opened = self._opened
        if opened is None:
            return
        length = self.player.length or opened.take.duration_ms
        signs = tuple(
            Sign(mark.at_ms, stumbled=mark.kind is LiveMarkKind.STUMBLED)
            for mark in opened.take.live_marks
        )
        wave = self._wave if self._wave is not None else np.zeros(0, np.float32)
        self.timeline.show_content(
            TimelineContent(length, wave, opened.words.pauses, self._marks, signs)
        )

    def _draw_wave(self, opened: OpenedTake) -> None:
        folder = opened.folder
        source = folder.speech if folder.speech.exists() else folder.video

        def work() -> npt.NDArray[np.float32]:
            from desktop.media.envelope import envelope

            return envelope(source, BUCKETS)

        self._workshop.tasks.run(
            work, partial(self._wave_drawn, folder.path), _no_wave, name="wave"
        )

    def _wave_drawn(self, path: Path, wave: npt.NDArray[np.float32]) -> None:
        if self._opened is not None and self._opened.folder.path == path:
            self._wave = wave
            self._show_content()
            if not self._opened.take.has_picture and self._fault is None:
                self._show_sound_only()

    def _show_sound_only(self) -> None:
        self.video.show_placeholder(self.tr("Sound only: this take has no picture."), self._wave)

    @Slot(object)
    def _show_picture(self, frame: QVideoFrame) -> None:
        if self._opened is not None and self._opened.take.has_picture:
            self.video.show_frame(frame)

    @Slot(int)
    def _show_moment(self, at_ms: int) -> None:
        if self._stop_at is not None and at_ms >= self._stop_at:
            self.pause()
        self.timeline.show_position(at_ms)
        self.transport.show_time(at_ms, self.timeline.content.length_ms)
        if self._opened is not None:
            words = self._opened.words.caption_at(at_ms) if self.captions else ""
            self.video.show_caption(words)
        self.moved.emit(at_ms)

    @Slot(int)
    def _loaded(self, _length: int) -> None:
        self._show_content()
        self._show_moment(0)
        if self._first_ms:
            self.seek(self._first_ms)

    @Slot(bool)
    def _show_playing(self, playing: bool) -> None:
        self.transport.show_playing(playing=playing)

    @Slot(str)
    def _player_failed(self, why: str) -> None:
        if self._opened is not None:
            file = self._opened.folder.video
            self._failed(WorldError(Fault.MEDIA_UNREADABLE, file=file, why=why))

    def _failed(self, fault: WorldError) -> None:
        self._fault = fault
        self.transport.play.setEnabled(False)
        self.video.show_caption("")
        self._say_fault(fault)

    def _say_fault(self, fault: WorldError) -> None:
        self.banner.say(error_sentence(fault))
        self.video.show_placeholder(self.tr("Nothing to play."))


def _no_wave(_error: Exception) -> None:
    """A take without a readable sound has no wave; the player says what is wrong with the file."""
