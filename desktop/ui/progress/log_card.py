"""The log of the plan: because of this, that was added; by the program and by hand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.practice.plan_notes import LONGEST, PlanNote
from desktop.ui.texts.practice import drill_words
from desktop.ui.texts.progress import moment_day
from desktop.ui.theme import SPACE_2
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.clearing import clear
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.practice.drills import DrillKind
    from desktop.practice.plan import PlanChange

SHOWN = 12


class LogCard(Card):
    """Lists what was added because of what, and takes in more.

    Signals:
        added(str, str): because of, what.
        ticked(PlanNote, bool): a note by hand is done, or not.
        dropped(PlanNote): a note by hand goes.
    """

    added = Signal(str, str)
    ticked = Signal(object, bool)
    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self._hint = PlainLabel("strong"), PlainLabel("small", wrap=True)
        self.because, self.what = QLineEdit(), QLineEdit()
        self.add = Button()
        self.add.setEnabled(False)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE_2)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        for edit in (self.because, self.what):
            edit.setMaxLength(LONGEST)
            edit.returnPressed.connect(self._add)
            row.addWidget(edit, 1)
        row.addWidget(self.add)
        self.column.addWidget(self.title)
        self.column.addLayout(row)
        self.column.addLayout(self._lines)
        self.column.addWidget(self._hint)
        self.what.textChanged.connect(self._typed)
        self.add.clicked.connect(self._add)

    def retranslate(self) -> None:
        """Set the words."""
        self.title.setText(self.tr("Why the plan is as it is"))
        self.because.setPlaceholderText(self.tr("Because of …"))
        self.because.setAccessibleName(self.tr("Because of"))
        self.what.setPlaceholderText(self.tr("I added …"))
        self.what.setAccessibleName(self.tr("I added"))
        self.add.label(self.tr("Add"))

    def show_log(
        self,
        changes: tuple[PlanChange, ...],
        notes: tuple[PlanNote, ...],
        item_text: Callable[[str], str],
    ) -> None:
        """Show both kinds, the newest first."""
        self.retranslate()
        clear(self._lines)
        grouped: dict[tuple[str, DrillKind, bool], list[str]] = {}
        for each in changes:
            of_one = grouped.setdefault((each.at, each.drill, each.closed), [])
            of_one.append(item_text(each.item))
        lines = [
            (at, self._of_change(at, drill, items, closed=closed))
            for (at, drill, closed), items in grouped.items()
        ]
        lines += [(each.at, self._of_note(each)) for each in notes]
        for _, line in sorted(lines, key=lambda each: each[0], reverse=True)[:SHOWN]:
            self._lines.addWidget(line)
        self._hint.setText(
            ""
            if lines
            else self.tr(
                "When a checklist item does not go well, the exercise for it is added here by itself. Write down your own changes too."
            )
        )
        self._hint.setVisible(not lines)

    def _of_change(self, at: str, drill: DrillKind, items: list[str], *, closed: bool) -> QWidget:
        label = PlainLabel(wrap=True).wide()
        words = self.tr("{day}: because “{item}” did not go well, added: {drill}").format(
            day=moment_day(at), item=self.tr("”, “").join(items), drill=drill_words(drill)
        )
        if closed:
            words = self.tr("{words} Went well in two sessions since.").format(words=words)
        label.setText(words)
        return label

    def _of_note(self, note: PlanNote) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        tick = QCheckBox()
        tick.setChecked(note.done)
        label = PlainLabel(wrap=True).wide()
        words = (
            self.tr("{day}: because of “{because}” I added: {what}")
            if note.because
            else self.tr("{day}: I added: {what}")
        )
        label.setText(words.format(day=moment_day(note.at), because=note.because, what=note.added))
        tick.setAccessibleName(self.tr("Done: {what}").format(what=note.added))
        tick.toggled.connect(partial(self.ticked.emit, note))
        away = Button("quiet")
        away.label("×", name=self.tr("Take away: {what}").format(what=note.added))
        away.clicked.connect(partial(self.dropped.emit, note))
        row.addWidget(tick, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(label, 1)
        row.addWidget(away, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    @Slot(str)
    def _typed(self, words: str) -> None:
        self.add.setEnabled(bool(words.strip()))

    @Slot()
    def _add(self) -> None:
        if self.what.text().strip():
            self.added.emit(self.because.text(), self.what.text())
            self.because.clear()
            self.what.clear()
