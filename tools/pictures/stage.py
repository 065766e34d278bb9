"""The real window on a stage: it is set, waited for, and photographed."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest

from desktop.app import build_services
from desktop.base.settings import Appearance, Interface, Settings
from desktop.recording.samples import sample_in
from desktop.ui.application import build_window
from desktop.ui.dialogs import RealDialogs
from desktop.ui.languages import content_language
from desktop.ui.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget

    from desktop.base.paths import Folders
    from desktop.ui.main_window import MainWindow
    from desktop.ui.navigation import Goto, Place

PageT = TypeVar("PageT", bound=Page)
LONGEST_MS = 20_000
LOOK_EVERY_MS = 20


class Stage:
    """One window in one language, one scheme and one size.

    Attributes:
        window: the window.
        size: of the window, in logical pixels.
        taken: where the pictures went.
    """

    def __init__(
        self,
        application: QApplication,
        folders: Folders,
        target: Path,
        look: tuple[Interface, Appearance, tuple[int, int]],
        *,
        camera: str = "",
    ) -> None:
        """Open the window; devices are the sample unless a camera is named."""
        interface, appearance, size = look
        self.size = size
        self._target = target
        self._name = f"{interface}_{appearance}_{size[0]}x{size[1]}"
        self.taken: list[Path] = []
        services = build_services(folders)
        face = sample_in(content_language(interface)).path
        settings = Settings(
            interface=interface,
            appearance=appearance,
            camera=camera or f"file:{face}",
            microphone=f"file:{face}",
            transcribe_after_stop=False,
            read_aloud=False,
        )
        services.settings.change(settings)
        self.window: MainWindow = build_window(application, services, RealDialogs())
        self.window.resize(*size)
        self.window.show()

    def close(self) -> None:
        """End the window as the program does."""
        self.window.close()
        self.window.end()
        self.window.deleteLater()
        wait(50)

    def page(self, place: Place, kind: type[PageT]) -> PageT:
        """Return a page as what it is."""
        page = self.window.page(place)
        assert isinstance(page, kind)
        return page

    def go(self, wish: Goto) -> None:
        """Go to a page and let it settle."""
        self.window.go(wish)
        self.settle()

    def settle(self) -> None:
        """Wait until what was begun is done and painted."""
        wait(350)

    def press(self, keys: str) -> None:
        """Press keys in the window."""
        QTest.keySequence(self.window, keys)

    def picture(self, scene: str, widget: QWidget | None = None) -> None:
        """Photograph the window, or another one that belongs to it."""
        self._target.mkdir(parents=True, exist_ok=True)
        path = self._target / f"{scene}_{self._name}.png"
        (widget or self.window).grab().save(str(path))
        self.taken.append(path)


def wait(ms: int) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def wait_until(there: Callable[[], bool], what: str) -> None:
    """Let the window live until something is there.

    Raises:
        TimeoutError: it did not come.
    """
    for _ in range(LONGEST_MS // LOOK_EVERY_MS):
        if there():
            return
        wait(LOOK_EVERY_MS)
    raise TimeoutError(what)
