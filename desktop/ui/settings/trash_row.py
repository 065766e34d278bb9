"""How much lies in the trash of the library, and emptying it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.base.errors import GreenroomError
from desktop.ui.texts.sending import size_words
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from desktop.sessions.trash import Thing
    from desktop.ui.workshop import Workshop


class TrashRow(QWidget):
    """What lies there in words, and a button that deletes it for good once that is confirmed.

    Signals:
        failed(object): the GreenroomError.
        emptied(): nothing is left.
    """

    failed = Signal(object)
    emptied = Signal()

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._trash = workshop.services.sessions.trash
        self._things: tuple[Thing, ...] | None = None
        self.state = PlainLabel("mute")
        self.empty = Button("small")
        stays = self.empty.sizePolicy()
        stays.setRetainSizeWhenHidden(True)  # the row is as high without it, beside its name
        self.empty.setSizePolicy(stays)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for widget in (self.state, self.empty):
            line.addWidget(widget)
        self.empty.clicked.connect(self._empty)

    def retranslate(self) -> None:
        """Set the words."""
        self.empty.label(self.tr("Empty…"), name=self.tr("Empty the trash"))
        self._show()

    def look(self) -> None:
        """Find out what lies there; a large library takes a while."""
        self._workshop.tasks.run(self._trash.things, self._know, self._failed, name="trash")

    def _know(self, things: tuple[Thing, ...]) -> None:
        self._things = things
        self._show()

    def _show(self) -> None:
        things = self._things
        self.empty.setVisible(bool(things))
        if things is None:
            self.state.setText("")
        elif things:
            self.state.setText(_words(self.tr("{size}, {count} in all"), things))
        else:
            self.state.setText(self.tr("Empty"))

    @Slot()
    def _empty(self) -> None:
        if not self._things:
            return
        question = _words(
            self.tr(
                "Delete all that is in the trash for good ({size}, {count} in all)? Nothing brings it back."
            ),
            self._things,
        )
        action, cancel = self.tr("Delete for good"), self.tr("Cancel")
        if self._workshop.dialogs.confirm_for_good(self, question, action, cancel):
            self.empty.setEnabled(False)
            self._workshop.tasks.run(self._trash.empty, self._done, self._failed, name="trash")

    def _done(self, _nothing: None) -> None:
        self.empty.setEnabled(True)
        self._know(())
        self.emptied.emit()

    def _failed(self, error: Exception) -> None:
        self.empty.setEnabled(True)
        if not isinstance(error, GreenroomError):
            raise error
        self.failed.emit(error)


def _words(sentence: str, things: tuple[Thing, ...]) -> str:
    return sentence.format(count=len(things), size=size_words(sum(each.size for each in things)))
