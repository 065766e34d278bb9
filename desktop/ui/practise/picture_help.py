"""What would help the picture, said below it in a sentence or two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.texts.framing import all_well_sentence, no_detector_sentence, remark_sentence
from desktop.ui.theme import SPACE_1
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from desktop.cues.framing import Remark

MOST = 2
"""Who reads more than two sentences while looking at a camera?"""


class PictureHelp(QWidget):
    """One or two sentences, and a line about the detector where it is missing.

    Signals:
        add_detector: the person wants to add it.
    """

    add_detector = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainLabel("warn", wrap=True)
        self._well = PlainLabel("small", wrap=True)
        self._missing = PlainLabel("small", wrap=True)
        self.add = Button("small")
        self.add.clicked.connect(self.add_detector)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        for widget in (self._words, self._well, self._missing):
            column.addWidget(widget)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.clear()

    def retranslate(self) -> None:
        """Set the words that stay."""
        self._missing.setText(no_detector_sentence())
        self.add.label(self.tr("Add the detector…"))

    def clear(self) -> None:
        """Say nothing: there is no picture, or nothing was seen yet."""
        self.say((), settled=False, with_faces=True)

    def say(self, remarks: tuple[Remark, ...], *, settled: bool, with_faces: bool) -> None:
        """Say what may be worth changing, or that all is well.

        Args:
            remarks: what helps most first.
            settled: enough was seen to say that all is well.
            with_faces: a face was looked for.
        """
        sentences = "\n".join(remark_sentence(each) for each in remarks[:MOST])
        well = "" if sentences or not settled else all_well_sentence(with_faces=with_faces)
        for label, words in ((self._words, sentences), (self._well, well)):
            if words and words != label.text():
                announce(self, words)
            if words != label.text():
                label.setText(words)
            label.setVisible(bool(words))
        for widget in (self._missing, self.add):
            widget.setVisible(not with_faces)

    @property
    def sentence(self) -> str:
        """What it says of the picture now."""
        return self._words.text() or self._well.text()

    @property
    def offers_detector(self) -> bool:
        """Say whether the line about the missing detector stands there."""
        return not self._missing.isHidden()
