"""Several files at once, or one zip with several: taken in one after the other; at the end it is said what became of each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop.ui.texts.received import came_words, refused_words
from desktop.ui.texts.sentences import in_a_row

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.sharing.taking_in import TakenIn
    from desktop.ui.share.opening import Opening, Refused

    Said = Callable[[], str]

MOST_LINES = 6
"""So many files are told one by one; of more it is counted what came in."""


class Several(QObject):
    """Hands one file after the other to what takes files in.

    Signals:
        told(object, bool): a function that says what became of the files, and whether all came in.
    """

    told = Signal(object, bool)

    def __init__(self, opening: Opening) -> None:
        super().__init__(opening)
        self._opening = opening
        self._waiting: list[Path] = []
        self._came: list[Said] = []
        self._refused: list[Said] = []
        self.active = False
        opening.pack.connect(self._pack_came)
        opening.review.connect(self._review_came)
        opening.reply.connect(self._reply_came)
        opening.refused.connect(self._not_taken)
        opening.several.connect(self._zip_came)

    def take_in(self, paths: tuple[Path, ...]) -> None:
        """Take files in; one alone is told by whoever listens to ``opening``.

        What comes while another file is looked at waits for its turn.
        """
        if not paths:
            return
        if self._opening.under_way:
            if not self.active:
                self._came, self._refused = [], []
            self._waiting += paths
            self.active = True
            return
        self.active = len(paths) > 1
        self._came, self._refused = [], []
        self._waiting = list(paths[1:])
        self._opening.take_in(paths[0])

    def stop(self) -> None:
        """Take no more in."""
        self._waiting.clear()
        self.active = False
        self._opening.cancel()

    @Slot(object)
    def _zip_came(self, paths: tuple[Path, ...]) -> None:
        if not self.active:
            self._came, self._refused, self._waiting = [], [], []
        self.active = True
        self._waiting = [*paths, *self._waiting]
        self._opening.take_in(self._waiting.pop(0))

    @Slot(object)
    def _pack_came(self, _received: object) -> None:
        self._note(self._came, lambda: self.tr("A pack to review was taken in."))

    @Slot(object)
    def _review_came(self, taken: TakenIn) -> None:
        self._note(self._came, partial(came_words, taken))

    @Slot(object)
    def _reply_came(self, _replied: object) -> None:
        self._note(self._came, lambda: self.tr("A reply to your review was taken in."))

    @Slot(object)
    def _not_taken(self, refused: Refused) -> None:
        def said() -> str:
            return in_a_row(refused_words(refused.error), self._by_itself(refused))

        self._note(self._refused, said)

    def _by_itself(self, refused: Refused) -> str:
        """Say how a file is taken in after all that asks something; nothing of any other."""
        if refused.wants_words:
            return self.tr("To do so, open it by itself.")
        if not refused.anyway:
            return ""
        if refused.in_zip:
            return self.tr("To keep it, unpack the zip and open it by itself.")
        return self.tr("To keep it, open it by itself.")

    def _note(self, kind: list[Said], said: Said) -> None:
        if not self.active:
            return
        kind.append(said)
        if self._waiting:
            self._opening.take_in(self._waiting.pop(0))
            return
        self.active = False
        self._opening.forget()
        came, refused = tuple(self._came), tuple(self._refused)
        self.told.emit(partial(self._words, came, refused), not refused)

    def _words(self, came: tuple[Said, ...], refused: tuple[Said, ...]) -> str:
        if len(came) + len(refused) <= MOST_LINES:
            return "\n".join(said() for said in (*came, *refused))
        counted = self.tr("Files taken in: {came}; not taken in: {refused}.")
        first = counted.format(came=len(came), refused=len(refused))
        return "\n".join((first, *(said() for said in refused[: MOST_LINES - 1])))
