"""Follow-up questions by rules from what a transcript shows (issue of the closed loop; domain.md 2.4)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from desktop.roles.model import QuestionType

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop.roles.model import Question

SHORT_BELOW = 0.5
"""Share of the time for the answer below which it is short (domain.md 2.5, K32: partly from 50 %)."""
MOST_PROBES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerSigns:
    """What the cues say about an answer; None where they could not tell.

    Attributes:
        spoken_ms: from the first word to the last.
        has_number: a quantity was said.
        says_i_in_action: the part about the action has "I" or 我 in it.
        has_result: a result was told.
        action_quote: the words of the part about the action, empty when none was found.
    """

    spoken_ms: int | None = None
    has_number: bool | None = None
    says_i_in_action: bool | None = None
    has_result: bool | None = None
    action_quote: str = ""


class ProbeKind(StrEnum):
    """What a follow-up asks for; its words are in ui.texts.practice."""

    GO_DEEPER = "go_deeper"  # the answer was short
    OWN_PART = "own_part"  # what did you do yourself
    NUMBER = "number"  # how much, compared with what
    RESULT = "result"  # what came of it
    OF_THE_PACK = "of_the_pack"  # a follow-up of the question itself


class Probe(msgspec.Struct, frozen=True):
    """A follow-up question, and what it rests on.

    Attributes:
        index: which one of the pack, -1 for the rules' own.
        seconds: how long was spoken, and ``of_seconds`` how long an answer may be, for a short one.
        quote: the words about the action in which nobody says "I".
    """

    kind: ProbeKind
    index: int = -1
    seconds: int = 0
    of_seconds: int = 0
    quote: str = ""


def probes(
    question: Question,
    signs: AnswerSigns,
    asked: int = 0,
    *,
    done: Collection[ProbeKind] = (),
) -> tuple[Probe, ...]:
    """Return the follow-ups to an answer, the first to ask first; at most three.

    Numbers, results and the own part are asked for only where a past experience was asked for:
    elsewhere their lack shows nothing. What the cues could not tell is not asked for.

    Args:
        question: what was asked.
        signs: what the cues say.
        asked: how many of the pack's own follow-ups were asked before.
        done: what the rules have asked after this answer already.
    """
    told = question.type is QuestionType.BEHAVIOURAL
    missing = (
        (_is_short(question, signs.spoken_ms), ProbeKind.GO_DEEPER),
        (told and signs.says_i_in_action is False, ProbeKind.OWN_PART),
        (told and signs.has_number is False, ProbeKind.NUMBER),
        (told and signs.has_result is False, ProbeKind.RESULT),
    )
    own = [
        _with_evidence(kind, question, signs)
        for is_missing, kind in missing
        if is_missing and kind not in done
    ]
    rest = range(asked, len(question.follow_ups))
    return (*own, *(Probe(ProbeKind.OF_THE_PACK, index) for index in rest))[:MOST_PROBES]


def _with_evidence(kind: ProbeKind, question: Question, signs: AnswerSigns) -> Probe:
    match kind:
        case ProbeKind.GO_DEEPER:
            spoken_s = round((signs.spoken_ms or 0) / 1000)
            return Probe(kind, seconds=spoken_s, of_seconds=question.answer_s)
        case ProbeKind.OWN_PART:
            return Probe(kind, quote=signs.action_quote)
        case _:
            return Probe(kind)


def _is_short(question: Question, spoken_ms: int | None) -> bool:
    return spoken_ms is not None and spoken_ms < SHORT_BELOW * question.answer_s * 1000
