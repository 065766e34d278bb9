"""What waits is written by a thread of its own, and what came back is not written over meanwhile."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from desktop.sessions.folder import TakeFolder
from desktop.transcription.keeping import LineKeeper
from desktop.transcription.waiting import Waiting

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from desktop.transcription.waiting import WaitingLine

LONGEST_S = 20
Written = tuple[tuple[str, ...], bool]


class ALine:
    """Stands in for the line of a window; what is written is kept here.

    Attributes:
        written: each line, as the names of its takes, and whether it was paused.
        again: set when a line was written.
    """

    def __init__(self, *left: Waiting) -> None:
        self._left = left
        self.written: list[Written] = []
        self.again = threading.Event()

    def keep(self, waiting: Iterable[Waiting], *, paused: bool) -> None:
        """Take down what is written."""
        self.written.append((tuple(each.take.path.name for each in waiting), paused))
        self.again.set()

    def bring_back(self) -> tuple[tuple[Waiting, ...], bool]:
        """Return what another window left, paused."""
        return self._left, True

    def close(self) -> None:
        """Nothing to let go."""


def as_line(line: ALine) -> WaitingLine:
    return line  # type: ignore[return-value]


def test_what_came_back_stays_written_until_it_is_taken_over(tmp_path: Path) -> None:
    old, new = (Waiting(TakeFolder(tmp_path / name)) for name in ("old", "new"))
    line, came = ALine(old), threading.Event()
    keeper = LineKeeper(as_line(line))
    keeper.bring_back(lambda _found, _paused: came.set())
    assert came.wait(LONGEST_S)
    keeper.keep([new], paused=False)
    assert line.again.wait(LONGEST_S)
    assert line.written == [(("old", "new"), True)]
    keeper.taken_over()
    keeper.keep([new], paused=False)
    keeper.close()
    assert line.written[1:] == [(("new",), False)]
