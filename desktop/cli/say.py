"""Words of the command line, in the interface language.

The sentences live in the same Linguist files as those of the window; they are read without Qt.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from desktop.cli.terminal import harmless
from desktop.ui import tongue

if TYPE_CHECKING:
    from desktop.base.errors import GreenroomError
    from desktop.base.settings import Interface
    from desktop.sessions.model import TroubleKind


def use_language(interface: Interface | None) -> None:
    """Speak this language from now on; none: the source text."""
    tongue.speak_without_window(interface)


def translate(context: str, source: str) -> str:
    """Return a sentence in the interface language. Both arguments must be literals (lupdate)."""
    return tongue.translate(context, source)


def later(context: str, source: str) -> str:  # noqa: ARG001 - lupdate reads it
    """Return a sentence as it is: `say_now` says it. For help that is written before a language is chosen.

    Both arguments must be literals (lupdate).
    """
    return source


def say_now(source: str) -> str:
    """Return a sentence of `later` in the interface language; one that is none, as it is."""
    return tongue.translate("cli", source)


def sentence_of(error: GreenroomError) -> str:
    """Return the sentence of a fault: what happened, what is safe, what to do."""
    from desktop.ui.texts.faults import error_sentence

    return error_sentence(error)


def say_error(error: GreenroomError) -> None:
    """Write the sentence of a fault to stderr."""
    sys.stderr.write(harmless(sentence_of(error)) + "\n")


def say_trouble(kind: TroubleKind, name: str, *, alone: bool) -> None:
    """Write to stderr what is wrong while a take goes on; `alone` as for `trouble_sentence`."""
    from desktop.ui.texts.troubles import trouble_sentence

    sys.stderr.write(harmless(trouble_sentence(kind, name, alone=alone)) + "\n")
