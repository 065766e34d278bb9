"""Each rule broken in one way: exactly that rule, at exactly that line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import pytest

from desktop.base.assets import asset
from desktop.base.errors import Fault, WorldError
from desktop.roles.faults import PackRule
from desktop.roles.pack_file import load_pack, validate_file

if TYPE_CHECKING:
    from pathlib import Path

FULL, OUTLINE = "ai_customer_service", "sales"


class Case(NamedTuple):
    """One edit: ``old`` (a pattern) becomes ``new``; the fault stands where ``at`` is found."""

    rule: PackRule
    where: str
    old: str
    new: str
    at: str
    pack: str = FULL


CASES = (
    Case(PackRule.UNKNOWN_KEY, "colour", r"\nid", '\ncolour = "red"\nid', "colour"),
    Case(PackRule.UNKNOWN_KEY, "questions[0].text.fr", r"(?s)(\[\[questions\]\].*?text = \{ )", r'\1fr = "x", ', 'fr = "x"'),
    Case(PackRule.MISSING_KEY, "version", r'version = "1.0.0"\n', "", "# AI"),
    Case(PackRule.MISSING_KEY, "languages", r"languages = .*\n", "", "# AI"),
    Case(PackRule.MISSING_KEY, "competencies[0].weight", r"weight = 1.2\n", "", "[[competencies]]"),
    Case(PackRule.MISSING_KEY, "competencies[0].indicators", r"(?s)indicators = \[\n.*?\n\]\n", "", "[[competencies]]"),
    Case(PackRule.MISSING_KEY, "competencies[0].bars", r"(?s)\[competencies.bars\]\n.*?\n\n", "\n", "[[competencies]]"),
    Case(PackRule.MISSING_KEY, "questions[0].prep_s", r"prep_s = .*\n", "", "[[questions]]"),
    Case(PackRule.MISSING_KEY, "questions[0].answer_s", r"answer_s = .*\n", "", "[[questions]]"),
    Case(PackRule.MISSING_KEY, "questions[0].difficulty", r"difficulty = .*\n", "", "[[questions]]"),
    Case(PackRule.MISSING_KEY, "questions[0].module", r"module = .*\n", "", "[[questions]]"),
    Case(PackRule.MISSING_KEY, "questions[18].roleplay.settle", r"settle = .*\n", "", "[questions.roleplay]"),
    Case(PackRule.MISSING_KEY, "items[0].partly", r"partly = .*\n", "", "[[items]]"),
    Case(PackRule.MISSING_TRANSLATION, "name", r', en = "AI customer service" \}', " }", "name = "),
    Case(PackRule.MISSING_TRANSLATION, "competencies[0].bars.3", r"\n3 = \{ zh = .*?, en", "\n3 = { en", "3 = { en"),
    Case(PackRule.MISSING_TRANSLATION, "competencies[0].indicators[1]", r'  \{ zh = "说明选择该工具的理由", ', "  { ", '{ en = "Gives the reason'),
    Case(PackRule.WRONG_TYPE, "questions[0].prep_s", r"prep_s = \d+", "prep_s = 2.5", "prep_s = 2.5"),
    Case(PackRule.WRONG_TYPE, "outline", r"outline = false", 'outline = "no"', "outline ="),
    Case(PackRule.WRONG_TYPE, "competencies[0].weight", r"weight = 1.2", "weight = true", "weight = true"),
    Case(PackRule.WRONG_TYPE, "license", r'license = ".*"', "license = 2026-01-01", "license ="),
    Case(PackRule.WRONG_TYPE, "name", r"name = .*", 'name = "AI"', "name ="),
    Case(PackRule.WRONG_TYPE, "questions[0].follow_ups", r"(?s)follow_ups = \[.*?\n\]", "follow_ups = 3", "follow_ups = 3"),
    Case(PackRule.WRONG_TYPE, "jd_map[0].weights", r"weights = .*", "weights = 1", "weights = 1"),
    Case(PackRule.UNKNOWN_CHOICE, "questions[0].module", r"module = .*", 'module = "luck"', "luck"),
    Case(PackRule.EMPTY_TEXT, "name.zh", r'name = \{ zh = "AI 客服"', 'name = { zh = " "', "name ="),
    Case(PackRule.EMPTY_TEXT, "name.zh", r'name = \{ zh = "AI 客服"', 'name = { zh = "\u200b"', "name ="),
    Case(PackRule.EMPTY_TEXT, "competencies[0].bars.2.en", r'(\n2 = .*?en = )".*?"', r'\1""', "\n2 = "),
    Case(PackRule.EMPTY_TEXT, "jd_map[0].terms.zh[1]", r'"客服系统"', '""', "terms ="),
    Case(PackRule.TOO_LONG, "name.zh", r'zh = "AI 客服"', f'zh = "{"长" * 2001}"', "name ="),
    Case(PackRule.TOO_LONG, "items[0].cue", r'cue = "lex:ai_tool"', f'cue = "human{" & human" * 99}"', "& human"),
    Case(PackRule.BAD_ID, "id", r'id = "ai_', 'id = "../ai_', "../ai_"),
    Case(PackRule.BAD_ID, "questions[0].id", r'id = "Q01"', r'id = "Q01\\n"', r'"Q01\n"'),
    Case(PackRule.BAD_VERSION, "version", r'"1.0.0"', '"1.0"', "version"),
    Case(PackRule.BAD_LANGUAGES, "languages", r'\["zh", "en"\]', '["zh"]', "languages"),
    Case(PackRule.UNKNOWN_CHOICE, "languages[1]", r'\["zh", "en"\]', '["zh",\n"fr"]', '"fr"'),
    Case(PackRule.REPEATED, "languages[2]", r'\["zh", "en"\]', '["zh", "en",\n"zh"]', '"zh"]'),
    Case(PackRule.REPEATED, "items[0].applies_to[1]", r'applies_to = \["behavioural"', 'applies_to = ["behavioural", "behavioural"', "applies_to"),
    Case(PackRule.DUPLICATE_ID, "questions[1].id", r'id = "Q02"', 'id = "q01"', '"q01"'),
    Case(PackRule.DUPLICATE_ID, "items[1].id", r'id = "K02"', 'id = "K01"', 'id = "K01"\ncompetency = "ai_comm"\napplies_to = ["behavioural", "situational"]\n'),
    Case(PackRule.OUT_OF_RANGE, "questions[0].answer_s", r"answer_s = \d+", "answer_s = 29", "answer_s = 29"),
    Case(PackRule.OUT_OF_RANGE, "questions[0].answer_s", r"answer_s = \d+", "answer_s = 301", "answer_s = 301"),
    Case(PackRule.OUT_OF_RANGE, "questions[0].answer_s", r"answer_s = \d+", f"answer_s = 0x{'f' * 6000}", "answer_s = 0x"),
    Case(PackRule.OUT_OF_RANGE, "questions[0].prep_s", r"prep_s = \d+", "prep_s = -1", "prep_s = -1"),
    Case(PackRule.OUT_OF_RANGE, "questions[0].prep_s", r"prep_s = \d+", "prep_s = 121", "prep_s = 121"),
    Case(PackRule.OUT_OF_RANGE, "questions[0].difficulty", r"difficulty = \d", "difficulty = 4", "difficulty = 4"),
    Case(PackRule.OUT_OF_RANGE, "questions[18].roleplay.heat", r"heat = \d", "heat = 0", "heat = 0"),
    Case(PackRule.OUT_OF_RANGE, "competencies[0].weight", r"weight = 1.2", "weight = 1.6", "weight = 1.6"),
    Case(PackRule.OUT_OF_RANGE, "competencies[0].weight", r"weight = 1.2", "weight = nan", "weight = nan"),
    Case(PackRule.OUT_OF_RANGE, "jd_map[0].weights.knowledge", r"knowledge = 0.4", "knowledge = inf", "= inf"),
    Case(PackRule.TOO_FEW, "competencies[0].indicators", r"(?s)indicators = \[\n(.*?\n.*?\n).*?\n\]", r"indicators = [\n\1]", "indicators"),
    Case(PackRule.TOO_MANY, "competencies[0].indicators", r"indicators = \[", 'indicators = [\n{ zh = "一", en = "1" }, { zh = "二", en = "2" }, { zh = "三", en = "3" }, { zh = "四", en = "4" },', "indicators"),
    Case(PackRule.TOO_FEW, "questions[0].competencies", r"(\[\[questions\]\][^\[]*?competencies = )\[.*?\]", r"\1[]", "competencies = []"),
    Case(PackRule.TOO_MANY, "questions[0].competencies", r"(\[\[questions\]\][^\[]*?competencies = )\[.*?\]", r'\1["ai_comm", "learn", "value", "craft"]', "competencies = "),
    Case(PackRule.TOO_MANY, "questions[0].follow_ups", r"follow_ups = \[", 'follow_ups = [{ zh = "一", en = "1" }, { zh = "二", en = "2" }, { zh = "三", en = "3" },', "follow_ups"),
    Case(PackRule.TOO_FEW, "items[0].applies_to", r"applies_to = \[.*\]", "applies_to = []", "applies_to"),
    Case(PackRule.TOO_FEW, "jd_map[0].terms.en", r"(terms = .*?en = )\[.*\]", r"\1[]", "terms ="),
    Case(PackRule.UNKNOWN_COMPETENCY, "questions[0].competencies[0]", r'(\[\[questions\]\][^\[]*?competencies = \[)"\w+"', r'\1"luck"', '"luck"'),
    Case(PackRule.UNKNOWN_COMPETENCY, "items[0].competency", r'competency = "ai_comm"', 'competency = "luck"', '"luck"'),
    Case(PackRule.UNKNOWN_COMPETENCY, "jd_map[0].weights.luck", r"knowledge = 0.4", "luck = 0.4", "luck = 0.4"),
    Case(PackRule.BAR_MISSING, "competencies[0].bars", r"\n4 = .*", "", "[competencies.bars]"),
    Case(PackRule.BAR_UNKNOWN, "competencies[0].bars.6", r"\n5 = ", '\n6 = { zh = "六", en = "six" }\n5 = ', "6 = "),
    Case(PackRule.BARS_SAME, "competencies[0].bars.2", r'(?s)(\n1 = .*?en = )(".*?")( \}\n2 = .*?en = )".*?"( \}\n3 =)', r"\1\2\3\2\4", "\n2 = "),
    Case(PackRule.CARD_MISSING, "questions[18].roleplay", r"(?s)\[questions.roleplay\]\n.*?\n\n", "\n", '[[questions]]\nid = "Q19"'),
    Case(PackRule.BAD_CUE, "items[0].cue", r'cue = ".*"', 'cue = "star:Q"', "star:Q"),
    Case(PackRule.UNKNOWN_LEXICON, "items[0].cue", r'cue = ".*"', 'cue = "absent:lex:luck"', "lex:luck"),
    Case(PackRule.BAR_MISSING, "competencies[0].bars", r"\n3 = .*", "", "[competencies.bars]", OUTLINE),
    Case(PackRule.BAR_UNKNOWN, "competencies[0].bars.2", r"\n3 = ", '\n2 = { zh = "二", en = "two" }\n3 = ', "2 = ", OUTLINE),
    Case(PackRule.CARD_MISSING, "questions[6].roleplay", r"(?s)\[questions.roleplay\]\n.*?\n\n", "\n", '[[questions]]\nid = "SA07"', OUTLINE),
    Case(PackRule.FEW_ITEMS_FOR_TYPE, "questions[7].type", r'(id = "SAK01"(?s:.*?)), "curveball"\]((?s:.*?)id = "SAK03"(?s:.*?)), "curveball"\]((?s:.*?)id = "SAK08"(?s:.*?)), "curveball"\]', r"\1]\2]\3]", 'type = "curveball"', OUTLINE),
)  # fmt: skip


def shipped(name: str) -> str:
    return asset("roles", f"{name}.toml").read_text(encoding="utf-8")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "pack.toml"


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}-{case.where}")
def test_one_breach(case: Case, file: Path) -> None:
    text, count = re.subn(case.old, case.new, shipped(case.pack), count=1)
    assert count == 1
    file.write_text(text, encoding="utf-8")
    found = [(each.rule, each.where, each.line) for each in validate_file(file)]
    assert found == [(case.rule, case.where, line_of(case.at, text))]
    with pytest.raises(WorldError) as caught:
        load_pack(file)
    assert caught.value.fault is Fault.ROLE_INVALID
    assert caught.value.facts["count"] == "1"


LUCK = """
[[competencies]]
id = "luck"
name = { zh = "运气", en = "Luck" }
definition = { zh = "运气", en = "Luck" }
indicators = [{ zh = "一", en = "1" }, { zh = "二", en = "2" }, { zh = "三", en = "3" }]
weight = 1
[competencies.bars]
1 = { zh = "一", en = "1" }
2 = { zh = "二", en = "2" }
3 = { zh = "三", en = "3" }
4 = { zh = "四", en = "4" }
5 = { zh = "五", en = "5" }
"""
LUCKY_QUESTION = """
[[questions]]
id = "L{n}"
type = "behavioural"
module = "skill"
competencies = ["luck"]
prep_s = 0
answer_s = 30
difficulty = 3
text = { zh = "问", en = "q" }
"""
LUCKY_ITEM = """
[[items]]
id = "LK{n}"
competency = "luck"
applies_to = ["behavioural"]
text = { zh = "条", en = "i" }
partly = { zh = "半", en = "p" }
"""


@pytest.mark.parametrize(
    ("questions", "items", "rule"),
    [(1, 2, PackRule.FEW_QUESTIONS), (2, 1, PackRule.FEW_ITEMS), (2, 2, None)],
)
def test_a_competency_is_asked_and_checked_twice(
    file: Path, questions: int, items: int, rule: PackRule | None
) -> None:
    text = shipped(FULL) + LUCK
    text += "".join(LUCKY_QUESTION.replace("{n}", str(n)) for n in range(questions))
    text += "".join(LUCKY_ITEM.replace("{n}", str(n)) for n in range(items))
    file.write_text(text, encoding="utf-8")
    found = [(each.rule, each.line, each.facts["count"]) for each in validate_file(file)]
    place = line_of('[[competencies]]\nid = "luck"', text)
    assert found == ([] if rule is None else [(rule, place, "1")])


def test_an_outline_needs_neither(file: Path) -> None:
    text = shipped(OUTLINE) + re.sub(r"\n[24] = .*", "", LUCK)
    file.write_text(text, encoding="utf-8")
    assert validate_file(file) == ()


def test_every_fault_is_reported_in_the_order_of_the_lines(file: Path) -> None:
    text = shipped(FULL).replace('"lex:verify"', '"lex:"').replace("heat = 4", "heat = 9")
    text = text.replace('version = "1.0.0"', 'version = "one"\nextra = 1')
    file.write_text(text, encoding="utf-8")
    rules = [each.rule for each in validate_file(file)]
    assert rules == [
        PackRule.BAD_VERSION,
        PackRule.UNKNOWN_KEY,
        PackRule.OUT_OF_RANGE,
        PackRule.OUT_OF_RANGE,
        PackRule.BAD_CUE,
    ]


def line_of(mark: str, text: str) -> int:
    """Return the line on which a mark begins; a newline before it belongs to the line above."""
    lead = len(mark) - len(mark.lstrip("\n"))
    return text.count("\n", 0, text.index(mark) + lead) + 1
