"""What is said to the process that looks at the media of strangers, and what it answers: JSON, one a line."""

from __future__ import annotations

from typing import Annotated

import msgspec

from desktop.base.errors import Fault
from desktop.base.timecode import Milliseconds

Pixels = Annotated[int, msgspec.Meta(ge=0, le=1 << 16)]
Share = Annotated[float, msgspec.Meta(ge=0, le=1)]
FactName = Annotated[str, msgspec.Meta(pattern="^(?!(self|fault)$)[a-z_]+$")]
"""As what stands behind each member of ``Fault``."""


class Job(msgspec.Struct, frozen=True):
    """A file of a pack, and where the copy of it goes."""

    source: str
    target: str


class Adding(msgspec.Struct, frozen=True, tag="adding"):
    """A file from elsewhere that shall become a take. ``Places`` follow when it was looked at."""

    source: str


class Places(msgspec.Struct, frozen=True):
    """Where the video and the speech of the take go."""

    video: str
    speech: str


class Good(msgspec.Struct, frozen=True, tag="good"):
    """It was copied; ``width`` and ``height`` in pixels, 0 without a picture."""

    duration_ms: Milliseconds
    width: Pixels
    height: Pixels
    has_sound: bool


class Bad(msgspec.Struct, frozen=True, tag="bad"):
    """It was refused."""

    fault: Fault
    facts: dict[FactName, str]


class Looked(msgspec.Struct, frozen=True, tag="looked"):
    """It can be read: the places are wanted."""


class Along(msgspec.Struct, frozen=True, tag="along"):
    """How far it is, 0 to 1. It came further, even where the share is the same."""

    share: Share


class Brought(msgspec.Struct, frozen=True, tag="brought"):
    """The files of the take are whole; ``width`` and ``height`` in pixels, 0 without a picture."""

    duration_ms: Milliseconds
    has_picture: bool
    has_sound: bool
    width: Pixels
    height: Pixels


Request = list[Job] | Adding
Answer = Good | Bad
OfAdding = Looked | Along | Brought | Bad
