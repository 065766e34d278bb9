"""The Send page before there is anything to send: record, or open what somebody else sent."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from desktop.ui.navigation import Goto, Place
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty import EmptyState


class NothingToSend(EmptyState):
    """Leads to a first answer; whoever came only to review finds the way to their file.

    Signals:
        goto(Goto): the person wants to go somewhere.
    """

    goto = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.received = Button("quiet")
        self.also(self.received)
        self.action.connect(partial(self.goto.emit, Goto(Place.PRACTISE)))
        of_others = Goto(Place.SHARE, part="received")
        self.received.clicked.connect(partial(self.goto.emit, of_others))

    def retranslate(self) -> None:
        """Set the words."""
        self.say(
            self.tr("Nothing to send yet"),
            self.tr("Record an answer; here it becomes one file for a friend or somebody of HR."),
            self.tr("Practise"),
        )
        self.received.label(self.tr("Somebody sent me a file"))
