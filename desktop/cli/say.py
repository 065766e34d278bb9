"""Words of the command line, in the interface language.

The sentences live in the same Linguist files as those of the window. Qt is loaded only when a
word is really needed: ``--json`` without a fault never loads it.
"""

from __future__ import annotations

import contextlib
import signal
import sys
import threading
from typing import TYPE_CHECKING

from desktop.cli.terminal import harmless

if TYPE_CHECKING:
    from collections.abc import Generator

    from desktop.base.errors import GreenroomError
    from desktop.base.settings import Interface
    from desktop.sessions.model import TroubleKind
    from desktop.ui.i18n import WindowlessVoice


class Speaker:
    """Translates for one run of the program; silent (source text) until a language is set."""

    def __init__(self) -> None:
        self._interface: Interface | None = None
        self.resting = False
        self._voice: WindowlessVoice | None = None

    def use(self, interface: Interface | None) -> None:
        """Speak this language from now on; none: the source text."""
        if interface is not self._interface:
            self._interface = interface
            self._voice = None

    def with_type(self) -> None:
        """Load typefaces too, for a command that makes a page."""
        if self._interface is not None:
            self.translate("cli", "Greenroom")
            assert self._voice is not None
            self._voice.load_type()

    def translate(self, context: str, source: str) -> str:
        """Return the sentence in the language in use; the source itself when none is."""
        if self._interface is None or self.resting:
            return source
        if self._voice is None:
            with uninterrupted():
                from desktop.ui.i18n import WindowlessVoice

                self._voice = WindowlessVoice(self._interface)
        return self._voice.translate(context, source)


@contextlib.contextmanager
def uninterrupted() -> Generator[None]:
    """Let Ctrl-C wait for the end of the block: Qt aborts the program when it comes while it loads."""
    if threading.current_thread() is not threading.main_thread():
        yield  # no signal is heard here
        return
    before = signal.getsignal(signal.SIGINT)
    came: list[int] = []
    signal.signal(signal.SIGINT, lambda number, _frame: came.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if came:
        signal.raise_signal(signal.SIGINT)


_SPEAKER = Speaker()  # the one voice of a process that ends with its command


def use_language(interface: Interface | None) -> None:
    """Speak this language from now on; none: the source text."""
    _SPEAKER.use(interface)


@contextlib.contextmanager
def without_words() -> Generator[None]:
    """Let words in the block stay as they are in the source: nobody will see them, and Qt takes 50 ms to load."""
    _SPEAKER.resting = True
    try:
        yield
    finally:
        _SPEAKER.resting = False


def translate(context: str, source: str) -> str:
    """Return a sentence in the interface language. Both arguments must be literals (lupdate)."""
    return _SPEAKER.translate(context, source)


def speak_with_type() -> None:
    """Load typefaces too, for a command that makes a page."""
    _SPEAKER.with_type()


def sentence_of(error: GreenroomError) -> str:
    """Return the sentence of a fault: what happened, what is safe, what to do."""
    translate("cli", "Greenroom")  # loads the language
    from desktop.ui.texts.faults import error_sentence

    return error_sentence(error)


def say_error(error: GreenroomError) -> None:
    """Write the sentence of a fault to stderr."""
    sys.stderr.write(harmless(sentence_of(error)) + "\n")


def say_trouble(kind: TroubleKind, name: str) -> None:
    """Write to stderr what is wrong while a take goes on."""
    translate("cli", "Greenroom")  # loads the language
    from desktop.ui.texts.troubles import trouble_sentence

    sys.stderr.write(harmless(trouble_sentence(kind, name)) + "\n")
