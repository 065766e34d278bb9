"""The one door to labels. Text is plain: what strangers wrote is never read as HTML."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Literal
from unicodedata import category

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from desktop.base.plain_text import unturned
from desktop.ui.theme import (
    HEADLINE_WIDTH,
    TEXT_BODY,
    TEXT_DISPLAY,
    TEXT_SMALL,
    TEXT_TINY,
    TEXT_TITLE,
    TEXT_WIDTH,
)

Kind = Literal[
    "body", "display", "title", "strong", "mute", "small", "tiny", "warn", "key", "clock", "anchor"
]

_SIZES: dict[Kind, int] = {
    "body": TEXT_BODY, "display": TEXT_DISPLAY, "title": TEXT_TITLE, "strong": TEXT_BODY,
    "mute": TEXT_BODY, "small": TEXT_SMALL, "tiny": TEXT_TINY, "warn": TEXT_SMALL, "key": TEXT_SMALL, "clock": TEXT_SMALL,
    "anchor": TEXT_SMALL,
}  # fmt: skip


LONGEST_PATH = 66
"""Letters of a path that are shown within a sentence: about one line of a banner."""

WIDEST = (1 << 24) - 1
"""As Qt counts: no limit."""

ZERO_WIDTH_SPACE = "\u200b"
STEP = 8
_LETTERS = {"L", "N", "P", "S"}
_RUN = re.compile(
    r"[^\s\u200b\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uf900-\ufaff\uff00-\uffef]{33,}"
)
_PATH = re.compile(r"(?:[A-Za-z]:)?[\\/][^\s，。；：！？“”（）]+")


class PlainLabel(QLabel):
    """A label that shows its text as it is and lets a screen reader read it."""

    def __init__(
        self, kind: Kind = "body", parent: QWidget | None = None, *, wrap: bool = False
    ) -> None:
        self._said = ""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        if wrap:
            self.setWordWrap(True)
            self.setMaximumWidth(TEXT_WIDTH)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep wrapped text whole: a scroll area does not ask how tall it is at this width."""
        super().resizeEvent(event)
        self._stand_tall()

    @override
    def setText(self, text: str) -> None:
        """Show a text; what is longer than a line without a blank is broken, not as wide as it likes."""
        self._put(text)
        self._stand_tall()

    @override
    def text(self) -> str:
        """Return the text as it was set."""
        return self._said

    @override
    def clear(self) -> None:
        """Show nothing."""
        self.setText("")

    def _put(self, text: str) -> None:
        copied = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        self._said = text
        text = unturned(text)
        super().setText(breakable(text) if self.wordWrap() and not copied else text)

    def _stand_tall(self) -> None:
        if self.wordWrap():
            self.setMinimumHeight(0)  # Qt counts the least height in: it would never shrink
            self.setMinimumHeight(max(0, self.heightForWidth(self.width())))

    def wide(self) -> PlainLabel:
        """Let the text be as wide as its place.

        In a row with buttons: a label that is narrower than its place stands in the middle of it, or the
        buttons take what it leaves.
        """
        self.setMaximumWidth(WIDEST)
        return self

    def selectable(self) -> PlainLabel:
        """Let the text be selected and copied, by mouse and keyboard."""
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return self


class Headline(PlainLabel):
    """A text that is set smaller when it would need too many lines; it is never cut."""

    def __init__(
        self, large: Kind, small: Kind, parent: QWidget | None = None, *, lines: int = 2
    ) -> None:
        """Take the two kinds, and how many lines the large one may have."""
        self._kinds = (large, small)
        self._lines = lines
        super().__init__(large, parent, wrap=True)
        self.setMaximumWidth(HEADLINE_WIDTH)

    @override
    def _stand_tall(self) -> None:
        large, small = self._kinds
        kind = large if self._fits(large) else small
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
        super()._stand_tall()

    def _fits(self, kind: Kind) -> bool:
        font = QFont(self.font())
        font.setPixelSize(_SIZES[kind])
        bold = kind in {"title", "strong"}
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        metrics = QFontMetrics(font)
        room = QRect(0, 0, max(1, self.width()), 10_000)
        needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self.text()).height()
        return needed < (self._lines + 0.5) * metrics.lineSpacing()  # heights are rounded


