"""Review: the take plays with the checklist over it; every judgement rests on a moment."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.errors import GreenroomError
from desktop.review.changes import marks_of
from desktop.review.evidence import ForRating
from desktop.sharing.origin import is_received
from desktop.stories.cards import DeckName
from desktop.ui.navigation import Goto, Place
from desktop.ui.page import Page
from desktop.ui.page_keys import add_keys, press_focused
from desktop.ui.player import MediaPlayer, Player
from desktop.ui.review.beside import Beside
from desktop.ui.review.clips_player import ClipsPlayer
from desktop.ui.review.cueing import Cueing
from desktop.ui.review.exporting import Exporting
from desktop.ui.review.header import ReviewHeader
from desktop.ui.review.judging import Judging
from desktop.ui.review.keymap import guarded, looking_keys, marking_keys, playing_keys
from desktop.ui.review.lanes import lanes_of
from desktop.ui.review.lower_pane import LowerPane
from desktop.ui.review.marking import Marking
from desktop.ui.review.nothing_plays import NothingPlays
from desktop.ui.review.opened import OpenedTake, newest_take, open_take
from desktop.ui.review.over_picture import OverPicture
from desktop.ui.review.playback_pane import PlaybackPane
from desktop.ui.review.review_banner import ReviewBanner
from desktop.ui.review.take_desk import TakeDesk
from desktop.ui.review.wording import Wording
from desktop.ui.review.work import ReviewWork
from desktop.ui.texts.faults import error_sentence
from desktop.ui.widgets.checklist_panel import ChecklistPanel
from desktop.ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent, QShowEvent
    from PySide6.QtWidgets import QAbstractButton

    from desktop.base.timecode import Span
    from desktop.ui.workshop import Workshop


class ReviewPage(Page):
    """Watch a take, answer its checklist, rate its competencies."""

    def __init__(
        self, workshop: Workshop, parent: QWidget | None = None, *, player: Player | None = None
    ) -> None:
        super().__init__(workshop, parent)
        self.opened: OpenedTake | None = None
        self._wanted: Goto | None = None
        self.work = ReviewWork(self)
        self.empty = EmptyState()
        self.header = ReviewHeader(workshop.theme)
        self.review_banner = ReviewBanner(self.work)
        self.playback = PlaybackPane(workshop, ClipsPlayer(player or MediaPlayer(self)))
        self.sheets = LowerPane(workshop)
        self.words = self.sheets.words
        self.checklist = ChecklistPanel()
        self.marking = Marking(self.playback, self.sheets.marks, self.work)
        self.judging = Judging(self.checklist, self.work, self.marking, self.playback)
        self.exporting = Exporting(workshop, self.work, self.playback, self)
        self.cueing = Cueing(workshop, self.sheets.cues, self.playback, self.checklist, self.work)
        self.wording = Wording(workshop, self.words, self.playback, self.work)
        self.fills_window = False
        self.over = OverPicture(self.playback, self.work)
        self.beside = Beside(workshop, self.work, self.checklist)
        self.nothing_plays = NothingPlays(
            self.playback, self.work, lambda: self.words.view.track, self.beside.may_mark
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect_parts()
        add_keys(self, self._keys())

    @property
    def busy(self) -> bool:
        """Whether a take is being read."""
        return self._wanted is not None

    @override
    def retranslate(self) -> None:
        """Set every word on the page."""
        self.setAccessibleName(self.tr("Review"))
        self.empty.say(
            self.tr("No take to review yet"),
            self.tr("Record an answer, and it plays here with its checklist beside it."),
            self.tr("Practise"),
        )
        self.header.retranslate(self.workshop.translation.language)
        self.playback.retranslate()
        self.sheets.retranslate()
        self._show_card()
        self.review_banner.retranslate()
        self.checklist.retranslate(self.workshop.translation.language)
        self.beside.retranslate()
        self._show_span(self.playback.span)
        self._show_review()

    @override
    def enter(self, wish: Goto) -> None:
        """Show the take that is asked for, the one that was open, or the newest."""
        self.work.refresh()
        self._wanted = wish
        path = wish.take or (self.opened.folder.path if self.opened else None)
        shelf, desk = self.services.sessions, self.work.desk
        more = self.beside.reviewer.wants_more

        def read() -> OpenedTake | None:
            take = path if path is not None and path.exists() else newest_take(shelf)
            return open_take(take, desk, more=more) if take is not None else None

        self.workshop.tasks.run(
            read, partial(self._read, wish), partial(self._not_read, wish), name="open-take"
        )

    @override
    def event(self, event: QEvent) -> bool:
        """Look what another window has written, when this one is gone back to."""
        if event.type() == QEvent.Type.WindowActivate and self.isVisible():
            self.work.refresh()
        return super().event(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Take the keyboard, so that Space plays at once."""
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def leave(self) -> bool:
        """Pause and go."""
        self._keep_typed()
        self.playback.pause()
        self.fill_window(fills=False)
        return True

    @override
    def shut_down(self) -> None:
        """Let the file go."""
        self._keep_typed()
        self.exporting.movie.cancel()
        self.wording.stop()
        self.playback.release()

    @override
    def save_now(self) -> None:
        """Save the note, the word or the sentence that is being written."""
        self._keep_typed()
        self.wording.keep()

    @override
    def next_step(self) -> QAbstractButton:
        """Return the button of the empty page; with a take, who reviews it, else playing."""
        play = self.playback.transport.play
        return self.empty.button if self.opened is None else self.beside.next_step() or play

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """Return header, what stands above the take, picture, words and checklist."""
        playback = self.playback
        return (
            self.header, self.beside, playback, playback.timeline, self.sheets.pane, self.checklist,
        )  # fmt: skip

    def _lay_out(self) -> None:
        banners = (self.review_banner, self.exporting.banner, self.playback.banner)
        above = (self.header, self.beside, *banners, self.words.banner)
        self._desk = TakeDesk(above, self.playback, self.sheets, self.checklist)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._desk)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _connect_parts(self) -> None:
        self.empty.action.connect(self._practise)
        self.beside.changed.connect(self._words_came)
        self.beside.goto.connect(self.goto)
        self.beside.alone.connect(self._desk.body.setHidden)
        self.beside.reviewer.wrote.connect(self.setFocus)
        self.beside.reviewer.follow(self.playback)
        self.header.chosen.connect(self._take_chosen)
        self.header.export.connect(self._export)
        self.header.compare.connect(self._compare)
        self.header.send.connect(self._send)
        self.header.undo.connect(self.work.undo)
        self.header.redo.connect(self.work.redo)
        self.playback.moved.connect(self._show_moment)
        self.playback.selected.connect(self._show_span)
        self.playback.marked.connect(self.marking.begin)
        self.marking.closed.connect(self.setFocus)
        self.playback.transport.whole.connect(self.toggle_window)
        self.playback.video.doubled.connect(self.toggle_window)
        self.words.view.sought.connect(self.playback.go_to)
        self.words.view.selected.connect(self.playback.select)
        self.words.came.connect(self._words_came)
        self.work.changed.connect(self._show_review)
        self.cueing.changed.connect(self._show_review)
        self.sheets.cues.rewritten.connect(self._to_cards)

    def _keys(self) -> dict[str, Callable[[], object]]:
        return {
            **self.nothing_plays.before(playing_keys(self.playback)),
            **looking_keys(self.playback),
            **guarded(marking_keys(self.marking, self.work), self.beside.may_mark),
            **self.wording.keys(),
            **guarded(self.judging.keys(), self.beside.may_judge),
            "Space": self._space,
            "V": self.over.toggle_others,
            "W": self.sheets.turn,
            "F": self.toggle_window,
            "F11": self.toggle_window,
            "T": self._transcribe,
            "I": self.header.show_details,
            "Ctrl+S": partial(self.beside.save, self.header.export_button),
            "B": self._compare,
            "Ctrl+PgDown": partial(self.header.choose_next, 1),
            "Ctrl+PgUp": partial(self.header.choose_next, -1),
            "Ctrl+E": self.header.send_button.click,
        }

    @Slot()
    def _send(self) -> None:
        if self.opened is not None:
            self.goto.emit(Goto(Place.SHARE, part="send", take=self.opened.folder.path))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives the window back, or lets go what is selected."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.fills_window:
            self.fill_window(fills=False)
        else:
            self.playback.select(None)

    @Slot()
    def toggle_window(self) -> None:
        """Let the picture fill the screen, or give it back."""
        self.fill_window(fills=not self.fills_window)

    def fill_window(self, *, fills: bool) -> None:
        """Show only picture, controls and timeline, on the whole screen, or everything again."""
        fills = fills and self.opened is not None
        if fills == self.fills_window:
            return
        self.fills_window = fills
        for part in (self.header, self.checklist, self.beside):
            part.setVisible(not fills)
        self._desk.play_alone(alone=fills)
        self.fills.emit(fills)
        self.setFocus()

    def _keep_typed(self) -> None:
        self.playback.marker.keep()
        self.beside.keep_typed()

    def _read(self, wish: Goto, opened: OpenedTake | None) -> None:
        if wish is not self._wanted:
            return
        self._wanted = None
        if opened is None:
            self.opened = None
            self._stack.setCurrentWidget(self.empty)
            return
        before = self.opened
        again = before is not None and before.folder == opened.folder
        if self.work.was_left:
            self.setFocus()  # a field that is left writes, and is to do so where its review lies
        if not again or self.work.was_left:
            self._keep_typed()
        self.opened = opened
        self._stack.setCurrentWidget(self._desk)
        self.header.show_take(opened, self.workshop.translation.language)
        if again:
            self.playback.show_words(opened)
        if not again or before is None or before.parts != opened.parts:
            self.checklist.show_parts(
                opened.parts,
                self.workshop.translation.language,
                goal=opened.session.company_goal,
                reasons=is_received(opened.folder.session),
            )
        self.words.show_take(opened)
        self._show_card()
        target = ForRating(wish.about) if wish.about else self.work.target if again else None
        self.work.open(opened)
        self.marking.open(opened)
        if target is not None:
            self.work.choose(target)
        received = self.beside.show_take(opened)
        self.wording.open(opened)
        self.sheets.offer_cues(offered=not received)
        (self.cueing.close if received else partial(self.cueing.open, opened))()
        self.exporting.show_take(opened)
        self.review_banner.show_take(opened)
        self.playback.open(opened, wish.at_ms, wish.span)
        self._show_span(self.playback.span)

    def _not_read(self, wish: Goto, error: Exception) -> None:
        if wish is not self._wanted:
            return
        self._wanted = None
        if not isinstance(error, GreenroomError):
            raise error
        self.opened = None
        self.playback.release()
        self._stack.setCurrentWidget(self.empty)
        self.empty.banner.say(error_sentence(error))

    @Slot()
    def _practise(self) -> None:
        self.goto.emit(Goto(Place.PRACTISE))

    @Slot()
    def _to_cards(self) -> None:
        self.goto.emit(Goto(Place.PREPARE, part="cards", about=DeckName.REWRITE))

    @Slot()
    def _export(self) -> None:
        self.exporting.offer(self.header.export_button)

    @Slot()
    def _compare(self) -> None:
        if self.opened is not None:
            take = self.opened.folder.path
            self.goto.emit(Goto(Place.COMPARE, take=take, back=Place.REVIEW))

    @Slot()
    def _words_came(self) -> None:
        """Read the take again, with its words."""
        if self.opened is not None:
            self.enter(Goto(Place.REVIEW, take=self.opened.folder.path))

    @Slot(object)
    def _take_chosen(self, path: Path) -> None:
        self.playback.pause()
        self.enter(Goto(Place.REVIEW, take=path))

    def _space(self) -> None:
        if press_focused(self) or not self.beside.may_mark("Space"):
            return
        if self.nothing_plays.may_play():
            self.playback.playing.toggle()

    def _transcribe(self) -> None:
        if self.words.card.ask.isVisible():
            self.words.transcribe()

    @Slot()
    def _show_review(self) -> None:
        review, take_id = self.work.review, self.work.take_id
        self.checklist.show_review(review, take_id)
        if self.opened is not None:
            self.playback.show_lanes(lanes_of(self.opened, review, self.cueing.sheet))
        self.sheets.show_marks(marks_of(review, take_id) if review else ())
        self.header.show_desk(self.work)
        self.over.show_take(self.opened, self.workshop.translation.language)
        self._show_moment(self.playback.player.position)

    def _show_card(self) -> None:
        """A role-play's card is no secret any more once the take is over."""
        opened = self.opened
        question = opened.session.question(opened.take.question_id) if opened else None
        self.sheets.show_card(question, self.workshop.translation.language)

    @Slot(object)
    def _show_span(self, span: Span | None) -> None:
        plays = self.playback.plays
        self.checklist.show_span(span, plays=plays)
        self.words.view.show_sentence(None if plays else span)
        if span is not None:
            self.review_banner.let_go()

    @Slot(int)
    def _show_moment(self, at_ms: int) -> None:
        if self.opened is not None:
            self.words.view.show_position(at_ms, follow=True)
