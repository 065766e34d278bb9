"""The takes and levels that an advice rests on; each leads to its take."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.clearing import clear
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.practice.advice import Proof


class ProofList(QWidget):
    """Lists who gave which level to which take.

    Signals:
        opened(str, int): the person wants to see a take, at a moment in milliseconds.
    """

    opened = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_proofs(self, proofs: Sequence[Proof], numbers: str) -> None:
        """Show judgements, and below them the numbers and rules."""
        from desktop.ui.texts.progress import (
            proof_words,  # Home shows this list only once it has read
        )

        clear(self._column)
        for each in proofs:
            button = Button("evidence")
            button.label(proof_words(each))
            button.clicked.connect(partial(self.opened.emit, each.take, each.at_ms or 0))
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if not proofs and not numbers:
            nothing = PlainLabel("small", wrap=True)
            nothing.setText(
                self.tr("No take was rated for this yet, so there is nothing to look up.")
            )
            self._column.addWidget(nothing)
        for line in filter(None, numbers.split("\n")):
            label = PlainLabel("small", wrap=True)
            label.setText(line)
            self._column.addWidget(label)
