"""The frame of the window: navigation at the left, one page, the slim job bar below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.errors import Fault, GreenroomError
from desktop.ui.dialogs import may_go
from desktop.ui.navigation import BEHIND, Goto, Place
from desktop.ui.outside.opened_files import dropped_files, dropped_recordings
from desktop.ui.share.learning_ahead import LearningAhead
from desktop.ui.texts.faults import error_sentence
from desktop.ui.widgets.dropping import take_a_copy
from desktop.ui.widgets.focus_order import focused_of, stops_in, turn_to
from desktop.ui.widgets.frames import Banner
from desktop.ui.widgets.job_bar import JobBar
from desktop.ui.widgets.nav_bar import NavBar
from desktop.ui.widgets.shortcut_sheet import ShortcutSheet

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from desktop.base.errors import WorldError
    from desktop.sessions.recovery import Recovered
    from desktop.ui.page import Page
    from desktop.ui.workshop import Workshop

MINIMUM = (960, 640)
LOWEST = 540
"""What a screen may have in height, as many small ones at 150 %: a foot below the screen can't be reached."""
FIRST_SIZE = (1280, 800)
TITLE_BAR = 40
"""Room for the frame of the system, whose height is known only when it is there."""
RECEIVED_PART = "received"
"""Of the Share page: where files come in."""


@runtime_checkable
class HearsOfRecovery(Protocol):
    """A page that shows which takes were repaired at start."""

    def say_recovered(self, recovered: tuple[Recovered, ...]) -> None:
        """Show them."""
        ...


