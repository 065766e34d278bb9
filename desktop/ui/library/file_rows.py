"""The files that are to be added: which question each answers, and what became of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.ui.texts.faults import error_sentence
from desktop.ui.theme import SPACE_1, SPACE_2, SPACE_6
from desktop.ui.widgets.focus_order import tab_here
from desktop.ui.widgets.form import NAME_WIDTH, ElidedBox
from desktop.ui.widgets.scrolled import ScrolledArea
from desktop.ui.widgets.text import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject

    from desktop.base.errors import GreenroomError
    from desktop.base.settings import Language
    from desktop.roles.model import RolePack
    from desktop.sessions.folder import TakeFolder
    from desktop.ui.widgets.text import Kind

    Said = Callable[[], str]

WIDEST = 760


class FileRow(QWidget):
    """One file: its question, and below it what became of it.

    Attributes:
        file: the file.
        take: what it became; None as long as it is not added.
    """

    def __init__(self, file: Path, *, alone: bool) -> None:
        super().__init__()
        self.file = file
        self.take: TakeFolder | None = None
        self._alone, self._waits = alone, False
        self._said: Said | None = None
        self.name = ElidedLabel() if not alone else PlainLabel()
        self.questions = ElidedBox()
        self.state = PlainLabel("small", wrap=True)
        self.name.setBuddy(self.questions)
        self.questions.setMinimumContentsLength(20)
        self.questions.setSizeAdjustPolicy(
            ElidedBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.questions.setMaximumWidth(WIDEST)
        self.questions.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_6)
        grid.setVerticalSpacing(SPACE_1)
        grid.setColumnStretch(1, 1)
        self.name.setFixedWidth(NAME_WIDTH)
        grid.addWidget(self.name, 0, 0)
        line = QHBoxLayout()
        line.addWidget(self.questions, 1)
        line.addStretch(0)  # else a wide window would move the row into its middle
        grid.addLayout(line, 0, 1)
        grid.addWidget(self.state, 1, 1)
        self.state.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words."""
        asked = self.tr("Question it answers")
        self.name.setText(asked if self._alone else self.file.name)
        self.questions.setAccessibleName(asked if self._alone else f"{self.file.name}: {asked}")
        self._put()

    @property
    def question(self) -> str:
        """Id of the chosen question; empty as long as there is none."""
        return str(self.questions.currentData() or "")

    def fill(self, pack: RolePack | None, language: Language, question: str) -> None:
        """Offer the questions of a role, with one of them chosen."""
        self.questions.clear()
        for each in pack.questions if pack is not None else ():
            self.questions.addItem(f"{each.id} · {each.text.say(language)}", each.id)
        self.questions.setCurrentIndex(max(0, self.questions.findData(question)))

    def show_waiting(self) -> None:
        """Say that its turn is still to come."""
        self._waits = True
        self._say(lambda: self.tr("Waits for its turn"))

    def show_begun(self) -> None:
        """Say that it is under way."""
        self._waits = False
        self._say(lambda: self.tr("Being added…"))

    def show_added(self, take: TakeFolder) -> None:
        """Say that it is there."""
        self.take = take
        self._say(lambda: self.tr("Added"))

    def show_refused(self, error: GreenroomError) -> None:
        """Say why it is not."""
        self._waits = False
        self._say(partial(error_sentence, error), "warn")

    def show_left(self) -> None:
        """Say that it was stopped, or not begun."""
        self._waits = False
        self._say(lambda: self.tr("Not added"))

    def show_not_begun(self) -> None:
        """Say that its turn will not come, if it still waits for it."""
        if self._waits:
            self.show_left()

    def _say(self, said: Said, kind: Kind = "small") -> None:
        self._said = said
        if self.state.property("kind") != kind:
            self.state.setProperty("kind", kind)
            self.state.style().unpolish(self.state)
            self.state.style().polish(self.state)
        self._put()

    def _put(self) -> None:
        """Show the state; of one file alone the card says it."""
        said = self._said() if self._said is not None and not self._alone else ""
        self.state.setText(said)
        self.state.setVisible(bool(said))
        self.questions.setAccessibleDescription(said)


class FileRows(ScrolledArea):
    """As high as its rows, up to a bound; then it scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "plain")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(ScrolledArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows: tuple[FileRow, ...] = ()
        self._bound = 0

    def bound(self, height: int) -> None:
        """Scroll from this height on."""
        self._bound = height
        self._fit()

    def show_files(self, files: tuple[Path, ...]) -> None:
        """Make a row for each file."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        self.rows = tuple(FileRow(file, alone=len(files) == 1) for file in files)
        for row in self.rows:
            column.addWidget(row)
        column.addStretch(1)
        self.setWidget(content)
        tab_here(self, [row.questions for row in self.rows])
        self._fit()

    def bring_up(self, at: int) -> None:
        """Let a row be seen."""
        self.ensureWidgetVisible(self.rows[at], 0, SPACE_2)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with what the rows say."""
        handled = super().eventFilter(watched, event)
        if event.type() is QEvent.Type.LayoutRequest and watched is self.widget():
            self._fit()
        return handled

    def _fit(self) -> None:
        content = self.widget()
        layout = content.layout() if content is not None else None
        if layout is None:
            return
        layout.activate()
        needed = layout.totalMinimumSize().height()
        if layout.hasHeightForWidth():
            needed = max(needed, layout.totalHeightForWidth(self.viewport().width()))
        self.setFixedHeight(min(self._bound, needed))
