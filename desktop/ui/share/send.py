"""The Send page: choose at the left, see at the right what the other person will get, save."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.errors import Fault, GreenroomError, WorldError
from desktop.base.files import OF_A_TARGET
from desktop.sharing.endings import PACK_ENDINGS
from desktop.sharing.model import Contents
from desktop.sharing.passphrase import new_passphrase
from desktop.ui.dialogs import ask_new_file, may_go
from desktop.ui.navigation import Goto, Place
from desktop.ui.page import Page
from desktop.ui.share.learning import Learning
from desktop.ui.share.nothing_to_send import NothingToSend
from desktop.ui.share.send_choices import Choices
from desktop.ui.share.send_foot import DoneCard, SaveFoot
from desktop.ui.share.send_preview import PreviewPane
from desktop.ui.share.send_sound import PieceOfSound
from desktop.ui.share.send_work import Looking, Sending
from desktop.ui.texts.faults import error_sentence
from desktop.ui.texts.sending import consent_words, hindrance_words, inside_words
from desktop.ui.theme import PAGE_WIDTH, SPACE_4, SPACE_6
from desktop.ui.widgets.still_picture import StillPicture

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QAbstractButton

    from desktop.library.rows import SessionRow
    from desktop.sharing.packing import Exported
    from desktop.sharing.preview import Outlook
    from desktop.sharing.wishes import Wishes
    from desktop.ui.player import Player
    from desktop.ui.workshop import Workshop

LOOK_AFTER_MS = 120
_LED = Qt.FocusReason.OtherFocusReason
_IN_REVIEW = {Fault.NOT_TRANSCRIBED, Fault.NO_MARKS_TO_SHARE}


class SendPage(Page):
    """A wizard on one page; nothing leaves the computer by itself."""

    def __init__(self, workshop: Workshop, player: Player | None = None) -> None:
        super().__init__(workshop)
        self._wish: Goto | None = None
        self.outlook: Outlook | None = None
        self._passphrase = ""
        self._unseen = self._elsewhere = False
        self._file: Path | None = None
        self.empty = NothingToSend()
        self.choices = Choices()
        self.takes, self.contents = self.choices.takes, self.choices.contents
        self.masks, self.options = self.choices.masks, self.choices.options
        self.preview = PreviewPane(workshop.theme)
        self.foot, self.done = SaveFoot(), DoneCard()
        self.looking, self.sending = Looking(workshop, self), Sending(workshop, self)
        self.learning = Learning(workshop, self)
        self.sound = PieceOfSound(player, self)
        self._pause = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._either = QStackedWidget()
        self._lay_out()
        self._connect()

    @override
    def retranslate(self) -> None:
        """Set every word on the page."""
        language = self.workshop.translation.language
        self.setAccessibleName(self.tr("Send"))
        self.empty.retranslate()
        self.choices.retranslate(language)
        self.preview.retranslate(language)
        self.foot.retranslate()
        self.done.retranslate()
        self._show_outlook()

    @override
    def enter(self, wish: Goto) -> None:
        """Read the sessions again and choose the one that is wished for."""
        at_work = self._either.currentWidget() is self._work
        (self.takes.sessions if at_work else self.next_step()).setFocus(_LED)
        about = wish.session or wish.take
        self._wish = wish if about and not self.sending.busy else None
        if self._wish is not None:
            self._begin_again()
        index = self.services.index
        self.workshop.tasks.run(index.sessions, self._have_read, self._not_read, name="send-list")

    @override
    def leave(self) -> bool:
        """Stop the sound; a file that is being written goes on."""
        self.sound.stop()
        return True

    @override
    def hindrance(self) -> str:
        """Say what would be lost: a file that is being written, words that were not copied."""
        return hindrance_words(writing=self.sending.busy, holds_words=self.done.holds_words)

    @override
    def shut_down(self) -> None:
        """Stop everything."""
        self._pause.stop()
        self.looking.forget()
        self.learning.stop()
        self.sending.cancel()
        self.sound.shut_down()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends the writing."""
        if event.key() == Qt.Key.Key_Escape and self.sending.busy:
            self.sending.cancel()
        else:
            super().keyPressEvent(event)

    @override
    def next_step(self) -> QAbstractButton:
        """Return what comes next: save, or what is to be done with the file."""
        current = self._either.currentWidget()
        if current is self.empty:
            return self.empty.button
        return self.done.next_step if current is self._after else self.foot.save_button

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """Return the choices and what they come to."""
        return (self.choices.area, self.preview, self.foot, self.done, self.empty)

    @property
    def wishes(self) -> Wishes:
        """What is wanted as things are."""
        return self.choices.wishes

    def _have_read(self, rows: tuple[SessionRow, ...]) -> None:
        self.takes.show_rows(rows)
        wish, self._wish = self._wish, None
        if wish is not None:
            session = wish.session or (wish.take.parent.parent if wish.take else None)
            if session is not None and session != self.takes.session:
                self.masks.clear()
            if session is not None:
                self.takes.choose(session, wish.take)
        if self.takes.session is None:
            self._either.setCurrentWidget(self.empty)
        elif self._either.currentWidget() is self.empty:
            self._either.setCurrentWidget(self._work)
        self._look()

    def _not_read(self, error: Exception) -> None:
        if not isinstance(error, GreenroomError):
            raise error
        self.foot.banner.say(lambda: error_sentence(error))

    @Slot()
    def _changed(self) -> None:
        self.looking.forget_picture()
        self.preview.expect_picture(self.wishes)
        self._pause.start()

    @Slot()
    def _look(self) -> None:
        session = self.takes.session
        if session is None:
            return
        if not self.takes.takes():
            self.outlook, self._unseen = None, False
            self._show_outlook()
            return
        self.looking.look(session, self.wishes, locked=self.options.secret.isChecked())

    @Slot()
    def _not_seen(self) -> None:
        """Go on without the outlook: by our own fault it is not known, and the pack is made without it."""
        self.outlook, self._unseen = None, True
        self.sound.stop()
        self.preview.show_nothing()
        self.foot.banner.say(
            lambda: self.tr(
                "What they will get can't be shown: something in Greenroom went wrong. You can save the file all the same; open it and look before you send it."
            )
        )
        self._show_outlook()

    @Slot(object)
    def _seen(self, outlook: Outlook) -> None:
        self.outlook, self._unseen = outlook, False
        self._elsewhere = False
        fault = outlook.fault
        if fault is None:
            self.foot.banner.hide()
        else:
            in_review = fault.fault in _IN_REVIEW
            self.foot.banner.say(
                lambda: error_sentence(fault),
                (lambda: self.tr("Open in Review")) if in_review else "",
            )
        self._show_outlook()
        if outlook.choice is not None and not self.sending.busy:
            self.learning.learn(outlook.choice.plain_videos)

    def _show_outlook(self) -> None:
        outlook = self.outlook
        ready = self._unseen or (outlook is not None and outlook.choice is not None)
        self.foot.save_button.setEnabled(ready and not self.sending.busy)
        if outlook is None or outlook.choice is None:
            none = not self.takes.takes()
            consent = consent_words(self.wishes.days) if self._unseen else ""
            self.foot.say(self.tr("Choose at least one take.") if none else "", consent)
            if outlook is not None:
                self.contents.show_offers(outlook.offers, finds_faces=self.looking.finds_faces)
            return
        choice, wishes = outlook.choice, outlook.choice.wishes
        self.contents.show_offers(outlook.offers, finds_faces=self.looking.finds_faces)
        self.masks.show_found(wishes.masks, choice.found, outlook.suggestions)
        has_sound = wishes.contents is not Contents.TEXT and any(
            each.take.has_sound for each in choice.sources
        )
        self.preview.show_outlook(outlook, has_sound=has_sound)
        self._show_picture()
        offer = outlook.offer
        if offer is not None:
            inside = inside_words(choice, offer)
            self.foot.say(
                self.tr("Inside: {parts}").format(parts=inside), consent_words(wishes.days)
            )

    @Slot()
    def _show_picture(self) -> None:
        shown, outlook = self.preview.shown, self.outlook
        if shown is not None and outlook is not None and outlook.choice is not None:
            wishes = outlook.choice.wishes
            self.preview.expect_picture(wishes)
            self.looking.picture(shown, wishes, self.preview.moment_ms)

    @Slot(object)
    def _listen(self, span: object) -> None:
        shown = self.preview.shown
        self.sound.stop()
        if span is not None and shown is not None and self.sound.can_be_heard():
            self.looking.listen(shown, span)  # type: ignore[arg-type]

    @Slot()
    def _save(self) -> None:
        if self.sending.busy:
            return
        file = ask_new_file(
            self.workshop.dialogs,
            self,
            self.tr("Save for the reviewer"),
            Path.home() / f"greenroom-{self.takes.day}{PACK_ENDINGS[0]}",
            self.tr("Pack (*.zip *.greenroom)"),
            endings=PACK_ENDINGS,
        )
        if file is not None:
            self.save_to(file)

    def save_to(self, file: Path) -> None:
        """Write the pack."""
        session = self.takes.session
        if session is None or self.sending.busy:
            return
        self.sound.stop()
        language = self.workshop.translation.language
        self._passphrase = new_passphrase(language) if self.options.secret.isChecked() else ""
        wishes = replace(self.wishes, passphrase=self._passphrase or None)
        self._elsewhere = False
        self.still.hold()
        self.done.unseen.setVisible(self._unseen)
        self.foot.banner.hide()
        self.foot.set_progress(0)
        self.choices.setEnabled(False)
        self.preview.fix(fixed=True)
        self.learning.stop()
        self.sending.start(session, file, wishes)

    @Slot(object)
    def _written(self, exported: Exported) -> None:
        self._over()
        self._file = exported.path
        absent = tuple(
            word for word, found in zip(self.masks.words, exported.found, strict=False) if not found
        )
        until = exported.manifest.please_delete_after
        self.done.say(str(exported.path), exported.size, until, self._passphrase, absent)
        self._passphrase = ""
        self._either.setCurrentWidget(self._after)
        self.done.next_step.setFocus(_LED)

    @Slot()
    def _was_cancelled(self) -> None:
        self._over()
        self.foot.banner.say(
            lambda: self.tr("Cancelled. No file was written; your recordings are as they were."),
            calm=True,
        )

    @Slot(object)
    def _failed(self, error: GreenroomError) -> None:
        self._over()
        self._elsewhere = isinstance(error, WorldError) and error.fault in OF_A_TARGET
        self.foot.banner.say(
            lambda: error_sentence(error),
            (lambda: self.tr("Save elsewhere…")) if self._elsewhere else "",
        )

    def _over(self) -> None:
        self.still.release()
        self.foot.show_progress(None)
        self.choices.setEnabled(True)
        self.preview.fix(fixed=False)
        self.foot.save_button.setEnabled(True)
        self.foot.save_button.setFocus(_LED)

    @Slot()
    def _begin_again(self) -> None:
        if self.sending.busy or not may_go(self.workshop.dialogs, self, self.hindrance()):
            return
        self.done.forget()
        self._either.setCurrentWidget(self._work)
        self.takes.sessions.setFocus(_LED)

    @Slot()
    def _open_folder(self) -> None:
        if self._file is not None:
            self.workshop.outside.folders.show(self._file.parent)

    @Slot()
    def _banner_pressed(self) -> None:
        if self._elsewhere:
            self._save()
            return
        fault = self.outlook.fault if self.outlook is not None else None
        path = fault.facts.get("take") if isinstance(fault, WorldError) else None
        self.goto.emit(Goto(Place.REVIEW, take=Path(str(path)) if path else None))

    @Slot()
    def _add_detector(self) -> None:
        self.goto.emit(Goto(Place.SETTINGS, detector=True))

    def _connect(self) -> None:
        self.takes.changed.connect(self.sound.stop)
        self.choices.changed.connect(self._changed)
        self._pause.timeout.connect(self._look)
        self.contents.detector.connect(self._add_detector)
        self.preview.masked.connect(self.masks.add)
        self.preview.unmasked.connect(self.masks.remove)
        self.preview.looked.connect(self._show_picture)
        self.preview.heard.connect(self._listen)
        self.looking.seen.connect(self._seen)
        self.looking.pictured.connect(self.preview.show_picture)
        self.looking.sounded.connect(self.sound.play)
        self.looking.failed.connect(self._not_read)
        self.looking.unseen.connect(self._not_seen)
        self.sound.playing.connect(self.preview.show_playing)
        self.sound.playing.connect(self.looking.keep_sound)
        self.sound.silent.connect(self.preview.show_silent)
        self.foot.save.connect(self._save)
        self.foot.cancel.connect(self.sending.cancel)
        self.foot.banner.action.connect(self._banner_pressed)
        self.still.timeout.connect(self.foot.show_writing)
        self.sending.went.connect(self.foot.set_progress)
        self.sending.written.connect(self._written)
        self.sending.cancelled.connect(self._was_cancelled)
        self.sending.failed.connect(self._failed)
        self.sending.broken.connect(self._over)
        self.done.again.connect(self._begin_again)
        self.done.open_folder.connect(self._open_folder)
        self.empty.goto.connect(self.goto)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(SPACE_4)
        right.addWidget(self.preview, 1)
        right.addWidget(self.foot)
        self._work = QWidget()
        self.still = StillPicture(self._work)
        row = QHBoxLayout(self._work)
        row.setContentsMargins(SPACE_6, SPACE_4, SPACE_6, SPACE_6)
        row.setSpacing(SPACE_4)
        row.addWidget(self.choices.area, 1)
        row.addLayout(right, 1)
        self._work.setMaximumWidth(PAGE_WIDTH)
        self._after = QWidget()
        around = QVBoxLayout(self._after)
        around.setContentsMargins(SPACE_6, SPACE_4, SPACE_6, SPACE_6)
        around.addWidget(self.done)
        for each in (self._work, self._after, self.empty):
            self._either.addWidget(each)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._either)
