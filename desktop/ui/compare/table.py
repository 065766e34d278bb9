"""What differs between two takes: one row an item, a competency, a cue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from desktop.review.compare import Change
from desktop.ui.texts.compare import answer_words, cue_row_name, cue_words, rating_words
from desktop.ui.texts.cue_sentences import cue_sentence
from desktop.ui.texts.review import counts_line
from desktop.ui.theme import SPACE_3
from desktop.ui.widgets.text import plain_tooltip
from desktop.ui.widgets.whole_text import WholeText

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.base.settings import Language
    from desktop.base.timecode import Span
    from desktop.cues.model import Cue
    from desktop.review.compare import TakesCompared

_ROW = Qt.ItemDataRole.UserRole
ALIKE = frozenset({Change.SAME, Change.NONE})
COLUMN = 150


@dataclass(frozen=True, slots=True)
class Line:
    """One row; ``places`` are what take A and take B rest on there."""

    words: tuple[str, str, str, str]
    change: Change
    places: tuple[tuple[Span, ...], tuple[Span, ...]]
    tips: tuple[str, str] = ("", "")


class DifferenceTable(QTreeWidget):
    """Shows answers, ratings and cues of both takes.

    Signals:
        chosen(object, object): a row was chosen that rests on a Span of take A, of take B, or None.
    """

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._compared: TakesCompared | None = None
        self.only_differences = False
        self.setColumnCount(4)
        self.setUniformRowHeights(False)
        self.setIndentation(SPACE_3)
        self.setItemDelegateForColumn(0, WholeText(self))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, COLUMN)
        self.itemActivated.connect(self._activated)

    def retranslate(self, language: Language) -> None:
        """Set the words."""
        name = self.tr("Differences")
        self.setAccessibleName(name)
        self.header().setAccessibleName(name)
        self.setToolTip(self.tr("Enter plays what a row rests on, side by side"))
        self.setHeaderLabels(
            [self.tr("What"), self.tr("Take A"), self.tr("Take B"), self.tr("What changed")]
        )
        self.show_compared(self._compared, language)

    def show_compared(self, compared: TakesCompared | None, language: Language) -> None:
        """Show what differs."""
        self._compared = compared
        self.clear()
        self._lines = []
        if compared is None:
            return
        self._add(self.tr("Checklist"), _answers(compared, language))
        self._add(self.tr("Ratings"), _ratings(compared, language))
        self._add(self.tr("Cues"), _cues(compared))
        first = self.topLevelItem(0)
        if first is not None:
            self.setCurrentItem(first.child(0) or first)

    def _add(self, name: str, lines: Iterator[Line]) -> None:
        shown = [each for each in lines if not (self.only_differences and each.change in ALIKE)]
        if not shown:
            return
        top = QTreeWidgetItem([name])
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        top.setFont(0, strong)
        self.addTopLevelItem(top)
        top.setFirstColumnSpanned(True)
        for line in shown:
            item = QTreeWidgetItem(list(line.words))
            item.setData(0, _ROW, len(self._lines))
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, line.words)))
            for column, tip in enumerate(line.tips, start=1):
                item.setToolTip(column, plain_tooltip(tip))
            self._lines.append(line)
            top.addChild(item)
        top.setExpanded(True)

    @Slot(QTreeWidgetItem, int)
    def _activated(self, item: QTreeWidgetItem, _column: int) -> None:
        place = item.data(0, _ROW)
        if isinstance(place, int):
            a, b = self._lines[place].places
            if a or b:
                self.chosen.emit(a[0] if a else None, b[0] if b else None)


def _answers(found: TakesCompared, language: Language) -> Iterator[Line]:
    for row in found.answers:
        words = (row.text.say(language), *answer_words(row))
        yield Line(words, row.change, (row.places_a, row.places_b))


def _ratings(found: TakesCompared, language: Language) -> Iterator[Line]:
    for row in found.competencies:
        a, b, changed = rating_words(row)
        counts = counts_line(row.counts_a), counts_line(row.counts_b)
        name = row.name.say(language)
        if any(counts):
            name += f"\nA {counts[0] or '–'}\nB {counts[1] or '–'}"
        yield Line((name, a, b, changed), row.change, (row.places_a, row.places_b))


def _cues(found: TakesCompared) -> Iterator[Line]:
    for row in found.cues:
        words = (cue_row_name(row), *cue_words(row))
        tips = tuple(cue_sentence(each) if each else "" for each in (row.a, row.b))
        yield Line(words, row.change, (_spans(row.a), _spans(row.b)), (tips[0], tips[1]))


def _spans(cue: Cue | None) -> tuple[Span, ...]:
    return tuple(each.span for each in cue.evidence) if cue is not None else ()
