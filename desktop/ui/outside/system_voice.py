"""The voice of the system, through Qt TextToSpeech, on a thread of its own.

Making the engine asks the speech service for all its voices: with Speech Dispatcher five to twenty
seconds were measured on a busy computer. The window waits for none of it.
"""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QLocale, QObject, Qt, Signal, Slot
from typing_extensions import override

from desktop.base.settings import Language
from desktop.ui.outside.voice import Voice

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

_log = logging.getLogger(__name__)
PRETENDER = "mock"
"""Qt's own engine for tests: it is silent."""
LEAVE_S = 1.0
LOCALES = {Language.ZH: QLocale.Language.Chinese, Language.EN: QLocale.Language.English}


class SystemVoice(Voice):
    """Speaks when the engine is there, and is silent until then and without one.

    Args:
        engine: which engine of Qt; the system's own when left out.
    """

    _asked = Signal(str, object)
    _hushed = Signal()
    _left = Signal()

    def __init__(self, parent: QObject | None = None, engine: str = "") -> None:
        super().__init__(parent)
        self._engine = engine
        self._thread: threading.Thread | None = None
        self._languages: frozenset[Language] = frozenset()
        self._speaking = False
        self._pending: tuple[str, Language] | None = None

    @property
    @override
    def speaking(self) -> bool:
        """Say whether it speaks now."""
        return self._speaking

    @override
    def prepare(self) -> None:
        """Make the engine, on its thread; once."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._live, name="voice", daemon=True)
            self._thread.start()

    @override
    def speaks(self, language: Language) -> bool:
        """Say whether there is a voice for a language."""
        return language in self._languages

    @override
    def say(self, text: str, language: Language) -> None:
        """Speak a text; kept until the engine is there."""
        self.prepare()
        self._pending = (text, language)
        self._say_pending()

    @override
    def stop(self) -> None:
        """Be quiet at once."""
        self._pending = None
        self._hushed.emit()

    @override
    def shut_down(self) -> None:
        """Let the engine go; one that is still being made is left behind."""
        self._pending = None
        thread, self._thread = self._thread, None
        if thread is not None:
            self._left.emit()
            thread.join(LEAVE_S)

    def _live(self) -> None:
        """Live on the thread: make the engine, do what is asked, go."""
        speaker = _Speaker(self._engine)
        queued = Qt.ConnectionType.QueuedConnection
        loop = QEventLoop()
        speaker.known.connect(self._know, queued)
        speaker.spoke.connect(self._spoke, queued)
        self._asked.connect(speaker.say, queued)
        self._hushed.connect(speaker.hush, queued)
        self._left.connect(speaker.leave, queued)
        speaker.gone.connect(loop.quit)
        if self._thread is threading.current_thread() and speaker.begin():
            loop.exec()
        speaker.end()

    @Slot(object)
    def _know(self, languages: frozenset[Language]) -> None:
        self._languages = languages
        self._say_pending()
        self.changed.emit()

    @Slot(bool)
    def _spoke(self, speaking: bool) -> None:
        self._speaking = speaking
        self.changed.emit()

    def _say_pending(self) -> None:
        if self._pending is not None and self._pending[1] in self._languages:
            (text, language), self._pending = self._pending, None
            self._asked.emit(text, language)


class _Speaker(QObject):
    """Lives on the voice's thread and holds the engine."""

    known = Signal(object)
    spoke = Signal(bool)
    gone = Signal()

    def __init__(self, engine: str) -> None:
        super().__init__()
        self._name = engine
        self._engine: QTextToSpeech | None = None

    def begin(self) -> bool:
        """Make the engine; False when there is none that speaks."""
        from PySide6.QtTextToSpeech import QTextToSpeech

        engines = QTextToSpeech.availableEngines()
        name = self._name or next((each for each in engines if each != PRETENDER), "")
        if name not in engines:
            return False
        engine = QTextToSpeech(name, self)
        engine.stateChanged.connect(self._changed)
        self._engine = engine
        self._changed()
        return engine.state() is not QTextToSpeech.State.Error

    @Slot(str, object)
    def say(self, text: str, language: Language) -> None:
        """Speak a text with a voice of its language."""
        engine = self._engine
        locale = self._locale(language)
        if engine is not None and locale is not None:
            engine.stop()
            engine.setLocale(locale)
            engine.say(text)

    @Slot()
    def hush(self) -> None:
        """Be quiet."""
        if self._engine is not None:
            self._engine.stop()

    @Slot()
    def leave(self) -> None:
        """End the loop."""
        self.hush()
        self.gone.emit()

    def end(self) -> None:
        """Let the engine go, on the thread that made it."""
        engine, self._engine = self._engine, None
        if engine is not None:
            engine.deleteLater()
            QEventLoop().processEvents()

    @Slot()
    def _changed(self) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        engine = self._engine
        if engine is None:
            return
        state = engine.state()
        if state is QTextToSpeech.State.Error:
            _log.info("no voice: %s", engine.errorString())
        languages = [each for each in Language if self._locale(each) is not None]
        self.known.emit(frozenset(languages))
        self.spoke.emit(state is QTextToSpeech.State.Speaking)

    def _locale(self, language: Language) -> QLocale | None:
        engine = self._engine
        locales = engine.availableLocales() if engine is not None else []
        return next((each for each in locales if each.language() is LOCALES[language]), None)
