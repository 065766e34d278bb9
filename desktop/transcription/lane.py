"""Jobs one at a time, in the order they came."""

from __future__ import annotations

import contextlib
import threading
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.base.errors import Fault, GreenroomError, WorldError
from desktop.transcription.job import CPU, TranscriptionJob
from desktop.transcription.messages import Failed

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.sessions.folder import TakeFolder
    from desktop.transcription.graphics import GraphicsProbe
    from desktop.transcription.messages import Message
    from desktop.transcription.models import ModelShelf
    from desktop.transcription.wishes import Wishes

    Listener = Callable[[str, Message], None]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A take that waits; ``graphics`` tells whether a card may be used, None forbids it."""

    job_id: str
    take: TakeFolder
    model: str
    wishes: Wishes
    live: bool
    trust_unknown: bool
    graphics: GraphicsProbe | None = None


class Lane:
    """A thread that runs one job after the other.

    Args:
        models: where models are looked for when a job begins.
        listener: hears (job id, message) on the lane's thread; the last message of every job that
            was added is Finished or Failed, also when the lane is closed.
        idle: called on the lane's thread when its last job has ended.
    """

    def __init__(
        self,
        models: ModelShelf,
        listener: Listener,
        command: list[str] | None = None,
        idle: Callable[[], None] = lambda: None,
    ) -> None:
        self._models = models
        self._listener = listener
        self._command = command
        self._idle = idle
        self._waiting: deque[Wanted] = deque()
        self._serving = ""  # id of the job that has left the waiting line
        self._running: TranscriptionJob | None = None
        self._unwanted = False  # the job being served was cancelled, perhaps before it started
        self._ended = False  # the take being served was said to be finished
        self._paused = False
        self._change = threading.Condition()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="transcription-queue")
        self._thread.start()

    def add(self, wanted: Wanted) -> None:
        """Add a take."""
        with self._change:
            self._waiting.append(wanted)
            self._change.notify_all()

    def pause(self) -> None:
        """Rest after the window in work, and begin nothing new."""
        with self._change:
            self._paused = True
            if self._running is not None:
                self._running.pause()

    def go_on(self) -> None:
        """Go on after a pause."""
        with self._change:
            self._paused = False
            if self._running is not None:
                self._running.go_on()
            self._change.notify_all()

    def take_ended(self, job_id: str) -> None:
        """Tell a job that follows a recording that the recording is over."""
        with self._change:
            if self._serving == job_id:
                self._ended = True
                if self._running is not None:
                    self._running.take_ended()

    def cancel(self, job_id: str) -> None:
        """Cancel a job that runs or waits; both, where one that has just ended was added again."""
        with self._change:
            if self._serving == job_id:
                self._drop_served()
            found = [each for each in self._waiting if each.job_id == job_id]
            for each in found:
                self._waiting.remove(each)
        for each in found:
            self._listener(each.job_id, Failed(Fault.TRANSCRIPTION_CANCELLED, {}))

    def close(self) -> None:
        """Cancel everything and wait until the worker has ended."""
        with self._change:
            self._closed = True
            dropped = list(self._waiting)
            self._waiting.clear()
            self._drop_served()
            self._change.notify_all()
        for each in dropped:
            self._listener(each.job_id, Failed(Fault.TRANSCRIPTION_CANCELLED, {}))
        self._thread.join()

    def _run(self) -> None:
        while True:
            with self._change:
                self._change.wait_for(lambda: (self._waiting and not self._paused) or self._closed)
                if self._closed:
                    return
                wanted = self._waiting.popleft()
                self._serving, self._unwanted, self._ended = wanted.job_id, False, False
            self._serve(wanted)
            with self._change:
                self._serving, self._running = "", None
                done = not self._waiting
            if done:
                self._idle()

    def _drop_served(self) -> None:
        """Cancel the job that is being served, whether or not its worker has started."""
        self._unwanted = True
        if self._running is not None:
            self._running.cancel()

    def _serve(self, wanted: Wanted) -> None:
        try:
            model = self._models.find(wanted.model, trust_unknown=wanted.trust_unknown)
            speech = wanted.take.speech
            device = wanted.graphics.device_for(model) if wanted.graphics else CPU
            job = TranscriptionJob(
                speech if wanted.live or speech.exists() else wanted.take.video,
                model,
                wanted.wishes,
                target=wanted.take.transcript,
                on_message=lambda message: self._listener(wanted.job_id, message),
                live=wanted.live,
                command=self._command,
                device=device,
            )
            with self._change:
                if self._unwanted:
                    raise WorldError(Fault.TRANSCRIPTION_CANCELLED)
                job.start()
                self._running = job
                if self._paused:
                    job.pause()
                if self._ended:
                    job.take_ended()
        except GreenroomError as error:
            self._listener(wanted.job_id, _failed(error))
            return
        with contextlib.suppress(WorldError):  # the job has said so itself
            job.wait()


def _failed(error: GreenroomError) -> Failed:
    if isinstance(error, WorldError):
        return Failed(error.fault, error.facts)
    return Failed(Fault.MODEL_MISSING, {"model": str(error), "folder": ""})
