"""The diary of real interviews: written, changed, taken out, with the questions that came."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.errors import WorldError
from desktop.practice.outcomes import Outcome, keep, read_diary, strike_out
from desktop.practice.plan_notes import note_down
from desktop.ui.page import Page, scrolling
from desktop.ui.progress.diary_form import DiaryForm
from desktop.ui.texts.faults import error_sentence
from desktop.ui.texts.times import day_words
from desktop.ui.theme import PAGE_WIDTH, SPACE_1, SPACE_2, SPACE_4, SPACE_6
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.clearing import clear
from desktop.ui.widgets.empty import EMPTY_STRETCH, EmptyState
from desktop.ui.widgets.frames import Banner, Card
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QAbstractButton

    from desktop.ui.navigation import Goto
    from desktop.ui.workshop import Workshop


class DiaryPage(Page):
    """Lists the interviews, the newest first, and the form above them."""

    def __init__(self, workshop: Workshop) -> None:
        super().__init__(workshop)
        self.banner, self.form, self.empty = Banner(), DiaryForm(), EmptyState()
        self.write, self._hint = Button("primary"), PlainLabel("small", wrap=True).wide()
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_4)
        self._undo: Callable[[], object] | None = None
        self.outcomes: tuple[Outcome, ...] = ()
        content = QWidget()
        content.setMaximumWidth(PAGE_WIDTH)
        column = QVBoxLayout(content)
        column.setContentsMargins(SPACE_6, 0, SPACE_6, SPACE_6)
        column.setSpacing(SPACE_4)
        top = QHBoxLayout()
        top.addWidget(self._hint, 1)
        top.addWidget(self.write, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        column.addWidget(self.banner)
        column.addLayout(top)
        column.addWidget(self.form)
        column.addWidget(self.empty, EMPTY_STRETCH)
        column.addLayout(self._list)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, SPACE_4, 0, 0)  # what is scrolled away ends below the title
        self.area = scrolling(content)
        outer.addWidget(self.area)
        self.form.hide()
        self.write.clicked.connect(partial(self.begin, None))
        self.empty.action.connect(partial(self.begin, None))
        self.form.saved.connect(self._save)
        self.form.closed.connect(self._close)
        self.banner.action.connect(self._take_back)

    @override
    def retranslate(self) -> None:
        """Set every word."""
        self.setAccessibleName(self.tr("Diary"))
        self.form.retranslate()
        self.write.label(self.tr("Write an interview down"), "Ctrl+Enter")
        self._hint.setText(
            self.tr("Real interviews in your own words. Nothing is computed from them.")
        )
        self.empty.say(
            self.tr("No real interview yet"),
            self.tr(
                "After one, write down how it went and which questions came. A question can go straight into your plan."
            ),
            self.tr("Write an interview down"),
        )
        self._show()

    @override
    def enter(self, wish: Goto) -> None:
        """Read the diary; it is one small file."""
        self._read()

    @override
    def next_step(self) -> QAbstractButton:
        """Return what keeps the form, else what opens it."""
        if self.form.isVisible():
            return self.form.save
        return self.empty.button if self.empty.isVisible() else self.write

    def begin(self, outcome: Outcome | None) -> None:
        """Open the form for a new interview, or one that is changed."""
        packs = self.services.roles.packs()
        self.form.offer_roles(packs, self.workshop.translation.language)
        self.form.show()
        targets = self.services.targets.targets()
        self.form.begin(outcome, targets[0].role if targets else "")
        self._show()
        self.area.verticalScrollBar().setValue(0)

    def _read(self) -> None:
        try:
            self.outcomes = read_diary(self.services.folders.diary).outcomes
        except WorldError as error:
            self._fail(error)
        self._show()

    def _fail(self, error: WorldError) -> None:
        self.banner.say(lambda: error_sentence(error))

    def _show(self) -> None:
        clear(self._list)
        writing = not self.form.isHidden()
        self.empty.setVisible(not self.outcomes and not writing)
        for widget in (self.write, self._hint):
            widget.setVisible(bool(self.outcomes) and not writing)
        for each in self.outcomes:
            self._list.addWidget(self._card(each))

    def _card(self, outcome: Outcome) -> Card:
        card = Card()
        title, notes = PlainLabel("strong", wrap=True).wide(), PlainLabel(wrap=True).selectable()
        title.setText(" · ".join(filter(None, self._title(outcome))))
        edit, away = Button("small"), Button("small")
        edit.label(self.tr("Change"), name=self.tr("Change {what}").format(what=title.text()))
        away.label(self.tr("Delete"), name=self.tr("Delete {what}").format(what=title.text()))
        edit.clicked.connect(partial(self.begin, outcome))
        away.clicked.connect(partial(self._drop, outcome))
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(title, 1)
        for button in (edit, away):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        card.column.addLayout(row)
        for question in outcome.asked:
            card.column.addLayout(self._asked(outcome, question))
        notes.setText(outcome.notes)
        card.column.addWidget(notes)
        notes.setVisible(bool(outcome.notes))  # in the card now: alone it would be a window
        return card

    def _title(self, outcome: Outcome) -> tuple[str, ...]:
        packs = {each.id: each.name for each in self.services.roles.packs()}
        name = packs.get(outcome.role)
        language = self.workshop.translation.language
        return day_words(outcome.day), name.say(language) if name else outcome.role, outcome.result

    def _asked(self, outcome: Outcome, question: str) -> QHBoxLayout:
        words, plan = PlainLabel(wrap=True).wide(), Button("small")
        words.setText(question)
        plan.label(
            self.tr("Add to plan"), name=self.tr("Add to plan: {what}").format(what=question)
        )
        plan.clicked.connect(partial(self._into_plan, outcome, question))
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.setContentsMargins(0, SPACE_1, 0, 0)
        row.addWidget(words, 1)
        row.addWidget(plan, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _into_plan(self, outcome: Outcome, question: str) -> None:
        because = self.tr("the interview of {day}").format(day=day_words(outcome.day))
        if self._write(lambda: note_down(self.services.folders.plan, question, because)):
            self._undo = None
            self.banner.say(
                lambda: self.tr("“{what}” is in your plan now.").format(what=question), calm=True
            )

    @Slot(object)
    def _save(self, outcome: Outcome) -> None:
        if not outcome.target and outcome.role:
            target = self.services.targets.of_role(outcome.role)
            outcome = msgspec.structs.replace(outcome, target=target.id if target else "")
        if self._write(lambda: keep(self.services.folders.diary, outcome)):
            self._close()

    @Slot()
    def _close(self) -> None:
        self.form.hide()
        self._show()
        (self.write if self.write.isVisible() else self.empty.button).setFocus()

    def _drop(self, outcome: Outcome) -> None:
        path = self.services.folders.diary
        if self._write(lambda: strike_out(path, outcome.id)):
            self._undo = lambda: keep(path, outcome)
            self.banner.say(
                lambda: self.tr("The interview of {day} was deleted.").format(
                    day=day_words(outcome.day)
                ),
                lambda: self.tr("Undo"),
                calm=True,
            )

    @Slot()
    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self.banner.hide()
        if undo is not None:
            self._write(undo)

    def _write(self, work: Callable[[], object]) -> bool:
        try:
            work()
        except WorldError as error:
            self._fail(error)
            return False
        self._read()
        return True
