"""What the other person will see, read and hear."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.base.timecode import Span
from desktop.devices.model import Picture
from desktop.sharing.masked_transcript import mask_transcript
from desktop.sharing.masking import MASK, Masks
from desktop.sharing.model import Contents
from desktop.ui.theme import SPACE_2
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.camera_preview import CameraPreview
from desktop.ui.widgets.form import ElidedBox, name_box
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.text import PlainLabel, button_text
from desktop.ui.widgets.transcript_view import TranscriptView, WordTrack

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from desktop.base.settings import Language
    from desktop.sessions.model import Session
    from desktop.sharing.preview import Outlook, ShownTake
    from desktop.sharing.wishes import Wishes
    from desktop.ui.theme import Theme

HEARD_MS = 8000
"""So much is played from the chosen word on."""
LEAD_MS = 1500
LONGEST = 16
PICTURE_HEIGHT = 300
_EDGES = re.compile(r"^[\W_]+|[^\w%％]+$")


class PreviewPane(Card):
    """The transcript as it will be read, a picture of it, and its sound from any word on.

    Signals:
        masked(str): mask these words everywhere.
        unmasked(str): mask them no longer.
        looked(int): show the picture of this moment of the shown take.
        heard(object): play this Span of the shown take; None stops.
    """

    masked = Signal(str)
    unmasked = Signal(str)
    looked = Signal(int)
    heard = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=SPACE_2)
        self._takes: tuple[ShownTake, ...] = ()
        self._session: Session | None = None
        self._masks: tuple[str, ...] = ()
        self._has_sound = False
        self._language: Language | None = None
        self._track = WordTrack(None)
        self.span: Span | None = None
        self._playing = self._fixed = False
        self._pictured = (False, False)
        self.title = PlainLabel("strong")
        self.takes = ElidedBox()
        self.takes.setMinimumContentsLength(8)
        self.takes.setSizeAdjustPolicy(
            ElidedBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.picture = CameraPreview(theme)
        self.picture.mirrored = False
        self.picture.setMinimumSize(160, 90)
        self.picture.setMaximumHeight(PICTURE_HEIGHT)
        self.picture.hide()
        self.words = TranscriptView(theme)
        self.words.setMinimumHeight(90)
        self.nothing = PlainLabel("mute", wrap=True)
        self.silent = PlainLabel("warn", wrap=True)
        self.silent.hide()
        self.mask_button, self.hear_button = Button("small"), Button("small")
        self._lay_out()
        self.takes.activated.connect(self._take_picked)
        self.words.sought.connect(self._sought)
        self.words.selected.connect(self._selected)
        self.mask_button.clicked.connect(self._mask_pressed)
        self.hear_button.clicked.connect(self._hear_pressed)
        for key, slot in (("M", self._mask_pressed), ("P", self._hear_pressed)):
            shortcut = QShortcut(QKeySequence(key), self.words)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)
        self._show_buttons()

    def retranslate(self, language: Language) -> None:
        """Set the words."""
        self._language = language
        self.title.setText(self.tr("What they will get"))
        name_box(self.takes, self.tr("Take that is shown"))
        self.words.setAccessibleName(self.tr("Transcript as they will read it"))
        self.words.setAccessibleDescription(
            self.tr(
                "Choose a word by the arrows and Enter; M masks it everywhere, P plays from it."
            )
        )
        self.nothing.setText(self.tr("There is no transcript of this take."))
        self.silent.setText(
            self.tr(
                "Nothing to hear it by: no loudspeaker or headphones were found. Connect some, then press Listen again."
            )
        )
        self.picture.setAccessibleName(self.tr("A picture as they will see it"))
        self._name_takes()
        self._show_buttons()

    @property
    def shown(self) -> ShownTake | None:
        """The take that is shown."""
        at = self.takes.currentIndex()
        return self._takes[at] if 0 <= at < len(self._takes) else None

    @property
    def moment_ms(self) -> int:
        """Where the chosen words begin, or a moment into the take."""
        if self.span is not None:
            return self.span.start_ms
        shown = self.shown
        if shown is None:
            return 0
        return shown.begins_ms if shown.source.parts else shown.source.take.duration_ms // 3

    def show_outlook(self, outlook: Outlook, *, has_sound: bool) -> None:
        """Show the takes as they will be; the place that was looked at stays in sight."""
        before = self.shown.source.take.id if self.shown else ""
        self._takes, self._has_sound = outlook.takes, has_sound
        self._session = outlook.choice.session if outlook.choice else None
        self._masks = outlook.choice.wishes.masks if outlook.choice else ()
        self._name_takes()
        ids = [each.source.take.id for each in self._takes]
        if before in ids:
            self.takes.setCurrentIndex(ids.index(before))
            self._show_words(keep=True)
        else:
            self.span = None
            self._show_words(keep=False)

    def show_nothing(self) -> None:
        """Show no take: what they will get is not known."""
        self._takes, self.span = (), None
        self._name_takes()
        self._show_words(keep=False)
        self.show_picture(None)

    def expect_picture(self, wishes: Wishes) -> None:
        """Show no picture until the next comes, unless it is of the same kind as the one that is shown."""
        kind = (wishes.contents is Contents.BLURRED, wishes.blurs_faces)
        if kind != self._pictured:
            self._pictured = kind
            self.picture.show_picture(None)

    def show_picture(self, pixels: npt.NDArray[np.uint8] | None) -> None:
        """Show a picture as it will be seen; None when none goes out."""
        self.picture.show_picture(None if pixels is None else Picture(pixels, 0.0))
        self.picture.setVisible(pixels is not None)

    @Slot(bool)
    def show_playing(self, on: bool) -> None:
        """Say whether it is being listened to."""
        self._playing = on
        self._show_buttons()

    @Slot(bool)
    def show_silent(self, on: bool) -> None:
        """Say whether there is nothing to hear it by."""
        self.silent.setVisible(on)
        if on:
            announce(self, self.silent.text())

    def _name_takes(self) -> None:
        at = self.takes.currentIndex()
        self.takes.clear()
        for shown in self._takes:
            take = shown.source.take
            question = self._session.question(take.question_id) if self._session else None
            text = question.text.say(self._language) if question and self._language else ""
            self.takes.addItem(f"{take.number} · {text or take.question_id}")
        self.takes.setCurrentIndex(max(0, min(at, len(self._takes) - 1)) if self._takes else -1)
        self.takes.setVisible(len(self._takes) > 1)

    def _show_words(self, *, keep: bool) -> None:
        place = self.words.verticalScrollBar().value()
        shown = self.shown
        parts = shown.source.parts if shown else ()
        self._track = WordTrack(shown.transcript if shown else None, parts=parts)
        self.words.show_words(self._track)
        if keep and self.span is not None:
            number = self._track.word_at(self.span.start_ms)
            if number is not None:
                self.words.choose(number)
                self.words.show_position(self.span.start_ms, follow=False)
        if keep:
            self.words.verticalScrollBar().setValue(place)
        has_words = bool(self._track.words)
        # without a take its empty place keeps the head where it is
        self.words.setVisible(has_words or shown is None)
        self.nothing.setVisible(not has_words and shown is not None)
        self._show_buttons()

    @property
    def chosen(self) -> str:
        """The words that are chosen, without the marks around them."""
        return _EDGES.sub("", self._track.quote(self.span)) if self.span else ""

    @property
    def kept(self) -> tuple[str, ...]:
        """What is masked where the chosen words stand."""
        shown, span = self.shown, self.span
        if shown is None or span is None or shown.source.transcript is None:
            return ()
        transcript = shown.source.transcript
        return tuple(
            word
            for word in self._masks
            if any(
                each.start_ms < span.end_ms and span.start_ms < each.end_ms
                for each in mask_transcript(transcript, Masks((word,))).spans
            )
        )

    def fix(self, *, fixed: bool) -> None:
        """Let nothing be masked or shown again while that could no longer change what goes out."""
        self._fixed = fixed
        self._show_buttons()

    def _show_buttons(self) -> None:
        words = self.chosen
        hidden = MASK in words or (not words and bool(self.kept))
        self.mask_button.setEnabled((bool(words) or hidden) and not self._fixed)
        if hidden:
            kept = " · ".join(self.kept)
            name = self.tr("Show “{words}” again").format(words=kept)
            self.mask_button.label(self.tr("Show it again"), "M", name)
        elif words:
            shown = words if len(words) <= LONGEST else words[:LONGEST] + "…"
            name = self.tr("Mask “{words}” everywhere")
            self.mask_button.label(
                button_text(name.format(words=shown)), "M", name.format(words=words)
            )
        else:
            self.mask_button.label(self.tr("Choose words to mask"), "M")
        self.hear_button.setEnabled(self._has_sound and self.shown is not None)
        if self._playing:
            self.hear_button.label(self.tr("Stop"), "P", self.tr("Stop listening"))
        else:
            self.hear_button.label(self.tr("▷ Listen"), "P", self.tr("Listen as they will hear it"))

    @Slot()
    def _mask_pressed(self) -> None:
        words, kept = self.chosen, self.kept
        if self._fixed:
            return
        if MASK in words or (not words and kept):
            for each in kept:
                self.unmasked.emit(each)
        elif words:
            self.masked.emit(words)

    @Slot()
    def _hear_pressed(self) -> None:
        if self._playing:
            self.heard.emit(None)
        elif self.shown is not None and self._has_sound:
            begin = self.shown.begins_ms
            start = max(begin, self.moment_ms - LEAD_MS) if self.span else begin
            end = min(self.shown.ends_ms(start), start + LEAD_MS + HEARD_MS)
            self.heard.emit(Span(start, max(start + 1, end)))

    @Slot(int)
    def _take_picked(self) -> None:
        self.span = None
        self._show_words(keep=False)
        self.looked.emit(self.moment_ms)

    @Slot(int)
    def _sought(self, at_ms: int) -> None:
        number = self._track.word_at(at_ms)
        if number is not None:
            self._selected(self._track.words[number].span)

    @Slot(object)
    def _selected(self, span: Span) -> None:
        self.span = span
        self.words.show_position(span.start_ms, follow=False)
        self._show_buttons()
        self.looked.emit(span.start_ms)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.takes, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.mask_button)
        row.addStretch(1)
        row.addWidget(self.hear_button)
        column = QVBoxLayout()
        column.setSpacing(SPACE_2)
        column.addWidget(self.picture, 2)
        column.addWidget(self.words, 3)
        column.addWidget(self.nothing)
        self.column.addLayout(head)
        self.column.addLayout(column, 1)
        self.column.addLayout(row)
        self.column.addWidget(self.silent)
