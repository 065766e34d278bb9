"""The three phases, Analyse, Practise, Show value: where one stands, and the way there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.navigation import Goto, Place
from desktop.ui.theme import SPACE_3, SPACE_4
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from desktop.ui.candidate import Known

WISHES = (
    Goto(Place.PREPARE, part="target"),
    Goto(Place.PROGRESS, part="plan"),
    Goto(Place.PROGRESS, part="report"),
)
# by the values of Stage: its module need not be there before the window is
_PLACE_OF = {"analyse": 0, "practise": 1, "repeat": 1, "evaluate": 2}


class Phases(Card):
    """Three buttons in a row, each with what stands there so far.

    Signals:
        goto(Goto): the person wants to go to a phase.
    """

    goto = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=SPACE_3)
        self.buttons = tuple(Button("quiet") for _ in WISHES)
        self._abouts = tuple(PlainLabel("small", wrap=True) for _ in WISHES)
        row = QHBoxLayout()
        row.setSpacing(SPACE_4)
        for button, about, wish in zip(self.buttons, self._abouts, WISHES, strict=True):
            cell = QVBoxLayout()
            cell.setSpacing(0)
            cell.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            about.setContentsMargins(9, 0, 0, 0)
            cell.addWidget(about)
            cell.addStretch(1)
            row.addLayout(cell, 1)
            button.clicked.connect(partial(self.goto.emit, wish))
        self.column.addLayout(row)

    def show_known(self, known: Known) -> None:
        """Show where the loop stands."""
        now = known.now
        rated = [each for each in now.coverage if each.other_views]
        words = len({word for each in now.weighted for word in each.words})
        names = (self.tr("1 Analyse"), self.tr("2 Practise"), self.tr("3 Show value"))
        abouts = (
            self.tr("%n word(s) of the job ad point to what is asked", "", words)
            if now.target
            else self.tr("No job ad yet"),
            self.tr("%n answer(s) recorded", "", len(now.history.takes)),
            self.tr("Others have seen {count} of {all} competencies").format(
                count=len(rated), all=len(now.coverage)
            ),
        )
        at = _PLACE_OF[now.stage]
        for number, (button, label) in enumerate(zip(self.buttons, self._abouts, strict=True)):
            here = number == at
            name = self.tr("{phase}: you are here").format(phase=names[number])
            button.label(name if here else names[number])
            button.setAccessibleDescription(abouts[number])
            label.setText(abouts[number])
            font = button.font()
            font.setBold(here)
            button.setFont(font)
