"""What program and worker say to each other: one JSON object a line."""

from __future__ import annotations

from typing import cast

import msgspec

from desktop.base import any_json
from desktop.base.settings import Speech
from desktop.base.timecode import Milliseconds
from desktop.transcription.model import Segment, Transcript


class Request(msgspec.Struct, frozen=True, kw_only=True, tag="request"):
    """The one thing a worker is asked, on its stdin; closing stdin cancels.

    Attributes:
        sound: a WAV that the recorder wrote, or any file with sound.
        model: folder of the model, ``model_name`` its name in the transcript.
        known: the model is in the manifest, so its sums are checked before it is loaded.
    """

    sound: str
    model: str
    model_name: str
    known: bool
    language: Speech
    threads: int = 1


class Started(msgspec.Struct, frozen=True, tag="started"):
    """The model is loaded and the sound is read."""

    duration_ms: Milliseconds


class Progress(msgspec.Struct, frozen=True, tag="progress"):
    """How much of the sound is done."""

    done_ms: Milliseconds
    total_ms: Milliseconds


class SegmentReady(msgspec.Struct, frozen=True, tag="segment"):
    """A segment that will not change."""

    segment: Segment


class Finished(msgspec.Struct, frozen=True, tag="finished"):
    """All of it."""

    transcript: Transcript


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """It could not be done; ``fault`` is a member of base.errors.Fault."""

    fault: str
    facts: dict[str, str]


Message = Started | Progress | SegmentReady | Finished | Failed


def to_line(message: Message | Request) -> bytes:
    """Return a message as one line."""
    return any_json.encode(message) + b"\n"


def from_line(line: bytes) -> Message:
    """Read a message of the worker.

    Raises:
        msgspec.DecodeError: the line is none.
    """
    return any_json.decode(line, cast("type[Message]", Message))


def request_from_line(line: bytes) -> Request:
    """Read the request.

    Raises:
        msgspec.DecodeError: the line is none.
    """
    return any_json.decode(line, Request)
