"""The QApplication: style, languages, log, crash hooks, start and end in order."""

from __future__ import annotations

import logging
import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QSettings, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from desktop.base.assets import asset
from desktop.base.errors import Fault, WorldError
from desktop.ui.bridges import TranscriptionBridge
from desktop.ui.crash import CrashWatch, connect_queued
from desktop.ui.dialogs import Dialogs, RealDialogs
from desktop.ui.garbage import MainThreadGarbage
from desktop.ui.i18n import Translation
from desktop.ui.main_window import MainWindow, first_size, least_size
from desktop.ui.model_desk import ModelDesk
from desktop.ui.navigation import Place
from desktop.ui.outside.doors import real_outside
from desktop.ui.outside.input_method import use_reachable_input_method
from desktop.ui.outside.opened_files import OpenedFiles
from desktop.ui.tasks import Tasks
from desktop.ui.theme import STYLE, STYLED, Theme
from desktop.ui.workshop import Workshop

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.base.settings import Settings
    from desktop.transcription.web import Source
    from desktop.ui.outside.doors import Outside
    from desktop.ui.page import Page
    from desktop.ui.services import Services

_LOG = logging.getLogger(__name__)
QUIET = "qt.multimedia.symbolsresolver=false;qt.multimedia.ffmpeg.info=false"
"""Which sound system and which FFmpeg Qt found is no fault, and belongs not on the terminal."""
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.DEBUG,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def run(services: Services, files: tuple[Path, ...] = ()) -> int:
    """Open the window, show the files that were handed over, and return when it is closed.

    Raises:
        WorldError: NO_DISPLAY.
    """
    require_display()
    os.environ.setdefault("QT_LOGGING_RULES", QUIET)
    use_reachable_input_method(os.environ, sys.platform)
    application = make_application()
    application.setApplicationName("Greenroom")
    application.setDesktopFileName("greenroom")
    application.setWindowIcon(QIcon(str(asset("icons", "greenroom.svg"))))
    qInstallMessageHandler(_to_log)
    watch = CrashWatch(services.folders.log)
    garbage = MainThreadGarbage(application)
    try:
        window = build_window(application, services, RealDialogs())
        connect_queued(watch, window.say_crash)
        return _live(application, window, services, files)
    finally:
        garbage.release()
        watch.release()
        qInstallMessageHandler(None)


def _live(
    application: QApplication, window: MainWindow, services: Services, handed: tuple[Path, ...]
) -> int:
    """Show the window until it is closed, by a person or by a signal."""
    _restore(window, services)
    window.show()
    from desktop.ui.signals import SignalWatch  # after the window: it brings sockets

    leaving = SignalWatch(window)
    leaving.asked.connect(window.close_unasked)
    from desktop.ui.outside.handing_over import meeting_place
    from desktop.ui.outside.listening import FilesOfOthers

    others = FilesOfOthers(meeting_place(services.folders.library), window)
    others.came.connect(window.open_from_outside)
    application.commitDataRequest.connect(window.session_ends)
    files = OpenedFiles(window)
    application.installEventFilter(files)
    window.recover()
    if handed:
        window.open_files(handed)
    try:
        status = application.exec()
    finally:
        others.release()
        leaving.release()
    _remember(window, services)
    window.end()
    return status


def make_application() -> QApplication:
    """Return Qt's application in our style from the beginning: asking for it later takes 12 ms."""
    application = QApplication([sys.argv[0], "-style", STYLE])
    application.setProperty(STYLED, True)  # noqa: FBT003 - Qt's
    return application


def require_display() -> None:
    """Qt aborts the process where there is no screen; a sentence is kinder.

    Raises:
        WorldError: NO_DISPLAY.
    """
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise WorldError(Fault.NO_DISPLAY)


def build_window(
    application: QApplication,
    services: Services,
    dialogs: Dialogs,
    *,
    transcriber: list[str] | None = None,
    outside: Outside | None = None,
    web: Source | None = None,
) -> MainWindow:
    """Wire theme, languages and pages; the window is not shown yet.

    ``transcriber`` is the command of another worker than Greenroom's own; ``outside`` are other
    doors than those to this computer, ``web`` another source of speech models.
    """
    theme = Theme(application)
    translation = Translation()
    tasks = Tasks(application)
    workshop = Workshop(
        services=services,
        theme=theme,
        translation=translation,
        dialogs=dialogs,
        tasks=tasks,
        transcriptions=TranscriptionBridge(services, application, command=transcriber),
        models=ModelDesk(services, tasks, application, command=transcriber, source=web),
        outside=outside or real_outside(application),
    )

    def apply(settings: Settings) -> None:
        if settings.appearance is not theme.appearance:
            theme.use(settings.appearance)
        if settings.interface is not translation.asked:
            translation.use(settings.interface)
            theme.write_in(translation.language)

    translation.use(services.settings.now.interface)
    theme.language = translation.language
    theme.use(services.settings.now.appearance)
    services.settings.listen(apply)
    return MainWindow(workshop, _builders(workshop))


def _builders(workshop: Workshop) -> dict[Place, Callable[[], Page]]:
    """Say how each page is made; its module is imported only then."""

    def home() -> Page:
        from desktop.ui.pages.home import HomePage

        return HomePage(workshop)

    def prepare() -> Page:
        from desktop.ui.pages.prepare import PreparePage

        return PreparePage(workshop)

    def practise() -> Page:
        from desktop.ui.pages.practise import PractisePage

        return PractisePage(workshop)

    def review() -> Page:
        from desktop.ui.pages.review import ReviewPage

        return ReviewPage(workshop)

    def share() -> Page:
        from desktop.ui.pages.share import SharePage

        return SharePage(workshop)

    def progress() -> Page:
        from desktop.ui.pages.progress import ProgressPage

        return ProgressPage(workshop)

    def library() -> Page:
        from desktop.ui.pages.library import LibraryPage

        return LibraryPage(workshop)

    def roles() -> Page:
        from desktop.ui.pages.roles import RolesPage

        return RolesPage(workshop)

    def settings() -> Page:
        from desktop.ui.pages.settings import SettingsPage

        return SettingsPage(workshop)

    return {
        Place.HOME: home,
        Place.PREPARE: prepare,
        Place.PRACTISE: practise,
        Place.REVIEW: review,
        Place.COMPARE: partial(_compare, workshop),
        Place.SHARE: share,
        Place.PROGRESS: progress,
        Place.LIBRARY: library,
        Place.ROLES: roles,
        Place.SETTINGS: settings,
    }


def _compare(workshop: Workshop) -> Page:
    from desktop.ui.pages.compare import ComparePage

    return ComparePage(workshop)


def _to_log(kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
    _LOG.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)


def _window_settings(services: Services) -> QSettings:
    path = services.folders.config / "window.ini"
    return QSettings(str(path), QSettings.Format.IniFormat)


def _restore(window: MainWindow, services: Services) -> None:
    room = window.screen().availableSize()
    window.setMinimumSize(least_size(room))
    geometry = _window_settings(services).value("geometry")
    if geometry is not None:
        window.restoreGeometry(geometry)
    else:
        window.resize(first_size(room))


def _remember(window: MainWindow, services: Services) -> None:
    _window_settings(services).setValue("geometry", window.saveGeometry())
