"""What program and worker say to each other: one JSON object a line."""

from __future__ import annotations

from typing import cast

import msgspec

from desktop.base import any_json
from desktop.base.timecode import Milliseconds
from desktop.transcription.memory import Memory
from desktop.transcription.model import Segment, Transcript
from desktop.transcription.wishes import Wishes


class Request(msgspec.Struct, frozen=True, kw_only=True, tag="request"):
    """The first thing a worker is told, on its stdin; closing stdin cancels.

    Attributes:
        sound: a WAV that the recorder wrote, or any file with sound.
        live: the sound is a take's that is still recorded: follow it until ``take.json`` beside it
            says that it is finished, or an Ended comes.
        model: folder of the model, ``model_name`` its name in the transcript.
        known: the model is in the manifest, so its sums are checked before it is loaded.
        device: ``cpu``, or ``cuda`` for a graphics card.
        start_ms: everything before is left alone.
        until_ms: everything behind is left alone; 0 for the whole sound.
        memory: of a worker that died, behind the last window it finished; the next one goes on there.
        short_windows: so many from there on are cut after less speech: where no worker lives long,
            or where there is little memory.
    """

    sound: str
    live: bool = False
    model: str
    model_name: str
    known: bool
    wishes: Wishes = Wishes()
    threads: int = 1
    device: str = "cpu"
    start_ms: Milliseconds = 0
    until_ms: Milliseconds = 0
    memory: Memory | None = None
    short_windows: int = 0


class Ended(msgspec.Struct, frozen=True, tag="ended"):
    """To the worker: the take it follows is finished."""


class Pause(msgspec.Struct, frozen=True, tag="pause"):
    """To the worker: rest after this window, until GoOn."""


class GoOn(msgspec.Struct, frozen=True, tag="go_on"):
    """To the worker: go on after a Pause."""


Order = Ended | Pause | GoOn


class Started(msgspec.Struct, frozen=True, tag="started"):
    """The model is loaded and the sound is read; a take that is still recorded has no length yet."""

    duration_ms: Milliseconds


class Progress(msgspec.Struct, frozen=True, tag="progress"):
    """How much of the sound is done; ``left_ms`` is an estimate of how long the rest will take."""

    done_ms: Milliseconds
    total_ms: Milliseconds
    left_ms: Milliseconds | None = None


class Committed(msgspec.Struct, frozen=True, tag="committed"):
    """From the worker: all words before ``until_ms`` are written down and will not change.

    Attributes:
        memory: with it another worker goes on as this one would have.
    """

    until_ms: Milliseconds
    language: str
    segments: tuple[Segment, ...]
    memory: Memory


class SegmentReady(msgspec.Struct, frozen=True, tag="segment"):
    """To those who listen to a job: a segment that will not change and is safe on disk."""

    segment: Segment


class FellBehind(msgspec.Struct, frozen=True, tag="fell_behind"):
    """The computer is too slow to write while it records; the rest is written after Stop."""

    waiting_ms: Milliseconds


class Finished(msgspec.Struct, frozen=True, tag="finished"):
    """All of it; ``cpu_ms`` is what the writing took of the processor, without loading."""

    transcript: Transcript
    cpu_ms: Milliseconds = 0


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """It could not be done; ``fault`` is a member of base.errors.Fault."""

    fault: str
    facts: dict[str, str]


Message = Started | Progress | Committed | SegmentReady | FellBehind | Finished | Failed


def to_line(message: Message | Request | Order) -> bytes:
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


def order_from_line(line: bytes) -> Order:
    """Read what a worker is told after the request.

    Raises:
        msgspec.DecodeError: the line is none.
    """
    return any_json.decode(line, cast("type[Order]", Order))
