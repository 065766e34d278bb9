"""The library: every session and take, found by word, opened, or put into the trash."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QTreeWidgetItem,
    QWidget,
)
from typing_extensions import override

from desktop.base.any_json import as_text
from desktop.base.errors import Fault, GreenroomError
from desktop.base.settings import Language
from desktop.sessions.model import TakeState
from desktop.ui.library.choosing import choose_recordings, in_order
from desktop.ui.library.view import LibraryView
from desktop.ui.navigation import Goto, Place
from desktop.ui.page import focused_in
from desktop.ui.texts.faults import error_sentence, fault_sentence
from desktop.ui.texts.names import take_state_name
from desktop.ui.texts.times import length_words, when_words
from desktop.ui.widgets.focus_order import focused_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

    from desktop.library.index import SearchHit, SessionRow, TakeRow
    from desktop.sessions.folder import TakeFolder
    from desktop.ui.workshop import Workshop

SEARCH_AFTER_MS = 200
_PATH = Qt.ItemDataRole.UserRole
"""Holds a Path: of one that is no text, as Linux allows them, Qt keeps what stands before that."""
_LED = Qt.FocusReason.OtherFocusReason


class LibraryPage(LibraryView):
    """Sessions with their takes in a tree; searching looks into questions and transcripts."""

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(workshop, parent)
        self._rows: tuple[SessionRow, ...] = ()
        self._found: dict[str, str] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_AFTER_MS)
        self._discarded: list[Path] = []
        self._dropped: tuple[Path, ...] = ()
        self._connect()

    @override
    def retranslate(self) -> None:
        """Set every word on the page."""
        self.setAccessibleName(self.tr("Library"))
        self._title.setText(self.tr("Library"))
        self.search.setPlaceholderText(self.tr("Search questions and transcripts"))
        self.search.setAccessibleName(self.tr("Search questions and transcripts"))
        self.search.setToolTip(f"{self.tr('Search questions and transcripts')} (Ctrl+F)")
        self._search_icons.label(self.tr("Search"), self.tr("Clear the search"))
        self.tree.setAccessibleName(self.tr("Sessions and takes"))
        self.tree.header().setAccessibleName(self.tr("Sessions and takes"))
        self.tree.setHeaderLabels(
            [self.tr("Session, question"), self.tr("When"), self.tr("Length"), self.tr("State")]
        )
        self.open.label(self.tr("Review"), "Ctrl+Enter")
        self.compare.label(self.tr("Compare"), "B", self.tr("Beside another take of its question"))
        self.discard.label(self.tr("To the trash"), "Del")
        self.add.label(
            self.tr("Add a recording…"), "Ctrl+O", self.tr("Add a video or sound file as a take")
        )
        self.adding.retranslate()
        self.send.label(self.tr("Send…"), "Ctrl+E", self.tr("Send to a reviewer"))
        self._show()

    @override
    def enter(self, wish: Goto) -> None:
        """Read the library again."""
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
        self._dropped = wish.files
        self._read()

    @override
    def hindrance(self) -> str:
        """Return what is lost when the window closes while a recording is being added."""
        words = self.tr("A recording is being added. If you close now, it is not added.")
        return words if self.adding.busy else ""

    @override
    def shut_down(self) -> None:
        """Add nothing more."""
        self.adding.in_turn.stop()

    @override
    def next_step(self) -> QAbstractButton:
        """Return the button that opens the chosen take, or adds a recording, or the one that makes the first."""
        if self.adding.isVisible():
            return self.adding.next_step
        return self.open if self.open.isVisible() else self.empty.button

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """Return search and list."""
        return (self.search, self.adding, self.tree, self.empty)

    def _read(self) -> None:
        index = self.services.index
        self.workshop.tasks.run(index.sessions, self._have_read, self._not_read, name="library")

    def _have_read(self, rows: tuple[SessionRow, ...]) -> None:
        self._rows = rows
        self._show()
        self._offer_dropped()

    def _not_read(self, error: Exception) -> None:
        if not isinstance(error, GreenroomError):
            raise error
        self.banner.say(lambda: error_sentence(error))
        self._offer_dropped()

    @Slot()
    def _typed(self) -> None:
        self._pause.start()

    @Slot()
    def _search(self) -> None:
        words = self.search.text().strip()
        if not words:
            self._found = None
            self._show()
            return
        index = self.services.index

        def done(hits: tuple[SearchHit, ...]) -> None:
            if words == self.search.text().strip():
                self._found = {hit.take_id: hit.snippet for hit in hits}
                self._show()

        self.workshop.tasks.run(lambda: index.search(words), done, self._not_read, name="search")

    def _show(self) -> None:
        before = focused_in(self)
        self._show_rows()
        if (
            before is not None and focused_in(self) is not before
        ):  # it is hidden, or has nothing to do
            places = (self.tree, self.search, self.empty.button)
            next(each for each in places if each.isVisible()).setFocus(_LED)

    def _show_rows(self) -> None:
        self.tree.clear()
        for row in self._rows:
            takes = [take for take in row.takes if self._found is None or take.id in self._found]
            if takes or (self._found is None and (row.fault or not row.takes)):
                self._add(row, takes)
        empty = not self._rows
        nothing = self.tree.topLevelItemCount() == 0
        if empty:
            self.empty.say(
                self.tr("Nothing recorded yet"),
                self.tr("Your sessions will be here: every take with its transcript and review."),
                self.tr("Practise one question"),
            )
        else:
            self.empty.say(self.tr("Nothing was found"), self.tr("Try fewer or other words."))
        self.tree.setVisible(not nothing)
        self.empty.setVisible(nothing)
        self.search.setVisible(not empty)
        self.open.setVisible(not nothing)
        self.compare.setVisible(not nothing)
        self.discard.setVisible(not nothing)
        self.send.setVisible(not nothing)
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first.child(0) or first)
        self._choice_changed()

    def _add(self, row: SessionRow, takes: list[TakeRow]) -> None:
        language = self.workshop.translation.language
        name = row.role_name.say(language) if row.role_name else as_text(row.path.name)
        state = "" if row.takes else self.tr("no takes")
        if row.fault:
            state = take_state_name(TakeState.FAILED)
            name = f"{name}\n{fault_sentence(Fault(row.fault), row.facts)}"
        length = sum(take.duration_ms for take in takes)
        top = QTreeWidgetItem(
            [name, when_words(row.created_at), length_words(length) if takes else "", state]
        )
        top.setData(0, _PATH, row.path)
        strong = top.font(0)
        strong.setWeight(QFont.Weight.DemiBold)
        top.setFont(0, strong)
        self.tree.addTopLevelItem(top)
        for take in takes:
            words = take.question_text.say(language) if take.question_text else take.question
            if take.follow_up is not None:
                words = self.tr("↳ follow-up: {question}").format(
                    question=take.follow_up.say(language)
                )
            snippet = self._snippet(take)
            words = self.tr("{question} · take {number}").format(
                question=words, number=take.path.name.partition("_")[0].lstrip("0")
            )
            shown = f"{words}\n{snippet}" if snippet else words
            done = [take_state_name(take.state)]
            if take.transcribed:
                done.append(self.tr("transcribed"))
            item = QTreeWidgetItem(
                [
                    shown,
                    when_words(take.started_at),
                    length_words(take.duration_ms),
                    " · ".join(done),
                ]
            )
            item.setData(0, _PATH, take.path)
            top.addChild(item)
        top.setExpanded(True)

    def _snippet(self, take: TakeRow) -> str:
        """Return where the words were found, unless it is the question, which is shown anyway."""
        snippet = (self._found or {}).get(take.id, "")
        text = take.question_text
        core = snippet.strip("…")
        known = text is not None and any(
            core in text.say(each) or text.say(each) in core for each in Language
        )
        return "" if known else snippet

    def _chosen(self) -> tuple[QTreeWidgetItem | None, Path | None]:
        item = self.tree.currentItem()
        return item, None if item is None else _path_of(item)

    @Slot()
    def _choice_changed(self) -> None:
        item, path = self._chosen()
        self.open.setEnabled(
            item is not None and (item.parent() is not None or item.childCount() > 0)
        )
        self.compare.setEnabled(item is not None and item.parent() is not None)
        self.discard.setEnabled(path is not None)
        self.send.setEnabled(self.open.isEnabled())

    @Slot()
    def _open(self) -> None:
        item, path = self._chosen()
        if item is None or path is None:
            return
        if item.parent() is None:
            first = item.child(0)
            if first is None:
                return
            path = _path_of(first)
        self.goto.emit(Goto(Place.REVIEW, take=path))

    @Slot()
    def _send(self) -> None:
        item, path = self._chosen()
        if item is None or path is None or not self.send.isEnabled():
            return
        if item.parent() is None:
            self.goto.emit(Goto(Place.SHARE, part="send", session=path))
        else:
            self.goto.emit(Goto(Place.SHARE, part="send", take=path))

    @Slot()
    def _choose_recording(self) -> None:
        """Ask for files, then what they answer."""
        if not self._still_adding():
            self._offer(choose_recordings(self.workshop.dialogs, self))

    def _offer_dropped(self) -> None:
        files, self._dropped = self._dropped, ()
        if files and not self._still_adding():
            self._offer(files)

    def _still_adding(self) -> bool:
        """Say, where it is so, that others come first."""
        if self.adding.busy:
            self.banner.say(
                lambda: self.tr("Recordings are being added. Choose others when that is done."),
                calm=True,
            )
        return self.adding.busy

    def _offer(self, files: tuple[Path, ...]) -> None:
        """Ask about files; what is chosen in the list is offered first."""
        if not files:
            return
        _, path = self._chosen()
        found = [
            (row, take.question if take else "")
            for row in self._rows
            for take in (None, *row.takes)
            if path == (take.path if take else row.path)
        ]
        row, question = found[0] if found else (None, "")
        self.adding.offer(in_order(files), self._rows, row.path if row else None, question)
        self.foot.hide()

    @Slot()
    def _not_added(self) -> None:
        self.foot.show()
        self.add.setFocus(_LED)

    @Slot(object)
    def _added(self, take: TakeFolder) -> None:
        self.foot.show()
        if self.isVisible():
            self.goto.emit(Goto(Place.REVIEW, take=take.path))

    @Slot()
    def _compare(self) -> None:
        item, path = self._chosen()
        if item is not None and item.parent() is not None:
            self.goto.emit(Goto(Place.COMPARE, take=path, back=Place.LIBRARY))

    @Slot()
    def _discard(self) -> None:
        item, path = self._chosen()
        if path is None or item is None:
            return
        name = item.text(0).partition("\n")[0]
        try:
            self._discarded.append(self.services.sessions.discard(path))
        except GreenroomError as error:
            self._not_read(error)
            return
        self.banner.say(
            lambda: self.tr("“{name}” is in the trash.").format(name=name),
            lambda: self.tr("Undo"),
            key="Ctrl+Z",
            calm=True,
        )
        self.tree.setFocus(_LED)  # a second Enter is not to throw away the next one
        self._read()

    @Slot()
    def _undo(self) -> None:
        if not self._discarded:
            return
        try:
            self.services.sessions.restore(self._discarded[-1])
        except GreenroomError as error:
            self._not_read(error)
            return
        self._discarded.pop()
        if self.banner.isAncestorOf(focused_of(self.window()) or self):
            (self.tree if self.tree.isVisible() else self.search).setFocus(_LED)
        self.banner.hide()
        self._read()

    @Slot()
    def _begin_practice(self) -> None:
        self.goto.emit(Goto(Place.PRACTISE))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._typed)
        self._pause.timeout.connect(self._search)
        self.tree.itemActivated.connect(self._open)
        self.tree.currentItemChanged.connect(self._choice_changed)
        self.open.clicked.connect(self._open)
        self.compare.clicked.connect(self._compare)
        self.discard.clicked.connect(self._discard)
        self.send.clicked.connect(self._send)
        self.add.clicked.connect(self._choose_recording)
        self.adding.added.connect(self._added)
        self.adding.wanted.connect(self._added)
        self.adding.over.connect(self._read)
        self.adding.closed.connect(self._not_added)
        self.banner.action.connect(self._undo)
        self.empty.action.connect(self._begin_practice)
        for keys, slot in (
            ("Ctrl+F", self.search.setFocus),
            ("Ctrl+Z", self._undo),
            ("Ctrl+E", self._send),
            ("Ctrl+O", self._choose_recording),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.tree)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._discard)
        beside = QShortcut(QKeySequence("B"), self.tree)
        beside.setContext(Qt.ShortcutContext.WidgetShortcut)
        beside.activated.connect(self._compare)


def _path_of(item: QTreeWidgetItem) -> Path:
    path: object = item.data(0, _PATH)
    assert isinstance(path, Path)
    return path
