"""The checklist comes from the session's own role."""

from __future__ import annotations

from desktop.review.checklist import checklist, items_of
from desktop.review.model import ReviewerRole
from tests.fixtures.review import make_session


def test_items_stand_under_their_competency_the_questions_own_first() -> None:
    parts = checklist(make_session(), "Q01")
    shown = [(part.competency.id, [item.id for item in part.items]) for part in parts]
    assert shown == [("need", ["K01", "K02"]), ("craft", ["K03"])]
    assert [item.id for item in items_of(parts)] == ["K01", "K02", "K03"]


def test_others_do_not_see_the_items_for_oneself() -> None:
    parts = checklist(make_session(), "q01", ReviewerRole.HR)
    assert [item.id for item in items_of(parts)] == ["K01", "K02"]


def test_a_competency_without_items_is_still_rated() -> None:
    (part,) = checklist(make_session(), "Q02")
    assert (part.competency.id, part.items) == ("calm", ())


def test_an_unknown_question_has_no_checklist() -> None:
    assert checklist(make_session(), "Q99") == ()
