"""How words of a transcript look: those being said, chosen, doubted, corrected, found, of a chosen sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QTextCharFormat

if TYPE_CHECKING:
    from desktop.ui.theme import Theme

_Line = QTextCharFormat.UnderlineStyle
_CHINESE = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")


class WordLooks:
    """The looks in the colours of now."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def said(self) -> QTextCharFormat:
        """Return the look of the word that is being said."""
        look = self.sentence()
        look.setForeground(self._theme.colour("accent"))
        look.setFontWeight(QFont.Weight.Bold)
        return look

    def chosen(self) -> QTextCharFormat:
        """Return the look of the word the keyboard stands on."""
        return self._underlined(_Line.SingleUnderline, "accent")

    def doubted(self) -> QTextCharFormat:
        """Return the look of a word that the model was unsure of."""
        return self._underlined(_Line.WaveUnderline, "amber")

    def corrected(self) -> QTextCharFormat:
        """Return the look of a word that somebody corrected."""
        return self._underlined(_Line.DashUnderline, "mute")

    def found(self, *, current: bool) -> QTextCharFormat:
        """Return the look of what was searched for."""
        look = QTextCharFormat()
        look.setBackground(self._theme.colour("amber", 0.5 if current else 0.2))
        if current:
            look.setFontWeight(QFont.Weight.Bold)
        return look

    def sentence(self) -> QTextCharFormat:
        """Return the look of a sentence that is chosen where nothing plays."""
        look = QTextCharFormat()
        look.setBackground(self._theme.colour("soft"))
        return look

    def _underlined(self, line: QTextCharFormat.UnderlineStyle, colour: str) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setUnderlineStyle(line)
        look.setUnderlineColor(self._theme.colour(colour))
        return look


def is_mostly_chinese(text: str) -> bool:
    """Say whether more than half of the letters and figures are Chinese: an English answer may name something in it."""
    return 2 * len(_CHINESE.findall(text)) > sum(map(str.isalnum, text))
