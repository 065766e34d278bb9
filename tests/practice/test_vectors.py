"""The published numbers of the loop (domain.md 5; tests/data/loop_vectors.json is a copy of them)."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.practice.attempts import Attempt, Judgement, Source
from desktop.practice.blind import Gap, last_gap
from desktop.practice.estimate import Evidence, estimate, evidence_of, spread
from desktop.practice.priority import Priority, gap_days, gap_until, priority, rank
from desktop.practice.progress import least_change

VECTORS: dict[str, Any] = json.loads(
    (Path(__file__).parents[1] / "data" / "loop_vectors.json").read_text(encoding="utf-8")
)
DAY = dt.date(2026, 11, 1)


def attempt(
    *judgements: tuple[str, float], day: int = 0, redo: bool = False, question: str = "Q01"
) -> Attempt:
    return Attempt(
        take=f"take-{day}",
        session=f"session-{day}",
        question=question,
        competency="learn",
        at=f"2026-11-{day + 1:02}T08:00:00.000Z",
        day=DAY + dt.timedelta(days=day),
        redo=redo,
        judgements=tuple(Judgement(Source(source), level) for source, level in judgements),
        first_own=next((level for source, level in judgements if source == "self"), None),
    )


@pytest.mark.parametrize("vector", VECTORS["mastery"])
def test_mastery(vector: dict[str, Any]) -> None:
    attempts = [attempt(*map(tuple, each), day=n) for n, each in enumerate(vector["attempts"])]
    found, wanted = estimate(attempts), vector["expect"]
    assert round(found.mean, 3) == wanted["M"]
    assert round(found.total, 3) == wanted["E"]
    assert found.effective == pytest.approx(wanted["neff"], abs=0.05)
    assert found.band == pytest.approx(wanted["half80"], abs=0.006)


@pytest.mark.parametrize("vector", VECTORS["priority"], ids=lambda vector: vector["name"])
def test_priority(vector: dict[str, Any]) -> None:
    given_ = vector["args"]
    found = priority(
        importance=given_["importance"],
        mean=given_["M"],
        total=given_["E_tot"],
        days=given_["days"],
        gap=given_["gap"],
        blind=bool(given_["blind"]),
    )
    assert round(found.total, 3) == pytest.approx(vector["expect"], abs=0.0011)


@pytest.mark.parametrize("vector", VECTORS["gap_days"], ids=lambda vector: str(vector["days"]))
def test_gap_days(vector: dict[str, int]) -> None:
    assert gap_days(vector["days"]) == vector["expect"]


def test_the_gap_until_an_interview() -> None:
    assert gap_until("2026-12-01", DAY) == 4
    assert gap_until("", DAY) == gap_until("2026-10-01", DAY) == 2


@pytest.mark.parametrize(
    ("raters", "least"), [(1, 1.87), (3, 1.36), (5, 1.12)], ids=["one", "three", "five"]
)
def test_the_least_change_that_means_something(raters: int, least: float) -> None:
    assert least_change(raters) == pytest.approx(least, abs=0.01)


@pytest.mark.parametrize(
    ("attempts", "evidence"),
    [
        ([], Evidence.NONE),
        ([attempt(("self", 5))], Evidence.NOT_ENOUGH),
        ([attempt(("peer", 2)), attempt(("peer", 3), day=1)], Evidence.EARLY),
        ([attempt(("peer", 4), ("peer", 4), ("peer", 4)) for _ in range(3)], Evidence.EARLY),
        ([attempt(("peer", 4), ("pro", 4), day=n) for n in range(3)], Evidence.SOME),
        ([attempt(("self", 4), day=n) for n in range(20)], Evidence.EARLY),
    ],
)
def test_what_can_be_said(attempts: list[Attempt], evidence: Evidence) -> None:
    assert estimate(attempts).evidence is evidence


def test_a_redo_is_half_the_evidence() -> None:
    assert evidence_of(attempt(("peer", 4))) == 2 * evidence_of(attempt(("peer", 4), redo=True))
    assert evidence_of(attempt(*[("pro", 4)] * 9)) == 3


def test_the_spread_is_assumed_until_ten_others_rated() -> None:
    some = [attempt(("peer", 2), ("self", 5)), attempt(("peer", 4))]
    assert spread(some) == 0.8
    assert spread(some * 5) == pytest.approx(1.054, abs=0.001)
    assert spread([attempt(("peer", 4))] * 12) == 0.4


LEVELS = st.lists(
    st.lists(st.tuples(st.sampled_from(list(Source)), st.integers(1, 5)), max_size=4), max_size=12
)


@given(LEVELS)
def test_an_estimate_stays_between_the_levels(levels: list[list[tuple[Source, int]]]) -> None:
    found = estimate([attempt(*each, day=n) for n, each in enumerate(levels)])
    given_ = [level for each in levels for _, level in each]
    assert min([3, *given_]) - 1e-9 <= found.mean <= max([3, *given_]) + 1e-9
    assert 0 <= found.total < 3 / (1 - 0.5 ** (1 / 3))
    assert found.effective <= max(found.attempts, 1) + 1e-9


@given(st.floats(0.5, 2), st.floats(1, 5), st.floats(0, 12), st.integers(0, 99), st.booleans())
def test_more_need_is_never_less_urgent(
    importance: float, mean: float, total: float, days: int, blind: bool
) -> None:
    def urgency(level: float, since: float | None, *, seen: bool) -> float:
        return priority(
            importance=importance, mean=level, total=total, days=since, gap=3, blind=seen
        ).total

    base = urgency(mean, days, seen=blind)
    assert urgency(max(1, mean - 1), days, seen=blind) >= base
    assert urgency(mean, days + 1, seen=blind) >= base
    assert urgency(mean, None, seen=True) >= base


def test_ties_go_to_the_longest_not_practised_then_the_pack() -> None:
    same = Priority(weak=0.5, unsure=0.3, spaced=0.2, blind=0)
    assert rank([("a", same, 3), ("b", same, 9), ("c", same, None), ("d", same, 3)]) == (
        "c",
        "b",
        "a",
        "d",
    )


@pytest.mark.parametrize(
    ("own", "others", "blind"),
    [
        (4, (2, 3, 3), True),
        (5, (1, 5), False),
        (4, (2,), False),
        (3, (3, 4), False),
        (2, (4, 4), False),
    ],
)
def test_blind_spots(own: float, others: tuple[float, ...], blind: bool) -> None:
    assert Gap("take", own, others).is_blind_spot is blind


def test_the_newest_gap_counts() -> None:
    one = attempt(("self", 5), ("peer", 3), ("peer", 3))
    alone = attempt(("self", 5), day=1)
    found = last_gap([one, alone])
    assert found is not None
    assert (found.take, found.size) == ("take-0", 2)
    assert last_gap([alone]) is None
    assert found.is_blind_spot
    wide = last_gap([one], 2.5)
    assert wide is not None
    assert not wide.is_blind_spot
