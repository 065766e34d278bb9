"""The job ad: pasted, dropped or typed; its keywords stand out by colour and underline."""

from __future__ import annotations

from bisect import bisect_left
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget
from typing_extensions import override

from desktop.roles.ad_file import tidy
from desktop.roles.ad_limits import MOST_CHARACTERS
from desktop.ui.widgets.dropping import take_a_copy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDropEvent

    from desktop.roles.keywords import Keyword
    from desktop.ui.theme import Theme

_PARAGRAPH = "\u2029"
MOST_MARKED = 2000
"""Far more than any ad has; marking nine thousand takes over a second."""


class AdText(QPlainTextEdit):
    """Plain text only: whatever is pasted, no format and no picture comes along.

    Signals:
        file_dropped(object): the Path of a file that was dropped or pasted.
        too_long: what was pasted is longer than any job ad; nothing was taken.
    """

    file_dropped = Signal(object)
    too_long = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keywords: tuple[Keyword, ...] = ()
        self._shown = ""
        self.setTabChangesFocus(True)
        theme.changed.connect(self._paint_words)

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take files and text."""
        return source.hasUrls() or source.hasText()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        """Hand a file on; put text in as plain text."""
        files = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
        if files:
            self.file_dropped.emit(Path(files[0]))
            return
        text = tidy(source.text())
        if len(self.toPlainText()) + len(text) > MOST_CHARACTERS:
            self.too_long.emit()
            return
        self.textCursor().insertText(text)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Take a file as a copy, whatever the file manager proposes."""
        super().dropEvent(event)
        if event.mimeData().hasUrls():
            take_a_copy(event)

    @property
    def selected(self) -> str:
        """The selected words on one line; empty without a selection."""
        return " ".join(self.textCursor().selectedText().replace(_PARAGRAPH, " ").split())

    def show_keywords(self, keywords: tuple[Keyword, ...]) -> None:
        """Mark the keywords of the text as it is now."""
        self._keywords = keywords
        self._paint_words()

    def show_competency(self, name: str) -> None:
        """Make the words of one competency stand out more, and bring the first into view."""
        self._shown = name
        self._paint_words()
        self._bring(next((each for each in self._keywords if name in each.weights), None))

    def show_word(self, term: str) -> None:
        """Select the next place of a word after the cursor, or its first."""
        places = [each for each in self._keywords if each.term == term]
        starts = _units(self.toPlainText(), [each.start for each in places])
        at = self.textCursor().position()
        later = [each for each, start in zip(places, starts, strict=True) if start >= at]
        self._bring((later or places or [None])[0])

    def _bring(self, keyword: Keyword | None) -> None:
        if keyword is None:
            return
        self.setTextCursor(self._cursor(*self._place(keyword)))
        self.ensureCursorVisible()

    def _place(self, keyword: Keyword) -> tuple[int, int]:
        start, end = _units(self.toPlainText(), [keyword.start, keyword.end])
        return start, end

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _paint_words(self) -> None:
        text = self.toPlainText()
        shown = self._keywords[:MOST_MARKED]
        ends = _units(text, [place for each in shown for place in (each.start, each.end)])
        marks: list[QTextEdit.ExtraSelection] = []
        for number, each in enumerate(shown):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._cursor(ends[2 * number], ends[2 * number + 1])
            mark.format = self._format(strong=self._shown in each.weights)
            marks.append(mark)
        self.setExtraSelections(marks)

    def _format(self, *, strong: bool) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setBackground(self._theme.colour("accent" if strong else "soft"))
        look.setForeground(self._theme.colour("on_accent" if strong else "ink"))
        look.setFontUnderline(True)
        look.setUnderlineColor(self._theme.colour("accent"))
        return look


def _units(text: str, places: Sequence[int]) -> list[int]:
    """Turn places in characters into places in UTF-16 units, as Qt counts."""
    wide = [at for at, char in enumerate(text) if char > "\uffff"]
    return [place + bisect_left(wide, place) for place in places]
