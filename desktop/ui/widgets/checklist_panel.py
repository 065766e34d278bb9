"""The checklist beside the picture: items and ratings by competency, one of them chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.review.changes import find_rating
from desktop.review.checklist import items_of
from desktop.review.evidence import evidence_for
from desktop.review.summary import answer_value, count_answers
from desktop.ui.page import scrolling
from desktop.ui.texts.review import counts_line
from desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4
from desktop.ui.widgets.focus_order import focused_of
from desktop.ui.widgets.frames import Card, Rule
from desktop.ui.widgets.item_row import ItemRow
from desktop.ui.widgets.rating_row import RatingRow
from desktop.ui.widgets.text import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.base.settings import Language
    from desktop.base.timecode import Span
    from desktop.cues.model import Chip
    from desktop.review.checklist import ChecklistPart
    from desktop.review.evidence import Target
    from desktop.review.model import Review
    from desktop.ui.widgets.evidence_row import EvidenceRow

WIDTHS = (324, 480)


class ChecklistPanel(Card):
    """Shows the checklist of a take and what the review says about it.

    Signals:
        picked(object): another Target was chosen by pointer or focus.
        answered(object, object): a Target was answered: an AnswerValue or None.
        rated(object, object): a Target was rated: a level or None.
        gave_up(object): a Target cannot be judged.
        found_none(object, bool): whether a Target has no evidence.
        attach(object): attach the selected span to a Target.
        played(object): show a Mark.
        detached(object, str): a Target rests on a mark no longer.
        reasoned(object, str): why a Target has its level; ``typed`` and ``left`` are of its field.
        offer_played(object), offer_used(object, object), offer_refused(str, object): as those of
            the rows.
    """

    picked = Signal(object)
    answered = Signal(object, object)
    rated = Signal(object, object)
    gave_up = Signal(object)
    found_none = Signal(object, bool)
    attach = Signal(object)
    played = Signal(object)
    detached = Signal(object, str)
    reasoned = Signal(object, str)
    typed = Signal()
    left = Signal()
    offer_played = Signal(object)
    offer_used = Signal(object, object)
    offer_refused = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=0, spacing=0)
        self.setMinimumWidth(WIDTHS[0])
        self.setMaximumWidth(WIDTHS[1])
        self._parts: tuple[ChecklistPart, ...] = ()
        self.rows: list[EvidenceRow] = []
        self._heads: list[tuple[ChecklistPart, PlainLabel, PlainLabel]] = []
        self._head_of: dict[EvidenceRow, QWidget] = {}
        self._review: Review | None = None
        self._take_id = ""
        self.title = PlainLabel("strong")
        self.counts = ElidedLabel("tiny")
        self.counts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_3, SPACE_4, SPACE_3, SPACE_2)
        head.addWidget(self.title)
        head.addWidget(self.counts, 1)
        self._body = QWidget()
        self._list = QVBoxLayout(self._body)
        self._list.setContentsMargins(0, 0, SPACE_2, SPACE_4)
        self._list.setSpacing(0)
        self._area = scrolling(self._body)
        self._led_to = 0
        self._area.verticalScrollBar().rangeChanged.connect(self._stay)
        self.column.setContentsMargins(SPACE_1, 0, SPACE_1, SPACE_1)
        self.column.addLayout(head)
        self.column.addWidget(self._area, 1)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    def show_parts(
        self,
        parts: tuple[ChecklistPart, ...],
        language: Language,
        *,
        goal: str = "",
        reasons: bool = False,
    ) -> None:
        """Show another checklist.

        Args:
            parts: of it.
            language: of the words of the role.
            goal: of the company; it stands at the item that asks about it.
            reasons: it is asked why a level is given.
        """
        led = self.isAncestorOf(focused_of(self.window()) or self)
        self._parts = parts
        self._clear()
        for part in parts:
            head, place = self._add_head(part), len(self.rows)
            for item in part.items:
                self._add_item(ItemRow(item, goal=goal if "jd:" in item.cue else ""))
            if part.rated:
                self._add_rating(RatingRow(part.competency, reasons=reasons))
            self._head_of[self.rows[place]] = head
        self._list.addStretch(1)
        for row in self.rows:
            row.put_in_turn()
        self.retranslate(language)
        if led:
            self.take_keyboard()

    def keep_typed(self) -> None:
        """Write what was typed a moment ago."""
        for row in self.rows:
            if isinstance(row, RatingRow):
                row.why.keep_typed()

    def take_keyboard(self) -> None:
        """Give the keyboard to the first answer."""
        first = self.rows[0].controls.findChild(QAbstractButton) if self.rows else None
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self, language: Language) -> None:
        """Set the words; those of the role pack in their own language."""
        self.title.setText(self.tr("Checklist"))
        self.setAccessibleName(self.tr("Checklist"))
        for part, name, _ in self._heads:
            name.setText(part.competency.name.say(language))
        for row in self.rows:
            if isinstance(row, (ItemRow, RatingRow)):
                row.retranslate(language)
        self.show_review(self._review, self._take_id)

    def show_review(self, review: Review | None, take_id: str) -> None:
        """Show what a review says about a take."""
        self._review, self._take_id = review, take_id
        self.counts.setText(counts_line(count_answers(review, take_id, items_of(self._parts))))
        for part, _, counts in self._heads:
            counts.setText(counts_line(count_answers(review, take_id, part.items)))
        for row in self.rows:
            row.tell("")
            row.show_marks(evidence_for(review, take_id, row.target))
            if isinstance(row, ItemRow):
                row.show_answer(answer_value(review, take_id, row.item.id))
            elif isinstance(row, RatingRow):
                known = find_rating(review, take_id, row.competency.id) if review else None
                row.show_rating(known)

    def show_offers(self, chips: Iterable[Chip]) -> None:
        """Show what cues offer for the items; it sets no answer."""
        offered = {chip.item: chip for chip in chips}
        for row in self.rows:
            if isinstance(row, ItemRow):
                row.show_offer(offered.get(row.item.id))

    def choose(self, target: Target | None) -> None:
        """Show a Target as the chosen one and bring it into view."""
        for row in self.rows:
            row.show_chosen(chosen=row.target == target)
        self._lead_keyboard()
        QTimer.singleShot(0, self, self._bring_into_view)  # the chosen row grows first

    def show_span(self, span: Span | None, *, plays: bool = True) -> None:
        """Say which span would be attached; without one the last seconds, where something plays."""
        for row in self.rows:
            row.show_span(span, plays=plays)

    def row(self, target: Target) -> EvidenceRow | None:
        """Return the row of a Target."""
        return next((row for row in self.rows if row.target == target), None)

    def _clear(self) -> None:
        self.rows.clear()
        self._head_of.clear()
        self._heads.clear()
        while (entry := self._list.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add_head(self, part: ChecklistPart) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(SPACE_3, SPACE_3 if self._heads else 0, 0, SPACE_1)
        name, counts = PlainLabel("small", wrap=True), PlainLabel("tiny")
        row.addWidget(name, 1)
        row.addWidget(counts)
        self._heads.append((part, name, counts))
        self._list.addWidget(head)
        self._list.addWidget(Rule())
        return head

    def _add_item(self, row: ItemRow) -> None:
        row.answered.connect(self.answered)
        row.offer_played.connect(self.offer_played)
        row.offer_used.connect(self.offer_used)
        row.offer_refused.connect(self.offer_refused)
        self._add_row(row)

    def _add_rating(self, row: RatingRow) -> None:
        row.rated.connect(self.rated)
        row.gave_up.connect(self.gave_up)
        row.found_none.connect(self.found_none)
        row.reasoned.connect(self.reasoned)
        row.why.typed.connect(self.typed)
        row.why.left.connect(self.left)
        self._add_row(row)

    def _add_row(self, row: EvidenceRow) -> None:
        row.picked.connect(self.picked)
        row.attach.connect(self.attach)
        row.played.connect(self.played)
        row.detached.connect(self.detached)
        self.rows.append(row)
        self._list.addWidget(row)
        self._list.addWidget(Rule())

    def _lead_keyboard(self) -> None:
        """Let the keyboard come along: left behind, Space would answer what was chosen before."""
        now = QApplication.focusWidget()
        if now is None or not self._body.isAncestorOf(now):
            return
        for row in self.rows:
            if row.chosen and not row.isAncestorOf(now):
                first = row.controls.findChild(QAbstractButton)
                if first is not None:
                    first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _bring_into_view(self) -> None:
        QCoreApplication.sendEvent(self._body, QEvent(QEvent.Type.LayoutRequest))
        self._list.activate()
        for row in self.rows:
            if row.chosen:
                self._area.ensureWidgetVisible(row, 0, SPACE_4)
                if row in self._head_of:
                    self._area.ensureWidgetVisible(self._head_of[row], 0, 0)
        self._led_to = self._area.verticalScrollBar().value()

    @Slot()
    def _stay(self) -> None:
        """Keep the chosen row in view when others grow, as by what cues offer, unless somebody scrolled since."""
        if self._area.verticalScrollBar().value() == self._led_to:
            QTimer.singleShot(0, self, self._bring_into_view)

    @Slot(QWidget, QWidget)
    def _focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Choose the row that the focus has come into."""
        for row in self.rows:
            if now is not None and row.isAncestorOf(now) and not row.chosen:
                self.picked.emit(row.target)
                return
