"""A person's own times: a row for each, changed in place, written at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from desktop.base.settings import (
    LONGEST_ANSWER_S,
    LONGEST_PREP_S,
    MOST_PRESETS,
    SHORTEST_ANSWER_S,
    Preset,
)
from desktop.ui.theme import SPACE_2, SPACE_3
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

NAME_LENGTH = 40
NEW_PREP_S, NEW_ANSWER_S = 60, 180
SPIN_WIDTH = 96


class PresetRow(QWidget):
    """One preset.

    Signals:
        changed: the person changed something.
        removed: the person does not want it any more.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, preset: Preset, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last_name = preset.name
        self.name = QLineEdit(preset.name)
        self.name.setMaxLength(NAME_LENGTH)
        self.prep, self.answer = QSpinBox(), QSpinBox()
        self.prep.setRange(0, LONGEST_PREP_S)
        self.answer.setRange(SHORTEST_ANSWER_S, LONGEST_ANSWER_S)
        for spin, value in ((self.prep, preset.prep_s), (self.answer, preset.answer_s)):
            spin.setValue(value)
            spin.setFixedWidth(SPIN_WIDTH)
            spin.lineEdit().setTextMargins(SPACE_2, 0, 0, 0)
            spin.editingFinished.connect(self.changed)
        self.one_take = QCheckBox()
        self.one_take.setChecked(preset.one_take)
        self.remove = Button("quiet")
        self._prep_name, self._answer_name = PlainLabel("small"), PlainLabel("small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        row.addWidget(self.name, 1)
        for widget in (self._prep_name, self.prep, self._answer_name, self.answer):
            row.addWidget(widget)
        row.addWidget(self.one_take)
        row.addWidget(self.remove)
        self.name.editingFinished.connect(self._named)
        self.one_take.clicked.connect(self.changed)
        self.remove.clicked.connect(self.removed)

    def retranslate(self) -> None:
        """Set the words."""
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("Name"))
        self._prep_name.setText(self.tr("Prepare"))
        self.prep.setAccessibleName(self.tr("Seconds to prepare"))
        self._answer_name.setText(self.tr("Answer"))
        self.answer.setAccessibleName(self.tr("Seconds to answer"))
        for spin in (self.prep, self.answer):
            spin.setSuffix(self.tr(" s"))
        self.one_take.setText(self.tr("One take"))
        self.one_take.setToolTip(
            self.tr("The answer ends when its time is over, and there is no second one.")
        )
        self.remove.label("×", name=self.tr("Remove these times"))

    @property
    def preset(self) -> Preset:
        """What the row says."""
        return Preset(
            self._last_name, self.prep.value(), self.answer.value(), self.one_take.isChecked()
        )

    @Slot()
    def _named(self) -> None:
        """Take a name; an empty one is put back."""
        name = self.name.text().strip()
        self._last_name = name or self._last_name
        self.name.setText(self._last_name)
        self.changed.emit()


class PresetsCard(Card):
    """All presets, and a button for one more.

    Signals:
        changed(tuple): the presets as they are now.
        removed(tuple): the presets as they were before one was removed.
    """

    changed = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=SPACE_3)
        self.title = PlainLabel("strong")
        self._hint = PlainLabel("small", wrap=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE_2)
        self.rows: list[PresetRow] = []
        self.add = Button("small")
        self.column.addWidget(self.title)
        self.column.addWidget(self._hint)
        self.column.addLayout(self._lines)
        self.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.add.clicked.connect(self._add)

    def retranslate(self) -> None:
        """Set the words."""
        self.title.setText(self.tr("Own times"))
        self._hint.setText(
            self.tr("Times of an interview you are preparing for; choose them when you practise.")
        )
        self.add.label(self.tr("Add times"))
        for row in self.rows:
            row.retranslate()

    def show_presets(self, presets: Sequence[Preset]) -> None:
        """Show presets; rows that are right already stay, with what is being typed."""
        if tuple(presets) == self.presets:
            return
        for row in self.rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(each) for each in presets]
        self.add.setEnabled(len(self.rows) < MOST_PRESETS)

    @property
    def presets(self) -> tuple[Preset, ...]:
        """What the rows say."""
        return tuple(row.preset for row in self.rows)

    def _row(self, preset: Preset) -> PresetRow:
        row = PresetRow(preset)
        row.retranslate()
        row.changed.connect(self._changed)
        row.removed.connect(self._removed)
        self._lines.addWidget(row)
        return row

    @Slot()
    def _changed(self) -> None:
        self.changed.emit(self.presets)

    @Slot()
    def _add(self) -> None:
        taken = {each.name for each in self.presets}
        names = (self.tr("Own times {number}").format(number=number) for number in range(1, 1000))
        name = next(each for each in names if each not in taken)
        self.show_presets((*self.presets, Preset(name, NEW_PREP_S, NEW_ANSWER_S)))
        self._changed()
        self.rows[-1].name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.rows[-1].name.selectAll()

    @Slot()
    def _removed(self) -> None:
        before = self.presets
        gone = self.sender()
        self.show_presets([row.preset for row in self.rows if row is not gone])
        self.removed.emit(before)
        self._changed()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
