"""Words about stories and cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.stories.cards import DeckName
from desktop.stories.model import StoryGap
from desktop.ui.tongue import translate

if TYPE_CHECKING:
    from desktop.stories.examples import Example
    from desktop.stories.model import OwnNumber


def gap_name(gap: StoryGap) -> str:
    """Name what a story lacks."""
    match gap:
        case StoryGap.SITUATION:
            return translate("stories", "situation")
        case StoryGap.TASK:
            return translate("stories", "task")
        case StoryGap.ACTION:
            return translate("stories", "action")
        case StoryGap.RESULT:
            return translate("stories", "result")
        case StoryGap.LEARNED:
            return translate("stories", "what you learned")
        case StoryGap.NUMBER:
            return translate("stories", "a number of your own")
        case StoryGap.BASELINE:
            return translate("stories", "before and period of a number")
        case StoryGap.OWN_PART:
            return translate("stories", "your part in a number")
        case StoryGap.SOURCE:
            return translate("stories", "how you know a number")
        case StoryGap.TRUTH:
            return translate("stories", "that all of it is true")
        case StoryGap.COMPETENCY:
            return translate("stories", "a competency it shows")


def truth_banner() -> str:
    """Return what stands above every model answer."""
    return translate(
        "stories", "This shows the structure only. Use facts and numbers that are yours."
    )


def example_parts(example: Example) -> tuple[tuple[str, str], ...]:
    """Return the name of each part of an example and what stands there."""
    return (
        (translate("StoryForm", "Situation"), example.situation),
        (translate("StoryForm", "Task"), example.task),
        (translate("StoryForm", "Action"), example.action),
        (translate("StoryForm", "Result"), example.result),
        (translate("StoryForm", "Learned"), example.learned),
    )


def number_words(number: OwnNumber) -> tuple[str, str]:
    """Return a name for a number and, a line each, what makes it one that can be stood behind."""
    lines = number_lines(number)
    return translate("stories", "A number, with all that belongs to it"), "\n".join(lines)


def number_lines(number: OwnNumber) -> tuple[str, ...]:
    """Return a number, and what was written of it, a line each; dots stand for an end that is missing."""
    ends = (number.what, number.before, number.after)
    what, before, after = (each or "…" for each in ends)
    lines = (
        translate("stories", "{what}: {before} → {after}").format(
            what=what, before=before, after=after
        ),
    )
    rest = (
        (translate("stories", "In which time: {words}"), number.period),
        (translate("stories", "My part: {words}"), number.my_part),
        (translate("stories", "How I know: {words}"), number.source),
    )
    return lines + tuple(line.format(words=words) for line, words in rest if words)


def deck_name(deck: DeckName) -> str:
    """Name a deck."""
    match deck:
        case DeckName.NEED:
            return translate("stories", "Need cards")
        case DeckName.REWRITE:
            return translate("stories", "Rewrite cards")
