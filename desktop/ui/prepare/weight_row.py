"""A competency of a target: its weight, where that comes from, and the words of the ad."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.roles.weighing import LEAST_WEIGHT, MOST_WEIGHT
from desktop.ui.texts.targets import weight_words
from desktop.ui.theme import PAGE_WIDTH, SPACE_1, SPACE_2
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.text import PlainLabel, button_text, plain_tooltip, wrapped

if TYPE_CHECKING:
    from desktop.roles.weighing import Weighted

STEP = 0.1
WEIGHT_WIDTH = 76
NAME_WIDTH = 30

translate = QCoreApplication.translate


class WeightRow(QWidget):
    """One competency.

    Signals:
        weighed(str, object): the candidate set a weight, or None: by the rule again.
        looked_up(str): show the words of this competency in the text.
        word_picked(str): show this word in the text.
    """

    weighed = Signal(str, object)
    looked_up = Signal(str)
    word_picked = Signal(str)

    def __init__(self, competency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.competency = competency
        self._found: Weighted | None = None
        self.name = Button("quiet")
        self.weight = QDoubleSpinBox()
        self.weight.setRange(LEAST_WEIGHT, MOST_WEIGHT)
        self.weight.setSingleStep(STEP)
        self.weight.setDecimals(2)
        self.weight.setFixedWidth(WEIGHT_WIDTH)
        self.weight.setKeyboardTracking(False)
        self.weight.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.reset = Button("small")
        self._why = PlainLabel("small", wrap=True)
        self._why.setMaximumWidth(PAGE_WIDTH)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self.words: list[Button] = []
        self.name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.name)
        row.addStretch(1)
        row.addWidget(self.weight)
        foot = QHBoxLayout()
        foot.addWidget(self._why, 1)
        foot.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addLayout(row)
        column.addWidget(self._chips)
        column.addLayout(foot)
        self.name.clicked.connect(self._look_up)
        self.weight.valueChanged.connect(self._weighed)
        self.reset.clicked.connect(self._back)

    def show_weighted(self, found: Weighted, name: str) -> None:
        """Show a competency by its name."""
        self._found = found
        tip = translate("WeightRow", "Show the words of “{name}” in the text").format(name=name)
        self.name.label(button_text(wrapped(name, NAME_WIDTH)), name=tip)
        self.name.setToolTip(plain_tooltip(tip))
        self.name.ensurePolished()  # the style sheet's own height is that of one line
        self.name.setMinimumHeight(self.name.sizeHint().height())
        self.weight.blockSignals(True)  # noqa: FBT003 - Qt
        self.weight.setValue(found.weight)
        self.weight.blockSignals(False)  # noqa: FBT003 - Qt
        words = translate("WeightRow", "Weight of “{name}”, 0.5 to 2").format(name=name)
        self.weight.setAccessibleName(words)
        self.weight.setToolTip(plain_tooltip(words))
        self.reset.setVisible(found.own)
        words = translate("WeightRow", "Weigh “{name}” by the words again").format(name=name)
        self.reset.label(translate("WeightRow", "By the words"), name=words)
        self.reset.setToolTip(plain_tooltip(words))
        self._why.setText(weight_words(found))
        self._show_words(found.words)

    def _show_words(self, words: tuple[str, ...]) -> None:
        if tuple(str(each.property("term")) for each in self.words) == words:
            return
        for each in self.words:
            self._flow.removeWidget(each)
            each.hide()
            each.deleteLater()
        self.words = []
        for term in words:
            chip = Button("small", self._chips)
            chip.setProperty("term", term)
            said = translate("WeightRow", "Show “{word}” in the text").format(word=term)
            chip.label(button_text(term), name=said)
            chip.setToolTip(plain_tooltip(said))
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.clicked.connect(partial(self.word_picked.emit, term))
            self._flow.addWidget(chip)
            chip.show()
            self.words.append(chip)
        self._chips.setVisible(bool(words))
        self._chips.updateGeometry()

    @Slot()
    def _look_up(self) -> None:
        self.looked_up.emit(self.competency)

    @Slot(float)
    def _weighed(self, weight: float) -> None:
        self.weighed.emit(self.competency, round(weight, 2))

    @Slot()
    def _back(self) -> None:
        self.weighed.emit(self.competency, None)
