"""The expected values of the field's report, all of them."""

from __future__ import annotations

from typing import Any

import pytest

from desktop.cues.fillers_en import english_fillers
from desktop.cues.fillers_zh import chinese_fillers
from desktop.cues.model import Standing
from desktop.cues.numbers import numbers_in
from desktop.cues.numerals import chinese_value
from desktop.cues.pauses import find_length
from desktop.cues.person import persons_in
from desktop.cues.repetition import chinese_repeats, english_repeats
from desktop.cues.sentences import language_of, sentences_of
from desktop.cues.spoken import chinese_units
from desktop.cues.star import star_labels
from desktop.cues.thresholds import band
from desktop.cues.timed import timed_text
from desktop.cues.tokens import tokens_of
from tests.fixtures._cues import answer_of, shipped_lexicons, transcript_of, vectors

KINDS = {
    "from_to_zh": "from_to", "from_to_en": "from_to", "pct_zh": "percent", "pct_en": "percent",
    "mult_zh": "multiple", "mult_en": "multiple", "count_zh": "count", "count_cn": "count",
    "count_en": "count", "money": "money",
}  # fmt: skip


def told(name: str) -> Any:
    return pytest.mark.parametrize("case", vectors()[name], ids=lambda case: str(case)[:60])


@told("cn_numerals")
def test_chinese_numerals(case: dict[str, Any]) -> None:
    assert chinese_value(case["text"]) == case["expect"]


@told("spoken_units_zh")
def test_spoken_units(case: dict[str, Any]) -> None:
    from desktop.cues.normal import normalised

    assert chinese_units(normalised(case["text"])) == case["expect"]


@told("quant")
def test_numbers(case: dict[str, Any]) -> None:
    found = numbers_in(case["text"], language_of(case["text"]))
    assert [[each.kind, each.text] for each in found] == [
        [KINDS[kind], text] for kind, text in case["expect"]
    ]


@pytest.mark.xfail(strict=True, reason="known misses: a class, and fractions in words")
@told("quant_expected_misses")
def test_numbers_that_are_missed(case: str) -> None:
    assert numbers_in(case, language_of(case))


def as_said(case: dict[str, Any], glue: str) -> str:
    """Turn the tokens of a vector into text with its gaps."""
    return glue.join(case["tokens"].split(" "))


def bare(words: list[str]) -> list[str]:
    return [word.strip(",.").lower() for word in words]


@told("fillers_zh")
def test_chinese_fillers(case: dict[str, Any]) -> None:
    timed = timed_text(transcript_of(as_said(case, "")))
    strict, possible = chinese_fillers(tokens_of(sentences_of(timed)))
    assert [each.text for each in strict] == case["strict"]
    assert sorted(each.text for each in possible) == sorted(case["possible"])
    assert [each.text for each in possible].count("然后") == case["ranhou"]


@told("fillers_en")
def test_english_fillers(case: dict[str, Any]) -> None:
    timed = timed_text(transcript_of(as_said(case, " ")))
    strict, possible = english_fillers(tokens_of(sentences_of(timed)))
    assert [each.text for each in strict] == bare(case["strict"])
    assert [each.text for each in possible] == bare(case["possible"])


@told("repetition")
def test_repetition(case: dict[str, Any]) -> None:
    if case["lang"] == "zh":
        text = case["text"]
        found = [text[each.start : each.end] for each in chinese_repeats(text)]
    else:
        tokens = tokens_of(sentences_of(timed_text(transcript_of(case["text"]))))
        found = [unit for _, _, unit in english_repeats(tokens)]
    assert sorted(found) == sorted(case["expect"])


@told("star")
def test_star(case: dict[str, Any]) -> None:
    sentences = sentences_of(timed_text(transcript_of(case["text"])))
    texts = [(each.text, each.language) for each in sentences]
    assert star_labels(texts, shipped_lexicons()) == case["labels"]


@told("person")
def test_persons(case: dict[str, Any]) -> None:
    found = [who for who, _, _ in persons_in(case["text"], case["lang"])]
    assert {"I": found.count("I"), "we": found.count("we")} == case["expect"]


@told("lexicon")
def test_word_lists(case: dict[str, Any]) -> None:
    for name, expected in case["hits"].items():
        raw = shipped_lexicons().raw(name, case["lang"], case["text"])
        assert [case["text"][hit.start : hit.end] for hit in raw] == expected
        sentences = sentences_of(timed_text(transcript_of(case["text"])))
        meant = [hit for each in sentences for hit in shipped_lexicons().found(name, each)]
        assert bool(meant) == bool(expected)


STANDINGS = {
    "in": Standing.WITHIN, "near": Standing.NEAR, "short": Standing.BELOW, "long": Standing.ABOVE,
}  # fmt: skip


@told("length_ratio")
def test_length(case: dict[str, Any]) -> None:
    words = f"one|{case['span'] - 2 * 0.25} two"
    (cue,) = find_length(answer_of(words, answer_s=case["target"]))
    assert cue.value == case["ratio"]
    assert cue.standing is STANDINGS[case["label"]]
    assert cue.band == band("length_ratio")
