"""What came in: files are opened here; reviews of one's sessions, and packs of others to review."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.errors import GreenroomError
from desktop.sharing.leaving_out import leave_out
from desktop.sharing.overview import SessionReviews, sessions_with_reviews
from desktop.sharing.retiring import retire, this_day
from desktop.sharing.seat import ReceivedPack, received_packs
from desktop.sharing.taking_in import remove_review
from desktop.ui.navigation import Goto, Place
from desktop.ui.page import Page, focused_in, scrolling
from desktop.ui.share.gap_view import GapView
from desktop.ui.share.opening import Opening, Refused
from desktop.ui.share.packs_card import PacksCard
from desktop.ui.share.pasting import paste_into
from desktop.ui.share.rows import TwoLines, clear
from desktop.ui.share.saving_aside import SavingAside
from desktop.ui.share.several import Several
from desktop.ui.share.unverified_card import leave_out_words
from desktop.ui.texts.faults import error_sentence
from desktop.ui.texts.received import (
    about_review,
    came_words,
    gone_words,
    keep_words,
    refused_words,
    reply_came_words,
    says_name,
)
from desktop.ui.texts.session_names import session_names
from desktop.ui.theme import SPACE_3, SPACE_4, SPACE_6
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty import EmptyState
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.news import News
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QAbstractButton

    from desktop.sharing.overview import CameBack
    from desktop.sharing.receiving import Received
    from desktop.sharing.replying import Replied
    from desktop.sharing.taking_in import TakenIn
    from desktop.ui.widgets.buttons import Kind
    from desktop.ui.workshop import Workshop

Found = tuple[tuple[SessionReviews, ...], tuple[ReceivedPack, ...], tuple[Path, ...]]


class ReceivedPart(Page):
    """Reviews by session, packs by day, the gap view of one session."""

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(workshop, parent)
        self.opening = Opening(workshop, self)
        self.open = Button()
        self._hint = PlainLabel("mute", wrap=True).wide()
        self.banner = News()
        self._aside = SavingAside(workshop, self.banner)
        self.words = QLineEdit()
        self._refused: Refused | None = None
        self._wanted = ""
        self._read_once = False
        self.sessions: tuple[SessionReviews, ...] = ()
        self._packs: tuple[ReceivedPack, ...] = ()
        self._step: QAbstractButton | None = None
        self._body = QWidget()
        self.rows = QVBoxLayout(self._body)
        self.empty = EmptyState()
        self.gaps = GapView(workshop)
        self._lists = QStackedWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        paste_into(self, self.opening, self.several)

    @override
    def retranslate(self) -> None:
        """Set every word."""
        self.setAccessibleName(self.tr("Reviews"))
        self.open.label(self.tr("Open a file…"), "Ctrl+Enter")
        self._hint.setText(
            self.tr(
                "A review, a pack to review, or a reply. Drag it here, or paste what was copied."
            )
        )
        self.words.setPlaceholderText(self.tr("The six words, then Enter"))
        self.words.setAccessibleName(self.tr("The six words that came with the pack"))
        self.empty.say(
            self.tr("Nothing came back yet"),
            self.tr(
                "Reviews of your sessions will be here, sealed until you have rated the same; and packs that others ask you to review."
            ),
            self.tr("Open a file…"),
        )
        self.gaps.retranslate()
        self._show()

    @override
    def enter(self, wish: Goto) -> None:
        """Read what is there, and take in the file that was handed over."""
        self._stack.setCurrentIndex(0)
        self._wanted = wish.about
        self._read()
        if not self.opening.under_way:
            self.banner.hide()
        self.several.take_in(wish.files)

    @override
    def next_step(self) -> QAbstractButton | None:
        """Return what comes first in the list, or the button that opens a file."""
        if self._stack.currentIndex():
            return self.gaps.decide
        nothing = self._lists.currentWidget() is self.empty
        return self.empty.button if nothing else self._step or self.open

    @override
    def shut_down(self) -> None:
        """Stop taking in."""
        self.several.stop()

    def _read(self, *, retiring: bool = True) -> None:
        """Read what is there; what has just been brought back is left where it is."""
        services = self.services
        library, shelf = services.folders.library, services.sessions

        def work() -> Found:
            gone = retire(library, shelf.trash, this_day()) if retiring else ()
            return sessions_with_reviews(shelf), received_packs(library), gone

        self.workshop.tasks.run(work, self._have_read, self._failed, name="received")

    def _have_read(self, found: Found) -> None:
        self.sessions, self._packs, gone = found
        self._read_once = True
        if gone:
            self._offer_back(gone, lambda: gone_words(len(gone)))
        self._show()
        wanted, self._wanted = self._wanted, ""
        for each in self.sessions:
            if str(each.folder.path) == wanted and each.opened:
                self.compare(each)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, GreenroomError):
            raise error
        self.banner.say(lambda: error_sentence(error))

    def _show(self) -> None:
        led = focused_in(self._lists) is not None
        clear(self.rows)
        self._step = None
        names = session_names(self.sessions, self.workshop.translation.language)
        for found in self.sessions:
            self.rows.addWidget(self._session_card(found, names[found.folder.path]))
        if self._packs:
            language = self.workshop.translation.language
            act = self._review_take, self._discard_pack, self._aside.save
            self.rows.addWidget(PacksCard(self._packs, language, *act))
        self.rows.addStretch(1)
        nothing = self._read_once and not (self.sessions or self._packs)
        self._lists.setCurrentIndex(int(nothing))
        self._show_lists()
        self.open.setVisible(not nothing)
        self._hint.setVisible(not nothing)
        if led:  # the button that had the keyboard is gone
            (self.empty.button if nothing else self._step or self.open).setFocus()

    def _show_lists(self) -> None:
        """Show what is there; that nothing is there is not said beside what a file asks for."""
        nothing = self._lists.currentWidget() is self.empty
        asks = self.opening.under_way or not self.words.isHidden()
        self._lists.setVisible(not (nothing and asks))

    @property
    def _next_kind(self) -> Kind:
        return "small" if self._step else "primary"  # of many next steps one is the next

    def _session_card(self, found: SessionReviews, name: str) -> Card:
        card = Card(spacing=SPACE_3)
        head = TwoLines(
            name,
            self.tr("Reviews: {count} · open: {open}").format(
                count=len(found.reviews), open=found.opened
            ),
        )
        head.first.setProperty("kind", "strong")
        card.column.addWidget(head)
        if found.opened:
            button = head.offer(
                self.tr("Compare with mine"), partial(self.compare, found), self._next_kind
            )
            self._step = self._step or button
        for each in found.reviews:
            card.column.addWidget(self._review_row(found, each))
        return card

    def _review_row(self, found: SessionReviews, each: CameBack) -> TwoLines:
        row = TwoLines(says_name(each.received.latest.review.reviewer), about_review(each))
        if each.rate_first is not None:
            button = row.offer(
                self.tr("Rate first"),
                partial(self._review_take, each.rate_first, each.rate_what),
                self._next_kind,
            )
            self._step = self._step or button
        if not each.received.latest.genuine:
            out = each.received.is_left_out
            act = partial(self._leave_out, found, each, out=not out)
            row.offer(leave_out_words(out=out), act, "quiet")
        row.offer(self.tr("Remove"), partial(self._remove, found, each), "quiet")
        return row

    def compare(self, found: SessionReviews) -> None:
        """Show how the reviews of a session compare with one's own."""
        self.gaps.show_session(found.folder, found.session)
        self._stack.setCurrentWidget(self.gaps)
        self.gaps.back.setFocus()

    def _review_take(self, path: Path, competency: str = "") -> None:
        self.goto.emit(Goto(Place.REVIEW, take=path, about=competency))

    def _discard_pack(self, pack: ReceivedPack) -> None:
        trash, path = self.services.sessions.trash, pack.folder.path
        self._throw_away(
            lambda: (trash.discard(path),), lambda: self.tr("The pack is in the trash.")
        )

    def _remove(self, found: SessionReviews, each: CameBack) -> None:
        trash = self.services.sessions.trash
        self._throw_away(
            lambda: remove_review(found.folder, each.received, trash),
            lambda: self.tr("The review is in the trash."),
        )

    def _leave_out(self, found: SessionReviews, each: CameBack, *, out: bool) -> None:
        review_id = each.received.review_id
        self.workshop.tasks.run(
            lambda: leave_out(found.folder, review_id, out=out),
            lambda _after: self._read(),
            self._failed,
            name="leave-out",
        )

    def _throw_away(
        self, throw: Callable[[], tuple[Path, ...]], sentence: Callable[[], str]
    ) -> None:
        try:
            gone = throw()
        except GreenroomError as error:
            self._failed(error)
            return
        self._offer_back(gone, sentence)
        self._read()

    def _offer_back(self, gone: tuple[Path, ...], sentence: Callable[[], str]) -> None:
        self.banner.offer(sentence, lambda: self.tr("Undo"), partial(self._restore, gone))

    @Slot()
    def choose_file(self) -> None:
        """Ask for a file and take it in."""
        patterns = self.tr(
            "Packs, reviews and replies (*.greenroom *.zip *.greenroom-review.json *.greenroom-reply.json *.json *.txt)"
        )
        paths = self.workshop.dialogs.choose_files(
            self, self.tr("Open files"), Path.home(), patterns
        )
        self.several.take_in(paths)

    @Slot(bool)
    def _busy(self, busy: bool) -> None:
        self.open.setEnabled(not busy)
        if busy:
            if self.words.hasFocus():
                # else it would go on to a button that opens another file
                self.setFocus()
            self.words.hide()
            self.banner.offer(
                lambda: self.tr("The file is being looked at…"),
                lambda: self.tr("Cancel"),
                self.several.stop,
            )
        else:
            self.banner.hide()
        self._show_lists()

    @Slot(object)
    def _pack_came(self, received: Received) -> None:
        self._refused = None
        self.words.clear()
        self._read()
        takes = received.folder.takes()
        if takes and not self.several.active:
            self._review_take(takes[0].path)

    @Slot(object)
    def _review_came(self, taken: TakenIn) -> None:
        self.banner.say(partial(came_words, taken), calm=True)
        self._read()

    @Slot(object)
    def _reply_came(self, replied: Replied) -> None:
        self.banner.say(partial(reply_came_words, replied), calm=True)
        self._read()

    @Slot(object)
    def _not_taken(self, refused: Refused) -> None:
        if not (self._refused is not None and self._refused.path == refused.path):
            self.words.clear()  # of the same file they stay: one of the six is easily mistyped
        self._refused = refused
        self.words.setVisible(refused.wants_words)
        self._show_lists()
        if refused.wants_words:
            self.words.setFocus()
        self.banner.offer(
            lambda: refused_words(refused.error),
            lambda: keep_words(refused.error) if refused.anyway else "",
            partial(self.opening.take_in, refused.path, anyway=True),
            calm=False,
        )

    @Slot(object, bool)
    def _all_told(self, said: Callable[[], str], whole: bool) -> None:
        self.words.hide()
        self.banner.say(said, calm=whole)

    def _restore(self, gone: tuple[Path, ...]) -> None:
        try:
            for place in gone:
                self.services.sessions.restore(place)
        except GreenroomError as error:
            self._failed(error)
        else:
            self.banner.hide()
        self._read(retiring=False)

    @Slot()
    def _words_typed(self) -> None:
        if self._refused is not None and self.words.text().strip():
            self.opening.take_in(self._refused.path, passphrase=self.words.text().strip())

    @Slot()
    def _to_lists(self) -> None:
        self._stack.setCurrentIndex(0)
        self._read()
        self.open.setFocus()

    def _connect(self) -> None:
        self.open.clicked.connect(self.choose_file)
        self.empty.action.connect(self.choose_file)
        self.words.returnPressed.connect(self._words_typed)
        self._aside.saved.connect(self._read)
        self.opening.busy.connect(self._busy)
        self.opening.pack.connect(self._pack_came)
        self.opening.review.connect(self._review_came)
        self.opening.reply.connect(self._reply_came)
        self.opening.refused.connect(self._not_taken)
        self.several = Several(self.opening)  # hears after the page, and has the last word
        self.several.told.connect(self._all_told)
        self.gaps.closed.connect(self._to_lists)
        self.gaps.goto.connect(self.goto)

    def _lay_out(self) -> None:
        self.words.hide()
        self.rows.setContentsMargins(0, 0, SPACE_4, 0)
        self.rows.setSpacing(SPACE_4)
        top = QHBoxLayout()
        top.setSpacing(SPACE_4)
        top.addWidget(self.open)
        top.addWidget(self._hint, 1)
        self._lists.addWidget(scrolling(self._body))
        self._lists.addWidget(self.empty)
        first = QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(SPACE_6, SPACE_4, SPACE_6, SPACE_4)
        column.setSpacing(SPACE_4)
        column.addWidget(self.banner)
        column.addWidget(self.words)
        column.addLayout(top)
        column.addWidget(self._lists, 1)
        column.addStretch()
        self._stack.addWidget(first)
        self._stack.addWidget(self.gaps)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
