"""Between the checklist and the review: what is answered, rated, attached and chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.rating_row import RatingRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.review.evidence import Target
    from desktop.review.model import Mark
    from desktop.ui.review.marking import Marking
    from desktop.ui.review.playback_pane import PlaybackPane
    from desktop.ui.review.work import ReviewWork
    from desktop.ui.widgets.checklist_panel import ChecklistPanel


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
        """Return the keys that attach evidence, say that there is none, or give up a judgement."""
        return {"E": self._attach_here, "Shift+E": self._no_evidence, "0": self._give_up}

    def _give_up(self) -> None:
        if self._work.target is not None:
            self._work.give_up(self._work.target)

    def _no_evidence(self) -> None:
        """Say so for the rating that is chosen, or take it back."""
        row = self._panel.row(self._work.target) if self._work.target else None
        if isinstance(row, RatingRow) and row.none.isVisible():
            row.none.click()

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
        row = self._panel.row(self._work.target) if self._work.target else None
        if row is not None:
            announce(self._panel, row.accessibleName())