class ElidedLabel(PlainLabel):
    """One line that ends in … when there is no room; the whole text is in the tooltip."""

    def __init__(self, kind: Kind = "body", parent: QWidget | None = None) -> None:
        super().__init__(kind, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @override
    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, shortened to the width."""
        painter = QPainter(self)
        metrics = QFontMetrics(self.font())
        whole = unturned(self.text())
        shown = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(plain_tooltip(whole) if shown != whole else "")
        painter.drawText(self.rect(), int(self.alignment()) | Qt.TextFlag.TextSingleLine, shown)


class FewLines(PlainLabel):
    """A text of a few lines at most, which ends in … when it needs more; the tooltip has all of it.

    Line breaks in the text count as spaces. A screen reader reads the whole text.
    """

    def __init__(
        self, kind: Kind = "body", parent: QWidget | None = None, *, lines: int = 2
    ) -> None:
        """Take how many lines there may be."""
        self._lines = lines
        self.whole = ""
        super().__init__(kind, parent, wrap=True)

    @override
    def setText(self, text: str) -> None:
        """Show a text, shortened if need be."""
        self.whole = " ".join(text.split())
        self.setAccessibleName(self.whole)
        super().setText(self.whole)

    @override
    def _stand_tall(self) -> None:
        shown = self._shortened()
        if shown != self.text():
            self._put(shown)
        self.setToolTip(plain_tooltip(self.whole) if shown != self.whole else "")
        super()._stand_tall()

    def _shortened(self) -> str:
        if self._fits(self.whole):
            return self.whole
        fits, too_many = 0, len(self.whole)
        while too_many - fits > 1:
            middle = (fits + too_many) // 2
            if self._fits(f"{self.whole[:middle].rstrip()}…"):
                fits = middle
            else:
                too_many = middle
        return f"{self.whole[:fits].rstrip()}…"

    def _fits(self, text: str) -> bool:
        metrics = self.fontMetrics()
        room = QRect(0, 0, max(1, self.width()), 10_000)
        needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
        return needed < (self._lines + 0.5) * metrics.lineSpacing()  # heights are rounded


def breakable(text: str) -> str:
    """Let a run of letters without a blank go on in the next line, where Qt would let it stick out.

    Zero-width spaces go in, never before a combining mark or beside a joiner. Scripts that are
    written without blanks are broken by Qt itself.
    """
    return _RUN.sub(_broken, text)


def _broken(found: re.Match[str]) -> str:
    parts, since = list[str](), 0
    run = found.group()
    for before, letter in pairwise(f" {run}"):
        if since >= STEP and {category(before)[0], category(letter)[0]} <= _LETTERS:
            parts.append(ZERO_WIDTH_SPACE)
            since = 0
        parts.append(letter)
        since += 1
    return "".join(parts)


def plain_tooltip(text: str) -> str:
    """Return the text as a tooltip that is never read as HTML.

    Tooltips have no format switch: a text that could be taken for rich text is escaped.
    """
    text = unturned(text)
    if "<" not in text and "&" not in text:
        return text
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    escaped = escaped.replace("\n", "<br>")
    return f"<span>{escaped}</span>"


def shorter_paths(text: str) -> str:
    """Shorten long paths in the middle, and let every path go on in the next line.

    Beginning and end tell a person the most: which disk, and which file.
    """
    return _PATH.sub(_shorter, text)


def _shorter(found: re.Match[str]) -> str:
    path = found.group()
    if len(path) > LONGEST_PATH:
        path = f"{path[: LONGEST_PATH // 3]}…{path[-2 * LONGEST_PATH // 3 :]}"
    return path.replace("\\", "\\\u200b")  # after "/" Qt breaks a line by itself


def button_text(text: str) -> str:
    """Return a text from others as a button shows it: ``&`` marks no shortcut."""
    return text.replace("&", "&&")


def wrapped(text: str, width: int) -> str:
    """Break a text into lines, for buttons, check boxes and headers, which do not do so.

    Args:
        text: in one paragraph.
        width: letters in a line; a Chinese character counts twice.
    """
    lines, room = [""], width
    for word in _pieces(text):
        need = sum(2 if char > "\u2e80" else 1 for char in word)
        if need > room and lines[-1].strip():
            lines.append("")
            room = width
        lines[-1] += word
        room -= need
    return "\n".join(line.strip() for line in lines)


def _pieces(text: str) -> list[str]:
    pieces = [""]
    for char in text:
        if char in "，。！？；：、）」”" or (
            char != " " and char <= "\u2e80" and pieces[-1][-1:] <= "\u2e80"
        ):
            pieces[-1] += char
        elif char == " ":
            pieces[-1] += char
            pieces.append("")
        else:
            pieces.append(char)
    return [each for each in pieces if each]
