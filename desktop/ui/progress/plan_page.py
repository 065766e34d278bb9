"""The plan: time, three columns, and why each thing stands there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from desktop.base.errors import WorldError
from desktop.practice.drills import CARD_DRILLS
from desktop.practice.plan_notes import PlanNote, drop_note, keep_note, note_down
from desktop.practice.time_box import Doing
from desktop.ui.navigation import Goto, Place
from desktop.ui.progress.known_page import KnownPage
from desktop.ui.progress.log_card import LogCard
from desktop.ui.progress.plan_rows import PlanLine, ability_line, drill_line
from desktop.ui.progress.time_card import TimeCard
from desktop.ui.texts.progress import gap_words, module_hint, module_name, passing_rule
from desktop.ui.theme import SPACE_1, SPACE_3
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.clearing import clear
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QAbstractButton

    from desktop.practice.plan_rows import DrillRow, RowsColumn
    from desktop.practice.time_box import TimedStep
    from desktop.ui.candidate import Known
    from desktop.ui.workshop import Workshop


class PlanPage(KnownPage):
    """Shows the plan of the role in use."""

    def __init__(self, workshop: Workshop) -> None:
        super().__init__(workshop)
        self._role, self._gap = PlainLabel("strong", wrap=True), PlainLabel("small", wrap=True)
        self.aim = Button("small")
        self.time, self.log = TimeCard(workshop), LogCard()
        self._columns = QHBoxLayout()
        self._columns.setSpacing(SPACE_3)
        self._rule = PlainLabel("small", wrap=True)
        self.lines: list[PlanLine] = []
        self._undo: Callable[[], None] | None = None
        top = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(SPACE_1)
        for label in (self._role, self._gap):
            words.addWidget(label)
        top.addLayout(words, 1)
        top.addWidget(self.aim, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self.column.addLayout(top)
        self.column.addWidget(self.time)
        self.column.addLayout(self._columns)
        self.column.addWidget(self._rule)
        self.column.addWidget(self.log)
        self.column.addStretch(1)
        self.aim.clicked.connect(self._to_target)
        self.time.begun.connect(self._begin)
        self.log.added.connect(self._add)
        self.log.ticked.connect(self._tick)
        self.log.dropped.connect(self._drop)
        self.banner.action.connect(self._take_back)

    @override
    def retranslate(self) -> None:
        """Set every word."""
        self.setAccessibleName(self.tr("Plan"))
        self.aim.label(self.tr("Add a job ad and the date"))
        self.time.retranslate()
        self.log.retranslate()
        super().retranslate()

    @override
    def next_step(self) -> QAbstractButton:
        """Return the button that begins the session."""
        return self.time.start

    @override
    def show_known(self, known: Known) -> None:
        """Show the plan."""
        language = self.workshop.translation.language
        self._role.setText(known.pack.name.say(language))
        self._gap.setText(gap_words(known.now.gap, known.days_left))
        self.aim.label(
            self.tr("Change the job ad or date")
            if known.now.target
            else self.tr("Add a job ad and the date")
        )
        self.time.show_advice(known.now.advice, known.pack)
        clear(self._columns)
        self.lines = []
        for each in known.columns:
            self._columns.addWidget(self._column(each), 1)
        self._rule.setText(passing_rule())
        self.log.show_log(known.now.plan.changes, known.notes, self.item_text)

    def _column(self, found: RowsColumn) -> Card:
        card = Card()
        title, hint = PlainLabel("strong"), PlainLabel("small", wrap=True)
        title.setText(module_name(found.module))
        hint.setText(module_hint(found.module))
        card.setAccessibleName(module_name(found.module))
        card.column.addWidget(title)
        card.column.addWidget(hint)
        for row in found.abilities:
            line = ability_line(row, self.name_of(row.standing.competency))
            line.begun.connect(partial(self.practise, row.question))
            self._put(card, line)
        for drill in found.drills:
            texts = {each.item: self.item_text(each.item) for each in drill.items}
            line = drill_line(drill, texts)
            line.begun.connect(partial(self._drill, drill))
            self._put(card, line)
        if not found.abilities and not found.drills:
            nothing = PlainLabel("mute", wrap=True)
            nothing.setText(self.tr("The role has no questions of this kind."))
            card.column.addWidget(nothing)
        card.column.addStretch(1)
        return card

    def _put(self, card: Card, line: PlanLine) -> None:
        line.opened.connect(self.show_take)
        card.column.addWidget(line)
        self.lines.append(line)

    def _drill(self, drill: DrillRow) -> None:
        if drill.kind in CARD_DRILLS or not drill.question:
            self.goto.emit(Goto(Place.PREPARE, part="cards"))
        else:
            self.practise(drill.question)

    @Slot(object)
    def _begin(self, step: TimedStep) -> None:
        if step.take:
            self.show_take(step.take)
        elif step.drill in CARD_DRILLS:
            self.goto.emit(Goto(Place.PREPARE, part="cards"))
        elif step.doing is Doing.DRILL and self.known is not None:
            self.practise(self.known.now.advice.question)
        else:
            self.practise(step.question)

    @Slot()
    def _to_target(self) -> None:
        self.goto.emit(Goto(Place.PREPARE, part="target"))

    @Slot(str, str)
    def _add(self, because: str, what: str) -> None:
        self._write(lambda: note_down(self.services.folders.plan, what, because))

    @Slot(object, bool)
    def _tick(self, note: PlanNote, done: bool) -> None:
        done_note = msgspec.structs.replace(note, done=done)
        self._write(lambda: keep_note(self.services.folders.plan, done_note), look=False)

    @Slot(object)
    def _drop(self, note: PlanNote) -> None:
        path = self.services.folders.plan
        if self._write(lambda: drop_note(path, note)):
            self._undo = lambda: keep_note(path, note)
            self.banner.say(
                lambda: self.tr("Taken out of the plan: {what}").format(what=note.added),
                lambda: self.tr("Undo"),
                calm=True,
            )

    @Slot()
    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self.banner.hide()
        if undo is not None:
            self._write(undo)

    def _write(self, work: Callable[[], object], *, look: bool = True) -> bool:
        """Write a small file and look again, or leave what is shown; say whether it was written."""
        try:
            work()
        except WorldError as error:
            self.fail(error)
            return False
        if look:
            self.look_again()
        return True
