"""Rows of figures, and the exit status that belongs to them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Table:
    """Prints a row at a time and remembers what was wrong."""

    def __init__(self, *heads: str) -> None:
        self._widths = [max(10, len(each) + 2) for each in heads]
        self._widths[0] = 28
        self.wrong = 0
        self.row(*heads)

    def row(self, *cells: object) -> None:
        """Print a row; a float gets two digits."""
        texts = [f"{each:.2f}" if isinstance(each, float) else str(each) for each in cells]
        line = "".join(text.ljust(width) for text, width in zip(texts, self._widths, strict=False))
        print(line.rstrip(), flush=True)

    def note(self, where: object, wrong: Iterable[str]) -> None:
        """Print what is wrong somewhere, and remember that something was."""
        for each in wrong:
            self.wrong += 1
            print(f"  wrong: {where}: {each}", flush=True)

    def end(self) -> None:
        """End the program, with status 1 if anything was wrong."""
        sys.exit(bool(self.wrong))


def spread(values: Sequence[float]) -> tuple[float, float, float]:
    """Return median, 95th percentile and largest of some values; zeros for none."""
    if not values:
        return 0.0, 0.0, 0.0
    return float(np.median(values)), float(np.quantile(values, 0.95)), max(values)
