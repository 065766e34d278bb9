"""What the candidate wanted to do in this take, each to be checked: done, or not yet."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.base.errors import GreenroomError
from desktop.sharing.acting import Focus, check, to_check
from desktop.ui.texts.faults import error_sentence
from desktop.ui.theme import SPACE_2, SPACE_3
from desktop.ui.widgets.buttons import EnumSegments
from desktop.ui.widgets.focus_order import tab_here
from desktop.ui.widgets.frames import Banner, Card
from desktop.ui.widgets.text import FewLines, PlainLabel

if TYPE_CHECKING:
    from desktop.ui.review.opened import OpenedTake
    from desktop.ui.workshop import Workshop


class Seen(StrEnum):
    """How it went."""

    DONE = "done"
    NOT_YET = "not_yet"


class FocusCheck(Card):
    """One line a focus; hidden where there is none."""

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=SPACE_3, spacing=SPACE_2)
        self._workshop = workshop
        self._opened: OpenedTake | None = None
        self._found: tuple[Focus, ...] = ()
        self._title = PlainLabel("strong")
        self.banner = Banner()
        self.lines: list[EnumSegments[Seen]] = []
        self._rows = QVBoxLayout()
        for part in (self._title, self.banner):
            self.column.addWidget(part)
        self.column.addLayout(self._rows)

    def retranslate(self) -> None:
        """Set the words."""
        self._title.setText(self.tr("Your focus for this take: did it happen?"))
        self.setAccessibleName(self._title.text())
        self._show()

    def show_take(self, opened: OpenedTake | None) -> None:
        """Look what was to be done in a take."""
        self._opened, self._found = opened, ()
        self.hide()
        if opened is None:
            return
        shelf = self._workshop.services.sessions
        role, take = opened.session.role.id, opened.take

        def done(found: tuple[Focus, ...]) -> None:
            if self._opened is opened:
                self._found = found
                self._show()

        self._workshop.tasks.run(
            lambda: to_check(shelf, role, take), done, self._failed, name="focus"
        )

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, GreenroomError):
            raise error
        self.show()
        self.banner.say(error_sentence(error))

    def _show(self) -> None:
        self.lines.clear()
        while (entry := self._rows.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, focus in enumerate(self._found):
            self._rows.addWidget(self._line(place, focus))
        tab_here(self, [each.button(seen) for each in self.lines for seen in Seen])
        self.setVisible(bool(self._found))

    def _line(self, place: int, focus: Focus) -> QWidget:
        words, seen = FewLines(), EnumSegments(Seen)
        words.setText(focus.action.line)
        for value, name in ((Seen.DONE, self.tr("Done")), (Seen.NOT_YET, self.tr("Not yet"))):
            seen.button(value).setText(name)
            seen.button(value).setAccessibleName(f"{focus.action.line}: {name}")
        seen.make_room()
        known = focus.action.check_of(self._opened.take.id) if self._opened else None
        if known is not None:
            seen.show_value(Seen.DONE if known.done else Seen.NOT_YET)
        seen.chosen.connect(partial(self._chosen, place, seen))
        self.lines.append(seen)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(words, 1)
        row.addWidget(seen, 0, Qt.AlignmentFlag.AlignRight)
        return line

    def _chosen(self, place: int, seen: EnumSegments[Seen], value: str) -> None:
        if self._opened is None or not value:
            seen.show_value(Seen.NOT_YET)
        known = self._found[place]
        if self._opened is None:
            return
        try:
            after = check(known, self._opened.take.id, done=value == Seen.DONE)
        except GreenroomError as error:
            self._failed(error)
            return
        self._found = (*self._found[:place], after, *self._found[place + 1 :])
