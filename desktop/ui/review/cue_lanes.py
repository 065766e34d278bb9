"""Cues along time: pauses of the sound, fillers, parts of the answer, numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.cues.model import Reliability
from desktop.cues.store import shown
from desktop.ui.texts.cues import cue_name
from desktop.ui.texts.marks import lane_name, one_line
from desktop.ui.texts.review import span_text
from desktop.ui.texts.times import seconds_words
from desktop.ui.timeline.model import Lane, LaneSpan

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.cues.model import Cue, CueSheet, Evidence

PAUSES = "pauses"
LONG_MS = 1000
"""Pauses from here on are a kind of their own (domain.md 3.2) and stand out."""


def cue_lanes(sheet: CueSheet | None) -> tuple[Lane, ...]:
    """Return a lane for each kind of cue with places; none for what was not measured."""
    if sheet is None:
        return ()
    cues = [cue for cue in shown(sheet) if cue.reliability is not Reliability.NOT_MEASURED]
    lanes = (
        _lane(PAUSES, "orange", cues, {"silent_pauses": _pause}),
        _lane(
            "fillers",
            "amber",
            cues,
            {"fillers_strict": _said, "fillers_possible": _maybe, "voiced_pauses": _voiced},
        ),
        _lane("star", "teal", cues, {"star": _part}),
        _lane("numbers", "purple", cues, {"numbers": _said}),
    )
    return tuple(lane for lane in lanes if lane.spans)


def _lane(
    name: str,
    colour: str,
    cues: list[Cue],
    looks: dict[str, Callable[[Evidence], tuple[str, str]]],
) -> Lane:
    spans = [
        LaneSpan(place.span, label, _tip(cue, place), colour=own_colour)
        for cue in cues
        if cue.id in looks
        for place in cue.evidence
        for label, own_colour in (looks[cue.id](place),)
    ]
    spans.sort(key=lambda each: each.span)
    return Lane(name, lane_name(name), colour, tuple(spans))


def _tip(cue: Cue, place: Evidence) -> str:
    words = f"{cue_name(cue.id)} {span_text(place.span)}"
    return f"{words}\n{one_line(place.text)}" if place.text else words


def _pause(place: Evidence) -> tuple[str, str]:
    seconds = place.span.length_ms / 1000
    return (seconds_words(seconds), "amber") if place.span.length_ms >= LONG_MS else ("", "")


def _said(place: Evidence) -> tuple[str, str]:
    return one_line(place.text), ""


def _maybe(place: Evidence) -> tuple[str, str]:
    return f"{one_line(place.text)}?", "blue"


def _voiced(_place: Evidence) -> tuple[str, str]:
    return "~", "purple"


def _part(place: Evidence) -> tuple[str, str]:
    return place.kind, ""
