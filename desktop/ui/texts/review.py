"""What a review says, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.timecode import format_clock
from desktop.review.model import AnswerValue
from desktop.review.summary import RatingGap
from desktop.ui.tongue import translate

if TYPE_CHECKING:
    from desktop.base.settings import Language
    from desktop.base.timecode import Span
    from desktop.review.summary import AnswerCounts
    from desktop.roles.model import Competency

LEVELS = (1, 2, 3, 4, 5)


def answer_name(value: AnswerValue) -> str:
    """Name an answer in one or two words."""
    match value:
        case AnswerValue.YES:
            return translate("review", "Yes")
        case AnswerValue.PARTLY:
            return translate("review", "Partly")
        case AnswerValue.NO:
            return translate("review", "No")
        case AnswerValue.NOT_APPLICABLE:
            return translate("review", "N/A")


def answer_name_in_full(value: AnswerValue | None) -> str:
    """Name an answer for a tooltip or a screen reader."""
    if value is AnswerValue.NOT_APPLICABLE:
        return translate("review", "Not applicable")
    return translate("review", "Not answered") if value is None else answer_name(value)


def counts_line(counts: AnswerCounts) -> str:
    """Say how the items were answered, e.g. ``2 yes · 1 partly · 1 no``; never a percentage."""
    parts = (
        (counts.yes, translate("review", "{n} yes")),
        (counts.partly, translate("review", "{n} partly")),
        (counts.no, translate("review", "{n} no")),
        (counts.not_applicable, translate("review", "{n} n/a")),
        (counts.unanswered, translate("review", "{n} open")),
    )
    return " · ".join(words.format(n=number) for number, words in parts if number)


def span_text(span: Span) -> str:
    """Write a span as ``01:05–01:14``; a moment has one time."""
    start, end = format_clock(span.start_ms), format_clock(span.end_ms)
    return start if start == end else f"{start}–{end}"


def missing_sentence(missing: Span, *, on: bool) -> str:
    """Say that a part of a take was not handed over, and where one is now."""
    if on:
        words = translate("review", "{span} is not in the pack: on to the next part.")
    else:
        words = translate("review", "{span} is not in the pack: this is the last part.")
    return words.format(span=span_text(missing))


def gap_sentence(gap: RatingGap | None) -> str:
    """Say what a rating lacks; empty when it lacks nothing or was not begun."""
    if gap is RatingGap.NO_EVIDENCE:
        return translate(
            "review",
            "Not complete yet: attach the moment this rests on, or tick No evidence found.",
        )
    return ""


def skipped_words() -> str:
    """Say what "cannot judge" lacks before what others wrote of the same opens."""
    return translate("review", "“Cannot judge” counts with an answer to one of its rows.")


def takes_level_sentence() -> str:
    """Say how a rating is given, where another key was pressed."""
    return translate("review", "This row is a level: press 1–5, or 0 for “cannot judge”.")


def takes_answer_sentence() -> str:
    """Say how an item is answered, where another key was pressed."""
    return translate("review", "This row is answered with Y, P, N or X.")


def level_text(competency: Competency, level: int, language: Language) -> str:
    """Say what a level of a competency looks like; a level without an anchor lies between two."""
    anchor = competency.bars.get(str(level))
    if anchor is not None:
        return f"{level} · {anchor.say(language)}"
    known = [int(each) for each in competency.bars if each.isdigit()]
    low = max((each for each in known if each < level), default=LEVELS[0])
    high = min((each for each in known if each > level), default=LEVELS[-1])
    words = translate("review", "{level} · between level {low} and level {high}")
    return words.format(level=level, low=low, high=high)
