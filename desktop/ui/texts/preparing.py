"""Words of the Prepare page: cells of the matrix, parts of a story, grades of a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.practice.coverage import Column
from desktop.stories.spacing import Grade
from desktop.ui.tongue import translate

if TYPE_CHECKING:
    from desktop.stories.spacing import Standing


def cell_words(column: Column, count: int) -> str:
    """Say what a competency has, or what it lacks and how to get it."""
    if count:
        return translate("preparing", "✓ {count}").format(count=count)
    return translate("preparing", "○ none yet\n→ {step}").format(step=step_words(column, 0))


def step_words(column: Column, count: int) -> str:
    """Say where a cell leads."""
    match column:
        case Column.QUESTION if not count:
            return translate("preparing", "Add a question to the role")
        case Column.QUESTION:
            return translate("preparing", "Practise a question")
        case Column.STORY if not count:
            return translate("preparing", "Write a story")
        case Column.STORY:
            return translate("preparing", "Look at the story")
        case Column.GOOD_TAKE if not count:
            return translate("preparing", "Practise and rate it")
        case Column.OTHER_VIEW if not count:
            return translate("preparing", "Ask for a review")
        case Column.GOOD_TAKE | Column.OTHER_VIEW:
            return translate("preparing", "Look at the answer")


def grade_name(grade: Grade) -> str:
    """Name how a card went."""
    match grade:
        case Grade.AGAIN:
            return translate("preparing", "Not yet")
        case Grade.HARD:
            return translate("preparing", "With effort")
        case Grade.GOOD:
            return translate("preparing", "Known")
        case Grade.EASY:
            return translate("preparing", "At once")


def standing_words(now: Standing, left: int) -> str:
    """Say how today's ten stand and what waits behind them."""
    words = translate("preparing", "{done} done today, {left} left · waiting: {due} due, {new} new")
    return words.format(done=now.done, left=left, due=now.due, new=now.new)


def back_words(days: int) -> str:
    """Say when a card comes back."""
    if days == 1:
        return translate("preparing", "tomorrow")
    return translate("preparing", "in {days} days").format(days=days)
