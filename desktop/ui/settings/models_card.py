"""The speech models on this computer and how to get others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.settings.model_row import ModelRow
from desktop.ui.texts.faults import error_sentence
from desktop.ui.texts.models import megabytes
from desktop.ui.texts.sentences import in_a_row
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.frames import Card, Rule
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from desktop.ui.model_desk import ModelDesk

MIRROR_WIDTH = 320


class ModelsCard(Card):
    """A row for each model; below, other ways to bring one in, and the one use of the network.

    Signals:
        asked(str, str): what is wanted of which model.
        wanted(str): ``folder``, ``zip`` or ``custom``: bring a model in from there.
        mirror_changed(str): another address to fetch from; empty for the hub itself.
    """

    asked = Signal(str, str)
    wanted = Signal(str)
    mirror_changed = Signal(str)

    def __init__(self, desk: ModelDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=SPACE_3)
        self._desk = desk
        self._in_use = ""
        self.title = PlainLabel("strong")
        self._hint = PlainLabel("small", wrap=True)
        self.fault = PlainLabel("warn", wrap=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE_4)
        self.rows: list[ModelRow] = []
        self.folder, self.archive, self.custom = Button("small"), Button("small"), Button("small")
        self._mirror_name = PlainLabel("small")
        self.mirror = QLineEdit()
        self.mirror.setFixedWidth(MIRROR_WIDTH)
        self._mirror_name.setBuddy(self.mirror)
        self.mirror_fault = PlainLabel("warn", wrap=True)
        self.mirror_fault.hide()
        self.network = PlainLabel("small", wrap=True)
        self._lay_out()
        for name, button in (
            ("folder", self.folder),
            ("zip", self.archive),
            ("custom", self.custom),
        ):
            button.setProperty("wish", name)
            button.clicked.connect(self._clicked)
        self.mirror.editingFinished.connect(self._mirror_edited)
        desk.changed.connect(self._show)

    def retranslate(self) -> None:
        """Set the words."""
        self.title.setText(self.tr("Speech models"))
        self._hint.setText(
            self.tr(
                "A larger model hears better and needs more time. All of them run on this computer."
            )
        )
        self.folder.label(
            self.tr("From a folder…"), name=self.tr("Bring a known model in from a folder")
        )
        self.archive.label(
            self.tr("From a zip or tar file…"),
            name=self.tr("Bring a known model in from a zip or tar file"),
        )
        self.custom.label(
            self.tr("Custom model…"), name=self.tr("Bring a model in that Greenroom does not know")
        )
        self._mirror_name.setText(self.tr("Fetch from"))
        self.mirror.setAccessibleName(self.tr("Address of a mirror"))
        self.mirror.setPlaceholderText(self.tr("the hub itself, or the address of a mirror"))
        self.mirror_fault.setText(
            self.tr("An address begins with https:// or http://. The one before stays in use.")
        )
        self._show()

    def show_settings(self, in_use: str, mirror: str) -> None:
        """Show which model is in use, and where models are fetched from."""
        self._in_use = in_use
        if not self.mirror.hasFocus():
            self.mirror.setText(mirror)
        self._show()

    def row(self, name: str) -> ModelRow:
        """Return the row of a model."""
        return next(row for row in self.rows if row.line.name == name)

    def _lay_out(self) -> None:
        ways = QHBoxLayout()
        ways.setSpacing(SPACE_2)
        for button in (self.folder, self.archive, self.custom):
            ways.addWidget(button)
        ways.addStretch(1)
        mirror = QHBoxLayout()
        mirror.setSpacing(SPACE_2)
        mirror.addWidget(self._mirror_name)
        mirror.addWidget(self.mirror)
        mirror.addStretch(1)
        self.column.addWidget(self.title)
        self.column.addWidget(self._hint)
        self.column.addWidget(self.fault)
        self.column.addLayout(self._lines)
        self.column.addWidget(Rule())
        self.column.addLayout(ways)
        self.column.addLayout(mirror)
        self.column.addWidget(self.mirror_fault)
        self.column.addWidget(self.network)

    @Slot()
    def _show(self) -> None:
        lines, busy = self._desk.lines, bool(self._desk.work)
        if [row.line.name for row in self.rows] != [line.name for line in lines]:
            self._make_rows()
        self.fault.setText(error_sentence(self._desk.fault) if self._desk.fault else "")
        self.fault.setVisible(self._desk.fault is not None)
        for row, line in zip(self.rows, lines, strict=True):
            row.show_line(line, in_use=line.name == self._in_use, busy=busy)
        for button in (self.folder, self.archive, self.custom):
            button.setEnabled(not busy)
        self.network.setText(self._network_words())

    def _make_rows(self) -> None:
        for row in self.rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [ModelRow(line) for line in self._desk.lines]
        for row in self.rows:
            row.asked.connect(self.asked)
            self._lines.addWidget(row)

    def _network_words(self) -> str:
        if self._desk.work == "fetch":
            return self.tr(
                "Greenroom is using the network now: it fetches {name} from {address}."
            ).format(name=self._desk.name, address=self._desk.address)
        words = self.tr(
            "Greenroom uses the network only while it fetches a model you asked for here, and says so."
        )
        if self._desk.free_bytes:
            free = self.tr("{size} are free on the disk.")
            words = in_a_row(words, free.format(size=megabytes(self._desk.free_bytes)))
        return words

    @Slot()
    def _clicked(self) -> None:
        self.wanted.emit(str(self.sender().property("wish")))

    @Slot()
    def _mirror_edited(self) -> None:
        address = self.mirror.text().strip()
        right = not address or address.startswith(("https://", "http://"))
        self.mirror_fault.setVisible(not right)
        if right:
            self.mirror_changed.emit(address)
