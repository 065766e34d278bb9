"""What a reviewer rates before the first rating: which examples, of which levels, and how near is near."""

from __future__ import annotations

import msgspec
import pytest

from desktop.base.assets import asset
from desktop.review.calibration import (
    ROLES,
    SHARED,
    SPREADS,
    Calibration,
    calibration,
    is_calibrated,
    vignettes,
)
from desktop.roles.digest import pack_sha256
from desktop.roles.model import Competency, RolePack, Text
from desktop.roles.pack_file import load_shipped


def shipped(role: str) -> RolePack:
    return load_shipped(asset("roles", f"{role}.toml"))


def about(role: RolePack, *asked: str) -> RolePack:
    """Return the part of a role that lies in a pack with one question about these competencies."""
    question = msgspec.structs.replace(role.questions[0], competencies=asked)
    kept = tuple(each for each in role.competencies if each.id in asked or each.shared)
    return msgspec.structs.replace(role, questions=(question,), competencies=kept)


def shown(first: Calibration) -> list[tuple[str, int]]:
    return [(each.competency, each.level) for each in first.vignettes]


def own(role: RolePack, **changed: object) -> RolePack:
    return msgspec.structs.replace(role, id="mine", **changed)


@pytest.mark.parametrize(
    ("given", "near"),
    [
        ((1, 2, 3, 4, 2, 4), True),
        ((2, 3, 4, 5, 2, 4), True),
        ((3, 2, 3, 4, 2, 4), True),
        ((3, 4, 3, 4, 2, 4), False),
        ((2, 3, 4, 5, 3, 4), False),
    ],
)
def test_who_is_calibrated(given: tuple[int, ...], near: bool) -> None:
    """Domain.md 4.1: mean difference at most 0.75, at most one vignette more than 1 apart."""
    assert is_calibrated(given, (1, 2, 3, 4, 2, 4)) is near


def test_the_roles_that_ship_have_them() -> None:
    assert sorted(ROLES) == sorted(path.stem for path in asset("roles").glob("*.toml"))


@pytest.mark.parametrize("name", ROLES)
def test_every_competency_has_one_of_each_level_that_is_shown(name: str) -> None:
    role = shipped(name)
    written = (*vignettes(name), *vignettes(SHARED))
    for competency in role.competencies:
        levels = [each.level for each in written if each.competency == competency.id]
        assert sorted(levels) == sorted(SPREADS[0]), competency.id
    assert {each.competency for each in written} == {each.id for each in role.competencies}


@pytest.mark.parametrize("name", ROLES)
def test_every_question_leads_to_six_about_what_it_is_rated_by(name: str) -> None:
    role = shipped(name)
    for question in role.questions:
        first = calibration(about(role, *question.competencies), pack_sha256(role))
        levels = [each.level for each in first.vignettes]
        assert levels == [3, 1, 4, 2, 4, 2]
        assert first.vignettes[0].competency in question.competencies
        assert first.competency(first.vignettes[4].competency) is first.competencies[1]


def test_a_conversation_with_an_upset_customer_has_those_of_the_procedure() -> None:
    """Domain.md 4.1 has these six in its table."""
    role = shipped("ai_customer_service")
    assert shown(calibration(about(role, "conflict"), pack_sha256(role))) == [
        ("conflict", 3), ("conflict", 1), ("conflict", 4), ("conflict", 2), ("value", 4), ("value", 2),
    ]  # fmt: skip


def test_what_is_masked_in_a_shipped_role_changes_nothing() -> None:
    role = about(shipped("sales"), "objection")
    hidden = tuple(
        msgspec.structs.replace(each, bars={level: Text("███", "███") for level in each.bars})
        for each in role.competencies
    )
    first = calibration(
        msgspec.structs.replace(role, competencies=hidden), pack_sha256(shipped("sales"))
    )
    assert first.vignettes[0].competency == "objection"
    assert first.competencies[0].bars["1"].zh == "反驳。"


def test_an_own_role_has_those_of_the_competencies_it_took_over() -> None:
    service, sales = shipped("ai_customer_service"), shipped("sales")
    taken = [each for each in (*service.competencies, *sales.competencies) if not each.shared]
    taken = [each for each in taken if each.id in {"value", "objection"}]
    role = about(own(sales, competencies=tuple(taken)), "value", "objection")
    assert {name for name, _ in shown(calibration(role, "0" * 64))} == {"value", "objection"}


def test_other_words_in_one_language_keep_them_other_levels_do_not() -> None:
    sales = shipped("sales")
    objection = next(each for each in sales.competencies if each.id == "objection")

    def with_bars(bars: dict[str, Text]) -> Calibration:
        changed: tuple[Competency, ...] = (msgspec.structs.replace(objection, bars=bars),)
        role = about(own(sales, competencies=changed), "objection")
        return calibration(role, "0" * 64)

    in_english = {level: Text(each.zh, each.en + "!") for level, each in objection.bars.items()}
    assert shown(with_bars(in_english)) == [("objection", level) for level in (3, 1, 4, 2)]
    in_both = {level: Text(each.zh + "！", each.en + "!") for level, each in objection.bars.items()}
    assert with_bars(in_both) == Calibration()
    assert with_bars({**objection.bars, "2": Text("二", "two")}) == Calibration()


def test_a_role_of_other_competencies_has_none() -> None:
    sales = shipped("sales")
    other = (msgspec.structs.replace(sales.competencies[0], id="gardening"),)
    role = about(own(sales, competencies=other), "gardening")
    assert calibration(role, "0" * 64).vignettes == ()
