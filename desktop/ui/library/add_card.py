"""Asks what a recording from a file answers, adds it, and shows how far that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from desktop.base.errors import GreenroomError
from desktop.sessions.folder import SessionFolder
from desktop.ui.languages import content_language
from desktop.ui.library.adding import Adding, WhereTo
from desktop.ui.texts.faults import error_sentence
from desktop.ui.texts.times import when_words
from desktop.ui.theme import SPACE_3
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.form import ElidedBox, FormCard
from desktop.ui.widgets.frames import Banner
from desktop.ui.widgets.text import ElidedLabel

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.library.rows import SessionRow
    from desktop.roles.model import RolePack
    from desktop.sessions.folder import TakeFolder
    from desktop.ui.workshop import Workshop

WIDEST = 620


class AddCard(FormCard):
    """Session, role and question of a file; then the progress, in the same place.

    Signals:
        added(object): the TakeFolder.
        closed: the person does not want to add it.
    """

    added = Signal(object)
    closed = Signal()

    def __init__(self, workshop: Workshop) -> None:
        super().__init__()
        self._workshop = workshop
        self._file: Path | None = None
        self._rows: tuple[SessionRow, ...] = ()
        self._packs: tuple[RolePack, ...] = ()
        self.adding = Adding(workshop, self)
        self.banner = Banner()
        self.file = ElidedLabel("mute")
        self.sessions, self.roles, self.questions = ElidedBox(), ElidedBox(), ElidedBox()
        self.add, self.cancel = Button("primary"), Button()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self._lay_out()
        self.sessions.activated.connect(self._session_picked)
        self.roles.activated.connect(self._fill_questions)
        self.add.clicked.connect(self._begin)
        self.cancel.clicked.connect(self.give_up)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.give_up)
        adding = self.adding
        adding.went.connect(self.bar.setValue)
        adding.added.connect(self._added)
        adding.cancelled.connect(self._show_idle)
        adding.failed.connect(self._failed)
        adding.broken.connect(self._show_idle)
        self.hide()

    def retranslate(self) -> None:
        """Set the words; roles, questions and days change language too."""
        self.setAccessibleName(self.tr("Add a recording"))
        self.title.setText(self.tr("Add a recording"))
        self._session_row.label(self.tr("Session"))
        self._role_row.label(self.tr("Role"))
        self._question_row.label(self.tr("Question it answers"))
        self.add.label(self.tr("Add"), "Ctrl+Enter", self.tr("Add; the file itself is only copied"))
        self.cancel.label(self.tr("Cancel"), "Esc", self.tr("Cancel; nothing is added"))
        self.bar.setAccessibleName(self.tr("Adding the recording"))
        if self._file is not None:
            self._fill(self._session, self._role, self._question)

    def offer(
        self, file: Path, rows: tuple[SessionRow, ...], session: Path | None, question: str
    ) -> None:
        """Ask about a file; one that is being added comes first.

        Args:
            file: a video, or sound alone.
            rows: the sessions of the library.
            session: the one that is chosen there; None begins a new one.
            question: id of the question that is chosen there.
        """
        if self.adding.busy:
            return
        self._file, self._packs = file, self._workshop.services.roles.packs()
        self._rows = tuple(each for each in rows if not each.fault)
        self.file.setText(file.name)
        self.banner.hide()
        row = next((each for each in self._rows if each.path == session), None)
        self._fill(row.path if row else None, row.role if row else "", question)
        self._show_idle()
        self.show()
        self.questions.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self.title.text()}: {file.name}")

    @Slot()
    def give_up(self) -> None:
        """End what is being added, or close."""
        if self.adding.busy:
            self.adding.cancel()
            return
        self._file = None
        self.hide()
        self.closed.emit()

    @property
    def _session(self) -> Path | None:
        at = self.sessions.currentIndex() - 1
        return self._rows[at].path if 0 <= at < len(self._rows) else None

    @property
    def _pack(self) -> RolePack | None:
        """The role that is chosen, as the session has it."""
        session = self._session
        if session is not None:
            try:
                return SessionFolder(session).read().role
            except GreenroomError as error:
                self._failed(error)
                return None
        at = self.roles.currentIndex()
        return self._packs[at] if 0 <= at < len(self._packs) else None

    @property
    def _role(self) -> str:
        at = self.roles.currentIndex()
        return self._packs[at].id if 0 <= at < len(self._packs) else ""

    @property
    def _question(self) -> str:
        return str(self.questions.currentData() or "")

    def _fill(self, session: Path | None, role: str, question: str) -> None:
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
        self._fill_questions(question=question)

    @Slot()
    def _fill_questions(self, _at: int = 0, *, question: str = "") -> None:
        language, pack = self._workshop.translation.language, self._pack
        new = self._session is None
        for widget in (self.roles, self._role_row.name):
            widget.setVisible(new)
        self.questions.clear()
        for each in pack.questions if pack is not None else ():
            self.questions.addItem(f"{each.id} · {each.text.say(language)}", each.id)
        self.questions.setCurrentIndex(max(0, self.questions.findData(question)))
        self.add.setEnabled(self.questions.count() > 0)

    @Slot()
    def _session_picked(self) -> None:
        self._fill_questions(question=self._question)

    @Slot()
    def _begin(self) -> None:
        file, pack = self._file, self._pack
        if file is None or pack is None or not self._question:
            return
        wanted = content_language(self._workshop.services.settings.now.interface)
        language = wanted if wanted in pack.languages else pack.languages[0]
        self.banner.hide()
        self.bar.setValue(0)
        self.adding.start(file, WhereTo(self._session, pack, self._question, language))
        self._show_busy(busy=True)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_idle(self) -> None:
        self._show_busy(busy=False)

    def _show_busy(self, *, busy: bool) -> None:
        self.bar.setVisible(busy)
        self.add.setVisible(not busy)
        for box in (self.sessions, self.roles, self.questions):
            box.setEnabled(not busy)
        if not busy:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _failed(self, error: GreenroomError) -> None:
        self.banner.say(lambda: error_sentence(error))
        self._show_idle()

    @Slot(object)
    def _added(self, take: TakeFolder) -> None:
        self._file = None
        self.hide()
        self._show_idle()
        if self._workshop.services.settings.now.transcribe_after_stop and take.speech.exists():
            self._workshop.transcriptions.submit(take)
        self.added.emit(take)

    def _lay_out(self) -> None:
        for box in (self.sessions, self.roles, self.questions):
            box.setMinimumContentsLength(20)
            box.setSizeAdjustPolicy(
                ElidedBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMaximumWidth(WIDEST)
        self.column.insertWidget(1, self.file)
        self.column.insertWidget(2, self.banner)
        self._session_row = self.add_row(self.sessions, wide=True)
        self._role_row = self.add_row(self.roles, wide=True)
        self._question_row = self.add_row(self.questions, wide=True)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_3)
        foot.addWidget(self.bar, 1)
        foot.addStretch(0)
        foot.addWidget(self.cancel)
        foot.addWidget(self.add)
        foot.setAlignment(self.cancel, Qt.AlignmentFlag.AlignRight)
        self.column.addLayout(foot)
