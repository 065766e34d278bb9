"""The fields of the editor: each stands for one place of the draft, and says below itself what is wrong there."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.roles.faults import written
from desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.text import PlainLabel, button_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop.roles.faults import Place

NUMBER_WIDTH = 120
CHOICE_WIDTH = 240
MOST_LINES = 8
MOST = 9999
"""Wider than any rule: what is out of range is said, not made impossible to type."""


class Leaf(QWidget):
    """One field.

    Signals:
        typed(object, object): a place of the draft, and what a person put there.
    """

    typed = Signal(object, object)

    def __init__(self, place: Place, name: str) -> None:
        super().__init__()
        self.place = place
        self.where = written(place)
        self.fault = PlainLabel("warn", wrap=True)
        self.fault.hide()
        self._held: tuple[QWidget, ...] = ()
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.inside.setSpacing(SPACE_1)
        if name:
            label = PlainLabel("small")
            label.setText(name)
            self.inside.addWidget(label)

    def hold(self, control: QWidget, name: str) -> None:
        """Lay out the one control there is, named for those who hear the page."""
        control.setAccessibleName(name)
        self.inside.addWidget(control)
        self.finish(control)

    def finish(self, *controls: QWidget) -> None:
        """Put the sentence below what was laid out; these take the keyboard."""
        self._held = controls
        self.inside.addWidget(self.fault)

    def concerns(self, where: str) -> bool:
        """Say whether a fault at a place is one of this field."""
        return where == self.where or where.startswith((f"{self.where}.", f"{self.where}["))

    def say(self, sentences: Sequence[str]) -> None:
        """Show what is wrong, nothing when all is well."""
        text = "\n".join(dict.fromkeys(sentences))
        if self.fault.text() != text:
            self.fault.setText(text)
        self.fault.setVisible(bool(text))
        for each in self.controls():
            each.setAccessibleDescription(text)

    def controls(self) -> tuple[QWidget, ...]:
        """Return what takes the keyboard."""
        return self._held


class LineLeaf(Leaf):
    """A short text without languages: an id, a version, a cue."""

    def __init__(self, place: Place, name: str, value: object) -> None:
        super().__init__(place, name)
        self.line = QLineEdit(value if isinstance(value, str) else "")
        self.line.textEdited.connect(self._typed)
        self.hold(self.line, name)

    @Slot(str)
    def _typed(self, text: str) -> None:
        self.typed.emit(self.place, text)


class _Words(QPlainTextEdit):
    """A text of a few lines; Tab goes on to the next field."""

    def __init__(self, name: str, value: object, lines: int) -> None:
        super().__init__()
        self.setPlainText(value if isinstance(value, str) else "")
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)  # the editor has one way back for everything
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._lines = lines
        self.textChanged.connect(self._fit)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower words need more lines."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Be as tall as the words, within reason; Qt counts this document's height in lines."""
        needed = round(self.document().size().height())
        lines = min(MOST_LINES, max(self._lines, needed))
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if needed <= MOST_LINES else policy.ScrollBarAsNeeded
        )
        height = lines * self.fontMetrics().lineSpacing() + SPACE_4 + SPACE_2
        if height != self.height():
            self.setFixedHeight(height)


class BothLeaf(Leaf):
    """A text in both languages, side by side."""

    def __init__(self, place: Place, name: str, value: object, *, lines: int = 2) -> None:
        super().__init__(place, name)
        table = cast("dict[str, object]", value) if isinstance(value, dict) else {}
        chinese, english = self.tr("{name}, Chinese"), self.tr("{name}, English")
        self.zh = _Words(chinese.format(name=name), table.get("zh"), lines)
        self.en = _Words(english.format(name=name), table.get("en"), lines)
        self.zh.setPlaceholderText("中文")
        self.en.setPlaceholderText("English")
        self.zh.textChanged.connect(self._zh_typed)
        self.en.textChanged.connect(self._en_typed)
        row = QHBoxLayout()
        row.setSpacing(SPACE_3)
        row.addWidget(self.zh, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.en, 1, Qt.AlignmentFlag.AlignTop)
        self.inside.addLayout(row)
        self.finish(self.zh, self.en)

    @Slot()
    def _zh_typed(self) -> None:
        self.typed.emit((*self.place, "zh"), self.zh.toPlainText())

    @Slot()
    def _en_typed(self) -> None:
        self.typed.emit((*self.place, "en"), self.en.toPlainText())


