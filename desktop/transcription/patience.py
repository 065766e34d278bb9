"""How many workers may die one after the other before their job is given up."""

from __future__ import annotations

import signal

CRASHES = 3
"""So many in a row that ended by themselves without finishing a window: the same window will end the next
one, too."""
KILLS = 24
"""So many in a row that somebody else ended: a person, or a system without memory. A window takes 4 s and
the start 2 s; who kills after 1 to 6 s, at random, lets one worker of six finish one."""
HURRY = 12
"""After so many in a row the next window is shorter: 3 s with the start."""
ALL = 2**31
SIGKILL = -int(getattr(signal, "SIGKILL", 9))


class Patience:
    """Counts workers that died without finishing a window; a finished one begins the count anew."""

    def __init__(self) -> None:
        self._crashes = self._kills = 0
        self._short_of_memory = False

    def short_of_memory(self) -> bool:
        """A worker had not enough memory for a window: say whether shorter ones are worth a try."""
        first, self._short_of_memory = not self._short_of_memory, True
        return first

    def window_finished(self) -> None:
        """Something is gained: whatever happened before doesn't count."""
        self._crashes = self._kills = 0

    def died(self, status: int) -> None:
        """Count one.

        Args:
            status: as of ``subprocess.Popen``; below 0 the signal that ended it.
        """
        if status == SIGKILL:
            self._kills += 1
        else:
            self._crashes += 1

    @property
    def exhausted(self) -> bool:
        """Say whether another worker is no use."""
        return self._crashes >= CRASHES or self._kills >= KILLS

    @property
    def short_windows(self) -> int:
        """How many shorter windows the next one is to cut: they are done sooner, and need less memory."""
        if self._short_of_memory:
            return ALL
        return 1 if self._crashes + self._kills >= HURRY else 0
