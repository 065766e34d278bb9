"""The rating of a competency with the anchor of the level that is chosen or pointed at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox
from typing_extensions import override

from desktop.review.evidence import ForRating
from desktop.review.summary import RatingGap, rating_gap
from desktop.ui.texts.review import LEVELS, gap_sentence, level_text
from desktop.ui.widgets.buttons import Segments
from desktop.ui.widgets.evidence_row import EvidenceRow
from desktop.ui.widgets.text import PlainLabel, plain_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from desktop.base.settings import Language
    from desktop.review.model import Rating
    from desktop.roles.model import Competency

translate = QCoreApplication.translate
CANNOT_JUDGE = "cannot"


class RatingRow(EvidenceRow):
    """Rates one competency.

    Signals:
        rated(object, object): the Target, and a level 1..5 or None when it was taken back.
        gave_up(object): the Target cannot be judged from this take.
        found_none(object, bool): whether no evidence was found for the Target.
    """

    rated = Signal(object, object)
    gave_up = Signal(object)
    found_none = Signal(object, bool)

    def __init__(self, competency: Competency, parent: QWidget | None = None) -> None:
        super().__init__(ForRating(competency.id), parent)
        self.competency = competency
        self._anchors: dict[str, str] = {}
        self._rest = ""
        self.segments = Segments((*(str(level) for level in LEVELS), CANNOT_JUDGE))
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
        self.column.insertWidget(2, self.anchor)
        self.column.insertWidget(3, self.gap)
        self.column.insertWidget(4, self.none)
        self.gap.hide()
        self.none.hide()
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
        self._rest = translate("RatingRow", "Point at a level to read what it looks like.")
        for value, anchor in self._anchors.items():
            button = self.segments.button(value)
            button.setText(cannot if value == CANNOT_JUDGE else value)
            button.setAccessibleName(f"{name}: {cannot if value == CANNOT_JUDGE else anchor}")
            key = "0" if value == CANNOT_JUDGE else value
            button.setToolTip(plain_tooltip(f"{anchor} ({key})"))
        self.segments.make_room()
        self.none.setText(translate("RatingRow", "No evidence found"))
        self.none.setToolTip(f"{self.none.text()} (Shift+E)")
        for chip in self.chips:
            chip.retranslate()
        self._show_anchor(self.segments.value)
        self._reserve()

    def show_rating(self, rating: Rating | None) -> None:
        """Show what is chosen and what it lacks."""
        level = str(rating.level) if rating and rating.level else ""
        self.segments.show_value(CANNOT_JUDGE if rating and rating.cannot_judge else level)
        self._show_anchor(self.segments.value)
        gap = rating_gap(rating)
        self.gap.setText(gap_sentence(gap))
        self.gap.setVisible(gap is RatingGap.NO_EVIDENCE)
        self.none.setChecked(bool(rating and rating.no_evidence))
        self.none.setVisible(bool(level) and not (rating and rating.marks))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the anchor of the level that is pointed at or has the focus."""
        if event.type() in {QEvent.Type.Enter, QEvent.Type.FocusIn}:
            self._show_anchor(str(watched.property("value")))
        elif event.type() in {QEvent.Type.Leave, QEvent.Type.FocusOut}:
            self._show_anchor(self.segments.value)
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for the longest anchor, so that nothing jumps under the pointer."""
        super().resizeEvent(event)
        self._reserve()

    def _reserve(self) -> None:
        width = self.contentsRect().width() - self.column.contentsMargins().left() * 2
        metrics = self.anchor.fontMetrics()
        room = QRect(0, 0, max(1, width), 10_000)
        heights = [
            metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
            for text in (*self._anchors.values(), self._rest)
        ]
        self.anchor.setMinimumHeight(max(heights, default=0))

    def _show_anchor(self, value: str) -> None:
        self.anchor.setText(self._anchors.get(value, self._rest))

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
