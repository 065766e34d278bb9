"""The pages of a report as they will be printed, one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.ui.report_paper import DPI, MARGIN_MM, Pages
from desktop.ui.theme import SPACE_4

if TYPE_CHECKING:
    from desktop.reports.candidate_report_page import ReportPage
    from desktop.ui.theme import Theme

MM = DPI / 25.4
A4 = QSizeF(210 * MM, 297 * MM)
WIDEST = A4.width()


class PaperView(QWidget):
    """Paints the pages white whatever the colours of the window: paper is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.pages: Pages | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setMaximumWidth(round(WIDEST))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.update)

    def show_page(self, page: ReportPage | None) -> None:
        """Show a report, or none."""
        room = QSizeF(A4.width() - 2 * MARGIN_MM * MM, A4.height() - 2 * MARGIN_MM * MM)
        self.pages = Pages(page, room) if page is not None else None
        self.setAccessibleName(page.title if page is not None else "")
        self.setAccessibleDescription(self.pages.text if self.pages is not None else "")
        self._stand_tall()
        self.update()

    @property
    def _scale(self) -> float:
        return min(self.width(), WIDEST) / WIDEST

    def _stand_tall(self) -> None:
        count = self.pages.count if self.pages is not None else 0
        self.setFixedHeight(round(count * (A4.height() * self._scale + SPACE_4)))

    @override
    def resizeEvent(self, event: object) -> None:
        """Be as high as the pages are at this width."""
        self._stand_tall()

    @override
    def sizeHint(self) -> QSize:
        """As wide as paper."""
        return QSize(round(WIDEST), self.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages that are in sight."""
        if self.pages is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._scale
        for number in range(self.pages.count):
            top = number * (A4.height() * scale + SPACE_4)
            sheet = QRectF(0, top, A4.width() * scale - 1, A4.height() * scale)
            if not sheet.intersects(QRectF(event.rect())):
                continue
            colour = "accent" if self.hasFocus() else "line"
            painter.setPen(QPen(self._theme.colour(colour), 1))
            painter.setBrush(Qt.GlobalColor.white)
            painter.drawRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5))
            painter.save()
            margin = MARGIN_MM * MM * scale
            place = QTransform.fromTranslate(margin, top + margin).scale(scale, scale)
            painter.setTransform(place, combine=True)
            self.pages.paint(painter, number)
            painter.restore()
