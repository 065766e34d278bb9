"""How answers are written down: language, script, numbers, when, and by what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.base.settings import Numbers, Processor, Script, Speech
from desktop.ui.texts.names import numbers_name, processor_name, script_name, speech_name
from desktop.ui.widgets.form import EnumBox, FormCard

if TYPE_CHECKING:
    from desktop.base.settings import Settings


class SpeechCard(FormCard):
    """The choices of transcription that need no model.

    Signals:
        changed(str, object): the name of a setting, and what it is to be.
    """

    changed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.speech = EnumBox(tuple(Speech), speech_name)
        self.script = EnumBox(tuple(Script), script_name)
        self.numbers = EnumBox(tuple(Numbers), numbers_name)
        self.processor = EnumBox(tuple(Processor), processor_name)
        self.transcribe = QCheckBox()
        self._boxes = (self.speech, self.script, self.numbers, self.processor)
        self._names = ("speech", "script", "numbers", "processor")
        self._rows = tuple(
            self.add_row(each) for each in (*self._boxes[:3], self.transcribe, self.processor)
        )
        for box in self._boxes:
            box.picked.connect(self._picked)
        self.transcribe.clicked.connect(self._clicked)

    def retranslate(self) -> None:
        """Set the words."""
        self.title.setText(self.tr("Transcription"))
        speech, script, numbers, after, processor = self._rows
        speech.label(
            self.tr("Language of answers"),
            self.tr("For new takes. It can be changed for each take on the Review page."),
        )
        script.label(self.tr("Chinese characters"))
        numbers.label(
            self.tr("Numbers in Chinese"),
            self.tr("What the model wrote is kept beside every number that is changed."),
        )
        after.label(self.tr("After each take"))
        self.transcribe.setText(self.tr("Transcribe on this computer"))
        processor.label(
            self.tr("Computed by"),
            self.tr(
                "A graphics card is used only after it has written down a known sample right, "
                "in a process of its own."
            ),
        )
        for box in self._boxes:
            box.retranslate()

    def show_settings(self, settings: Settings) -> None:
        """Show what is in use."""
        self.speech.show_member(settings.speech)
        self.script.show_member(settings.script)
        self.numbers.show_member(settings.numbers)
        self.processor.show_member(settings.processor)
        self.transcribe.setChecked(settings.transcribe_after_stop)

    @Slot(object)
    def _picked(self, member: object) -> None:
        box = self.sender()
        name = next(
            name for name, each in zip(self._names, self._boxes, strict=True) if each is box
        )
        self.changed.emit(name, member)

    @Slot(bool)
    def _clicked(self, checked: bool) -> None:
        self.changed.emit("transcribe_after_stop", checked)
