"""Writes recordings on a thread of its own, while whoever makes the pack goes on with what is small."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from desktop.base.errors import GreenroomError

if TYPE_CHECKING:
    from collections.abc import Callable


class UnwantedError(GreenroomError):
    """Nobody wants any more what is being written."""


class CopyingBeside:
    """One thing after the other is written, in the order in which they were begun."""

    def __init__(self) -> None:
        self._thread: ThreadPoolExecutor | None = None
        self._under_way: list[Future[object]] = []
        self._unwanted = False

    @property
    def busy(self) -> bool:
        """Whether something was begun that nobody has waited for."""
        return bool(self._under_way)

    def begin(self, write: Callable[[], object]) -> None:
        """Write something when everything that was begun before is written."""
        self._thread = self._thread or ThreadPoolExecutor(1, "copying")
        self._under_way.append(self._thread.submit(write))

    def look(self) -> None:
        """Tell whoever writes whether it is still wanted.

        Raises:
            UnwantedError: it is not.
        """
        if self._unwanted:
            raise UnwantedError

    def wait(self) -> None:
        """Wait until all is written, and raise what the first that failed has raised."""
        under_way, self._under_way = self._under_way, []
        try:
            for each in under_way:
                each.result()
        except BaseException:
            self._unwanted = True
            raise

    def end(self) -> None:
        """End the thread, and what is still being written."""
        self._unwanted = True
        if self._thread is not None:
            self._thread.shutdown(cancel_futures=True)
