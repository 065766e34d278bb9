"""The process that speaks, one JSON document a line: what to say comes in, how it goes comes out.

In: ``{"say": TEXT, "language": "en"}``, ``{"stop": true}``. Out: ``{"languages": ["en"]}`` once the
engine is there, ``{"speaking": true}``. The end of the input ends it.
"""

from __future__ import annotations

import faulthandler
import json
import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, Signal, Slot

from desktop.base.settings import Language

if TYPE_CHECKING:
    from typing import TextIO

    from PySide6.QtTextToSpeech import QTextToSpeech

LIMIT_S = 60.0
PRETENDER = "mock"
"""Qt's own engine for tests: it is silent."""
LOCALES = {Language.ZH: QLocale.Language.Chinese, Language.EN: QLocale.Language.English}


def main(engine: str = "") -> int:
    """Speak until the input ends; without an engine that speaks, end at once."""
    application = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    speaker = Speaker(sys.stdout)
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        # A service that hangs holds Python's lock: only this timer, which needs none, can end it.
        faulthandler.dump_traceback_later(LIMIT_S, exit=True, file=nowhere)
        begun = speaker.begin(engine)
        faulthandler.cancel_dump_traceback_later()
    if not begun:
        return 0
    ears = _Ears(speaker)
    threading.Thread(target=ears.listen, args=(sys.stdin,), name="ears", daemon=True).start()
    application.exec()
    speaker.end()
    return 0


class _Ears(QObject):
    """Reads the input on a thread and passes it on to where the engine lives."""

    heard = Signal(str)
    ended = Signal()

    def __init__(self, speaker: Speaker) -> None:
        super().__init__()
        queued = Qt.ConnectionType.QueuedConnection
        self.heard.connect(speaker.obey, queued)
        self.ended.connect(QCoreApplication.quit, queued)

    def listen(self, lines: TextIO) -> None:
        """Pass every line on."""
        for line in lines:
            self.heard.emit(line)
        self.ended.emit()


class Speaker(QObject):
    """Holds the engine.

    Args:
        out: where it tells how it goes.
    """

    def __init__(self, out: TextIO) -> None:
        super().__init__()
        self._out = out
        self._engine: QTextToSpeech | None = None
        self._told: tuple[list[str], bool] = ([], False)

    def begin(self, name: str = "") -> bool:
        """Make the engine of a name, else the system's own; False when there is none that speaks."""
        from PySide6.QtTextToSpeech import QTextToSpeech

        engines = QTextToSpeech.availableEngines()
        name = name or next((each for each in engines if each != PRETENDER), "")
        if name not in engines:
            return False
        engine = QTextToSpeech(name, self)
        if engine.state() is QTextToSpeech.State.Error:
            return False
        self._engine = engine
        engine.stateChanged.connect(self._changed)
        self._changed()
        return True

    def end(self) -> None:
        """Be quiet and let the engine go."""
        if self._engine is not None:
            self._engine.stop()
            self._engine.deleteLater()
            self._engine = None

    @Slot(str)
    def obey(self, line: str) -> None:
        """Do what a line asks for."""
        order = json.loads(line)
        if self._engine is None:
            return
        self._engine.stop()
        if "say" in order:
            locale = self._locale(Language(order["language"]))
            if locale is not None:
                self._engine.setLocale(locale)
                self._engine.say(order["say"])

    @Slot()
    def _changed(self) -> None:
        """Tell which languages there are and whether it speaks, when either is another."""
        from PySide6.QtTextToSpeech import QTextToSpeech

        if self._engine is None:
            return
        languages = [each.value for each in Language if self._locale(each) is not None]
        speaking = self._engine.state() in {
            QTextToSpeech.State.Speaking,
            QTextToSpeech.State.Synthesizing,
        }
        if languages != self._told[0]:
            self._tell({"languages": languages})
        if speaking is not self._told[1]:
            self._tell({"speaking": speaking})
        self._told = (languages, speaking)

    def _tell(self, news: dict[str, object]) -> None:
        self._out.write(json.dumps(news) + "\n")
        self._out.flush()

    def _locale(self, language: Language) -> QLocale | None:
        locales = self._engine.availableLocales() if self._engine is not None else []
        return next((each for each in locales if each.language() is LOCALES[language]), None)
