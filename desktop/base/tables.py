"""Tables for spreadsheets: CSV that opens with its Chinese whole, and in which no cell is a formula."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

BOM = "\ufeff"
"""Without it Excel takes UTF-8 for the system's own encoding."""
_FORMULA = re.compile(r"^(?=[=+\-@＝＋－＠|%\t\r\n])|([;\t\r\n])(?=[=+\-@＝＋－＠])")
"""Where spreadsheets begin to compute a cell (OWASP, CSV injection). Where the list separator of a country
is a semicolon they also part a cell of ours there, and at its line breaks."""


def to_csv(rows: Iterable[Iterable[str]]) -> str:
    """Write rows as CSV (RFC 4180) with a byte order mark."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([inert(cell) for cell in row] for row in rows)
    return BOM + text.getvalue()


def inert(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet would compute."""
    return _FORMULA.sub(lambda found: (found[1] or "") + "'", cell)
