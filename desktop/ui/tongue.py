"""Sentences in another language than the window's, for a paper that goes to somebody else."""

from __future__ import annotations

import contextlib
from contextvars import ContextVar
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTranslator

from desktop.base.assets import asset
from desktop.base.settings import Interface, Language

if TYPE_CHECKING:
    from collections.abc import Generator

INTERFACES = {Language.ZH: Interface.ZH_CN, Language.EN: Interface.EN}
_OTHER: ContextVar[QTranslator | None] = ContextVar("other", default=None)


def translate(context: str, source: str) -> str:
    """Return a sentence in the language that is spoken here: that of the paper, else the window's.

    Both must be literals (lupdate).
    """
    other = _OTHER.get()
    if other is None:
        return QCoreApplication.translate(context, source)
    return other.translate(context, source) or source


def on_paper() -> bool:
    """Say whether what is said goes to a paper: there, "yesterday" would be wrong tomorrow."""
    return _OTHER.get() is not None


@contextlib.contextmanager
def speaking(language: Language) -> Generator[None]:
    """Speak a language within a block, on this thread only; the window keeps its own."""
    translator = QTranslator()
    translator.load(f"greenroom_{INTERFACES[language]}", str(asset("i18n")))
    token = _OTHER.set(translator)
    try:
        yield
    finally:
        _OTHER.reset(token)
