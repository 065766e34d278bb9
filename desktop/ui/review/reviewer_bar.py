"""Reviewing for somebody else: who one is, what they ask, eight minutes, balance, the file that goes back."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.base.errors import GreenroomError
from desktop.base.ids import new_id
from desktop.review.calibration import calibration
from desktop.review.changes import write_keep, write_try_next
from desktop.review.model import ReviewerRole
from desktop.sharing.asking import reply_to, write_reply_to
from desktop.sharing.model import Guide
from desktop.sharing.seat import ReceivedPack, calibrate, read_pack, sit_down
from desktop.ui.page import focused_in
from desktop.ui.review.beginning_anew import BeginningAnew
from desktop.ui.review.calibration_card import CalibrationCard
from desktop.ui.review.going_back import GoingBack
from desktop.ui.review.reviewer_guide import ReviewerGuide, Step
from desktop.ui.texts.faults import error_sentence
from desktop.ui.texts.marks import reviewer_role_name
from desktop.ui.theme import SPACE_2, SPACE_3
from desktop.ui.widgets.buttons import Button, EnumSegments
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.news import News
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QAbstractButton

    from desktop.review.model import Review
    from desktop.ui.review.opened import OpenedTake
    from desktop.ui.review.playback_pane import PlaybackPane
    from desktop.ui.review.work import ReviewWork
    from desktop.ui.widgets.checklist_panel import ChecklistPanel
    from desktop.ui.widgets.sentence_field import SentenceField
    from desktop.ui.workshop import Workshop

NAME_LENGTH = 120


class Others(StrEnum):
    """Who may review somebody else."""

    FRIEND = ReviewerRole.FRIEND.value
    HR = ReviewerRole.HR.value
    COACH = ReviewerRole.COACH.value


class ReviewerBar(Card):
    """Asks who one is first; then calibrates; then leads through the review.

    Attributes:
        at_ms: gives the moment that is looked at, for what is replied to the candidate.

    Signals:
        changed: the reviewer is another one, so the checklist may be another one.
        alone(bool): the take itself is hidden while levels are agreed on.
        watch: a person wants to watch the take.
        typed: a letter was typed into a reply or a sentence.
        wrote: that was left; the keyboard is free.
    """

    changed = Signal()
    alone = Signal(bool)
    watch = Signal()
    typed = Signal()
    wrote = Signal()

    def __init__(self, workshop: Workshop, work: ReviewWork, checklist: ChecklistPanel) -> None:
        super().__init__(margin=SPACE_3, spacing=SPACE_2)
        self._workshop, self._work, self._checklist = workshop, work, checklist
        self.pack: ReceivedPack | None = None
        self._opened: OpenedTake | None = None
        self._is_new = False
        self._went: Review | None = None
        self.at_ms: Callable[[], int] = lambda: 0
        self.banner = News()
        self._back = GoingBack(workshop, work, self.banner)
        self._anew = BeginningAnew(workshop, work, self.banner, self)
        self.who = PlainLabel("strong", wrap=True)
        self.name = QLineEdit()
        self.role = EnumSegments(Others, may_clear=False)
        self.begin, self.anew = Button("primary"), Button("small")
        self.calibration = CalibrationCard()
        self.guide = guide = ReviewerGuide(workshop.theme)
        self.sentences, self.replies = guide.sentences, guide.sentences.replies
        self.keep, self.try_next = guide.sentences.keep, guide.sentences.try_next
        self.save_file, self.more, self.balance = guide.save_file, guide.more, guide.balance
        self._ask = QWidget()
        self._lay_out()
        self._connect()

    def retranslate(self) -> None:
        """Set the words."""
        self.setAccessibleName(self.tr("Your review for somebody else"))
        self.who.setText(
            self.tr("Who are you? The candidate sees “says:” and the name; it may be empty.")
        )
        self.name.setPlaceholderText(self.tr("Your name"))
        self.name.setAccessibleName(self.tr("Your name"))
        self.role.setAccessibleName(self.tr("What you are to the candidate"))
        for each in Others:
            self.role.button(each).setText(reviewer_role_name(ReviewerRole(each.value)))
        self.role.make_room()
        self.begin.label(self.tr("Begin"))
        self.anew.label(self.tr("Someone else reviews: begin anew"))
        self._show_more()
        self.guide.retranslate()
        self.calibration.retranslate(self._workshop.translation.language)
        self._show_review()

    def follow(self, playback: PlaybackPane) -> None:
        """Lead through what is played there: what is typed pauses it, and leaving a field plays on."""
        self.at_ms = lambda: playback.at_ms
        self.typed.connect(playback.playing.wait)
        self.wrote.connect(partial(playback.playing.go_on, back=True))
        self.watch.connect(playback.transport.play.setFocus)
        playback.player.played.connect(self._plays)

    @Slot(bool)
    def _plays(self, plays: bool) -> None:
        if plays and self.guide.isVisible():
            self.guide.watch()

    def show_take(self, opened: OpenedTake | None) -> None:
        """Show a take of a received pack; None leaves the page to the candidate's own."""
        again = self._opened is not None and opened is not None and not self._is_new
        again = again and self._opened.folder.session == opened.folder.session  # type: ignore[union-attr]
        self._opened, self._is_new = opened, False
        if opened is None:
            self.guide.run(on=False)
            self._checklist.setEnabled(True)
            self.alone.emit(False)  # noqa: FBT003 - Qt
            return
        try:
            self.pack = read_pack(opened.folder.session)
        except GreenroomError as error:
            self.banner.say(error_sentence(error))
            return
        if not again:
            self.more.setChecked(False)
            self.banner.hide()
            self._show_review()
            self.guide.begin()
            self._back.begin()
            self._fill()
        self._anew.tell(self.pack)
        self._show_step()
        if not again and self.pack.seat is None:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        """Offer what is known: the seat taken before, or what the candidate wishes."""
        pack, review = self.pack, self._work.review
        if pack is None:
            return
        self.sentences.show_sentences(*((review.keep, review.try_next) if review else ("", "")))
        role = Others.HR if pack.shared.guide is Guide.HR else Others.FRIEND
        if pack.seat is not None:
            role = Others(pack.seat.reviewer.role.value)
            self.name.setText(pack.seat.reviewer.name)
        self.role.show_value(role)
        first = calibration(pack.shared.role, pack.shared.role_sha256)
        self.calibration.show_for(first, self._workshop.translation.language)

    @property
    def ready(self) -> bool:
        """Whether the review itself can begin: it is known who writes, and the vignettes are done."""
        seat = self.pack.seat if self.pack is not None else None
        return seat is not None and not self._wants_calibration

    @property
    def _wants_calibration(self) -> bool:
        pack = self.pack
        if pack is None or pack.seat is None or pack.seat.calibrated is not None:
            return False
        return self._shows_levels and self.calibration.has_some

    @property
    def _shows_levels(self) -> bool:
        return self._opened is not None and any(part.rated for part in self._opened.parts)

    @property
    def wants_more(self) -> bool:
        """Whether a friend wants more than six rows."""
        return self.more.isChecked()

    def next_step(self) -> QAbstractButton | None:
        """Return what a reviewer presses next; None while the take is what is next.

        Who is done saves the review, and then looks at the file, as long as nothing else is said.
        """
        first = next(
            (each for each in (self.begin, self.calibration.go_on) if each.isVisible()), None
        )
        if first is not None or not self.guide.isVisible():
            return first
        self.keep_typed()
        if not self.guide.all_done:
            return None
        is_out = self._went is not None and self._went == self._work.review
        return (is_out and self.banner.button) or self.save_file

    def keep_typed(self) -> None:
        """Write what was typed a moment ago."""
        self.sentences.keep_typed()

    def _show_more(self) -> None:
        self.more.setVisible(self._is_friend and (self.wants_more or not self._shows_levels))
        self.more.label(
            self.tr("Six rows only") if self.wants_more else self.tr("More rows, and levels")
        )

    @property
    def _is_friend(self) -> bool:
        seat = self.pack.seat if self.pack is not None else None
        return seat is not None and seat.reviewer.role is ReviewerRole.FRIEND

    def _show_step(self) -> None:
        seat = self.pack.seat if self.pack is not None else None
        steps = (self._ask, self.calibration)
        before = [step.isVisible() for step in steps]
        focused = focused_in(self)
        self._ask.setVisible(seat is None)
        self.anew.setVisible(seat is not None)
        self.calibration.setVisible(seat is not None and self._wants_calibration)
        self.guide.setVisible(self.ready)
        self._checklist.setEnabled(self.ready)
        self.alone.emit(seat is not None and self._wants_calibration)
        self.guide.run(on=self.ready)
        self._show_more()
        changed = any(before) and before != [step.isVisible() for step in steps]
        if changed or (focused is not None and focused_in(self) is not focused):
            self._lead_on()
        self._show_review()

    def _lead_on(self) -> None:
        """Put the keyboard where the next step is: the step that had it is hidden."""
        if self.ready:
            self._go_to(self.guide.step)
        else:
            self.calibration.take_keyboard()

    @Slot()
    def _show_review(self) -> None:
        pack, review = self.pack, self._work.review
        if pack is None or self._opened is None:
            return
        day = pack.manifest.please_delete_after
        self.guide.show_review(review, pack.shared.asks, day, friend=self._is_friend)
        self.guide.note.setHidden(self.calibration.has_some)

    @Slot(str)
    def _go_to(self, step: str) -> None:
        if step == Step.ASKS:
            self._fill_in(self.replies.fields)
        elif step == Step.WATCH:
            self.watch.emit()
        elif step == Step.CHECKLIST:
            self._checklist.take_keyboard()
        else:
            self._fill_in([self.keep, self.try_next])

    def _fill_in(self, fields: list[SentenceField]) -> None:
        """Go to the first field in which nothing is."""
        empty = [field for field in fields if not field.text().strip()]
        self.sentences.go_to((empty or fields)[0])

    @Slot(str, str)
    def _replied(self, ask: str, reply: str) -> None:
        desk, opened = self._work.desk, self._opened
        if desk is None or opened is None or reply.strip() == reply_to(desk.review, ask):
            return
        take_id, at_ms, mark_id = opened.take.id, self.at_ms(), new_id()

        def edit(review: Review, at: str) -> Review:
            return write_reply_to(
                review, ask, reply, take_id=take_id, at_ms=at_ms, mark_id=mark_id, at=at
            )

        self._work.write(ask, edit)

    @Slot()
    def _sit_down(self) -> None:
        role = self.role.choice
        if self.pack is None or role is None or not self._anew.goes_on():
            return
        try:
            sit_down(self.pack.folder, self.name.text(), ReviewerRole(role.value))
        except GreenroomError as error:
            self.banner.say(error_sentence(error))
            return
        self.changed.emit()

    @Slot(bool)
    def _calibrated(self, calibrated: bool) -> None:
        if self.pack is None or self.pack.seat is None or not self._anew.goes_on():
            return
        try:
            calibrate(self.pack.folder, self.pack.seat, calibrated=calibrated)
        except GreenroomError as error:
            self.banner.say(error_sentence(error))
            return
        self.changed.emit()

    @Slot()
    def _change_name(self) -> None:
        self.keep_typed()
        self._ask.show()
        self.guide.hide()
        self.name.setFocus()

    @Slot()
    def _begin_anew(self) -> None:
        self.keep_typed()
        if self.pack is not None:
            self._anew.begin(self.pack)

    @Slot()
    def _show_anew(self) -> None:
        self.keep_typed()  # where the review lies to which it belongs
        self._is_new = True
        self.name.clear()
        self.changed.emit()

    @Slot()
    def _written(self) -> None:
        desk = self._work.desk
        if desk is None or self._opened is None:
            return
        keep, try_next = self.keep.text().strip(), self.try_next.text().strip()
        before = desk.review.keep, desk.review.try_next
        if (keep, try_next) == before:
            return
        self._work.write(
            "keep" if try_next == before[1] else "try_next",
            lambda review, _at: write_try_next(write_keep(review, keep), try_next),
        )

    def _go_back(self, way: Callable[[ReceivedPack, str], bool]) -> None:
        """Let what is said go out one way, with what is still in a field."""
        pack = self.pack
        if pack is None:
            return
        self.sentences.write()
        if not self._anew.goes_on():
            return
        empty = [each for each in (self.keep, self.try_next) if not each.text().strip()]
        if way(pack, self.tr(", ").join(each.accessibleName() for each in empty)):
            self._went = self._work.review

    def _connect(self) -> None:
        self.begin.clicked.connect(self._sit_down)
        self.anew.clicked.connect(self._begin_anew)
        self._anew.begun.connect(self._show_anew)
        self.name.returnPressed.connect(self._sit_down)
        self.guide.change.clicked.connect(self._change_name)
        self.more.clicked.connect(partial(self.changed.emit))
        self.save_file.clicked.connect(partial(self._go_back, self._back.save))
        self.guide.copy_text.clicked.connect(partial(self._go_back, self._back.copy))
        self.guide.gone.connect(self._go_to)
        self.calibration.finished.connect(self._calibrated)
        self._work.changed.connect(self._show_review)
        self.replies.replied.connect(self._replied)
        self.sentences.written.connect(self._written)
        self.sentences.typed.connect(self.typed)
        self.sentences.left.connect(self.wrote)

    def _lay_out(self) -> None:
        self.name.setMaxLength(NAME_LENGTH)
        row = QHBoxLayout()
        row.setSpacing(SPACE_3)
        row.addWidget(self.name, 1)
        row.addWidget(self.role)
        row.addWidget(self.begin)
        ask = QVBoxLayout(self._ask)
        ask.setContentsMargins(0, 0, 0, 0)
        ask.addWidget(self.who)
        ask.addLayout(row)
        ask.addWidget(self.anew, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.banner, self._ask, self.calibration, self.guide):
            self.column.addWidget(part)
