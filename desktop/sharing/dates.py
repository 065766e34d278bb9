"""When a review says that it was saved: a claim of another computer's clock, and how far it can be true."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

CLOCK_OFF = dt.timedelta(days=1)
"""So far a clock may be wrong, or a time zone mistaken, before it is worth a word."""


class Dated(StrEnum):
    """How the moment of a review fits those that are known here."""

    FITS = "fits"
    FUTURE = "future"  # later than it came in
    BEFORE_PACK = "before_pack"  # earlier than the pack was made


def dated(submitted_at: str, received_at: str, made_at: str) -> Dated:
    """Compare the moment of a review with when its pack was made and when it came in.

    Args:
        submitted_at: what the review says, ISO 8601 UTC.
        received_at: when it came in, by the clock here.
        made_at: when the pack was made, by the clock here.
    """
    said, received, made = map(dt.datetime.fromisoformat, (submitted_at, received_at, made_at))
    if said - received > CLOCK_OFF:
        return Dated.FUTURE
    if made - said > CLOCK_OFF:
        return Dated.BEFORE_PACK
    return Dated.FITS


def no_later(submitted_at: str, received_at: str) -> str:
    """Return by which moment a version of a review goes before another: never later than it came in.

    Without its Z a moment sorts before those within its second.
    """
    return min(submitted_at.removesuffix("Z"), received_at.removesuffix("Z"))
