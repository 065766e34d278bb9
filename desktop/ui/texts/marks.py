"""Marks, lanes and reviewers in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.settings import OverlayMode
from desktop.review.model import MarkKind, ReviewerRole
from desktop.sessions.model import LiveMarkKind
from desktop.ui.texts.review import span_text
from desktop.ui.tongue import translate

if TYPE_CHECKING:
    from desktop.base.timecode import Span
    from desktop.review.model import Mark, Reviewer


def one_line(text: str) -> str:
    """Return a text as a single line: one from others may have many."""
    return " ".join(text.split())


def lane_sentence(label: str, places: int, note: str) -> str:
    """Say which lane of the timeline is chosen, and what is in it."""
    if note:
        return translate("marks", "{lane}: {words}").format(lane=label, words=note)
    return translate("marks", "{lane}, {count} places").format(lane=label, count=places)


def mark_kind_name(kind: MarkKind) -> str:
    """Name what a mark is for."""
    match kind:
        case MarkKind.EVIDENCE:
            return translate("marks", "Evidence")
        case MarkKind.STRENGTH:
            return translate("marks", "Strength")
        case MarkKind.SUGGESTION:
            return translate("marks", "Suggestion")
        case MarkKind.QUESTION:
            return translate("marks", "Question")
        case MarkKind.NOTE:
            return translate("marks", "Note")


def mark_words(mark: Mark) -> str:
    """Say all about a mark: kind and time, the note, the words that were said."""
    head = f"{mark_kind_name(mark.kind)} · {span_text(mark.span)}"
    quote = translate("marks", "“{quote}”").format(quote=mark.quote) if mark.quote else ""
    return "\n".join(part for part in (head, mark.text, quote) if part)


def mark_label(mark: Mark) -> str:
    """Say in one line what a mark is: kind and note, else what was said."""
    words = one_line(mark.text or mark.quote)
    name = mark_kind_name(mark.kind)
    return translate("marks", "{kind}: {words}").format(kind=name, words=words) if words else name


def saved_sentence(kind: MarkKind, span: Span) -> str:
    """Say that a mark was saved, for a screen reader."""
    words = translate("marks", "{kind} saved, {span}")
    return words.format(kind=mark_kind_name(kind), span=span_text(span))


def reviewer_role_name(role: ReviewerRole) -> str:
    """Name what somebody is to the candidate."""
    match role:
        case ReviewerRole.SELF:
            return translate("marks", "You")
        case ReviewerRole.FRIEND:
            return translate("marks", "Friend")
        case ReviewerRole.HR:
            return translate("marks", "HR")
        case ReviewerRole.COACH:
            return translate("marks", "Coach")


def reviewer_name(reviewer: Reviewer) -> str:
    """Name a reviewer, e.g. ``Lin (HR)``."""
    role = reviewer_role_name(reviewer.role)
    name = one_line(reviewer.name)
    return translate("marks", "{name} ({role})").format(name=name, role=role) if name else role


def sealed_sentence() -> str:
    """Say why nothing is shown of what somebody else wrote."""
    return translate("marks", "shown when you have rated all of this take")


def not_shared_words(span: str) -> str:
    """Say of a stretch that the pack does not have it."""
    words = translate("marks", "{span}: not in the pack, nothing can be marked here")
    return words.format(span=span)


def lane_name(lane: str) -> str:
    """Name a lane of the timeline; its id for one that has no name."""
    match lane:
        case "wave":
            return translate("marks", "Sound")
        case "pauses":
            return translate("marks", "Pauses")
        case "marks":
            return translate("marks", "Marks")
        case "fillers":
            return translate("marks", "Fillers")
        case "star":
            return translate("marks", "STAR")
        case "numbers":
            return translate("marks", "Numbers")
        case "live":
            return translate("marks", "Live marks")
        case "missing":
            return translate("marks", "Not in pack")
        case _:
            return lane


def follow_up_words(number: int, question: str) -> str:
    """Say which answer a follow-up was asked after; 0 when that take is not there any more."""
    words = translate("marks", "follow-up to take {number}: {question}")
    if not number:
        words = translate("marks", "follow-up to: {question}")
    return words.replace("{number}", str(number)).replace("{question}", question)


def said_line_words(line: str) -> str:
    """Say what the other side of a role-play said."""
    return translate("marks", "The other side: “{line}”").replace("{line}", line)


def live_mark_words(kind: LiveMarkKind) -> str:
    """Name a mark that was made while recording."""
    if kind is LiveMarkKind.STUMBLED:
        return translate("marks", "Stumbled")
    return translate("marks", "Marked while recording")


def selection_sentence(span: Span | None) -> str:
    """Say what is selected, for a screen reader."""
    if span is None:
        return translate("marks", "Nothing is selected")
    return translate("marks", "Selected: {span}").format(span=span_text(span))


def overlay_mode_name(mode: OverlayMode) -> str:
    """Say how much of the checklist is to be seen over the picture."""
    match mode:
        case OverlayMode.SHOWN:
            return translate("marks", "Checklist over the picture: shown")
        case OverlayMode.DIMMED:
            return translate("marks", "Checklist over the picture: dimmed")
        case OverlayMode.HIDDEN:
            return translate("marks", "Checklist over the picture: hidden")
