"""Search in the words of the take, and replace what is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from desktop.review.finding import Search
from desktop.ui.theme import SPACE_1, SPACE_2
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.icons import ButtonIcon
from desktop.ui.widgets.own_keys import keeps_key
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop.ui.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Field(QLineEdit):
    """A line that hands Enter and Escape to its bar; other keys of the page rest meanwhile.

    Signals:
        entered(bool): Enter, and whether Shift was held.
        escaped: Escape.
    """

    entered = Signal(bool)
    escaped = Signal()

    @override
    def event(self, event: QEvent) -> bool:
        """Keep Escape, which on the page lets go what is selected."""
        if keeps_key(event, (Qt.Key.Key_Escape,)):
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of Enter and Escape."""
        if Qt.Key(event.key()) in _ENTER:
            self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class FindBar(QWidget):
    """Enter goes to the next, Shift and Enter to the one before, Escape closes.

    Signals:
        searched: something else is searched for.
        stepped(int): the next (1) or the one before (-1).
        replace: put the text in place of this one.
        replace_all: put it in place of all.
        closed: it was closed.
        shown: it needs more or less room.
    """

    shown = Signal()
    searched = Signal()
    stepped = Signal(int)
    replace = Signal()
    replace_all = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text, self.by = _Field(), _Field()
        self.count = PlainLabel("small")
        self.before, self.after = Button("quiet"), Button("quiet")
        self.case, self.whole, self.close_button = Button("quiet"), Button("quiet"), Button("quiet")
        self.this, self.every = Button("small"), Button("small")
        ButtonIcon(self.before, theme, "chevron-up")
        ButtonIcon(self.after, theme, "chevron-down")
        ButtonIcon(self.close_button, theme, "x")
        self.case.setCheckable(True)
        self.whole.setCheckable(True)
        self._lay_out()
        self.text.textChanged.connect(self.searched)
        self.case.toggled.connect(self.searched)
        self.whole.toggled.connect(self.searched)
        self.text.entered.connect(self._entered)
        self.by.entered.connect(self.replace)
        for field in (self.text, self.by):
            field.escaped.connect(self.shut)
        self.before.clicked.connect(self._go_back)
        self.after.clicked.connect(self._go_on)
        self.this.clicked.connect(self.replace)
        self.every.clicked.connect(self.replace_all)
        self.close_button.clicked.connect(self.shut)
        self.hide()

    def retranslate(self) -> None:
        """Set the words."""
        self.text.setPlaceholderText(self.tr("Search in the words"))
        self.text.setAccessibleName(self.tr("Search in the words"))
        self.by.setPlaceholderText(self.tr("Replace with"))
        self.by.setAccessibleName(self.tr("Replace with"))
        self.before.label("", "Shift+F3", self.tr("The one before"))
        self.after.label("", "F3", self.tr("The next one"))
        self.case.label("Aa", name=self.tr("Large and small letters differ"))
        self.whole.label(self.tr("Whole"), name=self.tr("Whole words only"))
        self.this.label(self.tr("Replace"), "Enter", self.tr("Replace this one"))
        self.every.label(self.tr("All"), name=self.tr("Replace all, in one step"))
        self.close_button.label("", "Esc", self.tr("Close the search"))

    @property
    def search(self) -> Search:
        """What is searched for."""
        return Search(self.text.text(), self.case.isChecked(), self.whole.isChecked())

    def open(self, *, replacing: bool, text: str = "") -> None:
        """Show it, with what is selected as the text."""
        if text:
            self.text.setText(text)
        for part in (self.by, self.this, self.every):
            part.setVisible(replacing)
        self.show()
        for field in (self.text, self.by):
            field.setMinimumHeight(field.sizeHint().height())
        self.shown.emit()
        self.text.selectAll()
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.searched.emit()

    def show_count(self, current: int | None, total: int) -> None:
        """Say which of how many is shown."""
        if not self.search.text.strip():
            words = ""
        elif not total:
            words = self.tr("Not found")
        else:
            words = self.tr("{n} of {count}").format(n=(current or 0) + 1, count=total)
        changed = words != self.count.text()
        self.count.setText(words)
        for button in (self.before, self.after, self.this, self.every):
            button.setEnabled(total > 0)
        if changed and words:
            announce(self.text, words)

    @Slot()
    def shut(self) -> None:
        """Close it."""
        if not self.isHidden():
            self.hide()
            self.shown.emit()
            self.closed.emit()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_2)
        grid.setVerticalSpacing(SPACE_1)
        first = (self.text, self.count, self.case, self.whole, self.before, self.after,
                 self.close_button)  # fmt: skip
        for column, part in enumerate(first):
            grid.addWidget(part, 0, column)
        grid.addWidget(self.by, 1, 0, 1, 2)
        grid.addWidget(self.this, 1, 2, 1, 2)
        grid.addWidget(self.every, 1, 4, 1, 2)
        grid.setColumnStretch(0, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @Slot(bool)
    def _entered(self, back: bool) -> None:
        self.stepped.emit(-1 if back else 1)

    @Slot()
    def _go_on(self) -> None:
        self.stepped.emit(1)

    @Slot()
    def _go_back(self) -> None:
        self.stepped.emit(-1)
