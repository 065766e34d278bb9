"""A worker process from outside: started, asked, heard, told, reaped."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from collections import deque
from typing import TYPE_CHECKING

import msgspec

from desktop.base.errors import Fault, WorldError
from desktop.transcription.messages import from_line, to_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.transcription.messages import Message, Order, Request

_LOG = logging.getLogger(__name__)
KILL_AFTER_S = 2.0
LAST_LINES = 5


def worker_command() -> list[str]:
    """Return how the worker is started, from source and from a frozen program."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "worker"]
    return [sys.executable, "-m", "desktop", "worker"]


class WorkerProcess:
    """One run of the worker.

    Raises:
        WorldError: TRANSCRIBER_DIED, it can't even be started.
    """

    def __init__(self, command: list[str]) -> None:
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise WorldError(Fault.TRANSCRIBER_DIED, why=error.strerror or error) from error
        self._noise: deque[str] = deque(maxlen=LAST_LINES)
        self._drain = threading.Thread(target=self._read_noise, name="transcription-stderr")
        self._drain.start()
        self._writing = threading.Lock()

    @property
    def id(self) -> int:
        """The process."""
        return self._process.pid

    @property
    def status(self) -> int:
        """How it ended, once it is reaped: below 0 the signal that ended it."""
        return self._process.returncode or 0

    def tell(self, line: Request | Order) -> None:
        """Say something on its stdin; one that has ended hears nothing."""
        with self._writing:
            if self._process.stdin is None or self._process.stdin.closed:
                return
            try:
                self._process.stdin.write(to_line(line))
                self._process.stdin.flush()
            except OSError:
                _LOG.info("the worker ended before it was told")

    def messages(self) -> Iterator[Message]:
        """Give what it says, until it ends."""
        for line in self._process.stdout or ():
            try:
                yield from_line(line)
            except msgspec.DecodeError:
                _LOG.info("the worker said something that is no message")

    def terminate(self) -> None:
        """End it, whatever it is doing: it holds nothing that could be lost, and a driver may not listen."""
        if self._process.poll() is None:
            self._process.kill()

    def reap(self) -> str:
        """Wait for its end, or force it, and return its status and last words."""
        with self._writing:
            self._close_pipes()
        try:
            self._process.wait(KILL_AFTER_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._drain.join()
        return f"status {self._process.returncode}: {' | '.join(self._noise)}"

    def _close_pipes(self) -> None:
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    _LOG.debug("the worker's pipe was already broken")

    def _read_noise(self) -> None:
        """Read what the worker's libraries print, so that it never waits for a reader."""
        if self._process.stderr is None:
            return
        with self._process.stderr:
            for line in self._process.stderr:
                self._noise.append(line.decode(errors="replace").strip())
