"""Words said twice in a row, where the language itself does not double them (domain.md 3.3)."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from desktop.cues.chinese import cuts_a_word
from desktop.cues.model import Cue, Evidence, Group
from desktop.cues.sentences import ZH
from desktop.cues.tokens import tokens_of
from desktop.transcription.number_words import ONES, ZEROS
from desktop.transcription.script import is_chinese

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.cues.answer import Answer, Part
    from desktop.cues.tokens import Token

VERSION = 1
SINGLE = frozenset("我你他她它这那是在有的就都也要会和跟把被让因所但很而或从到为与及")
"""Chinese doubles verbs, adjectives, nouns and measure words (看看, 慢慢, 天天, 个个), but not these."""
DOUBLED = frozenset(
    {
        *(
            "了解",
            "讨论",
            "研究",
            "商量",
            "沟通",
            "介绍",
            "休息",
            "考虑",
            "学习",
            "锻炼",
            "练习",
            "分析",
        ),
        *(
            "整理",
            "总结",
            "打扫",
            "收拾",
            "交流",
            "检查",
            "测试",
            "调整",
            "体验",
            "尝试",
            "安抚",
            "安慰",
        ),
        *(
            "观察",
            "熟悉",
            "参考",
            "请教",
            "打听",
            "核实",
            "确认",
            "改进",
            "优化",
            "放松",
            "解释",
            "反思",
        ),
        *(
            "一个",
            "一步",
            "一条",
            "一次",
            "一遍",
            "一点",
            "一件",
            "一家",
            "一天",
            "一页",
            "一项",
            "一句",
        ),
        *(
            "非常",
            "很多",
            "特别",
            "真的",
            "十分",
            "好多",
            "永远",
            "多少",
            "什么",
            "怎么",
            "慢慢",
            "好好",
        ),
    }
)
"""Verbs that are doubled for "a little" (了解了解), each by each (一个一个), and stressed words."""
EXEMPT_EN = frozenset(
    [
        "very",
        "had",
        "that",
        "really",
        "so",
        "no",
        "bye",
        "many",
        "far",
        "long",
        "more",
        "is",
        "ha",
        "yes",
        "please",
        "there",
        "never",
        "much",
        "way",
    ]
)
"""English doubles these for stress or by its grammar: "very very", "had had", "that that"."""
_NUMBERS = frozenset((*ZEROS, *ONES, "ten", "double"))
LONGEST_ZH, LONGEST_EN = 3, 3
_STOPS = frozenset("。.!?…;")


class Repeat(NamedTuple):
    """Characters ``start`` to ``end``: all copies; ``unit`` is what is repeated."""

    start: int
    end: int
    unit: str


def chinese_repeats(text: str) -> list[Repeat]:
    """Return immediate repeats of one to three characters in a normalised text, in order."""
    found: list[Repeat] = []
    at = 0
    while at < len(text):
        repeat = next(
            (each for size in range(1, LONGEST_ZH + 1) if (each := _chinese_at(text, at, size))),
            None,
        )
        if repeat:
            found.append(repeat)
            at = repeat.end
        else:
            at += 1
    return found


def _chinese_at(text: str, at: int, size: int) -> Repeat | None:
    unit = text[at : at + size]
    if len(unit) < size or not all(map(is_chinese, unit)) or len(set(unit)) < min(size, 2):
        return None
    end = at + size
    while text[end : end + size] == unit:
        end += size
    if end == at + size or _may_double(text, at, end, unit):
        return None
    return Repeat(at, end, unit)


def _may_double(text: str, at: int, end: int, unit: str) -> bool:
    if len(unit) == 1:
        pairs = text[end : end + 2]
        doubles_on = len(pairs) == 2 and pairs[0] == pairs[1]  # 的的确确
        return unit not in SINGLE or doubles_on or cuts_a_word(text, at, at + 1)
    if len(unit) == 2:
        return unit in DOUBLED
    return unit[0] == "一" or unit[:2] in DOUBLED


def english_repeats(tokens: Sequence[Token]) -> list[tuple[int, int, str]]:
    """Return first and last token (exclusive) of immediate repeats of one to three words."""
    words = [token.text for token in tokens]
    found: list[tuple[int, int, str]] = []
    at = 0
    while at < len(words):
        size = next((n for n in range(LONGEST_EN, 0, -1) if _english_at(tokens, words, at, n)), 0)
        if not size:
            at += 1
            continue
        unit, end = words[at : at + size], at + size
        while words[end : end + size] == unit:
            end += size
        found.append((at, end, " ".join(unit)))
        at = end
    return found


def _english_at(tokens: Sequence[Token], words: Sequence[str], at: int, size: int) -> bool:
    unit = words[at : at + size]
    if unit != words[at + size : at + 2 * size] or len(unit) < size:
        return False
    if any(_STOPS & set(token.mark_after) for token in tokens[at : at + 2 * size - 1]):
        return False
    if any(each[0].isdigit() or each in _NUMBERS for each in unit):
        return False
    return not (len(set(unit)) == 1 and (unit[0] in EXEMPT_EN or size > 1))


def find_repetition(answer: Answer) -> Iterator[Cue]:
    """Give the repeats for each language."""
    for part in answer.parts:
        places = _places(part)
        forms = Counter(answer.timed.text[start:end].lower() for start, end in places)
        yield Cue(
            id="repetition",
            group=Group.DELIVERY,
            version=VERSION,
            language=part.language,
            value=len(places),
            at_least=True,
            evidence=tuple(
                Evidence(span=answer.timed.span(start, end), text=answer.timed.written[start:end])
                for start, end in places
            ),
            forms=dict(forms.most_common()),
        )


def _places(part: Part) -> list[tuple[int, int]]:
    if part.language == ZH:
        return [
            (sentence.start + each.start, sentence.start + each.end)
            for sentence in part.sentences
            for each in chinese_repeats(sentence.text)
        ]
    tokens = tokens_of(part.sentences)
    return [
        (tokens[first].start, tokens[last - 1].end) for first, last, _ in english_repeats(tokens)
    ]
