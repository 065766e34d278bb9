"""Names of companies and products that may come up: typed, pasted, or read from a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget
from typing_extensions import override

from desktop.transcription.terms import LONGEST, read_terms, used_terms, with_terms
from desktop.ui.texts.sentences import in_a_row
from desktop.ui.theme import SPACE_2, SPACE_3, TEXT_WIDTH
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

HEIGHT = 132


class TermsCard(Card):
    """A list of names, one a line; kept when the cursor leaves it.

    Signals:
        changed(tuple): the names as they are now.
        wanted_file: the person wants to read names from a file.
    """

    changed = Signal(object)
    wanted_file = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=SPACE_3)
        self.title = PlainLabel("strong")
        self._hint = PlainLabel("small", wrap=True)
        self.edit = QPlainTextEdit()
        self.edit.setFixedHeight(HEIGHT)
        self.edit.setMaximumWidth(TEXT_WIDTH)
        self.edit.setTabChangesFocus(True)
        self.state = PlainLabel("small", wrap=True).wide()
        self.read_file = Button("small")
        self._terms: tuple[str, ...] = ()
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.read_file, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.state, 1)
        for widget in (self.title, self._hint, self.edit):
            self.column.addWidget(widget)
        self.column.addLayout(row)
        self.edit.textChanged.connect(self._judge)
        self.edit.installEventFilter(self)
        self.read_file.clicked.connect(self.wanted_file)

    def retranslate(self) -> None:
        """Set the words."""
        self.title.setText(self.tr("Names that may come up"))
        self._hint.setText(
            self.tr(
                "Companies, products, people, English words in Chinese answers: one a line, the most "
                "important first. The model is told them before it listens."
            )
        )
        self.edit.setAccessibleName(self.title.text())
        self.edit.setPlaceholderText(self.tr("One name a line"))
        self.read_file.label(
            self.tr("Read from a file…"), name=self.tr("Add the names in a text file")
        )
        self._judge()

    def show_terms(self, terms: Sequence[str]) -> None:
        """Show names, unless they are those that stand there."""
        self._terms = tuple(terms)
        if read_terms(self.edit.toPlainText())[0] != self._terms:
            self.edit.setPlainText("\n".join(terms))
        self._judge()

    def add(self, text: str) -> None:
        """Put the names of a text behind those that are there."""
        here = read_terms(self.edit.toPlainText())[0]
        more, _ = read_terms(text)
        self.edit.setPlainText("\n".join(with_terms(here, more)))
        self.keep()

    def keep(self) -> None:
        """Use what stands there."""
        terms, _ = read_terms(self.edit.toPlainText())
        if terms != self._terms:
            self._terms = terms
            self.changed.emit(terms)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the list when the cursor leaves it."""
        if watched is self.edit and event.type() == QEvent.Type.FocusOut:
            self.keep()
        return super().eventFilter(watched, event)

    @Slot()
    def _judge(self) -> None:
        """Say how many names are used, and what is none."""
        terms, faulty = read_terms(self.edit.toPlainText())
        used = used_terms(terms)
        words = [self.tr("%n name(s).", "", len(terms))] if terms else []
        if faulty:
            words.append(
                self.tr(
                    "“{line}” is left out: a name has {most} characters at most, and a letter among them."
                ).format(most=LONGEST, line=_short(faulty[0]))
            )
        if len(used) < len(terms):
            words.append(
                self.tr(
                    "The model can't be told so many: “{name}” and those after it are not used."
                ).format(name=terms[len(used)])
            )
        self.state.setText(in_a_row(*words))


def _short(line: str) -> str:
    return line if len(line) <= LONGEST else line[:LONGEST] + "…"
