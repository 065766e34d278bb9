"""The rating of a competency with the anchor of the level that is chosen or pointed at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox
from typing_extensions import override

from desktop.review.evidence import ForRating
from desktop.review.model import SENTENCE_LENGTH
from desktop.review.summary import RatingGap, rating_gap
from desktop.ui.texts.review import LEVELS, gap_sentence, level_text
from desktop.ui.widgets.buttons import Segments
from desktop.ui.widgets.evidence_row import EvidenceRow
from desktop.ui.widgets.sentence_field import SentenceField
from desktop.ui.widgets.text import PlainLabel, plain_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget

    from desktop.base.settings import Language
    from desktop.review.model import Rating
    from desktop.roles.model import Competency

translate = QCoreApplication.translate
CANNOT_JUDGE = "cannot"


class Anchor(PlainLabel):
    """What one level looks like; a click chooses the level.

    Signals:
        pressed(str): the level.
    """

    pressed = Signal(str)

    def __init__(self, value: str, parent: QWidget | None = None) -> None:
        super().__init__("small", parent, wrap=True)
        self.value = value
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def light(self, *, lit: bool) -> None:
        """Show it as the one that is chosen or pointed at."""
        kind = "anchor" if lit else "small"
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the level."""
        self.pressed.emit(self.value)


class RatingRow(EvidenceRow):
    """Rates one competency.

    Signals:
        rated(object, object): the Target, and a level 1..5 or None when it was taken back.
        gave_up(object): the Target cannot be judged from this take.
        found_none(object, bool): whether no evidence was found for the Target.
        reasoned(object, str): why the Target has its level.
    """

    rated = Signal(object, object)
    gave_up = Signal(object)
    found_none = Signal(object, bool)
    reasoned = Signal(object, str)

    def __init__(
        self, competency: Competency, parent: QWidget | None = None, *, reasons: bool = False
    ) -> None:
        super().__init__(ForRating(competency.id), parent)
        self.competency = competency
        self._anchors: dict[str, str] = {}
        self.segments = Segments((*(str(level) for level in LEVELS), CANNOT_JUDGE), one_stop=True)
        self.anchor = PlainLabel("small", wrap=True)
        self.anchor.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.gap = PlainLabel("warn", wrap=True)
        self.none = QCheckBox()
        self.none.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for value in (*(str(level) for level in LEVELS), CANNOT_JUDGE):
            button = self.segments.button(value)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.installEventFilter(self)
        self.flow.addWidget(self.segments)
        self.anchors = tuple(Anchor(str(level)) for level in LEVELS)
        self.column.insertWidget(2, self.anchor)
        for place, anchor in enumerate(self.anchors, start=3):
            anchor.hide()
            anchor.pressed.connect(self._anchor_pressed)
            self.column.insertWidget(place, anchor)
        self.column.insertWidget(3 + len(self.anchors), self.gap)
        self.column.insertWidget(4 + len(self.anchors), self.none)
        self.gap.hide()
        self.none.hide()
        self._reasons = reasons
        self.why = SentenceField()
        self.why.setMaxLength(SENTENCE_LENGTH)
        self.why.written.connect(self._reasoned)
        self.why.hide()
        self.column.addWidget(self.why)
        self.title.setProperty("kind", "strong")
        self.segments.chosen.connect(self._chosen)
        self.none.clicked.connect(self._none_clicked)

    def retranslate(self, language: Language) -> None:
        """Set the words; anchors are in the language of the role packs."""
        name = self.competency.name.say(language)
        self.title.setText(translate("RatingRow", "Rating · {competency}").format(competency=name))
        self.setAccessibleName(self.title.text())
        cannot = translate("RatingRow", "Cannot judge")
        self._anchors = {str(n): level_text(self.competency, n, language) for n in LEVELS}
        self._anchors[CANNOT_JUDGE] = translate(
            "RatingRow", "The take does not show enough to choose a level."
        )
        for anchor in self.anchors:
            anchor.setText(self._anchors[anchor.value])
        for value, anchor in self._anchors.items():
            button = self.segments.button(value)
            button.setText(cannot if value == CANNOT_JUDGE else value)
            button.setAccessibleName(f"{name}: {cannot if value == CANNOT_JUDGE else anchor}")
            key = "0" if value == CANNOT_JUDGE else value
            button.setToolTip(plain_tooltip(f"{anchor} ({key})"))
        self.segments.make_room()
        self.none.setText(translate("RatingRow", "No evidence found"))
        self.none.setToolTip(f"{self.none.text()} (Shift+E)")
        why = translate("RatingRow", "Why this level (optional)")
        self.why.setPlaceholderText(why)
        self.why.setAccessibleName(f"{why}: {name}")
        for chip in self.chips:
            chip.retranslate()
        self._show_anchor(self.segments.value)

    @override
    def show_chosen(self, *, chosen: bool) -> None:
        """Show what every level looks like while it is chosen, else only the level that is."""
        super().show_chosen(chosen=chosen)
        for anchor in self.anchors:
            anchor.setVisible(chosen)
        self._show_why()
        self._show_anchor(self.segments.value)

    def show_rating(self, rating: Rating | None) -> None:
        """Show what is chosen and what it lacks."""
        level = str(rating.level) if rating and rating.level else ""
        self.segments.show_value(CANNOT_JUDGE if rating and rating.cannot_judge else level)
        self._show_anchor(self.segments.value)
        gap = rating_gap(rating)
        self.gap.setText(gap_sentence(gap))
        self.gap.setVisible(gap is RatingGap.NO_EVIDENCE)
        self.segments.show_grey(grey=gap is RatingGap.NO_EVIDENCE)
        self.none.setChecked(bool(rating and rating.no_evidence))
        self.none.setVisible(bool(level) and not (rating and rating.marks))
        self.why.show_text(rating.why if rating else "")
        self._show_why()

    @override
    def below(self) -> tuple[QWidget, ...]:
        """Return the box for no evidence, the button that attaches some, and the field for a reason."""
        return (self.none, *super().below(), self.why)

    def _show_why(self) -> None:
        self.why.setVisible(self._reasons and (self.chosen or bool(self.why.text())))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the anchor of the level that is pointed at or has the focus."""
        if event.type() in {QEvent.Type.Enter, QEvent.Type.FocusIn}:
            self._show_anchor(str(watched.property("value")))
        elif event.type() in {QEvent.Type.Leave, QEvent.Type.FocusOut}:
            self._show_anchor(self.segments.value)
        return super().eventFilter(watched, event)

    def _show_anchor(self, value: str) -> None:
        """Show the anchor of a level, among the others or alone."""
        words = self._anchors.get(value, "")
        self.anchor.setText(words)
        self.anchor.setVisible(bool(words) and (not self.chosen or value == CANNOT_JUDGE))
        for anchor in self.anchors:
            anchor.light(lit=anchor.value == value)

    @Slot(str)
    def _anchor_pressed(self, value: str) -> None:
        self.segments.button(value).click()

    @Slot(str)
    def _chosen(self, value: str) -> None:
        self.picked.emit(self.target)
        if value == CANNOT_JUDGE:
            self.gave_up.emit(self.target)
        else:
            self.rated.emit(self.target, int(value) if value else None)

    @Slot(bool)
    def _none_clicked(self, checked: bool) -> None:
        self.picked.emit(self.target)
        self.found_none.emit(self.target, checked)

    @Slot()
    def _reasoned(self) -> None:
        self.reasoned.emit(self.target, self.why.text().strip())
