"""Adds a file from elsewhere as a take, on a thread; it is read by a process of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop.ui.one_job import OneJob

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.base.settings import Language
    from desktop.roles.model import RolePack
    from desktop.sessions.folder import TakeFolder


@dataclass(frozen=True, slots=True)
class WhereTo:
    """Where a file is to go.

    Attributes:
        session: the folder of the session; None begins a new one.
        role: of a new session.
        question: id of the question that it answers.
        language: of a new session.
    """

    session: Path | None
    role: RolePack
    question: str
    language: Language


class Adding(OneJob):
    """Adds one file at a time.

    Signals:
        added(object): the TakeFolder.
    """

    added = Signal(object)

    def start(self, source: Path, where: WhereTo) -> None:
        """Begin, unless one is being added."""
        if self.busy:
            return
        shelf = self._workshop.services.sessions

        def work(tell: Callable[[float], None], cancelled: Callable[[], bool]) -> TakeFolder:
            from desktop.recording.adding import add_take, add_to_new_session

            if where.session is not None:
                session = shelf.find_session(str(where.session))
                return add_take(session, where.question, source, progress=tell, cancelled=cancelled)
            return add_to_new_session(
                shelf, where.role, where.question, source,
                language=where.language, progress=tell, cancelled=cancelled,
            )  # fmt: skip

        self._run(work, self.added, name="add")
