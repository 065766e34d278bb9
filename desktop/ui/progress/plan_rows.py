"""The rows of the plan: state, why, the numbers when asked for, and a button that begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.practice.advice import proof_of
from desktop.practice.rows import RowState
from desktop.ui.texts.practice import drill_words, evidence_name, why_words
from desktop.ui.texts.progress import minutes_words, row_words, standing_words
from desktop.ui.texts.sentences import said_of
from desktop.ui.theme import SPACE_1, SPACE_3
from desktop.ui.tongue import translate
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.frames import Rule
from desktop.ui.widgets.proof_list import ProofList
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from desktop.practice.plan_rows import AbilityRow, DrillRow


SHOWN_REASONS = 2


class PlanLine(QWidget):
    """One row of the plan.

    Signals:
        begun: practise this now.
        opened(str, int): look at a take it rests on, at a moment.
    """

    begun = Signal()
    opened = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.state = PlainLabel("strong", wrap=True), PlainLabel("anchor", wrap=True)
        self.why = PlainLabel("small", wrap=True)
        self.begin, self.more = Button("small"), Button("evidence")
        self.proofs = ProofList()
        self.proofs.hide()
        self.proofs.opened.connect(self.opened)
        self.begin.clicked.connect(self.begun)
        self.more.clicked.connect(self._turn)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, SPACE_1, 0, SPACE_3)
        self._column.setSpacing(SPACE_1)
        self._column.addWidget(Rule())
        for widget in (self.name, self.state, self.why):
            self._column.addWidget(widget)
        row = FlowLayout()
        row.addWidget(self.begin)
        row.addWidget(self.more)
        self._column.addLayout(row)
        self._column.addWidget(self.proofs)

    def _turn(self) -> None:
        self.proofs.setVisible(self.proofs.isHidden())

    def say(self, name: str, state: str, why: str, begin: str) -> None:
        """Set the words."""
        self.name.setText(name)
        self.state.setText(state)
        self.why.setText(why)
        self.begin.label(begin, name=f"{begin}: {name}")
        self.more.label(
            translate("plan", "Numbers and rule"),
            name=translate("plan", "Numbers and rule: {name}").format(name=name),
        )


def ability_line(row: AbilityRow, name: str) -> PlanLine:
    """Return the row of a competency."""
    standing, line = row.standing, PlanLine()
    why = translate("practice", "; ").join(map(why_words, row.why[:SHOWN_REASONS]))
    answered = translate("plan", "{done} of {all} questions answered").format(
        done=row.done, all=row.all
    )
    line.say(
        name,
        " · ".join((row_words(standing.row), evidence_name(standing.estimate.evidence))),
        f"{why}\n{answered}",
        translate("plan", "Practise now, {minutes}").format(minutes=minutes_words(row.seconds)),
    )
    line.proofs.show_proofs(proof_of(standing), standing_words(standing))
    return line


def drill_line(row: DrillRow, texts: dict[str, str]) -> PlanLine:
    """Return the row of a drill; ``texts`` are those of its items."""
    line = PlanLine()
    count = sum(each.row.is_open for each in row.items)
    state = (
        translate("plan", "Exercise · open checklist items: {count}").format(count=count)
        if row.is_open
        else translate("plan", "Exercise · every item went well in two sessions")
    )
    weak = [each for each in row.items if each.row.state is not RowState.PASSED] or row.items
    line.say(
        drill_words(row.kind),
        state,
        "\n".join(said_of(row_words(each.row), texts[each.item]) for each in weak[:2]),
        translate("plan", "Practise now, {minutes}").format(
            minutes=minutes_words(row.minutes * 60)
        ),
    )
    rest = "\n".join(
        f"{each.item} {said_of(row_words(each.row), texts[each.item])}" for each in row.items
    )
    line.proofs.show_proofs((), rest)
    return line
