"""The friend's card in a window of its own, to be moved to another screen and closed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.errors import WorldError
from desktop.base.settings import Language
from desktop.ui.dialogs import ask_new_file
from desktop.ui.page import scrolling
from desktop.ui.practise.card_page import print_card, save_card
from desktop.ui.texts.faults import error_sentence
from desktop.ui.texts.friend_card import friend_card
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.frames import Banner, Card
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen

    from desktop.roles.model import Question
    from desktop.ui.widgets.text import Kind
    from desktop.ui.workshop import Workshop

SIZE = (560, 680)


class CardWindow(QWidget):
    """Covered until the friend uncovers it, unless it stands on another screen than the room."""

    def __init__(self, workshop: Workshop, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workshop = workshop
        self._question: Question | None = None
        self.banner = Banner()
        self._cover_words = PlainLabel("body", wrap=True)
        self.uncover = Button("primary")
        self.cover = Button()
        self.print = Button()
        self.save = Button()
        self._sides = QStackedWidget()
        self._text = QVBoxLayout()
        self._lay_out()
        self.uncover.clicked.connect(self._uncover)
        self.cover.clicked.connect(self._cover)
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.close)
        self.retranslate()

    def show_question(self, question: Question) -> None:
        """Show the card of a question, covered if the candidate could see it."""
        self._question = question
        self.banner.hide()
        self._fill()
        other = self._other_screen()
        if not self.isVisible() and other is not None:
            self.setGeometry(_centred(other))
        elif not self.isVisible():
            self.resize(*SIZE)
        self._sides.setCurrentIndex(0 if other is None else 1)
        self.show()
        self.raise_()
        self.activateWindow()

    def retranslate(self) -> None:
        """Set the words; the card itself stands in both languages."""
        self.setWindowTitle(self.tr("Card for your friend"))
        self._cover_words.setText(
            self.tr(
                "This card is for the person who plays the other side. If that is not you, "
                "look away now, or move this window to their screen."
            )
        )
        self.uncover.label(self.tr("I play the other side: show the card"))
        self.cover.label(self.tr("Cover"))
        self.print.label(self.tr("Print…"))
        self.save.label(self.tr("Save as a page…"), name=self.tr("Save the card as a PDF page"))
        self._fill()

    @property
    def covered(self) -> bool:
        """Say whether the card can't be read now."""
        return self._sides.currentIndex() == 0

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Change the words when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _other_screen(self) -> QScreen | None:
        """Return a screen on which the room is not shown."""
        parent = self.parentWidget()
        here = parent.window().screen() if parent is not None else None
        return next((each for each in QGuiApplication.screens() if each is not here), None)

    def _fill(self) -> None:
        _empty(self._text)
        if self._question is None:
            return
        first = self._workshop.translation.language
        for language in sorted(Language, key=lambda each: each is not first):
            card = friend_card(self._question, language)
            if card is None:
                continue
            panel = Card(spacing=SPACE_2)
            panel.column.addWidget(_label("title", card.title))
            panel.column.addWidget(_label("mute", card.task))
            for part in card.parts:
                panel.column.addSpacing(SPACE_2)
                panel.column.addWidget(_label("small", part.heading))
                panel.column.addWidget(_label("body", part.words))
            self._text.addWidget(panel)
        self._text.addStretch(1)

    @Slot()
    def _uncover(self) -> None:
        self._sides.setCurrentIndex(1)
        self.cover.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _cover(self) -> None:
        self._sides.setCurrentIndex(0)
        self.uncover.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if self._question is not None and self._workshop.dialogs.choose_printer(self, printer):
            print_card(self._question, self._workshop.translation.language, printer)

    @Slot()
    def _save(self) -> None:
        if self._question is None:
            return
        start = Path.home() / f"{self.tr('Card')} {self._question.id}.pdf"
        chosen = ask_new_file(
            self._workshop.dialogs,
            self,
            self.tr("Save the card"),
            start,
            self.tr("Page (*.pdf)"),
            endings=(".pdf",),
        )
        if chosen is None:
            return
        try:
            save_card(self._question, self._workshop.translation.language, chosen)
        except WorldError as error:
            said = error
            self.banner.say(lambda: error_sentence(said))
        else:
            self.banner.say(lambda: self.tr("The card is saved."), calm=True)

    def _lay_out(self) -> None:
        front = QWidget()
        middle = QVBoxLayout(front)
        middle.addStretch(1)
        middle.addWidget(self._cover_words)
        middle.addSpacing(SPACE_4)
        middle.addWidget(self.uncover, 0, Qt.AlignmentFlag.AlignLeft)
        middle.addStretch(1)
        inside, back = QWidget(), QWidget()
        inside.setLayout(self._text)
        self._text.setContentsMargins(0, 0, 0, 0)
        self._text.setSpacing(SPACE_4)
        column = QVBoxLayout(back)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolling(inside))
        self._sides.addWidget(front)
        self._sides.addWidget(back)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_3)
        buttons.addWidget(self.cover)
        buttons.addStretch(1)
        buttons.addWidget(self.print)
        buttons.addWidget(self.save)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_6)
        outer.setSpacing(SPACE_4)
        outer.addWidget(self.banner)
        outer.addWidget(self._sides, 1)
        outer.addLayout(buttons)


def _label(kind: Kind, text: str) -> PlainLabel:
    label = PlainLabel(kind, wrap=True)
    label.setText(text)
    return label


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.deleteLater()


def _centred(screen: QScreen) -> QRect:
    place = screen.availableGeometry()
    size = QSize(*SIZE).boundedTo(place.size())
    rectangle = QRect(place.topLeft(), size)
    rectangle.moveCenter(place.center())
    return rectangle
