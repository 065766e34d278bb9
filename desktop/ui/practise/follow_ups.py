"""After Stop: questions that follow from the answer, each with its reason; answered in a take that is linked to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.base.errors import GreenroomError
from desktop.practice.probes import AnswerSigns, ProbeKind, probes
from desktop.sessions.model import FollowUp
from desktop.ui.texts.practice import because_words, probe_text
from desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from desktop.practice.probes import Probe
    from desktop.roles.model import Question, Text
    from desktop.sessions.folder import TakeFolder
    from desktop.sessions.model import Take
    from desktop.ui.workshop import Workshop

WIDTH = 680


class FollowUpsPane(Card):
    """One row a follow-up: its words, why it is asked, and the button that answers it.

    Signals:
        picked(int): the number of the row, from 0.
        shown: there are other offers, or none.
    """

    picked = Signal(int)
    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=SPACE_2)
        self.title = PlainLabel("small")
        self.buttons: list[Button] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE_2)
        self.column.addWidget(self.title)
        self.column.addLayout(self._rows)
        self.setMinimumWidth(WIDTH)
        self.setMaximumWidth(WIDTH)
        self.hide()

    def show_offers(self, offers: list[tuple[str, str]]) -> None:
        """Show the words and the reasons; hide without any."""
        self.title.setText(self.tr("An interviewer might ask now"))
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = []
        for at, (words, reason) in enumerate(offers):
            self._rows.addWidget(self._row(at, words, reason))
        self.setVisible(bool(offers))
        self.shown.emit()

    def _row(self, at: int, words: str, reason: str) -> QWidget:
        asked, because = PlainLabel("body", wrap=True), PlainLabel("small", wrap=True)
        asked.setText(words)
        because.setText(reason)
        button = Button("small")
        button.label(
            self.tr("Answer"),
            str(at + 1),
            self.tr("Answer: {words}, {reason}").format(words=words, reason=reason),
        )
        button.clicked.connect(lambda: self.picked.emit(at))
        self.buttons.append(button)
        text = QVBoxLayout()
        text.setSpacing(SPACE_1)
        text.addWidget(asked)
        text.addWidget(because)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_3)
        line.addLayout(text, 1)
        line.addWidget(button)
        return row


class FollowUps(QObject):
    """Finds the follow-ups to a take as soon as its transcript stands.

    Signals:
        asked(object): the person wants to answer this FollowUp.
    """

    asked = Signal(object)

    def __init__(self, workshop: Workshop, pane: FollowUpsPane, room: QWidget) -> None:
        super().__init__(room)
        self._workshop, self._pane = workshop, pane
        self._question: Question | None = None
        self._first: TakeFolder | None = None
        self._first_id = ""
        self._offers: tuple[Probe, ...] = ()
        self._done: list[Probe] = []
        self._saved = False
        pane.picked.connect(self.pick)
        workshop.transcriptions.finished.connect(self._transcribed)
        workshop.transcriptions.failed.connect(self._not_transcribed)

    def turn_to(self, question: Question) -> None:
        """Another question, or another first answer to it."""
        self._question, self._first, self._first_id = question, None, ""
        self._offers, self._done, self._saved = (), [], False
        self.retranslate()

    def take_saved(self, folder: TakeFolder, take: Take, *, transcribing: bool) -> None:
        """Offer more: after a first answer when its words are there, after a follow-up what is left."""
        self._saved = True
        if take.follow_up is None:
            self._first, self._first_id = folder, take.id
            self._offers, self._done = (), []
            if not transcribing:
                self._show(AnswerSigns())
        self.retranslate()

    def rest(self) -> None:
        """A take begins, or the room is left: nothing is offered meanwhile."""
        self._saved = False
        self.retranslate()

    @Slot(int)
    def pick(self, at: int) -> None:
        """Answer one of them."""
        if not (self._saved and 0 <= at < len(self._offers)):
            return
        probe = self._offers[at]
        self._done.append(probe)
        self._offers = tuple(each for each in self._offers if each is not probe)
        words = self._words(probe)
        self.rest()
        self.asked.emit(FollowUp(self._first_id, words, probe.kind.value, probe.index))

    @Slot()
    def retranslate(self) -> None:
        """Show the offers in the language in use."""
        offers = self._offers if self._saved else ()
        language = self._workshop.translation.language
        self._pane.show_offers(
            [(self._words(each).say(language), because_words(each)) for each in offers]
        )

    def _words(self, probe: Probe) -> Text:
        question = self._question
        if probe.kind is ProbeKind.OF_THE_PACK and question is not None:
            return question.follow_ups[probe.index]
        return probe_text(probe.kind)

    def show(self, offers: tuple[Probe, ...]) -> None:
        """Offer these."""
        self._offers = offers
        self.retranslate()

    def _show(self, signs: AnswerSigns) -> None:
        question = self._question
        if question is None:
            return
        self.show(probes(question, signs))
        if self._saved and self._offers:
            announce(self._pane, self._pane.title.text())

    @Slot(str, object)
    def _transcribed(self, take_id: str, _transcript: object) -> None:
        take = self._first
        if take is None or take_id != self._first_id:
            return
        services = self._workshop.services
        settings = msgspec.structs.replace(services.settings.now, picture_cues=False)
        folder = services.folders.own_lexicons

        def look() -> AnswerSigns:
            # Rules and word lists are loaded with the first answer, not with the window.
            from desktop.cues.lexicons import read_lexicons
            from desktop.cues.observing import Observer
            from desktop.practice.signs import signs_of

            return signs_of(Observer.as_wished(settings, read_lexicons(folder)).observe(take).cues)

        def done(signs: AnswerSigns) -> None:
            if take == self._first:
                self._show(signs)

        def failed(error: Exception) -> None:
            if not isinstance(error, GreenroomError):
                raise error
            if take == self._first:
                self._show(AnswerSigns())

        self._workshop.tasks.run(look, done, failed, name="follow-ups")

    @Slot(str, object)
    def _not_transcribed(self, take_id: str, _error: object) -> None:
        """Without words only the pack's own follow-ups can be asked."""
        if self._first is not None and take_id == self._first_id:
            self._show(AnswerSigns())
