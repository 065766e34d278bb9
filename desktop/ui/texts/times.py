"""Times and lengths as words of the interface language."""

from __future__ import annotations

import datetime as dt
import re

from desktop.base.ids import MIDNIGHT
from desktop.base.timecode import format_clock
from desktop.ui.tongue import on_paper, translate

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
"""As English writes them in short; Chinese has figures."""
_PART = re.compile("yyyy|MMM|M|d")


def when_words(moment: str, today: dt.date | None = None, *, seconds: bool = False) -> str:
    """Return an ISO 8601 UTC moment as local date and time, as people say it: ``yesterday 15:58``.

    Of a day without a time, as packs of others and damaged sessions have it, the day is said as it is written.

    Args:
        moment: what is shown as it is when it is no such moment.
        today: stands for the current day in tests.
        seconds: say them, too: another one of the same minute stands beside it.
    """
    try:
        known = dt.datetime.fromisoformat(moment)
        local = known.astimezone()
    except (ValueError, OverflowError, OSError):
        return moment
    if known.tzinfo is None or moment.endswith(MIDNIGHT):
        return _day(known.date(), today or _today())
    clock = local.strftime("%H:%M:%S" if seconds else "%H:%M")
    return f"{_day(local.date(), today or _today())} {clock}"


def day_words(day: dt.date, today: dt.date | None = None) -> str:
    """Return a date as it stands in a sentence: ``3 Nov``, never ``yesterday``; on paper ``2026-11-03``."""
    return day.isoformat() if on_paper() else _date(day, today or _today())


def length_words(length_ms: int) -> str:
    """Return a length as ``mm:ss``."""
    return format_clock(length_ms)


def timer_words(seconds: int) -> str:
    """Return a time that runs down, as it stands in a ring: ``1:58``."""
    return f"{seconds // 60}:{seconds % 60:02}"


def seconds_words(seconds: float) -> str:
    """Return a short length to a tenth of a second: ``0.5 s``."""
    return translate("times", "{seconds} s").format(seconds=f"{seconds:.1f}")


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()


def _day(day: dt.date, today: dt.date) -> str:
    match (today - day).days:
        case 0:
            return translate("times", "Today")
        case 1:
            return translate("times", "Yesterday")
        case _:
            return _date(day, today)


def _date(day: dt.date, today: dt.date) -> str:
    if day.year == today.year:
        return _written(day, translate("times", "d MMM"))
    return _written(day, translate("times", "d MMM yyyy"))


def _written(day: dt.date, how: str) -> str:
    parts = {
        "yyyy": f"{day.year:04}",
        "MMM": _MONTHS[day.month - 1],
        "M": str(day.month),
        "d": str(day.day),
    }
    return _PART.sub(lambda found: parts[found[0]], how)
