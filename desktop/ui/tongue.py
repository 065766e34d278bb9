"""Sentences in the language that is spoken here: the window's, a command's, or that of a paper for somebody else."""

from __future__ import annotations

import contextlib
from contextvars import ContextVar
from typing import TYPE_CHECKING

from desktop.base.settings import Interface, Language
from desktop.ui.catalogue import Catalogue
from desktop.ui.languages import resolve

if TYPE_CHECKING:
    from collections.abc import Generator

INTERFACES = {Language.ZH: Interface.ZH_CN, Language.EN: Interface.EN}
_OTHER: ContextVar[Catalogue | None] = ContextVar("other", default=None)


class _Windowless:
    """What a process speaks that has no window; one without it speaks what Qt speaks."""

    def __init__(self) -> None:
        self._asked: Interface | None = None
        self._catalogue: Catalogue | None = None

    def use(self, interface: Interface | None) -> None:
        """Speak this language from now on; it is looked for when something is said."""
        if interface is not self._asked:
            self._asked, self._catalogue = interface, None

    @property
    def catalogue(self) -> Catalogue | None:
        """The sentences of the language; none where Qt speaks."""
        if self._catalogue is None and self._asked is not None:
            self._catalogue = Catalogue.of(resolve(self._asked))
        return self._catalogue


_WINDOWLESS = _Windowless()  # as Qt has one translation a process


def translate(context: str, source: str) -> str:
    """Return a sentence in the language that is spoken here: that of the paper, else the process's.

    Both must be literals (lupdate).
    """
    catalogue = _OTHER.get() or _WINDOWLESS.catalogue
    if catalogue is not None:
        return catalogue.find(context, source) or source
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate(context, source)


def on_paper() -> bool:
    """Say whether what is said goes to a paper: there, "yesterday" would be wrong tomorrow."""
    return _OTHER.get() is not None


@contextlib.contextmanager
def speaking(language: Language) -> Generator[None]:
    """Speak a language within a block, on this thread only; the window keeps its own."""
    token = _OTHER.set(Catalogue.of(INTERFACES[language]))
    try:
        yield
    finally:
        _OTHER.reset(token)


def speak_without_window(interface: Interface | None) -> None:
    """Let this process speak a language without Qt; none: what Qt speaks."""
    _WINDOWLESS.use(interface)
