"""Words, names and numbers that are kept: typed, suggested, or chosen in the transcript."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.sharing.limits import MOST_MASK
from desktop.ui.theme import SPACE_2
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.focus_order import focused_of, tab_in_turn
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.text import PlainLabel, button_text

LONGEST = 24
"""Characters of a word on its button; its name says all of it."""


class Chips(QWidget):
    """Small buttons in a row that goes on in the next line.

    Signals:
        pressed(str): the word of one.
    """

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self.buttons: dict[str, Button] = {}

    def place_of_keyboard(self) -> int | None:
        """Return which button has the keyboard, from 0; None when it is elsewhere."""
        focused = focused_of(self.window())
        at = [place for place, each in enumerate(self.buttons.values()) if each is focused]
        return at[0] if at else None

    def show_words(self, words: dict[str, tuple[str, str]]) -> None:
        """Show a button for each word: its label and its name."""
        for word, button in list(self.buttons.items()):
            if word not in words:
                self._flow.removeWidget(button)
                button.hide()
                button.deleteLater()
                del self.buttons[word]
        for word, (label, name) in words.items():
            if word not in self.buttons:
                button = Button("small", self)
                button.clicked.connect(partial(self.pressed.emit, word))
                self._flow.addWidget(button)
                button.show()
                self.buttons[word] = button
            self.buttons[word].label(button_text(label), name=name)
        self.setVisible(bool(words))
        self.updateGeometry()


class MasksCard(Card):
    """What is masked in the text and silenced in the sound.

    Signals:
        changed: something else is masked.
        refused: a word was too long, and that is said in ``too_long``.
    """

    changed = Signal()
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words: tuple[str, ...] = ()
        self._found: dict[str, int] = {}
        self._suggested: tuple[str, ...] = ()
        self.title = PlainLabel("strong")
        self.hint = PlainLabel("small", wrap=True)
        self.edit = QLineEdit()
        self.add_button = Button("small")
        self.masked, self.suggestions = Chips(), Chips()
        self.suggested = PlainLabel("small")
        self.warning = PlainLabel("warn", wrap=True)
        self.too_long = PlainLabel("warn", wrap=True)
        self.too_long.hide()
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.edit, 1)
        row.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addWidget(self.title)
        self.column.addWidget(self.hint)
        self.column.addLayout(row)
        self.column.addWidget(self.too_long)
        for widget in (self.masked, self.warning, self.suggested, self.suggestions):
            self.column.addWidget(widget)
        self.edit.returnPressed.connect(self._typed)
        self.edit.textChanged.connect(self.too_long.hide)
        self.add_button.clicked.connect(self._typed)
        self.masked.pressed.connect(self.remove)
        self.suggestions.pressed.connect(self.add)
        self._show()

    def retranslate(self) -> None:
        """Set the words."""
        self.title.setText(self.tr("3 · What stays yours"))
        self.hint.setText(
            self.tr(
                "Names, employers and numbers: masked in the text and silenced in the sound wherever the transcript has them, numbers however they are said, Chinese names also in pinyin and in characters that sound the same. Translations, short forms and misheard words are not found: choose them in the transcript or type them too, then listen."
            )
        )
        self.edit.setPlaceholderText(self.tr("A word, name or number"))
        self.edit.setAccessibleName(self.tr("A word, name or number to mask"))
        self.add_button.label(self.tr("Mask"), name=self.tr("Mask everywhere"))
        self.too_long.setText(
            self.tr(
                "What is masked in one piece has {count} characters at most. Mask the names and numbers in it one by one."
            ).format(count=MOST_MASK)
        )
        self.suggested.setText(self.tr("Said here, perhaps yours to keep:"))
        self._show()

    def show_found(
        self, words: tuple[str, ...], found: tuple[int, ...], suggestions: tuple[str, ...]
    ) -> None:
        """Show how often each was found, and what else one might mask."""
        self._found = dict(zip(words, found, strict=False))
        self._suggested = suggestions
        self._show()

    def clear(self) -> None:
        """Mask nothing."""
        self.words, self._found, self._suggested = (), {}, ()
        self._show()

    @Slot(str)
    def add(self, word: str) -> None:
        """Mask a word everywhere; one that is longer than a name or number may be is told instead."""
        word = word.strip()
        self.too_long.setVisible(len(word) > MOST_MASK)
        if len(word) > MOST_MASK:
            announce(self, self.too_long.text())
            self.refused.emit()
            return
        if word and word not in self.words:
            self.words = (*self.words, word)
            announce(self, self.tr("“{word}” is masked everywhere.").format(word=word))
            place = self.suggestions.place_of_keyboard()
            self._show()
            if place is not None:
                self._go_on(place)
            self.changed.emit()

    @Slot(str)
    def remove(self, word: str) -> None:
        """Mask it no longer."""
        if word in self.words:
            self.words = tuple(each for each in self.words if each != word)
            announce(self, self.tr("“{word}” is no longer masked.").format(word=word))
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self._show()
            self.changed.emit()

    def _go_on(self, place: int) -> None:
        """Put the keyboard on the suggestion that took a place, the last one, or into the field."""
        left = [*self.suggestions.buttons.values()]
        (left[min(place, len(left) - 1)] if left else self.edit).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    @Slot()
    def _typed(self) -> None:
        word = self.edit.text()
        if len(word.strip()) <= MOST_MASK:
            # A longer one stays, to be made shorter.
            self.edit.clear()
        self.add(word)

    def _show(self) -> None:
        self.masked.show_words(
            {
                word: (
                    f"{_short(word)} ({self._found[word]}) ×"
                    if word in self._found
                    else f"{_short(word)} ×",
                    self.tr("No longer mask “{word}”").format(word=word),
                )
                for word in self.words
            }
        )
        offered = [word for word in self._suggested if word not in self.words]
        self.suggestions.show_words(
            {
                word: (f"+ {_short(word)}", self.tr("Mask “{word}”").format(word=word))
                for word in offered
            }
        )
        chips = (*self.masked.buttons.values(), *self.suggestions.buttons.values())
        tab_in_turn((self.edit, self.add_button, *chips))
        self.suggested.setVisible(bool(offered))
        absent = [word for word in self.words if self._found.get(word) == 0]
        self.warning.setVisible(bool(absent))
        self.warning.setText(
            self.tr(
                "Not in the transcript of what goes out: {words}. If it was said there, it can still be heard; listen before you send."
            ).format(words=" · ".join(absent))
        )


def _short(word: str) -> str:
    return word if len(word) <= LONGEST else word[:LONGEST] + "…"
