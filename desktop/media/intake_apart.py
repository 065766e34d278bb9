"""Brings a file from elsewhere into a take by a process of its own, which is ended when it takes too much."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, cast

import msgspec

from desktop.base import any_json
from desktop.base.errors import Fault, WorldError
from desktop.media.intake_parts import parts_of
from desktop.media.quarantine import BYTES_PER_S, PATIENCE_S, WorkerOfStrangers
from desktop.media.watching import IntakeCancelledError
from desktop.media.worker_messages import Adding, Along, Bad, Brought, Looked, OfAdding, Places

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

TOO_LONG, DAMAGED = "it takes too long", "Invalid data found when processing input"


@contextlib.contextmanager
def looked_at(source: Path, cancelled: Callable[[], bool]) -> Generator[Guest]:
    """Let a process of its own look at a file from elsewhere; it waits in the block for where the file goes.

    Args:
        source: a video, or sound alone. It is only read.
        cancelled: asked often whether to stop, also later.

    Raises:
        WorldError: MEDIA_MISSING, MEDIA_UNREADABLE.
        IntakeCancelledError: ``cancelled`` said so.
    """
    if not source.exists():
        raise WorldError(Fault.MEDIA_MISSING, file=source)
    if not source.is_file():
        raise WorldError(Fault.MEDIA_UNREADABLE, file=source, why="not a file")
    patience_s = PATIENCE_S + source.stat().st_size / BYTES_PER_S
    with WorkerOfStrangers() as worker:
        guest = Guest(source, worker, patience_s, cancelled)
        guest.look()
        yield guest


class Guest:
    """A file from elsewhere that can be read.

    Args:
        source: the file.
        worker: who looks at it.
        patience_s: how long the worker may be silent, in seconds.
        cancelled: asked often whether to stop.
    """

    def __init__(
        self,
        source: Path,
        worker: WorkerOfStrangers,
        patience_s: float,
        cancelled: Callable[[], bool],
    ) -> None:
        self._source, self._worker = source, worker
        self._patience_s, self._cancelled = patience_s, cancelled

    def look(self) -> None:
        """Wait until it was looked at.

        Raises:
            WorldError: MEDIA_UNREADABLE.
            IntakeCancelledError: it shall stop.
        """
        self._worker.say(any_json.encode(Adding(str(self._source))))
        while not isinstance(self._hear(), Looked):
            pass

    def bring_in(self, video: Path, speech: Path, progress: Callable[[float], None]) -> Brought:
        """Make the files of a take of it. The worker ends with it.

        Args:
            video: where the MP4 goes.
            speech: where the 16 kHz sound goes; not written when the file has no sound.
            progress: told the share done, rising from 0 to 1.

        Raises:
            WorldError: MEDIA_UNREADABLE, the disk is full. No half file is left.
            IntakeCancelledError: it shall stop. No half file is left.
        """
        try:
            self._worker.say(any_json.encode(Places(str(video), str(speech))))
            while not isinstance(answer := self._hear(), Brought):
                if isinstance(answer, Along):
                    progress(answer.share)
        except BaseException:
            self._worker.end()  # what it still writes to can't be removed everywhere
            for path in parts_of(video, speech):
                with contextlib.suppress(OSError):
                    path.unlink(missing_ok=True)
            raise
        return answer

    def _hear(self) -> OfAdding:
        line = self._worker.hear(self._patience_s, self._cancelled)
        if line is None:
            if self._cancelled():
                raise IntakeCancelledError
            raise self._unreadable(TOO_LONG if self._worker.took_too_long() else DAMAGED)
        try:
            answer = any_json.decode(line, cast("type[OfAdding]", OfAdding))
        except msgspec.DecodeError as error:
            raise self._unreadable(DAMAGED) from error
        if isinstance(answer, Bad):
            if answer.fault == Fault.MEDIA_UNREADABLE:  # also of what was made of it
                raise self._unreadable(answer.facts.get("why", DAMAGED))
            raise WorldError(answer.fault, **answer.facts)
        return answer

    def _unreadable(self, why: str) -> WorldError:
        return WorldError(Fault.MEDIA_UNREADABLE, file=self._source, why=why)
