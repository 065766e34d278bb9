"""How much a job ad may hold: about fifty times what one does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError

if TYPE_CHECKING:
    from pathlib import Path

LARGEST_MB = 10
MOST_PAGES = 30
MOST_CHARACTERS = 100_000
KNOWN = ".txt, .docx, .pdf"


def too_large(path: Path) -> WorldError:
    """Return the fault of a file that holds more than any job ad."""
    return WorldError(
        Fault.AD_TOO_LARGE, file=path, mb=LARGEST_MB, pages=MOST_PAGES, characters=MOST_CHARACTERS
    )


def unknown_kind(path: Path) -> WorldError:
    """Return the fault of a file that is neither text nor Word nor PDF."""
    return WorldError(Fault.AD_KIND_UNKNOWN, file=path, known=KNOWN)
