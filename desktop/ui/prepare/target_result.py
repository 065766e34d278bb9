"""What a job ad comes to: weights, company, questions, checklist."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.roles.target import LONGEST_LINE, LONGEST_NOTES, MOST_SOURCES, GoalPreset
from desktop.ui.prepare.weight_row import WeightRow
from desktop.ui.texts.targets import day_words, goal_name
from desktop.ui.theme import SPACE_1, SPACE_4
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.text import PlainLabel, button_text, plain_tooltip, wrapped

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.base.settings import Language
    from desktop.roles.analysis import Analysis
    from desktop.roles.keywords import Keyword
    from desktop.roles.model import RolePack
    from desktop.roles.target import Target

SOURCES_HEIGHT, NOTES_HEIGHT = 76, 112
QUESTION_WIDTH = 36
LETTER, AROUND_QUESTION = 9, 80
"""Pixels of a letter, wide ones among them, and of what stands around a question."""


class TargetResult(QWidget):
    """Cards below each other; what the candidate changes is told.

    Signals:
        changed(str, object): a field of the Target has another value.
        weighed, looked_up, word_picked: as those of the rows.
        ticked: other questions are ticked.
    """

    changed = Signal(str, object)
    weighed = Signal(str, object)
    looked_up = Signal(str)
    word_picked = Signal(str)
    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keywords: tuple[Keyword, ...] | None = None
        self._off: set[str] = set()
        self._day = ""
        self.rows: dict[str, WeightRow] = {}
        self.questions: list[QCheckBox] = []
        self._weights_title, self._weights_hint = (
            PlainLabel("strong"),
            PlainLabel("small", wrap=True),
        )
        self._company_title = PlainLabel("strong")
        self._names = [PlainLabel("small") for _ in range(5)]
        self.goal = QComboBox()
        self.goal.addItems([""] * (len(GoalPreset) + 1))
        self.goal_words, self.day = QLineEdit(), QLineEdit()
        self.goal_words.setMaxLength(LONGEST_LINE)
        self.day.setMaxLength(10)
        self.sources, self.notes = QPlainTextEdit(), QPlainTextEdit()
        for field, height in ((self.sources, SOURCES_HEIGHT), (self.notes, NOTES_HEIGHT)):
            field.setTabChangesFocus(True)
            field.setFixedHeight(height)
        self._notes_hint = PlainLabel("warn", wrap=True)
        self._day_hint = PlainLabel("small", wrap=True)
        self._questions_title, self._items_title = PlainLabel("strong"), PlainLabel("strong")
        self._items = PlainLabel("small", wrap=True).selectable()
        self._lay_out()
        self.goal.activated.connect(self._goal_picked)
        self.goal_words.textEdited.connect(self._goal_written)
        self.day.textEdited.connect(self._day_written)
        self.sources.textChanged.connect(self._sources_written)
        self.notes.textChanged.connect(self._notes_written)

    def retranslate(self) -> None:
        """Set the words that do not depend on the ad."""
        self._weights_title.setText(self.tr("What the ad asks for"))
        self._weights_hint.setText(
            self.tr("Choose a name or a word to see it in the text. Weights can be changed.")
        )
        self._company_title.setText(self.tr("The company"))
        names = (
            self.tr("What it hires for"),
            self.tr("The same in your own words"),
            self.tr("What you read about it, one source a line"),
            self.tr("What I should know by heart"),
            self.tr("Day of the interview"),
        )
        fields = (self.goal, self.goal_words, self.sources, self.notes, self.day)
        for label, field, name in zip(self._names, fields, names, strict=True):
            label.setText(name)
            label.setBuddy(field)
            field.setAccessibleName(name)
        self.goal.setItemText(0, self.tr("Not known yet"))
        for row, goal in enumerate(GoalPreset, start=1):
            self.goal.setItemText(row, goal_name(goal))
        self.goal_words.setPlaceholderText(self.tr("for example: fewer complaints after delivery"))
        self.notes.setPlaceholderText(
            self.tr("for example: products, functions of the system, templates, figures")
        )
        self._say_notes()
        self._questions_title.setText(self.tr("Questions to begin with"))
        self._items_title.setText(self.tr("Checklist, the heaviest first"))
        self._say_day()

    def show_target(self, target: Target) -> None:
        """Show the fields of another target; its analysis follows."""
        self._off.clear()
        self._keywords = None
        goal = list(GoalPreset).index(target.goal) + 1 if target.goal else 0
        self.goal.setCurrentIndex(goal)
        self.goal_words.setText(target.goal_words)
        self._day = target.interview_day
        self.day.setText(target.interview_day)
        for field, words in ((self.sources, "\n".join(target.sources)), (self.notes, target.notes)):
            field.blockSignals(True)  # noqa: FBT003 - Qt
            field.setPlainText(words)
            field.blockSignals(False)  # noqa: FBT003 - Qt
        self._say_notes()
        self._say_day()

    def show_analysis(self, pack: RolePack, found: Analysis, language: Language) -> None:
        """Show weights, questions and checklist; rows stay in place while only weights change."""
        ids = {each.competency for each in found.competencies}
        if found.keywords != self._keywords or ids != set(self.rows):
            self._keywords = found.keywords
            self._make_rows([each.competency for each in found.competencies])
        names = {each.id: each.name.say(language) for each in pack.competencies}
        for each in found.competencies:
            self.rows[each.competency].show_weighted(each, names[each.competency])
        self._show_questions(pack, found, language)
        texts = {item.id: item.text.say(language) for item in pack.items}
        lines = [f"{each.weight:.2f}   {texts[each.item]}" for each in found.items]
        self._items.setText("\n".join(lines))

    @property
    def chosen(self) -> tuple[str, ...]:
        """Ids of the ticked questions in their order."""
        return tuple(str(each.property("question")) for each in self.questions if each.isChecked())

    def _make_rows(self, competencies: list[str]) -> None:
        for row in self.rows.values():
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        for name in competencies:
            row = WeightRow(name)
            row.weighed.connect(self.weighed)
            row.looked_up.connect(self.looked_up)
            row.word_picked.connect(self.word_picked)
            self._rows.addWidget(row)
            self.rows[name] = row

    def _show_questions(self, pack: RolePack, found: Analysis, language: Language) -> None:
        wanted = [each.question for each in found.questions]
        if [str(each.property("question")) for each in self.questions] != wanted:
            for box in self.questions:
                self._boxes.removeWidget(box)
                box.hide()
                box.deleteLater()
            self.questions = [self._box(name) for name in wanted]
        names = {each.id: each.name.say(language) for each in pack.competencies}
        for box, each in zip(self.questions, found.questions, strict=True):
            question = pack.question(each.question)
            text = question.text.say(language) if question else each.question
            box.setProperty("words", text)
            box.setAccessibleName(f"{text} · {names[each.competency]}")
            box.setToolTip(plain_tooltip(names[each.competency]))
        self._wrap_questions()

    def _wrap_questions(self) -> None:
        letters = max(QUESTION_WIDTH, (self.width() - AROUND_QUESTION) // LETTER)
        for box in self.questions:
            box.setText(button_text(wrapped(str(box.property("words")), letters)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the questions where the width ends: a check box does not."""
        super().resizeEvent(event)
        self._wrap_questions()

    def _box(self, name: str) -> QCheckBox:
        box = QCheckBox()
        box.setProperty("question", name)
        box.setChecked(name not in self._off)
        box.clicked.connect(partial(self._tick, box, name))
        self._boxes.addWidget(box)
        return box

    def _tick(self, box: QCheckBox, name: str) -> None:
        (self._off.discard if box.isChecked() else self._off.add)(name)
        self.ticked.emit()

    @Slot(int)
    def _goal_picked(self, row: int) -> None:
        self.changed.emit("goal", list(GoalPreset)[row - 1] if row else None)

    @Slot(str)
    def _goal_written(self, words: str) -> None:
        self.changed.emit("goal_words", words.strip())

    @Slot(str)
    def _day_written(self, day: str) -> None:
        self._day = day.strip()
        self._say_day()
        try:
            whole = dt.date.fromisoformat(self._day).isoformat() if self._day else ""
        except ValueError:
            return
        if whole == self._day:
            self.changed.emit("interview_day", self._day)

    @Slot()
    def _sources_written(self) -> None:
        lines = [each.strip()[:LONGEST_LINE] for each in self.sources.toPlainText().splitlines()]
        self.changed.emit("sources", tuple(each for each in lines if each)[:MOST_SOURCES])

    @Slot()
    def _notes_written(self) -> None:
        self.changed.emit("notes", self.notes.toPlainText()[:LONGEST_NOTES])
        self._say_notes()

    def _say_notes(self) -> None:
        words = self.tr("Only the first {count} characters are kept.").format(count=LONGEST_NOTES)
        self._notes_hint.setText(words)
        self._notes_hint.setVisible(len(self.notes.toPlainText()) > LONGEST_NOTES)

    def _say_day(self) -> None:
        self._day_hint.setText(day_words(self._day, dt.datetime.now().astimezone().date()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, SPACE_1, 0)
        column.setSpacing(SPACE_4)
        weights, company, questions, items = Card(), Card(spacing=SPACE_1), Card(), Card()
        self._rows, self._boxes = QVBoxLayout(), QVBoxLayout()
        self._rows.setSpacing(SPACE_4)
        weights.column.addWidget(self._weights_title)
        weights.column.addWidget(self._weights_hint)
        weights.column.addLayout(self._rows)
        company.column.addWidget(self._company_title)
        fields = (self.goal, self.goal_words, self.sources, self.notes, self.day)
        for name, field in zip(self._names, fields, strict=True):
            company.column.addSpacing(SPACE_1)
            company.column.addWidget(name)
            company.column.addWidget(field)
            if field is self.notes:
                company.column.addWidget(self._notes_hint)
        company.column.addWidget(self._day_hint)
        self.goal.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        questions.column.addWidget(self._questions_title)
        questions.column.addLayout(self._boxes)
        items.column.addWidget(self._items_title)
        items.column.addWidget(self._items)
        for card in (weights, questions, company, items):
            column.addWidget(card)
        column.addStretch(1)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
