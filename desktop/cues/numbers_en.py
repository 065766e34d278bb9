"""Numbers in English text, in figures and in words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.transcription.number_words import ONES, SIZES, TEENS, TENS, either

if TYPE_CHECKING:
    from collections.abc import Iterator

Place = tuple[str, int, int]

_ONES = either(ONES)
_SMALL = either(tuple(each for each in (*ONES, *TEENS) if each != "one"))
_TENS = either(TENS)
_UNDER_HUNDRED = rf"(?:(?:{_TENS})(?:[- ](?:{_ONES}))?|{_SMALL})"
_BIG = either((*SIZES, "dozen"))
_IN_WORDS = (
    rf"(?:(?:a|one|half a|several|a few|{_UNDER_HUNDRED}) (?:{_BIG})(?: (?:{_BIG}))?"
    rf"(?: and)?(?: {_UNDER_HUNDRED})?|{_UNDER_HUNDRED}(?: and a half)?|(?:{_BIG})s(?= of))"
)
_IN_FIGURES = (
    r"(?<![\w.,:/#-])\d+(?:,\d{3})*(?:\.\d+)?(?:\s?(?:k|m|bn|million|billion|thousand|hundred)\b)?\+?"
    r"(?![\d:/]|,\d|\.\d|-\d)"
)
_NUMBER = rf"(?:{_IN_FIGURES}|\b{_IN_WORDS}\b)"
_RANGE = rf"{_NUMBER}(?: (?:to|and|or) {_NUMBER}|[-–]\d+)?"
_SHARE = (
    rf"{_NUMBER}\s?(?:%|(?:percent|per cent|percentage points?)\b)"
    r"|\b(?:two|three|four|five) (?:thirds|quarters|fifths|tenths)\b"
)
_TIMES = (
    r"\b(?:doubl|tripl|quadrupl)(?:ed|ing)\b|\bhalv(?:ed|ing)\b|\btwice (?=as|the)"
    rf"|(?<![\w.])\d+(?:\.\d+)?x\b|\b(?:{either(tuple(ONES)[1:])}|ten)fold\b"
    rf"|{_NUMBER}(?:-| )fold\b|{_NUMBER} times(?= (?:as|the|more|less|fewer|faster|higher|lower|better|larger|bigger|longer|over)\b)"
)
_MONEY = (
    r"[$€£¥]\s?\d+(?:,\d{3})*(?:\.\d+)?(?:\s?(?:k|m|bn|million|billion|thousand)\b)?"
    rf"|{_NUMBER} (?:dollars|euros|pounds|yuan|rmb|usd|bucks|cents)\b"
)
_LONG = r"(?:business |working |calendar )?(?:millisecond|second|minute|hour|day|week|month|quarter|year|night|shift)s?"
_NO_NOUN = (
    r"(?!(?:and|or|of|to|in|on|at|is|was|has|does|as|this|us|the|a|an|for|from|by|with|when|that|it|he|she|we|they|i|"
    r"thirds|halves|times|plus|minus|always|perhaps|sometimes|besides|hours|who|which|because|explains|says|shows|"
    r"a\.m|p\.m|am|pm|o'clock|percent)\b)"
)
_THINGS = (
    rf"(?:{_NO_NOUN}[A-Za-z][A-Za-z'-]* ){{0,2}}{_NO_NOUN}"
    r"(?:[A-Za-z-]{2,}(?<!ss)(?<!us)(?<!is)s|people|men|women|children|staff|feedback)\b"
)
_AMOUNT = rf"(?:{_SHARE}|{_MONEY}|{_NUMBER}(?:[ -](?:{_LONG}|{_THINGS})\b)?)"
_ABOUT = r"(?:about |around |roughly |nearly |almost |over |under |just |only |some |less than |more than |an average of )*"
_FROM_TO = re.compile(
    rf"\bfrom {_ABOUT}(?P<first>{_AMOUNT})(?: (?!to\b)\w+){{0,3}}? (?:down |up |all the way )?to {_ABOUT}(?P<second>{_AMOUNT})",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_CLOCK = re.compile(r"\s*(?:a\.?m\b|p\.?m\b|o'clock)", re.IGNORECASE)
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_LABEL = re.compile(
    r"(?:\b(?:chapter|room|section|version|step|phase|level|number|no\.|page|question|part|item|line|grade|figure|"
    rf"order|ticket|windows|python|iphone|flight|floor|gate|building|{_MONTHS}|"
    r"season|episode|type|tier|day|extension|dial|call)|#)\s?$",
    re.IGNORECASE,
)  # fmt: skip
_DATE_BEHIND = re.compile(rf"\s*(?:st|nd|rd|th)?\s*(?:of )?(?:{_MONTHS})\b", re.IGNORECASE)
_PATTERNS = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        ("percent", _SHARE),
        ("multiple", _TIMES),
        ("money", _MONEY),
        ("count", rf"{_RANGE}(?: out of {_NUMBER})?[ -](?:{_LONG}|{_THINGS})\b(?: and a half)?"),
        ("count", rf"{_NUMBER} of (?:them|us|these|those)\b"),
        (
            "count",
            r"\bhalf (?:an hour|a day|a year|a million|a dozen \w+)|\b(?:an hour|a year|a day) and a half",
        ),
    )
)


_IDIOM = re.compile(
    r"\b(?:two heads are|my two cents|two sides of|two birds|nine lives|two faces of)\b"
    r"|\b(?:(?:a|one) hundred(?: and ten)? percent|1[01]0\s?(?:%|percent)) "
    r"(?:effort|committed|sure|certain|honest|behind|focused|dedicated|agree|ready|convinced)\b",
    re.IGNORECASE,
)


def english_numbers(text: str) -> list[Place]:
    """Return kind, begin and end of the numbers in a normalised text, in order."""
    places: list[Place] = []
    for kind, start, end in (*_pairs(text), *_singles(text)):
        if not any(start < stop and begin < end for _, begin, stop in places):
            places.append((kind, start, end))
    return sorted(places, key=lambda place: place[1])


def _pairs(text: str) -> Iterator[Place]:
    for match in _FROM_TO.finditer(text):
        ends = (match["first"], match["second"])
        if all(_YEAR.fullmatch(each) for each in ends) or _CLOCK.match(text, match.end()):
            continue
        if ends in {("9", "5"), ("nine", "five"), ("one", "ten"), ("1", "10")}:
            continue
        yield "from_to", match.start(), match.end()


def _singles(text: str) -> Iterator[Place]:
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            idiom = _IDIOM.match(text, match.start())
            if not idiom and (kind != "count" or _counts(text, match.start(), match.end())):
                yield kind, match.start(), match.end()


def _counts(text: str, start: int, end: int) -> bool:
    """Say whether a number before a noun counts: no label, no year, no date, no clock."""
    before = text[:start]
    number = text[start:end].split(maxsplit=1)[0]
    if _LABEL.search(before) or _DATE_BEHIND.match(text, start + len(number)):
        return False
    if _YEAR.fullmatch(number) and re.search(r"\b(?:in|since|until|by|of|from|during)\s$", before):
        return False
    return not re.search(r"\d\s$", before)
