"""The candidate's report on paper: blocks that stay whole, a running head, page numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
    QTextDocument,
    QTransform,
)

from desktop.base.files import write_target
from desktop.base.plain_text import plain
from desktop.reports.candidate_report_page import blocks_of, style
from desktop.reports.searchable import searchable
from desktop.ui.theme import FAMILIES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QPagedPaintDevice

    from desktop.reports.candidate_report_page import ReportPage

DPI = 96
MARGIN_MM = 16
HEAD, FOOT, BETWEEN = 28.0, 28.0, 10.0
BODY_PX, SMALL_PX = 13, 11
FEATURES = ("locl", "pwid", "tnum")
"""Switched off: their glyphs have no character of their own, and a PDF would be searched for them in vain."""
GREY = "#555555"


@dataclass(frozen=True)
class Piece:
    """A stretch of a block on a page: from ``top`` on, ``height`` long, put at ``y``."""

    document: QTextDocument
    top: float
    height: float
    y: float


def save_paper(page: ReportPage, path: Path) -> int:
    """Save the report as PDF and return how many pages it has.

    Raises:
        WorldError: the file can't be written; what was there is untouched.
    """
    content = QBuffer()
    content.open(QBuffer.OpenModeFlag.WriteOnly)
    paper = QPdfWriter(content)
    paper.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    paper.setCreator("Greenroom")
    paper.setTitle(page.title)
    count = put_on(page, paper)
    write_target(path, searchable(bytes(content.data().data())))
    return count


def put_on(page: ReportPage, paper: QPagedPaintDevice) -> int:
    """Paint the report on a printer or a PDF and return how many pages it has."""
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    paper.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    scale = paper.logicalDpiX() / DPI
    pages = Pages(page, QSizeF(paper.width() / scale, paper.height() / scale))
    painter = QPainter(paper)
    painter.scale(scale, scale)
    for number in range(pages.count):
        if number:
            paper.newPage()
        pages.paint(painter, number)
    painter.end()
    return pages.count


class Pages:
    """The report laid out for one size of paper without its margins, in pixels of 1/96 inch."""

    def __init__(self, page: ReportPage, size: QSizeF) -> None:
        self._page = page
        self._size = size
        self._pages = lay_out(page, QSizeF(size.width(), size.height() - HEAD - FOOT))

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    @property
    def text(self) -> str:
        """All words, for a screen reader."""
        found = dict.fromkeys(piece.document for pieces in self._pages for piece in pieces)
        return "\n".join(each.toPlainText() for each in found)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint one page, the first is 0, with its head and foot."""
        _paint_frame(painter, self._page, self._size, f"{number + 1} / {self.count}")
        for piece in self._pages[number]:
            _paint(painter, piece, self._size.width())


def lay_out(page: ReportPage, room: QSizeF) -> list[list[Piece]]:
    """Put the blocks on pages; one that does not fit begins a new page, one longer than a page is cut between lines."""
    pages: list[list[Piece]] = [[]]
    y = 0.0
    for block in blocks_of(page):
        document = _document(block, room.width())
        height = document.size().height()
        if y > 0 and y + height > room.height():
            pages.append([])
            y = 0.0
        top = 0.0
        while height - top > room.height() - y:
            end = _line_end(document, top, top + room.height() - y)
            pages[-1].append(Piece(document, top, end - top, y))
            pages.append([])
            top, y = end, 0.0
        pages[-1].append(Piece(document, top, height - top, y))
        y += height - top + BETWEEN
    return pages


def _document(block: str, width: float) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setUseDesignMetrics(True)
    document.setDefaultFont(_font(BODY_PX))
    document.setDefaultStyleSheet(style())
    document.setTextWidth(width)
    document.setHtml(block)
    return document


def _font(pixels: int) -> QFont:
    font = QFont()
    for feature in FEATURES:
        font.setFeature(QFont.Tag(feature), 0)
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(pixels)
    return font


def _line_end(document: QTextDocument, top: float, limit: float) -> float:
    """Return where to cut: below the last line that ends before the limit, and through none."""
    lines = [each for each in _lines(document) if each[1] > top]
    ends = sorted({bottom for _, bottom in lines if top < bottom <= limit}, reverse=True)
    for end in ends:
        if not any(begin < end < bottom for begin, bottom in lines):
            return end
    return ends[0] if ends else limit


def _lines(document: QTextDocument) -> Iterator[tuple[float, float]]:
    layout = document.documentLayout()
    block = document.begin()
    while block.isValid():
        origin = layout.blockBoundingRect(block).top()
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            yield origin + line.y(), origin + line.y() + line.height()
        block = block.next()


def _paint(painter: QPainter, piece: Piece, width: float) -> None:
    painter.save()
    place = QTransform.fromTranslate(0, HEAD + piece.y - piece.top)
    painter.setTransform(place, combine=True)
    shown = QRectF(0, piece.top, width, piece.height)
    painter.setClipRect(shown)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = shown
    context.palette = ink_on_paper()  # the window's own letters may be white
    piece.document.documentLayout().draw(painter, context)
    painter.restore()


def ink_on_paper() -> QPalette:
    """Return black letters on white, whatever the colours of the window are."""
    palette = QPalette(QColor("#000000"), QColor("#ffffff"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#000000"))
    return palette


def _head_words(page: ReportPage, painter: QPainter, width: float) -> str:
    """Return what the report is about in the line that is left beside its title."""
    metrics = painter.fontMetrics()
    room = int(width) - metrics.horizontalAdvance(page.title + "    ")
    about = " ".join(plain(page.about).split())
    return metrics.elidedText(about, Qt.TextElideMode.ElideMiddle, room)


def _paint_frame(painter: QPainter, page: ReportPage, size: QSizeF, number: str) -> None:
    painter.setFont(_font(SMALL_PX))
    painter.setPen(QPen(QColor(GREY), 0.5))
    head = QRectF(0, 0, size.width(), HEAD - 10)
    foot = QRectF(0, size.height() - FOOT + 10, size.width(), FOOT - 10)
    painter.drawLine(head.bottomLeft(), head.bottomRight())
    painter.drawLine(foot.topLeft(), foot.topRight())
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.drawText(head, int(left | middle), page.title)
    painter.drawText(head, int(right | middle), _head_words(page, painter, size.width()))
    painter.drawText(foot, int(right | middle), number)
    painter.drawText(foot, int(left | middle), "Greenroom 候场")
