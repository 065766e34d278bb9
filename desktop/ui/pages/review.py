"""Review: the take plays with the checklist over it; every judgement rests on a moment."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.errors import GreenroomError
from desktop.review.changes import marks_of
from desktop.review.model import AnswerValue
from desktop.ui.navigation import Goto, Place
from desktop.ui.page import Page
from desktop.ui.player import MediaPlayer, Player
from desktop.ui.review.header import ReviewHeader
from desktop.ui.review.keys import add_keys, press_focused
from desktop.ui.review.opened import OpenedTake, newest_take, open_take
from desktop.ui.review.overlay_text import overlay_content
from desktop.ui.review.playback_pane import JUMP_MS, PlaybackPane
from desktop.ui.review.review_banner import ReviewBanner
from desktop.ui.review.words_pane import WordsPane
from desktop.ui.review.work import ReviewWork
from desktop.ui.texts.faults import error_sentence
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.checklist_panel import ChecklistPanel
from desktop.ui.widgets.empty import EmptyState
from desktop.ui.widgets.rating_row import RatingRow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QAbstractButton

    from desktop.base.timecode import Span
    from desktop.review.evidence import Target
    from desktop.review.model import Mark
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
        self.playback = PlaybackPane(workshop, player or MediaPlayer(self))
        self.words = WordsPane(workshop)
        self.checklist = ChecklistPanel()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect_parts()
        self._connect_checklist()
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
        self.words.retranslate()
        self.review_banner.retranslate()
        self.checklist.retranslate(self.workshop.translation.language)
        self._show_span(self.playback.span)
        self._show_moment(self.playback.player.position)

    @override
    def enter(self, wish: Goto) -> None:
        """Show the take that is asked for, the one that was open, or the newest."""
        self._wanted = wish
        path = wish.take or (self.opened.folder.path if self.opened else None)
        shelf, desk = self.services.sessions, self.work.desk

        def read() -> OpenedTake | None:
            take = path if path is not None and path.exists() else newest_take(shelf)
            return open_take(take, desk) if take is not None else None

        self.workshop.tasks.run(
            read, partial(self._read, wish), partial(self._not_read, wish), name="open-take"
        )

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Take the keyboard, so that Space plays at once."""
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def leave(self) -> bool:
        """Pause and go."""
        self.playback.pause()
        return True

    @override
    def shut_down(self) -> None:
        """Let the file go."""
        self.playback.release()

    @override
    def next_step(self) -> QAbstractButton:
        """Return the button of the empty page; with a take, playing is what comes next."""
        return self.empty.button if self.opened is None else self.playback.transport.play

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """Return header, picture, words and checklist."""
        return (self.header, self.playback, self.words.view, self.checklist)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(SPACE_2)
        left.addWidget(self.playback, 5)
        left.addWidget(self.words, 2)
        body = QHBoxLayout()
        body.setSpacing(SPACE_4)
        body.addLayout(left, 5)
        body.addWidget(self.checklist, 3)
        desk = QWidget()
        column = QVBoxLayout(desk)
        column.setContentsMargins(SPACE_6, SPACE_4, SPACE_6, SPACE_6)
        column.setSpacing(SPACE_3)
        column.addWidget(self.header)
        column.addWidget(self.review_banner)
        column.addLayout(body, 1)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(desk)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._desk = desk

    def _connect_parts(self) -> None:
        self.empty.action.connect(self._practise)
        self.header.chosen.connect(self._take_chosen)
        self.header.undo.connect(self.work.undo)
        self.header.redo.connect(self.work.redo)
        self.playback.moved.connect(self._show_moment)
        self.playback.selected.connect(self._show_span)
        self.playback.marked.connect(self._mark)
        self.words.view.sought.connect(self.playback.seek)
        self.words.view.selected.connect(self.playback.select)
        self.words.came.connect(self._words_came)
        self.work.changed.connect(self._show_review)
        self.work.picked.connect(self._show_target)

    def _connect_checklist(self) -> None:
        panel, work = self.checklist, self.work
        panel.picked.connect(work.choose)
        panel.answered.connect(work.answer)
        panel.rated.connect(work.rate)
        panel.gave_up.connect(work.give_up)
        panel.found_none.connect(self._found_none)
        panel.attach.connect(self._attach)
        panel.played.connect(self._play_mark)
        panel.detached.connect(work.detach)

    def _keys(self) -> dict[str, Callable[[], object]]:
        play, work = self.playback, self.work
        keys: dict[str, Callable[[], object]] = {
            "Space": self._space,
            "K": play.pause,
            "J": play.slower,
            "L": play.faster,
            "Left": partial(play.jump, -JUMP_MS),
            "Right": partial(play.jump, JUMP_MS),
            ",": partial(play.step, -1),
            ".": partial(play.step, 1),
            "Home": partial(play.seek, 0),
            "[": play.span_from_here,
            "]": play.span_to_here,
            "M": self._mark,
            "E": self._attach_here,
            "Shift+E": self._no_evidence,
            "0": self._give_up,
            "Del": self._remove_marks,
            "O": play.video.cycle_overlay,
            "Shift+O": play.video.move_overlay,
            "C": play.toggle_captions,
            "T": self._transcribe,
            "I": self.header.show_details,
            "Up": partial(work.choose_next, -1),
            "Down": partial(work.choose_next, 1),
            "Ctrl+Z": work.undo,
            "Ctrl+Shift+Z": work.redo,
            "Ctrl+Y": work.redo,
        }
        for key, value in zip("YPNX", AnswerValue, strict=True):
            keys[key] = partial(self._answer, value)
        for level in range(1, 6):
            keys[str(level)] = partial(self._rate, level)
        return keys

    def _read(self, wish: Goto, opened: OpenedTake | None) -> None:
        if wish is not self._wanted:
            return
        self._wanted = None
        if opened is None:
            self.opened = None
            self._stack.setCurrentWidget(self.empty)
            return
        again = self.opened is not None and self.opened.folder == opened.folder
        self.opened = opened
        self._stack.setCurrentWidget(self._desk)
        self.header.show_take(opened, self.workshop.translation.language)
        if again:
            self.playback.show_words(opened)
        else:
            self.checklist.show_parts(opened.parts, self.workshop.translation.language)
        self.words.show_take(opened)
        target = self.work.target if again else None
        self.work.open(opened)
        self.review_banner.show_take(opened)
        if target is not None:
            self.work.choose(target)
        self._show_span(self.playback.span)
        self.playback.open(opened, wish.at_ms)

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
    def _words_came(self) -> None:
        """Read the take again, with its words."""
        if self.opened is not None:
            self.enter(Goto(Place.REVIEW, take=self.opened.folder.path))

    @Slot(object)
    def _take_chosen(self, path: Path) -> None:
        self.playback.pause()
        self.enter(Goto(Place.REVIEW, take=path))

    def _space(self) -> None:
        if not press_focused(self):
            self.playback.toggle()

    def _answer(self, value: AnswerValue) -> None:
        self.work.answer(self.work.target, value)

    def _transcribe(self) -> None:
        if self.words.card.ask.isVisible():
            self.words.transcribe()

    def _rate(self, level: int) -> None:
        self.work.rate(self.work.target, level)

    def _give_up(self) -> None:
        if self.work.target is not None:
            self.work.give_up(self.work.target)

    def _no_evidence(self) -> None:
        """Say so for the rating that is chosen, or take it back."""
        row = self.checklist.row(self.work.target) if self.work.target else None
        if isinstance(row, RatingRow) and row.none.isVisible():
            row.none.click()

    @Slot()
    def _mark(self) -> None:
        span = self.playback.span_or_last
        self.work.mark(span, self._quote(span))

    def _remove_marks(self) -> None:
        if self.playback.span is not None:
            self.work.remove_marks(self.playback.span)

    def _attach_here(self) -> None:
        self._attach(self.work.target)

    @Slot(object)
    def _attach(self, target: Target | None) -> None:
        span = self.playback.span_or_last
        self.work.attach(target, span, self._quote(span))

    def _quote(self, span: Span) -> str:
        return self.opened.words.quote(span) if self.opened else ""

    @Slot(object)
    def _play_mark(self, mark: Mark) -> None:
        self.playback.play_span(mark.span)

    @Slot(object, bool)
    def _found_none(self, target: Target, found_none: bool) -> None:
        self.work.say_no_evidence(target, found_none=found_none)

    @Slot()
    def _show_review(self) -> None:
        review, take_id = self.work.review, self.work.take_id
        self.checklist.show_review(review, take_id)
        marks = marks_of(review, take_id) if review else ()
        self.playback.show_marks(tuple(mark.span for mark in marks))
        self.header.show_desk(self.work.desk)
        self._show_moment(self.playback.player.position)

    @Slot()
    def _show_target(self) -> None:
        self.checklist.choose(self.work.target)
        row = self.checklist.row(self.work.target) if self.work.target else None
        if row is not None:
            announce(self.checklist, row.accessibleName())
        self._show_moment(self.playback.player.position)

    @Slot(object)
    def _show_span(self, span: Span | None) -> None:
        self.checklist.show_span(span)

    @Slot(int)
    def _show_moment(self, at_ms: int) -> None:
        if self.opened is None:
            return
        self.words.view.show_position(at_ms, follow=self.playback.player.playing)
        language = self.workshop.translation.language
        content = overlay_content(self.opened, self.work, at_ms, language)
        self.playback.video.show_overlay(content)
