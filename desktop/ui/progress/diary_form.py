"""The form in which a real interview is written down or changed."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from desktop.base.ids import new_id
from desktop.practice.outcomes import LONGEST_LINE, LONGEST_NOTE, MOST_ASKED, Outcome
from desktop.ui.theme import SPACE_2
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.form import CONTROL_WIDTH, DAY_FORMAT, FormCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.base.settings import Language
    from desktop.roles.model import RolePack

WIDE, HIGH = 480, 92


class DiaryForm(FormCard):
    """Asks for the day, the role, what came of it, the questions, and notes.

    Signals:
        saved(Outcome): keep this.
        closed: nothing is to be kept.
    """

    saved = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._old: Outcome | None = None
        self.day, self.role, self.result = QDateEdit(), QComboBox(), QLineEdit()
        self.asked, self.notes = QPlainTextEdit(), QPlainTextEdit()
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat(DAY_FORMAT)
        self.day.setFixedWidth(CONTROL_WIDTH)
        self.role.setFixedWidth(CONTROL_WIDTH)
        self.result.setMaxLength(LONGEST_LINE)
        self.result.setMinimumWidth(WIDE)
        for edit in (self.asked, self.notes):
            edit.setTabChangesFocus(True)
            edit.setFixedHeight(HIGH)
            edit.setMinimumWidth(WIDE)
        rows = [
            self.add_row(each)
            for each in (self.day, self.role, self.result, self.asked, self.notes)
        ]
        self._day, self._role, self._result, self._asked, self._notes = rows
        for row in (self._asked, self._notes):
            row.name.setMinimumHeight(self.result.sizeHint().height())
        self.save, self.cancel = Button("primary"), Button()
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.save)
        row.addWidget(self.cancel)
        row.addStretch(1)
        self.column.addLayout(row)

    def retranslate(self) -> None:
        """Set the words."""
        self.title.setText(self.tr("A real interview"))
        self._day.label(self.tr("Day"))
        self.day.lineEdit().setAccessibleName(self.tr("Day"))
        self._role.label(self.tr("Role"))
        self._result.label(
            self.tr("What came of it"), self.tr("In your own words. Nothing is computed from it.")
        )
        self._asked.label(self.tr("Questions that came"), self.tr("One a line."))
        self._notes.label(self.tr("Notes"), self.tr("What was said, what you will do differently."))
        self.save.label(self.tr("Keep"), "Ctrl+Enter")
        self.cancel.label(self.tr("Cancel"))

    def offer_roles(self, packs: Sequence[RolePack], language: Language) -> None:
        """Offer these roles, and none."""
        chosen = self.role.currentData()
        self.role.clear()
        self.role.addItem("–", "")
        for each in packs:
            self.role.addItem(each.name.say(language), each.id)
        self.role.setCurrentIndex(max(0, self.role.findData(chosen or "")))

    def begin(self, old: Outcome | None, role: str = "") -> None:
        """Start with an interview that is to be changed, or a new one of today."""
        self._old = old
        day = old.day if old else dt.datetime.now().astimezone().date()
        self.day.setDate(QDate(day.year, day.month, day.day))
        self.role.setCurrentIndex(max(0, self.role.findData(old.role if old else role)))
        self.result.setText(old.result if old else "")
        self.asked.setPlainText("\n".join(old.asked) if old else "")
        self.notes.setPlainText(old.notes if old else "")
        self.day.setFocus()

    @Slot()
    def _save(self) -> None:
        day = self.day.date()
        lines = [each.strip()[:LONGEST_LINE] for each in self.asked.toPlainText().splitlines()]
        self.saved.emit(
            Outcome(
                id=self._old.id if self._old else new_id(),
                day=dt.date(day.year(), day.month(), day.day()),
                role=str(self.role.currentData() or ""),
                target=self._old.target if self._old else "",
                result=self.result.text().strip(),
                asked=tuple(filter(None, lines))[:MOST_ASKED],
                notes=self.notes.toPlainText().strip()[:LONGEST_NOTE],
            )
        )
