"""Languages of the interface: Qt Linguist files, switchable while running."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop.base.assets import asset
from desktop.base.settings import Interface, Language
from desktop.ui.languages import content_language, resolve
from desktop.ui.tongue import speak_without_window


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
        """Switch the language; every widget hears of it by a LanguageChange event.

        From now on Qt speaks, also where a command line spoke without it.
        """
        speak_without_window(None)
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
