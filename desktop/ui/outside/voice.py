"""A voice that reads the question aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from desktop.base.settings import Language


class Voice(QObject):
    """A voice that can say nothing: where there is none, and what a test begins with.

    Signals:
        changed: which languages it speaks is known now, or it began or ended to speak.
    """

    changed = Signal()

    @property
    def speaking(self) -> bool:
        """Say whether it speaks now."""
        return False

    def prepare(self) -> None:
        """Look for voices, without waiting for them; ``changed`` tells."""

    def speaks(self, language: Language) -> bool:
        """Say whether there is a voice for a language; no while that is not known."""
        del language
        return False

    def say(self, text: str, language: Language) -> None:
        """Speak a text instead of what is being spoken, if there is a voice."""

    def stop(self) -> None:
        """Be quiet at once."""

    def shut_down(self) -> None:
        """The program ends."""
