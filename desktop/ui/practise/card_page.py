"""The friend's card on paper: built from plain text, never from HTML of a pack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QMarginsF
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from desktop.base.files import write_target
from desktop.base.settings import Language
from desktop.ui.texts.friend_card import friend_card
from desktop.ui.theme import FAMILIES

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPagedPaintDevice

    from desktop.roles.model import Question

TITLE_PT, HEADING_PT, BODY_PT = 16, 10, 12
MARGIN_MM = 18
GAP_PT = 4


def card_document(question: Question, first: Language) -> QTextDocument:
    """Return the card in both languages, the one of the window first."""
    document = QTextDocument()
    cursor = QTextCursor(document)
    for number, language in enumerate(sorted(Language, key=lambda each: each is not first)):
        card = friend_card(question, language)
        if card is None:
            continue
        if number:
            _write(cursor, "", BODY_PT)
        _write(cursor, card.title, TITLE_PT, bold=True)
        _write(cursor, card.task, BODY_PT)
        for part in card.parts:
            _write(cursor, part.heading, HEADING_PT, bold=True, above=GAP_PT * 2)
            _write(cursor, part.words, BODY_PT)
    return document


def print_card(question: Question, first: Language, paper: QPagedPaintDevice) -> None:
    """Print the card on a printer that a person chose, or any other paper."""
    paper.setPageMargins(
        QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM), QPageLayout.Unit.Millimeter
    )
    card_document(question, first).print_(paper)


def save_card(question: Question, first: Language, path: Path) -> None:
    """Save the card as a PDF page.

    Raises:
        WorldError: the file can't be written; what was there is untouched.
    """
    content = QBuffer()
    content.open(QBuffer.OpenModeFlag.WriteOnly)
    paper = QPdfWriter(content)
    paper.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    paper.setCreator("Greenroom")
    print_card(question, first, paper)
    write_target(path, bytes(content.data().data()))


def _write(
    cursor: QTextCursor, text: str, size_pt: int, *, bold: bool = False, above: int = 0
) -> None:
    block = QTextBlockFormat()
    block.setTopMargin(above)
    block.setBottomMargin(GAP_PT)
    letters = QTextCharFormat()
    letters.setFontFamilies(list(FAMILIES))
    letters.setFontPointSize(size_pt)
    letters.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    if cursor.atStart():
        cursor.setBlockFormat(block)
    else:
        cursor.insertBlock(block, letters)
    cursor.insertText(text, letters)
