"""What two takes beside each other say, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.cues.model import Unit
from desktop.review.compare import Change
from desktop.review.summary import RatingGap
from desktop.ui.texts.cues import cue_name, language_name
from desktop.ui.texts.review import answer_name_in_full
from desktop.ui.tongue import translate

if TYPE_CHECKING:
    from desktop.cues.model import Cue
    from desktop.review.compare import AnswerRow, CompetencyRow, CueRow, Level

SIDES = ("A", "B")


def answer_words(row: AnswerRow) -> tuple[str, str, str]:
    """Return what take A says about an item, what take B says, and what changed."""
    if row.change in {Change.MORE, Change.LESS}:
        more = row.change is Change.MORE
        changed = translate("compare", "▲ fuller") if more else translate("compare", "▼ less full")
    else:
        changed = change_words(row.change)
    return answer_name_in_full(row.a), answer_name_in_full(row.b), changed


def level_words(level: Level) -> str:
    """Say how a competency was rated."""
    if level.gap is RatingGap.NOT_RATED:
        return translate("compare", "Not rated")
    if level.level is None:
        return translate("compare", "Cannot judge")
    words = translate("compare", "Level {level}").format(level=level.level)
    if level.gap is RatingGap.NO_EVIDENCE:
        return translate("compare", "{words}, no evidence yet").format(words=words)
    return words


def rating_words(row: CompetencyRow) -> tuple[str, str, str]:
    """Return the rating in take A, in take B, and what changed."""
    changed = change_words(row.change)
    if row.change in {Change.MORE, Change.LESS}:
        step = (row.b.level or 0) - (row.a.level or 0)
        one = abs(step) == 1
        words = (
            translate("compare", "{step} level") if one else translate("compare", "{step} levels")
        )
        changed = words.format(step=signed(step))
    return level_words(row.a), level_words(row.b), changed


def cue_words(row: CueRow) -> tuple[str, str, str]:
    """Return what was found in take A, in take B, and by how much it differs."""
    changed = change_words(row.change)
    cue = row.b or row.a
    if row.change in {Change.MORE, Change.LESS} and row.difference is not None and cue is not None:
        shown = 100 * row.difference if cue.unit is Unit.SHARE else row.difference
        changed = _with_unit(signed(shown), cue)
    return cue_value(row.a), cue_value(row.b), changed


def cue_row_name(row: CueRow) -> str:
    """Name a cue, with the language it is measured for."""
    name = cue_name(row.id)
    return f"{name} · {language_name(row.language)}" if row.language else name


def cue_value(cue: Cue | None) -> str:
    """Say what a cue measured, in short."""
    if cue is None:
        return "–"
    if cue.value is None:
        return translate("compare", "not measured")
    value = 100 * cue.value if cue.unit is Unit.SHARE else cue.value
    words = _with_unit(f"{round(value, 2):g}", cue)
    return translate("compare", "at least {words}").format(words=words) if cue.at_least else words


def change_words(change: Change) -> str:
    """Say what became of something, where no figure says it."""
    match change:
        case Change.NONE:
            return "–"
        case Change.SAME:
            return translate("compare", "same")
        case Change.MORE:
            return translate("compare", "▲ more")
        case Change.LESS:
            return translate("compare", "▼ less")
        case Change.OTHER:
            return translate("compare", "different")
        case Change.ONLY_A:
            return translate("compare", "only in take A")
        case Change.ONLY_B:
            return translate("compare", "only in take B")
        case Change.NOT_COMPARABLE:
            return translate("compare", "not comparable")


def signed(value: float) -> str:
    """Write a difference with its sign."""
    return f"{'+' if value > 0 else '−'}{abs(round(value, 2)):g}"


def part_name(part: str) -> str:
    """Name where two takes meet; an empty part is the start."""
    match part:
        case "S":
            return translate("compare", "Situation")
        case "T":
            return translate("compare", "Task")
        case "A":
            return translate("compare", "Action")
        case "R":
            return translate("compare", "Result")
        case _:
            return translate("compare", "Start")


def offset_sentence(offset_ms: int) -> str:
    """Say how the two takes are laid beside each other.

    Args:
        offset_ms: how much later the moment of B is that stands beside a moment of A.
    """
    if offset_ms == 0:
        return translate("compare", "B starts with A: 0 ms")
    if offset_ms < 0:
        return translate("compare", "B starts {ms} ms after A").format(ms=-offset_ms)
    return translate("compare", "B starts {ms} ms before A").format(ms=offset_ms)


def _with_unit(value: str, cue: Cue) -> str:
    match cue.unit:
        case Unit.COUNT | Unit.RATIO:
            return value
        case Unit.PER_MINUTE:
            return translate("compare", "{value} / min").format(value=value)
        case Unit.PER_SECOND:
            return translate("compare", "{value} / s").format(value=value)
        case Unit.PER_HUNDRED if cue.language == "zh":
            return translate("compare", "{value} per 100 characters").format(value=value)
        case Unit.PER_HUNDRED:
            return translate("compare", "{value} per 100 words").format(value=value)
        case Unit.SHARE:
            return translate("compare", "{value} %").format(value=value)
        case Unit.SECONDS:
            return translate("compare", "{value} s").format(value=value)
        case Unit.DECIBEL:
            return f"{value} dB"
        case Unit.LUFS:
            return f"{value} LUFS"
