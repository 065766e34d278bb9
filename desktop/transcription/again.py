"""A part of a take transcribed once more, by another model or in another language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.timecode import Span
from desktop.transcription.job import CPU, TranscriptionJob

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.sessions.folder import TakeFolder
    from desktop.transcription.messages import Message
    from desktop.transcription.models import ModelFolder
    from desktop.transcription.wishes import Wishes

CONTEXT_MS = 500
"""The model hears so much more on both sides, so that no word is cut; the margin of the windows of a whole
take is as long (docs/decisions/0014)."""


def span_job(
    take: TakeFolder,
    span: Span,
    model: ModelFolder,
    wishes: Wishes,
    on_message: Callable[[Message], None],
    *,
    command: list[str] | None = None,
    device: str = CPU,
) -> TranscriptionJob:
    """Return a job that hears a span of a take; it writes no file.

    Times in its transcript are those of the take. Words beside the span may come along.
    """
    around = Span(max(0, span.start_ms - CONTEXT_MS), span.end_ms + CONTEXT_MS)
    return TranscriptionJob(
        take.speech if take.speech.exists() else take.video,
        model,
        wishes,
        on_message=on_message,
        command=command,
        device=device,
        span=around,
    )
