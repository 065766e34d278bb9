"""Short answers, rated one after the other; then what each stands for and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.base.settings import Language
from desktop.review.calibration import Calibration, is_calibrated
from desktop.ui.texts.review import LEVELS, level_text
from desktop.ui.theme import SPACE_2, SPACE_3
from desktop.ui.widgets.buttons import Button, Segments
from desktop.ui.widgets.clearing import clear
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from desktop.review.calibration import Vignette


class CalibrationCard(QWidget):
    """One vignette at a time.

    Signals:
        finished(bool): all are rated; whether near enough to what they stand for.
    """

    finished = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = Calibration()
        self._language = Language.EN
        self.given: list[int] = []
        self._title = PlainLabel("strong", wrap=True)
        self.text = PlainLabel(wrap=True)
        self._anchors = PlainLabel("small", wrap=True)
        self._meant = QVBoxLayout()
        self._meant.setSpacing(0)
        self.levels = Segments(tuple(map(str, LEVELS)))
        self.go_on = Button("primary")
        self.skip = Button("quiet")
        self._lay_out()
        self.levels.chosen.connect(self._rated)
        self.go_on.clicked.connect(self._finish)
        self.skip.clicked.connect(self._skip)

    def show_for(self, first: Calibration, language: Language) -> None:
        """Begin with the first vignette."""
        self._first, self._language = first, language
        self.given = []
        self._show()

    def take_keyboard(self) -> None:
        """Give the keyboard to the lowest level."""
        self.levels.button(str(LEVELS[0])).setFocus(Qt.FocusReason.OtherFocusReason)

    def press(self, key: str) -> None:
        """Rate the example that is shown by a digit; other keys do nothing."""
        if not self.over and key in map(str, LEVELS):
            self.levels.button(key).click()

    @property
    def vignettes(self) -> tuple[Vignette, ...]:
        """The short answers, in their order."""
        return self._first.vignettes

    def retranslate(self, language: Language) -> None:
        """Set the words."""
        self._language = language
        self.levels.setAccessibleName(self.tr("Level"))
        for level in LEVELS:
            self.levels.button(str(level)).setText(str(level))
        self.levels.make_room()
        self.go_on.label(self.tr("Go on to the review"))
        self.skip.label(self.tr("Skip: it will say “not calibrated”"))
        self._show()

    @property
    def has_some(self) -> bool:
        """Whether there is anything to rate for this role."""
        return bool(self.vignettes)

    @property
    def over(self) -> bool:
        """Whether all are rated."""
        return len(self.given) == len(self.vignettes)

    def _show(self) -> None:
        if not self.vignettes:
            return
        led = self.isAncestorOf(QApplication.focusWidget() or self)
        self.levels.setVisible(not self.over)
        self.skip.setVisible(not self.over)
        self.go_on.setVisible(self.over)
        self.levels.show_value("")
        for label in (self.text, self._anchors):
            label.setHidden(self.over)
        clear(self._meant)
        if self.over:
            self._show_meant()
            if led:
                self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        each = self.vignettes[len(self.given)]
        competency = self._first.competency(each.competency)
        name = competency.name.say(self._language)
        self._title.setText(
            self.tr("First agree on what a level means · {n} of {all} · {competency}").format(
                n=len(self.given) + 1, all=len(self.vignettes), competency=name
            )
        )
        self.text.setText(each.text.say(self._language))
        lines = [level_text(competency, n, self._language) for n in LEVELS]
        self._anchors.setText("\n".join(lines))

    def _show_meant(self) -> None:
        meant = [each.level for each in self.vignettes]
        if is_calibrated(self.given, meant):
            self._title.setText(self.tr("You are close to what the levels mean."))
        else:
            self._title.setText(
                self.tr(
                    "Some of your levels were apart from these. You can review all the same; it will say “not calibrated”."
                )
            )
        line = self.tr("you {given} · meant {level}: {reason}")
        for given, each in zip(self.given, self.vignettes, strict=True):
            said, why = PlainLabel(wrap=True), PlainLabel("small", wrap=True)
            said.setText(each.text.say(self._language))
            reason = each.reason.say(self._language)
            why.setText(line.format(given=given, level=each.level, reason=reason))
            why.setContentsMargins(0, 0, 0, SPACE_2)
            for label in (said, why):
                self._meant.addWidget(label)

    @Slot(str)
    def _rated(self, value: str) -> None:
        if value and not self.over:
            self.given.append(int(value))
            self._show()

    @Slot()
    def _skip(self) -> None:
        self.finished.emit(False)  # noqa: FBT003 - Qt

    @Slot()
    def _finish(self) -> None:
        self.finished.emit(is_calibrated(self.given, [each.level for each in self.vignettes]))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_3)
        row.addWidget(self.levels)
        row.addWidget(self.go_on)
        row.addStretch(1)
        row.addWidget(self.skip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        for part in (self._title, self.text, self._anchors):
            column.addWidget(part)
        column.addLayout(self._meant)
        column.addLayout(row)
