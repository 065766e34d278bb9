"""What may be said about the picture, and the face detector it takes."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from desktop.base.errors import GreenroomError
from desktop.transcription.models import ModelState
from desktop.ui.texts.framing import detector_words
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.form import FormCard
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.base.settings import Settings
    from desktop.ui.workshop import Workshop

KILOBYTE = 1000


class PictureCard(FormCard):
    """Help before recording, looks at finished takes, and the detector's file.

    Signals:
        help_picked(bool), takes_picked(bool): the person wants it, or not.
        failed(object): the GreenroomError of fetching or bringing the file.
    """

    help_picked = Signal(bool)
    takes_picked = Signal(bool)
    failed = Signal(object)

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._cancelled = threading.Event()
        self._fetching = self._busy = False
        self.help = QCheckBox()
        self.takes = QCheckBox()
        self._state = PlainLabel("mute")
        self.fetch, self.choose, self.cancel = Button("small"), Button("small"), Button("small")
        detector = QWidget()
        line = QHBoxLayout(detector)
        line.setContentsMargins(0, 0, 0, 0)
        for widget in (self._state, self.fetch, self.choose, self.cancel):
            line.addWidget(widget)
        self._rows = (self.add_row(self.help), self.add_row(self.takes), self.add_row(detector))
        self.help.clicked.connect(self.help_picked)
        self.takes.clicked.connect(self.takes_picked)
        self.fetch.clicked.connect(self._fetch)
        self.choose.clicked.connect(self._choose)
        self.cancel.clicked.connect(self.stop)

    def retranslate(self) -> None:
        """Set the words."""
        from desktop.cues.face_model import HOST, YUNET

        self.title.setText(self.tr("Help with the picture"))
        self._rows[0].label(self.tr("Before recording"))
        self.help.setText(self.tr("Say what would help frame, light and sharpness"))
        self._rows[1].label(
            self.tr("Finished takes"),
            self.tr(
                "Frame, light and sharpness are measured on this computer; nobody is recognised."
            ),
        )
        self.takes.setText(self.tr("Look at their pictures as well"))
        size = sum(each.bytes for each in YUNET.files.values()) // KILOBYTE
        self._rows[2].label(
            self.tr("Face detector"),
            self.tr(
                "Finds where a face is, not whose. {title}, {size} KB, fetched from {host} when you press the button."
            ).format(title=YUNET.title, size=size, host=HOST),
        )
        self.fetch.label(self.tr("Fetch it"))
        self.choose.label(self.tr("Choose the file…"))
        self.cancel.label(self.tr("Cancel"))
        self._show_state()

    def show_settings(self, settings: Settings) -> None:
        """Show what is in use."""
        self.help.setChecked(settings.picture_help)
        self.takes.setChecked(settings.picture_cues)
        self._show_state()

    @Slot()
    def stop(self) -> None:
        """End the fetching that is under way."""
        self._cancelled.set()
        self.cancel.setEnabled(False)

    @Slot()
    def _fetch(self) -> None:
        self._cancelled = threading.Event()
        self._fetching = True
        cancelled, model = self._cancelled, self._workshop.services.face_model
        self._do(lambda: model.fetch(cancelled))

    @Slot()
    def _choose(self) -> None:
        path = self._workshop.dialogs.choose_file(
            self, self.tr("File of the face detector"), Path.home(), self.tr("Detector (*.onnx)")
        )
        if path is not None:
            model, chosen = self._workshop.services.face_model, path
            self._do(lambda: model.bring(chosen))

    def _do(self, work: Callable[[], None]) -> None:
        self._busy = True
        self._show_state()

        def done(_nothing: None) -> None:
            self._over()

        def failed(error: Exception) -> None:
            self._over()
            if not isinstance(error, GreenroomError):
                raise error
            self.failed.emit(error)

        self._workshop.tasks.run(work, done, failed, name="detector")

    def _over(self) -> None:
        self._busy = self._fetching = False
        self._show_state()

    def _show_state(self) -> None:
        state = self._workshop.services.face_model.state
        self._state.setText(self.tr("Fetching…") if self._fetching else detector_words(state))
        for button in (self.fetch, self.choose):
            button.setVisible(not self._busy and state is not ModelState.WHOLE)
        self.cancel.setVisible(self._fetching)
        self.cancel.setEnabled(not self._cancelled.is_set())
