"""What a person says of cues that are not so: left out for good, or brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.errors import UsageError, Wrong
from desktop.base.timecode import Span
from desktop.cues.store import NEAR_MS, dismiss, dismiss_chip, shown, shown_chips, take_back

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.cues.model import CueSheet, Evidence
    from desktop.sessions.folder import TakeFolder

AT = "@"
"""Between a cue and the second of one of its places."""


def leave_out(take: TakeFolder, sheet: CueSheet, words: str) -> CueSheet:
    """Leave a cue out, the chip of a row, or with ``@SECONDS`` one place of either.

    Raises:
        UsageError: it is not shown, or not there.
        WorldError: it can't be written.
    """
    name, at_ms = _parsed("--leave-out", words)
    places = {
        **{each.id: each.evidence for each in shown(sheet)},
        **{each.item: each.evidence for each in shown_chips(sheet)},
    }
    if name not in places:
        known = ", ".join(places) or "–"
        raise UsageError(Wrong.VALUE_OUT_OF_RANGE, name="--leave-out", value=words, known=known)
    span = None if at_ms is None else _place(places[name], at_ms, words)
    if any(each.item == name for each in sheet.chips):
        return dismiss_chip(take, name, span=span)
    return dismiss(take, name, span=span)


def bring_back(take: TakeFolder, sheet: CueSheet, words: str) -> CueSheet:
    """Bring back what was left out of a cue or of the chip of a row, all of it or one place.

    Raises:
        UsageError: nothing of it was left out.
        WorldError: it can't be written.
    """
    name, at_ms = _parsed("--bring-back", words)
    found = [
        each
        for each in sheet.dismissed
        if name in {each.cue, each.item}
        and (at_ms is None or (each.span is not None and _begins_near(each.span, at_ms)))
    ]
    if not found:
        known = ", ".join(dict.fromkeys(each.cue or each.item for each in sheet.dismissed)) or "–"
        raise UsageError(Wrong.VALUE_OUT_OF_RANGE, name="--bring-back", value=words, known=known)
    for each in found:
        sheet = take_back(take, each)
    return sheet


def _parsed(option: str, words: str) -> tuple[str, int | None]:
    name, sign, seconds = words.partition(AT)
    if not sign:
        return name, None
    try:
        return name, round(float(seconds) * 1000)
    except (ValueError, OverflowError) as error:
        known = f"{name}{AT}12.5"
        raise UsageError(Wrong.VALUE_OUT_OF_RANGE, name=option, value=words, known=known) from error


def _place(evidence: Iterable[Evidence], at_ms: int, words: str) -> Span:
    """Return the place that begins at a moment, as it is shown in tenths of a second."""
    spans = [each.span for each in evidence]
    near = [each for each in spans if _begins_near(each, at_ms)]
    if not near:
        known = ", ".join(f"{each.start_ms / 1000:.1f}" for each in spans) or "–"
        raise UsageError(Wrong.VALUE_OUT_OF_RANGE, name="--leave-out", value=words, known=known)
    return min(near, key=lambda each: abs(each.start_ms - at_ms))


def _begins_near(span: Span, at_ms: int) -> bool:
    return abs(span.start_ms - at_ms) <= NEAR_MS
