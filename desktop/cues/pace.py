"""How fast somebody speaks, each language on its own (domain.md 3.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.cues.model import Cue, Evidence, Group, Reason, Reliability, Unit
from desktop.cues.sentences import ZH
from desktop.cues.spoken import chinese_units, english_syllables, english_words
from desktop.cues.thresholds import band, limit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.base.timecode import Span
    from desktop.cues.answer import Answer, Part

VERSION = 1


def find_rates(answer: Answer) -> Iterator[Cue]:
    """Give the rate with pauses, the rate without, and its trend."""
    for part in answer.parts:
        seconds = part.length_ms / 1000
        enough = seconds >= limit("least_seconds") and part.units >= limit("least_units")
        paused = sum(_inside(answer.silences, each) for each in part.stretches) / 1000
        units = part.units if part.language == ZH else _syllables(part)
        per_minute = 60 * part.units / seconds if seconds else 0.0
        yield _rate("speech_rate", part, Unit.PER_MINUTE, per_minute if enough else None)
        talking = seconds - paused
        rate = units / talking if enough and talking > 0 and answer.heard else None
        missing = Reason.TOO_SHORT if answer.heard else Reason.NO_SOUND
        yield _rate("articulation_rate", part, Unit.PER_SECOND, rate, missing)
        yield _trend(part)


def _rate(
    name: str, part: Part, unit: Unit, value: float | None, missing: Reason = Reason.TOO_SHORT
) -> Cue:
    return Cue(
        id=name,
        group=Group.DELIVERY,
        version=VERSION,
        language=part.language,
        value=None if value is None else round(value, 2),
        unit=unit,
        evidence=tuple(Evidence(span=each) for each in part.stretches),
        details={"units": part.units, "seconds": part.length_ms / 1000},
        reliability=Reliability.NOT_MEASURED if value is None else Reliability.OK,
        reason=missing if value is None else Reason.NONE,
        band=band(name, part.language),
    )


def _inside(silences: tuple[Span, ...], stretch: Span) -> int:
    """Return how many milliseconds of a stretch are silent."""
    return sum(
        max(0, min(each.end_ms, stretch.end_ms) - max(each.start_ms, stretch.start_ms))
        for each in silences
    )


def _syllables(part: Part) -> int:
    return sum(english_syllables(each.text) for each in part.sentences)


def _trend(part: Part) -> Cue:
    """Give the rate of the last third against the first; of answers of a minute or more."""
    value = None
    if part.length_ms >= limit("trend_seconds") * 1000 and len(part.stretches) == 1:
        whole = part.stretches[0]
        third = whole.length_ms / 3
        first = _units_between(part, whole.start_ms, whole.start_ms + third)
        last = _units_between(part, whole.end_ms - third, whole.end_ms)
        value = round(last / first, 2) if first else None
    return Cue(
        id="rate_trend",
        group=Group.DELIVERY,
        version=VERSION,
        language=part.language,
        value=value,
        unit=Unit.RATIO,
        reliability=Reliability.NOT_MEASURED if value is None else Reliability.OK,
        reason=Reason.TOO_SHORT if value is None else Reason.NONE,
        band=band("rate_trend"),
    )


def _units_between(part: Part, start: float, end: float) -> float:
    """Return how much is said between two moments; a sentence across the edge counts by its share."""
    count = chinese_units if part.language == ZH else english_words
    total = 0.0
    for sentence in part.sentences:
        span = sentence.span
        shared = min(span.end_ms, end) - max(span.start_ms, start)
        if shared > 0:
            total += count(sentence.text) * shared / max(1, span.length_ms)
    return total
