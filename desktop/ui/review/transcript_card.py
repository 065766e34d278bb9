"""The words of the take, or why there are none and what can be done."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget
from typing_extensions import override

from desktop.base.settings import Speech
from desktop.sharing.origin import is_received
from desktop.ui.review.again_bar import AgainBar
from desktop.ui.review.find_bar import FindBar
from desktop.ui.texts.names import heard_language_name, speech_name
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_6, TEXT_WIDTH
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.text import PlainLabel
from desktop.ui.widgets.transcript_view import TranscriptView

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from desktop.ui.review.opened import OpenedTake
    from desktop.ui.theme import Theme

LOWEST = 110
"""Three lines of words, where no button stands below them."""

LINES = 2
"""So many lines of words stay in view beside a bar or the buttons."""


class TranscriptCard(Card):
    """Shows words, or one sentence with at most one button; and the language, which can be changed.

    ``beside`` holds the button that finds in words that can't be corrected, to be put where there is room.

    Signals:
        asked: transcribe this take.
        asked_in(object): transcribe it, again if need be, in a language that was chosen for it.
    """

    asked = Signal()
    asked_in = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=SPACE_3, spacing=SPACE_2)
        self.setMinimumHeight(LOWEST)
        self._opened: OpenedTake | None = None
        self._theirs = False
        self._busy = False
        self._failed = False
        self.view = TranscriptView(theme)
        self.view.setMaximumWidth(TEXT_WIDTH + SPACE_6)
        self.search = FindBar(theme)
        self.search.setMaximumWidth(TEXT_WIDTH + SPACE_6)
        self.again = AgainBar()
        self.sentence = PlainLabel("mute", wrap=True)
        self.ask = Button("primary")
        self.language = Button("small")
        self.language.setProperty("menu", "true")
        self.tools = Button("small")
        self.tools.setProperty("menu", "true")
        self.tool_menu = QMenu(self)
        self.tools.setMenu(self.tool_menu)
        self.beside, self.find_button = QWidget(), Button("small")
        for button in (self.ask, self.language, self.tools, self.find_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._languages = QMenu(self)
        self._actions = {each: QAction(self) for each in Speech}
        for each, action in self._actions.items():
            action.setData(each.value)
            action.setCheckable(True)
            self._languages.addAction(action)
        self.language.setMenu(self._languages)
        self._languages.triggered.connect(self._chosen)
        self._lay_out()
        self.search.shown.connect(self.fit_bars)
        self.again.shown.connect(self.fit_bars)
        self.ask.clicked.connect(self.asked)

    def retranslate(self) -> None:
        """Set the words."""
        self.view.setAccessibleName(self.tr("Transcript"))
        self.search.retranslate()
        self.again.retranslate()
        self.find_button.label(self.tr("Find"), "Ctrl+F")
        self.tools.label(self.tr("Correct"), name=self.tr("Correct, find and hear words again"))
        self._languages.setTitle(self.tr("Transcribe again in"))
        for each, action in self._actions.items():
            action.setText(speech_name(each))
        self._show_state()

    def show_take(self, opened: OpenedTake, *, busy: bool) -> None:
        """Show the words of a take; ``busy`` while it is being transcribed."""
        again = self._opened is not None and self._opened.folder == opened.folder
        self._opened = opened
        self._theirs = is_received(opened.folder.session)
        self._failed = False
        if again:
            self.view.show_again(opened.words)
        else:
            self.view.show_words(opened.words)
        self.show_busy(busy=busy)

    def show_busy(self, *, busy: bool) -> None:
        """Say that it is being transcribed; the job bar says how far it is."""
        self._busy = busy
        self._show_state()

    def show_failed(self) -> None:
        """Offer to try again."""
        self._busy = False
        self._failed = True
        self._show_state()

    @Slot()
    def fit_bars(self) -> None:
        """Give a bar that is shown the room of the buttons; what is too little for all of it and two lines grows."""
        bars = [bar for bar in (self.search, self.again) if not bar.isHidden()]
        buttons = (self.ask, self.tools, self.language)
        self.foot.setVisible(not bars and not all(each.isHidden() for each in buttons))
        frame = self.view.height() - self.view.contentsRect().height()
        margin = self.view.document().documentMargin()
        self.view.setMinimumHeight(ceil(LINES * self.view.line + margin) + frame)
        self.column.invalidate()
        needed = self.column.totalMinimumSize().height()
        if self.column.hasHeightForWidth():  # a row that is full goes on below
            needed = self.column.totalMinimumHeightForWidth(self.width())
        self.setMinimumHeight(max(LOWEST, needed))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Count again: how wide frames are is known when they are seen."""
        super().showEvent(event)
        self.fit_bars()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Count again: narrower is higher."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit_bars()

    def _lay_out(self) -> None:
        self.foot = QWidget()
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        row.addWidget(self.ask)
        row.addStretch(1)
        row.addWidget(self.tools)
        row.addWidget(self.language)
        alone = QHBoxLayout(self.beside)
        alone.setContentsMargins(0, 0, 0, 0)
        alone.addWidget(self.find_button)
        self.column.addWidget(self.search)
        self.column.addWidget(self.view, 1)
        self.column.addWidget(self.again)
        self.column.addWidget(self.sentence)
        self.column.addWidget(self.foot)
        self.column.addStretch(0)

    def _show_state(self) -> None:
        opened, busy = self._opened, self._busy
        transcript = opened.transcript if opened else None
        words = bool(opened and opened.words.words)
        mute = opened is not None and not opened.take.has_sound
        self.view.setVisible(words)
        self.sentence.setVisible(not words or busy)
        self.ask.setVisible(not busy and transcript is None and not mute)
        # What came with a pack of somebody else stays as it came; where it came without words, they can be made.
        came = self._theirs and transcript is not None
        self.language.setVisible(not busy and not mute and not came)
        self.tools.setVisible(
            words and not self._theirs and opened is not None and opened.spelling is not None
        )
        self.find_button.setVisible(words and self._theirs)
        self.sentence.setText(self._sentence(mute=mute, empty=transcript is not None))
        self.ask.label(self.tr("Try again") if self._failed else self.tr("Transcribe"), "T")
        self._show_language()
        self.fit_bars()

    def _show_language(self) -> None:
        """Name the language that was asked for, and the one that was recognised."""
        transcript = self._opened.transcript if self._opened else None
        if transcript is None:
            text, asked = self.tr("In another language"), None
        else:
            asked = Speech(transcript.asked) if transcript.asked in set(Speech) else Speech.AUTO
            text = heard_language_name(transcript.language) or self.tr("Language")
            if asked is Speech.AUTO and transcript.language:
                text = self.tr("{language}, recognised").format(language=text)
        self.language.label(text, name=self.tr("Language: transcribe this take in another one"))
        for each, action in self._actions.items():
            action.setChecked(each is asked)

    def _sentence(self, *, mute: bool, empty: bool) -> str:
        if self._busy and empty:
            return self.tr("Being transcribed again. Until that is done, these words stay.")
        if self._busy:
            return self.tr("Being transcribed on this computer. The words come here.")
        if mute:
            return self.tr("This take has no sound, so there are no words.")
        if empty:
            return self.tr("No speech was found in this take.")
        if self._failed:
            return self.tr("There are no words yet. The recording is untouched.")
        return self.tr("This take has no transcript yet. It is made on this computer.")

    @Slot(QAction)
    def _chosen(self, action: QAction) -> None:
        self._show_language()  # a tick means what was asked, not what will be
        self.asked_in.emit(Speech(str(action.data())))
