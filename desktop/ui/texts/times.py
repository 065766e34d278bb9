"""Times and lengths as words of the interface language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from desktop.base.timecode import format_clock

translate = QCoreApplication.translate


def when_words(moment: str, today: QDate | None = None) -> str:
    """Return an ISO 8601 UTC moment as local date and time, as people say it: ``yesterday 15:58``.

    Args:
        moment: what is shown as it is when it is no such moment.
        today: stands for the current day in tests.
    """
    utc = QDateTime.fromString(moment, Qt.DateFormat.ISODateWithMs)
    if not utc.isValid():
        return moment
    local = utc.toLocalTime()
    return f"{_day(local.date(), today or QDate.currentDate())} {local.toString('HH:mm')}"


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
            pass
    if day.year() == today.year():
        return QLocale().toString(day, translate("times", "d MMM"))
    return QLocale().toString(day, translate("times", "d MMM yyyy"))
