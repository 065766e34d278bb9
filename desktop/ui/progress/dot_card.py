"""One competency: its dots, or the same as a table, and what may be said of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from desktop.practice.attempts import Source
from desktop.ui.texts.practice import change_words, count_words, evidence_name, row_name
from desktop.ui.texts.progress import moment_day, source_name
from desktop.ui.widgets.dot_chart import DotChart
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.practice.progress import Dot, Progress
    from desktop.practice.standing import Standing
    from desktop.ui.theme import Theme

MOST_COUNTS = 4
ROW_HEIGHT = 36


class DotCard(Card):
    """Shows how a competency was rated.

    Signals:
        opened(str): the person wants to see a take.
    """

    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.state = PlainLabel("strong"), PlainLabel("small")
        self.chart, self.table = DotChart(theme), QTableWidget()
        self.words = PlainLabel(wrap=True)
        self.chart.opened.connect(self.opened)
        self._found: Progress | None = None
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.state, 0, Qt.AlignmentFlag.AlignRight)
        self.column.addLayout(row)
        for widget in (self.chart, self.table, self.words):
            self.column.addWidget(widget)
        self.table.hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.cellActivated.connect(self._activated)

    @property
    def has_dots(self) -> bool:
        """Say whether it was rated at all."""
        return bool(self._found and self._found.dots)

    def show_progress(
        self,
        name: str,
        found: Progress,
        standing: Standing,
        item_text: Callable[[str], str],
    ) -> None:
        """Show what may be shown."""
        self._found = found
        self.name.setText(name)
        self.state.setText(
            f"{row_name(standing.row.state)} · {evidence_name(standing.estimate.evidence)}"
        )
        self.chart.show_progress(name, found)
        self._fill_table(name, found)
        self.words.setText("\n".join(_sentences(found, item_text, self._answers())))
        self.words.setVisible(bool(self.words.text()))

    def _answers(self) -> str:
        assert self._found is not None
        takes = len({each.take for each in self._found.dots})
        return self.tr("%n rated answer(s)", "", takes)

    def show_table(self, *, table: bool) -> None:
        """Show the same as a table, or as dots."""
        self.table.setVisible(table and self.has_dots)
        self.chart.setVisible(not table and self.has_dots)

    def _fill_table(self, name: str, found: Progress) -> None:
        self.table.setAccessibleName(name)
        heads = (
            self.tr("Day"), self.tr("Level"), self.tr("Rated by"), self.tr("Question"),
            self.tr("Difficulty"), self.tr("Preparation"), self.tr("Retake"),
        )  # fmt: skip
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setRowCount(len(found.dots))
        for row, dot in enumerate(found.dots):
            for column, words in enumerate(self._cells(dot)):
                self.table.setItem(row, column, QTableWidgetItem(words))
            self.table.setRowHeight(row, ROW_HEIGHT)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setFixedHeight(ROW_HEIGHT)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setFixedHeight(ROW_HEIGHT * (len(found.dots) + 1) + 4)

    def _cells(self, dot: Dot) -> tuple[str, ...]:
        return (
            moment_day(dot.at),
            f"{dot.level:g}",
            source_name(Source(dot.source)),
            dot.question,
            self.tr("{difficulty} of 3").format(difficulty=dot.difficulty),
            "" if dot.prep_s is None else self.tr("{seconds} s").format(seconds=dot.prep_s),
            self.tr("yes") if dot.retake else "",
        )

    @Slot(int, int)
    def _activated(self, row: int, _column: int) -> None:
        if self._found is not None:
            self.opened.emit(self._found.dots[row].take)


def _sentences(found: Progress, item_text: Callable[[str], str], answers: str) -> list[str]:
    """Return counts first, then how the ratings of others moved, if that can be told."""
    if not found.dots:
        return []
    counts = [count_words(each, item_text(each.item)) for each in found.counts[:MOST_COUNTS]]
    changes = [change_words(found.change)] if found.change is not None else []
    return [answers, *counts, *changes]
