"""One transcription: starts workers until the sound is written down, keeps every window they finish."""

from __future__ import annotations

import contextlib
import logging
import threading
from typing import TYPE_CHECKING

import msgspec

from desktop.base.documents import write_document
from desktop.base.errors import Fault, WorldError
from desktop.base.files import check_writable
from desktop.sessions.lock import TranscriptLock
from desktop.transcription.journal import Heading, Journal
from desktop.transcription.messages import (
    Committed,
    Ended,
    Failed,
    Finished,
    GoOn,
    Pause,
    Request,
    SegmentReady,
)
from desktop.transcription.patience import Patience
from desktop.transcription.process import WorkerProcess, worker_command

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.base.timecode import Span
    from desktop.transcription.messages import Message, Order
    from desktop.transcription.model import Transcript
    from desktop.transcription.models import ModelFolder
    from desktop.transcription.wishes import Wishes

_LOG = logging.getLogger(__name__)
CPU = "cpu"


class TranscriptionJob:
    """Transcribes one sound in a process of its own.

    A worker that dies is followed by another, which goes on behind the last finished window; so
    does the job of a program that was killed, from the journal beside the transcript.

    Args:
        sound: ``speech.wav`` of a take, or any file with sound.
        target: where ``transcript.json`` goes; None writes none, and keeps no journal.
        on_message: hears every message, on the listener's thread; the last one is Finished or Failed.
        live: the take is still being recorded.
        command: how the worker is started; tests put another program in its place.
        device: ``cpu``, or ``cuda``, after which the processor goes on when the card fails.
        last_resort: False: a card that fails is the end of it.
        span: only this part of the sound; times stay those of the whole sound.
    """

    def __init__(
        self,
        sound: Path,
        model: ModelFolder,
        wishes: Wishes,
        *,
        target: Path | None = None,
        on_message: Callable[[Message], None],
        live: bool = False,
        command: list[str] | None = None,
        threads: int = 1,
        device: str = CPU,
        last_resort: bool = True,
        span: Span | None = None,
    ) -> None:
        self._last_resort = last_resort
        self._request = Request(
            sound=str(sound),
            live=live,
            model=str(model.path),
            model_name=model.name,
            known=model.known is not None,
            wishes=wishes,
            threads=threads,
            device=device,
            start_ms=span.start_ms if span else 0,
            until_ms=span.end_ms if span else 0,
        )
        self._target = target
        self._on_message = on_message
        self._command = command or worker_command()
        heading = Heading(model=model.name, sound=sound.name, wishes=wishes)
        self._journal = Journal.beside(target, heading) if target else None
        self._done: list[Committed] = []
        self._patience = Patience()
        self._held = contextlib.ExitStack()
        self._process: WorkerProcess | None = None
        self._listener: threading.Thread | None = None
        self._cancelled = threading.Event()
        self._ended = threading.Event()
        self._state = threading.Lock()
        self._standing: list[Order] = []
        self._asked = False
        self._transcript: Transcript | None = None
        self._cpu_ms = 0
        self._error: WorldError | None = None

    @property
    def process_id(self) -> int | None:
        """The worker's process, once it is started."""
        return self._process.id if self._process else None

    def start(self) -> None:
        """Start the worker and return at once.

        Raises:
            WorldError: TRANSCRIBER_DIED, it can't even be started; TRANSCRIPTION_BUSY, another
                Greenroom is at it; or the folder of the take can't be written to.
        """
        with contextlib.ExitStack() as held:
            if self._target is not None and self._journal is not None:
                check_writable(self._target.parent)  # a journal may be there, and be writable
                held.enter_context(TranscriptLock(self._target.parent))
                self._journal.open()
                self._done = list(self._journal.done)
            self._process = WorkerProcess(self._command)
            self._held = held.pop_all()
        self._listener = threading.Thread(target=self._listen, name="transcription-listener")
        self._listener.start()

    def take_ended(self) -> None:
        """The take that is followed is finished, whatever ``take.json`` says."""
        self._order(Ended())

    def pause(self) -> None:
        """Rest after the window in work."""
        self._order(Pause())

    def go_on(self) -> None:
        """Go on after a pause."""
        self._order(GoOn())

    def cancel(self) -> None:
        """End the worker; the last message is Failed with TRANSCRIPTION_CANCELLED."""
        self._cancelled.set()
        with self._state:
            if self._process is not None:
                self._process.terminate()

    def wait(self) -> Transcript:
        """Wait for the end and return the transcript.

        Raises:
            WorldError: whatever the worker could not do, TRANSCRIBER_DIED, TRANSCRIPTION_CANCELLED,
                or the transcript can't be written.
        """
        if self._listener is None:
            raise WorldError(Fault.TRANSCRIBER_DIED, why="not started")
        self._ended.wait()  # not join: on Python before 3.13 a Ctrl-C in it ends the next one at once
        self._listener.join()
        if self._error is not None:
            raise self._error
        if self._transcript is None:
            raise WorldError(Fault.TRANSCRIBER_DIED, why="no result")
        return self._transcript

    def _order(self, order: Order) -> None:
        """Tell the worker, and every one that may follow it."""
        with self._state:
            self._standing.append(order)
            if self._process is not None and self._asked:  # the request is always the first line
                self._process.tell(order)

    def _listen(self) -> None:
        try:
            self._serve()
        finally:
            self._held.close()
            self._ended.set()

    def _serve(self) -> None:
        for each in self._done:
            self._tell_of(each)
        while self._process is not None and self._error is None:
            why = self._run(self._process)
            if self._leave_the_card():
                self._follow("the graphics card failed")
                continue
            if self._transcript is not None or self._error is not None:
                break
            self._patience.died(self._process.status)
            self._follow(why)
        if self._error is None and self._transcript is None:
            self._error = WorldError(Fault.TRANSCRIBER_DIED, why="not started")
        self._held.close()
        self._say_end()

    def _leave_the_card(self) -> bool:
        """Ask the processor from now on, if a graphics card has failed; say whether that is so."""
        if self._request.device == CPU or self._transcript is not None or not self._last_resort:
            return False
        self._request = msgspec.structs.replace(self._request, device=CPU)
        self._error = None
        return True

    def _follow(self, why: str) -> None:
        """Start another worker, unless that is no use."""
        if self._cancelled.is_set():
            self._error = WorldError(Fault.TRANSCRIPTION_CANCELLED)
            return
        _LOG.info("the worker ended with %s", why)
        if self._patience.exhausted:
            self._error = WorldError(Fault.TRANSCRIBER_DIED, why=why.partition(":")[0])
            return
        try:
            with self._state:
                self._process = WorkerProcess(self._command)
                self._asked = False
                if self._cancelled.is_set():
                    self._process.terminate()
        except WorldError as error:
            self._error = error

    def _run(self, process: WorkerProcess) -> str:
        with self._state:
            process.tell(self._request_now())
            for order in self._standing:
                process.tell(order)
            self._asked = True
        try:
            for message in process.messages():
                self._hear(message)
                if self._error is not None or self._transcript is not None:
                    break
        finally:
            why = process.reap()
        return why

    def _request_now(self) -> Request:
        """Return the request, from behind the last finished window on."""
        return msgspec.structs.replace(
            self._request,
            memory=self._done[-1].memory if self._done else None,
            short_windows=self._patience.short_windows,
        )

    def _hear(self, message: Message) -> None:
        if self._cancelled.is_set():
            return
        match message:
            case Committed():
                self._commit(message)
            case Finished():
                self._cpu_ms += message.cpu_ms
                self._keep(message.transcript)
            case Failed(fault=Fault.TRANSCRIBER_NO_MEMORY) if self._patience.short_of_memory():
                return
            case Failed():
                self._error = WorldError(Fault(message.fault), **message.facts)
            case _:
                self._on_message(message)

    def _commit(self, done: Committed) -> None:
        try:
            if self._journal is not None:
                self._journal.add(done)
        except WorldError as error:
            self._error = error
            return
        self._done.append(done)
        self._patience.window_finished()
        self._tell_of(done)

    def _tell_of(self, done: Committed) -> None:
        for segment in done.segments:
            self._on_message(SegmentReady(segment))

    def _keep(self, transcript: Transcript) -> None:
        """Put what all workers wrote together, and write it."""
        segments = tuple(segment for each in self._done for segment in each.segments)
        language = self._done[-1].language if segments else ""
        whole = msgspec.structs.replace(transcript, segments=segments, language=language)
        try:
            if self._target is not None:
                write_document(self._target, whole)
        except WorldError as error:
            self._error = error
        else:
            self._transcript = whole
            if self._journal is not None:
                self._journal.remove()

    def _say_end(self) -> None:
        if self._transcript is not None:
            self._on_message(Finished(self._transcript, self._cpu_ms))
        elif self._error is not None:
            self._on_message(Failed(self._error.fault, self._error.facts))
