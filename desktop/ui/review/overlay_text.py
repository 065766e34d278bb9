"""Which part of the checklist lies over the picture at a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.review.evidence import ForAnswer, ForRating
from desktop.review.progress import ItemProgress, item_progress
from desktop.review.summary import answer_value
from desktop.ui.widgets.overlay import OverlayContent, OverlayLine

if TYPE_CHECKING:
    from desktop.base.settings import Language
    from desktop.review.checklist import ChecklistPart
    from desktop.review.evidence import Target
    from desktop.ui.review.opened import OpenedTake
    from desktop.ui.review.work import ReviewWork


def overlay_content(
    opened: OpenedTake, work: ReviewWork, at_ms: int, language: Language
) -> OverlayContent:
    """Return the competency whose evidence is being played, else the one that is being worked on."""
    parts = [part for part in opened.parts if part.items]
    if not parts:
        return OverlayContent()
    contents = [_content(part, work, at_ms, language) for part in parts]
    for content in contents:
        if any(line.progress is ItemProgress.NOW for line in content.lines):
            return content
    places = (place for place, part in enumerate(parts) if _is_in(part, work.target))
    return contents[next(places, 0)]


def _content(
    part: ChecklistPart, work: ReviewWork, at_ms: int, language: Language
) -> OverlayContent:
    lines = tuple(
        OverlayLine(
            item.text.say(language),
            answer_value(work.review, work.take_id, item.id),
            item_progress(work.review, work.take_id, item.id, at_ms),
        )
        for item in part.items
    )
    chosen = (at for at, item in enumerate(part.items) if ForAnswer(item.id) == work.target)
    waiting = (at for at, line in enumerate(lines) if line.value is None)
    return OverlayContent(part.competency.name.say(language), lines, next(chosen, next(waiting, 0)))


def _is_in(part: ChecklistPart, target: Target | None) -> bool:
    if isinstance(target, ForRating):
        return target.competency == part.competency.id
    return any(ForAnswer(item.id) == target for item in part.items)
