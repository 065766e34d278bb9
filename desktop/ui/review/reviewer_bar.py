"""Reviewing for somebody else: who one is, what they ask, eight minutes, balance, the file that goes back."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.base.errors import GreenroomError
from desktop.base.ids import new_id
from desktop.review.calibration import calibration
from desktop.review.changes import write_keep, write_try_next
from desktop.review.model import MarkKind, ReviewerRole
from desktop.sharing.answering import write_answer
from desktop.sharing.asking import reply_to, write_reply_to
from desktop.sharing.endings import letter_name
from desktop.sharing.limits import REVIEW_ENDING
from desktop.sharing.model import Guide
from desktop.sharing.seat import ReceivedPack, calibrate, read_pack, sit_down
from desktop.ui.dialogs import ask_new_file
from desktop.ui.page import focused_in
from desktop.ui.review.calibration_card import CalibrationCard
from desktop.ui.review.replies import Sentences
from desktop.ui.texts.faults import error_sentence
from desktop.ui.texts.marks import reviewer_role_name
from desktop.ui.theme import SPACE_2, SPACE_3
from desktop.ui.widgets.buttons import Button, EnumSegments
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.news import News
from desktop.ui.widgets.ring_timer import RingTimer
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.review.model import Review
    from desktop.ui.review.opened import OpenedTake
    from desktop.ui.review.work import ReviewWork
    from desktop.ui.widgets.checklist_panel import ChecklistPanel
    from desktop.ui.workshop import Workshop

EIGHT_MINUTES_MS = 8 * 60_000
RING_SIDE, RING_WIDTH = 56, 5
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
    """

    changed = Signal()
    alone = Signal(bool)

    def __init__(self, workshop: Workshop, work: ReviewWork, checklist: ChecklistPanel) -> None:
        super().__init__(margin=SPACE_3, spacing=SPACE_2)
        self._workshop, self._work, self._checklist = workshop, work, checklist
        self.pack: ReceivedPack | None = None
        self._opened: OpenedTake | None = None
        self._clock = QElapsedTimer()
        self.at_ms: Callable[[], int] = lambda: 0
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self.banner = News()
        self.who = PlainLabel("strong", wrap=True)
        self.name = QLineEdit()
        self.role = EnumSegments(Others, may_clear=False)
        self.begin = Button("primary")
        self.calibration = CalibrationCard()
        self.sentences = Sentences()
        self.replies = self.sentences.replies
        self.asks = PlainLabel(wrap=True)
        self.balance = PlainLabel("small")
        self.keep, self.try_next = self.sentences.keep, self.sentences.try_next
        self.ring = RingTimer(workshop.theme, side=RING_SIDE, width=RING_WIDTH)
        self.save_file = Button("primary")
        self.change, self.more = Button("quiet"), Button("quiet")
        self.more.setCheckable(True)
        self._ask, self._guide = QWidget(), QWidget()
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
        self.save_file.label(self.tr("Save review file…"))
        self.change.label(self.tr("Change name"))
        self._show_more()
        self.sentences.retranslate()
        self.calibration.retranslate(self._workshop.translation.language)
        self._show_asks()
        self._show_balance()

    def show_take(self, opened: OpenedTake | None) -> None:
        """Show a take of a received pack; None leaves the page to the candidate's own."""
        again = self._opened is not None and opened is not None
        again = again and self._opened.folder.session == opened.folder.session  # type: ignore[union-attr]
        self._opened = opened
        if opened is None:
            self._tick.stop()
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
            self._clock.invalidate()
            self._fill()
        self._show_step()
        if not again and self.pack.seat is None:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        """Offer what is known: the seat taken before, or what the candidate wishes."""
        pack, review = self.pack, self._work.review
        if pack is None:
            return
        role = Others.HR if pack.shared.guide is Guide.HR else Others.FRIEND
        if pack.seat is not None:
            role = Others(pack.seat.reviewer.role.value)
            self.name.setText(pack.seat.reviewer.name)
        self.role.show_value(role)
        self.keep.setText(review.keep if review else "")
        self.try_next.setText(review.try_next if review else "")
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

    def _show_more(self) -> None:
        seat = self.pack.seat if self.pack is not None else None
        friend = seat is not None and seat.reviewer.role is ReviewerRole.FRIEND
        self.more.setVisible(friend and (self.wants_more or not self._shows_levels))
        self.more.label(
            self.tr("Six rows only") if self.wants_more else self.tr("More rows, and levels")
        )

    def _show_step(self) -> None:
        seat = self.pack.seat if self.pack is not None else None
        steps = (self._ask, self.calibration)
        before = [step.isVisible() for step in steps]
        focused = focused_in(self)
        self._ask.setVisible(seat is None)
        self.calibration.setVisible(seat is not None and self._wants_calibration)
        self._guide.setVisible(self.ready)
        self._checklist.setEnabled(self.ready)
        self.alone.emit(seat is not None and self._wants_calibration)
        if self.ready and not self._clock.isValid():
            self._clock.start()
        if self.ready:
            self._tick.start()
        self._show_more()
        changed = any(before) and before != [step.isVisible() for step in steps]
        if changed or (focused is not None and focused_in(self) is not focused):
            self._lead_on()
        self._show_asks()
        self._show_balance()
        self._show_time()

    def _lead_on(self) -> None:
        """Put the keyboard where the next step is: the step that had it is hidden."""
        if self.ready:
            self._checklist.take_keyboard()
        else:
            self.calibration.take_keyboard()

    @Slot()
    def _show_asks(self) -> None:
        asks = self.pack.shared.asks if self.pack is not None else ()
        self.sentences.show_asks(asks, self._work.review if self._opened is not None else None)
        lines = [self.tr("They ask: {question}").format(question=each) for each in asks]
        if self.pack is not None and not self.calibration.has_some:
            lines.append(
                self.tr(
                    "There are no examples for the levels of this role, so none are rated first."
                )
            )
        self.asks.setText("\n".join(lines))
        self.asks.setVisible(bool(lines))

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

        self._change(edit)

    @Slot()
    def _show_balance(self) -> None:
        if self._opened is None:
            return
        marks = self._work.review.marks if self._work.review else ()
        strengths = sum(each.kind is MarkKind.STRENGTH for each in marks)
        suggestions = sum(each.kind is MarkKind.SUGGESTION for each in marks)
        words = self.tr("Strengths: {strengths} · suggestions: {suggestions}").format(
            strengths=strengths, suggestions=suggestions
        )
        if strengths + suggestions and not strengths:
            words += " · " + self.tr("what did they do well?")
        elif strengths + suggestions and not suggestions:
            words += " · " + self.tr("what could they try?")
        day = self.pack.manifest.please_delete_after if self.pack is not None else ""
        self.balance.setText(words)
        self.save_file.setToolTip(self.tr("please delete after {day}").format(day=day))

    @Slot()
    def _show_time(self) -> None:
        spent = self._clock.elapsed() if self._clock.isValid() else 0
        self.ring.show_time(EIGHT_MINUTES_MS - spent, EIGHT_MINUTES_MS)

    @Slot()
    def _sit_down(self) -> None:
        role = self.role.choice
        if self.pack is None or role is None:
            return
        try:
            sit_down(self.pack.folder, self.name.text(), ReviewerRole(role.value))
        except GreenroomError as error:
            self.banner.say(error_sentence(error))
            return
        self.changed.emit()

    @Slot(bool)
    def _calibrated(self, calibrated: bool) -> None:
        if self.pack is None or self.pack.seat is None:
            return
        try:
            calibrate(self.pack.folder, self.pack.seat, calibrated=calibrated)
        except GreenroomError as error:
            self.banner.say(error_sentence(error))
            return
        self.changed.emit()

    @Slot()
    def _change_name(self) -> None:
        self._ask.show()
        self._guide.hide()
        self.name.setFocus()

    @Slot()
    def _written(self) -> None:
        desk = self._work.desk
        if desk is None or self._opened is None:
            return
        keep, try_next = self.keep.text().strip(), self.try_next.text().strip()
        if (keep, try_next) == (desk.review.keep, desk.review.try_next):
            return
        self._change(lambda review, _at: write_try_next(write_keep(review, keep), try_next))

    def _change(self, edit: Callable[[Review, str], Review]) -> None:
        if self._work.desk is None:
            return
        try:
            self._work.desk.change(edit)
        except GreenroomError as error:
            self.banner.say(error_sentence(error))
        self._work.changed.emit()

    @Slot()
    def save(self) -> None:
        """Ask where to, and write the review file that goes back."""
        pack = self.pack
        if pack is None or pack.seat is None:
            return
        self._written()
        self.replies.write()
        known = self._work.review.id if self._work.review else pack.manifest.pack_id
        start = Path.home() / letter_name(pack.seat.reviewer.name, known, REVIEW_ENDING)
        title, patterns = self.tr("Save review file"), self.tr("Review (*.greenroom-review.json)")
        dialogs, endings = self._workshop.dialogs, (REVIEW_ENDING, ".json")
        path = ask_new_file(dialogs, self, title, start, patterns, endings=endings)
        if path is None:
            return
        language = self._workshop.translation.language.value
        try:
            write_answer(
                pack.folder, path, pack.seat.reviewer, language, calibrated=pack.seat.calibrated
            )
        except GreenroomError as error:
            self.banner.say(error_sentence(error))
            return
        said = self.tr("Saved as {file}. Send it back the way the pack came.")
        folders = self._workshop.outside.folders
        self.banner.offer(
            said.format(file=path), self.tr("Open the folder"), partial(folders.show, path.parent)
        )

    def _connect(self) -> None:
        self.begin.clicked.connect(self._sit_down)
        self.name.returnPressed.connect(self._sit_down)
        self.change.clicked.connect(self._change_name)
        self.more.clicked.connect(partial(self.changed.emit))
        self.save_file.clicked.connect(self.save)
        self.calibration.finished.connect(self._calibrated)
        self._tick.timeout.connect(self._show_time)
        self._work.changed.connect(self._show_balance)
        self._work.changed.connect(self._show_asks)
        self.replies.replied.connect(self._replied)
        self.sentences.written.connect(self._written)

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
        overall = QHBoxLayout()
        overall.setSpacing(SPACE_2)
        overall.addWidget(self.balance)
        overall.addWidget(self.change)
        overall.addWidget(self.sentences, 1)
        guide = QGridLayout(self._guide)
        guide.setContentsMargins(0, 0, 0, 0)
        guide.setHorizontalSpacing(SPACE_3)
        guide.setVerticalSpacing(SPACE_2)
        guide.setColumnStretch(1, 1)
        guide.addWidget(self.ring, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        guide.addWidget(self.asks, 0, 1)
        ways = QHBoxLayout()
        ways.setSpacing(SPACE_2)
        ways.addWidget(self.more)
        ways.addWidget(self.save_file)
        guide.addLayout(ways, 0, 2)
        guide.addLayout(overall, 1, 1, 1, 2)
        for part in (self.banner, self._ask, self.calibration, self._guide):
            self.column.addWidget(part)
