"""Every note of the open reviews, and what comes of it; the reply to who wrote it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.errors import GreenroomError
from desktop.review.actions import Decision
from desktop.sharing.acting import TheirNote, decide, notes_of
from desktop.sharing.endings import letter_name
from desktop.sharing.overview import SessionReviews, sessions_with_reviews
from desktop.sharing.replying import REPLY_ENDING, make_reply, write_reply
from desktop.ui.dialogs import ask_new_file
from desktop.ui.navigation import Goto, Place
from desktop.ui.page import Page, scrolling
from desktop.ui.share.rows import TwoLines, clear
from desktop.ui.texts.faults import error_sentence
from desktop.ui.texts.marks import mark_kind_name, one_line
from desktop.ui.texts.received import decision_name, reply_words, says_name, waiting_words
from desktop.ui.texts.review import span_text
from desktop.ui.texts.session_names import session_names
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6
from desktop.ui.widgets.buttons import EnumSegments
from desktop.ui.widgets.empty import EmptyState
from desktop.ui.widgets.focus_order import focused_of
from desktop.ui.widgets.frames import Card, Rule
from desktop.ui.widgets.news import News
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

    from desktop.sessions.folder import SessionFolder
    from desktop.ui.workshop import Workshop

Listed = tuple[tuple[SessionReviews, tuple[TheirNote, ...]], ...]


class NoteRow(QWidget):
    """One note: what is said, four answers to it, and why or what to do.

    Signals:
        decided(object, str): a Decision or None, and why or what to do.
        played(object): show the moment of the note.
        practised(object): answer the question of the note again.
    """

    decided = Signal(object, str)
    played = Signal(object)
    practised = Signal(object)

    def __init__(self, note: TheirNote, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = note
        self._typed: dict[Decision, str] = {}
        self.choice = EnumSegments(Decision)
        self.words = QLineEdit()
        self.state = PlainLabel("small")
        about = [mark_kind_name(note.kind)]
        if note.span is not None:
            about.append(span_text(note.span))
        if note.text and note.quote:
            about.append(f"“{one_line(note.quote)}”")
        self.said = TwoLines(note.text or note.quote, " · ".join(about))
        self.practise = self.said.offer(self.tr("Practise it"), partial(self.practised.emit, note))
        if note.span is not None:
            self.said.offer(self.tr("▶ Play"), partial(self.played.emit, note), "evidence")
        for decision in Decision:
            button = self.choice.button(decision.value)
            button.setText(decision_name(decision))
            button.setAccessibleDescription(self.said.accessibleName())
        self.choice.make_room()
        self.words.setMaxLength(4000)
        keeps = self.words.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.words.setSizePolicy(keeps)
        line = QHBoxLayout()
        line.setSpacing(SPACE_3)
        line.addWidget(self.choice)
        line.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_2, 0, SPACE_2)
        column.setSpacing(SPACE_2)
        column.addWidget(self.said)
        column.addLayout(line)
        column.addWidget(self.state)
        self.show_note(note)
        self.choice.chosen.connect(self._say)
        self.words.editingFinished.connect(self._written)

    def show_note(self, note: TheirNote) -> None:
        """Show what comes of it now."""
        self.note = note
        action = note.action
        decision = action.decision if action else None
        self.choice.show_value(decision.value if decision else "")
        self.state.setText(waiting_words(action))
        accepted = decision is Decision.ACCEPTED
        self.words.setVisible(decision is not None)
        still_open = action is not None and action.waits
        self.practise.setVisible(still_open and bool(note.questions))
        hint = self._hint(decision)
        self.words.setPlaceholderText(hint)
        self.words.setAccessibleName(hint)
        if action is not None:
            self.words.setText(action.focus if accepted else action.why)
            self.words.setCursorPosition(0)  # a long one is read from its beginning

    def _hint(self, decision: Decision | None) -> str:
        match decision:
            case Decision.ACCEPTED:
                return self.tr("What I will do, in my words")
            case Decision.TRIED:
                return self.tr("How it went")
            case _:
                return self.tr("Why")

    @Slot()
    def _written(self) -> None:
        action = self.note.action
        if action is None:
            return
        before = action.focus if action.decision is Decision.ACCEPTED else action.why
        if self.words.text().strip() != before:
            self._say()

    @Slot()
    def _say(self) -> None:
        decision, action = self.choice.choice, self.note.action
        if action is not None:  # whoever changes their mind twice has lost no word
            self._typed[action.decision] = self.words.text()
        self.decided.emit(decision, self._typed.get(decision, "") if decision else "")


class ActionsPart(Page):
    """Notes by session and reviewer."""

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(workshop, parent)
        self.banner = News()
        self._intro = PlainLabel("mute", wrap=True)
        self._listed: Listed = ()
        self.note_rows: list[NoteRow] = []
        self._body = QWidget()
        self.rows = QVBoxLayout(self._body)
        self._area = scrolling(self._body)
        self.empty = EmptyState()
        self._lay_out()
        self.empty.action.connect(self._to_reviews)

    @override
    def retranslate(self) -> None:
        """Set every word."""
        self.setAccessibleName(self.tr("Actions"))
        self._intro.setText(
            self.tr(
                "What you accept stands before the next take of its question, and is checked there."
            )
        )
        self.empty.say(
            self.tr("No notes to act on yet"),
            self.tr(
                "Notes of reviews that are open will be here: accept, try, disagree, or put off."
            ),
            self.tr("Reviews"),
        )
        self._show()

    @override
    def enter(self, wish: Goto) -> None:
        """Read the notes."""
        shelf = self.services.sessions

        def work() -> Listed:
            found = ((each, notes_of(each.folder)) for each in sessions_with_reviews(shelf))
            return tuple((each, notes) for each, notes in found if notes)

        self.workshop.tasks.run(work, self._have_read, self._failed, name="actions")

    @override
    def next_step(self) -> QAbstractButton | None:
        """Return what practises the first note that was accepted and is not done yet, or leads to a review."""
        steps = (self.empty.button, *(row.practise for row in self.note_rows))
        return next((each for each in steps if each.isVisible()), None)

    def _have_read(self, listed: Listed) -> None:
        self._listed = listed
        focused = focused_of(self.window()) or self
        here = self.isVisible() and (focused is self or self.isAncestorOf(focused))
        self._show()
        if here:
            self._lead_on()

    def _lead_on(self) -> None:
        """Put the keyboard on the first note of which nothing came yet, else on the first: the rows are new.

        What had it is gone, and it would be on what comes next by Tab: a button that copies a reply in
        which nothing is said yet, or the other end of the window.
        """
        rows = sorted(self.note_rows, key=lambda row: row.note.action is not None)
        for row in rows[:1]:
            first = row.choice.choice or next(iter(Decision))
            row.choice.button(first.value).setFocus(Qt.FocusReason.OtherFocusReason)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, GreenroomError):
            raise error
        self.banner.say(lambda: error_sentence(error))

    def _show(self) -> None:
        clear(self.rows)
        self.note_rows.clear()
        language = self.workshop.translation.language
        names = session_names((session for session, _ in self._listed), language)
        for session, notes in self._listed:
            for review_id in dict.fromkeys(each.review_id for each in notes):
                theirs = [each for each in notes if each.review_id == review_id]
                self.rows.addWidget(
                    self._card(session, names[session.folder.path], review_id, theirs)
                )
        self.rows.addStretch(1)
        for widget in (self._area, self._intro):
            widget.setVisible(bool(self._listed))
        self.empty.setVisible(not self._listed)

    def _card(
        self, found: SessionReviews, name: str, review_id: str, notes: list[TheirNote]
    ) -> Card:
        card = Card()
        head = TwoLines(says_name(notes[0].by), name)
        head.first.setProperty("kind", "strong")
        head.offer(
            self.tr("Copy the reply as text"), partial(self.copy_reply, found.folder, review_id)
        )
        head.offer(
            self.tr("Save a reply…"), partial(self.reply, found.folder, review_id, notes[0].by.name)
        )
        card.column.addWidget(head)
        for note in notes:
            row = NoteRow(note)
            row.decided.connect(partial(self._decide, found.folder, row))
            row.played.connect(partial(self._play, found.folder))
            row.practised.connect(partial(self._practise, found.session.role.id))
            self.note_rows.append(row)
            card.column.addWidget(Rule())
            card.column.addWidget(row)
        return card

    def _decide(
        self, folder: SessionFolder, row: NoteRow, decision: Decision | None, words: str
    ) -> None:
        accepted = decision is Decision.ACCEPTED
        why, focus = ("", words) if accepted else (words, "")
        try:
            action = decide(folder, row.note, decision, why=why, focus=focus)
        except GreenroomError as error:
            self._failed(error)
            row.show_note(row.note)
            return
        row.show_note(replace(row.note, action=action))

    def _play(self, folder: SessionFolder, note: TheirNote) -> None:
        for take in folder.takes():
            if note.span is not None and take.read().id == note.take_id:
                span = note.span
                self.goto.emit(Goto(Place.REVIEW, take=take.path, at_ms=span.start_ms, span=span))

    def _practise(self, role: str, note: TheirNote) -> None:
        self.goto.emit(Goto(Place.PRACTISE, role=role, question=note.questions[0]))

    def copy_reply(self, folder: SessionFolder, review_id: str) -> None:
        """Copy what came of a review as text: who reviewed in a browser can open no reply file."""
        try:
            reply = make_reply(folder, review_id)
        except GreenroomError as error:
            self._failed(error)
            return
        QGuiApplication.clipboard().setText(reply_words(reply))
        self.banner.say(
            lambda: self.tr("Copied. Paste it into a message to whoever reviewed you."), calm=True
        )

    def reply(self, folder: SessionFolder, review_id: str, by: str = "") -> None:
        """Ask where to, and write what came of a review for who wrote it."""
        name = Path.home() / letter_name(by, review_id, REPLY_ENDING)
        patterns = self.tr("Reply (*.greenroom-reply.json)")
        path = ask_new_file(
            self.workshop.dialogs,
            self,
            self.tr("Save a reply"),
            name,
            patterns,
            endings=(REPLY_ENDING, ".json"),
        )
        if path is None:
            return
        try:
            write_reply(folder, review_id, path)
        except GreenroomError as error:
            self._failed(error)
            return
        self.banner.offer(
            lambda: self.tr("Saved as {file}. Send it to whoever reviewed you.").format(file=path),
            lambda: self.tr("Open the folder"),
            partial(self.workshop.outside.folders.show, path.parent),
        )

    @Slot()
    def _to_reviews(self) -> None:
        self.goto.emit(Goto(Place.SHARE, part="received"))

    def _lay_out(self) -> None:
        self.rows.setContentsMargins(0, 0, SPACE_4, 0)
        self.rows.setSpacing(SPACE_4)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_6, SPACE_4, SPACE_6, SPACE_4)
        column.setSpacing(SPACE_4)
        column.addWidget(self.banner)
        column.addWidget(self._intro)
        column.addWidget(self._area, 1)
        column.addWidget(self.empty, 1)
