"""Units that stand behind a number, or before it, by what they count: 岁 and “years old” are the same."""

from __future__ import annotations

import re

_UNITS = {
    "years": r"周?[年岁](?![级代底初末])|周年|(?:years?|yrs?)(?:[\s-]+(?:old|of\s+age))?",
    "months": r"个月|个?月(?=[的了内])|months?",
    "weeks": r"周|个?(?:星期|礼拜)|weeks?",
    "days": r"天|days?",
    "hours": r"个?半?(?:小时|钟头)|hours?|hrs?",
    "minutes": r"分钟|minutes?|mins?",
    "seconds": r"秒钟?|seconds?|secs?",
    "people": r"个?人|[名位口]|人次|people|persons?|employees|staff|colleagues|members|agents",
    "users": r"个?(?:用户|客户|顾客)|users?|customers?|clients?",
    "yuan": r"元|块钱?|圆|人民币|rmb|cny|yuan|kuai",
    "dollars": r"美元|美金|刀|(?:us\s)?dollars?|usd|bucks",
    "euros": r"欧元?|euros?|eur",
    "pounds": r"英镑|镑|pounds?|gbp|quid",
    "hong_kong_dollars": r"港[币元]|hkd|hong\skong\sdollars?",
    "times": r"倍|times|fold|x",
    "个": r"个(?![月人]|小时|星期|礼拜|钟头|用户|客户|顾客|百?分?点)",
    **{sign: sign for sign in "件台家单条份次款项套间张"},
}
_MONEY = {"yuan", "dollars", "euros", "pounds", "hong_kong_dollars"}
_TIME = {"years", "months", "weeks", "days", "hours", "minutes", "seconds"}
_BEFORE = {
    "yuan": r"¥|rmb|cny|人民币",
    "dollars": r"(?:us|nt|au?|ca?|sg?)?\$|usd|美元",
    "euros": r"€|eur|欧元",
    "pounds": r"£|gbp|英镑",
    "hong_kong_dollars": r"hk\$|hkd|港币",
}
_ABOUT = re.compile(
    r"(?:[\s~≈><≥≤+\-]|大?约|大概|将?近|差不多|接近|超过|至少|不到|about|around|roughly|nearly|almost|over|more than"
    r"|at least|less than|some|minus|负)*"
)
_NO_LETTER = r"(?![a-z])"
_BEHIND = {
    kind: re.compile(rf"[\s\-·]*(?:{pattern}){_NO_LETTER}") for kind, pattern in _UNITS.items()
}
_IN_FRONT = {kind: re.compile(rf"(?<![a-z])(?:{pattern})\s*$") for kind, pattern in _BEFORE.items()}


def unit_of(before: str, after: str) -> str | None:
    """Return which unit stands around a number; empty for none, None where something else does.

    Args:
        before: all that stands before the number, in one spelling; “about” and its like say nothing.
        after: all that stands behind it.
    """
    for kind, pattern in _IN_FRONT.items():
        if sign := pattern.search(before):
            before = before[: sign.start()]
            return kind if _ABOUT.fullmatch(before) and not after.strip() else None
    if not _ABOUT.fullmatch(before):
        return None
    if not after.strip():
        return ""
    return next((kind for kind, each in _BEHIND.items() if each.fullmatch(after.rstrip())), None)


def counts_something_else(text: str, start: int, end: int, kind: str) -> bool:
    """Say whether a number stands with a unit of another kind, as “25 minutes” do where 25岁 are meant.

    Money is money and what is counted is counted, in whichever currency and by whichever word.
    """
    found = [other for other, each in _BEHIND.items() if each.match(text, end)]
    found += [
        other for other, each in _IN_FRONT.items() if each.search(text, max(0, start - 20), start)
    ]
    return bool(found) and _sort(kind) not in map(_sort, found)


def are_alike(one: str, other: str) -> bool:
    """Say whether two kinds of unit count the same sort of thing."""
    return _sort(one) == _sort(other)


def _sort(kind: str) -> str:
    if kind in _MONEY:
        return "money"
    return kind if kind in _TIME or kind == "times" else "count"


def with_unit(text: str, start: int, end: int, kind: str) -> tuple[int, int]:
    """Return where a number and its unit stand, where it has one of this kind."""
    if behind := _BEHIND[kind].match(text, end):
        return start, behind.end()
    if kind in _IN_FRONT and (front := _IN_FRONT[kind].search(text, max(0, start - 20), start)):
        return front.start(), end
    return start, end
