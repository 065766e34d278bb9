"""What a checklist item and a rating have in common: it can be chosen, and rests on evidence."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.ui.texts.review import span_text
from desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.focus_order import tab_here
from desktop.ui.widgets.text import PlainLabel, plain_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from desktop.base.timecode import Span
    from desktop.review.evidence import Target
    from desktop.review.model import Mark

translate = QCoreApplication.translate


class EvidenceChip(QWidget):
    """``▶ 01:05–01:14`` and a small × beside it.

    Signals:
        played: show the moment.
        detached: it is no evidence for this after all.
    """

    played = Signal()
    detached = Signal()

    def __init__(self, mark: Mark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = mark
        self.play = Button("evidence", self)
        self.remove = Button("evidence", self)
        for button in (self.play, self.remove):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.play)
        row.addWidget(self.remove)
        self.play.clicked.connect(self.played)
        self.remove.clicked.connect(self.detached)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words."""
        times = span_text(self.mark.span)
        name = translate("EvidenceChip", "Play the evidence {span}").format(span=times)
        self.play.label(f"▶ {times}", name=name)
        self.play.setToolTip(plain_tooltip(self.mark.quote or name))
        name = translate("EvidenceChip", "Detach {span}").format(span=times)
        self.remove.label("×", name=name)


class EvidenceRow(QFrame):
    """A part of the checklist with an accent line while it is chosen.

    Signals:
        picked(object): somebody clicked on it; its Target.
        attach(object): attach the selected span to this Target.
        played(object): show the Mark.
        detached(object, str): the Target rests on this mark no longer.
    """

    picked = Signal(object)
    attach = Signal(object)
    played = Signal(object)
    detached = Signal(object, str)

    def __init__(self, target: Target, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.target = target
        self.chosen = False
        self.setProperty("kind", "item")
        self.setProperty("chosen", "false")
        self.title = PlainLabel(wrap=True)
        self.controls = QWidget()
        self.flow = FlowLayout(self.controls)
        self.hint = PlainLabel("small", wrap=True)
        self.told = PlainLabel("warn", wrap=True)
        self.attach_button = Button("evidence")
        self.attach_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.attach_button.clicked.connect(self._attach)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SPACE_3, SPACE_2, SPACE_1, SPACE_2)
        self.column.setSpacing(SPACE_1)
        self.column.addWidget(self.title)
        self.column.addWidget(self.controls)
        self.column.addWidget(self.hint)
        self.column.addWidget(self.told)
        self.column.addWidget(self.attach_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hint.hide()
        self.told.hide()
        self.attach_button.hide()
        self.chips: list[EvidenceChip] = []

    def show_chosen(self, *, chosen: bool) -> None:
        """Show it as chosen or not."""
        if chosen == self.chosen:
            return
        self.chosen = chosen
        self.tell("")
        self.attach_button.setVisible(chosen)
        self.setProperty("chosen", "true" if chosen else "false")
        self.style().unpolish(self)
        self.style().polish(self)

    def show_span(self, span: Span | None, *, plays: bool = True) -> None:
        """Say what would be attached: the selected span, or the last seconds where something plays."""
        if span is None and not plays:
            words = translate("EvidenceRow", "+ Attach a sentence as evidence: choose one first")
        elif span is None:
            words = translate("EvidenceRow", "+ Attach the last 5 seconds as evidence")
        else:
            words = translate("EvidenceRow", "+ Attach {span} as evidence")
            words = words.format(span=span_text(span))
        self.attach_button.label(words, "E")

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show the evidence it rests on."""
        if tuple(chip.mark for chip in self.chips) == marks:
            return
        for chip in self.chips:
            self.flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(mark) for mark in marks]
        self.controls.updateGeometry()
        self.put_in_turn()

    def put_in_turn(self) -> None:
        """Let Tab go through it as it stands: chips are made later, and stand before what lies below."""
        tab_here(self, (*self.controls.findChildren(QAbstractButton), *self.below()))

    def below(self) -> tuple[QWidget, ...]:
        """Return what takes the keyboard below the controls, from above."""
        return (self.attach_button,)

    def say(self, hint: str) -> None:
        """Show a sentence under the controls, or none."""
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def tell(self, words: str) -> None:
        """Say what a key that was pressed does not do here, until something is done; nothing, to say it no longer."""
        self.told.setText(words)
        self.told.setVisible(bool(words))
        if words:
            announce(self, words)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose it."""
        self.picked.emit(self.target)

    def _attach(self) -> None:
        self.attach.emit(self.target)

    def _chip(self, mark: Mark) -> EvidenceChip:
        chip = EvidenceChip(mark, self.controls)
        chip.played.connect(partial(self.played.emit, mark))
        chip.detached.connect(partial(self.detached.emit, self.target, mark.id))
        self.flow.addWidget(chip)
        chip.show()
        return chip
