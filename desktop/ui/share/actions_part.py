"""Every note of the open reviews, and what comes of it; the reply to who wrote it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.errors import GreenroomError
from desktop.review.actions import Actions, Decision, tell
from desktop.sharing.acting import TheirNote, decide, notes_of, read_actions
from desktop.sharing.endings import letter_name
from desktop.sharing.overview import SessionReviews, sessions_with_reviews
from desktop.sharing.replying import (
    REPLY_ENDING,
    is_news,
    make_reply,
    remember_told,
    told_by,
    write_reply,
)
from desktop.ui.dialogs import ask_new_file
from desktop.ui.navigation import Goto, Place
from desktop.ui.page import Page, scrolling
from desktop.ui.share.note_row import NoteRow
from desktop.ui.share.rows import TwoLines, clear
from desktop.ui.texts.faults import error_sentence
from desktop.ui.texts.received import reply_words, says_name
from desktop.ui.texts.session_names import session_names
from desktop.ui.theme import SPACE_4, SPACE_6
from desktop.ui.widgets.empty import EmptyState
from desktop.ui.widgets.focus_order import focused_of
from desktop.ui.widgets.frames import Card, Rule
from desktop.ui.widgets.news import News
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

    from desktop.sessions.folder import SessionFolder
    from desktop.sharing.replying import ReplyFile
    from desktop.ui.widgets.buttons import Button
    from desktop.ui.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Listed:
    """A session with notes on it.

    Attributes:
        actions: what came of them, and what of it their writers were told.
    """

    found: SessionReviews
    notes: tuple[TheirNote, ...]
    actions: Actions

    def by_review(self) -> dict[str, list[TheirNote]]:
        """Return the notes of each review, in order."""
        reviews = dict.fromkeys(each.review_id for each in self.notes)
        return {
            review: [each for each in self.notes if each.review_id == review] for review in reviews
        }


class ActionsPart(Page):
    """Notes by session and reviewer."""

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(workshop, parent)
        self.banner = News()
        self._intro = PlainLabel("mute", wrap=True)
        self._listed: tuple[Listed, ...] = ()
        self._changes = 0
        self.note_rows: list[NoteRow] = []
        self._replies: dict[tuple[Path, str], Button] = {}
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

        def work() -> tuple[Listed, ...]:
            found = (
                Listed(each, notes_of(each.folder), read_actions(each.folder))
                for each in sessions_with_reviews(shelf)
            )
            return tuple(each for each in found if each.notes)

        def done(listed: tuple[Listed, ...]) -> None:
            if self._changes == before:
                self._have_read(listed)
            else:  # what was decided meanwhile may not stand in it
                self.enter(wish)

        before = self._changes
        self.workshop.tasks.run(work, done, self._failed, name="actions")

    @override
    def next_step(self) -> QAbstractButton | None:
        """Return what practises the first note that was accepted and is not done yet; else what replies, or leads to a review."""
        if not self._listed:
            return self.empty.button
        practise = (row.practise for row in self.note_rows if row.can_be_practised)
        return next(practise, None) or self._first_reply()

    def _first_reply(self) -> Button | None:
        """Return what copies the reply to the first review whose notes are all decided, if its writer does not know it."""
        for listed in self._listed:
            for review, notes in listed.by_review().items():
                whole = all(each.action is not None for each in notes)
                if whole and is_news(notes, listed.actions.told):
                    return self._replies.get((listed.found.folder.path, review))
        return None

    def _mark_step(self) -> None:
        """Let the next step be the most visible button."""
        step = self.next_step()
        for button in (*(row.practise for row in self.note_rows), *self._replies.values()):
            if button is step:
                button.turn("primary", "Ctrl+Enter")
            else:
                button.turn("small")

    def _have_read(self, listed: tuple[Listed, ...]) -> None:
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
        self._replies.clear()
        language = self.workshop.translation.language
        names = session_names((each.found for each in self._listed), language)
        for listed in self._listed:
            for review_id, notes in listed.by_review().items():
                name = names[listed.found.folder.path]
                self.rows.addWidget(self._card(listed.found, name, review_id, notes))
        self._mark_step()
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
        copies = head.offer(
            self.tr("Copy the reply as text"), partial(self.copy_reply, found.folder, review_id)
        )
        self._replies[found.folder.path, review_id] = copies
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
        self._put_note(folder, row.note)
        self._mark_step()

    def _put_note(self, folder: SessionFolder, note: TheirNote) -> None:
        """Keep what came of a note: the rows are made anew from what is listed."""
        self._changes += 1
        self._listed = tuple(
            replace(each, notes=tuple(_the_later(known, note) for known in each.notes))
            if each.found.folder.path == folder.path
            else each
            for each in self._listed
        )

    def _put_told(self, folder: SessionFolder, reply: ReplyFile) -> None:
        """Keep that a reply went out: it is not the next step any more."""
        self._changes += 1
        self._listed = tuple(
            replace(each, actions=tell(each.actions, told_by(reply)))
            if each.found.folder.path == folder.path
            else each
            for each in self._listed
        )
        self._mark_step()

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
        remember_told(folder, told_by(reply))
        self._put_told(folder, reply)
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
            reply = write_reply(folder, review_id, path)
        except GreenroomError as error:
            self._failed(error)
            return
        self._put_told(folder, reply)
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


def _the_later(known: TheirNote, note: TheirNote) -> TheirNote:
    same = (known.review_id, known.note) == (note.review_id, note.note)
    return note if same else known
