"""A number that is one's own: of what, before, after, in which time, my part, how I know."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desktop.stories.model import LONGEST_SHORT, OwnNumber
from desktop.ui.theme import SPACE_1, SPACE_2
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.text import PlainLabel

FIELDS = tuple(each.name for each in msgspec.structs.fields(OwnNumber))
COLUMNS = 3

translate = QCoreApplication.translate


class NumberRow(QWidget):
    """Six short fields in two lines.

    Signals:
        changed: one of them has other words.
        removed: the number is not wanted any more.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, number: OwnNumber, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = {name: QLineEdit(getattr(number, name)) for name in FIELDS}
        self._names = {name: PlainLabel("small") for name in FIELDS}
        self.remove = Button("quiet")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_2)
        grid.setVerticalSpacing(SPACE_1)
        for place, (name, field) in enumerate(self.fields.items()):
            field.setMaxLength(LONGEST_SHORT)
            field.textEdited.connect(self.changed)
            self._names[name].setBuddy(field)
            row, column = 2 * (place // COLUMNS), place % COLUMNS
            grid.addWidget(self._names[name], row, column)
            grid.addWidget(field, row + 1, column)
        grid.addWidget(self.remove, 1, COLUMNS)
        self.remove.clicked.connect(self.removed)

    @property
    def number(self) -> OwnNumber:
        """What the fields say."""
        return OwnNumber(**{name: field.text().strip() for name, field in self.fields.items()})

    def retranslate(self) -> None:
        """Set every word."""
        for name, words, example in (
            ("what", translate("NumberRow", "Of what"), translate("NumberRow", "response time")),
            ("before", translate("NumberRow", "Before"), translate("NumberRow", "60 s")),
            ("after", translate("NumberRow", "After"), translate("NumberRow", "20 s")),
            ("period", translate("NumberRow", "In which time"), translate("NumberRow", "3 months")),
            ("my_part", translate("NumberRow", "My part"), translate("NumberRow", "I wrote it")),
            (
                "source",
                translate("NumberRow", "How I know"),
                translate("NumberRow", "weekly report"),
            ),
        ):
            self._names[name].setText(words)
            self.fields[name].setAccessibleName(words)
            self.fields[name].setPlaceholderText(example)
        self.remove.label("×", name=translate("NumberRow", "Remove this number"))
