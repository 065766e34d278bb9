"""Pauses: found in the sound, placed by the words (domain.md 3.2)."""

from __future__ import annotations

import bisect
import re
from typing import TYPE_CHECKING

from desktop.base.timecode import Span
from desktop.cues.model import Cue, Evidence, Group, Reason, Reliability, Unit
from desktop.cues.thresholds import band, limit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.cues.answer import Answer

VERSION = 1
IN_CLAUSE, AFTER_CLAUSE, UNPLACED = "in_clause", "after_clause", "unplaced"
QUOTE = 12
"""Characters before a pause that are quoted."""
_MARK = re.compile(r"[,，。.!?;:、…—\n]")


def find_pauses(answer: Answer) -> Iterator[Cue]:
    """Give silent and long pauses, and their share of the answer."""
    if answer.heard is None:  # the list of detectors asks for sound
        return
    inner = _inner(answer)
    long = [each for each in inner if each.length_ms >= 1000 * limit("long_pause")]
    yield Cue(
        id="silent_pauses",
        group=Group.DELIVERY,
        version=VERSION,
        value=len(inner),
        evidence=tuple(Evidence(span=each, value=each.length_ms / 1000) for each in inner),
        details={"seconds": sum(each.length_ms for each in inner) / 1000},
    )
    places = _Places(answer)
    evidence = tuple(
        Evidence(span=each, kind=kind, text=text, value=each.length_ms / 1000)
        for each in long
        for kind, text in [places.of(each)]
    )
    unplaced = any(each.kind == UNPLACED for each in evidence)
    yield Cue(
        id="long_pauses",
        group=Group.DELIVERY,
        version=VERSION,
        value=len(long),
        evidence=evidence,
        details={
            "listed": sum(each.length_ms >= 1000 * limit("listed_pause") for each in long),
            "restarted": sum(each.length_ms >= 1000 * limit("restart_pause") for each in long),
            "in_clause": sum(each.kind == IN_CLAUSE for each in evidence),
        },
        reliability=Reliability.LOW if unplaced else Reliability.OK,
        reason=_why_unplaced(answer) if unplaced else Reason.NONE,
    )
    yield _ratio(answer, inner)


def _why_unplaced(answer: Answer) -> Reason:
    return Reason.NO_MARKS if answer.sentences else Reason.NO_TRANSCRIPT


def _bounds(answer: Answer) -> Span:
    """From the first word to the last; without words from the first voice to the last."""
    if answer.sentences:
        return answer.span
    speech = answer.heard.speech if answer.heard else ()
    return Span(speech[0].start_ms, speech[-1].end_ms) if speech else Span(0, 0)


def _inner(answer: Answer) -> list[Span]:
    bounds = _bounds(answer)
    least = 1000 * limit("silent_pause")
    return [
        each
        for each in answer.silences
        if each.start_ms >= bounds.start_ms
        and each.end_ms <= bounds.end_ms
        and each.length_ms >= least
    ]


def _ratio(answer: Answer, inner: list[Span]) -> Cue:
    length = _bounds(answer).length_ms
    enough = length >= 1000 * limit("least_seconds")
    silent = sum(each.length_ms for each in inner)
    return Cue(
        id="pause_ratio",
        group=Group.DELIVERY,
        version=VERSION,
        value=round(silent / length, 3) if enough else None,
        unit=Unit.SHARE,
        reliability=Reliability.OK if enough else Reliability.NOT_MEASURED,
        reason=Reason.NONE if enough else Reason.TOO_SHORT,
        band=band("pause_ratio"),
    )


class _Places:
    """Tells between which words a silence lies."""

    def __init__(self, answer: Answer) -> None:
        self._timed = answer.timed
        self._punctuated = answer.punctuated
        self._said = [at for at, each in enumerate(self._timed.text) if each.isalnum()]
        starts, ends = self._timed.starts, self._timed.ends
        self._middles = [(starts[at] + ends[at]) // 2 for at in self._said]

    def of(self, silence: Span) -> tuple[str, str]:
        """Return whether it lies inside a clause, and the words before it."""
        at = bisect.bisect_right(self._middles, (silence.start_ms + silence.end_ms) // 2)
        if not 0 < at < len(self._said):
            return UNPLACED, ""
        before, after = self._said[at - 1], self._said[at]
        quote = self._quote(before + 1)
        if _MARK.search(self._timed.text[before + 1 : after]):
            return AFTER_CLAUSE, quote
        return (IN_CLAUSE if self._punctuated else UNPLACED), quote

    def _quote(self, end: int) -> str:
        start = max(0, end - QUOTE)
        written = self._timed.written
        while start and written[start - 1].isascii() and not written[start - 1].isspace():
            start -= 1
        return written[start:end].split("\n")[-1].strip()


def find_first_word(answer: Answer) -> Iterator[Cue]:
    """Give the seconds until the first word."""
    value = answer.span.start_ms / 1000
    yield Cue(
        id="time_to_first_word",
        group=Group.DELIVERY,
        version=VERSION,
        value=round(value, 2),
        unit=Unit.SECONDS,
        evidence=(Evidence(span=Span(0, answer.span.start_ms)),),
        band=band("time_to_first_word"),
    )


def find_length(answer: Answer) -> Iterator[Cue]:
    """Give the length of the answer against its target."""
    length = answer.span.length_ms / 1000
    target = answer.answer_s
    yield Cue(
        id="length_ratio",
        group=Group.CONTENT,
        version=VERSION,
        value=round(length / target, 2) if target else None,
        unit=Unit.RATIO,
        evidence=(Evidence(span=answer.span),),
        details={"seconds": length, "target_seconds": target},
        reliability=Reliability.OK if target else Reliability.NOT_MEASURED,
        reason=Reason.NONE if target else Reason.NO_TARGET,
        band=band("length_ratio"),
    )
