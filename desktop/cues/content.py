"""What was said to the other person: empathy, solution, their order, questions, promises (domain.md 3.7)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from desktop.cues.model import Cue, Evidence, Group, Reason, Reliability
from desktop.cues.numbers import numbers_in
from desktop.cues.sentences import ZH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.base.timecode import Span
    from desktop.cues.answer import Answer
    from desktop.cues.sentences import Sentence

VERSION = 1
SPECIFIC, STOCK = "specific", "stock"
WITH_TIME, WITHOUT_TIME = "with_time", "without_time"
_CAUSE_ZH = re.compile(
    "等了|没(?:有)?(?:收到|到|发|送|退|解决|回|人)|坏|丢|延误|耽误|迟|晚到|白跑|重复|多扣|扣了|扣款|错|漏|破|断|故障|"
    "失灵|卡住|崩|停电|取消|缺货|发错|物流|包裹|快递|订单|退款|账单|航班|生日|孩子|着急(?:用|出)|一直|反复"
)
_CAUSE_EN = re.compile(
    r"\b(?:late|delay\w*|wait(?:ed|ing)?|missing|lost|broken|broke|wrong|twice|again|charged|overcharged|cancel\w*|"
    r"order|parcel|package|delivery|refund|bill|flight|birthday|account|stuck|down|failed|damaged|without|money)\b",
    re.IGNORECASE,
)
_ASKS_ZH = re.compile(r"\?|[吗呢](?=[,。!\n”\"]|$)|(?:您|你)(?:是|更)?[^,。?]{1,14}还是")
_ASKS_EN = re.compile(
    r"\?|^(?:what|how|why|when|where|which|who|could you|can you|would you|do you|did you|is it|are you|may I)\b"
    r"|\b(?:I asked|asked (?:him|her|them|the customer|the client))\b[^.]{0,20}\b(?:what|how|why|when|where|which|who|whether|if)\b",
    re.IGNORECASE,
)


class Found(NamedTuple):
    """A place in a sentence: characters ``start`` to ``end`` of the whole text."""

    sentence: Sentence
    start: int
    end: int

    @property
    def span(self) -> Span:
        """When it is said."""
        return self.sentence.timed.span(self.start, self.end)

    @property
    def text(self) -> str:
        """As it is written."""
        return self.sentence.timed.written[self.start : self.end]


def list_hits(answer: Answer, name: str) -> list[Found]:
    """Return where a word list matches in an answer, by all its rules, in order."""
    return [
        Found(sentence, sentence.start + hit.start, sentence.start + hit.end)
        for sentence in answer.sentences
        for hit in answer.lexicons.found(name, sentence)
    ]


def is_specific(sentence: str, language: str) -> bool:
    """Say whether a sentence names a cause or a time, as empathy that is meant does."""
    cause = _CAUSE_ZH if language == ZH else _CAUSE_EN
    return bool(cause.search(sentence) or numbers_in(sentence, language))


def questions(answer: Answer) -> list[Found]:
    """Return the sentences that ask something, also those that are told."""
    found: list[Found] = []
    for sentence in answer.sentences:
        asks = _ASKS_ZH if sentence.language == ZH else _ASKS_EN
        if asks.search(sentence.text):
            found.append(Found(sentence, sentence.start, sentence.end))
    return found


def evidence_of(found: list[Found], kinds: list[str] | None = None) -> tuple[Evidence, ...]:
    """Return places as evidence."""
    named = kinds or [""] * len(found)
    return tuple(
        Evidence(span=each.span, text=each.text[:300], kind=kind)
        for each, kind in zip(found, named, strict=True)
    )


def _count(name: str, found: list[Found], kinds: list[str] | None = None) -> Cue:
    forms = dict.fromkeys(sorted(set(kinds or [])), 0)
    for kind in kinds or []:
        forms[kind] += 1
    return Cue(
        id=name,
        group=Group.CONTENT,
        version=VERSION,
        value=len(found),
        evidence=evidence_of(found, kinds),
        details={kind: float(count) for kind, count in forms.items()},
    )


def find_talk(answer: Answer) -> Iterator[Cue]:
    """Give empathy, solution, questions to the other person, promises and vague praise."""
    empathy = list_hits(answer, "empathy")
    kinds = [
        SPECIFIC if is_specific(each.sentence.text, each.sentence.language) else STOCK
        for each in empathy
    ]
    yield _count("empathy", empathy, kinds)
    solution = list_hits(answer, "solution")
    limits = [
        WITH_TIME if answer.lexicons.found("time", each.sentence) else WITHOUT_TIME
        for each in solution
    ]
    yield _count("solution", solution, limits)
    yield _count("probing", list_hits(answer, "probe"))
    yield _count("overpromise", list_hits(answer, "overpromise"))
    yield _count("vague_praise", list_hits(answer, "boost_vague"))


def find_order(answer: Answer) -> Iterator[Cue]:
    """Say whether empathy comes before the solution: 1; or behind it: 0."""
    empathy, solution = list_hits(answer, "empathy"), list_hits(answer, "solution")
    both = bool(empathy and solution)
    first = both and empathy[0].start < solution[0].start
    yield Cue(
        id="order",
        group=Group.CONTENT,
        version=VERSION,
        value=float(first) if both else None,
        evidence=evidence_of([empathy[0], solution[0]], ["empathy", "solution"]) if both else (),
        reliability=Reliability.OK if both else Reliability.NOT_MEASURED,
        reason=Reason.NONE if both else Reason.ONE_MISSING,
    )
