"""One speech model: what is known of it, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.texts.models import megabytes, model_state, trial_words
from desktop.ui.texts.sentences import in_a_row
from desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from desktop.ui.model_desk import ModelLine


class ModelRow(QWidget):
    """A line for a model.

    Signals:
        asked(str, str): what is wanted (``use``, ``fetch``, ``try``, ``check``, ``remove``), and of which model.
    """

    asked = Signal(str, str)

    def __init__(self, line: ModelLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self.name = PlainLabel("strong")
        self.tag = PlainLabel("small")
        self.state = PlainLabel("small", wrap=True)
        self.trial = PlainLabel("small", wrap=True)
        self.use, self.fetch = Button("small"), Button("small")
        self.try_out, self.check, self.remove = Button("small"), Button("small"), Button("small")
        self._buttons = {
            "use": self.use,
            "fetch": self.fetch,
            "try": self.try_out,
            "check": self.check,
            "remove": self.remove,
        }
        head = QHBoxLayout()
        head.setSpacing(SPACE_2)
        head.addWidget(self.name)
        head.addWidget(self.tag, 1, Qt.AlignmentFlag.AlignBottom)
        words = QVBoxLayout()
        words.setSpacing(SPACE_1)
        words.addLayout(head)
        words.addWidget(self.state)
        words.addWidget(self.trial)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        row.addLayout(words, 1)
        for wish, button in self._buttons.items():
            button.setProperty("wish", wish)
            button.clicked.connect(self._clicked)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def show_line(self, line: ModelLine, *, in_use: bool, busy: bool) -> None:
        """Show what is known, and offer what can be done now.

        Args:
            line: the model.
            in_use: transcripts are made with it.
            busy: some model is being worked on, so nothing else can be begun.
        """
        self.line = line
        here, damaged = line.state == "whole", line.state == "damaged"
        self.name.setText(line.name)
        tags = [megabytes(line.bytes)]
        if in_use:
            tags.append(self.tr("in use"))
        if line.recommended:
            tags.append(self.tr("recommended here"))
        if line.custom:
            tags.append(self.tr("custom model"))
        self.tag.setText(" · ".join(tags))
        trial = trial_words(line)
        own_line = line.trial is not None
        self.state.setText(model_state(line) if own_line else in_a_row(model_state(line), trial))
        self.trial.setText(trial)
        self.trial.setVisible(own_line)
        self._label()
        self.use.setVisible(here and not in_use)
        self.fetch.setVisible(not here and not line.custom)
        self.try_out.setVisible(here)
        self.check.setVisible((here or damaged) and not line.custom)
        self.remove.setVisible(line.own or line.begun > 0)
        for button in self._buttons.values():
            button.setEnabled(not busy)
        self.remove.setEnabled(not busy and not (in_use and here and not line.own_damaged))

    def _label(self) -> None:
        """Set the words of the buttons; their names say which model they concern."""
        name, begun = self.line.name, self.line.begun > 0
        for button, words, whole in (
            (self.use, self.tr("Use"), self.tr("Use the model {name}")),
            (
                self.fetch,
                self.tr("Go on fetching") if begun else self.tr("Fetch"),
                self.tr("Fetch the model {name} over the network"),
            ),
            (self.try_out, self.tr("Test"), self.tr("Test how fast {name} is here: 10 seconds")),
            (self.check, self.tr("Check"), self.tr("Check every byte of {name}")),
            (self.remove, self.tr("Remove"), self.tr("Remove {name} from this computer")),
        ):
            button.label(words, name=whole.format(name=name))

    @Slot()
    def _clicked(self) -> None:
        self.asked.emit(str(self.sender().property("wish")), self.line.name)
