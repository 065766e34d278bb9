"""Who looks on while a file is made: hears how far it is, and may stop it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.base.errors import GreenroomError

if TYPE_CHECKING:
    from collections.abc import Callable


class IntakeCancelledError(GreenroomError):
    """The person who asked for it changed their mind; nothing is left behind."""


@dataclass(frozen=True, slots=True)
class Watch:
    """Who looks on: told the share done, 0 to 1, and asked whether to stop."""

    progress: Callable[[float], None] = lambda _share: None
    cancelled: Callable[[], bool] = lambda: False

    def look(self, share: float) -> None:
        """Pass on how far it is.

        Raises:
            IntakeCancelledError: it shall stop.
        """
        if self.cancelled():
            raise IntakeCancelledError
        self.progress(min(1.0, max(0.0, share)))
