"""Asks what recordings from files answer, adds them one after the other, and shows how far that is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from desktop.base.errors import GreenroomError
from desktop.sessions.folder import SessionFolder
from desktop.ui.languages import content_language
from desktop.ui.library.add_look import AddLook
from desktop.ui.library.adding import WhereTo
from desktop.ui.library.in_turn import InTurn
from desktop.ui.page import focused_in
from desktop.ui.texts.faults import error_sentence
from desktop.ui.texts.times import when_words
from desktop.ui.widgets.announce import announce

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QAbstractButton

    from desktop.library.rows import SessionRow
    from desktop.roles.model import RolePack
    from desktop.sessions.folder import TakeFolder
    from desktop.ui.library.file_rows import FileRow
    from desktop.ui.workshop import Workshop

_LED = Qt.FocusReason.OtherFocusReason
MOST_AT_ONCE = 200
"""So many files have a row of their own; of more it is said that they come later."""


class AddCard(AddLook):
    """Session, role, and the question of each file; then the progress, in the same place.

    Signals:
        added(object): TakeFolder of a file that was alone.
        wanted(object): TakeFolder that the person wants to see, of several.
        over: several were added, or some of them; the card says which.
        closed: the person does not want to add more.
    """

    added = Signal(object)
    wanted = Signal(object)
    over = Signal()
    closed = Signal()

    def __init__(self, workshop: Workshop) -> None:
        super().__init__()
        self._workshop = workshop
        self._rows: tuple[SessionRow, ...] = ()
        self._packs: tuple[RolePack, ...] = ()
        self._roles_of: dict[Path, RolePack] = {}
        self._from, self._leads = "", False
        self._offered = 0
        self.in_turn = InTurn(workshop, self)
        self.sessions.activated.connect(self._session_picked)
        self.roles.activated.connect(self._fill_questions)
        self.add.clicked.connect(self._begin)
        self.rest.clicked.connect(self._begin)
        self.look.clicked.connect(self._want)
        self.cancel.clicked.connect(self.give_up)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.give_up)
        self.in_turn.went.connect(self.bar.setValue)
        self.in_turn.began.connect(self._begun)
        self.in_turn.added.connect(self._added)
        self.in_turn.refused.connect(self._refused)
        self.in_turn.left.connect(self._left)
        self.in_turn.over.connect(self._over)

    def retranslate(self) -> None:
        """Set the words; roles, questions and days change language too."""
        self.put_words()
        if self.files.rows:
            self._fill_boxes(self._session, self._role)
            self._fill_questions()

    @property
    def busy(self) -> bool:
        """Whether files are being added."""
        return self.in_turn.busy

    @property
    def next_step(self) -> QAbstractButton:
        """The most visible button."""
        return self.look if self.look.isVisible() else self.add

    def offer(
        self,
        files: tuple[Path, ...],
        rows: tuple[SessionRow, ...],
        session: Path | None,
        question: str,
    ) -> None:
        """Ask about files; those that are being added come first.

        Args:
            files: videos, or sound alone, in order; of very many those that are first.
            rows: the sessions of the library.
            session: the one that is chosen there; None begins a new one.
            question: id of the question that is chosen there; the files after the first answer those that follow it.
        """
        if self.busy:
            return
        self._roles_of.clear()
        self._packs, self._from, self._leads = (), question, True
        self._rows = tuple(each for each in rows if not each.fault)
        self._offered = len(files)
        self.hide()
        self.files.show_files(files[:MOST_AT_ONCE])
        self.banner.hide()
        self._tell_later()
        row = next((each for each in self._rows if each.path == session), None)
        self._fill_boxes(row.path if row else None, row.role if row else "")
        self.show_idle()
        self._fill_questions()  # none are known yet
        self.show()
        self.sessions.setFocus(_LED)
        self._read_packs(row.role if row else "")
        announce(self, f"{self.title.text()}: {self.status.text()}")

    @Slot()
    def give_up(self) -> None:
        """End what is being added, or close."""
        if self.busy:
            self.in_turn.stop()
            return
        self.hide()
        self.closed.emit()

    @property
    def _session(self) -> Path | None:
        at = self.sessions.currentIndex() - 1
        return self._rows[at].path if 0 <= at < len(self._rows) else None

    @property
    def _pack(self) -> RolePack | None:
        """The role that is chosen, as the session has it; None as long as that is not read."""
        session = self._session
        if session is not None:
            return self._roles_of.get(session)
        at = self.roles.currentIndex()
        return self._packs[at] if 0 <= at < len(self._packs) else None

    @property
    def _role(self) -> str:
        at = self.roles.currentIndex()
        return self._packs[at].id if 0 <= at < len(self._packs) else ""

    def _read_packs(self, role: str) -> None:
        """Read the roles for a new session, then that of the chosen one: a slow disk is not to hold the window up."""

        def done(packs: tuple[RolePack, ...]) -> None:
            self._packs = packs
            self._fill_boxes(self._session, role)
            self._fill_questions()
            self._read_role()

        services = self._workshop.services
        self._workshop.tasks.run(services.roles.packs, done, self._not_read, name="roles")

    def _read_role(self) -> None:
        """Read which role the chosen session has, as it was then."""
        session = self._session
        if session is None or session in self._roles_of:
            return

        def done(role: RolePack) -> None:
            self._roles_of[session] = role
            if self._session == session:
                self._fill_questions()

        def failed(error: Exception) -> None:
            if self._session == session:
                self._not_read(error)

        def read() -> RolePack:
            return SessionFolder(session).read().role

        self._workshop.tasks.run(read, done, failed, name="session")

    def _not_read(self, error: Exception) -> None:
        if not isinstance(error, GreenroomError):
            raise error
        self.banner.say(lambda: error_sentence(error))

    def _fill_boxes(self, session: Path | None, role: str) -> None:
        language = self._workshop.translation.language
        names = [
            f"{each.role_name.say(language) if each.role_name else each.path.name} · "
            f"{when_words(each.created_at)}"
            for each in self._rows
        ]
        self.sessions.clear()
        self.sessions.addItems([self.tr("A new session"), *names])
        paths = [each.path for each in self._rows]
        self.sessions.setCurrentIndex(paths.index(session) + 1 if session in paths else 0)
        self.roles.clear()
        self.roles.addItems([each.name.say(language) for each in self._packs])
        ids = [each.id for each in self._packs]
        self.roles.setCurrentIndex(ids.index(role) if role in ids else 0)

    @Slot()
    def _fill_questions(self) -> None:
        """Offer the questions of the chosen role; what was chosen before is kept where it has that, too."""
        language, pack = self._workshop.translation.language, self._pack
        self.show_role(new=self._session is None)
        known = [each.id for each in pack.questions] if pack is not None else []
        first = known.index(self._from) if self._from in known else 0
        for place, row in enumerate(self.files.rows):
            following = known[(first + place) % len(known)] if known else ""
            row.fill(pack, language, row.question if row.question in known else following)
            row.questions.setEnabled(bool(known) and row.take is None and not self.busy)
        self.add.setEnabled(bool(known))
        if known and self._leads:
            self._leads = False
            self._lead_on()

    def _lead_on(self) -> None:
        """Lead to the first question, unless the person is somewhere else by now."""
        if focused_in(self) is self.sessions and not self.sessions.view().isVisible():
            self.files.rows[0].questions.setFocus(_LED)

    @Slot()
    def _session_picked(self) -> None:
        self.banner.hide()
        self._tell_later()
        self._fill_questions()
        self._read_role()

    @Slot()
    def _begin(self) -> None:
        pack = self._pack
        if pack is None:
            return
        wanted = content_language(self._workshop.services.settings.now.interface)
        language = wanted if wanted in pack.languages else pack.languages[0]
        self.banner.hide()
        ways = [
            (place, row.file, WhereTo(self._goal, pack, row.question, language))
            for place, row in enumerate(self.files.rows)
            if row.take is None
        ]
        for place, _, _ in ways:
            self.files.rows[place].show_waiting()
        self.in_turn.start(ways)
        self.show_busy()
        self.cancel.setFocus(_LED)

    @property
    def _goal(self) -> Path | None:
        """The session that files go to: that of those which are added already, else the chosen one."""
        takes = self._takes
        return takes[0].session.path if takes else self._session

    @property
    def _takes(self) -> list[TakeFolder]:
        return [row.take for row in self.files.rows if row.take is not None]

    @Slot(int)
    def _begun(self, at: int) -> None:
        self.bar.setValue(0)
        self._row(at).show_begun()
        self.show_turn(at)

    @Slot(int, object)
    def _added(self, at: int, take: TakeFolder) -> None:
        self._row(at).show_added(take)
        if self._workshop.services.settings.now.transcribe_after_stop and take.speech.exists():
            self._workshop.transcriptions.submit(take)

    @Slot(int, object)
    def _refused(self, at: int, error: GreenroomError) -> None:
        self._row(at).show_refused(error)
        if len(self.files.rows) == 1:
            self.banner.say(lambda: error_sentence(error))
        else:
            announce(self, error_sentence(error))

    @Slot(int)
    def _left(self, at: int) -> None:
        self._row(at).show_left()

    @Slot()
    def _over(self) -> None:
        takes, rows = self._takes, self.files.rows
        if takes and len(rows) == 1:
            self.hide()
            self.show_idle()
            self.added.emit(takes[0])
            return
        for row in rows:
            row.show_not_begun()
        self._tell_later()
        if takes:
            self.show_over(len(takes))
            self.over.emit()
        else:
            self.show_idle()
        self._fill_questions()
        if self.isVisible():
            self.next_step.setFocus(_LED)

    @Slot()
    def _want(self) -> None:
        self.hide()
        self.wanted.emit(self._takes[0])

    def _tell_later(self) -> None:
        """Say how many files have no row, if there are any."""
        later = self._offered - len(self.files.rows)
        if later:
            self.banner.say(partial(self._later_words, later), calm=True)

    def _later_words(self, later: int) -> str:
        rows = self.files.rows
        words = self.tr(
            "Of {count} files the first {number} by name are listed, up to {file}. "
            "The other {later} are untouched: add them when these are done."
        )
        return words.format(
            count=self._offered, number=len(rows), file=rows[-1].file.name, later=later
        )

    def _row(self, at: int) -> FileRow:
        return self.files.rows[at]
