"""Hears a span of the open take again, off the main thread, and asks before anything changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop.base.errors import Fault, GreenroomError, WorldError
from desktop.base.settings import Speech
from desktop.review.heard_changes import heard_changes
from desktop.review.word_spans import fitted, words_in
from desktop.transcription.models import ModelState
from desktop.ui.texts.faults import error_sentence

if TYPE_CHECKING:
    from desktop.base.settings import Settings
    from desktop.base.timecode import Span
    from desktop.sessions.folder import TakeFolder
    from desktop.transcription.job import TranscriptionJob
    from desktop.transcription.messages import Message
    from desktop.transcription.model import Transcript
    from desktop.ui.review.again_bar import AgainBar
    from desktop.ui.review.work import ReviewWork
    from desktop.ui.workshop import Workshop


class HearingAgain(QObject):
    """One span at a time. Another take, or leaving the bar, ends what runs.

    Signals:
        done: the bar was closed, or the words were taken over.
    """

    done = Signal()
    _said = Signal(object, object)

    def __init__(self, workshop: Workshop, bar: AgainBar, work: ReviewWork) -> None:
        super().__init__(bar)
        self._workshop, self._bar, self._work = workshop, bar, work
        self._take: TakeFolder | None = None
        self._job: TranscriptionJob | None = None
        self._turn = object()
        self._heard: Transcript | None = None
        self._said.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        bar.asked.connect(self._start)
        bar.accepted.connect(self._accept)
        bar.closed.connect(self._closed)

    def open(self, take: TakeFolder) -> None:
        """Hear in this take from now on."""
        if take != self._take:
            self._take = take
            self._bar.shut()

    def ask(self, span: Span) -> None:
        """Ask how a span is to be heard."""
        self.stop()
        words = self._work.words
        said = words.words.transcript.language if words else ""
        language = Speech(said) if said in set(Speech) else Speech.AUTO
        models = self._workshop.services.models
        names = [
            each.name for each in models.known() if models.state(each.name) is ModelState.WHOLE
        ]
        names += [each.name for each in models.custom() if self._settings.trust_own_models]
        self._bar.ask(span, names or [self._settings.model], self._settings.model, language)

    def stop(self) -> None:
        """End what runs."""
        self._turn = object()
        self._heard = None
        if self._job is not None:
            self._job.cancel()
            self._job = None

    @property
    def _settings(self) -> Settings:
        return self._workshop.services.settings.now

    @Slot()
    def _start(self) -> None:
        take, span = self._take, self._bar.span
        if take is None or span is None:
            return
        self.stop()
        turn = self._turn
        language = Speech(str(self._bar.language.currentData()))
        model = self._bar.model.currentText()
        bridge = self._workshop.transcriptions

        def hear() -> Transcript:
            job = bridge.span_job(
                take,
                span,
                model,
                language,
                lambda message: self._said.emit(turn, message),
            )
            if self._turn is not turn:
                raise WorldError(Fault.TRANSCRIPTION_CANCELLED)
            job.start()
            self._job = job
            if self._turn is not turn:
                job.cancel()
            return job.wait()

        self._bar.show_busy(0)
        self._workshop.tasks.run(
            hear,
            lambda transcript: self._finished(turn, transcript),
            lambda error: self._failed(turn, error),
            name="hear-again",
        )

    @Slot(object, object)
    def _hear(self, turn: object, message: Message) -> None:
        from desktop.transcription.messages import Progress

        if turn is self._turn and isinstance(message, Progress) and self._bar.span is not None:
            span = self._bar.span
            done = message.done_ms - span.start_ms
            percent = round(100 * done / max(1, span.length_ms))
            self._bar.show_busy(min(99, max(1, percent)))

    def _finished(self, turn: object, transcript: Transcript) -> None:
        words, span = self._work.words, self._bar.span
        if turn is not self._turn or words is None or span is None:
            return
        self._job, self._heard = None, transcript
        now = words.words.words
        before = [now[at] for at in words_in(now, span)]
        changes = heard_changes(before, fitted(transcript.words, span))
        if changes:
            self._bar.show_result(changes)
        else:
            self._bar.say(self.tr("It heard the same words. Another model may hear others."))

    def _failed(self, turn: object, error: Exception) -> None:
        if turn is not self._turn:
            return
        if not isinstance(error, GreenroomError):
            raise error
        self._job = None
        self._bar.say(error_sentence(error))

    @Slot()
    def _accept(self) -> None:
        heard, span = self._heard, self._bar.span
        if heard is None or span is None:
            return
        beside = self._work.beside
        done = self._work.reword(
            lambda desk: desk.hear_again(span, heard.words, heard.model, beside=beside)
        )
        if done is not None:
            self._bar.shut()

    @Slot()
    def _closed(self) -> None:
        self.stop()
        self.done.emit()
