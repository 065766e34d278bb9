"""Rows of a list as a terminal shows them: in columns, with ids no longer than they need be."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from desktop.cli.help_page import columns

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SHORT_ID = 8
GAP = "  "


def short_ids(ids: Iterable[str]) -> dict[str, str]:
    """Return for every id its beginning, of as many characters as tell them all apart, 8 at least."""
    known = set(ids)
    length = SHORT_ID
    while len({each[:length] for each in known}) < len(known):
        length += 1
    return {each: each[:length] for each in known}


def aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """Return rows of the same number of cells as lines with cells under each other; Chinese takes two columns."""
    widths = [max(map(columns, cells)) for cells in zip(*rows, strict=True)]
    return [
        GAP.join(
            cell + " " * (width - columns(cell)) for cell, width in zip(row, widths, strict=True)
        ).rstrip()
        for row in rows
    ]


def wall_clock(moment: str) -> str:
    """Return a stored moment by the clock on the wall; of a damaged session only the day is known."""
    try:
        known = dt.datetime.fromisoformat(moment)
        local = known.astimezone()
    except (ValueError, OverflowError, OSError):  # the last: of what no clock of Windows knows
        return moment
    return f"{local:%Y-%m-%d %H:%M}" if known.tzinfo else moment
