"""The review document: all answers, marks and ratings of one person on one session."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, ClassVar

import msgspec

from desktop.base.documents import Document
from desktop.base.timecode import Span
from desktop.sessions.model import Identity, Moment

SENTENCE_LENGTH = 4000
"""Longest text somebody may write in one place, in characters."""

Sentence = Annotated[str, msgspec.Meta(max_length=SENTENCE_LENGTH)]
Level = Annotated[int, msgspec.Meta(ge=1, le=5)]


class ReviewerRole(StrEnum):
    """Who looks: the candidate, a friend, an HR reviewer, a coach."""

    SELF = "self"
    FRIEND = "friend"
    HR = "hr"
    COACH = "coach"


class AnswerValue(StrEnum):
    """How an item is answered (domain.md 2.1: yes=1, partly=0.5, no=0, n.a. left out)."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    NOT_APPLICABLE = "not_applicable"


WORTH = {AnswerValue.YES: 1.0, AnswerValue.PARTLY: 0.5, AnswerValue.NO: 0.0}
"""What an answer counts in a mean; one that does not apply counts nowhere (domain.md 2.1)."""


class MarkKind(StrEnum):
    """What a mark is for."""

    EVIDENCE = "evidence"
    STRENGTH = "strength"
    SUGGESTION = "suggestion"
    QUESTION = "question"
    NOTE = "note"


class Reviewer(msgspec.Struct, frozen=True):
    """Who wrote the review; the name is a claim."""

    id: Identity
    name: Annotated[str, msgspec.Meta(max_length=120)]
    role: ReviewerRole


# Nothing in a part of a review can lead back to it, so nobody looks for that: of fifty reviews there are 100,000 in memory.
class Mark(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A span of a take that somebody pointed at: evidence for an answer or rating, or a note."""

    id: Identity
    take_id: Identity
    span: Span
    kind: MarkKind = MarkKind.EVIDENCE
    text: Sentence = ""
    quote: Sentence = ""
    updated_at: Moment


class Answer(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The answer to one checklist item for one take; ``marks`` are ids of its evidence."""

    take_id: Identity
    item: str
    value: AnswerValue | None = None
    marks: tuple[Identity, ...] = ()
    updated_at: Moment


class Rating(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The level of one competency in one take.

    Exactly one of ``level`` and ``cannot_judge`` is given; a level needs at least one mark or
    ``no_evidence`` (domain.md 2.1). A rating that does not fulfil this is a draft.
    """

    take_id: Identity
    competency: str
    level: Level | None = None
    cannot_judge: bool = False
    no_evidence: bool = False
    marks: tuple[Identity, ...] = ()
    why: Sentence = ""
    updated_at: Moment


class ReviewState(StrEnum):
    """Whether the reviewer is done."""

    DRAFT = "draft"
    SUBMITTED = "submitted"


class Review(Document, frozen=True, kw_only=True):
    """``reviews/<review id>.json``: one a reviewer; the candidate's own is one of them."""

    FORMAT: ClassVar[str] = "greenroom-review"
    VERSION: ClassVar[int] = 1

    id: Identity
    session_id: Identity
    role_sha256: str
    reviewer: Reviewer
    state: ReviewState = ReviewState.DRAFT
    created_at: Moment
    answers: tuple[Answer, ...] = ()
    marks: tuple[Mark, ...] = ()
    ratings: tuple[Rating, ...] = ()
    keep: Sentence = ""
    try_next: Sentence = ""
