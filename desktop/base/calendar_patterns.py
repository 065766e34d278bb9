"""Days and moments as documents write them: a pattern that holds every day there is, and no other."""

from __future__ import annotations

_LEAP_YEAR = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)"
DAY = (
    "(?!0000)(?:[0-9]{4}-(?:"
    "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    "|02-(?:0[1-9]|1[0-9]|2[0-8]))"
    f"|{_LEAP_YEAR}-02-29)"
)
"""Years 0001 to 9999 of the Gregorian calendar, as ISO 8601 and Python count them."""
MOMENT = rf"{DAY}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?Z"
"""In UTC, with any fraction of a second; no leap second, which no clock here writes."""


def only(pattern: str) -> str:
    """Return the pattern of a text that is this and nothing more, not even a line break behind it."""
    return rf"^{pattern}$(?!\n)"
