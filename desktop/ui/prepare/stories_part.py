"""Stories: what one has done, as situation, task, action, result, with numbers of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.base.errors import GreenroomError
from desktop.base.ids import new_id, now_utc
from desktop.stories.model import Story, gaps_of
from desktop.ui.page import scrolling
from desktop.ui.prepare.example_view import ExampleView
from desktop.ui.prepare.kept_page import KeptPage
from desktop.ui.prepare.story_form import StoryForm
from desktop.ui.texts.stories import gap_name
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty import EmptyState
from desktop.ui.widgets.whole_text import WholeText

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QAbstractButton

    from desktop.ui.navigation import Goto
    from desktop.ui.workshop import Workshop

LIST_WIDTH = 250
_ID = Qt.ItemDataRole.UserRole


class StoriesPart(KeptPage):
    """The list at the left, one story at the right; everything is kept as it is typed."""

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(workshop, parent)
        self.story: Story | None = None
        self.list = QListWidget()
        self.new, self.discard = Button("primary"), Button("small")
        self.form = StoryForm(workshop)
        self.empty = EmptyState()
        self.examples = ExampleView(workshop)
        self.see, self.see_first = Button("quiet"), Button("quiet")
        self._lay_out()
        self._connect()

    @override
    def retranslate(self) -> None:
        """Set every word."""
        self.setAccessibleName(self.tr("Stories"))
        self.list.setAccessibleName(self.tr("Your stories"))
        self.list.setToolTip(self.tr("Drag, or Alt+↑ and Alt+↓, to change the order"))
        self.new.label(self.tr("New story"), "Ctrl+N")
        self.discard.label(self.tr("To the trash"), "Del")
        self.empty.say(
            self.tr("Your stories will be here"),
            self.tr(
                "A story is one thing you did: situation, task, action, result, and numbers that are yours. Three or four carry a whole interview."
            ),
            self.tr("Write the first story"),
        )
        for button in (self.see, self.see_first):
            button.label(self.tr("See an example"), "Ctrl+E")
        self.examples.retranslate()
        self.form.retranslate()
        self._list()

    @override
    def enter(self, wish: Goto) -> None:
        """Show the story that is asked for; ``role/competency`` begins one for a competency."""
        role, mark, competency = wish.about.partition("/")
        if mark:
            self._begin(role, competency)
            return
        self._open(wish.about or (self.story.id if self.story else ""))
        first = self.list if self.story else self.empty.button
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        for error in self.services.stories.broken():
            self.say_error(error)

    @override
    def next_step(self) -> QAbstractButton:
        """Return the button for a new story, or the one that leads back from the examples."""
        if self.examples.isVisible():
            return self.examples.back
        return self.empty.button if self.empty.isVisible() else self.new

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """Return list and story."""
        return (self.list, self.form, self.empty, self.examples)

    @Slot()
    def see_examples(self) -> None:
        """Show whole examples in place of the stories; what is open is kept first."""
        self.save_now()
        for widget in (self.empty, self._left, self.area):
            widget.hide()
        self.examples.begin()

    @Slot()
    def _back_to_stories(self) -> None:
        self._show(self.story)
        (self.see if self.story else self.see_first).setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, name: str) -> None:
        stories = self.services.stories.stories()
        found = next((each for each in stories if each.id == name), next(iter(stories), None))
        self._show(found)

    def _show(self, story: Story | None) -> None:
        self.story, self._unsaved = story, False
        self.examples.hide()
        self.empty.setVisible(story is None)
        self._left.setVisible(story is not None)
        self.area.setVisible(story is not None)
        if story is not None:
            self.form.show_story(story)
        self._list()

    def _list(self) -> None:
        self.list.blockSignals(True)  # noqa: FBT003 - Qt
        self.list.clear()
        stories = list(self.services.stories.stories()) if self.story else []
        if self.story and self.story.id not in {each.id for each in stories}:
            stories.insert(0, self.story)
        for each in stories:
            shown = self.story if self.story and each.id == self.story.id else each
            item = QListWidgetItem(self._words(shown))
            item.setData(_ID, each.id)
            self.list.addItem(item)
            if shown is self.story:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)  # noqa: FBT003 - Qt

    def _words(self, story: Story) -> str:
        title = story.title or self.tr("Without a title")
        lacks = gaps_of(story)
        if not lacks:
            return f"{title}\n" + self.tr("complete")
        first = self.tr(", ").join(map(gap_name, lacks[:2]))
        words = self.tr("missing: {what}") if len(lacks) <= 2 else self.tr("missing: {what} …")
        return f"{title}\n" + words.format(what=first)

    @Slot()
    def _begin_empty(self) -> None:
        self._begin("", "")

    def _begin(self, role: str, competency: str) -> None:
        self.save_now()
        now = now_utc()
        newest = next(iter(self.services.targets.targets()), None)
        role = role or (newest.role if newest else self.services.roles.packs()[0].id)
        named = (competency,) if competency else ()
        story = Story(id=new_id(), created_at=now, updated_at=now, role=role, competencies=named)
        self._show(story)
        self.form.title.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str, object)
    def _changed(self, name: str, value: object) -> None:
        if self.story is None or getattr(self.story, name) == value:
            return
        fields = {name: value, "updated_at": now_utc()}
        self.story = msgspec.structs.replace(self.story, **fields)
        self.form.say_gaps(self.story)
        self.touched()

    @override
    def write_open(self) -> bool:
        """Write the open story."""
        if self.story is not None:
            self.services.stories.write(self.story)
        return self.story is not None

    @override
    def show_kept(self) -> None:
        """Show the list as it is on disk now."""
        self._list()

    @Slot()
    def _pick(self) -> None:
        if self.list.currentRow() < 0:
            return
        name = str(self.list.currentItem().data(_ID))
        if self.story is None or name != self.story.id:
            self.save_now()
            self._open(name)

    @Slot()
    def earlier(self) -> None:
        """Move the story up."""
        self._move(-1)

    @Slot()
    def later(self) -> None:
        """Move the story down."""
        self._move(1)

    def _move(self, by: int) -> None:
        at = self.list.currentRow()
        if at >= 0 and 0 <= at + by < self.list.count():
            self.list.blockSignals(True)  # noqa: FBT003 - Qt
            item = self.list.takeItem(at)
            self.list.insertItem(at + by, item)
            self.list.setCurrentRow(at + by)
            self.list.blockSignals(False)  # noqa: FBT003 - Qt
            self._arranged()

    @Slot()
    def _arranged(self) -> None:
        """Keep the order as the list shows it."""
        names = [str(self.list.item(row).data(_ID)) for row in range(self.list.count())]
        try:
            self.services.stories.arrange(names)
        except GreenroomError as error:
            self.say_error(error)

    @Slot()
    def _discard(self) -> None:
        if self.story is None:
            return
        self._unsaved, story = True, self.story
        self.save_now()  # also what was never typed in lies in the trash whole
        if not self.throw_away(lambda: self.services.stories.remove(story)):
            return
        name = story.title or self.tr("Without a title")
        self._open("")
        first = self.list if self.story else self.empty.button
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.say_thrown_away(name)

    @override
    def bring_back(self, path: Path) -> None:
        """Take a story out of the trash and show it."""
        self._open(self.services.stories.restore(path).stem)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._pick)
        self.list.model().rowsMoved.connect(self._arranged)
        self.form.changed.connect(self._changed)
        self.new.clicked.connect(self._begin_empty)
        self.empty.action.connect(self._begin_empty)
        self.discard.clicked.connect(self._discard)
        self.see.clicked.connect(self.see_examples)
        self.see_first.clicked.connect(self.see_examples)
        self.examples.left.connect(self._back_to_stories)
        QShortcut(QKeySequence("Ctrl+E"), self).activated.connect(self.see_examples)
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self._begin_empty)
        for keys, slot in (
            ("Alt+Up", self.earlier), ("Alt+Down", self.later), ("Del", self._discard),
        ):  # fmt: skip
            shortcut = QShortcut(QKeySequence(keys), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)

    def _lay_out(self) -> None:
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(WholeText(self.list))
        self._left = QWidget()
        self._left.setFixedWidth(LIST_WIDTH)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(SPACE_2)
        buttons = QHBoxLayout()
        buttons.addWidget(self.new)
        buttons.addStretch(1)
        buttons.addWidget(self.discard)
        left.addWidget(self.list, 1)
        left.addLayout(buttons)
        left.addWidget(self.see, 0, Qt.AlignmentFlag.AlignLeft)
        self.empty.also(self.see_first)
        self.area = scrolling(self.form)
        both = QHBoxLayout()
        both.setSpacing(SPACE_6)
        both.addWidget(self._left)
        both.addWidget(self.area, 1)
        both.addWidget(self.empty, 1)
        both.addWidget(self.examples, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_6, SPACE_4, SPACE_6, SPACE_4)
        column.setSpacing(SPACE_3)
        column.addWidget(self.banner)
        column.addLayout(both, 1)
