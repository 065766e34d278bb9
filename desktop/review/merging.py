"""Two people's hands on one review: what each changed since they last agreed is kept."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from desktop.review.model import Answer, Mark, Rating, Review

PartT = TypeVar("PartT", Answer, Mark, Rating)


def merge(base: Review, mine: Review, theirs: Review) -> Review:
    """Put two descendants of one review together.

    What I changed since ``base`` is as I have it, everything else as they have it: two windows
    on one session can't lose each other's answers.
    """
    return msgspec.structs.replace(
        theirs,
        answers=_merge_parts(base.answers, mine.answers, theirs.answers),
        marks=_merge_parts(base.marks, mine.marks, theirs.marks),
        ratings=_merge_parts(base.ratings, mine.ratings, theirs.ratings),
        **{
            name: getattr(mine, name)
            for name in ("state", "keep", "try_next")
            if getattr(mine, name) != getattr(base, name)
        },
    )


def _merge_parts(
    base: tuple[PartT, ...], mine: tuple[PartT, ...], theirs: tuple[PartT, ...]
) -> tuple[PartT, ...]:
    before = {part_key(part): part for part in base}
    own = {part_key(part): part for part in mine}
    result = {part_key(part): part for part in theirs}
    for key in {*before, *own}:
        if own.get(key) == before.get(key):
            continue
        if key in own:
            result[key] = own[key]
        else:
            result.pop(key, None)
    order = {key: place for place, key in enumerate((*result, *own))}
    return tuple(sorted(result.values(), key=lambda part: order[part_key(part)]))


def part_key(part: Answer | Mark | Rating) -> tuple[str, ...]:
    """Return by what a part is known: a mark by its id, the others by what they are about."""
    if isinstance(part, Mark):
        return (part.id,)
    if isinstance(part, Answer):
        return part.take_id, part.item
    return part.take_id, part.competency
