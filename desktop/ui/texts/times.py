"""Times and lengths as words of the interface language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt

from desktop.base.timecode import format_clock
from desktop.ui.tongue import on_paper, translate

if TYPE_CHECKING:
    import datetime as dt


def when_words(moment: str, today: QDate | None = None, *, seconds: bool = False) -> str:
    """Return an ISO 8601 UTC moment as local date and time, as people say it: ``yesterday 15:58``.

    Args:
        moment: what is shown as it is when it is no such moment.
        today: stands for the current day in tests.
        seconds: say them, too: another one of the same minute stands beside it.
    """
    utc = QDateTime.fromString(moment, Qt.DateFormat.ISODateWithMs)
    if not utc.isValid():
        return moment
    local = utc.toLocalTime()
    clock = local.toString("HH:mm:ss" if seconds else "HH:mm")
    return f"{_day(local.date(), today or QDate.currentDate())} {clock}"


def day_words(day: dt.date, today: QDate | None = None) -> str:
    """Return a date as it stands in a sentence: ``3 Nov``, never ``yesterday``; on paper ``2026-11-03``."""
    if on_paper():
        return day.isoformat()
    return _date(QDate(day.year, day.month, day.day), today or QDate.currentDate())


def length_words(length_ms: int) -> str:
    """Return a length as ``mm:ss``."""
    return format_clock(length_ms)


def _day(day: QDate, today: QDate) -> str:
    match day.daysTo(today):
        case 0:
            return translate("times", "Today")
        case 1:
            return translate("times", "Yesterday")
        case _:
            return _date(day, today)


def _date(day: QDate, today: QDate) -> str:
    if day.year() == today.year():
        return QLocale().toString(day, translate("times", "d MMM"))
    return QLocale().toString(day, translate("times", "d MMM yyyy"))
