"""What the take shows, with its places: content first, then delivery; a cue never answers an item."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QTreeWidget, QTreeWidgetItem, QWidget
from typing_extensions import override

from desktop.base.timecode import Span, format_clock
from desktop.cues.model import Group, Reliability
from desktop.cues.store import shown
from desktop.ui.texts.cue_sentences import cue_sentence
from desktop.ui.texts.cues import cue_name, language_name, never_an_answer
from desktop.ui.texts.times import seconds_words
from desktop.ui.theme import SPACE_1, SPACE_2
from desktop.ui.widgets.buttons import Button, EnumSegments
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.icons import ButtonIcon
from desktop.ui.widgets.own_keys import keeps_key
from desktop.ui.widgets.text import PlainLabel, plain_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop.cues.model import Cue, CueSheet, Evidence
    from desktop.ui.theme import Theme

VAGUE = "vague_praise"
"""What the rewrite cards are for."""
_ROLE = Qt.ItemDataRole.UserRole
_KEYS = {
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return,
    Qt.Key.Key_Enter, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Delete, Qt.Key.Key_E,
}  # fmt: skip


class CueTab(StrEnum):
    """Which cues are listed."""

    CONTENT = "content"
    DELIVERY = "delivery"
    PICTURE = "picture"


_TABS = {
    Group.CONTENT: CueTab.CONTENT,
    Group.DELIVERY: CueTab.DELIVERY,
    Group.SOUND: CueTab.DELIVERY,
    Group.PICTURE: CueTab.PICTURE,
}


@dataclass(frozen=True, slots=True)
class CuePlace:
    """A cue, or one place of it.

    Attributes:
        span: None for the cue as a whole.
        quote: the words there.
    """

    cue: str
    language: str
    span: Span | None = None
    quote: str = ""


class CueTree(QTreeWidget):
    """Cues with their places; it keeps the keys that choose in it.

    Signals:
        used: the chosen place is to become evidence.
        refused: what is chosen is not so.
    """

    used = Signal()
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "marks")
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)

    @override
    def event(self, event: QEvent) -> bool:
        """Keep the keys that the page would take."""
        return keeps_key(event, _KEYS) or super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Use what is chosen as evidence, refuse it, or play it."""
        match Qt.Key(event.key()):
            case Qt.Key.Key_E:
                self.used.emit()
            case Qt.Key.Key_Delete:
                self.refused.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if (item := self.currentItem()) is not None:
                    self.itemActivated.emit(item, 0)
            case _:
                super().keyPressEvent(event)


