"""What is seen of adding recordings; what it does stands in ``add_card``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from desktop.ui.library.file_rows import WIDEST, FileRows
from desktop.ui.theme import SPACE_3
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.form import ElidedBox, FormCard
from desktop.ui.widgets.frames import Banner
from desktop.ui.widgets.text import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

FEW_HIGH, MOST_HIGH = 190, 300
"""Of the rows of files together, with the boxes above them and without: in the smallest window the list of sessions is still to be seen."""


class AddLook(FormCard):
    """Boxes for session and role, a row for each file, and at the foot the bar and what can be done."""

    def __init__(self) -> None:
        super().__init__()
        self.banner = Banner()
        self.status = ElidedLabel("mute")
        self._status: Callable[[], str] = str
        self.sessions, self.roles, self.files = ElidedBox(), ElidedBox(), FileRows()
        self.rest, self.add, self.look = Button(), Button("primary"), Button("primary")
        self.cancel = Button()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self._busy = self._over_at = self._new = False
        self._lay_out()
        self.hide()

    def put_words(self) -> None:
        """Set the words that are always the same, then those of the moment."""
        self._session_row.label(self.tr("Session"))
        self._role_row.label(self.tr("Role"))
        self.add.label(self.tr("Add"), "Ctrl+Enter", self.tr("Add; the file itself is only copied"))
        self.rest.label(self.tr("Add the rest"))
        self.look.label(self.tr("Review"), "Ctrl+Enter", self.tr("Review the first of them"))
        self.bar.setAccessibleName(self.tr("Adding the recording"))
        for row in self.files.rows:
            row.retranslate()
        self._put_moment()

    def show_idle(self) -> None:
        """Ask."""
        rows = self.files.rows
        self._show(
            lambda: (
                rows[0].file.name
                if len(rows) == 1
                else self.tr("Choose which question each of them answers.")
            )
        )

    def show_busy(self) -> None:
        """Show how far it is, and what ends it."""
        self._show(self._status, busy=True)

    def show_turn(self, at: int) -> None:
        """Say which file is under way."""
        rows = self.files.rows
        name = rows[at].file.name
        words = self.tr("{number} of {count}: {file}")
        self._say(
            lambda: (
                name if len(rows) == 1 else words.format(number=at + 1, count=len(rows), file=name)
            )
        )
        self.files.bring_up(at)

    def show_over(self, added: int) -> None:
        """Say how many of several are there now."""
        count = len(self.files.rows)
        self._show(
            lambda: self.tr("Added {number} of {count}.").format(number=added, count=count),
            over=True,
        )
        self.rest.setVisible(added < count)
        announce(self, self.status.text())
        others = [place for place, row in enumerate(self.files.rows) if row.take is None]
        if others:
            self.files.bring_up(others[0])

    def show_role(self, *, new: bool) -> None:
        """Ask for the role of a new session only."""
        self._new = new
        self._put_boxes()

    def _put_boxes(self) -> None:
        """Show where the files go, save where the rows of several need the room: it can't be changed any more."""
        several = len(self.files.rows) > 1
        asks = not (several and (self._busy or self._over_at))
        for widget in (self.sessions, self._session_row.name):
            widget.setVisible(asks)
        for widget in (self.roles, self._role_row.name):
            widget.setVisible(asks and self._new)
        self.files.bound(FEW_HIGH if asks else MOST_HIGH)

    def _show(self, status: Callable[[], str], *, busy: bool = False, over: bool = False) -> None:
        self._busy, self._over_at = busy, over
        self.bar.setVisible(busy)
        self.add.setVisible(not (busy or over))
        self.rest.hide()
        self._put_boxes()
        self.look.setVisible(over)
        for box in (self.sessions, self.roles):
            box.setEnabled(not (busy or over))
        for row in self.files.rows:
            row.questions.setEnabled(not busy and row.take is None)
        self._say(status)
        self._put_moment()

    def _say(self, status: Callable[[], str]) -> None:
        self._status = status
        self.status.setText(status())

    def _put_moment(self) -> None:
        """Set the words that change with what goes on."""
        several = len(self.files.rows) > 1
        title = self.tr("Add recordings") if several else self.tr("Add a recording")
        self.title.setText(title)
        self.setAccessibleName(title)
        self.status.setText(self._status())
        if self._busy:
            self.cancel.label(self.tr("Stop"), "Esc", self.tr("Stop; what is there already stays"))
        elif self._over_at:
            self.cancel.label(self.tr("Close"), "Esc")
        else:
            self.cancel.label(self.tr("Cancel"), "Esc", self.tr("Cancel; nothing is added"))

    def _lay_out(self) -> None:
        for box in (self.sessions, self.roles):
            box.setMinimumContentsLength(20)
            box.setSizeAdjustPolicy(
                ElidedBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMaximumWidth(WIDEST)
        self.column.insertWidget(1, self.status)
        self.column.insertWidget(2, self.banner)
        self._session_row = self.add_row(self.sessions, wide=True)
        self._role_row = self.add_row(self.roles, wide=True)
        self.column.addWidget(self.files)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_3)
        foot.addWidget(self.bar, 1)
        foot.addStretch(0)
        for button in (self.cancel, self.rest, self.add, self.look):
            foot.addWidget(button)
        foot.setAlignment(self.cancel, Qt.AlignmentFlag.AlignRight)
        self.column.addLayout(foot)
