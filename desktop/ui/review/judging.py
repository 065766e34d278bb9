"""Between the checklist and the review: what is answered, rated, attached and chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop.review.model import AnswerValue
from desktop.ui.texts.review import LEVELS, takes_answer_sentence, takes_level_sentence
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.item_row import ItemRow
from desktop.ui.widgets.rating_row import RatingRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.review.evidence import Target
    from desktop.review.model import Mark
    from desktop.ui.review.marking import Marking
    from desktop.ui.review.playback_pane import PlaybackPane
    from desktop.ui.review.work import ReviewWork
    from desktop.ui.widgets.checklist_panel import ChecklistPanel
    from desktop.ui.widgets.evidence_row import EvidenceRow


class Judging(QObject):
    """Connects the two and brings the keys of judging."""

    def __init__(
        self, panel: ChecklistPanel, work: ReviewWork, marking: Marking, playback: PlaybackPane
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._work = work
        self._marking = marking
        self._playback = playback
        panel.picked.connect(work.choose)
        panel.answered.connect(work.answer)
        panel.rated.connect(work.rate)
        panel.gave_up.connect(work.give_up)
        panel.found_none.connect(self._found_none)
        panel.attach.connect(marking.attach)
        panel.played.connect(self._play_mark)
        panel.detached.connect(work.detach)
        panel.reasoned.connect(work.explain)
        panel.typed.connect(playback.playing.wait)
        panel.left.connect(self._left)
        work.picked.connect(self._show_target)

    def keys(self) -> dict[str, Callable[[], object]]:
        """Return the keys of answers and ratings, and of what they rest on."""
        keys: dict[str, Callable[[], object]] = {
            "E": self._attach_here,
            "Shift+E": self._no_evidence,
            "0": self._give_up,
        }
        for key, value in zip("YPNX", AnswerValue, strict=True):
            keys[key] = partial(self._answer, value)
        for level in LEVELS:
            keys[str(level)] = partial(self._rate, level)
        return keys

    def _rate(self, level: int) -> None:
        self._work.rate(self._work.target, level)

    def _give_up(self) -> None:
        if self._work.target is not None:
            self._work.give_up(self._work.target)

    def _no_evidence(self) -> None:
        """Say so for the rating that is chosen, or take it back; what it can't be said of yet is told."""
        row = self._row
        if isinstance(row, RatingRow) and row.none.isVisible():
            row.none.click()
        elif isinstance(row, RatingRow) and not row.segments.value:
            row.tell(takes_level_sentence())
        elif isinstance(row, ItemRow):
            row.tell(takes_answer_sentence())

    def _answer(self, value: AnswerValue) -> None:
        """Answer the item that is chosen; a rating takes no such answer."""
        row = self._row
        if isinstance(row, RatingRow):
            row.tell(takes_level_sentence())
        else:
            self._work.answer(self._work.target, value)

    @property
    def _row(self) -> EvidenceRow | None:
        return self._panel.row(self._work.target) if self._work.target else None

    def _attach_here(self) -> None:
        self._marking.attach(self._work.target)

    @Slot()
    def _left(self) -> None:
        self._marking.closed.emit()
        self._playback.playing.go_on(back=True)

    @Slot(object)
    def _play_mark(self, mark: Mark) -> None:
        self._playback.play_span(mark.span)

    @Slot(object, bool)
    def _found_none(self, target: Target, found_none: bool) -> None:
        self._work.say_no_evidence(target, found_none=found_none)

    @Slot()
    def _show_target(self) -> None:
        self._panel.choose(self._work.target)
        row = self._row
        if row is not None:
            announce(self._panel, row.accessibleName())