class NumberLeaf(Leaf):
    """A number, in the box that suits it."""

    def __init__(
        self, place: Place, name: str, spin: QSpinBox | QDoubleSpinBox, value: float
    ) -> None:
        super().__init__(place, name)
        self.spin = spin
        spin.setRange(-MOST, MOST)
        spin.setValue(value)  # pyright: ignore[reportArgumentType]
        spin.setFixedWidth(NUMBER_WIDTH)
        spin.lineEdit().setTextMargins(SPACE_2, 0, 0, 0)
        spin.valueChanged.connect(self._changed)
        self.hold(spin, name)

    @Slot()
    def _changed(self) -> None:
        self.typed.emit(self.place, self.spin.value())


class WholeLeaf(NumberLeaf):
    """A whole number."""

    def __init__(self, place: Place, name: str, value: object) -> None:
        known = value if isinstance(value, int) and abs(value) <= MOST else 0
        super().__init__(place, name, QSpinBox(), known)


class DecimalLeaf(NumberLeaf):
    """A number in steps of a tenth."""

    def __init__(self, place: Place, name: str, value: object) -> None:
        spin = QDoubleSpinBox()
        spin.setDecimals(1)
        spin.setSingleStep(0.1)
        super().__init__(place, name, spin, float(value) if isinstance(value, int | float) else 0.0)


class ChoiceLeaf(Leaf):
    """One of several words; what a hand-written file says instead stays until another is chosen."""

    def __init__(
        self, place: Place, name: str, value: object, options: Sequence[tuple[str, str]]
    ) -> None:
        super().__init__(place, name)
        self.box = QComboBox()
        self.box.setFixedWidth(CHOICE_WIDTH)
        known = [key for key, _ in options]
        shown = list(options)
        if isinstance(value, str) and value not in known:
            shown.append((value, value))
        for key, words in shown:
            self.box.addItem(words, key)
        self.box.setCurrentIndex(
            [key for key, _ in shown].index(value) if isinstance(value, str) else -1
        )
        self.box.activated.connect(self._typed)
        self.hold(self.box, name)

    @Slot(int)
    def _typed(self, row: int) -> None:
        self.typed.emit(self.place, self.box.itemData(row))


class TicksLeaf(Leaf):
    """Some of several words, in the order they were ticked."""

    def __init__(
        self, place: Place, name: str, value: object, options: Sequence[tuple[str, str]]
    ) -> None:
        super().__init__(place, name)
        every = cast("list[object]", value) if isinstance(value, list) else []
        self._chosen = [each for each in every if isinstance(each, str)]
        self.boxes: dict[str, QCheckBox] = {}
        holder = QWidget()
        flow = FlowLayout(holder)
        words = dict(options)
        for key in (*words, *(each for each in self._chosen if each not in words)):
            box = QCheckBox(button_text(words.get(key, key)))
            box.setAccessibleName(f"{name}: {words.get(key, key)}")
            box.setChecked(key in self._chosen)
            box.clicked.connect(self._clicked)
            self.boxes[key] = box
            flow.addWidget(box)
        self.inside.addWidget(holder)
        self.finish(*self.boxes.values())

    @Slot()
    def _clicked(self) -> None:
        on = [key for key, box in self.boxes.items() if box.isChecked()]
        kept = [each for each in dict.fromkeys(self._chosen) if each in on]
        self._chosen = kept + [each for each in on if each not in kept]
        self.typed.emit(self.place, list(self._chosen))


class FlagLeaf(Leaf):
    """Yes or no."""

    def __init__(self, place: Place, name: str, value: object) -> None:
        super().__init__(place, "")
        self.box = QCheckBox(name)
        self.box.setChecked(value is True)
        self.box.clicked.connect(self._clicked)
        self.hold(self.box, name)

    @Slot(bool)
    def _clicked(self, on: bool) -> None:
        self.typed.emit(self.place, on)
