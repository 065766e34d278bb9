"""Tables for spreadsheets: CSV that opens with its Chinese whole, and in which no cell is a formula."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

BOM = "\ufeff"
"""Without it Excel takes UTF-8 for the system's own encoding."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What makes spreadsheets compute a cell (OWASP, CSV injection)."""


def to_csv(rows: Iterable[Iterable[str]]) -> str:
    """Write rows as CSV (RFC 4180) with a byte order mark."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([inert(cell) for cell in row] for row in rows)
    return BOM + text.getvalue()


def inert(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet would compute."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
