"""A banner whose button does what the sentence beside it is about, whatever was said before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from desktop.ui.widgets.frames import Banner

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.ui.widgets.frames import Words


class News(Banner):
    """Each sentence brings its own action, or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act: Callable[[], object] | None = None
        self.action.connect(self._do)

    def offer(
        self, sentence: Words, action: Words, act: Callable[[], object], *, calm: bool = True
    ) -> None:
        """Show a sentence and a button that does this; without words for it there is no button."""
        self.say(sentence, action, calm=calm)
        self._act = act

    @override
    def say(
        self, sentence: Words, action: Words = "", *, key: str = "", calm: bool = False
    ) -> None:
        """Show a sentence; what the last one offered is offered no more."""
        self._act = None
        super().say(sentence, action, key=key, calm=calm)

    def _do(self) -> None:
        if self._act is not None:
            self._act()
