"""The jobs of the window: one at a time, in the order they came."""

from __future__ import annotations

import contextlib
import threading
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.base.errors import Fault, GreenroomError, WorldError
from desktop.transcription.job import TranscriptionJob
from desktop.transcription.messages import Failed

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.base.settings import Speech
    from desktop.sessions.folder import TakeFolder
    from desktop.transcription.messages import Message
    from desktop.transcription.models import ModelShelf

    Listener = Callable[[str, Message], None]


@dataclass(frozen=True, slots=True)
class Order:
    """A take that waits."""

    job_id: str
    take: TakeFolder
    model: str
    language: Speech
    trust_unknown: bool


class TranscriptionQueue:
    """A thread that runs one job after the other.

    Args:
        models: where models are looked for when a job begins.
        listener: hears (job id, message) on a thread of the queue; the last message of every job
            that was submitted is Finished or Failed, also when the queue is closed.
    """

    def __init__(
        self, models: ModelShelf, listener: Listener, command: list[str] | None = None
    ) -> None:
        self._models = models
        self._listener = listener
        self._command = command
        self._waiting: deque[Order] = deque()
        self._serving = ""  # id of the job that has left the waiting line
        self._running: TranscriptionJob | None = None
        self._unwanted = False  # the job being served was cancelled, perhaps before it started
        self._change = threading.Condition()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="transcription-queue")
        self._thread.start()

    def submit(
        self,
        job_id: str,
        take: TakeFolder,
        *,
        model: str,
        language: Speech,
        trust_unknown: bool = False,
    ) -> None:
        """Add a take; its transcript goes beside it."""
        with self._change:
            self._waiting.append(Order(job_id, take, model, language, trust_unknown))
            self._change.notify()

    def cancel(self, job_id: str) -> None:
        """Cancel a job that runs or waits."""
        with self._change:
            if self._serving == job_id:
                self._drop_served()
                return
            found = [order for order in self._waiting if order.job_id == job_id]
            for order in found:
                self._waiting.remove(order)
        for order in found:
            self._listener(order.job_id, Failed(Fault.TRANSCRIPTION_CANCELLED, {}))

    def close(self) -> None:
        """Cancel everything and wait until the worker has ended."""
        with self._change:
            self._closed = True
            dropped = list(self._waiting)
            self._waiting.clear()
            self._drop_served()
            self._change.notify()
        for order in dropped:
            self._listener(order.job_id, Failed(Fault.TRANSCRIPTION_CANCELLED, {}))
        self._thread.join()

    def _run(self) -> None:
        while True:
            with self._change:
                self._change.wait_for(lambda: self._waiting or self._closed)
                if self._closed:
                    return
                order = self._waiting.popleft()
                self._serving, self._unwanted = order.job_id, False
            self._serve(order)
            with self._change:
                self._serving, self._running = "", None

    def _drop_served(self) -> None:
        """Cancel the job that is being served, whether or not its worker has started."""
        self._unwanted = True
        if self._running is not None:
            self._running.cancel()

    def _serve(self, order: Order) -> None:
        try:
            model = self._models.find(order.model, trust_unknown=order.trust_unknown)
            speech = order.take.speech
            job = TranscriptionJob(
                speech if speech.exists() else order.take.video,
                model,
                order.language,
                target=order.take.transcript,
                on_message=lambda message: self._listener(order.job_id, message),
                command=self._command,
            )
            with self._change:
                if self._unwanted:
                    raise WorldError(Fault.TRANSCRIPTION_CANCELLED)
                job.start()
                self._running = job
        except GreenroomError as error:
            self._listener(order.job_id, _failed(error))
            return
        with contextlib.suppress(WorldError):  # the job has said so itself
            job.wait()


def _failed(error: GreenroomError) -> Failed:
    if isinstance(error, WorldError):
        return Failed(error.fault, error.facts)
    return Failed(Fault.MODEL_MISSING, {"model": str(error), "folder": ""})
