"""What comes of the notes of others: accepted, tried, disagreed with or put off; and whether it was done."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, ClassVar

import msgspec

from desktop.base.documents import Document
from desktop.review.model import Sentence
from desktop.sessions.model import Identity, Moment

KEEP, TRY_NEXT = "keep", "try_next"
"""Names of the two notes on a whole review; no id of a mark is one of them."""
MOST_ACTIONS = 10_000

NoteId = Annotated[
    str, msgspec.Meta(min_length=4, max_length=64, pattern=r"^[0-9A-Za-z_-]+$(?!\n)")
]


class Decision(StrEnum):
    """What the candidate makes of a note."""

    ACCEPTED = "accepted"
    TRIED = "tried"
    DISAGREED = "disagreed"
    PUT_OFF = "put_off"


class Check(msgspec.Struct, frozen=True):
    """Whether an accepted note was done in a later take, as the candidate saw it there."""

    take_id: Identity
    done: bool
    at: Moment


class Action(msgspec.Struct, frozen=True, kw_only=True):
    """One note and what comes of it.

    Attributes:
        note: id of the mark, or KEEP or TRY_NEXT.
        questions: ids of the questions before whose next take it is shown.
        text: the note as it was then.
        why: why it was decided so.
        focus: what to do in the candidate's own words; empty takes the text of the note.
        checks: one a take, the newest last.
    """

    review_id: Identity
    note: NoteId
    questions: tuple[str, ...]
    text: Sentence = ""
    decision: Decision
    why: Sentence = ""
    focus: Sentence = ""
    checks: tuple[Check, ...] = ()
    decided_at: Moment

    @property
    def line(self) -> str:
        """What to do, on one line."""
        return " ".join((self.focus or self.text).split())

    @property
    def done(self) -> bool | None:
        """Whether it was done when it was last checked; None before."""
        return self.checks[-1].done if self.checks else None

    @property
    def waits(self) -> bool:
        """Whether it is still to be done."""
        return self.decision is Decision.ACCEPTED and not self.done

    def is_about(self, review_id: str, note: str) -> bool:
        """Say whether it is what comes of this note."""
        return (self.review_id, self.note) == (review_id, note)

    def check_of(self, take_id: str) -> Check | None:
        """Return what was said about it in a take."""
        return next((each for each in self.checks if each.take_id == take_id), None)


class Told(msgspec.Struct, frozen=True):
    """Which reply a reviewer was given last: the sum of what it said of their notes."""

    review_id: Identity
    sha256: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$(?!\n)", max_length=64)]


class Actions(Document, frozen=True, kw_only=True, omit_defaults=True):
    """``actions.json`` of a session: what comes of the notes of its reviews, and what of it their writers were told."""

    FORMAT: ClassVar[str] = "greenroom-actions"
    VERSION: ClassVar[int] = 1

    actions: Annotated[tuple[Action, ...], msgspec.Meta(max_length=MOST_ACTIONS)] = ()
    told: Annotated[tuple[Told, ...], msgspec.Meta(max_length=MOST_ACTIONS)] = ()

    def find(self, review_id: str, note: str) -> Action | None:
        """Return what comes of a note, if that was decided."""
        return next((each for each in self.actions if each.is_about(review_id, note)), None)


def decide(actions: Actions, action: Action) -> Actions:
    """Put a decision in place of the one before; what was checked stays."""
    known = actions.find(action.review_id, action.note)
    if known is None:
        return msgspec.structs.replace(actions, actions=(*actions.actions, action))
    after = msgspec.structs.replace(action, checks=known.checks)
    found = tuple(after if each is known else each for each in actions.actions)
    return msgspec.structs.replace(actions, actions=found)


def take_back(actions: Actions, review_id: str, note: str) -> Actions:
    """Forget what was decided about a note."""
    kept = tuple(each for each in actions.actions if not each.is_about(review_id, note))
    return msgspec.structs.replace(actions, actions=kept)


def check(actions: Actions, known: Action, take_id: str, *, done: bool, at: str) -> Actions:
    """Say whether an action was done in a take; what was said of that take before is replaced."""
    others = tuple(each for each in known.checks if each.take_id != take_id)
    after = msgspec.structs.replace(known, checks=(*others, Check(take_id, done, at)))
    found = tuple(after if each == known else each for each in actions.actions)
    return msgspec.structs.replace(actions, actions=found)


def tell(actions: Actions, told: Told) -> Actions:
    """Note what a reviewer was told; it takes the place of what they were told before."""
    others = tuple(each for each in actions.told if each.review_id != told.review_id)
    return msgspec.structs.replace(actions, told=(*others, told))
