"""Reviewers who differ, side by side: what each gave, and the moment it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.share.rows import TwoLines
from desktop.ui.texts.agreement import ends, side_words
from desktop.ui.theme import SPACE_4

if TYPE_CHECKING:
    from desktop.sharing.comparing import Side


class Sides(QWidget):
    """One column a reviewer, the lowest level at the left."""

    def __init__(self, sides: tuple[Side, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_4)
        for each in ends(sides):
            row.addWidget(TwoLines(*side_words(each)), 1, Qt.AlignmentFlag.AlignTop)
