"""What a review says of a take: as an object for ``--json``, and in lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.timecode import format_clock
from desktop.cli.say import translate
from desktop.review.changes import find_answer, find_rating, marks_of
from desktop.review.summary import RatingGap, rating_gap
from desktop.sharing.asking import reply_to
from desktop.sharing.origin import is_received
from desktop.ui.texts.marks import mark_kind_name, one_line
from desktop.ui.texts.review import answer_name_in_full, level_text

if TYPE_CHECKING:
    from desktop.base.settings import Language
    from desktop.cli.reviewed import Reviewed
    from desktop.review.checklist import ChecklistPart
    from desktop.review.model import Mark, Rating
    from desktop.roles.model import Item

SHORT_ID = 8
"""So much of a mark's id is shown: enough to name it by."""


def review_of(found: Reviewed) -> dict[str, object]:
    """Return what was said of a take, and the two sentences of the whole session."""
    desk, take_id = found.desk, found.take_id
    review = desk.review
    return {
        "take": str(found.opened.folder.path),
        "take_id": take_id,
        "question": found.opened.take.question_id,
        "review_id": review.id,
        "answers": [each for each in review.answers if each.take_id == take_id],
        "ratings": [each for each in review.ratings if each.take_id == take_id],
        "marks": marks_of(review, take_id),
        "keep": review.keep,
        "try_next": review.try_next,
        "replies": [{"ask": ask, "reply": reply_to(review, ask)} for ask in asks_of(found)],
        "can_undo": desk.can_undo,
        "can_redo": desk.can_redo,
    }


def checklist_of(found: Reviewed) -> list[dict[str, object]]:
    """Return what is asked of a take, by competency."""
    return [
        {
            "competency": part.competency.id,
            "name": part.competency.name,
            "rated": part.rated,
            "levels": part.competency.bars if part.rated else {},
            "items": [{"id": item.id, "text": item.text} for item in part.items],
        }
        for part in found.opened.parts
    ]


def asks_of(found: Reviewed) -> tuple[str, ...]:
    """Return what the owner of a pack wants to know; nothing of one's own take."""
    from desktop.sharing.seat import read_pack

    folder = found.opened.folder.session
    return read_pack(folder).shared.asks if is_received(folder) else ()


def review_lines(found: Reviewed, language: Language) -> list[str]:
    """Write down the checklist of a take with what was said, its marks, and the sentences."""
    lines: list[str] = []
    for part in found.opened.parts:
        lines.append(f"{part.competency.name.say(language)}  {part.competency.id}")
        lines += [f"  {item_line(found, item, language)}" for item in part.items]
        if part.rated:
            lines += [f"  {each}" for each in rating_lines(found, part, language)]
    marks = marks_of(found.desk.review, found.take_id)
    if marks:
        lines += [translate("cli", "Marks:"), *(f"  {mark_line(each)}" for each in marks)]
    review = found.desk.review
    said = (
        (translate("cli", "Keep doing: {words}"), review.keep),
        (translate("cli", "Try next time: {words}"), review.try_next),
    )
    lines += [words.format(words=one_line(text)) for words, text in said if text]
    for number, ask in enumerate(asks_of(found), 1):
        reply = one_line(reply_to(review, ask)) or "—"
        lines.append(f"{number}. {one_line(ask)} → {reply}")
    return lines


def line_about(found: Reviewed, name: str, language: Language) -> list[str]:
    """Say what a row, a competency or a mark says now; nothing of what is not there any more."""
    for part in found.opened.parts:
        for item in part.items:
            if item.id == name:
                return [item_line(found, item, language)]
        if part.rated and part.competency.id == name:
            return rating_lines(found, part, language)
    marks = marks_of(found.desk.review, found.take_id)
    return [mark_line(each) for each in marks if each.id == name]


def item_line(found: Reviewed, item: Item, language: Language) -> str:
    """Say how a row is answered, what it asks, and what the answer rests on."""
    answer = find_answer(found.desk.review, found.take_id, item.id)
    said = answer_name_in_full(answer.value if answer else None)
    rests = _moments(found, answer.marks if answer else ())
    return f"{item.id}  [{said}]  {item.text.say(language)}{rests}"


def rating_lines(found: Reviewed, part: ChecklistPart, language: Language) -> list[str]:
    """Say at which level a competency is, what that rests on, why, and what is still missing."""
    rating = find_rating(found.desk.review, found.take_id, part.competency.id)
    rests = _moments(found, rating.marks if rating else ())
    lines = [f"{_level(rating, part, language)}{rests}"]
    if rating is not None and rating.no_evidence:
        lines.append(translate("cli", "No evidence found."))
    if rating is not None and rating.why:
        lines.append(one_line(rating.why))
    if rating_gap(rating) is RatingGap.NO_EVIDENCE:
        lines.append(
            translate(
                "cli",
                "It counts once it rests on a moment (greenroom review mark --for), or with --no-evidence.",
            )
        )
    return lines


def mark_line(mark: Mark) -> str:
    """Say which mark it is, where, what for, and its note or what is said there."""
    start, end = (
        format_clock(each, tenths=True) for each in (mark.span.start_ms, mark.span.end_ms)
    )
    place = start if start == end else f"{start}–{end}"
    words = one_line(mark.text or mark.quote)
    return f"{mark.id[:SHORT_ID]}  {place}  {mark_kind_name(mark.kind)}  {words}".rstrip()


def _level(rating: Rating | None, part: ChecklistPart, language: Language) -> str:
    if rating is not None and rating.level is not None:
        return level_text(part.competency, rating.level, language)
    if rating is not None and rating.cannot_judge:
        return translate("cli", "Level: cannot judge")
    return translate("cli", "Level: not given")


def _moments(found: Reviewed, ids: tuple[str, ...]) -> str:
    marks = (each for each in marks_of(found.desk.review, found.take_id) if each.id in ids)
    places = ", ".join(format_clock(each.span.start_ms, tenths=True) for each in marks)
    return f"  ({places})" if places else ""
