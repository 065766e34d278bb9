"""The transcript of the open take and the job that makes it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.errors import Fault, WorldError
from desktop.review.word_desk import WordDesk
from desktop.ui.review.transcript_card import TranscriptCard
from desktop.ui.texts.faults import error_sentence
from desktop.ui.theme import SPACE_2
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.frames import Banner

if TYPE_CHECKING:
    from desktop.base.settings import Speech
    from desktop.ui.review.opened import OpenedTake
    from desktop.ui.workshop import Workshop

HIGHEST = 320


class WordsPane(QWidget):
    """Shows what was said; says above it when it could not be found out.

    Attributes:
        banner: what is wrong with the words; whoever has the pane shows it above, over the whole width: in
            a narrow column it would take the place of the words.

    Signals:
        came: the transcript of the open take was written, or corrected.
    """

    came = Signal()

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = workshop.transcriptions
        self._opened: OpenedTake | None = None
        self._fault: WorldError | None = None
        self.banner = Banner(self)
        self.note = Banner()
        self.card = TranscriptCard(workshop.theme)
        self.view = self.card.view
        self.setMaximumHeight(HIGHEST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(self.note)
        column.addWidget(self.card, 1)
        self.banner.action.connect(self._act)
        self.card.asked.connect(self.transcribe)
        self.card.asked_in.connect(self._transcribe_in)
        self._jobs.finished.connect(self._finished)
        self._jobs.failed.connect(self._failed)

    def retranslate(self) -> None:
        """Set the words."""
        self.card.retranslate()
        if self._fault is not None and not self.banner.isHidden():
            self._say(self._fault)

    def show_take(self, opened: OpenedTake) -> None:
        """Show the words of a take, or how far they are."""
        self._opened = opened
        self._fault = None
        self.banner.hide()
        self.card.show_take(opened, busy=self._jobs.state(opened.take.id) != "")
        if opened.transcript_fault is not None:
            self._say(opened.transcript_fault)

    @Slot()
    def transcribe(self) -> None:
        """Make the transcript of the open take, in the language of the settings."""
        self._transcribe_in(None)

    @Slot(object)
    def _transcribe_in(self, language: Speech | None) -> None:
        """Make it in one language; the words that are there stay until the new ones are written."""
        if self._opened is not None:
            self.banner.hide()
            self.card.show_busy(busy=True)
            self._jobs.submit(self._opened.folder, language)

    @Slot(str, object)
    def _finished(self, take_id: str, _transcript: object) -> None:
        if self._is_open(take_id):
            self.came.emit()

    @Slot(str, object)
    def _failed(self, take_id: str, error: WorldError) -> None:
        if not self._is_open(take_id):
            return
        if error.fault is Fault.TRANSCRIPTION_CANCELLED:
            self.card.show_busy(busy=False)
        else:
            self.card.show_failed()
            self._say(error)

    @Slot()
    def _act(self) -> None:
        """Do what the banner offers."""
        opened = self._opened
        if opened is None or not self._lacks_corrections:
            self.transcribe()
            return
        try:
            WordDesk.start_fresh(opened.folder)
        except WorldError as error:
            self.banner.say(error_sentence(error))
        else:
            self.came.emit()

    @property
    def _lacks_corrections(self) -> bool:
        return self._fault is not None and self._fault.fault is Fault.CORRECTIONS_DAMAGED

    def _say(self, error: WorldError) -> None:
        self._fault = error
        if self._lacks_corrections:
            words = self.tr(
                "{file} of this take is damaged, so its words are shown as they were heard. Put a backup in its place, or go on with these; the damaged file is kept."
            )
            file = Path(str(error.facts["file"])).name
            self.banner.say(words.format(file=file), self.tr("Go on"))
        else:
            self.banner.say(error_sentence(error), self.tr("Transcribe again"))
        announce(self.banner, self.banner.sentence)

    def _is_open(self, take_id: str) -> bool:
        return self._opened is not None and self._opened.take.id == take_id
