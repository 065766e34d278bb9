"""Everything about speech on the settings page: how it is written, names, models."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.errors import Fault, WorldError
from desktop.transcription.terms import read_names
from desktop.ui.settings.models_card import ModelsCard
from desktop.ui.settings.speech_card import SpeechCard
from desktop.ui.settings.terms_card import TermsCard
from desktop.ui.texts.faults import error_sentence
from desktop.ui.texts.models import trial_sentence
from desktop.ui.theme import SPACE_4
from desktop.ui.widgets.announce import announce

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.widgets.frames import Banner
    from desktop.ui.workshop import Workshop

AGAIN = (Fault.DOWNLOAD_FAILED, Fault.DOWNLOAD_CANCELLED)


class SpeechPart(QWidget):
    """Three cards; what is wanted of models is done here.

    Signals:
        changed(object): settings by name, as they are to be.

    Args:
        workshop: the parts of the window.
        banner: where it is said how work on a model ended.
    """

    changed = Signal(object)

    def __init__(self, workshop: Workshop, banner: Banner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._desk = workshop.models
        self._banner = banner
        self._offer: Callable[[], None] | None = None
        self.speech, self.terms, self.models = SpeechCard(), TermsCard(), ModelsCard(self._desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        for card in (self.speech, self.terms, self.models):
            column.addWidget(card)
        self.speech.changed.connect(self._choose)
        self.terms.changed.connect(self._keep_terms)
        self.terms.wanted_file.connect(self._read_terms)
        self.models.asked.connect(self._do)
        self.models.wanted.connect(self._bring)
        self.models.mirror_changed.connect(self._keep_mirror)
        self._desk.done.connect(self._done)
        self._desk.failed.connect(self._failed)
        banner.action.connect(self._take_offer)

    def retranslate(self) -> None:
        """Set the words."""
        for card in (self.speech, self.terms, self.models):
            card.retranslate()

    def show_settings(self) -> None:
        """Show what is in use."""
        now = self._workshop.services.settings.now
        self.speech.show_settings(now)
        self.terms.show_terms(now.terms)
        self.models.show_settings(now.model, now.model_mirror)

    def look(self) -> None:
        """Look which models are there."""
        self._desk.look()

    def keep(self) -> None:
        """Keep what is being typed."""
        self.terms.keep()

    @Slot(str, object)
    def _choose(self, name: str, value: object) -> None:
        self.changed.emit({name: value})

    @Slot(object)
    def _keep_terms(self, terms: tuple[str, ...]) -> None:
        self.changed.emit({"terms": terms})

    @Slot(str)
    def _keep_mirror(self, address: str) -> None:
        if address != self._workshop.services.settings.now.model_mirror:
            self.changed.emit({"model_mirror": address})

    @Slot()
    def _read_terms(self) -> None:
        file = self._workshop.dialogs.choose_file(
            self, self.tr("File with names"), Path.home(), self.tr("Text (*.txt *.csv *.md)")
        )
        if file is None:
            return
        try:
            self.terms.add(read_names(file))
        except WorldError as caught:
            self._say(caught)

    @Slot(str, str)
    def _do(self, wish: str, name: str) -> None:
        match wish:
            case "use":
                self._use(name)
            case "fetch":
                self._desk.fetch(name)
            case "try":
                self._desk.try_out(name, (self._workshop.translation.language.value,))
            case "check":
                self._desk.check(name)
            case _:
                self._remove(name)

    def _use(self, name: str) -> None:
        custom = any(line.custom for line in self._desk.lines if line.name == name)
        self.changed.emit({"model": name, "trust_own_models": custom})
        self._desk.look()

    def _remove(self, name: str) -> None:
        question = self.tr(
            "Remove the speech model “{name}” from this computer? Your recordings and transcripts "
            "stay. It can be fetched or brought in again."
        ).format(name=name)
        if self._ask(question, self.tr("Remove for good")):
            self._desk.remove(name)

    @Slot(str)
    def _bring(self, way: str) -> None:
        dialogs, home = self._workshop.dialogs, Path.home()
        if way == "zip":
            path = dialogs.choose_file(
                self,
                self.tr("Zip or tar file with a speech model"),
                home,
                self.tr("Zip or tar file (*.zip *.tar *.tar.gz *.tgz)"),
            )
        else:
            path = dialogs.choose_folder(self, self.tr("Folder with a speech model"), home)
        question = self.tr(
            "Nobody has published what a custom model must be, so Greenroom can't check it. Bring it "
            "in only if you trust where it comes from."
        )
        if path is None or (way == "custom" and not self._ask(question, self.tr("Bring it in"))):
            return
        self._desk.bring(path, custom=way == "custom")

    def _ask(self, question: str, action: str) -> bool:
        return self._workshop.dialogs.confirm_for_good(self, question, action, self.tr("Cancel"))

    @Slot(str, str)
    def _done(self, work: str, name: str) -> None:
        if work in {"fetch", "bring"}:
            self._offer = lambda: self._use(name)
            self._banner.say(
                lambda: self.tr("The speech model “{name}” is ready.").format(name=name),
                lambda: self.tr("Use it"),
                calm=True,
            )
        elif work == "check":
            words = self.tr("Every byte of “{name}” is as published.")
            self._banner.say(lambda: words.format(name=name), calm=True)
        elif work == "try":
            trial = next((each.trial for each in self._desk.lines if each.name == name), None)
            announce(self, trial_sentence(trial) if trial else name)

    @Slot(object)
    def _failed(self, error: WorldError) -> None:
        self._say(error)

    def _say(self, error: WorldError) -> None:
        name = error.facts.get("model", "")
        if error.fault in AGAIN:
            self._offer = lambda: self._desk.fetch(name)
            self._banner.say(
                lambda: error_sentence(error),
                lambda: self.tr("Go on fetching"),
                calm=error.fault is Fault.DOWNLOAD_CANCELLED,
            )
            return
        quiet = {Fault.IMPORT_CANCELLED, Fault.TRANSCRIPTION_CANCELLED}
        if error.fault is not Fault.TRANSCRIPTION_CANCELLED:
            self._banner.say(lambda: error_sentence(error), calm=error.fault in quiet)

    @Slot()
    def _take_offer(self) -> None:
        offer, self._offer = self._offer, None
        if offer is not None:
            self._banner.hide()
            offer()
