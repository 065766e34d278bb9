"""Writes one own pack: its parts, their fields, what is wrong with each, and a way back through everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from desktop.base.errors import GreenroomError
from desktop.roles.faults import PackRule
from desktop.roles.typing_in import add_to, type_in
from desktop.ui.role_editor.editor_view import EditorView
from desktop.ui.role_editor.leaf import BothLeaf
from desktop.ui.role_editor.sheets import Section, section_name, sheet
from desktop.ui.texts.faults import error_sentence
from desktop.ui.texts.role_faults import FaultSentences
from desktop.ui.texts.sentences import with_more
from desktop.ui.widgets.announce import announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.roles.desk import PackDesk, Published
    from desktop.roles.draft import Draft
    from desktop.roles.faults import PackFault, Place
    from desktop.ui.role_editor.leaf import Leaf
    from desktop.ui.workshop import Workshop

SAVE_AFTER_MS = 600
CHECK_AFTER_MS = 150


class PackEditor(EditorView):
    """The draft of one pack.

    Signals:
        closed: back to the list.
        practise(str): practise with the pack of this id.
    """

    closed = Signal()
    practise = Signal(str)

    def __init__(self, workshop: Workshop, desk: PackDesk, parent: QWidget | None = None) -> None:
        super().__init__(workshop.theme, parent)
        self._workshop, self._desk = workshop, desk
        self._draft: Draft | None = None
        self._section, self._at = Section.PACK, 0
        self._faults: tuple[PackFault, ...] = ()
        self._sentences = FaultSentences()
        self._published: Published | None = None
        self.leaves: list[Leaf] = []
        self._save, self._check = QTimer(self), QTimer(self)
        for timer, ms, slot in ((self._save, SAVE_AFTER_MS, self.save_now), (self._check, CHECK_AFTER_MS, self.check)):  # fmt: skip
            timer.setSingleShot(True)
            timer.setInterval(ms)
            timer.timeout.connect(slot)
        self._connect()

    @property
    def draft(self) -> Draft | None:
        """What is being written."""
        return self._draft

    def open(self, draft: Draft) -> None:
        """Show a draft from its first part on."""
        self._draft, self._section, self._at = draft, Section.PACK, 0
        self._published = None
        self.banner.hide()
        self.sections.show_value(Section.PACK)
        self._rebuild()
        self.check()
        if self.leaves:
            self.leaves[0].controls()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def tell_of_comments(self, count: int) -> None:
        """Say that the comments of a hand-written file are not written again, and where they stay."""
        self.banner.say(
            lambda: self.tr(
                "Comments in this file: {count}. The editor does not write them again. "
                "The file as it is now stays in the folder “earlier” when you put your changes into use."
            ).format(count=count),
            calm=True,
        )

    def tell_of_lost_comments(self, count: int) -> None:
        """Say that the comments of a file that was taken in stay in that file only."""
        self.banner.say(
            lambda: self.tr(
                "Comments in the imported file: {count}. They are not taken over; your file keeps them."
            ).format(count=count),
            calm=True,
        )

    def retranslate(self) -> None:
        """Set the words."""
        self._sentences = FaultSentences()
        self.label_buttons()
        for each in Section:
            self.sections.button(each).setText(section_name(each))
        self.sections.make_room()
        self.things.retranslate(section_name(self._section))
        if self._draft is not None:
            self._rebuild()
            self.check()

    @Slot()
    def save_now(self) -> None:
        """Keep the draft, right or wrong."""
        self._save.stop()
        if self._draft is None or self._published is not None:
            return
        try:
            self._desk.keep(self._draft)
        except GreenroomError as error:
            said = error
            self.banner.say(lambda: error_sentence(said))

    def leave(self) -> None:
        """The editor is left: what was typed goes to disk, unless nothing was."""
        if self._save.isActive():
            self.save_now()
        self._check.stop()

    @Slot()
    def check(self) -> None:
        """Say what is wrong, each sentence beside its field."""
        self._check.stop()
        draft = self._draft
        if draft is None:
            return
        self._faults = draft.faults()
        place = self._place
        rest: list[str] = []
        for leaf in self.leaves:
            leaf.say([self._say(each) for each in self._faults if self._leaf_of(each) is leaf])
        for each in self._faults:
            here = each.where.startswith(place) if place else "[" not in each.where
            if here and self._leaf_of(each) is None:
                rest.append(with_more(self._say(each), each.where))
        self.rest.setText("\n".join(dict.fromkeys(rest)))
        self.rest.setVisible(bool(rest))
        self._show_state()

    @Slot()
    def put_into_use(self) -> None:
        """Put the pack into use, or go to the first thing that is missing."""
        draft = self._draft
        if draft is None:
            return
        self.check()
        if self._faults:
            self.go_to(self._faults[0])
            return
        if self._published is not None:
            self.practise.emit(self._published.pack.id)
            return
        try:
            done = self._desk.publish(draft, self._workshop.services.sessions.used_roles())
        except GreenroomError as error:
            said = error
            self.banner.say(lambda: error_sentence(said))
            return
        self._save.stop()
        self._published = done
        draft.put(("version",), done.pack.version)
        self._rebuild()
        self.check()
        self.banner.say(lambda: self._published_words(done), calm=True)
        self.use.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, fault: PackFault) -> None:
        """Show the field that a fault is about."""
        head, _, tail = fault.where.partition("[")
        section = next((each for each in Section if each.value == head and tail), Section.PACK)
        at = int(tail.split("]")[0]) if section is not Section.PACK else 0
        self._turn_to(section, at)
        leaf = self._leaf_of(fault)
        if leaf is not None and leaf.controls():
            second = isinstance(leaf, BothLeaf) and fault.where.endswith(".en")
            leaf.controls()[1 if second else 0].setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._say(fault))

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        if self._draft is not None and self._draft.undo():
            self._changed(rebuild=True)

    @Slot()
    def redo(self) -> None:
        """Make it again."""
        if self._draft is not None and self._draft.redo():
            self._changed(rebuild=True)

    @Slot()
    def add(self) -> None:
        """Add a thing to the part that is shown."""
        if self._draft is not None and self._section is not Section.PACK:
            at = self._at if self._draft.count((self._section.value,)) else -1
            add_to(self._draft, self._section.value, at)
            self._at = at + 1
            self._changed(rebuild=True)
            self.leaves[0].controls()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _remove(self, at: int) -> None:
        if self._draft is not None:
            self._draft.remove((self._section.value,), at)
            self._at = max(0, min(at, self._draft.count((self._section.value,)) - 1))
            self._changed(rebuild=True)

    @Slot(int, int)
    def _move(self, at: int, to: int) -> None:
        if self._draft is not None and self._draft.move((self._section.value,), at, to):
            self._at = to
            self._changed(rebuild=True)

    @Slot(object, object)
    def _typed(self, place: Place, value: object) -> None:
        if self._draft is not None:
            self._changed(rebuild=type_in(self._draft, place, value))

    @Slot(str)
    def _section_chosen(self, value: str) -> None:
        self._turn_to(Section(value), 0)

    @Slot(int)
    def _thing_chosen(self, at: int) -> None:
        self._turn_to(self._section, at)

    def _turn_to(self, section: Section, at: int) -> None:
        self._section, self._at = section, at
        self.sections.show_value(section)
        self._rebuild()
        self.check()

    def _say(self, fault: PackFault) -> str:
        """Return the sentence of a fault; a key that is missing is an empty field here."""
        if fault.rule is PackRule.MISSING_KEY and self._leaf_of(fault) is not None:
            return self.tr("This has to be filled in.")
        return self._sentences.say(fault)

    def _changed(self, *, rebuild: bool = False) -> None:
        self._published = None
        self._save.start()
        self._check.start()
        if rebuild:
            self._rebuild()
        self._show_rows()
        self._show_state()

    @property
    def _place(self) -> str:
        return "" if self._section is Section.PACK else f"{self._section.value}[{self._at}]"

    def _leaf_of(self, fault: PackFault) -> Leaf | None:
        """Return the field a fault is about; the closest one."""
        found = [each for each in self.leaves if each.concerns(fault.where)]
        return max(found, key=lambda each: len(each.where), default=None)

    def _rebuild(self) -> None:
        """Show the fields of the chosen thing; the one that had the keyboard has it again."""
        draft = self._draft
        if draft is None:
            return
        count = draft.count((self._section.value,))
        self._at = max(0, min(self._at, count - 1))
        held = next(((each.where, n) for each in self.leaves for n, one in enumerate(each.controls()) if one.hasFocus()), None)  # fmt: skip
        there = self._section is Section.PACK or count > 0
        language = self._workshop.translation.language
        self.leaves = list(sheet(draft, self._section, self._at, language)) if there else []
        self.show_leaves(self.leaves)
        for each in self.leaves:
            each.typed.connect(self._typed)
        self._show_rows()
        again = next((each for each in self.leaves if held and each.where == held[0]), None)
        if held is not None and again is None:  # it would wander to the next thing of the window
            shown = self.things.isVisible()
            (self.things.rows if shown else self.sections.button(self._section)).setFocus()
        elif again is not None and held is not None:
            again.controls()[held[1]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_rows(self) -> None:
        draft, section = self._draft, self._section
        self.things.setVisible(section is not Section.PACK)
        if draft is None or section is Section.PACK:
            return
        self.things.retranslate(section_name(section))
        language = self._workshop.translation.language.value
        key = "name" if section is Section.COMPETENCIES else "text"
        rows: list[str] = []
        for at in range(draft.count((section.value,))):
            text = draft.get((section.value, at, key, language)) or self.tr("no words yet")
            name = draft.get((section.value, at, "id")) or "?"
            missing = sum(each.where.startswith(f"{section.value}[{at}]") for each in self._faults)
            rows.append(
                f"{text}\n{name}" + (f" · {self.missing_words(missing)}" if missing else "")
            )
        self.things.show_rows(rows, self._at)

    def _show_state(self) -> None:
        draft = self._draft
        if draft is None:
            return
        self.undo_button.setEnabled(draft.can_undo)
        self.redo_button.setEnabled(draft.can_redo)
        language = self._workshop.translation.language.value
        name = draft.get(("name", language)) or draft.get(("id",)) or ""
        self.title.setText(str(name) or self.tr("A new pack"))
        self._show_rows()
        count = len(self._faults)
        if self._published is not None:
            self.state.setText(
                self.tr("In use, version {version}").format(version=self._published.pack.version)
            )
        elif count:
            self.state.setText(
                self.tr("Draft, kept as you type") + " · " + self.missing_words(count)
            )
        else:
            self.state.setText(self.tr("Draft, kept as you type · nothing is missing"))
        if count:
            self.use.label(self.tr("Show what is missing"), "Ctrl+Enter")
        elif self._published is not None:
            self.use.label(self.tr("Practise with this pack"), "Ctrl+Enter")
        else:
            self.use.label(self.tr("Put into use"), "Ctrl+Enter")

    def _published_words(self, done: Published) -> str:
        words = self.tr("The pack is in use. Practise offers it from now on.")
        if done.raised:
            words = self.tr(
                "The pack is in use as version {version}: sessions were held with the one before, and they keep it."
            )
        return words.format(version=done.pack.version)

    def _connect(self) -> None:
        self.back.clicked.connect(self.closed)
        self.undo_button.clicked.connect(self.undo)
        self.redo_button.clicked.connect(self.redo)
        self.use.clicked.connect(self.put_into_use)
        self.sections.chosen.connect(self._section_chosen)
        self.things.chosen.connect(self._thing_chosen)
        self.things.added.connect(self.add)
        self.things.removed.connect(self._remove)
        self.things.moved.connect(self._move)
        for keys, slot in (("Ctrl+Z", self.undo), ("Ctrl+Shift+Z", self.redo), ("Ctrl+N", self.add), ("Alt+Left", self.closed)):  # fmt: skip
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
