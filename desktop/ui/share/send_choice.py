"""Which session, which of its takes, and what of them goes out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.practice.attempts import local_day
from desktop.sessions.model import TakeState
from desktop.sharing.model import Contents
from desktop.sharing.wishes import Blur
from desktop.ui.texts.sending import blur_name, blur_words, contents_name, offer_words
from desktop.ui.texts.times import length_words, when_words
from desktop.ui.theme import SPACE_1, SPACE_3
from desktop.ui.widgets.buttons import Button, EnumSegments
from desktop.ui.widgets.focus_order import tab_in_turn
from desktop.ui.widgets.form import ElidedBox, name_box
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.text import PlainLabel, button_text, plain_tooltip

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from desktop.base.settings import Language
    from desktop.library.rows import SessionRow, TakeRow
    from desktop.sharing.preview import Offer

_READY = {TakeState.SAVED, TakeState.REPAIRED}


class TakeBox(QCheckBox):
    """A take to tick: where there is no room its question ends in …, never its number or its length."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = ("", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_take(self, number: str, question: str, length: str) -> None:
        """Say which take it is."""
        self._parts = (number, question, length)
        self.setAccessibleName(" · ".join(self._parts))
        self._put()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the question as fits."""
        super().resizeEvent(event)
        self._put()

    def _put(self) -> None:
        number, question, length = self._parts
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        metrics = self.fontMetrics()
        around = metrics.horizontalAdvance(f"{number} ·  · {length}")
        left = max(0, room.width() - around - SPACE_1)
        shown = metrics.elidedText(question, Qt.TextElideMode.ElideRight, left)
        self.setText(button_text(f"{number} · {shown} · {length}"))
        whole = self.accessibleName() if shown != question else ""
        self.setToolTip(plain_tooltip(whole) if whole else "")


class TakesCard(Card):
    """A session and its takes.

    Signals:
        changed: another session or other takes are chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[SessionRow, ...] = ()
        self._row: SessionRow | None = None
        self._language: Language | None = None
        self.title = PlainLabel("strong")
        self.sessions = ElidedBox()
        self.sessions.setMinimumContentsLength(12)
        self.sessions.setSizeAdjustPolicy(
            ElidedBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.boxes: dict[str, TakeBox] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_1)
        self.column.addWidget(self.title)
        self.column.addWidget(self.sessions)
        self.column.addLayout(self._list)
        self.sessions.activated.connect(self._picked)

    def retranslate(self, language: Language) -> None:
        """Set the words."""
        self._language = language
        self.title.setText(self.tr("1 · What you send"))
        name_box(self.sessions, self.tr("Session"))
        for at, row in enumerate(self._rows):
            self.sessions.setItemText(at, self._session_name(row))
        for take in self._takes():
            self._label(take)

    def show_rows(self, rows: tuple[SessionRow, ...]) -> None:
        """Offer these sessions; the one that is chosen stays so."""
        self._rows = tuple(row for row in rows if any(take.state in _READY for take in row.takes))
        self.sessions.clear()
        self.sessions.addItems([self._session_name(row) for row in self._rows])
        before = self._row.path if self._row else None
        self._row = next((row for row in self._rows if row.path == before), None)
        if self._row is None and self._rows:
            self.choose(self._rows[0].path)
        elif self._row is not None:
            self.choose(self._row.path, keep=self.takes())

    def choose(self, session: Path, take: Path | None = None, keep: tuple[str, ...] = ()) -> None:
        """Choose a session: one of its takes, some that were chosen before, or all of them."""
        row = next((each for each in self._rows if each.path == session), None)
        if row is None:
            return
        self._row = row
        self.sessions.setCurrentIndex(self._rows.index(row))
        self._fill()
        for each in self._takes():
            wanted = each.path == take if take else (not keep or each.id in keep)
            self.boxes[each.id].setChecked(wanted)

    @property
    def session(self) -> Path | None:
        """The folder of the session."""
        return self._row.path if self._row else None

    @property
    def day(self) -> str:
        """The day it was recorded by the calendar on the wall, ``2026-11-25``; empty where nobody can tell."""
        if self._row is None or self._row.fault:
            return ""
        return local_day(self._row.created_at).isoformat()

    def takes(self) -> tuple[str, ...]:
        """Return the ids of the takes that are ticked."""
        return tuple(name for name, box in self.boxes.items() if box.isChecked())

    def _takes(self) -> tuple[TakeRow, ...]:
        takes = self._row.takes if self._row else ()
        return tuple(take for take in takes if take.state in _READY)

    def _fill(self) -> None:
        for box in self.boxes.values():
            self._list.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = {}
        for take in self._takes():
            box = TakeBox()
            box.clicked.connect(partial(self.changed.emit))
            self.boxes[take.id] = box
            self._list.addWidget(box)
            self._label(take)
        tab_in_turn((self.sessions, *self.boxes.values()))

    def _label(self, take: TakeRow) -> None:
        text = take.question_text
        question = text.say(self._language) if text and self._language else take.question
        number = take.path.name.partition("_")[0].lstrip("0")
        self.boxes[take.id].show_take(number, question, length_words(take.duration_ms))

    def _session_name(self, row: SessionRow) -> str:
        name = row.role_name.say(self._language) if row.role_name and self._language else ""
        return f"{name or row.path.name} · {when_words(row.created_at)}"

    @Slot(int)
    def _picked(self, at: int) -> None:
        self.choose(self._rows[at].path)
        self.changed.emit()


