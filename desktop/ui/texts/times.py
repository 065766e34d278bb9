"""Times and lengths as words of the interface language."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Qt

from desktop.base.timecode import format_clock


def when_words(moment: str) -> str:
    """Return an ISO 8601 UTC moment as local date and time, short."""
    utc = QDateTime.fromString(moment, Qt.DateFormat.ISODateWithMs)
    if not utc.isValid():
        return moment
    return QLocale().toString(utc.toLocalTime(), QLocale.FormatType.ShortFormat)


def length_words(length_ms: int) -> str:
    """Return a length as ``mm:ss``."""
    return format_clock(length_ms)
