"""Eight minutes in four steps: what the candidate asks, watching, the checklist, two sentences."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget
from typing_extensions import override

from desktop.review.balance import balance_of
from desktop.sharing.asking import replies_in
from desktop.ui.page import focused_in
from desktop.ui.review.replies import Sentences
from desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.ring_timer import RingTimer
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.review.model import Review
    from desktop.ui.theme import Theme

EIGHT_MINUTES_MS = 8 * 60_000
TICK_MS = 1000
RING_SIDE, RING_WIDTH = 56, 5


class Step(StrEnum):
    """What comes one after the other; any can be gone to at any time."""

    ASKS = "asks"
    WATCH = "watch"
    CHECKLIST = "checklist"
    SUM = "sum"


WRITTEN = {Step.ASKS, Step.SUM}
"""The steps in which sentences are written."""

MINUTES = {Step.ASKS: 1, Step.WATCH: 3, Step.CHECKLIST: 3, Step.SUM: 1}
FRIEND_MINUTES = {**MINUTES, Step.WATCH: 4, Step.CHECKLIST: 2}
"""As in ``assets/review_page/guide.js``: six plain rows take less time than levels."""


def steps_done(review: Review | None, asks: tuple[str, ...], *, friend: bool) -> frozenset[Step]:
    """Return which steps a review has something for, as the page that lies in a pack does."""
    if review is None:
        return frozenset({Step.ASKS}) if not asks else frozenset()
    replies = replies_in(review, asks)
    answers = any(each.value for each in review.answers)
    levels = any(each.level is not None or each.cannot_judge for each in review.ratings)
    done = {
        Step.ASKS: len(replies) == len(asks),
        Step.WATCH: len(review.marks) > len(replies),
        Step.CHECKLIST: answers and (friend or levels),
        Step.SUM: bool(review.keep.strip() and review.try_next.strip()),
    }
    return frozenset(step for step, is_done in done.items() if is_done)


class ReviewerGuide(QWidget):
    """Leads through a review for somebody else; what is pressed is told.

    Signals:
        gone(str): the Step to which the keyboard is to go.
    """

    gone = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ring = RingTimer(theme, side=RING_SIDE, width=RING_WIDTH)
        self.steps = {step: Button("small") for step in Step}
        self.copy_text, self.save_file = Button("small"), Button("primary")
        self.sentences = Sentences()
        self.balance, self.note = PlainLabel("small", wrap=True), PlainLabel("small", wrap=True)
        self.more, self.change = Button("small"), Button("small")
        self.more.setCheckable(True)
        for button in self.steps.values():
            button.setCheckable(True)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.second)
        self._spent_ms = 0
        self._friend = True
        self._done: frozenset[Step] = frozenset()
        self._day = ""
        self.step = Step.WATCH
        for step, button in self.steps.items():
            button.clicked.connect(partial(self._chosen, step))
        self.sentences.left.connect(self._replied)
        self._lay_out()
        self.go_to(self.step)

    def retranslate(self) -> None:
        """Set the words."""
        self.sentences.retranslate()
        self.save_file.label(self.tr("Save review file…"))
        self.copy_text.label(self.tr("Copy as text"))
        self.copy_text.setToolTip(
            self.tr(
                "Where no file can be sent: the candidate can read the text, and paste all of it into Greenroom."
            )
        )
        self.change.label(self.tr("Who reviews…"))
        self.note.setText(
            self.tr("There are no examples for the levels of this role, so none are rated first.")
        )
        self._show_steps()
        self._show_time()

    @property
    def all_done(self) -> bool:
        """Whether there is something for every step."""
        return self._done == frozenset(Step)

    def begin(self) -> None:
        """Begin the eight minutes anew, with the first step for which there is nothing yet."""
        self._tick.stop()
        self._spent_ms = 0
        self._show_time()
        self.go_to(Step.WATCH if Step.ASKS in self._done else Step.ASKS)

    def go_to(self, step: Step) -> None:
        """Show where one is. A field is shown in its own step only: the picture needs the room."""
        self.step = step
        for each, button in self.steps.items():
            button.setChecked(each is step)
        self.sentences.setVisible(step in WRITTEN)
        self.sentences.show_side(replies=step is Step.ASKS)
        self._show_steps()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let numbers stand for other steps where their names would push the button out."""
        super().resizeEvent(event)
        self._show_steps()

    @Slot()
    def watch(self) -> None:
        """The take plays: who has not begun to reply watches first."""
        replies = self.sentences.replies.fields
        if self.step is Step.ASKS and not any(each.text().strip() for each in replies):
            self._go_on_to_watching()

    @Slot()
    def _replied(self) -> None:
        if self.step is Step.ASKS and Step.ASKS in self._done:
            self._go_on_to_watching()

    def _go_on_to_watching(self) -> None:
        """Show that step, and take the keyboard along where a field had it that is hidden now."""
        written_in = focused_in(self.sentences) is not None
        self.go_to(Step.WATCH)
        if written_in:
            self.gone.emit(Step.WATCH.value)

    def _chosen(self, step: Step, _checked: bool = False) -> None:
        self.go_to(step)
        self.gone.emit(step.value)

    def run(self, *, on: bool) -> None:
        """Let the time run, or stop it. It runs while the page is looked at."""
        if not on:
            self._tick.stop()
        elif not self._tick.isActive():
            self._tick.start()

    @Slot()
    def second(self) -> None:
        """Count a second in which the page is looked at."""
        if not self.isVisible():
            return
        before, self._spent_ms = self._spent_ms, self._spent_ms + TICK_MS
        self._show_time()
        if before < EIGHT_MINUTES_MS <= self._spent_ms:
            announce(self.ring, self._over_words())

    def show_review(
        self, review: Review | None, asks: tuple[str, ...], day: str, *, friend: bool
    ) -> None:
        """Show what is said so far, what is done, and until when the pack is to be kept."""
        self.sentences.show_asks(asks, review)
        if review is not None:
            self.sentences.show_sentences(review.keep, review.try_next)
        self._friend, self._day = friend, day
        self._done = steps_done(review, asks, friend=friend)
        self._show_steps()
        self._show_balance(review)

    def _show_steps(self) -> None:
        names = {
            Step.ASKS: self.tr("Their questions"),
            Step.WATCH: self.tr("Watch and mark"),
            Step.CHECKLIST: self.tr("Checklist") if self._friend else self.tr("Check and rate"),
            Step.SUM: self.tr("Keep and try"),
        }
        minutes = FRIEND_MINUTES if self._friend else MINUTES
        self.steps[Step.ASKS].setVisible(bool(self.sentences.replies.asks))
        shown = [each for each in self.steps.items() if not each[1].isHidden()]
        signs: dict[Button, str] = {}
        for number, (step, button) in enumerate(shown, 1):
            done = step in self._done
            spoken = self.tr("step {n}: {name}, {minutes} min").format(
                n=number, name=names[step], minutes=minutes[step]
            )
            if done:
                spoken += self.tr(", done")
            signs[button] = "✓" if done else str(number)
            button.label(f"{signs[button]} {names[step]}", name=spoken)
        self._head.invalidate()  # Qt tells the outer layout only
        if self._head.sizeHint().width() > self.width() - RING_SIDE - SPACE_3:
            for button, sign in signs.items():
                if not button.isChecked():
                    button.setText(sign)

    def _show_balance(self, review: Review | None) -> None:
        balance = balance_of(review)
        strengths, suggestions = balance.strengths, balance.suggestions
        words = self.tr("Strengths: {strengths} · suggestions: {suggestions}").format(
            strengths=strengths, suggestions=suggestions
        )
        if strengths + suggestions and not strengths:
            words += " · " + self.tr("what did they do well?")
        elif strengths + suggestions and not suggestions:
            words += " · " + self.tr("what could they try?")
        if self._day:
            words += " · " + self.tr("please delete after {day}").format(day=self._day)
        self.balance.setText(words)

    def _show_time(self) -> None:
        self.ring.show_time(EIGHT_MINUTES_MS - self._spent_ms, EIGHT_MINUTES_MS)
        over = self._spent_ms >= EIGHT_MINUTES_MS
        self.ring.setToolTip(self._over_words() if over else "")

    def _over_words(self) -> str:
        return self.tr("Eight minutes have passed. Save now, or take your time.")

    def _lay_out(self) -> None:
        self._head = head = row_of(*self.steps.values())
        head.addStretch(1)
        head.addWidget(self.save_file)
        foot = row_of()
        foot.addWidget(self.balance, 100)  # as wide as it may be, before there is room beside it
        foot.addStretch(1)
        foot.addWidget(self.copy_text)
        foot.addWidget(self.more)
        foot.addWidget(self.change)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(SPACE_2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.ring, 0, 0, 3, 1, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(head, 0, 1)
        grid.addWidget(self.sentences, 1, 1)
        grid.addLayout(foot, 2, 1)
        grid.addWidget(self.note, 3, 1)


def row_of(*parts: QWidget) -> QHBoxLayout:
    """Return a row of small parts."""
    row = QHBoxLayout()
    row.setSpacing(SPACE_1)
    for part in parts:
        row.addWidget(part)
    return row
