"""Times and spans: integer milliseconds from the start of the media."""

from __future__ import annotations

from typing import Annotated

import msgspec

Milliseconds = Annotated[int, msgspec.Meta(ge=0, le=2**53)]


class Span(msgspec.Struct, frozen=True, order=True, gc=False):
    """A stretch of a take, ``start_ms <= end_ms``; a moment has equal ends.

    Raises:
        ValueError: the end lies before the start (msgspec reports it as a ValidationError).
    """

    start_ms: Milliseconds
    end_ms: Milliseconds

    def __post_init__(self) -> None:
        if self.end_ms < self.start_ms:
            msg = f"the span ends at {self.end_ms} ms, before its start at {self.start_ms} ms"
            raise ValueError(msg)

    @property
    def length_ms(self) -> int:
        """Length in milliseconds."""
        return self.end_ms - self.start_ms

    def contains(self, at_ms: int) -> bool:
        """Say whether a moment lies in the span; the end belongs to it."""
        return self.start_ms <= at_ms <= self.end_ms


def format_clock(at_ms: int, *, tenths: bool = False) -> str:
    """Write a time as ``mm:ss``, or ``h:mm:ss`` from an hour on, with tenths if asked for."""
    whole, rest = divmod(max(0, at_ms), 1000)
    minutes, seconds = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    clock = f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"
    return f"{clock}.{rest // 100}" if tenths else clock


def format_timestamp(at_ms: int) -> str:
    """Write a time as WebVTT does: ``hh:mm:ss.mmm``."""
    whole, rest = divmod(max(0, at_ms), 1000)
    minutes, seconds = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{rest:03}"
