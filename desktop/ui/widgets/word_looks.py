"""How words of a transcript look: those being said, chosen, doubted, corrected, found, of a chosen sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QTextCharFormat

if TYPE_CHECKING:
    from desktop.ui.review.words import ShownWord
    from desktop.ui.theme import Theme

_Line = QTextCharFormat.UnderlineStyle


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

    def marked(self, word: ShownWord) -> QTextCharFormat | None:
        """Return what lies under a word all the time: waves for a doubt, dashes for a correction."""
        if word.unsure:
            return self._underlined(_Line.WaveUnderline, "amber")
        return None if word.heard is None else self._underlined(_Line.DashUnderline, "mute")

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
