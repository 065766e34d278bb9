"""The session builder: so many minutes are there, this is what to do in them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from desktop.practice.time_box import LEAST_MINUTES, MOST_MINUTES, Doing, TimedStep, fill
from desktop.ui.texts.practice import drill_words
from desktop.ui.texts.progress import doing_name, minutes_words
from desktop.ui.texts.sentences import said_of
from desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.clearing import clear
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from desktop.practice.advice import Advice
    from desktop.roles.model import RolePack, Text
    from desktop.ui.workshop import Workshop

FIRST_MINUTES = 20


class TimeCard(Card):
    """Asks for minutes and lists what fits.

    Signals:
        begun(TimedStep): do this now.
    """

    begun = Signal(object)

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._advice: Advice | None = None
        self._pack: RolePack | None = None
        self.title, self._left = PlainLabel("strong"), PlainLabel("small", wrap=True)
        self._unit = PlainLabel("mute")
        self.minutes = QSpinBox()
        self.minutes.setRange(LEAST_MINUTES, MOST_MINUTES)
        self.minutes.setValue(FIRST_MINUTES)
        self.minutes.setFixedWidth(72)
        self.minutes.lineEdit().setTextMargins(SPACE_1, 0, 0, 0)
        self.minutes.valueChanged.connect(self._again)
        self.start = Button("primary")
        self.start.clicked.connect(self._begin_first)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(SPACE_2)
        row = QHBoxLayout()
        row.setSpacing(SPACE_3)
        for widget in (self.title, self.minutes, self._unit):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.start)
        self.column.addLayout(row)
        self.column.addLayout(self._steps)
        self.column.addWidget(self._left)
        self.steps: tuple[TimedStep, ...] = ()

    def retranslate(self) -> None:
        """Set the words."""
        self.title.setText(self.tr("I have"))
        self._unit.setText(self.tr("minutes: what to do"))
        for edit in (self.minutes, self.minutes.lineEdit()):
            edit.setAccessibleName(self.tr("Minutes I have"))
        self.start.label(self.tr("Start"), "Ctrl+Enter")

    def show_advice(self, advice: Advice, pack: RolePack) -> None:
        """Fill the time with what is advised."""
        self._advice, self._pack = advice, pack
        self._again()

    @Slot()
    def _again(self) -> None:
        if self._advice is None:
            return
        box = fill(self._advice, self.minutes.value())
        self.steps = box.steps
        clear(self._steps)
        for step in box.steps:
            self._steps.addWidget(self._line(step))
        self.start.setEnabled(bool(box.steps))
        if box.steps:
            self._left.setText(
                self.tr("{minutes} left.").format(minutes=minutes_words(box.left_s))
                if box.left_s >= 60
                else ""
            )
        elif box.needed_s:
            self._left.setText(
                self.tr("Too short for a whole answer: the next one needs {minutes}.").format(
                    minutes=minutes_words(box.needed_s)
                )
            )
        else:
            self._left.setText(self.tr("Nothing is left for today."))
        self._left.setVisible(bool(self._left.text()))

    def _line(self, step: TimedStep) -> QWidget:
        line = QWidget()
        time, words = PlainLabel("clock"), PlainLabel("body", wrap=True).wide()
        time.setText(minutes_words(step.seconds))
        time.setFixedWidth(56)
        words.setText(self._about(step))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(time)
        row.addWidget(words, 1)
        if step.doing is not Doing.REVIEW or step.take:
            button = Button("small")
            button.label(self.tr("Begin"), name=self.tr("Begin: {what}").format(what=words.text()))
            button.clicked.connect(partial(self.begun.emit, step))
            row.addWidget(button)
        return line

    def _about(self, step: TimedStep) -> str:
        if step.drill is not None:
            return said_of(doing_name(step.doing), drill_words(step.drill))
        assert self._pack is not None
        competency = self._pack.competency(step.competency)
        question = self._pack.question(step.question)
        if step.doing is Doing.REVIEW:
            said = f"{step.question} {self._said(question.text)}" if question else step.question
            return said_of(doing_name(step.doing), said)
        return " · ".join(
            self._said(each)
            for each in (competency and competency.name, question and question.text)
            if each
        )

    def _said(self, text: Text) -> str:
        return text.say(self._workshop.translation.language)

    @Slot()
    def _begin_first(self) -> None:
        if self.steps:
            self.begun.emit(self.steps[0])