class CuesPane(Card):
    """Lists cues by group; ``tools`` are its buttons, to be put where there is room.

    Signals:
        played(Span): a place is to be played.
        used(CuePlace): a place is to become evidence for the item that is worked on.
        refused(CuePlace): a cue, or one of its places, is not so.
        brought_back: the last refusal is to be taken back.
        rewritten: the cards that make a weak sentence stronger are wanted.
    """

    played = Signal(object)
    used = Signal(object)
    refused = Signal(object)
    brought_back = Signal()
    rewritten = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=SPACE_1, spacing=SPACE_1)
        self._sheet: CueSheet | None = None
        self._words = ""
        self._can_bring_back = False
        self.tabs = EnumSegments(CueTab, may_clear=False)
        self.note = PlainLabel("small", wrap=True)
        self.note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.tree = CueTree()
        self.tools = QWidget()
        self.play = Button("quiet")
        self.use = Button("small")
        self.refuse = Button("small")
        self.bring_back = Button("small")
        self.rewrite = Button("small")
        ButtonIcon(self.play, theme, "play")
        self._lay_out()
        self.tabs.show_value(CueTab.CONTENT)
        self.tabs.button(CueTab.PICTURE).hide()
        self.tabs.chosen.connect(self._fill)
        self.tree.itemClicked.connect(self._clicked)
        self.tree.itemActivated.connect(self._activated)
        self.tree.currentItemChanged.connect(self._show_tools)
        self.tree.used.connect(self._use)
        self.tree.refused.connect(self._refuse)
        self.play.clicked.connect(self._play)
        self.use.clicked.connect(self._use)
        self.refuse.clicked.connect(self._refuse)
        self.bring_back.clicked.connect(self.brought_back)
        self.rewrite.clicked.connect(self.rewritten)

    def retranslate(self) -> None:
        """Set the words."""
        for tab, words in (
            (CueTab.CONTENT, self.tr("Content")),
            (CueTab.DELIVERY, self.tr("Delivery")),
            (CueTab.PICTURE, self.tr("Picture")),
        ):
            self.tabs.button(tab).setText(words)
        self.tabs.make_room()
        self.tabs.setAccessibleName(self.tr("Which cues are listed"))
        self.tree.setAccessibleName(self.tr("Cues"))
        self.play.label("", "Enter", self.tr("Play the place, with a second before it"))
        self.use.label(self.tr("Use as evidence"), "E")
        self.refuse.label(self.tr("Not so"), "Del")
        self.bring_back.label(self.tr("Bring back"), name=self.tr("Bring back the last one"))
        self.rewrite.label(
            self.tr("Rewrite cards"), name=self.tr("Practise saying it with facts, on cards")
        )
        self._fill()

    def show_cues(self, sheet: CueSheet | None, *, can_bring_back: bool = False) -> None:
        """Show these cues; None while they are looked for."""
        self._sheet, self._words = sheet, ""
        self._can_bring_back = can_bring_back
        cues = sheet.cues if sheet is not None else ()
        has_picture = any(cue.group is Group.PICTURE for cue in cues)
        self.tabs.button(CueTab.PICTURE).setVisible(has_picture)
        if self.tabs.choice is CueTab.PICTURE and not has_picture:
            self.tabs.show_value(CueTab.CONTENT)
        self._fill()

    def show_sentence(self, words: str) -> None:
        """Say why there are none."""
        self._sheet, self._words = None, words
        self._fill()

    @property
    def place(self) -> CuePlace | None:
        """What is chosen."""
        item = self.tree.currentItem()
        return item.data(0, _ROLE) if item is not None else None

    def _lay_out(self) -> None:
        row = QHBoxLayout(self.tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_1)
        for button in (self.bring_back, self.rewrite, self.play, self.use, self.refuse):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        head = QHBoxLayout()
        head.setSpacing(SPACE_2)
        head.addWidget(self.tabs)
        head.addWidget(self.note, 1)
        self.column.addLayout(head)
        self.column.addWidget(self.tree, 1)

    @Slot()
    def _fill(self) -> None:
        chosen = self.place
        self.tree.clear()
        sheet = self._sheet
        for cue in shown(sheet) if sheet is not None else ():
            if _TABS[cue.group] is self.tabs.choice:
                self.tree.addTopLevelItem(self._item(cue))
        self._choose_again(chosen)
        self._show_tools()

    def _item(self, cue: Cue) -> QTreeWidgetItem:
        name = cue_name(cue.id)
        if cue.language:
            name += f" ({language_name(cue.language)})"
        words = f"{name} · {cue_sentence(cue)}"
        item = QTreeWidgetItem([words])
        item.setToolTip(0, plain_tooltip(words))
        item.setData(0, _ROLE, CuePlace(cue.id, cue.language))
        if cue.reliability is Reliability.NOT_MEASURED:
            item.setForeground(0, self.palette().placeholderText())
        item.addChildren([_place_item(cue, each) for each in cue.evidence])
        return item

    def _choose_again(self, chosen: CuePlace | None) -> None:
        """Keep what was chosen, or choose its neighbour."""
        for at in range(self.tree.topLevelItemCount()):
            cue = self.tree.topLevelItem(at)
            if chosen is None or cue is None:
                return
            parent: CuePlace = cue.data(0, _ROLE)
            if (parent.cue, parent.language) != (chosen.cue, chosen.language):
                continue
            cue.setExpanded(chosen.span is not None)
            places = [place for at in range(cue.childCount()) if (place := cue.child(at))]
            later = (place for place in places if _comes_after(place.data(0, _ROLE), chosen))
            self.tree.setCurrentItem(next(later, cue))
            return

    @Slot()
    def _show_tools(self) -> None:
        place = self.place
        self._show_note()
        self.play.setEnabled(place is not None and place.span is not None)
        self.use.setEnabled(place is not None and place.span is not None)
        self.refuse.setEnabled(place is not None)
        self.bring_back.setVisible(self._can_bring_back)
        item = self.tree.currentItem()
        said = item is not None and (item.parent() is not None or item.childCount() > 0)
        self.rewrite.setVisible(said and place is not None and place.cue == VAGUE)

    def _show_note(self) -> None:
        """Say the whole sentence of what is chosen: a line of the list may be too short for it."""
        item = self.tree.currentItem()
        cue = item.parent() or item if item is not None else None
        if cue is not None:
            self.note.setText(cue.text(0))
        elif self._sheet is not None:
            self.note.setText(never_an_answer())
        else:
            self.note.setText(self._words or self.tr("Looking for cues…"))

    @Slot(QTreeWidgetItem, int)
    def _clicked(self, item: QTreeWidgetItem, _column: int) -> None:
        self._activated(item, 0)

    @Slot(QTreeWidgetItem, int)
    def _activated(self, item: QTreeWidgetItem, _column: int) -> None:
        """Play a place; open or close a cue."""
        place: CuePlace = item.data(0, _ROLE)
        if place.span is not None:
            self.played.emit(place.span)
        else:
            item.setExpanded(not item.isExpanded())

    @Slot()
    def _play(self) -> None:
        if (place := self.place) is not None and place.span is not None:
            self.played.emit(place.span)

    @Slot()
    def _use(self) -> None:
        if (place := self.place) is not None and place.span is not None:
            self.used.emit(place)

    @Slot()
    def _refuse(self) -> None:
        if (place := self.place) is not None:
            self.refused.emit(place)


def _place_item(cue: Cue, evidence: Evidence) -> QTreeWidgetItem:
    at = format_clock(evidence.span.start_ms, tenths=True)
    quote = " ".join(evidence.text.split())
    seconds = seconds_words(evidence.span.length_ms / 1000)
    item = QTreeWidgetItem([f"{at}  {quote or seconds}"])
    item.setToolTip(0, plain_tooltip(quote))
    item.setData(0, _ROLE, CuePlace(cue.id, cue.language, evidence.span, quote))
    return item


def _comes_after(place: CuePlace, chosen: CuePlace) -> bool:
    if place.span is None or chosen.span is None:
        return False
    return place.span >= chosen.span
