"""Own role packs: the list of all packs, and the editor."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.errors import GreenroomError, WorldError
from desktop.base.files import write_target
from desktop.roles.desk import PackDesk, PackState
from desktop.ui.dialogs import ask_new_file
from desktop.ui.navigation import Goto, Place
from desktop.ui.page import Page
from desktop.ui.role_editor.editor import PackEditor
from desktop.ui.role_editor.pack_list import PackList
from desktop.ui.texts.faults import error_sentence
from desktop.ui.texts.role_faults import FaultSentences
from desktop.ui.theme import SPACE_6
from desktop.ui.widgets.dropping import take_a_copy

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QAbstractButton

    from desktop.roles.desk import PackEntry
    from desktop.roles.draft import Draft
    from desktop.ui.workshop import Workshop


class RolesPage(Page):
    """Shipped packs and the own ones."""

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(workshop, parent)
        self.desk = PackDesk(self.services.folders.own_roles, self.services.roles)
        self.packs = PackList()
        self.editor = PackEditor(workshop, self.desk)
        self._removed = ""
        self._sides = QStackedWidget()
        self._sides.addWidget(self.packs)
        self._sides.addWidget(self.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_6)
        column.addWidget(self._sides)
        self.setAcceptDrops(True)
        self.packs.made.connect(self._new)
        self.packs.opened.connect(self._open)
        self.packs.taken_in.connect(self._choose_file)
        self.packs.exported.connect(self._export)
        self.packs.removed.connect(self._remove)
        self.packs.practised.connect(self._practise)
        self.packs.banner.action.connect(self._bring_back)
        self.editor.closed.connect(self._to_list)
        self.editor.practise.connect(self._practise)

    @override
    def retranslate(self) -> None:
        """Set every word on the page."""
        self.setAccessibleName(self.tr("Roles"))
        self.packs.retranslate(self.workshop.translation.language)
        self.editor.retranslate()

    @override
    def enter(self, wish: Goto) -> None:
        """Show the packs as they are now; an editor that was open stays open."""
        if self._sides.currentWidget() is self.packs:
            self._show_packs(wish.about)
            self.packs.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def leave(self) -> bool:
        """Keep what was typed."""
        self.editor.leave()
        return True

    @override
    def save_now(self) -> None:
        """Keep what was typed."""
        self.editor.leave()

    @override
    def shut_down(self) -> None:
        """Keep what was typed."""
        self.editor.leave()

    @override
    def next_step(self) -> QAbstractButton:
        """Return the green button of what is shown."""
        return self.packs.open if self._sides.currentWidget() is self.packs else self.editor.use

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """Return the list, or the parts of the editor."""
        if self._sides.currentWidget() is self.packs:
            return (self.packs.rows, self.packs.open)
        first = self.editor.leaves[0].controls()[0] if self.editor.leaves else self.editor.use
        return (self.editor.sections, self.editor.things.rows, first, self.editor.use)

    def take_in(self, path: Path) -> None:
        """Open a pack from a file as a draft; what is no TOML is refused with its line."""
        from desktop.roles.pack_file import LARGEST_DRAFT, validate_file

        faults = validate_file(path)
        try:
            draft = self.desk.take_in(path)
        except WorldError:
            first = faults[0]
            self.packs.banner.say(
                lambda: self.tr("{file}, line {line}: {fault} Nothing was taken in.").format(
                    file=path.name, line=first.line, fault=FaultSentences().say(first)
                )
            )
            return
        if len(faults) >= LARGEST_DRAFT:
            count, first = len(faults), faults[0]
            self.packs.banner.say(
                lambda: self.tr(
                    "{file} is no role pack: {count} faults, the first in line {line}. Nothing was taken in."
                ).format(file=path.name, count=count, line=first.line)
            )
            return
        self._edit(draft, keep=True)
        from desktop.roles.pack_file import read_values

        if comments := read_values(path).comments:
            self.editor.tell_of_lost_comments(comments)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that could be packs."""
        if _dropped(event):
            take_a_copy(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Take the first of them in."""
        paths = _dropped(event)
        if paths:
            take_a_copy(event)
            self._to_list()
            self.take_in(paths[0])

    def _edit(self, draft: Draft, *, keep: bool) -> None:
        """Open the editor; a draft that is new is kept at once."""
        try:
            if keep:
                self.desk.keep(draft)
        except GreenroomError as error:
            self._say(error)
            return
        self._sides.setCurrentWidget(self.editor)
        self.editor.open(draft)

    def _show_packs(self, key: str = "") -> None:
        entries = self.desk.entries()
        self.packs.show_entries(entries, self.workshop.translation.language, key)

    def _say(self, error: GreenroomError) -> None:
        self.packs.banner.say(lambda: error_sentence(error))

    @Slot()
    def _to_list(self) -> None:
        draft = self.editor.draft
        self.editor.leave()
        self._sides.setCurrentWidget(self.packs)
        self._show_packs(draft.stem if draft is not None else "")
        self.packs.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _new(self) -> None:
        self.packs.banner.hide()
        self._edit(self.desk.new(), keep=True)

    @Slot(object)
    def _open(self, entry: PackEntry) -> None:
        self.packs.banner.hide()
        if entry.state is PackState.SHIPPED:
            self._edit(self.desk.copy(self.services.roles.shipped_pack(entry.id)), keep=True)
            return
        try:
            draft = self.desk.open(entry.key)
        except WorldError:
            from desktop.roles.pack_file import validate_file

            path = self.desk.file(entry.key)
            first = validate_file(path)[0]
            self.packs.banner.say(
                lambda: self.tr(
                    "{file}, line {line}: {fault} Put it right in a text editor."
                ).format(file=path.name, line=first.line, fault=FaultSentences().say(first))
            )
            return
        self._edit(draft, keep=False)
        if comments := self.desk.comments(entry.key):
            self.editor.tell_of_comments(comments)

    @Slot()
    def _choose_file(self) -> None:
        title, kind = self.tr("Import a pack"), self.tr("Role pack (*.toml)")
        path = self.workshop.dialogs.choose_file(self, title, Path.home(), kind)
        if path is not None:
            self.take_in(path)

    @Slot(object)
    def _export(self, entry: PackEntry) -> None:
        start = Path.home() / f"{entry.id or entry.key}.toml"
        title, kind = self.tr("Export the pack"), self.tr("Role pack (*.toml)")
        path = ask_new_file(self.workshop.dialogs, self, title, start, kind, endings=(".toml",))
        if path is None:
            return
        try:
            shipped = entry.state is PackState.SHIPPED
            write_target(path, self.desk.exported(entry.key, shipped=shipped))
        except GreenroomError as error:
            self._say(error)
        else:
            said = self.tr("Written: {file}").replace("{file}", path.name)
            self.packs.banner.say(said, calm=True)

    @Slot(object)
    def _remove(self, entry: PackEntry) -> None:
        try:
            self.desk.remove(entry.key)
        except GreenroomError as error:
            self._say(error)
            return
        self._removed = entry.key
        self._show_packs()
        self.packs.banner.say(
            lambda: self.tr("The pack was removed. Sessions held with it keep their copy."),
            lambda: self.tr("Bring it back"),
            calm=True,
        )

    @Slot()
    def _bring_back(self) -> None:
        key, self._removed = self._removed, ""
        if key:
            try:
                self.desk.restore(key)
            except GreenroomError as error:
                self._say(error)
                return
            self.packs.banner.hide()
            self._show_packs(key)

    @Slot(str)
    def _practise(self, role: str) -> None:
        self.editor.leave()
        self.goto.emit(Goto(Place.PRACTISE, role=role))


def _dropped(event: QDropEvent) -> list[Path]:
    """Return the files of a drop that could be packs."""
    paths = [Path(each.toLocalFile()) for each in event.mimeData().urls() if each.isLocalFile()]
    return [each for each in paths if each.suffix.lower() == ".toml"]
