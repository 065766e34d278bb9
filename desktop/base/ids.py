"""Identity and wall-clock time of what is stored."""

from __future__ import annotations

import datetime as dt
import uuid

MIDNIGHT = "T00:00:00Z"
"""Stands behind a day of which no time is known: what is measured has milliseconds."""


def new_id() -> str:
    """Return a fresh UUID as text."""
    return str(uuid.uuid4())


def now_utc() -> str:
    """Return the wall clock as ISO 8601 UTC with milliseconds, e.g. ``2026-11-23T08:12:00.000Z``."""
    now = dt.datetime.now(dt.UTC)
    return now.isoformat(timespec="milliseconds").replace("+00:00", "Z")