class MainWindow(QMainWindow):
    """Navigation only: every page brings its own behaviour."""

    def __init__(self, workshop: Workshop, builders: dict[Place, Callable[[], Page]]) -> None:
        """Take how each page is built; a page is built when it is first shown."""
        super().__init__()
        self._workshop = workshop
        self._builders = builders
        self._pages: dict[Place, Page] = {}
        self._place = Place.HOME
        self._was_large = self._unasked = False
        self._stack = QStackedWidget()
        self._nav = NavBar(workshop.theme, tuple(each for each in builders if each not in BEHIND))
        self.jobs = JobBar(workshop.transcriptions, workshop.models)
        self.banner = Banner()
        self._gone: tuple[Path, ...] = ()
        self.sheet = ShortcutSheet(workshop.theme, self)
        self.ahead = LearningAhead(workshop, self)
        self._lay_out()
        self._nav.chosen.connect(self._chosen)
        self.banner.action.connect(self._bring_back)
        workshop.transcriptions.failed.connect(self._not_transcribed)
        self._add_shortcuts()
        self.setAcceptDrops(True)
        self.setMinimumSize(*MINIMUM)
        self.resize(*FIRST_SIZE)
        self.retranslate()
        self._show(Goto(Place.HOME))

    def retranslate(self) -> None:
        """Set the words of the frame."""
        self.setWindowTitle(self.tr("Greenroom"))
        self._nav.retranslate()
        self.jobs.retranslate()

    @property
    def workshop(self) -> Workshop:
        """What the pages were handed."""
        return self._workshop

    @property
    def place(self) -> Place:
        """The page that is shown."""
        return self._place

    def page(self, place: Place) -> Page:
        """Return a page; it is built now if it has not been shown yet."""
        if place not in self._pages:
            page = self._builders[place]()
            page.setObjectName(place.value)
            page.goto.connect(self.go)
            page.fills.connect(self._fill_screen)
            page.retranslate()
            self._stack.addWidget(page)
            self._pages[place] = page
        return self._pages[place]

    @Slot(object)
    def go(self, wish: Goto) -> None:
        """Go to a place, unless the page that is shown must stay."""
        if self.page(self._place).leave():
            self._show(wish)
        else:
            self._nav.show_place(BEHIND.get(self._place, self._place))

    @Slot(object)
    def open_file(self, path: Path) -> None:
        """Take in a file that somebody handed over, where the person sees what becomes of it."""
        self.open_files((path,))

    def open_files(self, paths: tuple[Path, ...]) -> None:
        """Take in files that somebody handed over, one after the other."""
        self._open_at(Goto(Place.SHARE, part=RECEIVED_PART, files=paths))

    def _open_at(self, wish: Goto) -> None:
        self.go(wish)
        if self._place is not wish.place:  # what is under way stays
            self.banner.say(
                lambda: self.tr(
                    "{file} was not opened: finish what is under way, then open it again."
                ).format(file=wish.files[0].name)
            )

    @Slot(object)
    def open_from_outside(self, path: Path) -> None:
        """Take in a file of another start of the program, and come to the front."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        self.open_file(path)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say whether what is dragged over the window can be taken in."""
        if dropped_recordings(event.mimeData()) or dropped_files(event.mimeData()):
            take_a_copy(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Take it in; of recordings it is asked what they answer."""
        paths = dropped_files(event.mimeData())
        recordings = () if paths else dropped_recordings(event.mimeData())
        if recordings:
            take_a_copy(event)
            self._open_at(Goto(Place.LIBRARY, files=recordings))
        elif paths:
            take_a_copy(event)
            self.open_files(paths)

    @Slot(bool)
    def _fill_screen(self, fills: bool) -> None:
        """Leave the whole screen to the page, or take it back as it was."""
        self._nav.setVisible(not fills)
        if fills:
            self._was_large = self.isMaximized()
            self.showFullScreen()
        elif self._was_large:
            self.showMaximized()
        else:
            self.showNormal()

    @Slot(str)
    def say_crash(self, report: str) -> None:
        """Say that we were wrong, that nothing is lost, and where the report lies."""

        def sentence() -> str:
            return self.tr(
                "Something in Greenroom went wrong. Your recordings are untouched. You can go on; "
                "a report lies in {file}."
            ).format(file=report)

        self.banner.say(sentence)

    def recover(self, today: Callable[[], dt.date] | None = None) -> None:
        """Look for takes that a crash left behind, on a thread; never in the way of the start.

        Then packs of others go to the trash whose day has passed.

        Args:
            today: what day it is; None asks the clock on the wall.
        """
        services = self._workshop.services
        sessions, library = services.sessions, services.folders.library

        def work() -> tuple[Recovered, ...]:
            from desktop.sessions.recovery import recover
            from desktop.sharing.incoming import sweep

            sweep(library)
            return recover(sessions)

        def done(found: tuple[Recovered, ...]) -> None:
            self._recovered(found)
            self._workshop.transcriptions.bring_back()
            self._retire(today)

        def failed(error: Exception) -> None:
            self._failed(error)
            self._workshop.transcriptions.bring_back()
            self._retire(today)

        self._workshop.tasks.run(work, done, failed, name="recovery")

    def _retire(self, today: Callable[[], dt.date] | None) -> None:
        services = self._workshop.services
        library, trash = services.folders.library, services.sessions.trash

        def work() -> tuple[Path, ...]:
            from desktop.sharing.retiring import retire, this_day

            return retire(library, trash, (today or this_day)())

        self._workshop.tasks.run(work, self._retired, self._failed, name="retiring")

    def _retired(self, gone: tuple[Path, ...]) -> None:
        self._gone = gone
        self.ahead.soon()  # also for what was recovered
        if gone:
            from desktop.ui.texts.received import gone_words

            self.banner.say(lambda: gone_words(len(gone)), lambda: self.tr("Undo"), calm=True)

    @Slot()
    def _bring_back(self) -> None:
        gone, self._gone = self._gone, ()
        if not gone:
            return
        sessions = self._workshop.services.sessions

        def work() -> None:
            for place in gone:
                sessions.restore(place)

        self.banner.hide()
        self._workshop.tasks.run(work, self._brought_back, self._failed, name="bringing-back")

    def _brought_back(self, _nothing: None) -> None:
        self.banner.say(
            lambda: self.tr("They are back. At the next start they go to the trash again."),
            calm=True,
        )

    def _recovered(self, found: tuple[Recovered, ...]) -> None:
        home = self.page(Place.HOME)
        if found and isinstance(home, HearsOfRecovery):
            home.say_recovered(found)
            home.enter(Goto(Place.HOME))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, GreenroomError):
            raise error
        self.banner.say(lambda: error_sentence(error))

    @Slot(str, object)
    def _not_transcribed(self, _take_id: str, error: WorldError) -> None:
        """Say it wherever the person is; the Review page says it by itself, with what to do."""
        if error.fault is not Fault.TRANSCRIPTION_CANCELLED and self._place is not Place.REVIEW:
            self.banner.say(lambda: error_sentence(error))

    @Slot()
    def session_ends(self) -> None:
        """The person logs out, perhaps: save what is not saved before this returns, and stay."""
        for page in self._pages.values():
            page.save_now()

    def end(self) -> None:
        """Wait for what still runs, then let the window go."""
        self._workshop.outside.voice.shut_down()
        self._workshop.transcriptions.shut_down()
        self._workshop.models.shut_down()
        self._workshop.tasks.wait()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Change the words when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Let devices and players go before the window does, if the person may."""
        if not (self._unasked or self._may_go()):
            event.ignore()
            return
        self.ahead.shut_down()
        for page in self._pages.values():
            page.shut_down()
        super().closeEvent(event)

    @Slot()
    def close_unasked(self) -> None:
        """Close without a question: nobody may be there who could answer."""
        self._unasked = True
        self.close()

    def _may_go(self) -> bool:
        return all(
            may_go(self._workshop.dialogs, self, page.hindrance()) for page in self._pages.values()
        )

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        self.banner.setProperty("place", "window")
        right.addWidget(self.banner)
        right.addWidget(self._stack, 1)
        right.addWidget(self.jobs)
        whole = QHBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._nav)
        whole.addLayout(right, 1)
        centre = QWidget()
        centre.setLayout(whole)
        self.setCentralWidget(centre)

    def _add_shortcuts(self) -> None:
        for number, place in enumerate(self._nav.places, start=1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(self._nav.button(place).click)
        for keys, action in (
            ("F6", self._next_pane),
            ("?", self.sheet.toggle),
            ("F1", self.sheet.toggle),
            ("Ctrl+Return", self._next_step),
            ("Ctrl+Enter", self._next_step),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(action)
        QShortcut(QKeySequence.StandardKey.Quit, self).activated.connect(self.close)

    @Slot(str)
    def _chosen(self, place: str) -> None:
        self.go(Goto(Place(place)))

    def _show(self, wish: Goto) -> None:
        page = self.page(wish.place)
        self._place = wish.place
        self._nav.show_place(BEHIND.get(wish.place, wish.place))
        page.enter(wish)
        turn_to(self._stack, page)
        self.ahead.go(wish.place)

    @Slot()
    def _next_step(self) -> None:
        """Press the most visible button of the page."""
        button = self.page(self._place).next_step()
        if button is not None and button.isVisible() and button.isEnabled():
            button.click()

    @Slot()
    def _next_pane(self) -> None:
        panes = (self._nav, self.banner, *self.page(self._place).panes())
        current = focused_of(self)
        inside = [
            n
            for n, pane in enumerate(panes)
            if current and (pane is current or pane.isAncestorOf(current))
        ]
        at = inside[-1] if inside else -1  # a pane within a pane comes after it
        for pane in (*panes[at + 1 :], *panes[: at + 1]):
            target = next(stops_in(pane), None)
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return


def least_size(room: QSize) -> QSize:
    """Return how small a window may be; on a low screen its foot must not lie below it.

    Args:
        room: what the screen has for windows, with their frames.
    """
    width, height = MINIMUM
    return QSize(width, max(LOWEST, min(height, room.height() - TITLE_BAR)))


def first_size(room: QSize) -> QSize:
    """Return how large a window begins that was never open.

    Args:
        room: what the screen has for windows, with their frames.
    """
    return QSize(*FIRST_SIZE).boundedTo(room - QSize(0, TITLE_BAR)).expandedTo(least_size(room))
