"""What was wrong during a take, and when: from looks at what is wrong now."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from desktop.base.timecode import Span
from desktop.sessions.model import Trouble, TroubleKind

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST = 200
"""A loose plug may come and go for an hour; the document stays small."""
JOIN_MS = 1000


class TroubleLog:
    """Notes stretches of trouble. Ask from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: dict[TroubleKind, Trouble] = {}
        self._past: list[Trouble] = []

    def look(self, active: Mapping[TroubleKind, str], now_ms: int) -> None:
        """Take down what is wrong at a moment.

        Args:
            active: the kinds, each with the name its sentence needs.
            now_ms: time of the take.
        """
        with self._lock:
            for kind in [each for each in self._open if each not in active]:
                self._past.append(self._open.pop(kind))
            for kind, name in active.items():
                begun = self._open.get(kind) or self._resumed(kind, now_ms)
                start_ms = begun.span.start_ms if begun else now_ms
                self._open[kind] = Trouble(kind, Span(start_ms, max(start_ms, now_ms)), name)

    @property
    def troubles(self) -> tuple[Trouble, ...]:
        """Everything so far, in the order it began."""
        with self._lock:
            found = sorted([*self._past, *self._open.values()], key=lambda each: each.span)
            return tuple(found[:MOST])

    def _resumed(self, kind: TroubleKind, now_ms: int) -> Trouble | None:
        """Take the last stretch up again when it ended a moment ago: clipping comes and goes."""
        for at, past in enumerate(self._past):
            if past.kind is kind and now_ms - past.span.end_ms < JOIN_MS:
                return self._past.pop(at)
        return None
