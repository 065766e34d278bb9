"""The row above the take: its question, undo and redo, whether it is saved, other takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.base.timecode import format_clock
from desktop.sharing.origin import is_received
from desktop.ui.page_keys import KeepsArrows
from desktop.ui.review.details import TakeDetails
from desktop.ui.texts.marks import follow_up_words
from desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_6
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.icons import ButtonIcon
from desktop.ui.widgets.text import ElidedLabel, Headline, PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop.base.settings import Language
    from desktop.review.desk import ReviewDesk
    from desktop.ui.review.opened import OpenedTake, TakeChoice
    from desktop.ui.review.work import ReviewWork
    from desktop.ui.theme import Theme

POPUP_WIDTH = 420


class TakeChooser(QComboBox):
    """Lists takes with their questions; closed it shows only which take it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.short = ""

    def show_short(self, short: str) -> None:
        """Show these words while it is closed."""
        self.short = short
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """As wide as the short words."""
        width = self.fontMetrics().horizontalAdvance(self.short) + SPACE_3 + SPACE_6 + SPACE_2
        return QSize(width, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        """Never narrower."""
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the short words."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.subControls = QStyle.SubControl.SC_ComboBoxFrame
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        words = self.rect().adjusted(SPACE_3, 0, -SPACE_6, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.short)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().buttonText(), 1.5))
        tip = QPointF(self.width() - SPACE_4, self.rect().center().y() + SPACE_1 / 2)
        corner = QPointF(SPACE_1, SPACE_1)
        painter.drawPolyline([tip - corner, tip, tip + QPointF(SPACE_1, -SPACE_1)])


