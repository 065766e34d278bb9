"""The jobs of the window: takes that wait, one after the other, and the one being recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.transcription.lane import Lane, Wanted

if TYPE_CHECKING:
    from desktop.sessions.folder import TakeFolder
    from desktop.transcription.graphics import GraphicsProbe
    from desktop.transcription.lane import Listener
    from desktop.transcription.models import ModelShelf
    from desktop.transcription.wishes import Wishes


class TranscriptionQueue:
    """Two lanes: while a take is being recorded and followed, the takes that wait stand still.

    Args:
        models: where models are looked for when a job begins.
        listener: hears (job id, message) on a thread of the queue; the last message of every job
            that was submitted is Finished or Failed, also when the queue is closed.
    """

    def __init__(
        self, models: ModelShelf, listener: Listener, command: list[str] | None = None
    ) -> None:
        self._held = False
        self._waiting = Lane(models, listener, command)
        self._live = Lane(models, listener, command, self._let_go)

    def submit(
        self,
        job_id: str,
        take: TakeFolder,
        *,
        model: str,
        wishes: Wishes,
        live: bool = False,
        trust_unknown: bool = False,
        graphics: GraphicsProbe | None = None,
    ) -> None:
        """Add a take; its transcript goes beside it. A live one is being recorded: follow it at once."""
        wanted = Wanted(job_id, take, model, wishes, live, trust_unknown, graphics)
        if live:
            self._waiting.pause()
            self._live.add(wanted)
        else:
            self._waiting.add(wanted)

    @property
    def held(self) -> bool:
        """Say whether ``pause`` was asked for, and ``go_on`` not since."""
        return self._held

    def pause(self) -> None:
        """Rest until ``go_on``: the takes that wait stand still."""
        self._held = True
        self._waiting.pause()

    def go_on(self) -> None:
        """Go on after a pause."""
        self._held = False
        self._waiting.go_on()

    def take_ended(self, job_id: str) -> None:
        """Tell the job that follows a recording that the recording is over."""
        self._live.take_ended(job_id)

    def cancel(self, job_id: str) -> None:
        """Cancel a job that runs or waits."""
        self._live.cancel(job_id)
        self._waiting.cancel(job_id)

    def close(self) -> None:
        """Cancel everything and wait until the workers have ended."""
        self._live.close()
        self._waiting.close()

    def _let_go(self) -> None:
        if not self._held:
            self._waiting.go_on()
