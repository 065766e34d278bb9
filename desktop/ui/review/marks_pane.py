"""All marks of a take as a list: go there, write on, remove."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from desktop.ui.review.mark_looks import LOOKS
from desktop.ui.texts.marks import mark_label, mark_words
from desktop.ui.texts.review import span_text
from desktop.ui.theme import SPACE_1, SPACE_2
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.icons import ButtonIcon
from desktop.ui.widgets.own_keys import keeps_key
from desktop.ui.widgets.text import PlainLabel, plain_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from desktop.review.model import Mark
    from desktop.ui.theme import Theme

DOT = 12
_SCALES = (1, 2, 3)
_KEYS = {
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Home,
    Qt.Key.Key_End, Qt.Key.Key_F2, Qt.Key.Key_Delete,
}  # fmt: skip


class MarkList(QListWidget):
    """The list itself; it keeps the keys that choose in it.

    Signals:
        edit_asked: somebody wants to write on the chosen mark.
        remove_asked: somebody wants it removed.
    """

    edit_asked = Signal()
    remove_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "marks")
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(QSize(DOT, DOT))
        self.setUniformItemSizes(True)

    @override
    def event(self, event: QEvent) -> bool:
        """Keep the keys that the page would take."""
        return keeps_key(event, _KEYS) or super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard without choosing: Qt would go to the first mark, and playback with it."""
        self.blockSignals(True)  # noqa: FBT003 - as Qt has it
        super().focusInEvent(event)
        self.blockSignals(False)  # noqa: FBT003 - as Qt has it

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write on a mark or remove it; a letter is a key of the page, not of the list."""
        match Qt.Key(event.key()):
            case Qt.Key.Key_F2:
                self.edit_asked.emit()
            case Qt.Key.Key_Delete:
                self.remove_asked.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.activated.emit(self.currentIndex())
            case _:
                super().keyPressEvent(event)


class MarksPane(Card):
    """Lists marks by time; ``tools`` are its buttons, to be put where there is room.

    Signals:
        chosen(str): a mark was chosen by its id.
        played(str): its span is to be played.
        edited: another note is to be written on the chosen mark.
        removed: the chosen mark is to go.
    """

    chosen = Signal(str)
    played = Signal(str)
    edited = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=SPACE_1, spacing=SPACE_2)
        self._theme = theme
        self._marks: tuple[Mark, ...] = ()
        self._shown = ""
        self.list = MarkList()
        self.empty = PlainLabel("mute", wrap=True)
        self.empty.setContentsMargins(SPACE_2, SPACE_2, SPACE_2, SPACE_2)
        self.play = Button("quiet")
        self.edit = Button("quiet")
        self.remove = Button("quiet")
        ButtonIcon(self.play, theme, "play")
        ButtonIcon(self.edit, theme, "pencil")
        ButtonIcon(self.remove, theme, "trash-2")
        self.tools = QWidget()
        row = QHBoxLayout(self.tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in (self.play, self.edit, self.remove):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.empty)
        self.list.currentRowChanged.connect(self._row_chosen)
        self.list.itemClicked.connect(self._item_clicked)
        self.list.activated.connect(self._play_clicked)
        self.list.edit_asked.connect(self._edit_asked)
        self.list.remove_asked.connect(self._remove_asked)
        self.play.clicked.connect(self._play_clicked)
        self.edit.clicked.connect(self._edit_asked)
        self.remove.clicked.connect(self._remove_asked)
        theme.changed.connect(self._fill)

    def retranslate(self) -> None:
        """Set the words."""
        self.list.setAccessibleName(self.tr("Marks"))
        self.play.label("", "Enter", self.tr("Play the mark"))
        self.edit.label("", "F2", self.tr("Edit the note"))
        self.remove.label("", "Del", self.tr("Delete the mark"))
        self.empty.setText(
            self.tr("No marks yet. Press M while it plays, or drag in the row of marks.")
        )
        self._fill()

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show these marks."""
        if marks != self._marks:
            self._marks = marks
            self._fill()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Show a mark as the chosen one, or none, without saying so."""
        row = next((n for n, mark in enumerate(self._marks) if mark.id == key), -1)
        if row < 0 and self.list.hasFocus():
            self._enable()
            return  # the keyboard stays on its row
        self._shown = key
        self.list.blockSignals(True)  # noqa: FBT003 - as Qt has it
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)  # noqa: FBT003 - as Qt has it
        self._enable()

    @property
    def current(self) -> str:
        """Id of the mark that is chosen here; empty for none."""
        row = self.list.currentRow()
        return self._marks[row].id if 0 <= row < len(self._marks) else ""

    @Slot()
    def _fill(self) -> None:
        chosen, row = self._shown, self.list.currentRow()
        self.list.blockSignals(True)  # noqa: FBT003 - as Qt has it
        self.list.clear()
        dots = {kind: self._dot(look.colour) for kind, look in LOOKS.items()}
        for mark in self._marks:
            item = QListWidgetItem(dots[mark.kind], f"{span_text(mark.span)}   {mark_label(mark)}")
            item.setToolTip(plain_tooltip(mark_words(mark)))
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(self._marks) - 1) if self.list.hasFocus() else -1)
        self.list.blockSignals(False)  # noqa: FBT003 - as Qt has it
        self.choose(chosen)
        self.list.setVisible(bool(self._marks))
        self.empty.setVisible(not self._marks)

    def _enable(self) -> None:
        for button in (self.play, self.edit, self.remove):
            button.setEnabled(bool(self.current))

    def _dot(self, colour: str) -> QIcon:
        icon = QIcon()
        for scale in _SCALES:
            pixmap = QPixmap(DOT * scale, DOT * scale)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(colour))
            painter.drawRoundedRect(pixmap.rect(), 3 * scale, 3 * scale)
            painter.end()
            pixmap.setDevicePixelRatio(scale)
            icon.addPixmap(pixmap)
        return icon

    @Slot(int)
    def _row_chosen(self, _row: int) -> None:
        self._shown = self.current
        self._enable()
        if self.current:
            self.chosen.emit(self.current)

    @Slot(QListWidgetItem)
    def _item_clicked(self, _item: QListWidgetItem) -> None:
        self.chosen.emit(self.current)

    @Slot()
    def _edit_asked(self) -> None:
        self.chosen.emit(self.current)
        self.edited.emit()

    @Slot()
    def _remove_asked(self) -> None:
        self.chosen.emit(self.current)
        self.removed.emit()

    @Slot()
    def _play_clicked(self) -> None:
        if self.current:
            self.played.emit(self.current)
