"""What must hold in a pack beyond its shape (domain.md 2.1, "Invariants for the validator").

Each rule is one small function that looks at the whole pack and gives its breaches. They work on
raw values (nodes.py), so that a misfit in one place hides no breach in another.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.roles.cues import LEXICON_NAMES, CueError, lexicons_of
from desktop.roles.faults import PackRule, written
from desktop.roles.model import QuestionType

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.roles.nodes import Node
    from desktop.roles.shape import Breach

    Rule = Callable[[Node], Iterator[Breach]]

FULL_BARS = ("1", "2", "3", "4", "5")
OUTLINE_BARS = ("1", "3", "5")
LEAST_PER_COMPETENCY = 2
LEAST_ITEMS_PER_TYPE = 6
LONGEST_CUE = 500  # characters
LONGEST_DECIMAL = 2000  # bits; far below Python's own limit of 4300 digits
_SEMVER = re.compile(  # semver.org, the pattern it recommends
    r"(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)"
    r"(-(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(\.(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*)?"
    r"(\+[0-9a-zA-Z-]+(\.[0-9a-zA-Z-]+)*)?"
)


def breaches(pack: Node) -> Iterator[Breach]:
    """Give every breach of an invariant, rule by rule."""
    for rule in _RULES:
        yield from rule(pack)


def breaches_of_excerpt(pack: Node) -> Iterator[Breach]:
    """Give every breach of what must hold in a part of a pack, too, for a take to be reviewed by it."""
    for rule in _RULES_OF_EXCERPT:
        yield from rule(pack)


def _is_outline(pack: Node) -> bool:
    return pack["outline"].value is True


def _version(pack: Node) -> Iterator[Breach]:
    version = pack["version"]
    if isinstance(version.value, str) and not _SEMVER.fullmatch(version.value):
        yield version.place, PackRule.BAD_VERSION, {"value": version.value}


def _languages(pack: Node) -> Iterator[Breach]:
    languages = pack["languages"]
    found = set(languages.texts())
    if languages.count is not None and found < {"zh", "en"}:
        yield languages.place, PackRule.BAD_LANGUAGES, {}


def _unique_ids(pack: Node) -> Iterator[Breach]:
    """Ids are compared without case: the command line finds a question that way."""
    for kind in ("competencies", "questions", "items"):
        first: dict[str, Node] = {}
        for each in pack[kind]:
            name = each["id"]
            if name.text is None:
                continue
            earlier = first.setdefault(name.text.casefold(), name)
            if earlier is not name:
                facts = {"value": name.text, "first": written(earlier.place)}
                yield name.place, PackRule.DUPLICATE_ID, facts


def _counts(pack: Node) -> Iterator[Breach]:
    for kind in ("competencies", "questions", "items"):
        yield from _count(pack[kind], 1, None)
    for each in pack["competencies"]:
        if not _is_outline(pack) or each["indicators"].count:
            yield from _count(each["indicators"], 3, 8)
    for each in pack["questions"]:
        yield from _count(each["competencies"], 1, 3)
        yield from _count(each["follow_ups"], 0, 3)
    for each in pack["items"]:
        yield from _count(each["applies_to"], 1, None)
    for each in pack["jd_map"]:
        for language in ("zh", "en"):
            yield from _count(each["terms"][language], 1, None)


def _count(node: Node, least: int, most: int | None) -> Iterator[Breach]:
    count = node.count
    if count is None:
        return
    if count < least:
        yield node.place, PackRule.TOO_FEW, {"count": str(count), "least": str(least)}
    if most is not None and count > most:
        yield node.place, PackRule.TOO_MANY, {"count": str(count), "most": str(most)}


def _required_in_full(pack: Node) -> Iterator[Breach]:
    if _is_outline(pack):
        return
    for kind, key in (("competencies", "indicators"), ("items", "partly")):
        for each in pack[kind]:
            if each.table and not each[key].there:
                yield each[key].place, PackRule.MISSING_KEY, {"key": key}


def _ranges(pack: Node) -> Iterator[Breach]:
    for each in pack["competencies"]:
        yield from _range(each["weight"], 0.5, 1.5)
    for each in pack["questions"]:
        yield from _range(each["prep_s"], 0, 120)
        yield from _range(each["answer_s"], 30, 300)
        yield from _range(each["difficulty"], 1, 3)
        yield from _range(each["roleplay"]["heat"], 1, 5)
    for each in pack["jd_map"]:
        for _name, weight in each["weights"].pairs():
            yield from _range(weight, 0, 2)


def _range(node: Node, least: float, most: float) -> Iterator[Breach]:
    number = node.number
    if number is not None and not least <= number <= most:  # also nan
        facts = {"value": _digits(number), "least": str(least), "most": str(most)}
        yield node.place, PackRule.OUT_OF_RANGE, facts


def _digits(number: float) -> str:
    """Write a number; Python refuses to write a very long one (from 0x…) in decimal."""
    if isinstance(number, int) and number.bit_length() > LONGEST_DECIMAL:
        return hex(number)
    return str(number)


def _no_repeats(pack: Node) -> Iterator[Breach]:
    lists = [pack["languages"]]
    lists += [each["competencies"] for each in pack["questions"]]
    lists += [each["applies_to"] for each in pack["items"]]
    for each in lists:
        seen: set[str] = set()
        for element in each:
            if element.text is None:
                continue
            if element.text in seen:
                yield element.place, PackRule.REPEATED, {"value": element.text}
            seen.add(element.text)


def _references(pack: Node) -> Iterator[Breach]:
    known = _ids(pack["competencies"])
    used = [each for question in pack["questions"] for each in question["competencies"]]
    used += [item["competency"] for item in pack["items"]]
    for each in used:
        if isinstance(each.value, str) and each.value not in known:
            yield each.place, PackRule.UNKNOWN_COMPETENCY, {"value": each.value}
    for rule in pack["jd_map"]:
        for name, weight in rule["weights"].pairs():
            if name not in known:
                yield weight.place, PackRule.UNKNOWN_COMPETENCY, {"value": name}


def _ids(nodes: Node) -> set[str]:
    return {name for each in nodes if (name := each["id"].text) is not None}


def _bars(pack: Node) -> Iterator[Breach]:
    for competency in pack["competencies"]:
        yield from _levels(competency["bars"], _is_outline(pack))
        yield from _differing(competency["bars"])


def _all_levels(pack: Node) -> Iterator[Breach]:
    for competency in pack["competencies"]:
        yield from _levels(competency["bars"], _is_outline(pack))


def _levels(bars: Node, outline: bool) -> Iterator[Breach]:
    wanted = OUTLINE_BARS if outline else FULL_BARS
    if not isinstance(bars.value, dict):
        return
    for level in wanted:
        if level not in bars.table:
            yield bars.place, PackRule.BAR_MISSING, {"level": level}
    for level, bar in bars.pairs():
        if level not in wanted:
            facts = {"level": level, "known": ", ".join(wanted)}
            yield bar.place, PackRule.BAR_UNKNOWN, facts


def _differing(bars: Node) -> Iterator[Breach]:
    """Two levels with one text, in either language, cannot be told apart by a reviewer."""
    first: dict[tuple[str, str], str] = {}
    for level, bar in bars.pairs():
        for language in ("zh", "en"):
            text = bar[language].text
            if text is None:
                continue
            other = first.setdefault((language, " ".join(text.split())), level)
            if other != level:
                yield bar.place, PackRule.BARS_SAME, {"level": level, "other": other}
                break


def _cards(pack: Node) -> Iterator[Breach]:
    for each in pack["questions"]:
        if each["type"].value == QuestionType.ROLEPLAY and not each["roleplay"].there:
            facts = {"question": each["id"].text or ""}
            yield each["roleplay"].place, PackRule.CARD_MISSING, facts


def _enough_per_competency(pack: Node) -> Iterator[Breach]:
    if _is_outline(pack):
        return
    asked = [name for each in pack["questions"] for name in {*each["competencies"].texts()}]
    checked = [each["competency"].text for each in pack["items"]]
    for each in pack["competencies"]:
        name = each["id"].text
        if name is None:
            continue
        for rule, uses in ((PackRule.FEW_QUESTIONS, asked), (PackRule.FEW_ITEMS, checked)):
            if (count := uses.count(name)) < LEAST_PER_COMPETENCY:
                least = str(LEAST_PER_COMPETENCY)
                yield each.place, rule, {"competency": name, "count": str(count), "least": least}


def _enough_per_type(pack: Node) -> Iterator[Breach]:
    first: dict[str, Node] = {}
    for each in pack["questions"]:
        if (kind := each["type"].text) in set(QuestionType):
            first.setdefault(str(kind), each["type"])
    for kind, node in first.items():
        count = sum(kind in each["applies_to"].texts() for each in pack["items"])
        if count < LEAST_ITEMS_PER_TYPE:
            facts = {"type": kind, "count": str(count), "least": str(LEAST_ITEMS_PER_TYPE)}
            yield node.place, PackRule.FEW_ITEMS_FOR_TYPE, facts


def _cues(pack: Node) -> Iterator[Breach]:
    for each in pack["items"]:
        cue = each["cue"]
        if not isinstance(cue.value, str):
            continue
        if len(cue.value) > LONGEST_CUE:
            facts = {"length": str(len(cue.value)), "most": str(LONGEST_CUE)}
            yield cue.place, PackRule.TOO_LONG, facts
            continue
        try:
            names = lexicons_of(cue.value)
        except CueError as error:
            facts = {"cue": cue.value, "column": str(error.column)}
            yield cue.place, PackRule.BAD_CUE, facts
            continue
        for name in dict.fromkeys(names):
            if name not in LEXICON_NAMES:
                yield cue.place, PackRule.UNKNOWN_LEXICON, {"name": name}


_RULES: tuple[Rule, ...] = (
    _version,
    _languages,
    _unique_ids,
    _counts,
    _required_in_full,
    _ranges,
    _no_repeats,
    _references,
    _bars,
    _cards,
    _enough_per_competency,
    _enough_per_type,
    _cues,
)
_RULES_OF_EXCERPT: tuple[Rule, ...] = (
    _unique_ids,
    _ranges,
    _no_repeats,
    _references,
    _all_levels,
    _cards,
    _cues,
)