class ContentsCard(Card):
    """The ways to fill a pack, each with its size.

    Signals:
        changed: another one is chosen.
        detector: the face detector is wanted.
    """

    changed = Signal()
    detector = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel("strong")
        self.choices = {each: QRadioButton() for each in Contents}
        self.sizes = {each: PlainLabel("small") for each in Contents}
        self.blur = EnumSegments(Blur, may_clear=False)
        self.blur.show_value(Blur.FACES)
        self.whole = PlainLabel("small", wrap=True)
        self.add_detector = Button("small")
        self._finds_faces = True
        self._group = QButtonGroup(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(SPACE_1)
        grid.setColumnStretch(0, 1)
        for at, (contents, button) in enumerate(self.choices.items()):
            self._group.addButton(button)
            grid.addWidget(button, at, 0)
            grid.addWidget(self.sizes[contents], at, 1, Qt.AlignmentFlag.AlignRight)
        self.choices[Contents.FULL].setChecked(True)
        self.column.addWidget(self.title)
        self.column.addLayout(grid)
        self.column.addWidget(self.blur, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.whole)
        self.column.addWidget(self.add_detector, 0, Qt.AlignmentFlag.AlignLeft)
        self._group.buttonClicked.connect(self._clicked)
        self.blur.chosen.connect(self._clicked)
        self.add_detector.clicked.connect(self.detector)
        self._show_detector()

    def retranslate(self) -> None:
        """Set the words."""
        self.title.setText(self.tr("2 · What is inside"))
        for contents, button in self.choices.items():
            button.setText(contents_name(contents))
        self.blur.setAccessibleName(self.tr("What is blurred"))
        for blur in Blur:
            self.blur.button(blur).setText(blur_name(blur))
        self.blur.make_room()
        self._show_detector()
        self.add_detector.label(self.tr("Add the detector…"))

    @property
    def contents(self) -> Contents:
        """What is chosen."""
        return next(each for each, button in self.choices.items() if button.isChecked())

    def show_offers(self, offers: tuple[Offer, ...], *, finds_faces: bool) -> None:
        """Show how large each way would be."""
        self._finds_faces = finds_faces
        for offer in offers:
            words = offer_words(offer)
            self.sizes[offer.contents].setText(words)
            self.choices[offer.contents].setAccessibleDescription(words)
        self._show_detector()

    @property
    def blur_wish(self) -> Blur:
        """How much of a blurred picture is blurred."""
        return self.blur.choice or Blur.FACES

    def _show_detector(self) -> None:
        blurs = self.contents is Contents.BLURRED
        missing = blurs and not self._finds_faces
        self.blur.setVisible(blurs and self._finds_faces)
        self.whole.setText(blur_words(None if missing else self.blur_wish))
        self.whole.setVisible(blurs)
        self.add_detector.setVisible(missing)

    @Slot()
    def _clicked(self) -> None:
        self._show_detector()
        self.changed.emit()
