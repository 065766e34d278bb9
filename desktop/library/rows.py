"""What the index says about sessions and takes."""

from __future__ import annotations

from pathlib import Path
from zlib import crc32

import msgspec

from desktop.base import any_json
from desktop.roles.model import Text
from desktop.sessions.model import TakeState


class TakeRow(msgspec.Struct, frozen=True):
    """One take of the library.

    Attributes:
        question: id of the question; ``question_text`` is None when its session is damaged.
        video: where the recording lies, whether or not it is there.
        follow_up: what was asked after an answer, when the take answers that.
        transcribed: a transcript lies beside it and can be read.
        fault: what its document or else its transcript suffers from, as a member of
            base.errors.Fault; else empty.
        facts: what the sentence of the fault needs.
    """

    id: str
    path: Path
    question: str
    question_text: Text | None
    state: TakeState
    started_at: str
    duration_ms: int
    video: Path
    transcribed: bool
    follow_up: Text | None = None
    fault: str = ""
    facts: dict[str, str] = {}


class SessionRow(msgspec.Struct, frozen=True):
    """One session of the library, its takes in the order they were recorded.

    Attributes:
        role: id of its role pack; empty when the session is damaged.
        fault: what its document suffers from, as a member of base.errors.Fault; else empty.
        facts: what the sentence of the fault needs.
    """

    id: str
    path: Path
    created_at: str
    role: str
    role_name: Text | None
    language: str
    fault: str = ""
    facts: dict[str, str] = {}
    takes: tuple[TakeRow, ...] = ()


class SearchHit(msgspec.Struct, frozen=True):
    """A take that holds what was searched for."""

    take_id: str
    path: Path
    snippet: str


def encode_row(row: SessionRow) -> bytes:
    """Return a row as JSON."""
    return any_json.encode(row)


def decode_row(content: bytes) -> SessionRow:
    """Read a row that encode_row wrote."""
    return any_json.decode(content, SessionRow, _to_path)


def sum_of(*columns: object) -> int:
    """Return the CRC-32 of what a row of the index holds, of whatever types a damaged one has."""
    total = 0
    for each in columns:
        total = crc32(each if isinstance(each, bytes) else repr(each).encode(), total)
    return total


def _to_path(_kind: type, value: object) -> Path:
    return Path(str(value))
