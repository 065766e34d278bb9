"""Lets a process of its own look at the media of a stranger; it is ended when it takes too long."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Protocol, cast

import msgspec

from desktop.base import any_json
from desktop.base.errors import Fault, WorldError
from desktop.media.worker_messages import Answer, Bad, Good, Job

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Self

WORD = "inspect"
PATIENCE_S = 60.0
BYTES_PER_S = 20_000_000
"""What a slow disk copies: a large file has so much longer."""
MOST_SAID = 1 << 16
"""Bytes of one answer: a path and a sentence have far less. What a file has got the better of may never end its line."""
_POLL_S = 0.02
_TOO_MUCH_CPU = [-getattr(signal, each, 0) for each in ("SIGXCPU", "SIGPROF")]
_LARGE_APART = {"MALLOC_MMAP_THRESHOLD_": str(1 << 20), "MALLOC_ARENA_MAX": "1"}
"""For glibc: threads share one heap; one for each would take 64 MB of the address space, which is what is bounded.
And each large table has pages of its own, grows where it lies and gives them back. Otherwise, as it grows, it is
copied and leaves holes: six hours took 254 MiB and what was free was in no one piece, now 214."""


class Inspector(Protocol):
    """Copies the media of a stranger, or refuses them."""

    def __call__(
        self, jobs: list[tuple[Path, Path]], cancelled: Callable[[], bool], /
    ) -> tuple[Good, ...]:
        """Copy each source to its target.

        Raises:
            WorldError: MEDIA_UNREADABLE for the first that is refused.
        """
        ...


def inspect_apart(jobs: list[tuple[Path, Path]], cancelled: Callable[[], bool]) -> tuple[Good, ...]:
    """Copy the media of a stranger in a process of its own.

    Args:
        jobs: sources and targets.
        cancelled: asked often; the process is ended.

    Raises:
        WorldError: MEDIA_UNREADABLE when one is refused, or the process died of it or took too long.
    """
    if not jobs:
        return ()
    size = sum(source.stat().st_size for source, _ in jobs)
    request = any_json.encode([Job(str(source), str(target)) for source, target in jobs])
    answers: list[Good] = []
    with WorkerOfStrangers() as worker:
        worker.say(request)
        for source, _ in jobs:
            line = worker.hear(PATIENCE_S + size / BYTES_PER_S, cancelled)
            if line is None:
                raise _unreadable(source)
            answers.append(_good(line, source))
    return tuple(answers)


def _good(line: bytes, source: Path) -> Good:
    try:
        answer = any_json.decode(line, cast("type[Answer]", Answer))
    except msgspec.DecodeError as error:
        raise _unreadable(source) from error
    if isinstance(answer, Bad):
        raise WorldError(answer.fault, **answer.facts)
    return answer


class WorkerOfStrangers:
    """The process, from its begin to its end. It is heard by a thread, so that who waits can do without."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            inspector_command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **_LARGE_APART},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._heard: SimpleQueue[bytes | None] = SimpleQueue()
        self._listener = threading.Thread(target=self._listen, name="inspector")
        self._listener.start()
        self._silent = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def say(self, line: bytes) -> None:
        """Tell it something; who is gone is noticed by who hears."""
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):
                self._process.stdin.write(line + b"\n")
                self._process.stdin.flush()

    def hear(self, patience_s: float, cancelled: Callable[[], bool]) -> bytes | None:
        """Wait for the next line.

        Args:
            patience_s: how long, in seconds; a computer that sleeps meanwhile has more.
            cancelled: asked often; the wait ends.

        Returns:
            None when it ended, was silent too long, or ``cancelled`` said so.
        """
        for _ in range(max(1, round(patience_s / _POLL_S))):
            if cancelled():
                return None
            with contextlib.suppress(Empty):
                return self._heard.get(timeout=_POLL_S)
        self._silent = True
        return None

    def took_too_long(self) -> bool:
        """Say whether it was silent too long, or used more processor time than it may. It is ended by this."""
        self.end()
        return self._silent or self._process.returncode in _TOO_MUCH_CPU

    def end(self) -> None:
        """End it, if it has not ended. May be called twice."""
        if self._listener.is_alive():
            self._process.kill()
        self._listener.join()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _listen(self) -> None:
        if (said := self._process.stdout) is not None:
            while line := said.readline(MOST_SAID):
                self._heard.put(line)
        self._heard.put(None)


def inspector_command() -> list[str]:
    """Return how the process is started, from source and from a frozen program."""
    if getattr(sys, "frozen", False):
        return [sys.executable, WORD]
    return [sys.executable, "-m", "desktop", WORD]


def _unreadable(source: Path) -> WorldError:
    return WorldError(
        Fault.MEDIA_UNREADABLE, file=source, why="Invalid data found when processing input"
    )
