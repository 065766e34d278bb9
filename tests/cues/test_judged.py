"""Sentences nobody tuned the vectors on: how often a detector is right, and how much it finds."""

from __future__ import annotations

from collections import Counter
from itertools import groupby

import pytest

from desktop.cues.fillers_en import english_fillers
from desktop.cues.fillers_zh import chinese_fillers
from desktop.cues.numbers import numbers_in
from desktop.cues.sentences import sentences_of
from desktop.cues.star import star_labels
from desktop.cues.timed import timed_text
from desktop.cues.tokens import tokens_of
from tests.fixtures._cues import DATA, rows, shipped_lexicons, transcript_of, vectors

PRECISION = 0.95
AT_ODDS = "You can expect a call back within 24 hours."
"""Labelled as without a number, while the vectors count such durations: 在10分钟内给您回复."""


def shares(right: int, wrong: int, missed: int) -> tuple[float, float]:
    """Return precision and recall."""
    return right / max(1, right + wrong), right / max(1, right + missed)


def judged_numbers(name: str, language: str) -> tuple[int, int, int]:
    right = wrong = missed = 0
    for code, expected, text in rows(name):
        if code != language:
            continue
        wanted = [] if expected == "-" else expected.split(";")
        places = [(text.index(each), text.index(each) + len(each)) for each in wanted]
        found = numbers_in(text, language)
        hit = [any(f.start < b and a < f.end for a, b in places) for f in found]
        wrong += hit.count(False)
        seen = [any(f.start < b and a < f.end for f in found) for a, b in places]
        right += seen.count(True)
        missed += seen.count(False)
    return right, wrong, missed


def judged_list(name: str, file: str, language: str) -> tuple[int, int, int]:
    counts: Counter[tuple[bool, bool]] = Counter()
    for code, expected, text in rows(file):
        if code == language:
            sentences = sentences_of(timed_text(transcript_of(text)))
            found = any(shipped_lexicons().found(name, each) for each in sentences)
            counts[found, expected == "1"] += 1
    return counts[True, True], counts[True, False], counts[False, True]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("file", sorted(path.name for path in DATA.glob("numbers*.tsv")))
def test_numbers_are_right(file: str, language: str) -> None:
    precision, recall = shares(*judged_numbers(file, language))
    assert precision >= PRECISION
    assert recall >= 0.75


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("file", sorted(path.name for path in DATA.glob("[es]*[yn]*.tsv")))
def test_empathy_and_solution_are_right(file: str, language: str) -> None:
    name = "empathy" if file.startswith("empathy") else "solution"
    precision, recall = shares(*judged_list(name, file, language))
    assert precision >= PRECISION
    assert recall >= 0.5


@pytest.mark.parametrize("language", ["zh", "en"])
def test_fillers_are_right(language: str) -> None:
    find = chinese_fillers if language == "zh" else english_fillers
    wrong: list[str] = []
    for code, strict, possible, text in rows("fillers.tsv"):
        if code != language:
            continue
        classes = find(tokens_of(sentences_of(timed_text(transcript_of(text)))))
        said = [sorted(each.text for each in found) for found in classes]
        wanted = [
            sorted(each.lower().split(";")) if each != "-" else [] for each in (strict, possible)
        ]
        if said != wanted:
            wrong.append(f"{text}: {said}")
    assert wrong == []


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("file", sorted(path.name for path in DATA.glob("star*.tsv")))
def test_star_parts_are_right(file: str, language: str) -> None:
    text = (DATA / file).read_text(encoding="utf-8").splitlines()
    answers = [list(lines) for filled, lines in groupby(text, bool) if filled]
    right = wrong = missed = 0
    for lines in answers:
        cells = [line.split("\t") for line in lines]
        if cells[0][0] != language:
            continue
        labels = star_labels([(cell[2], language) for cell in cells], shipped_lexicons())
        for (_, expected, _), label in zip(cells, labels, strict=True):
            wanted = "" if expected == "-" else expected
            right += bool(label) and label == wanted
            wrong += bool(label) and label != wanted
            missed += bool(wanted) and label != wanted
    precision, recall = shares(right, wrong, missed)
    assert precision >= 0.9
    assert recall >= 0.8


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("kind", ["quant", "empathy", "solution"])
def test_the_held_out_sentences_give_few_false_alarms(kind: str, language: str) -> None:
    right = wrong = 0
    for case in vectors()["heldout_sentences"]:
        if case["lang"] != language or case["text"] == AT_ODDS:
            continue
        if kind == "quant":
            found = bool(numbers_in(case["text"], language))
        else:
            sentences = sentences_of(timed_text(transcript_of(case["text"])))
            found = any(shipped_lexicons().found(kind, each) for each in sentences)
        right += found and bool(case[kind])
        wrong += found and not case[kind]
    assert wrong <= 0.05 * (right + wrong)
