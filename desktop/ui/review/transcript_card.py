"""The words of the take, or why there are none and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_6, TEXT_WIDTH
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.text import PlainLabel
from desktop.ui.widgets.transcript_view import TranscriptView

if TYPE_CHECKING:
    from desktop.ui.review.opened import OpenedTake
    from desktop.ui.theme import Theme

LOWEST = 104


class TranscriptCard(Card):
    """Shows words, or one sentence with at most one button.

    Signals:
        asked: transcribe this take.
        cancelled: stop transcribing it.
    """

    asked = Signal()
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=SPACE_3, spacing=SPACE_2)
        self.setMinimumHeight(LOWEST)
        self._opened: OpenedTake | None = None
        self._percent: int | None = None
        self._failed = False
        self.view = TranscriptView(theme)
        self.view.setMaximumWidth(TEXT_WIDTH + SPACE_6)
        self.sentence = PlainLabel("mute", wrap=True)
        self.ask = Button("primary")
        self.cancel = Button("small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        for button in (self.ask, self.cancel):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        row.addWidget(self.ask)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        row.addStretch(1)
        self.column.addWidget(self.view, 1)
        self.column.addWidget(self.sentence)
        self.column.addWidget(self._row)
        self.column.addStretch(0)
        self.ask.clicked.connect(self.asked)
        self.cancel.clicked.connect(self.cancelled)

    def retranslate(self) -> None:
        """Set the words."""
        self.view.setAccessibleName(self.tr("Transcript"))
        self.bar.setAccessibleName(self.tr("Transcription"))
        self.cancel.label(self.tr("Cancel"))
        self._show_state()

    def show_take(self, opened: OpenedTake, percent: int | None) -> None:
        """Show the words of a take; ``percent`` is given while it is being transcribed."""
        self._opened = opened
        self._failed = False
        self.view.show_words(opened.words)
        self.show_progress(percent)

    def show_progress(self, percent: int | None) -> None:
        """Show how far the transcription is; None when none is under way."""
        self._percent = percent
        self._show_state()

    def show_failed(self) -> None:
        """Offer to try again."""
        self._percent = None
        self._failed = True
        self._show_state()

    def _show_state(self) -> None:
        opened = self._opened
        transcript = opened.transcript if opened else None
        words = bool(opened and opened.words.words)
        busy = self._percent is not None
        mute = opened is not None and not opened.take.has_sound
        self.view.setVisible(words and not busy)
        self.sentence.setVisible(not words or busy)
        self._row.setVisible(busy or (transcript is None and not mute))
        self.ask.setVisible(not busy)
        self.cancel.setVisible(busy)
        self.bar.setVisible(busy)
        self.bar.setValue(self._percent or 0)
        self.sentence.setText(self._sentence(busy=busy, mute=mute, empty=transcript is not None))
        self.ask.label(self.tr("Try again") if self._failed else self.tr("Transcribe"), "T")

    def _sentence(self, *, busy: bool, mute: bool, empty: bool) -> str:
        if busy:
            words = self.tr("Transcribing on this computer… {percent} %")
            return words.format(percent=self._percent)
        if mute:
            return self.tr("This take has no sound, so there are no words.")
        if empty:
            return self.tr("No speech was found in this take.")
        if self._failed:
            return self.tr("There are no words yet. The recording is untouched.")
        return self.tr("This take has no transcript yet. It is made on this computer.")
