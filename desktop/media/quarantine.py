"""Lets a process of its own look at the media of a stranger; it is ended when it takes too long."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING, Protocol, cast

import msgspec

from desktop.base import any_json
from desktop.base.errors import Fault, WorldError
from desktop.media.inspector import Answer, Bad, Good, Job

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

WORD = "inspect"
PATIENCE_S = 60.0
BYTES_PER_S = 20_000_000
"""What a slow disk copies: a large file has so much longer."""
_POLL_S = 0.02
_LARGE_APART = {"MALLOC_MMAP_THRESHOLD_": str(1 << 20)}
"""For glibc: each large table has pages of its own, grows where it lies and gives them back. Otherwise, as it
grows, it is copied and leaves holes: six hours took 254 MiB and what was free was in no one piece, now 214."""


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
    output = _run(request, time.monotonic() + PATIENCE_S + size / BYTES_PER_S, cancelled)
    answers: list[Good] = []
    for (source, _), line in zip(jobs, output.splitlines(), strict=False):
        answers.append(_good(line, source))
    if len(answers) < len(jobs):
        raise _unreadable(jobs[len(answers)][0])
    return tuple(answers)


def _good(line: bytes, source: Path) -> Good:
    try:
        answer = any_json.decode(line, cast("type[Answer]", Answer))
    except msgspec.DecodeError as error:
        raise _unreadable(source) from error
    if isinstance(answer, Bad):
        raise WorldError(Fault(answer.fault), **answer.facts)
    return answer


def _run(request: bytes, until: float, cancelled: Callable[[], bool]) -> bytes:
    process = subprocess.Popen(  # noqa: S603 - our own program
        _command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, **_LARGE_APART},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    heard: list[bytes] = []
    listener = threading.Thread(target=_listen, args=(process, request, heard), name="inspector")
    listener.start()
    try:
        while listener.is_alive():
            listener.join(_POLL_S)
            if cancelled() or time.monotonic() > until:
                break
    finally:  # also when somebody presses Ctrl-C
        if listener.is_alive():
            process.kill()
        listener.join()
        process.wait()
    return b"".join(heard)


def _listen(process: subprocess.Popen[bytes], request: bytes, heard: list[bytes]) -> None:
    heard.append(process.communicate(request)[0])


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, WORD]
    return [sys.executable, "-m", "desktop", WORD]


def _unreadable(source: Path) -> WorldError:
    return WorldError(
        Fault.MEDIA_UNREADABLE, file=source, why="Invalid data found when processing input"
    )
