"""Job ad: what a company asks for becomes weights, a checklist and questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from typing_extensions import override

from desktop.base.errors import GreenroomError
from desktop.base.ids import new_id, now_utc
from desktop.roles.ad_limits import MOST_CHARACTERS, too_large
from desktop.roles.analysis import Analysis, analyse
from desktop.roles.target import Target
from desktop.ui.navigation import Goto, Place
from desktop.ui.prepare.target_view import ID, TargetView
from desktop.ui.prepare.teaching import Teaching
from desktop.ui.texts.targets import target_name
from desktop.ui.widgets.announce import announce

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

    from desktop.roles.ad_file import Ad
    from desktop.roles.model import RolePack
    from desktop.ui.workshop import Workshop


class TargetPart(TargetView):
    """The ad at the left, what it comes to at the right; everything is kept as it is typed."""

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(workshop, parent)
        self.target = self._fresh("")
        self.analysis: Analysis | None = None
        self._packs: tuple[RolePack, ...] = ()
        self._asked = 0
        self.teaching = Teaching(workshop, self)
        self.setAcceptDrops(True)
        self._connect()

    @property
    def pack(self) -> RolePack | None:
        """The role that is chosen."""
        row = self.roles.currentIndex()
        return self._packs[row] if 0 <= row < len(self._packs) else None

    @override
    def retranslate(self) -> None:
        """Set every word."""
        super().retranslate()
        self._name_roles()
        self._show_analysis()

    @override
    def enter(self, wish: Goto) -> None:
        """Show the ad that is asked for, the one that was open, or the one changed last."""
        self._packs = self.services.roles.packs()
        self._name_roles()
        kept = self.services.targets.targets()
        wanted = wish.about or self.target.id
        found = next((each for each in kept if each.id == wanted), None)
        if found is None and not self.target.ad and kept:
            found = kept[0]
        self._show(found or self.target)
        self.ad.setFocus(Qt.FocusReason.OtherFocusReason)
        for error in self.services.targets.broken():
            self.say_error(error)

    @override
    def next_step(self) -> QAbstractButton:
        """Return the button that goes on, or the one that brings an ad."""
        return self.empty.button if self.empty.isVisible() else self.go_on

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """Return list, text and result."""
        return (self.kept, self.ad, self.result, self.empty, self.go_on)

    def change(self, **fields: object) -> None:
        """Change the target; it is kept and read again in a moment."""
        self.target = msgspec.structs.replace(self.target, **fields, updated_at=now_utc())
        self.touched()

    def look(self) -> None:
        """Read the ad again, on a thread; only the last answer counts."""
        pack = self.pack
        self._asked += 1
        asked, target, own = self._asked, self.target, self.services.targets.words
        if pack is None:
            return

        def done(found: Analysis) -> None:
            if asked == self._asked:
                self.analysis = found
                self._show_analysis()
                announce(self, self._state.text())

        self.workshop.tasks.run(
            lambda: analyse(pack, target, own), done, self._failed, name="job-ad"
        )

    @Slot(object)
    def bring_in(self, path: Path) -> None:
        """Read a file, on a thread; a file that is refused changes nothing."""

        def read() -> Ad:
            from desktop.roles.ad_file import read_ad  # large libraries stand behind it

            return read_ad(path)

        def done(ad: Ad) -> None:
            self.banner.hide()
            if self.target.ad:
                self._begin()
            self.ad.setPlainText(ad.text)

        self.workshop.tasks.run(read, done, self._failed, name="read-ad")

    def _fresh(self, role: str) -> Target:
        now = now_utc()
        return Target(
            id=new_id(), role=role or "ai_customer_service", created_at=now, updated_at=now
        )

    def _name_roles(self) -> None:
        language = self.workshop.translation.language
        self.roles.clear()
        self.roles.addItems([each.name.say(language) for each in self._packs])
        ids = [each.id for each in self._packs]
        self.roles.setCurrentIndex(ids.index(self.target.role) if self.target.role in ids else -1)

    def _show(self, target: Target) -> None:
        self.target, self.analysis = target, None
        self._unsaved = False
        self.ad.blockSignals(True)  # noqa: FBT003 - Qt
        self.ad.setPlainText(target.ad)
        self.ad.blockSignals(False)  # noqa: FBT003 - Qt
        self.ad.show_keywords(())
        self._name_roles()
        self.result.show_target(target)
        self._list()
        self._show_analysis()
        self.look()

    def _list(self) -> None:
        self.list_kept(self.services.targets.targets(), self.target.id)

    def _show_analysis(self) -> None:
        has_ad = bool(self.target.ad.strip())
        self._show_empty(empty=not has_ad)
        self.area.setVisible(has_ad)
        self.go_on.setVisible(has_ad)
        self._state.setVisible(has_ad)
        self.teach.setEnabled(has_ad)
        self.new.setVisible(has_ad or self.kept.count() > 0)
        pack, found = self.pack, self.analysis
        if pack is None or found is None:
            return
        self.ad.show_keywords(found.keywords)
        self.result.show_analysis(pack, found, self.workshop.translation.language)
        self._say_state()

    @Slot()
    def _say_state(self) -> None:
        found = self.analysis
        if found is None:
            return
        self.go_on.setEnabled(bool(self.result.chosen))
        if not found.keywords:
            words = self.tr(
                "No word of this ad is known yet: weights are those of the role. Select words and teach them."
            )
        elif not (self.target.goal or self.target.goal_words):
            words = self.tr("Still open: what the company hires for.")
        elif not found.ready:
            words = self.tr("Fewer than three competencies are named; teach words or set weights.")
        else:
            words = self.tr("Ready to practise. Everything is kept.")
        self._state.setText(words)

    @Slot()
    def _typed(self) -> None:
        text = self.ad.toPlainText()
        if text == self.target.ad:
            return
        if len(text) > MOST_CHARACTERS:
            self._too_long()
            return
        self.change(ad=text)
        self._show_empty(empty=not text.strip())

    def _show_empty(self, *, empty: bool) -> None:
        """The empty page has the button for a file; otherwise it stands above the text."""
        self.empty.setVisible(empty)
        self.choose.setVisible(not empty)

    @Slot()
    def _too_long(self) -> None:
        from pathlib import Path

        error = too_large(Path(self.tr("What was pasted")))
        error.facts["file"] = self.tr("What was pasted")
        self.say_error(error)

    @Slot()
    @override
    def settle(self) -> None:
        """The typing has paused: keep the ad and read it again."""
        super().settle()
        self._show_analysis()
        self.look()

    @override
    def write_open(self) -> bool:
        """Write the ad; one without words is nothing yet."""
        has_words = bool(self.target.ad.strip())
        if has_words:
            self.services.targets.write(self.target)
        return has_words

    @override
    def show_kept(self) -> None:
        """Show the list as it is on disk now."""
        self._list()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, GreenroomError):
            raise error
        self.say_error(error)

    @Slot()
    def _begin(self) -> None:
        """Keep what is open and begin a new ad for the same role."""
        self.save_now()
        self._show(self._fresh(self.target.role))
        self.kept.clearSelection()
        self.ad.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _pick(self) -> None:
        if self.kept.currentRow() < 0:
            return
        name = str(self.kept.currentItem().data(ID))
        if name == self.target.id:
            return
        self.save_now()
        self._show(next(each for each in self.services.targets.targets() if each.id == name))

    @Slot()
    def _discard(self) -> None:
        """Put the open ad into the trash; undo brings it back."""
        self.save_now()
        path, name = self.services.targets.path_of(self.target), target_name(self.target)
        if not path.exists():
            return
        if not self.throw_away(lambda: self.services.sessions.discard(path)):
            return
        kept = self.services.targets.targets()
        self._show(kept[0] if kept else self._fresh(self.target.role))
        (self.kept if kept else self.choose).setFocus(Qt.FocusReason.OtherFocusReason)
        self.say_thrown_away(name)

    @override
    def bring_back(self, path: Path) -> None:
        """Take an ad out of the trash and show it."""
        self._show(self.services.targets.get(self.services.sessions.restore(path).stem))

    @Slot(int)
    def _role_picked(self, row: int) -> None:
        self.change(role=self._packs[row].id, own_weights={})
        self.analysis = None
        self.settle()

    @Slot(str, object)
    def _weighed(self, competency: str, weight: float | None) -> None:
        own = {name: value for name, value in self.target.own_weights.items() if name != competency}
        self.change(own_weights=own if weight is None else {**own, competency: weight})

    @Slot(str, object)
    def _field(self, name: str, value: object) -> None:
        self.change(**{name: value})

    @Slot()
    def _choose(self) -> None:
        kinds = self.tr("Job ad") + " (*.txt *.md *.docx *.pdf)"
        start = self.services.folders.library
        path = self.workshop.dialogs.choose_file(self, self.tr("Choose the job ad"), start, kinds)
        if path is not None:
            self.bring_in(path)

    @Slot()
    def _teach(self) -> None:
        menu = self.teach_menu()
        menu.popup(self.teach.mapToGlobal(self.teach.rect().bottomLeft()))

    def teach_menu(self) -> QMenu:
        """Return what can be done with the selected words."""
        return self.teaching.menu(self.pack, self.ad.selected)

    @Slot(str)
    def _taught(self, words: str) -> None:
        announce(self, words)
        self.banner.say(words, calm=True)
        self.look()

    @Slot()
    def _practise(self) -> None:
        self.save_now()
        chosen = self.result.chosen
        if chosen:
            self.goto.emit(
                Goto(
                    Place.PRACTISE,
                    role=self.target.role,
                    question=chosen[0],
                    questions=chosen,
                    target=self.target.id,
                )
            )

    def _connect(self) -> None:
        self.ad.textChanged.connect(self._typed)
        self.ad.file_dropped.connect(self.bring_in)
        self.ad.too_long.connect(self._too_long)
        self.kept.currentItemChanged.connect(self._pick)
        self.roles.activated.connect(self._role_picked)
        self.result.changed.connect(self._field)
        self.result.weighed.connect(self._weighed)
        self.result.looked_up.connect(self.ad.show_competency)
        self.result.word_picked.connect(self.ad.show_word)
        self.result.ticked.connect(self._say_state)
        self.teaching.taught.connect(self._taught)
        self.teaching.failed.connect(self.say_error)
        for button, slot in (
            (self.new, self._begin), (self.discard, self._discard), (self.choose, self._choose),
            (self.teach, self._teach), (self.go_on, self._practise),
        ):  # fmt: skip
            button.clicked.connect(slot)
        self.empty.action.connect(self._choose)
        for keys, slot in (
            ("Ctrl+N", self._begin),
            ("Ctrl+O", self._choose),
            ("Ctrl+T", self._teach),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        delete = QShortcut(QKeySequence("Del"), self.kept)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._discard)
