"""The transcript as running plain text; the word being said is lit, a click on a word seeks."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget
from typing_extensions import override

from desktop.ui.review.words import WordTrack
from desktop.ui.theme import NARROW_MARKS
from desktop.ui.widgets.text import plain_tooltip
from desktop.ui.widgets.word_looks import WordLooks, is_mostly_chinese

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.base.timecode import Span
    from desktop.ui.review.words import ShownWord
    from desktop.ui.theme import Theme

LINE_PERCENT = 112.0
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_KEYS = {
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
    Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2,
}  # fmt: skip


class TranscriptView(QTextEdit):
    """Read-only words. Arrows choose a word, Enter goes there; Shift and an arrow select words.

    A wave lies under what the model was unsure of, dashes under what somebody corrected.

    Signals:
        wanted: F2 or two clicks: correct the word, or those that are selected.
        chose: the keyboard stands on another word.
        sought(int): somebody chose a word; the moment it begins.
        selected(object): somebody selected words; the Span in which they are said.
    """

    sought = Signal(int)
    selected = Signal(object)
    wanted = Signal()
    chose = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = WordLooks(theme)
        self._track = WordTrack(None)
        self._lit: int | None = None
        self._chosen: int | None = None
        self._anchor: int | None = None
        self._hits: list[tuple[int, int]] = []
        self._hit: int | None = None
        self._sentence: Span | None = None
        self._twice = False
        self.about: Callable[[ShownWord], str] = _nothing
        self.setProperty("kind", "transcript")
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._light)

    def show_words(self, track: WordTrack) -> None:
        """Show other words."""
        self._track = track
        self._lit = self._chosen = self._anchor = self._hit = None
        self._hits = []
        self.setPlainText(track.text)
        self._set_type()
        lines = QTextBlockFormat()
        lines.setLineHeight(LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(lines)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._show_whole_lines()
        self._light()

    def _set_type(self) -> None:
        """Chinese marks are as wide as a character, in an English window too."""
        font = QFont(self.font())
        if is_mostly_chinese(self._track.text):
            font.setFeature(NARROW_MARKS, 0)
        self.document().setDefaultFont(font)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Keep the marks of the words when the window gets another type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_type()

    def show_again(self, track: WordTrack) -> None:
        """Show the same words after one was corrected, without losing the place."""
        chosen, at = self._chosen, self.verticalScrollBar().value()
        self.show_words(track)
        if chosen is not None and track.words:
            self._chosen = min(chosen, len(track.words) - 1)
        self.verticalScrollBar().setValue(at)
        self._light()

    def show_hits(self, hits: list[tuple[int, int]], current: int | None) -> None:
        """Light what was found, as characters of the text; the current one stands out and is in view."""
        self._hits, self._hit = hits, current
        if current is not None:
            number = self._track.word_at_place(hits[current][0])
            if number is not None:
                self._chosen, self._anchor = number, None
                self._bring_into_view(number)
        self._light()

    def show_sentence(self, span: Span | None) -> None:
        """Light the words of a span, in view unless somebody works in them; None lights nothing."""
        self._sentence = span
        inside = self._track.words_in(span) if span else ()
        if inside and not self.hasFocus():
            self._bring_into_view(self._track.words.index(inside[0]))
        self._light()

    @property
    def track(self) -> WordTrack:
        """The words that are shown."""
        return self._track

    @property
    def chosen_words(self) -> tuple[int, int] | None:
        """The first and the last word that are selected, else the one that is chosen or being said."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            begin, end = cursor.selectionStart(), cursor.selectionEnd()
            inside = [
                at
                for at, word in enumerate(self._track.words)
                if word.start < end and word.end > begin
            ]
            if inside:
                return inside[0], inside[-1]
        here = self._chosen if self._chosen is not None else self._lit
        return None if here is None else (here, here)

    def place_of(self, first: int, last: int) -> QRect:
        """Return where words stand in the viewport; the whole line when they are on several."""
        begin, end = self._cursor(first), self._cursor(last)
        begin.setPosition(self._track.words[first].start)
        end.setPosition(self._track.words[last].end)
        left, right = self.cursorRect(begin), self.cursorRect(end)
        if left.top() != right.top():
            return QRect(0, left.top(), self.viewport().width(), left.height())
        return left.united(right)

    def choose_unsure(self, step: int) -> bool:
        """Choose the next word (1) that the model was unsure of, or the one before (-1)."""
        here = self._chosen if self._chosen is not None else (self._lit if self._lit else -1)
        unsure = [at for at, word in enumerate(self._track.words) if word.unsure]
        beyond = [at for at in unsure if (at > here if step > 0 else at < here)]
        if not beyond:
            return False
        self.choose(beyond[0] if step > 0 else beyond[-1])
        return True

    @property
    def lit(self) -> str:
        """The word that is lit, or an empty text."""
        return self._text_of(self._lit)

    @property
    def chosen(self) -> str:
        """The word the keyboard stands on, or an empty text."""
        return self._text_of(self._chosen)

    def show_position(self, at_ms: int, *, follow: bool) -> None:
        """Light the word of a moment, and keep it in view if it is to be followed."""
        number = self._track.word_at(at_ms)
        if number is not None and not self._track.is_said_at(number, at_ms):
            number = None
        if number == self._lit:
            return
        self._lit = number
        self._light()
        if follow and number is not None and not self.hasFocus():
            self._bring_into_view(number)

    def choose(self, number: int) -> None:
        """Let the keyboard stand on a word."""
        if self._track.words:
            self._chosen = max(0, min(number, len(self._track.words) - 1))
            self._anchor = None
            self._bring_into_view(self._chosen)
            self._light()
            self.chose.emit()

    @override
    def event(self, event: QEvent) -> bool:
        """Keep the arrows and Enter for choosing words, F2 for correcting; say what lies under a word."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._say_word(event)
            return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in {
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            }
            if plain and Qt.Key(event.key()) in _KEYS:
                event.accept()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a word, or go to the chosen one."""
        key = Qt.Key(event.key())
        here = self._chosen if self._chosen is not None else (self._lit or 0)
        if key in _STEPS and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._widen(here, _STEPS[key])
        elif key in _STEPS and not event.modifiers():
            self.choose(here + (_STEPS[key] if self._chosen is not None else 0))
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and not event.modifiers():
            self._choose_line(here, down=key == Qt.Key.Key_Down)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go_to(here)
        elif key == Qt.Key.Key_F2:
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the lines; what was found stays in view, also when its bar makes room only now."""
        super().resizeEvent(event)
        self._show_whole_lines()
        found = self._hit is not None and not self.textCursor().hasSelection()
        if found and self._chosen is not None:
            self._bring_into_view(self._chosen)

    def _show_whole_lines(self) -> None:
        free = self.contentsRect().height() - round(self.document().documentMargin())
        self.setViewportMargins(0, 0, 0, round(free % self.line) if free > self.line else 0)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the word that was clicked, or tell which words were selected."""
        super().mouseReleaseEvent(event)
        twice, self._twice = self._twice, False
        if event.button() != Qt.MouseButton.LeftButton or twice:
            return
        if self.textCursor().hasSelection():
            self._tell_selection()
        else:
            place = self.cursorForPosition(event.position().toPoint()).position()
            number = self._track.word_at_place(place)
            if number is not None:
                self._chosen, self._anchor = number, None
                self._go_to(number)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Correct the word under the pointer."""
        place = self.cursorForPosition(event.position().toPoint()).position()
        number = self._track.word_at_place(place)
        if number is not None and event.button() == Qt.MouseButton.LeftButton:
            self._twice = True
            self.choose(number)
            self.wanted.emit()

    def _say_word(self, event: QHelpEvent) -> None:
        number = self._track.word_at_place(self.cursorForPosition(event.pos()).position())
        words = "" if number is None else self.about(self._track.words[number])
        QToolTip.showText(event.globalPos(), plain_tooltip(words) if words else "", self)

    @property
    def line(self) -> float:
        """Height of a line in pixels, as it is laid out."""
        lines = self.document().firstBlock().layout()
        if lines.lineCount() > 1:
            return max(1.0, lines.lineAt(1).y() - lines.lineAt(0).y())
        return max(1.0, self.fontMetrics().lineSpacing() * LINE_PERCENT / 100)

    def _widen(self, here: int, step: int) -> None:
        """Select from the chosen word to the next one, or one less."""
        if not self._track.words:
            return
        self._anchor = here if self._anchor is None else self._anchor
        self._chosen = max(0, min(here + step, len(self._track.words) - 1))
        first, last = sorted((self._anchor, self._chosen))
        cursor = self._cursor(first)
        cursor.setPosition(self._track.words[last].end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._light()
        self._tell_selection()

    def _tell_selection(self) -> None:
        cursor = self.textCursor()
        span = self._track.span_of(cursor.selectionStart(), cursor.selectionEnd())
        if span is not None:
            self.selected.emit(span)

    def _text_of(self, number: int | None) -> str:
        if number is None:
            return ""
        word = self._track.words[number]
        return self._track.text[word.start : word.end]

    def _go_to(self, number: int) -> None:
        if self._track.words:
            self.sought.emit(self._track.words[number].span.start_ms)
            self._light()

    def _choose_line(self, here: int, *, down: bool) -> None:
        if not self._track.words:
            return
        cursor = self._cursor(here)
        cursor.setPosition(self._track.words[here].start)
        move = QTextCursor.MoveOperation
        cursor.movePosition(move.Down if down else move.Up)
        found = self._track.word_at_place(cursor.position())
        self.choose(here if found is None else found)

    def _cursor(self, number: int) -> QTextCursor:
        word = self._track.words[number]
        cursor = QTextCursor(self.document())
        cursor.setPosition(word.start)
        cursor.setPosition(word.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _bring_into_view(self, number: int) -> None:
        cursor = self._cursor(number)
        cursor.clearSelection()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        bar, line = self.verticalScrollBar(), self.line
        at = bar.value() / line
        bar.setValue(round(math.ceil(at - 0.1) * line))
        if self.cursorRect().top() < 0:  # it came from below: the line itself is the first in view
            bar.setValue(math.floor(math.floor(at) * line))

    def _light(self) -> None:
        looks = self._looks
        selections = self._lit_sentence() + self._marked()
        if self._lit is not None:
            selections.append(self._on_word(self._lit, looks.said()))
        if self._chosen is not None and self.hasFocus():
            selections.append(self._on_word(self._chosen, looks.chosen()))
        self.setExtraSelections(selections)

    def _marked(self) -> list[QTextEdit.ExtraSelection]:
        """Return what lies under words all the time: doubts, corrections, what was searched for."""
        doubted, corrected = self._looks.doubted(), self._looks.corrected()
        marked = [
            self._on(word.start, word.end, doubted if word.unsure else corrected)
            for word in self._track.words
            if word.unsure or word.heard is not None
        ]
        for at, (start, end) in enumerate(self._hits):
            marked.append(self._on(start, end, self._looks.found(current=at == self._hit)))
        return marked

    def _lit_sentence(self) -> list[QTextEdit.ExtraSelection]:
        inside = self._track.words_in(self._sentence) if self._sentence else ()
        if not inside:
            return []
        return [self._on(inside[0].start, inside[-1].end, self._looks.sentence())]

    def _on_word(self, number: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        word = self._track.words[number]
        return self._on(word.start, word.end, look)

    def _on(self, start: int, end: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(self.document())
        selection.cursor.setPosition(start)
        selection.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection.format = look
        return selection


def _nothing(_word: ShownWord) -> str:
    return ""
