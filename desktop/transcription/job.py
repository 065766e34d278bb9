"""One transcription: starts the worker, listens, writes the transcript, reaps the worker."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from collections import deque
from typing import TYPE_CHECKING

import msgspec

from desktop.base.documents import write_document
from desktop.base.errors import Fault, WorldError
from desktop.transcription.messages import Failed, Finished, Request, from_line, to_line

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.base.settings import Speech
    from desktop.transcription.messages import Message
    from desktop.transcription.model import Transcript
    from desktop.transcription.models import ModelFolder

_LOG = logging.getLogger(__name__)
KILL_AFTER_S = 2.0
LAST_LINES = 5


def worker_command() -> list[str]:
    """Return how the worker is started, from source and from a frozen program."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "worker"]
    return [sys.executable, "-m", "desktop", "worker"]


class TranscriptionJob:
    """Transcribes one sound in a process of its own.

    Args:
        sound: ``speech.wav`` of a take, or any file with sound.
        target: where ``transcript.json`` goes; None writes none.
        on_message: hears every message, on the listener's thread; the last one is Finished or Failed.
        command: how the worker is started; tests put another program in its place.
    """

    def __init__(
        self,
        sound: Path,
        model: ModelFolder,
        language: Speech,
        *,
        target: Path | None = None,
        on_message: Callable[[Message], None],
        command: list[str] | None = None,
        threads: int = 1,
    ) -> None:
        self._request = Request(
            sound=str(sound),
            model=str(model.path),
            model_name=model.name,
            known=model.known is not None,
            language=language,
            threads=threads,
        )
        self._target = target
        self._on_message = on_message
        self._command = command or worker_command()
        self._process: subprocess.Popen[bytes] | None = None
        self._listener: threading.Thread | None = None
        self._cancelled = threading.Event()
        self._ended = threading.Event()
        self._transcript: Transcript | None = None
        self._error: WorldError | None = None

    @property
    def process_id(self) -> int | None:
        """The worker's process, once it is started."""
        return self._process.pid if self._process else None

    def start(self) -> None:
        """Start the worker and return at once.

        Raises:
            WorldError: TRANSCRIBER_DIED, it can't even be started.
        """
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise WorldError(Fault.TRANSCRIBER_DIED, why=error.strerror or error) from error
        self._listener = threading.Thread(
            target=self._listen, args=(self._process,), name="transcription-listener"
        )
        self._listener.start()

    def cancel(self) -> None:
        """End the worker; the last message is Failed with TRANSCRIPTION_CANCELLED."""
        self._cancelled.set()
        process = self._process
        if process is not None and process.poll() is None:
            process.terminate()

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

    def _listen(self, process: subprocess.Popen[bytes]) -> None:
        try:
            self._serve(process)
        finally:
            self._ended.set()

    def _serve(self, process: subprocess.Popen[bytes]) -> None:
        noise: deque[str] = deque(maxlen=LAST_LINES)
        drain = threading.Thread(target=_drain, args=(process, noise), name="transcription-stderr")
        drain.start()
        try:
            self._ask(process)
            self._hear_all(process)
        finally:
            self._reap(process)
            drain.join()
        if self._transcript is None and self._error is None:
            self._error = self._why_it_ended(process, noise)
        self._say_end()

    def _ask(self, process: subprocess.Popen[bytes]) -> None:
        if process.stdin is None:
            return
        try:
            process.stdin.write(to_line(self._request))
            process.stdin.flush()
        except OSError:
            _LOG.info("the worker ended before it was asked")

    def _hear_all(self, process: subprocess.Popen[bytes]) -> None:
        for line in process.stdout or ():
            try:
                message = from_line(line)
            except msgspec.DecodeError:
                _LOG.info("the worker said something that is no message")
                continue
            self._hear(message)

    def _hear(self, message: Message) -> None:
        if isinstance(message, Finished):
            self._keep(message.transcript)
        elif isinstance(message, Failed):
            self._error = WorldError(Fault(message.fault), **message.facts)
        elif not self._cancelled.is_set():
            self._on_message(message)

    def _keep(self, transcript: Transcript) -> None:
        if self._cancelled.is_set():
            return
        try:
            if self._target is not None:
                write_document(self._target, transcript)
        except WorldError as error:
            self._error = error
        else:
            self._transcript = transcript

    def _say_end(self) -> None:
        if self._transcript is not None:
            self._on_message(Finished(self._transcript))
        elif self._error is not None:
            self._on_message(Failed(self._error.fault, self._error.facts))

    def _why_it_ended(self, process: subprocess.Popen[bytes], noise: deque[str]) -> WorldError:
        if self._cancelled.is_set():
            return WorldError(Fault.TRANSCRIPTION_CANCELLED)
        _LOG.info("the worker ended with status %s: %s", process.returncode, " | ".join(noise))
        return WorldError(Fault.TRANSCRIBER_DIED, why=f"status {process.returncode}")

    def _reap(self, process: subprocess.Popen[bytes]) -> None:
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    _LOG.debug("the worker's pipe was already broken")
        try:
            process.wait(KILL_AFTER_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _drain(process: subprocess.Popen[bytes], noise: deque[str]) -> None:
    """Read what the worker's libraries print, so that it never waits for a reader."""
    if process.stderr is None:
        return
    with process.stderr:
        noise.extend(line.decode(errors="replace").strip() for line in process.stderr)
