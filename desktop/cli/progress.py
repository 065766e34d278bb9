"""A running line on stderr, for a person at a terminal."""

from __future__ import annotations

import sys


class ProgressLine:
    """Shows how far something is.

    Args:
        on: whether somebody looks.
    """

    def __init__(self, on: bool) -> None:
        self._on = on
        self._shown = -1

    def tell(self, share: float) -> None:
        """Show the share done, 0 to 1."""
        percent = int(share * 100)
        if self._on and percent != self._shown:
            self._shown = percent
            sys.stderr.write(f"\r{percent:3} %")
            sys.stderr.flush()

    def end(self) -> None:
        """Take the line away."""
        if self._on and self._shown >= 0:
            self._shown = -1
            sys.stderr.write("\r     \r")
            sys.stderr.flush()
