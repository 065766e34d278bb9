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
    NO_DATE = "no_date"  # in no calendar


def dated(submitted_at: str, received_at: str, made_at: str) -> Dated:
    """Compare the moment of a review with when its pack was made and when it came in.

    Args:
        submitted_at: what the review says, ISO 8601 UTC.
        received_at: when it came in, by the clock here.
        made_at: when the pack was made, by the clock here.
    """
    said = _moment(submitted_at)
    if said is None:
        return Dated.NO_DATE
    received, made = _moment(received_at), _moment(made_at)
    if received is not None and said - received > CLOCK_OFF:
        return Dated.FUTURE
    if made is not None and made - said > CLOCK_OFF:
        return Dated.BEFORE_PACK
    return Dated.FITS


def no_later(submitted_at: str, received_at: str, how: Dated) -> str:
    """Return by which moment a version of a review goes before another: never later than it came in.

    Without its Z a moment sorts before those within its second.
    """
    if how is Dated.NO_DATE:
        return ""
    return min(submitted_at.removesuffix("Z"), received_at.removesuffix("Z"))


def _moment(text: str) -> dt.datetime | None:
    try:
        found = dt.datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=dt.UTC)
