"""The end of the Send page: what is inside, what is asked, the one button, and what comes after it."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.ui.texts.sending import size_words
from desktop.ui.theme import SPACE_2, SPACE_3
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.frames import Banner, Card
from desktop.ui.widgets.text import PlainLabel

BETWEEN = " · "
NO_BREAK, JOINER = "\u00a0", "\u2060"
_WIDE = re.compile(r"(?<=[\u4e00-\u9fff])(?=\S)")


class SaveFoot(QWidget):
    """Says what is inside and saves it; shows the progress in the same place.

    Signals:
        save: write the file.
        cancel: end the writing.
    """

    save = Signal()
    cancel = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner()
        self.inside = PlainLabel("small", wrap=True).wide()
        self.consent = PlainLabel("small", wrap=True).wide()
        self.save_button, self.cancel_button = Button("primary"), Button()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.doing = PlainLabel("small")
        busy = QHBoxLayout()
        busy.setSpacing(SPACE_3)
        busy.addWidget(self.doing)
        busy.addWidget(self.bar, 1)
        busy.addWidget(self.cancel_button)
        busy.addWidget(self.save_button)
        busy.setAlignment(self.save_button, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(self.banner)
        column.addWidget(self.inside)
        column.addWidget(self.consent)
        column.addLayout(busy)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.cancel)
        self.show_progress(None)

    def retranslate(self) -> None:
        """Set the words."""
        self.save_button.label(self.tr("Save file…"), "Ctrl+Enter")
        self.cancel_button.label(self.tr("Cancel"), "Esc", self.tr("Cancel; no file is left"))
        self.bar.setAccessibleName(self.tr("Writing the file"))

    def say(self, inside: str, consent: str) -> None:
        """Say what is inside and what is asked; no number goes to another line than its unit."""
        parts, *figures = inside.split(BETWEEN)
        self.inside.setText(BETWEEN.join((parts, *map(_unbroken, figures))))
        self.consent.setText(consent)
        self.inside.setVisible(bool(inside))
        self.consent.setVisible(bool(consent))

    def show_progress(self, percent: int | None) -> None:
        """Show how far the writing is; None when nothing is written."""
        busy = percent is not None
        self.bar.setVisible(busy)
        self.doing.setVisible(busy)
        self.cancel_button.setVisible(busy)
        self.save_button.setVisible(not busy)
        if percent is not None:
            self.set_progress(percent)

    @Slot(int)
    def set_progress(self, percent: int) -> None:
        """Set how far the writing is, seen or not."""
        self.bar.setValue(percent)
        self.doing.setText(self.tr("Writing… {percent} %").format(percent=percent))

    @Slot()
    def show_writing(self) -> None:
        """Show that it is written, and let the keyboard stand on what ends it: it takes longer than a moment."""
        self.show_progress(self.bar.value())
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)


def _unbroken(text: str) -> str:
    """Return a text that stays on one line: a line ends at a blank, and between any two characters of Chinese."""
    return _WIDE.sub(JOINER, text.replace(" ", NO_BREAK))


class DoneCard(Card):
    """Where the file is, its passphrase, and how it is sent.

    Signals:
        open_folder: show the folder it lies in.
        again: make another one.

    Attributes:
        unseen: that what goes out could not be shown before; whoever knows it shows it.
        holds_words: it shows words that stand nowhere else and were not copied.
    """

    open_folder = Signal()
    again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=SPACE_3)
        self.title = PlainLabel("title")
        self.where = PlainLabel(wrap=True).selectable()
        self.masked = PlainLabel("warn", wrap=True)
        self.unseen = PlainLabel("warn", wrap=True)
        self.unseen.hide()
        self.lock = PlainLabel("strong")
        self.words = PlainLabel("title", wrap=True).selectable()
        self.once = PlainLabel("small", wrap=True)
        self.how = PlainLabel("mute", wrap=True)
        self.copy, self.folder, self.more = Button(), Button(), Button()
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        for button in (self.folder, self.more):
            row.addWidget(button)
        row.addStretch(1)
        for widget in (self.title, self.where, self.masked, self.unseen, self.lock, self.words):
            self.column.addWidget(widget)
        self.column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.once, self.how):
            self.column.addWidget(widget)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self._said = ("", 0, "", "", ())
        self.holds_words = False
        self.copy.clicked.connect(self._copy)
        self.folder.clicked.connect(self.open_folder)
        self.more.clicked.connect(self.again)

    def say(
        self, where: str, size: int, day: str, passphrase: str, absent: tuple[str, ...]
    ) -> None:
        """Tell where the file is.

        Args:
            where: the file.
            size: in bytes.
            day: until when the reader is asked to delete it.
            passphrase: six words; empty when it is not locked.
            absent: words to mask that were not in the transcript.
        """
        self._said = (where, size, day, passphrase, absent)
        self.holds_words = bool(passphrase)
        self.retranslate()
        told = [self.title.text(), self.where.text()]
        if passphrase:
            told += [self.lock.text(), self.once.text()]
        announce(self, " ".join(told))

    @property
    def next_step(self) -> Button:
        """What comes next: words that stand nowhere else, then the file."""
        return self.copy if self.holds_words else self.folder

    def forget(self) -> None:
        """Know the words no longer."""
        self.holds_words = False
        self._said = ("", 0, "", "", ())
        self.words.setText("")

    def retranslate(self) -> None:
        """Set the words."""
        where, size, day, passphrase, absent = self._said
        self.title.setText(self.tr("The file is ready"))
        self.where.setText(self.tr("{file} · {size}").format(file=where, size=size_words(size)))
        self.masked.setVisible(bool(absent))
        self.masked.setText(
            self.tr("Not in the transcript of what goes out, so not silenced: {words}").format(
                words=" · ".join(map(str, absent))
            )
        )
        self.unseen.setText(
            self.tr("It could not be shown before: open it and look before you send it.")
        )
        for widget in (self.lock, self.words, self.copy, self.once):
            widget.setVisible(bool(passphrase))
        self.lock.setText(self.tr("The six words that open it"))
        self.words.setText(passphrase)
        self.words.setAccessibleName(self.tr("The six words that open it"))
        self.once.setText(
            self.tr(
                "They are shown only now and kept nowhere. Send them another way than the file: by phone, or in another app."
            )
        )
        how = (
            self.tr(
                "Send it as a file by mail or WeChat, as it is. Whoever gets it opens it in Greenroom with the six words, or with age, as the read-me inside says. A small review file comes back; open it under Reviews. You asked for it to be deleted after {day}."
            )
            if passphrase
            else self.tr(
                "Send it as a file by mail or WeChat, as it is. Whoever gets it opens it in Greenroom, or unpacks it and opens review.html. A small review file comes back; open it under Reviews. You asked for it to be deleted after {day}."
            )
        )
        self.how.setText(how.format(day=day))
        self.more.label(self.tr("Make another file"))
        self._put_steps()

    def _put_steps(self) -> None:
        """Let the next step be the most visible button."""
        first = self.holds_words or not self._said[3]
        self.copy.label(self.tr("Copy the words") if first else self.tr("Copied"))
        self.folder.label(self.tr("Open the folder"))
        for button in (self.copy, self.folder):
            if button is self.next_step:
                button.turn("primary", "Ctrl+Enter")
            else:
                button.turn("plain")

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(str(self._said[3]))
        self.holds_words = False
        announce(self, self.tr("Copied"))
        self._put_steps()
        self.folder.setFocus(Qt.FocusReason.OtherFocusReason)
