"""The slim bar of long jobs; hidden while there is none. The one place that shows how far they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.ui.theme import SPACE_1, SPACE_3, SPACE_6
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from desktop.ui.bridges import TranscriptionBridge
    from desktop.ui.model_desk import ModelDesk

BAR_WIDTH = 96
"""Small, so that the words stand in one line beside three buttons in the smallest window."""


class JobLine(QWidget):
    """Words, how far it is, and buttons."""

    def __init__(self, *buttons: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = PlainLabel("small", wrap=True).wide()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(BAR_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_6, SPACE_1, SPACE_6, SPACE_1)
        row.setSpacing(SPACE_3)
        row.addWidget(self.words, 1)
        row.addWidget(self.bar)
        for button in buttons:
            row.addWidget(button)
        self.hide()

    def say(self, words: str, percent: int | None) -> None:
        """Show a sentence, and how far it is where that can be said."""
        self.words.setText(words)
        self.bar.setVisible(percent is not None)
        self.bar.setValue(percent or 0)
        self.bar.setAccessibleName(words)


class JobBar(QFrame):
    """Shows what is being transcribed and what is done to a speech model; both can be ended here."""

    def __init__(
        self,
        transcriptions: TranscriptionBridge,
        models: ModelDesk,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "jobs")
        self._transcriptions = transcriptions
        self._models = models
        self.pause, self.cancel, self.cancel_all = (Button("small") for _ in range(3))
        self.cancel_model = Button("small")
        self.transcription = JobLine(self.pause, self.cancel, self.cancel_all)
        self.model = JobLine(self.cancel_model)
        self.pause.clicked.connect(self._paused)
        self.cancel.clicked.connect(self._cancelled)
        self.cancel_all.clicked.connect(self._all_cancelled)
        self.cancel_model.clicked.connect(models.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.transcription)
        column.addWidget(self.model)
        transcriptions.changed.connect(self._show)
        models.changed.connect(self._show)
        self.hide()

    def retranslate(self) -> None:
        """Set the words."""
        self.cancel.label(self.tr("Cancel"), name=self.tr("Cancel the transcription"))
        self.cancel_all.label(
            self.tr("Cancel all"), name=self.tr("Cancel this transcription and all that wait")
        )
        self.cancel_model.label(self.tr("Cancel"), name=self.tr("Cancel the work on the model"))
        self._show()

    @Slot()
    def _show(self) -> None:
        jobs, model = self._transcriptions.jobs, self._models.work in {"fetch", "bring", "try"}
        self.transcription.setVisible(bool(jobs))
        self.model.setVisible(model)
        self.setVisible(bool(jobs) or model)
        if jobs:
            self._show_transcription(jobs)
        if model:
            self._show_model()

    def _show_transcription(self, jobs: tuple[str, ...]) -> None:
        percent, paused = self._transcriptions.percent(jobs[0]), self._transcriptions.paused
        left_s = self._transcriptions.left_s(jobs[0])
        if paused:
            words = self.tr("Transcription is paused at {percent} %").format(percent=percent)
        elif self._transcriptions.recording:
            words = self.tr("The transcription waits while you record: {percent} %").format(
                percent=percent
            )
        else:
            words = self.tr("Transcribing on this computer… {percent} %").format(percent=percent)
            if left_s is not None:
                words += " · " + self.tr("about {seconds} s left").format(seconds=left_s)
        if len(jobs) > 1:
            words += " · " + self.tr("{count} more waiting").format(count=len(jobs) - 1)
        self.transcription.say(words, percent)
        self.cancel_all.setVisible(len(jobs) > 1)
        self.pause.label(
            self.tr("Go on") if paused else self.tr("Pause"),
            name=self.tr("Go on transcribing") if paused else self.tr("Pause the transcription"),
        )

    def _show_model(self) -> None:
        desk = self._models
        match desk.work:
            case "fetch":
                words = self.tr("Fetching the speech model {name} from {address}")
            case "bring":
                words = self.tr("Bringing in the speech model {name}")
            case _:
                words = self.tr("Testing the speech model {name} on this computer…")
        words = words.format(name=desk.name, address=desk.address)
        percent: int | None = None
        if desk.total:
            from desktop.ui.texts.models import megabytes  # nothing is fetched at the start

            percent = 100 * desk.there // desk.total
            words += " · " + self.tr("{there} of {total}").format(
                there=megabytes(desk.there), total=megabytes(desk.total)
            )
        self.model.say(words, percent)

    @Slot()
    def _paused(self) -> None:
        if self._transcriptions.paused:
            self._transcriptions.go_on()
        else:
            self._transcriptions.pause()

    @Slot()
    def _cancelled(self) -> None:
        for take_id in self._transcriptions.jobs[:1]:
            self._transcriptions.cancel(take_id)

    @Slot()
    def _all_cancelled(self) -> None:
        for take_id in reversed(
            self._transcriptions.jobs
        ):  # those that wait first: none begins meanwhile
            self._transcriptions.cancel(take_id)
