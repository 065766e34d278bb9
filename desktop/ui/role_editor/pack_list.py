"""All packs: the own ones with their state, those that ship, and what can be done with each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.roles.desk import PackState
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.frames import Banner
from desktop.ui.widgets.text import PlainLabel
from desktop.ui.widgets.whole_text import WholeText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.base.settings import Language
    from desktop.roles.desk import PackEntry

_ENTRY = Qt.ItemDataRole.UserRole


class PackList(QWidget):
    """The list and its buttons.

    Signals:
        opened(object): open this PackEntry; one that ships is copied.
        made: begin a new pack.
        taken_in: take one in from a file.
        exported(object), removed(object): write this PackEntry to a file, take it away.
        practised(str): practise with the pack of this id.
    """

    opened = Signal(object)
    made = Signal()
    taken_in = Signal()
    exported = Signal(object)
    removed = Signal(object)
    practised = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[PackEntry, ...] = ()
        self._title = PlainLabel("title")
        self._hint = PlainLabel("mute", wrap=True)
        self.banner = Banner()
        self.rows = QListWidget()
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setItemDelegate(WholeText(self.rows))
        self.new, self.take_in = Button(), Button()
        self.export, self.remove, self.practise = Button("quiet"), Button("quiet"), Button()
        self.open = Button("primary")
        self._lay_out()
        self.rows.currentRowChanged.connect(self._look)
        self.rows.itemActivated.connect(self._open)
        self.open.clicked.connect(self._open)
        self.new.clicked.connect(self.made)
        self.take_in.clicked.connect(self.taken_in)
        self.export.clicked.connect(self._export)
        self.remove.clicked.connect(self._remove)
        self.practise.clicked.connect(self._practise)
        remove = QShortcut(QKeySequence("Del"), self.rows)
        remove.setContext(Qt.ShortcutContext.WidgetShortcut)
        remove.activated.connect(self._remove)
        for keys, signal in (("Ctrl+N", self.made), ("Ctrl+O", self.taken_in)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(signal)

    def retranslate(self, language: Language) -> None:
        """Set the words."""
        self._title.setText(self.tr("Roles"))
        self._hint.setText(
            self.tr(
                "A pack says what is asked for a kind of job and what a good answer sounds like. "
                "Shipped packs stay as they are: copy one to change it. You can drop a TOML file here."
            )
        )
        self.rows.setAccessibleName(self.tr("Packs"))
        self.new.label(self.tr("New pack"), "Ctrl+N")
        self.take_in.label(self.tr("Import…"), "Ctrl+O", self.tr("Import a pack from a TOML file"))
        self.export.label(self.tr("Export…"), name=self.tr("Export the pack as a TOML file"))
        self.remove.label(self.tr("Remove"), "Del")
        self.practise.label(self.tr("Practise"), name=self.tr("Practise with this pack"))
        self.show_entries(self._entries, language)

    def show_entries(self, entries: Sequence[PackEntry], language: Language, key: str = "") -> None:
        """Show packs, with one of them chosen."""
        wanted = key or (entry.key if (entry := self.chosen) else "")
        self._entries = tuple(entries)
        self.rows.clear()
        for each in self._entries:
            item = QListWidgetItem(f"{self._name(each, language)}\n{self._about(each)}")
            item.setData(_ENTRY, each)
            self.rows.addItem(item)
        keys = [each.key for each in self._entries]
        self.rows.setCurrentRow(keys.index(wanted) if wanted in keys else 0)
        self._look()

    @property
    def chosen(self) -> PackEntry | None:
        """The chosen pack."""
        row = self.rows.currentRow()
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def _name(self, entry: PackEntry, language: Language) -> str:
        return entry.names.get(language.value) or entry.id or entry.key

    def _about(self, entry: PackEntry) -> str:
        match entry.state:
            case PackState.SHIPPED:
                state = self.tr("shipped")
            case PackState.IN_USE:
                state = self.tr("your own, in use")
            case PackState.CHANGED:
                state = self.tr("your own, with changes that are not in use yet")
            case PackState.DRAFT:
                state = self.tr("draft, not in use yet")
            case PackState.BROKEN:
                state = self.tr("has faults, not in use")
        parts = [state, entry.version, self.tr("%n question(s)", "", entry.questions)]
        if entry.faults:
            parts.append(self.tr("%n to put right", "", entry.faults))
        return " · ".join(each for each in parts if each)

    @Slot()
    def _look(self) -> None:
        """Offer what can be done with the chosen pack."""
        entry = self.chosen
        shipped = entry is not None and entry.state is PackState.SHIPPED
        usable = entry is not None and entry.state in {
            PackState.SHIPPED,
            PackState.IN_USE,
            PackState.CHANGED,
        }
        self.open.label(self.tr("Copy to change") if shipped else self.tr("Write on"), "Ctrl+Enter")
        for button in (self.open, self.export):
            button.setEnabled(entry is not None)
        self.practise.setEnabled(usable)
        self.remove.setVisible(not shipped)

    @Slot()
    def _open(self) -> None:
        if self.chosen is not None:
            self.opened.emit(self.chosen)

    @Slot()
    def _export(self) -> None:
        if self.chosen is not None:
            self.exported.emit(self.chosen)

    @Slot()
    def _remove(self) -> None:
        if self.chosen is not None and self.chosen.state is not PackState.SHIPPED:
            self.removed.emit(self.chosen)

    @Slot()
    def _practise(self) -> None:
        if self.chosen is not None:
            self.practised.emit(self.chosen.id)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE_3)
        top.addWidget(self._title, 1)
        top.addWidget(self.take_in)
        top.addWidget(self.new)
        bottom = QHBoxLayout()
        bottom.setSpacing(SPACE_3)
        bottom.addWidget(self.export)
        bottom.addWidget(self.remove)
        bottom.addStretch(1)
        bottom.addWidget(self.practise)
        bottom.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addLayout(top)
        column.addWidget(self._hint)
        column.addWidget(self.banner)
        column.addWidget(self.rows, 1)
        column.setSpacing(SPACE_2)
        column.addLayout(bottom)
