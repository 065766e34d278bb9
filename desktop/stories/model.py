"""A story from one's own work: situation, task, action, result, and the numbers that are one's own."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated, ClassVar

import msgspec

from desktop.base.documents import Document

LONGEST_TITLE, LONGEST_SHORT, LONGEST_PART = 120, 300, 4000
MOST_NUMBERS = 20
LONGEST_LINE = 60
"""Characters of a part that stand before a take."""
Part = Annotated[str, msgspec.Meta(max_length=LONGEST_PART)]
Short = Annotated[str, msgspec.Meta(max_length=LONGEST_SHORT)]
Id = Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
_SENTENCE_END = re.compile(r"(?<=[。！？!?])|(?<=[.;；])\s|\n")


class OwnNumber(msgspec.Struct, frozen=True, kw_only=True):
    """A figure that the candidate can stand behind.

    Attributes:
        what: of what.
        before, after: the baseline and what became of it, with their units.
        period: in which time.
        my_part: how much of it was one's own doing.
        source: how one knows.
    """

    what: Short = ""
    before: Short = ""
    after: Short = ""
    period: Short = ""
    my_part: Short = ""
    source: Short = ""


class Story(Document, frozen=True, kw_only=True):
    """``stories/<id>.json``: one story.

    Attributes:
        is_true: the candidate has said that every fact and number is true and where it comes from;
            nobody else is asked this.
        role: the role pack whose competencies and questions are named.
    """

    FORMAT: ClassVar[str] = "greenroom-story"
    VERSION: ClassVar[int] = 1

    id: Annotated[str, msgspec.Meta(min_length=8, max_length=64, pattern=r"^[0-9A-Za-z-]+$(?!\n)")]
    created_at: Annotated[str, msgspec.Meta(max_length=32)]
    updated_at: Annotated[str, msgspec.Meta(max_length=32)]
    title: Annotated[str, msgspec.Meta(max_length=LONGEST_TITLE)] = ""
    situation: Part = ""
    task: Part = ""
    action: Part = ""
    result: Part = ""
    learned: Part = ""
    numbers: Annotated[tuple[OwnNumber, ...], msgspec.Meta(max_length=MOST_NUMBERS)] = ()
    is_true: bool = False
    role: Annotated[str, msgspec.Meta(max_length=64)] = ""
    competencies: Annotated[tuple[Id, ...], msgspec.Meta(max_length=30)] = ()
    questions: Annotated[tuple[Id, ...], msgspec.Meta(max_length=100)] = ()

    def lines(self) -> tuple[str, str, str, str]:
        """Return situation, task, action and result as four short lines, to look at before a take."""
        parts = (self.situation, self.task, self.action, self.result)
        first, second, third, fourth = map(_short, parts)
        return first, second, third, fourth


class StoryOrder(Document, frozen=True, kw_only=True):
    """``stories/order.json``: the order the user gave the stories, by their ids."""

    FORMAT: ClassVar[str] = "greenroom-story-order"
    VERSION: ClassVar[int] = 1

    stories: Annotated[tuple[Id, ...], msgspec.Meta(max_length=10_000)] = ()


class StoryGap(StrEnum):
    """What a story lacks."""

    SITUATION = "situation"
    TASK = "task"
    ACTION = "action"
    RESULT = "result"
    LEARNED = "learned"
    NUMBER = "number"  # none at all
    BASELINE = "baseline"  # a number without before or period
    OWN_PART = "own_part"
    SOURCE = "source"  # how I know
    TRUTH = "truth"  # not said to be true yet
    COMPETENCY = "competency"  # shows none


def gaps_of(story: Story) -> tuple[StoryGap, ...]:
    """Return what a story lacks, in the order one would fill it in."""
    numbers = story.numbers
    lacks = (
        (not story.situation.strip(), StoryGap.SITUATION),
        (not story.task.strip(), StoryGap.TASK),
        (not story.action.strip(), StoryGap.ACTION),
        (not story.result.strip(), StoryGap.RESULT),
        (not story.learned.strip(), StoryGap.LEARNED),
        (not numbers, StoryGap.NUMBER),
        (any(not (each.before and each.period) for each in numbers), StoryGap.BASELINE),
        (any(not each.my_part for each in numbers), StoryGap.OWN_PART),
        (any(not each.source for each in numbers), StoryGap.SOURCE),
        (not story.is_true, StoryGap.TRUTH),
        (not story.competencies, StoryGap.COMPETENCY),
    )
    return tuple(gap for is_lacking, gap in lacks if is_lacking)


def _short(part: str) -> str:
    """Return the first sentence of a part, cut where it is too long."""
    sentences = [each.strip() for each in _SENTENCE_END.split(part) if each and each.strip()]
    first = sentences[0] if sentences else ""
    return first if len(first) <= LONGEST_LINE else first[: LONGEST_LINE - 1].rstrip() + "…"
