"""One story in a form: its parts, its numbers, what it shows, and that it is true."""

from __future__ import annotations

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

from desktop.stories.model import (
    LONGEST_PART,
    LONGEST_TITLE,
    MOST_NUMBERS,
    OwnNumber,
    Story,
    gaps_of,
)
from desktop.ui.prepare.number_row import NumberRow
from desktop.ui.texts.stories import gap_name, truth_banner
from desktop.ui.theme import PAGE_WIDTH, SPACE_1, SPACE_2, SPACE_3
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.form import ElidedBox, name_box
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.text import PlainLabel, button_text, plain_tooltip, wrapped

if TYPE_CHECKING:
    from desktop.ui.workshop import Workshop

PARTS = ("situation", "task", "action", "result", "learned")
PART_HEIGHT = 72
BOX_WIDTH = 44
LINK_LENGTH = 40


class StoryForm(QWidget):
    """Tells every change as the field of a Story and its new value.

    Signals:
        changed(str, object): a field and its value.
    """

    changed = Signal(str, object)

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._story: Story | None = None
        self.gaps = PlainLabel("warn", wrap=True)
        self._truth = PlainLabel("small", wrap=True)
        self.title = QLineEdit()
        self.title.setMaxLength(LONGEST_TITLE)
        self.parts = {name: QPlainTextEdit() for name in PARTS}
        self._names = {name: PlainLabel("strong") for name in ("title", *PARTS)}
        self._hints = {name: PlainLabel("small", wrap=True) for name in PARTS}
        self._numbers_title, self._numbers_hint = (
            PlainLabel("strong"),
            PlainLabel("small", wrap=True),
        )
        self.numbers: list[NumberRow] = []
        self.add_number = Button("small")
        self.is_true = QCheckBox()
        self._links_title, self._role_name = PlainLabel("strong"), PlainLabel("small")
        self.roles = ElidedBox()
        self._competencies_name, self._questions_name = PlainLabel("small"), PlainLabel("small")
        self.competencies: list[QCheckBox] = []
        self.questions = QComboBox()
        self.linked: list[Button] = []
        self._lay_out()
        self.title.textEdited.connect(partial(self.changed.emit, "title"))
        for name, field in self.parts.items():
            field.textChanged.connect(partial(self._part_written, name))
        self.add_number.clicked.connect(self._add_number)
        self.is_true.clicked.connect(self._truth_ticked)
        self.roles.activated.connect(self._role_picked)
        self.questions.activated.connect(self._question_picked)

    def retranslate(self) -> None:
        """Set every word."""
        for name, words, hint in (
            (
                "situation",
                self.tr("Situation"),
                self.tr("Where and when, in one or two sentences."),
            ),
            ("task", self.tr("Task"), self.tr("What was expected of you.")),
            ("action", self.tr("Action"), self.tr("What you did yourself, step by step. Say “I”.")),
            (
                "result",
                self.tr("Result"),
                self.tr("What came of it, with a number if there is one."),
            ),
            ("learned", self.tr("Learned"), self.tr("What you do differently since.")),
        ):
            self._names[name].setText(words)
            self._hints[name].setText(hint)
            self.parts[name].setAccessibleName(words)
            self.parts[name].setAccessibleDescription(hint)
        self._names["title"].setText(self.tr("Title"))
        self.title.setAccessibleName(self.tr("Title"))
        self.title.setPlaceholderText(self.tr("for example: the late parcel"))
        self._truth.setText(truth_banner())
        self._numbers_title.setText(self.tr("Numbers that are mine"))
        self._numbers_hint.setText(
            self.tr("Only what you can stand behind when somebody asks where it comes from.")
        )
        self.add_number.label(self.tr("Add a number"))
        self.is_true.setText(
            wrapped(
                self.tr("All facts and numbers are true, and I can say where they come from."),
                BOX_WIDTH,
            )
        )
        self.is_true.setToolTip(self.tr("Only you are asked this; it is never shared."))
        self._links_title.setText(self.tr("What it shows"))
        self._role_name.setText(self.tr("Role"))
        name_box(self.roles, self.tr("Role"))
        self._competencies_name.setText(self.tr("Competencies"))
        self._questions_name.setText(self.tr("Questions it answers"))
        name_box(self.questions, self.tr("Questions it answers"))
        for row in self.numbers:
            row.retranslate()
        if self._story is not None:
            self._show_links(self._story)
            self.say_gaps(self._story)

    def show_story(self, story: Story) -> None:
        """Show a story in all fields."""
        self._story = None
        self.title.setText(story.title)
        for name, field in self.parts.items():
            field.setPlainText(getattr(story, name))
        for row in list(self.numbers):
            self._take_row(row)
        for number in story.numbers:
            self._put_row(number)
        self.is_true.setChecked(story.is_true)
        self._story = story
        self._show_links(story)
        self.say_gaps(story)

    def say_gaps(self, story: Story) -> None:
        """Say what the story still lacks."""
        self._story = story
        lacks = gaps_of(story)
        words = self.tr("Still missing: {what}.")
        names = self.tr(", ").join(map(gap_name, lacks))
        self.gaps.setText(words.format(what=names) if lacks else "")
        self.gaps.setVisible(bool(lacks))
        self.add_number.setEnabled(len(self.numbers) < MOST_NUMBERS)

    def _show_links(self, story: Story) -> None:
        language = self._workshop.translation.language
        packs = self._workshop.services.roles.packs()
        self.roles.clear()
        self.roles.addItems([each.name.say(language) for each in packs])
        ids = [each.id for each in packs]
        self.roles.setCurrentIndex(ids.index(story.role) if story.role in ids else -1)
        for widget in (*self.competencies, *self.linked):
            self._boxes.removeWidget(widget)
            self._links.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.competencies, self.linked = [], []
        pack = next((each for each in packs if each.id == story.role), None)
        self.questions.clear()
        self.questions.addItem(self.tr("Add a question…"))
        if pack is None:
            return
        for each in pack.competencies:
            box = QCheckBox(button_text(wrapped(each.name.say(language), BOX_WIDTH)))
            box.setChecked(each.id in story.competencies)
            box.clicked.connect(partial(self._ticked, box, each.id))
            self._boxes.addWidget(box)
            self.competencies.append(box)
        for question in pack.questions:
            text = question.text.say(language)
            if question.id in story.questions:
                self._add_link(question.id, text)
            else:
                self.questions.addItem(text, question.id)

    def _add_link(self, name: str, text: str) -> None:
        link = Button("small")
        short = text if len(text) <= LINK_LENGTH else text[: LINK_LENGTH - 1] + "…"
        said = self.tr("Take away: {question}").format(question=text)
        link.label(button_text(f"{short}  ×"), name=said)
        link.setToolTip(plain_tooltip(said))
        link.clicked.connect(partial(self._unlinked, name))
        self._links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self.linked.append(link)

    @Slot()
    def _truth_ticked(self) -> None:
        self.changed.emit("is_true", self.is_true.isChecked())

    def _ticked(self, box: QCheckBox, name: str) -> None:
        if self._story is not None:
            rest = tuple(each for each in self._story.competencies if each != name)
            self.changed.emit("competencies", (*rest, name) if box.isChecked() else rest)

    @Slot(int)
    def _question_picked(self, row: int) -> None:
        name = self.questions.itemData(row)
        if self._story is not None and name:
            self.changed.emit("questions", (*self._story.questions, str(name)))
            self._show_links(self._story)

    def _unlinked(self, name: str) -> None:
        if self._story is not None:
            self.changed.emit("questions", tuple(e for e in self._story.questions if e != name))
            self._show_links(self._story)

    @Slot(int)
    def _role_picked(self, row: int) -> None:
        packs = self._workshop.services.roles.packs()
        if self._story is not None and packs[row].id != self._story.role:
            self.changed.emit("role", packs[row].id)
            self.changed.emit("competencies", ())
            self.changed.emit("questions", ())
            self._show_links(self._story)

    def _part_written(self, name: str) -> None:
        if self._story is not None:
            self.changed.emit(name, self.parts[name].toPlainText()[:LONGEST_PART])

    @Slot()
    def _add_number(self) -> None:
        row = self._put_row(OwnNumber())
        row.fields["what"].setFocus()
        self._numbers_changed()

    def _put_row(self, number: OwnNumber) -> NumberRow:
        row = NumberRow(number)
        row.retranslate()
        row.changed.connect(self._numbers_changed)
        row.removed.connect(partial(self._remove_row, row))
        self._rows.addWidget(row)
        self.numbers.append(row)
        return row

    def _remove_row(self, row: NumberRow) -> None:
        self._take_row(row)
        self._numbers_changed()
        self.add_number.setFocus()

    def _take_row(self, row: NumberRow) -> None:
        self.numbers.remove(row)
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()

    @Slot()
    def _numbers_changed(self) -> None:
        self.changed.emit("numbers", tuple(row.number for row in self.numbers))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, SPACE_1, 0)
        column.setSpacing(SPACE_3)
        self.setMaximumWidth(PAGE_WIDTH)
        column.addWidget(self.gaps)
        story = Card(spacing=SPACE_1)
        story.column.addWidget(self._truth)
        story.column.addWidget(self._names["title"])
        story.column.addWidget(self.title)
        for name, field in self.parts.items():
            field.setTabChangesFocus(True)
            field.setFixedHeight(PART_HEIGHT)
            story.column.addSpacing(SPACE_2)
            self._names[name].setBuddy(field)
            for widget in (self._names[name], self._hints[name], field):
                story.column.addWidget(widget)
        numbers, self._rows = Card(), QVBoxLayout()
        self._rows.setSpacing(SPACE_3)
        numbers.column.addWidget(self._numbers_title)
        numbers.column.addWidget(self._numbers_hint)
        numbers.column.addLayout(self._rows)
        numbers.column.addWidget(self.add_number, 0, Qt.AlignmentFlag.AlignLeft)
        numbers.column.addWidget(self.is_true)
        links, self._boxes, self._links = Card(), QVBoxLayout(), QVBoxLayout()
        self.questions.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for widget in (self._links_title, self._role_name, self.roles, self._competencies_name):
            links.column.addWidget(widget)
        links.column.addLayout(self._boxes)
        links.column.addWidget(self._questions_name)
        links.column.addLayout(self._links)
        links.column.addWidget(self.questions)
        for card in (story, numbers, links):
            column.addWidget(card)
        column.addStretch(1)
