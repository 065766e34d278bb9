"""What is written down so far, on disk beside the transcript, so that a crash costs one window."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, Self

import msgspec

from desktop.base import any_json
from desktop.base.errors import WorldError
from desktop.base.files import naming_faults
from desktop.transcription.messages import Committed
from desktop.transcription.wishes import Wishes

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.transcription.model import Segment

SUFFIX = ".part"


class Heading(msgspec.Struct, frozen=True, kw_only=True):
    """What the words were written with; others are not mixed with them."""

    model: str
    sound: str
    wishes: Wishes


class Journal:
    """One line a window, each synced before anybody is told of it.

    Args:
        path: ``transcript.json.part``.
        heading: what the words are written with.
    """

    def __init__(self, path: Path, heading: Heading) -> None:
        self._path = path
        self._heading = heading
        self.done: list[Committed] = []

    @classmethod
    def beside(cls, transcript: Path, heading: Heading) -> Self:
        """Return the journal of a transcript."""
        return cls(transcript.with_name(transcript.name + SUFFIX), heading)

    @property
    def until_ms(self) -> int:
        """Everything before is written down."""
        return self.done[-1].until_ms if self.done else 0

    @property
    def segments(self) -> list[Segment]:
        """All segments so far."""
        return [segment for each in self.done for segment in each.segments]

    def open(self) -> None:
        """Go on with what an earlier run has left, if it was written with the same; else begin anew.

        A last line that a crash has torn is dropped.

        Raises:
            WorldError: disk full, folder read-only or gone.
        """
        whole = self._read()
        with naming_faults(self._path), self._path.open("wb") as file:
            file.write(whole or any_json.encode(self._heading) + b"\n")
            file.flush()
            os.fsync(file.fileno())

    def add(self, done: Committed) -> None:
        """Keep a window.

        Raises:
            WorldError: disk full, folder read-only or gone.
        """
        with naming_faults(self._path), self._path.open("ab") as file:
            file.write(any_json.encode(done) + b"\n")
            file.flush()
            os.fsync(file.fileno())
        self.done.append(done)

    def remove(self) -> None:
        """Take it away: the transcript is whole."""
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)

    def _read(self) -> bytes:
        """Return the lines that can be gone on with, and remember what they say."""
        try:
            with naming_faults(self._path):
                lines = self._path.read_bytes().split(b"\n")[:-1]
            if not lines or any_json.decode(lines[0], Heading) != self._heading:
                return b""
        except (WorldError, msgspec.DecodeError, UnicodeDecodeError):
            return b""
        whole = [lines[0]]
        for line in lines[1:]:
            try:
                self.done.append(any_json.decode(line, Committed))
            except (msgspec.DecodeError, UnicodeDecodeError):
                break
            whole.append(line)
        return b"\n".join(whole) + b"\n"
