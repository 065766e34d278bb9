"""``cues.json``: kept until what it was made from changes; what was dismissed is kept for good."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from msgspec.structs import replace

from desktop.base.documents import read_document, write_document
from desktop.base.errors import Fault, WorldError
from desktop.base.ids import now_utc
from desktop.cues.model import Chip, Cue, CueSheet, Dismissed, Evidence, Unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.base.timecode import Span
    from desktop.sessions.folder import TakeFolder

NEAR_MS = 300
"""A place that moved by less is the same place."""


def read_sheet(take: TakeFolder) -> CueSheet | None:
    """Return the stored cues, None before there are any; damaged ones are set aside.

    Raises:
        WorldError: they can't be read, or a newer Greenroom wrote them.
    """
    try:
        return read_document(take.cues, CueSheet)
    except WorldError as error:
        if error.fault is Fault.DOCUMENT_MISSING:
            return None
        if error.fault is not Fault.DOCUMENT_DAMAGED:
            raise
        with contextlib.suppress(OSError):
            take.cues.replace(take.cues.with_name("cues.json.damaged"))
        return None


def write_sheet(take: TakeFolder, sheet: CueSheet) -> None:
    """Write the cues durably.

    Raises:
        WorldError: disk full, folder read-only or gone; the old ones are untouched.
    """
    write_document(take.cues, sheet)


def dismiss(
    take: TakeFolder, cue: str, *, language: str = "", span: Span | None = None
) -> CueSheet:
    """Note that a cue, or one place of it, is not so; return what is stored from now on.

    Raises:
        WorldError: there are no cues yet, or they can't be written.
    """
    return _noted(take, Dismissed(cue=cue, language=language, span=span, at=now_utc()))


def dismiss_chip(take: TakeFolder, item: str, *, span: Span | None = None) -> CueSheet:
    """Note that a chip of an item, or one place of it, is no evidence; return what is stored.

    Raises:
        WorldError: there are no cues yet, or they can't be written.
    """
    return _noted(take, Dismissed(item=item, span=span, at=now_utc()))


def _noted(take: TakeFolder, note: Dismissed) -> CueSheet:
    sheet = read_document(take.cues, CueSheet)
    changed = replace(sheet, dismissed=(*sheet.dismissed, note))
    write_sheet(take, changed)
    return changed


def take_back(take: TakeFolder, note: Dismissed) -> CueSheet:
    """Undo a dismissal.

    Raises:
        WorldError: there are no cues, or they can't be written.
    """
    sheet = read_document(take.cues, CueSheet)
    changed = replace(sheet, dismissed=tuple(each for each in sheet.dismissed if each != note))
    write_sheet(take, changed)
    return changed


def shown(sheet: CueSheet) -> tuple[Cue, ...]:
    """Return the cues without what was dismissed; counts are those of the places that are left."""
    kept: list[Cue] = []
    for cue in sheet.cues:
        notes = [
            each
            for each in sheet.dismissed
            if each.cue == cue.id and each.language in {"", cue.language}
        ]
        if any(each.span is None for each in notes):
            continue
        kept.append(_without(cue, [each.span for each in notes if each.span is not None]))
    return tuple(kept)


def shown_chips(sheet: CueSheet) -> tuple[Chip, ...]:
    """Return the chips without what was dismissed; one without a place left is gone."""
    kept: list[Chip] = []
    for chip in sheet.chips:
        notes = [each.span for each in sheet.dismissed if each.item == chip.item]
        left = tuple(
            each
            for each in chip.evidence
            if not any(span is None or _same_place(each, span) for span in notes)
        )
        if left:
            kept.append(replace(chip, evidence=left))
    return tuple(kept)


def _without(cue: Cue, spans: Sequence[Span]) -> Cue:
    evidence = tuple(
        each for each in cue.evidence if not any(_same_place(each, span) for span in spans)
    )
    gone = len(cue.evidence) - len(evidence)
    if not gone or cue.value is None:
        return cue
    count = len(evidence)
    value = cue.value
    details = dict(cue.details)
    if cue.unit is Unit.COUNT and value == len(cue.evidence):
        value = float(count)
    elif cue.unit is Unit.PER_HUNDRED:
        value = round(100 * count / max(1.0, details.get("units", 1.0)), 2)
    if "count" in details:
        details["count"] = float(count)
    return replace(cue, evidence=evidence, value=value, details=details)


def _same_place(evidence: Evidence, span: Span) -> bool:
    own = evidence.span
    shared = min(own.end_ms, span.end_ms) - max(own.start_ms, span.start_ms)
    shorter = min(own.length_ms, span.length_ms)
    if shared > 0:
        return 2 * shared >= shorter
    return abs(own.start_ms - span.start_ms) <= NEAR_MS and shorter <= NEAR_MS
