"""Languages of the interface: Qt Linguist files, switchable while running."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop.base.assets import asset
from desktop.base.settings import Interface, Language


def resolve(interface: Interface) -> Interface:
    """Turn ``system`` into the language of the system: zh_CN for any Chinese, else en."""
    if interface is not Interface.SYSTEM:
        return interface
    chinese = QLocale.system().language() == QLocale.Language.Chinese
    return Interface.ZH_CN if chinese else Interface.EN


def content_language(interface: Interface) -> Language:
    """Return the language in which role packs are shown."""
    return Language.ZH if resolve(interface) is Interface.ZH_CN else Language.EN


class Translation:
    """The translators that are installed in the application."""

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []
        self._interface = Interface.EN
        self.asked = Interface.EN

    @property
    def interface(self) -> Interface:
        """The language in use, never ``system``."""
        return self._interface

    @property
    def language(self) -> Language:
        """The language of role packs that goes with it."""
        return content_language(self._interface)

    def use(self, interface: Interface) -> None:
        """Switch the language; every widget hears of it by a LanguageChange event."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self.asked = interface
        self._interface = resolve(interface)
        QLocale.setDefault(QLocale(self._interface.value))
        places = (
            (
                f"qtbase_{self._interface}",
                QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
            ),
            (f"greenroom_{self._interface}", str(asset("i18n"))),
        )
        self._installed = []
        for name, folder in places:
            translator = QTranslator()
            if translator.load(name, folder):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)


class WindowlessVoice:
    """Speaks for the command line, where no QApplication runs; one lives as long as its process."""

    def __init__(self, interface: Interface) -> None:
        self._application = QCoreApplication.instance() or QCoreApplication([])
        self._translation = Translation()
        self._translation.use(interface)

    def load_type(self) -> None:
        """Let typefaces be used: that needs another kind of application, which takes the place of this one."""
        from PySide6.QtGui import QGuiApplication
        from shiboken6 import delete

        if isinstance(self._application, QGuiApplication):
            return
        interface = self._translation.interface
        if sys.platform.startswith("linux"):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # no screen is needed
        delete(self._application)
        self._application = QGuiApplication([])
        self._translation = Translation()
        self._translation.use(interface)

    def translate(self, context: str, source: str) -> str:
        """Return the sentence in the language of this voice."""
        return QCoreApplication.translate(context, source)
