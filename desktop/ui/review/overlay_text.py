"""What lies over the picture at a moment: a part of the checklist, and the marks that are passed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.review.changes import find_answer, marks_of
from desktop.review.evidence import ForAnswer, ForRating, evidence_for
from desktop.review.progress import ItemProgress, evidence_progress
from desktop.review.summary import answer_value, is_rated
from desktop.ui.review.mark_looks import LOOKS, reviewer_colour
from desktop.ui.texts.marks import mark_label, reviewer_name
from desktop.ui.widgets.overlay import Flash, Legend, OtherAnswer, OverlayContent, OverlayLine

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.base.settings import Language
    from desktop.base.timecode import Span
    from desktop.review.checklist import ChecklistPart
    from desktop.review.evidence import Target
    from desktop.review.model import AnswerValue, Review
    from desktop.roles.model import Item
    from desktop.ui.review.opened import OpenedTake

FLASH_MS = 1500
"""A mark's label stays at least so long, so that it can be read."""

MOST_FLASHES = 2


@dataclass(frozen=True, slots=True)
class _Line:
    item: str
    text: str
    answered: bool
    value: AnswerValue | None
    spans: tuple[Span, ...]
    others: tuple[OtherAnswer, ...]

    def at(self, at_ms: int) -> OverlayLine:
        progress = evidence_progress(self.spans, at_ms) if self.answered else ItemProgress.OPEN
        return OverlayLine(self.text, self.value, progress, self.others)


@dataclass(frozen=True, slots=True)
class _Part:
    competency: str
    title: str
    lines: tuple[_Line, ...]

    def is_played(self, at_ms: int) -> bool:
        return any(span.contains(at_ms) for line in self.lines for span in line.spans)


class OverlayTrack:
    """Everything that lies over the picture of one take, by time; made anew when the review changes."""

    def __init__(
        self, opened: OpenedTake | None, own: Review | None, language: Language, *, others: bool
    ) -> None:
        """Take what is reviewed, one's own review, and whether those of others are shown."""
        take_id = opened.take.id if opened else ""
        parts = tuple(part for part in opened.parts if part.items) if opened else ()
        shown = opened is not None and others and is_rated(own, take_id, opened.parts)
        reviews = opened.others if opened is not None and shown else ()
        self._parts = tuple(_part(part, own, reviews, take_id, language) for part in parts)
        self._legend = tuple(
            Legend(reviewer_name(review.reviewer), reviewer_colour(place))
            for place, review in enumerate(reviews)
        )
        marks = marks_of(own, take_id) if own is not None else ()
        self._flashes = tuple(
            (mark.span.start_ms, max(mark.span.end_ms, mark.span.start_ms + FLASH_MS),
             Flash(mark_label(mark), LOOKS[mark.kind].colour, LOOKS[mark.kind].sign))
            for mark in marks
        )  # fmt: skip

    def content(self, at_ms: int, target: Target | None) -> OverlayContent:
        """Return the competency whose evidence is being played, else the one that is worked on."""
        playing = (part for part in self._parts if part.is_played(at_ms))
        worked_on = (part for part in self._parts if _is_in(part, target))
        part = next(playing, next(worked_on, self._parts[0] if self._parts else None))
        if part is None:
            return OverlayContent()
        lines = tuple(line.at(at_ms) for line in part.lines)
        chosen = (at for at, line in enumerate(part.lines) if ForAnswer(line.item) == target)
        waiting = (at for at, line in enumerate(lines) if line.value is None)
        return OverlayContent(part.title, lines, next(chosen, next(waiting, 0)), self._legend)

    def flashes(self, at_ms: int) -> tuple[Flash, ...]:
        """Return the labels of the marks whose span is passed now, the latest last."""
        now = [flash for start, end, flash in self._flashes if start <= at_ms <= end]
        return tuple(now[-MOST_FLASHES:])


def _part(
    part: ChecklistPart,
    own: Review | None,
    others: tuple[Review, ...],
    take_id: str,
    language: Language,
) -> _Part:
    lines = tuple(
        _Line(
            item.id,
            item.text.say(language),
            own is not None and find_answer(own, take_id, item.id) is not None,
            answer_value(own, take_id, item.id),
            tuple(mark.span for mark in evidence_for(own, take_id, ForAnswer(item.id))),
            tuple(_others(others, take_id, item)),
        )
        for item in part.items
    )
    return _Part(part.competency.id, part.competency.name.say(language), lines)


def _others(others: tuple[Review, ...], take_id: str, item: Item) -> Iterator[OtherAnswer]:
    for place, review in enumerate(others):
        value = answer_value(review, take_id, item.id)
        if value is not None:
            yield OtherAnswer(value, reviewer_colour(place))


def _is_in(part: _Part, target: Target | None) -> bool:
    if isinstance(target, ForRating):
        return target.competency == part.competency
    return any(ForAnswer(line.item) == target for line in part.lines)
