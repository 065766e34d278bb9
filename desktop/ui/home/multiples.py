"""Small multiples of progress: one row a competency, dots by source, what can be said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.ui.texts.practice import evidence_name
from desktop.ui.theme import SPACE_1, SPACE_3
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.clearing import clear
from desktop.ui.widgets.dot_chart import DotChart, DotLegend
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from desktop.practice.standing import Standing
    from desktop.ui.candidate import Known
    from desktop.ui.workshop import Workshop

NAME_WIDTH, WIDEST_NAME, SAID_WIDTH = 200, 304, 150


class Multiples(Card):
    """The competencies of the role in the order of the role.

    Signals:
        opened(str): the person wants to see a take.
        wanted: the person wants to see more of it.
    """

    opened = Signal(str)
    wanted = Signal()

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._title, self.legend = PlainLabel("strong"), DotLegend(workshop.theme)
        self.more = Button("small")
        self.more.clicked.connect(self.wanted)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(SPACE_3)
        self._rows.setVerticalSpacing(SPACE_1)
        self._rows.setColumnStretch(1, 1)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.legend)
        head.addWidget(self.more)
        self.column.addLayout(head)
        self.column.addLayout(self._rows)
        self._hint = PlainLabel("mute", wrap=True)
        self.column.addWidget(self._hint)

    def retranslate(self) -> None:
        """Set the words."""
        self._title.setText(self.tr("Competencies"))
        self.legend.retranslate()
        self.more.label(self.tr("All dots"))
        self._hint.setText(
            self.tr("Each rating of an answer becomes a dot: yours, a friend's, a professional's.")
        )

    def show_known(self, known: Known) -> None:
        """Show a row for each competency."""
        clear(self._rows)
        standings = {each.competency: each for each in known.now.standings}
        found = {each.competency: each for each in known.progress}
        language = self._workshop.translation.language
        width = self._name_width([each.name.say(language) for each in known.pack.competencies])
        for row, competency in enumerate(known.pack.competencies):
            name, said = PlainLabel("mute", wrap=True), PlainLabel("mute", wrap=True)
            name.setText(competency.name.say(language))
            said.setText(self._said(standings[competency.id]))
            name.setFixedWidth(width)
            said.setFixedWidth(SAID_WIDTH)
            chart = DotChart(self._workshop.theme, small=True)
            chart.show_progress(f"{name.text()}: {said.text()}", found[competency.id])
            chart.opened.connect(self.opened)
            for column, widget in enumerate((name, chart, said)):
                self._rows.addWidget(widget, row, column, Qt.AlignmentFlag.AlignVCenter)
        self._hint.setVisible(not any(each.dots for each in known.progress))

    def _name_width(self, names: list[str]) -> int:
        """Return what the longest name needs; those longer than the column go on in a second line."""
        needed = max((self.fontMetrics().horizontalAdvance(name) for name in names), default=0)
        return min(WIDEST_NAME, max(NAME_WIDTH, needed + SPACE_3))

    def _said(self, standing: Standing) -> str:
        if standing.is_blind:
            return self.tr("possible blind spot")
        return evidence_name(standing.estimate.evidence)
