"""How far playback has come through the evidence of each item: what the overlay shows."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.base.timecode import Span


class ItemProgress(StrEnum):
    """Where playback stands to an item's evidence."""

    OPEN = "open"  # not answered, no evidence
    UNSUPPORTED = "unsupported"  # answered, but no moment was pointed at
    AHEAD = "ahead"  # its evidence is still to come
    NOW = "now"  # its evidence is being played
    PASSED = "passed"  # its evidence was played


def evidence_progress(spans: tuple[Span, ...], at_ms: int) -> ItemProgress:
    """Say where a moment stands to the evidence of something that is answered."""
    if not spans:
        return ItemProgress.UNSUPPORTED
    if any(span.contains(at_ms) for span in spans):
        return ItemProgress.NOW
    if any(span.end_ms < at_ms for span in spans):
        return ItemProgress.PASSED
    return ItemProgress.AHEAD
