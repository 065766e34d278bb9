"""The voice of the system, in a process of its own.

Qt asks the speech service for all its voices when an engine is made, and holds Python's lock
meanwhile: with Speech Dispatcher 5 to 20 s were measured, and once it never came back. A thread
would stop the whole program with it; a process stops nothing.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Slot
from typing_extensions import override

from desktop.ui.outside.voice import Voice

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, QProcess

    from desktop.base.settings import Language

LEAVE_MS = 1000


def speaker_command() -> list[str]:
    """Return how the speaking process is started, from source and from a frozen program."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "voice"]
    return [sys.executable, "-m", "desktop", "voice"]


class SystemVoice(Voice):
    """Speaks when the process says that it can, and is silent until then and without a voice.

    Args:
        command: how the process is started; tests put another program in its place.
    """

    def __init__(self, parent: QObject | None = None, command: list[str] | None = None) -> None:
        super().__init__(parent)
        self._command = command or speaker_command()
        self._process: QProcess | None = None
        self._languages: frozenset[str] = frozenset()
        self._speaking = False
        self._pending: tuple[str, Language] | None = None

    @property
    @override
    def speaking(self) -> bool:
        """Say whether it speaks now."""
        return self._speaking

    @override
    def prepare(self) -> None:
        """Start the process; once, even if it ends."""
        if self._process is not None:
            return
        from PySide6.QtCore import QProcess  # not before somebody may listen

        process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(self._gone)
        process.errorOccurred.connect(self._gone)
        self._process = process
        process.start(self._command[0], self._command[1:])

    @override
    def speaks(self, language: Language) -> bool:
        """Say whether there is a voice for a language."""
        return language.value in self._languages

    @override
    def say(self, text: str, language: Language) -> None:
        """Speak a text; kept until the voice is there."""
        self.prepare()
        self._pending = (text, language)
        self._say_pending()

    @override
    def stop(self) -> None:
        """Be quiet at once."""
        self._pending = None
        if self._languages:
            self._order({"stop": True})

    @override
    def shut_down(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        self._pending = None
        self._languages = frozenset()
        if process is not None:
            process.finished.disconnect(self._gone)
            process.errorOccurred.disconnect(self._gone)
            if process.state() is not process.ProcessState.NotRunning:
                process.kill()
                process.waitForFinished(LEAVE_MS)
            process.deleteLater()

    @Slot()
    def _hear(self) -> None:
        """Take what the process tells."""
        process = self._process
        while process is not None and process.canReadLine():
            news = msgspec.json.decode(bytes(process.readLine().data()))
            if "languages" in news:
                self._languages = frozenset(news["languages"])
            self._speaking = bool(news.get("speaking", self._speaking))
        self._say_pending()
        self.changed.emit()

    @Slot()
    def _gone(self) -> None:
        """There is no voice, or none any more."""
        self._languages = frozenset()
        self._speaking = False
        self.changed.emit()

    def _say_pending(self) -> None:
        if self._pending is not None and self.speaks(self._pending[1]):
            (text, language), self._pending = self._pending, None
            self._order({"say": text, "language": language.value})

    def _order(self, order: dict[str, object]) -> None:
        if self._process is not None:
            self._process.write(msgspec.json.encode(order) + b"\n")
