"""A sheet that drops down from the header: how the take was recorded, and what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from desktop.ui.texts.take_details import detail_rows
from desktop.ui.theme import SPACE_1, SPACE_2, SPACE_4
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from desktop.sessions.model import Take

WORDS_WIDTH = 420


class TakeDetails(QFrame):
    """Closes with Esc, or a click beside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        self._grid.setHorizontalSpacing(SPACE_4)
        self._grid.setVerticalSpacing(SPACE_2 + SPACE_1)

    @property
    def words(self) -> str:
        """Everything that is said, a line a row."""
        labels = self.findChildren(PlainLabel)
        return "\n".join(label.text() for label in labels)

    def show_below(self, widget: QWidget, take: Take) -> None:
        """Open under a widget, its right edge under that of the widget."""
        self._fill(take)
        self.setAccessibleName(self.tr("Details of the take"))
        self.adjustSize()
        corner = widget.mapToGlobal(QPoint(widget.width(), widget.height() + SPACE_1))
        self.move(corner - QPoint(self.width(), 0))
        self.show()
        announce(self, self.words)

    def _fill(self, take: Take) -> None:
        while (entry := self._grid.takeAt(0)) is not None:
            old = entry.widget()
            if old is not None:
                old.deleteLater()
                old.setParent(None)
        top = Qt.AlignmentFlag.AlignTop
        for at, (name, words) in enumerate(detail_rows(take)):
            said = PlainLabel("small", wrap=True)
            said.setText(words)
            said.setFixedWidth(WORDS_WIDTH)
            head = PlainLabel("strong")
            head.setText(name)
            self._grid.addWidget(head, at, 0, top)
            self._grid.addWidget(said, at, 1, top)
