"""The faults of a role pack as sentences of the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.roles.faults import harmless

if TYPE_CHECKING:
    from desktop.roles.faults import PackFault

__all__ = ["FaultSentences", "harmless"]


class FaultSentences:
    """Says faults in the language in use; made once for many faults."""

    def __init__(self) -> None:
        from desktop.ui.texts.role_faults import FaultSentences as Sentences

        self._sentences = Sentences()

    def say(self, fault: PackFault) -> str:
        """Return the sentence of a fault."""
        return self._sentences.say(fault)
