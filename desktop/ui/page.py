"""What all pages share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget
from typing_extensions import override

from desktop.ui.theme import PAGE_WIDTH
from desktop.ui.widgets.focus_order import focused_of
from desktop.ui.widgets.scrolled import ScrolledArea

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

    from desktop.ui.navigation import Goto
    from desktop.ui.workshop import Workshop


class Page(QWidget):
    """A page of the window.

    A page builds its widgets without words in ``__init__`` and sets every word in ``retranslate``,
    which is called once before the page is first shown and again when the language changes.

    Signals:
        goto(Goto): the person wants to go somewhere.
        fills(bool): the page wants the whole screen for itself, or no longer.
    """

    goto = Signal(object)
    fills = Signal(bool)

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workshop = workshop
        self.services = workshop.services
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def retranslate(self) -> None:
        """Set every word on the page."""

    def enter(self, wish: Goto) -> None:
        """The page is about to be shown."""

    def leave(self) -> bool:
        """The page is about to be hidden; False keeps it (a take is being recorded)."""
        return True

    def hindrance(self) -> str:
        """Return what would be lost if the person went now, as a sentence; empty when nothing would."""
        return ""

    def shut_down(self) -> None:
        """The program ends: let devices and players go."""

    def save_now(self) -> None:
        """The session of the system may end in a moment: what is not on disk goes there now."""

    def next_step(self) -> QAbstractButton | None:
        """Return the most visible button, which Ctrl+Enter presses; None when there is none."""
        return None

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts between which F6 moves."""
        return (self,)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Change the words when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def focused_in(part: QWidget) -> QWidget | None:
    """Return what has the keyboard in a part of the window; None when it is hidden or elsewhere."""
    focused = focused_of(part.window()) or part
    inside = part.isAncestorOf(focused) and focused.isVisibleTo(part)
    return focused if inside else None


def centred(content: QWidget) -> QScrollArea:
    """Put the widget of a page into a scroll area; on a wide screen it stands in the middle."""
    content.setMaximumWidth(PAGE_WIDTH)
    area = scrolling(content)
    area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return area


def in_the_middle(content: QWidget) -> QHBoxLayout:
    """Return a row that keeps a widget at most as wide as a page, in the middle."""
    content.setMaximumWidth(PAGE_WIDTH)
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addStretch(1)
    row.addWidget(content, 100_000)  # as much as there is, before there is any beside it
    row.addStretch(1)
    return row


def scrolling(content: QWidget) -> QScrollArea:
    """Put a widget into a frameless scroll area, so that no window is too small for it."""
    area = ScrolledArea()
    area.setProperty("kind", "plain")
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area
