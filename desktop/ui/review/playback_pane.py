"""Picture, controls and timeline of one take."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.errors import Fault, WorldError
from desktop.base.timecode import Span
from desktop.ui.page import scrolling
from desktop.ui.page_keys import KeepsArrows
from desktop.ui.playing import Playing
from desktop.ui.review.clips_player import ClipsPlayer
from desktop.ui.review.heights import Heights
from desktop.ui.review.mark_bar import MarkBar
from desktop.ui.review.missing_part import MissingPart
from desktop.ui.review.remembered import remember_looks
from desktop.ui.review.wave import wave_of
from desktop.ui.texts.faults import error_sentence
from desktop.ui.texts.marks import lane_name, overlay_mode_name, selection_sentence
from desktop.ui.theme import SPACE_2
from desktop.ui.timeline.model import TimelineContent
from desktop.ui.timeline.timeline import Timeline
from desktop.ui.timeline.walk import LaneWalk
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.frames import Banner, Card
from desktop.ui.widgets.transport_bar import TransportBar
from desktop.ui.widgets.video_view import VideoView

if TYPE_CHECKING:
    from pathlib import Path

    import numpy.typing as npt
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtMultimedia import QVideoFrame

    from desktop.ui.player import Player
    from desktop.ui.review.opened import OpenedTake
    from desktop.ui.timeline.model import Lane
    from desktop.ui.workshop import Workshop


class PlaybackPane(QWidget):
    """Plays a take.

    Attributes:
        banner: what is wrong with the file; whoever has the pane shows it above, over the whole width.

    Signals:
        moved(int): another moment is shown.
        selected(object): another Span is selected, or None.
        marked: somebody wants to mark the selected span.
        unplayable: somebody pressed the picture of a take of which nothing can be played.
        turned: something can be played now, or nothing any more.
    """

    moved = Signal(int)
    selected = Signal(object)
    marked = Signal()
    unplayable = Signal()
    turned = Signal()

    def __init__(self, workshop: Workshop, player: Player, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self.player = player
        self.playing = Playing(player, self)
        self._opened: OpenedTake | None = None
        self._wave: npt.NDArray[np.float32] | None = None
        self._fault: WorldError | None = None
        self._lanes: tuple[Lane, ...] = ()
        self._first_ms = 0
        self._first_span: Span | None = None
        self.captions = workshop.services.settings.now.captions
        self.banner = Banner(self)
        self.video = VideoView(workshop.theme)
        self.transport = TransportBar(workshop.theme)
        self.marker = MarkBar(workshop.theme)
        self.timeline = Timeline(workshop.theme)
        self._missing = MissingPart(player, self.video) if isinstance(player, ClipsPlayer) else None
        self._bars = QStackedWidget()
        self._timeline_room = scrolling(self.timeline)
        self.heights = Heights(self, self.video, self._bars, self._timeline_room, self.timeline)
        self._lay_out()
        self._connect()
        remember_looks(workshop.services.settings, self.video, self.transport.captions_action)
        self.walk = LaneWalk(self.timeline, self._timeline_room)
        KeepsArrows(self.transport.volume)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height anew."""
        super().resizeEvent(event)
        self.heights.fit()

    def retranslate(self) -> None:
        """Set the words."""
        self.video.setAccessibleName(self.tr("Picture of the take"))
        self.timeline.setAccessibleName(self.tr("Timeline"))
        self.transport.retranslate()
        self.marker.retranslate()
        if self._fault is not None:
            self._say_fault(self._fault)
        elif self._opened is not None and not self._opened.take.has_picture:
            self._show_sound_only()

    @property
    def span(self) -> Span | None:
        """What is selected on the timeline."""
        return self.timeline.selection

    @property
    def plays(self) -> bool:
        """Whether there is something to play."""
        return self._fault is None

    @property
    def at_ms(self) -> int:
        """Where one is: where it plays, or at what is selected where nothing does."""
        return self.player.position if self.plays or self.span is None else self.span.start_ms

    @property
    def span_or_last(self) -> Span | None:
        """What is selected, or the last seconds before now; of clips, of the one that plays. None where nothing plays."""
        if self.span is not None or not self.plays:
            return self.span
        last = self.playing.ended_here(None)
        clips = self._opened.clips if self._opened is not None else ()
        begun = [each.span.start_ms for each in clips if each.span.start_ms <= last.end_ms]
        return Span(max([last.start_ms, *begun]), last.end_ms)

    @Slot(object)
    def select(self, span: Span | None) -> None:
        """Select a span on the timeline."""
        self.timeline.select(span)

    def open(self, opened: OpenedTake, at_ms: int, span: Span | None = None) -> None:
        """Show a take from a moment on, or play a span of it; one that is open stays as it is."""
        again = self._opened is not None and self._opened.folder == opened.folder
        self._opened = opened
        if again and self._fault is None:
            if span is not None:
                self.play_span(span)
            elif at_ms:
                self.seek(at_ms)
            return
        self.release()
        self._opened = opened
        self._first_ms, self._first_span = at_ms, span
        self.timeline.select(None)
        self._show_content()
        self.transport.show_time(0, opened.take.duration_ms)
        if not opened.take.has_picture:
            self._show_sound_only()
        if opened.media_fault is not None:
            self._failed(opened.media_fault)
            return
        self.player.set_speed(self.playing.speed)
        self.player.set_volume(self.transport.volume.value() / 100)
        if opened.clips and isinstance(self.player, ClipsPlayer):
            self.player.open_clips(opened.clips, opened.take.duration_ms)
        else:
            self.player.open(opened.folder.video)
        self._draw_wave(opened)

    def release(self) -> None:
        """Let the file go and show nothing."""
        self._opened = None
        had_fault = self._fault is not None
        self._fault = self._wave = None
        if had_fault:
            self.turned.emit()
        self.playing.pause()
        self.banner.hide()
        self.transport.play.setEnabled(True)
        self.player.close()

    def show_lanes(self, lanes: tuple[Lane, ...]) -> None:
        """Show these lanes below the wave."""
        if lanes != self._lanes:
            self._lanes = lanes
            self._show_content()

    def show_words(self, opened: OpenedTake) -> None:
        """Take over words that have come meanwhile."""
        self._opened = opened
        self._show_content()
        self._show_moment(self.player.position)

    @Slot()
    def pause(self) -> None:
        """Stop where it is."""
        self.playing.pause()

    @Slot(int)
    def seek(self, at_ms: int) -> None:
        """Go to a moment."""
        self.playing.seek(at_ms)

    @Slot(int)
    def go_to(self, at_ms: int) -> None:
        """Go to a moment that was pressed; where nothing plays, select the sentence that is said there."""
        if self.plays:
            self.seek(at_ms)
        elif self._opened is not None:
            self.select(self._opened.words.sentence_at(at_ms))

    def play_span(self, span: Span) -> None:
        """Play a span and stop at its end; select it so that it can be seen."""
        if self.timeline.selection != span:
            self.timeline.select(span)
        self.playing.play_span(span)

    def play_selection(self) -> None:
        """Play what is selected."""
        if self.span is not None:
            self.playing.play_span(self.span)

    def span_from_here(self) -> None:
        """Begin the selection, or the chosen mark, here."""
        now = self.player.position
        end = self.span.end_ms if self.span else now
        self.timeline.reshape(Span(now, max(now, end)))

    def span_to_here(self) -> None:
        """End the selection, or the chosen mark, here."""
        self.timeline.reshape(self.playing.ended_here(self.span))

    def next_place(self) -> None:
        """Go to the next place of the lane that is chosen."""
        self.walk.place(1, self.at_ms)

    def place_before(self) -> None:
        """Go to the place before in the lane that is chosen."""
        self.walk.place(-1, self.at_ms)

    def show_marker(self, *, shown: bool) -> None:
        """Show where a mark is written in place of the controls, or the controls."""
        self._bars.setCurrentWidget(self.marker if shown else self.transport)

    @Slot()
    def cycle_overlay(self) -> None:
        """Show, dim or hide the checklist over the picture, and say which."""
        announce(self.video, overlay_mode_name(self.video.cycle_overlay()))

    @Slot()
    def toggle_captions(self) -> None:
        """Show or hide captions."""
        self.captions = not self.captions
        self.transport.captions_action.setChecked(self.captions)
        self._show_moment(self.player.position)

    def _lay_out(self) -> None:
        card = Card(margin=3)  # as much as the rounded corners need
        card.column.addWidget(self._timeline_room)
        self._bars.addWidget(self.transport)
        self._bars.addWidget(self.marker)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(self.video, 1)
        column.addWidget(self._bars)
        column.addWidget(card)

    def _connect(self) -> None:
        player, bar, playing = self.player, self.transport, self.playing
        player.pictured.connect(self._show_picture)
        player.loaded.connect(self._loaded)
        player.played.connect(self._show_playing)
        player.failed.connect(self._player_failed)
        playing.moved.connect(self._show_moment)
        playing.speed_changed.connect(bar.show_speed)
        playing.loop_changed.connect(self._show_loop)
        bar.toggled.connect(playing.toggle)
        bar.speed_chosen.connect(playing.set_speed)
        bar.volume_chosen.connect(player.set_volume)
        bar.mark.connect(self.marked)
        bar.loop.connect(playing.toggle_loop)
        bar.overlay.connect(self.cycle_overlay)
        bar.corner.connect(self.video.move_overlay)
        bar.captions.connect(self.toggle_captions)
        bar.volume.setValue(round(self._workshop.services.settings.now.volume * 100))
        self.video.pressed.connect(self._picture_pressed)
        self.timeline.sought.connect(self.go_to)
        self.timeline.selected.connect(self._selected)

    @Slot()
    def _picture_pressed(self) -> None:
        if self.plays:
            self.playing.toggle()
        else:
            self.unplayable.emit()

    def _show_content(self) -> None:
        opened = self._opened
        if opened is None:
            return
        length = self.player.length or opened.take.duration_ms
        wave = self._wave if self._wave is not None else np.zeros(0, np.float32)
        content = TimelineContent(length, wave, lane_name("wave"), self._lanes, opened.words.edges)
        self.timeline.show_content(content)
        self.heights.fit()

    @property
    def least_height(self) -> int:
        """How high it is at least, in pixels, if nothing is to lie over the picture."""
        return self.heights.least(pictured=self.plays)

    def _draw_wave(self, opened: OpenedTake) -> None:
        drawn = partial(self._wave_drawn, opened.folder.path)
        self._workshop.tasks.run(partial(wave_of, opened), drawn, _no_wave, name="wave")

    def _wave_drawn(self, path: Path, wave: npt.NDArray[np.float32]) -> None:
        if self._opened is not None and self._opened.folder.path == path:
            self._wave = wave
            self._show_content()
            if not self._opened.take.has_picture and self._fault is None:
                self._show_sound_only()

    def _show_sound_only(self) -> None:
        self.video.show_placeholder(self.tr("Sound only: this take has no picture."), self._wave)

    @Slot(object)
    def _selected(self, span: Span | None) -> None:
        self.playing.use_span(span)
        self.timeline.setAccessibleDescription(selection_sentence(span))
        self.selected.emit(span)

    @Slot(object)
    def _show_picture(self, frame: QVideoFrame) -> None:
        if self._opened is not None and self._opened.take.has_picture:
            self.video.show_frame(frame)

    @Slot(int)
    def _show_moment(self, at_ms: int) -> None:
        self.timeline.show_position(at_ms)
        self.transport.show_time(at_ms, self.timeline.content.length_ms)
        if self._opened is not None:
            words = self._opened.words.caption_at(at_ms) if self.captions else ""
            missing = self._missing.words_at(at_ms) if self._missing is not None else ""
            self.video.show_caption(missing or words)
        self.moved.emit(at_ms)

    @Slot(int)
    def _loaded(self, _length: int) -> None:
        self._show_content()
        self._show_moment(0)
        if self._first_span is not None:
            self.play_span(self._first_span)
            self._first_span = None
        elif self._first_ms:
            self.seek(self._first_ms)

    @Slot(bool)
    def _show_playing(self, playing: bool) -> None:
        self.transport.show_playing(playing=playing)

    @Slot(bool)
    def _show_loop(self, loops: bool) -> None:
        self.timeline.show_loop(loops=loops)
        self.transport.show_loop(loops=loops)

    @Slot(str)
    def _player_failed(self, why: str) -> None:
        if self._opened is not None:
            file = self._opened.folder.video
            self._failed(WorldError(Fault.MEDIA_UNREADABLE, file=file, why=why))

    def _failed(self, fault: WorldError) -> None:
        self._fault = fault
        self.turned.emit()
        self.transport.play.setEnabled(False)
        self.video.show_caption("")
        self._say_fault(fault)

    def _say_fault(self, fault: WorldError) -> None:
        if self._opened is not None and self._opened.text_alone:
            words = self.tr(
                "Only the text was sent. Choose a sentence or select words to mark them."
            )
            self.video.show_placeholder(words)
            return
        self.banner.say(error_sentence(fault))
        self.video.show_placeholder(self.tr("Nothing to play."))


def _no_wave(_error: Exception) -> None:
    """A take without a readable sound has no wave; the player says what is wrong with the file."""
