"""The slim bar of long jobs; hidden while there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from desktop.ui.theme import SPACE_1, SPACE_3, SPACE_6
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from desktop.ui.bridges import TranscriptionBridge


class JobBar(QFrame):
    """Shows what is being transcribed, how far it is, and lets a person cancel it."""

    def __init__(self, transcriptions: TranscriptionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "jobs")
        self._transcriptions = transcriptions
        self._words = PlainLabel("small")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximumWidth(240)
        self._cancel = Button("small")
        self._cancel.clicked.connect(self._cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_6, SPACE_1, SPACE_6, SPACE_1)
        row.setSpacing(SPACE_3)
        row.addWidget(self._words)
        row.addWidget(self._bar)
        row.addStretch(1)
        row.addWidget(self._cancel)
        transcriptions.changed.connect(self._show)
        self.hide()

    def retranslate(self) -> None:
        """Set the words."""
        self._cancel.label(self.tr("Cancel"), name=self.tr("Cancel the transcription"))
        self._show()

    @Slot()
    def _show(self) -> None:
        jobs = self._transcriptions.jobs
        self.setVisible(bool(jobs))
        if not jobs:
            return
        percent = self._transcriptions.percent(jobs[0])
        words = self.tr("Transcribing on this computer… {percent} %").format(percent=percent)
        if len(jobs) > 1:
            words += " " + self.tr("{count} more waiting").format(count=len(jobs) - 1)
        self._words.setText(words)
        self._bar.setValue(percent)

    @Slot()
    def _cancelled(self) -> None:
        for take_id in self._transcriptions.jobs[:1]:
            self._transcriptions.cancel(take_id)
