"""What lies between cues, the player and the checklist: a cue is played, used or refused by a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from desktop.cues.store import shown_chips
from desktop.review.evidence import ForAnswer, evidence_for
from desktop.ui.review.cue_work import CueWork
from desktop.ui.texts.faults import error_sentence

if TYPE_CHECKING:
    from desktop.base.errors import GreenroomError
    from desktop.base.timecode import Span
    from desktop.cues.model import Chip, CueSheet, Evidence
    from desktop.review.evidence import Target
    from desktop.ui.review.cues_pane import CuePlace, CuesPane
    from desktop.ui.review.opened import OpenedTake
    from desktop.ui.review.playback_pane import PlaybackPane
    from desktop.ui.review.work import ReviewWork
    from desktop.ui.widgets.checklist_panel import ChecklistPanel
    from desktop.ui.workshop import Workshop


class Cueing(QObject):
    """Shows cues where they belong, and does what is wished with them.

    Signals:
        changed: there are other cues.
    """

    changed = Signal()

    def __init__(
        self,
        workshop: Workshop,
        pane: CuesPane,
        playback: PlaybackPane,
        checklist: ChecklistPanel,
        work: ReviewWork,
    ) -> None:
        super().__init__(playback)
        self._pane, self._playback = pane, playback
        self._checklist, self._review = checklist, work
        self._work = CueWork(workshop, self)
        self._work.changed.connect(self._show)
        self._work.failed.connect(self._say)
        pane.played.connect(playback.playing.play_place)
        pane.used.connect(self._use)
        pane.refused.connect(self._work.refuse)
        pane.brought_back.connect(self._work.bring_back)
        work.changed.connect(self._offer)
        checklist.offer_played.connect(self._listen)
        checklist.offer_used.connect(self._use_offer)
        checklist.offer_refused.connect(self._work.refuse_chip)

    @property
    def sheet(self) -> CueSheet | None:
        """What was found; None while it is looked for."""
        return self._work.sheet

    def open(self, opened: OpenedTake) -> None:
        """Look for the cues of a take, and anew when its words have changed."""
        self._work.open(opened.folder)

    def close(self) -> None:
        """Show none: whoever reviews for others is to see for themselves."""
        self._work.close()

    @Slot()
    def _show(self) -> None:
        sheet = self._work.sheet
        self._pane.show_cues(sheet, can_bring_back=self._work.can_bring_back)
        self._offer()
        self.changed.emit()

    @Slot()
    def _offer(self) -> None:
        """Offer for each item what is not attached to it yet."""
        sheet = self._work.sheet
        chips = shown_chips(sheet) if sheet is not None else ()
        self._checklist.show_offers([left for chip in chips if (left := self._not_yet(chip))])

    def _not_yet(self, chip: Chip) -> Chip | None:
        review, target = self._review, ForAnswer(chip.item)
        used = [mark.span for mark in evidence_for(review.review, review.take_id, target)]
        left = tuple(
            each
            for each in chip.evidence
            if not any(
                span.start_ms <= each.span.end_ms and each.span.start_ms <= span.end_ms
                for span in used
            )
        )
        return replace(chip, evidence=left) if left else None

    @Slot(object)
    def _say(self, error: GreenroomError) -> None:
        self._pane.show_sentence(error_sentence(error))

    @Slot(object)
    def _use(self, place: CuePlace) -> None:
        if place.span is not None:
            self._review.attach(self._review.target, place.span, place.quote)

    @Slot(object)
    def _listen(self, span: Span) -> None:
        """Play a place with a second before it; it stays selected, to be attached."""
        self._playback.select(span)
        self._playback.playing.play_place(span)

    @Slot(object, object)
    def _use_offer(self, target: Target, place: Evidence) -> None:
        self._review.attach(target, place.span, " ".join(place.text.split()))
