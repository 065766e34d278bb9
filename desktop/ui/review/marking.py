"""Making, choosing and changing marks: what lies between the timeline, the mark bar, the list and the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop.base.errors import Fault, WorldError
from desktop.review.balance import balance_of
from desktop.review.changes import find_mark, marks_of
from desktop.sharing.origin import is_received
from desktop.ui.review.half_note import HalfNote
from desktop.ui.texts.marks import mark_label, saved_sentence
from desktop.ui.texts.review import span_text
from desktop.ui.widgets.announce import announce

if TYPE_CHECKING:
    from desktop.base.timecode import Span
    from desktop.review.evidence import Target
    from desktop.review.model import Mark, MarkKind
    from desktop.ui.review.mark_bar import Draft
    from desktop.ui.review.marks_pane import MarksPane
    from desktop.ui.review.opened import OpenedTake
    from desktop.ui.review.playback_pane import PlaybackPane
    from desktop.ui.review.work import ReviewWork

SLACK_MS = 150
"""A mark that begins less than this after the playhead is the one one stands on, not the next."""


class Marking(QObject):
    """Knows which mark is meant.

    Signals:
        closed: a note was written, or left; the keyboard is free.
    """

    closed = Signal()

    def __init__(self, playback: PlaybackPane, marks: MarksPane, work: ReviewWork) -> None:
        super().__init__(playback)
        self._playback, self._pane, self._work = playback, marks, work
        self._opened: OpenedTake | None = None
        self._half = HalfNote(work)
        timeline, bar = playback.timeline, playback.marker
        timeline.drawn.connect(self.begin)
        timeline.chosen.connect(self._pane.choose)
        timeline.reshaped.connect(self._reshape)
        timeline.selected.connect(self._selected)
        bar.typed.connect(playback.playing.wait)
        bar.written.connect(self._keep)
        bar.saved.connect(self._save)
        bar.left.connect(self._leave)
        marks.chosen.connect(self.choose)
        marks.played.connect(self.play)
        marks.edited.connect(self.edit)
        marks.removed.connect(self.remove)

    @property
    def mark(self) -> Mark | None:
        """The mark that is chosen."""
        review, key = self._work.review, self._playback.timeline.mark
        return find_mark(review, key) if review is not None and key else None

    @property
    def _marks(self) -> tuple[Mark, ...]:
        review = self._work.review
        return marks_of(review, self._work.take_id) if review is not None else ()

    def open(self, opened: OpenedTake) -> None:
        """Mark in this take from now on."""
        self._opened = opened

    @Slot()
    def begin(self, span: Span | None = None) -> None:
        """Write a mark on a span, by default on what is selected or the last seconds."""
        there = self._here(span)
        if there is not None:
            self._playback.marker.begin(there, kind=self._wanting)
            self._playback.show_marker(shown=True)

    @property
    def _wanting(self) -> MarkKind | None:
        """What a mark of a reviewer begins as; None for one's own take."""
        opened = self._opened
        reviews = opened is not None and is_received(opened.folder.session)
        return balance_of(self._work.review).wanting if reviews else None

    @Slot()
    def edit(self) -> None:
        """Write another note on the chosen mark."""
        mark = self.mark
        if mark is None:
            self._say_none()
            return
        self._playback.marker.begin(mark.span, mark)
        self._playback.show_marker(shown=True)

    def attach(self, target: Target | None) -> None:
        """Let a part of the checklist rest on the chosen mark, else on a mark of the span."""
        mark = self.mark
        if mark is not None:
            self._work.attach_mark(target, mark.id)
        else:
            span = self._here()
            if span is not None:
                self._work.attach(target, span, self._quote(span))

    def _here(self, span: Span | None = None) -> Span | None:
        """Return what can be marked of a span, or of where one is; None where there is nothing, which is said."""
        span = span or self._playback.span_or_last
        if span is None:
            self._work.failed.emit(WorldError(Fault.NOTHING_TO_MARK))
            return None
        return self._work.there(span)

    @Slot(str)
    def choose(self, key: str) -> None:
        """Choose a mark and go there."""
        if key == self._playback.timeline.mark or not key:
            return
        self._playback.timeline.choose(key)
        mark = self.mark
        if mark is not None:
            self._playback.seek(mark.span.start_ms)

    def choose_next(self, step: int) -> None:
        """Choose the next mark (1) or the one before (-1), seen from the chosen one or the playhead."""
        marks, now = self._marks, self.mark
        if not marks:
            self._say_none()
            return
        if now in marks:
            place = marks.index(now) + step
        else:
            at_ms = self._playback.at_ms
            later = [n for n, mark in enumerate(marks) if mark.span.start_ms > at_ms + SLACK_MS]
            after = later[0] if later else len(marks)
            place = after if step > 0 else after - 1
        mark = marks[max(0, min(place, len(marks) - 1))]
        self.choose(mark.id)
        announce(self._playback.timeline, f"{mark_label(mark)} {span_text(mark.span)}")

    @Slot(str)
    def play(self, key: str) -> None:
        """Play the span of a mark."""
        self._playback.timeline.choose(key)
        mark = self.mark
        if mark is not None:
            self._playback.play_span(mark.span)

    @Slot()
    def remove(self) -> None:
        """Remove the chosen mark, or those that cover exactly what is selected."""
        mark, span = self.mark, self._playback.span
        if mark is not None:
            self._work.remove_mark(mark.id)
        elif span is not None:
            self._work.remove_marks(span)
        else:
            self._say_none()

    def _say_none(self) -> None:
        self._work.failed.emit(WorldError(Fault.NO_MARK_CHOSEN))

    @Slot(object)
    def _keep(self, draft: Draft) -> None:
        self._half.keep(draft, self._quote(draft.span))

    @Slot(object)
    def _save(self, draft: Draft) -> None:
        if self._half.kept:
            self._keep(draft)  # without a word it is taken back, and is a mark only
        if self._half.kept:
            self._half.end()
        elif draft.mark_id:
            self._work.write_mark(draft.mark_id, draft.text, draft.kind)
        else:
            self._work.mark(draft.span, self._quote(draft.span), draft.kind, draft.text)
        if not draft.mark_id:
            self._playback.timeline.select(None)
        announce(self._playback.timeline, saved_sentence(draft.kind, draft.span))
        self._close(back=True)

    @Slot()
    def _leave(self) -> None:
        self._half.take_back()
        self._close(back=False)

    def _close(self, *, back: bool) -> None:
        self._playback.show_marker(shown=False)
        self.closed.emit()
        self._playback.playing.go_on(back=back)

    @Slot(str, object)
    def _reshape(self, key: str, span: Span) -> None:
        there = self._work.there(span)
        if there is None:
            self._playback.timeline.choose(key)  # back to where it was
            return
        self._work.move_mark(key, there, self._quote(there))
        announce(self._playback.timeline, span_text(there))

    @Slot(object)
    def _selected(self, span: Span | None) -> None:
        there = self._work.there(span) if span is not None and self._playback.marker.busy else None
        if there is not None:
            self._playback.marker.show_span(there)

    def _quote(self, span: Span) -> str:
        return self._opened.words.quote(span) if self._opened else ""
