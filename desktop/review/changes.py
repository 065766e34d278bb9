"""Everything a person can do to a review, as functions from one review to the next.

``at`` is the moment of the change (ISO 8601 UTC); it is kept with what was changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import msgspec

from desktop.review.model import SENTENCE_LENGTH, Answer, Mark, MarkKind, Rating, Review

if TYPE_CHECKING:
    from desktop.base.timecode import Span
    from desktop.review.model import AnswerValue

PartT = TypeVar("PartT", Answer, Rating)


def find_answer(review: Review, take_id: str, item: str) -> Answer | None:
    """Return what was said about an item in a take."""
    return next(
        (each for each in review.answers if (each.take_id, each.item) == (take_id, item)), None
    )


def find_rating(review: Review, take_id: str, competency: str) -> Rating | None:
    """Return what was said about a competency in a take."""
    wanted = (take_id, competency)
    return next(
        (each for each in review.ratings if (each.take_id, each.competency) == wanted), None
    )


def find_mark(review: Review, mark_id: str) -> Mark | None:
    """Return the mark with this id."""
    return next((each for each in review.marks if each.id == mark_id), None)


def marks_of(review: Review, take_id: str) -> tuple[Mark, ...]:
    """Return the marks of a take by time."""
    return tuple(sorted((m for m in review.marks if m.take_id == take_id), key=lambda m: m.span))


def set_answer(review: Review, take_id: str, item: str, value: AnswerValue, *, at: str) -> Review:
    """Answer an item; evidence that is attached stays."""
    return _put_answer(review, take_id, item, at, value=value)


def clear_answer(review: Review, take_id: str, item: str, *, at: str) -> Review:
    """Take an answer back; evidence that is attached stays."""
    return _put_answer(review, take_id, item, at, value=None)


def add_mark(
    review: Review,
    take_id: str,
    span: Span,
    *,
    mark_id: str,
    at: str,
    kind: MarkKind = MarkKind.EVIDENCE,
    quote: str = "",
    text: str = "",
) -> Review:
    """Point at a span of a take.

    Args:
        review: the review before.
        take_id: in which take.
        span: what is pointed at; both ends equal for a moment.
        mark_id: the new mark's id.
        at: moment of the change.
        kind: what the mark is for.
        quote: the words that are said there.
        text: what is noted about it.
    """
    mark = Mark(
        id=mark_id,
        take_id=take_id,
        span=span,
        kind=kind,
        quote=quote[:SENTENCE_LENGTH],
        text=text[:SENTENCE_LENGTH],
        updated_at=at,
    )
    return msgspec.structs.replace(review, marks=(*review.marks, mark))


def move_mark(review: Review, mark_id: str, span: Span, *, at: str, quote: str = "") -> Review:
    """Give a mark another span, and the words that are said there."""
    quote = quote[:SENTENCE_LENGTH]
    return _put_mark(review, mark_id, at, span=span, quote=quote)


def write_mark(
    review: Review, mark_id: str, text: str, *, at: str, kind: MarkKind | None = None
) -> Review:
    """Write a note on a mark, and say what it is for unless ``kind`` is None.

    What is longer than a stored text may be is cut off.
    """
    parts: dict[str, object] = {} if kind is None else {"kind": kind}
    return _put_mark(review, mark_id, at, text=text[:SENTENCE_LENGTH], **parts)


def put_mark_back(review: Review, mark: Mark) -> Review:
    """Let a mark be what it was before; nothing is done where it was removed meanwhile."""
    marks = tuple(mark if each.id == mark.id else each for each in review.marks)
    return msgspec.structs.replace(review, marks=marks)


def remove_mark(review: Review, mark_id: str, *, at: str) -> Review:
    """Remove a mark and detach it from everything that rested on it."""
    answers = tuple(_without(each, mark_id, at) for each in review.answers)
    ratings = tuple(_without(each, mark_id, at) for each in review.ratings)
    return msgspec.structs.replace(
        review,
        marks=tuple(each for each in review.marks if each.id != mark_id),
        answers=tuple(each for each in answers if _says_something(each)),
        ratings=tuple(each for each in ratings if _says_something(each)),
    )


def attach_to_answer(review: Review, take_id: str, item: str, mark_id: str, *, at: str) -> Review:
    """Make a mark evidence for the answer to an item.

    Raises:
        KeyError: the review has no such mark.
    """
    known = find_answer(review, take_id, item)
    marks = _with_mark(review, known.marks if known else (), mark_id)
    return _put_answer(review, take_id, item, at, marks=marks)


def detach_from_answer(review: Review, take_id: str, item: str, mark_id: str, *, at: str) -> Review:
    """Let an answer rest on a mark no longer; the mark itself stays."""
    known = find_answer(review, take_id, item)
    marks = known.marks if known else ()
    return _put_answer(review, take_id, item, at, marks=_less(marks, mark_id))


def rate(review: Review, take_id: str, competency: str, level: int | None, *, at: str) -> Review:
    """Give a competency a level 1..5, or take it back with None."""
    return _put_rating(review, take_id, competency, at, level=level, cannot_judge=False)


def cannot_judge(review: Review, take_id: str, competency: str, *, at: str) -> Review:
    """Say that the take does not show enough to rate a competency."""
    return _put_rating(
        review, take_id, competency, at, level=None, cannot_judge=True, no_evidence=False
    )


def set_no_evidence(
    review: Review, take_id: str, competency: str, *, found_none: bool, at: str
) -> Review:
    """Say that no moment of the take can be pointed at for a rating, or take that back.

    A rating that rests on a mark has evidence: then there is nothing to say.
    """
    known = find_rating(review, take_id, competency)
    none = found_none and not (known and known.marks)
    return _put_rating(review, take_id, competency, at, no_evidence=none)


def attach_to_rating(
    review: Review, take_id: str, competency: str, mark_id: str, *, at: str
) -> Review:
    """Make a mark evidence for a rating, which then has evidence.

    Raises:
        KeyError: the review has no such mark.
    """
    known = find_rating(review, take_id, competency)
    marks = _with_mark(review, known.marks if known else (), mark_id)
    return _put_rating(review, take_id, competency, at, marks=marks, no_evidence=False)


def detach_from_rating(
    review: Review, take_id: str, competency: str, mark_id: str, *, at: str
) -> Review:
    """Let a rating rest on a mark no longer; the mark itself stays."""
    known = find_rating(review, take_id, competency)
    marks = known.marks if known else ()
    return _put_rating(review, take_id, competency, at, marks=_less(marks, mark_id))


def explain_rating(review: Review, take_id: str, competency: str, why: str, *, at: str) -> Review:
    """Write why a competency got its level."""
    return _put_rating(review, take_id, competency, at, why=why[:SENTENCE_LENGTH])


def write_keep(review: Review, text: str) -> Review:
    """Write what to keep doing."""
    return msgspec.structs.replace(review, keep=text[:SENTENCE_LENGTH])


def write_try_next(review: Review, text: str) -> Review:
    """Write what to try next time."""
    return msgspec.structs.replace(review, try_next=text[:SENTENCE_LENGTH])


def _put_answer(review: Review, take_id: str, item: str, at: str, **parts: object) -> Review:
    known = find_answer(review, take_id, item)
    before = known or Answer(take_id=take_id, item=item, updated_at=at)
    after = msgspec.structs.replace(before, **parts, updated_at=at)
    others = [each for each in review.answers if each is not known]
    kept = (*others, after) if _says_something(after) else tuple(others)
    return msgspec.structs.replace(review, answers=kept)


def _put_rating(review: Review, take_id: str, competency: str, at: str, **parts: object) -> Review:
    known = find_rating(review, take_id, competency)
    before = known or Rating(take_id=take_id, competency=competency, updated_at=at)
    after = msgspec.structs.replace(before, **parts, updated_at=at)
    others = [each for each in review.ratings if each is not known]
    kept = (*others, after) if _says_something(after) else tuple(others)
    return msgspec.structs.replace(review, ratings=kept)


def _put_mark(review: Review, mark_id: str, at: str, **parts: object) -> Review:
    known = find_mark(review, mark_id)
    if known is None or all(getattr(known, name) == part for name, part in parts.items()):
        return review
    changed = msgspec.structs.replace(known, **parts, updated_at=at)
    marks = (changed if each is known else each for each in review.marks)
    return msgspec.structs.replace(review, marks=tuple(marks))


def _says_something(part: Answer | Rating) -> bool:
    if isinstance(part, Answer):
        return part.value is not None or bool(part.marks)
    said = part.level is not None or part.cannot_judge or part.no_evidence
    return said or bool(part.marks or part.why)


def _with_mark(review: Review, marks: tuple[str, ...], mark_id: str) -> tuple[str, ...]:
    if find_mark(review, mark_id) is None:
        raise KeyError(mark_id)
    return marks if mark_id in marks else (*marks, mark_id)


def _less(marks: tuple[str, ...], mark_id: str) -> tuple[str, ...]:
    return tuple(each for each in marks if each != mark_id)


def _without(part: PartT, mark_id: str, at: str) -> PartT:
    if mark_id not in part.marks:
        return part
    return msgspec.structs.replace(part, marks=_less(part.marks, mark_id), updated_at=at)
