"""What of a take can be saved for others, and how it is called."""

from __future__ import annotations

from enum import StrEnum

from desktop.ui.tongue import translate


class ExportKind(StrEnum):
    """What is saved; the value is the ending of the file's name."""

    MOVIE = ".mp4"
    TABLE = ".csv"
    ANNOTATIONS = ".jsonld"
    VTT = ".vtt"
    SRT = ".srt"
    MARKED_SRT = ".bom.srt"
    TEXT = ".txt"
    JSON = ".json"
    CHAPTERS = ".chapters.vtt"


WORDS = frozenset(
    {ExportKind.VTT, ExportKind.SRT, ExportKind.MARKED_SRT, ExportKind.TEXT, ExportKind.JSON}
)


def kind_name(kind: ExportKind) -> str:
    """Name what is saved."""
    match kind:
        case ExportKind.MOVIE:
            return translate("Exporting", "Movie with checklist and captions")
        case ExportKind.TABLE:
            return translate("Exporting", "Marks for a spreadsheet (CSV)")
        case ExportKind.ANNOTATIONS:
            return translate("Exporting", "Marks, answers and ratings as W3C annotations")
        case ExportKind.VTT:
            return translate("Exporting", "Captions (WebVTT)")
        case ExportKind.SRT:
            return translate("Exporting", "Captions (SubRip)")
        case ExportKind.MARKED_SRT:
            return translate("Exporting", "Captions for old Windows players (SubRip)")
        case ExportKind.TEXT:
            return translate("Exporting", "Words as plain text")
        case ExportKind.JSON:
            return translate("Exporting", "Words with times and corrections (JSON)")
        case ExportKind.CHAPTERS:
            return translate("Exporting", "Chapters of the session (WebVTT)")