class ReviewHeader(QWidget):
    """Names the take.

    Signals:
        chosen(object): the folder of another take of the session.
        undo: take the last change back.
        redo: bring it back.
        export: save something of it for others.
        send: make a file of it for a reviewer.
        compare: lay another take of the question beside it.
    """

    chosen = Signal(object)
    undo = Signal()
    redo = Signal()
    export = Signal()
    send = Signal()
    compare = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened: OpenedTake | None = None
        self._desk: ReviewDesk | ReviewWork | None = None
        self.question = Headline("title", "strong", lines=1)  # picture and words need the room
        self.question.wide()
        self.about = ElidedLabel("small")
        self.saved = PlainLabel("small")
        self.details_button = Button("quiet")
        self.details = TakeDetails(self)
        self.undo_button = Button("quiet")
        self.redo_button = Button("quiet")
        self.export_button = Button("quiet")
        self.send_button = Button("quiet")
        self.compare_button = Button("quiet")
        ButtonIcon(self.details_button, theme, "info")
        ButtonIcon(self.export_button, theme, "download")
        ButtonIcon(self.compare_button, theme, "columns-2")
        ButtonIcon(self.send_button, theme, "share-2")
        ButtonIcon(self.undo_button, theme, "undo-2")
        ButtonIcon(self.redo_button, theme, "redo-2")
        self.takes = TakeChooser()
        self.takes.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.takes.view().setMinimumWidth(POPUP_WIDTH)
        self.takes.view().setTextElideMode(Qt.TextElideMode.ElideRight)
        KeepsArrows(self.takes)
        for widget in (
            self.details_button,
            self.compare_button,
            self.export_button,
            self.send_button,
            self.undo_button,
            self.redo_button,
            self.takes,
        ):
            widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self.details_button.clicked.connect(self.show_details)
        self.export_button.clicked.connect(self.export)
        self.send_button.clicked.connect(self.send)
        self.compare_button.clicked.connect(self.compare)
        self.undo_button.clicked.connect(self.undo)
        self.redo_button.clicked.connect(self.redo)
        self.takes.activated.connect(self._activated)

    def retranslate(self, language: Language) -> None:
        """Set the words."""
        self.details_button.label("", "I", self.tr("Details of the take"))
        self.export_button.label("", "Ctrl+S", self.tr("Save for others"))
        self.send_button.label("", "Ctrl+E", self.tr("Send to a reviewer"))
        self.compare_button.label("", "B", self.tr("Beside another take of this question"))
        self.undo_button.label("", "Ctrl+Z", self.tr("Undo"))
        self.redo_button.label("", "Ctrl+Shift+Z", self.tr("Redo"))
        self.takes.setAccessibleName(self.tr("Takes of this session"))
        self.takes.setToolTip(f"{self.tr('Takes of this session')} (Ctrl+PgUp, Ctrl+PgDown)")
        if self._opened is not None:
            self.show_take(self._opened, language)
        self.show_desk(self._desk)

    def show_take(self, opened: OpenedTake, language: Language) -> None:
        """Name a take and list the others."""
        self._opened = opened
        question = opened.session.question(opened.take.question_id)
        text = question.text.say(language) if question else opened.take.question_id
        asked = opened.take.follow_up
        self.question.setText(asked.asks.say(language) if asked else text)
        about = self.tr("{role} · take {number} · {length}").format(
            role=opened.session.role.name.say(language),
            number=opened.take.number,
            length=format_clock(opened.take.duration_ms),
        )
        if asked is not None:
            about += " · " + follow_up_words(self._number_of(asked.follows), text)
        self.about.setText(about)
        self.takes.clear()
        for choice in opened.choices:
            self.takes.addItem(self._choice_text(choice, language), choice.folder.path)
        self.takes.setCurrentIndex([each.folder for each in opened.choices].index(opened.folder))
        short = self.tr("Take {number}").format(number=opened.take.number)
        self.takes.show_short(short)
        self.takes.setVisible(self.takes.count() > 1)
        own = not is_received(opened.folder.session)  # what others sent is theirs to give away
        for button in (self.send_button, self.export_button):
            button.setVisible(own)
            button.setEnabled(own)

    def choose_next(self, step: int) -> None:
        """Choose the next take of the session (1) or the one before (-1)."""
        place = self.takes.currentIndex() + step
        if 0 <= place < self.takes.count():
            self._activated(place)

    @Slot()
    def show_details(self) -> None:
        """Say how the take was recorded."""
        if self._opened is not None:
            self.details.show_below(self.details_button, self._opened.take)

    def show_desk(self, desk: ReviewDesk | ReviewWork | None) -> None:
        """Show what can be undone and whether everything is on disk."""
        self._desk = desk
        self.undo_button.setEnabled(bool(desk and desk.can_undo))
        self.redo_button.setEnabled(bool(desk and desk.can_redo))
        if desk is None:
            self.saved.setText("")
        elif desk.unsaved:
            self.saved.setText(self.tr("Not saved yet"))
        else:
            touched = desk.can_undo or desk.can_redo
            self.saved.setText(self.tr("Saved") if touched else "")

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.question)
        words.addWidget(self.about)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addLayout(words, 1)
        row.addWidget(self.saved)
        row.addWidget(self.details_button)
        row.addWidget(self.compare_button)
        row.addWidget(self.export_button)
        row.addWidget(self.send_button)
        row.addWidget(self.undo_button)
        row.addWidget(self.redo_button)
        row.addWidget(self.takes)

    def _choice_text(self, choice: TakeChoice, language: Language) -> str:
        if choice.take is None or self._opened is None:
            return choice.folder.path.name
        question = self._opened.session.question(choice.take.question_id)
        text = question.text.say(language) if question else choice.take.question_id
        if (asked := choice.take.follow_up) is not None:
            text = f"↳ {asked.asks.say(language)}"
        words = self.tr("Take {number} · {length} · {question}")
        return words.format(
            number=choice.take.number,
            length=format_clock(choice.take.duration_ms),
            question=text,
        )

    def _number_of(self, take_id: str) -> int:
        """Return the number of a take of the session, 0 when it is not there any more."""
        choices = self._opened.choices if self._opened is not None else ()
        found = (each.take for each in choices if each.take and each.take.id == take_id)
        take = next(found, None)
        return take.number if take is not None else 0

    @Slot(int)
    def _activated(self, place: int) -> None:
        if self._opened is not None:
            path = self._opened.choices[place].folder.path
            if path != self._opened.folder.path:
                self.chosen.emit(path)
