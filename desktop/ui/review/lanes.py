"""The lanes of a take: cues, one's own marks, live marks, one a reviewer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.timecode import Span, format_clock
from desktop.review.changes import marks_of
from desktop.review.summary import is_rated
from desktop.sessions.model import LiveMarkKind
from desktop.sharing.clips import gaps, within
from desktop.ui.review.cue_lanes import PAUSES, cue_lanes
from desktop.ui.review.mark_looks import LOOKS, reviewer_colour
from desktop.ui.texts.marks import (
    lane_name,
    live_mark_words,
    mark_words,
    not_shared_words,
    one_line,
    reviewer_name,
    said_line_words,
    sealed_sentence,
)
from desktop.ui.texts.review import span_text
from desktop.ui.timeline.model import MARKS, MISSING, Lane, LaneSpan, Shape

if TYPE_CHECKING:
    from desktop.cues.model import CueSheet
    from desktop.review.model import Mark, Review
    from desktop.sessions.model import LiveMark, SaidLine
    from desktop.ui.review.opened import OpenedTake

LIVE = "live"


def lanes_of(
    opened: OpenedTake, own: Review | None, cues: CueSheet | None = None
) -> tuple[Lane, ...]:
    """Return what stands below the wave, in the order it is read."""
    take_id = opened.take.id
    marks = marks_of(own, take_id) if own is not None else ()
    lanes = [Lane(MARKS, lane_name(MARKS), "accent", tuple(_marked(mark) for mark in marks))]
    found = cue_lanes(cues)
    if not any(lane.id == PAUSES for lane in found):
        found = (*_pauses(opened), *found)
    lanes = [*_missing(opened), *found, *lanes]
    if opened.take.live_marks or opened.take.lines:
        live = (
            *(_live(mark) for mark in opened.take.live_marks),
            *(_said(line) for line in opened.take.lines),
        )
        lanes.append(Lane(LIVE, lane_name(LIVE), "blue", live))
    shown = is_rated(own, take_id, opened.parts)
    for place, review in enumerate(opened.others):
        if _speaks_of(review, take_id):
            lanes.append(_of_reviewer(review, take_id, reviewer_colour(place), shown=shown))
    return tuple(lanes)


def _missing(opened: OpenedTake) -> tuple[Lane, ...]:
    """Return what of the take was not handed over."""
    spans = tuple(
        LaneSpan(gap, tip=not_shared_words(span_text(gap)))
        for gap in gaps(opened.clips, opened.take.duration_ms)
    )
    return (Lane(MISSING, lane_name(MISSING), "mute", spans),) if spans else ()


def _pauses(opened: OpenedTake) -> tuple[Lane, ...]:
    """Return the pauses between words, as long as those of the sound are not known."""
    spans = tuple(
        LaneSpan(span, tip=f"{lane_name(PAUSES)} {span_text(span)}")
        for span in opened.words.pauses
        if within(opened.clips, span) == span  # between two clips nobody is silent
    )
    return (Lane(PAUSES, lane_name(PAUSES), "orange", spans),) if spans else ()


def _speaks_of(review: Review, take_id: str) -> bool:
    said = (*review.marks, *review.answers, *review.ratings)
    return any(each.take_id == take_id for each in said)


def _of_reviewer(review: Review, take_id: str, colour: str, *, shown: bool) -> Lane:
    name = reviewer_name(review.reviewer)
    if not shown:
        return Lane(review.id, name, colour, note=sealed_sentence())
    spans = tuple(
        LaneSpan(mark.span, LOOKS[mark.kind].sign, f"{name}\n{mark_words(mark)}")
        for mark in marks_of(review, take_id)
    )
    return Lane(review.id, name, colour, spans)


def _marked(mark: Mark) -> LaneSpan:
    look = LOOKS[mark.kind]
    label = f"{look.sign} {one_line(mark.text)}" if mark.text else look.sign
    return LaneSpan(mark.span, label, mark_words(mark), mark.id, look.colour)


def _said(line: SaidLine) -> LaneSpan:
    return LaneSpan(
        Span(line.at_ms, line.at_ms),
        tip=f"{said_line_words(line.text)} {format_clock(line.at_ms)}",
        colour="blue",
        shape=Shape.SQUARE,
    )


def _live(mark: LiveMark) -> LaneSpan:
    stumbled = mark.kind is LiveMarkKind.STUMBLED
    return LaneSpan(
        Span(mark.at_ms, mark.at_ms),
        tip=f"{live_mark_words(mark.kind)} {format_clock(mark.at_ms)}",
        colour="amber" if stumbled else "blue",
        shape=Shape.SQUARE if stumbled else Shape.TRIANGLE,
    )
