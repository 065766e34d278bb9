"""Marks, answers and ratings against what the W3C Web Annotation model requires.

https://www.w3.org/TR/annotation-model/ : sections 3.1 (annotation), 3.2 (bodies and targets),
4.2 (selectors), 5 (collections and pages).
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, cast

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop.base.documents import to_json
from desktop.base.settings import Language
from desktop.base.timecode import Span
from desktop.review import changes
from desktop.review.model import AnswerValue, MarkKind, Review, Reviewer, ReviewerRole
from desktop.review.store import write_review
from desktop.sessions.folder import TakeFolder
from desktop.sharing.annotations import from_annotations, to_annotations
from desktop.sharing.marks_text import MarksForm, marks_text, shown_reviews
from tests.fixtures.review import NOW, TAKE_ID, make_review, make_session, make_take
from tests.fixtures.sharing import review_file_for

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.fixtures.sharing import Shared

MOTIVATIONS = {
    "assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting",
    "identifying", "linking", "moderating", "questioning", "replying", "tagging",
}  # fmt: skip
IRI = re.compile(r"^[a-z][a-z0-9+.-]*:\S+$")
TIME = re.compile(r"^t=\d+(\.\d+)?,\d+(\.\d+)?$")
ISO = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$")


def said(kinds: tuple[MarkKind, ...] = tuple(MarkKind)) -> Review:
    """Return a review with a mark of each kind, an answer and a rating."""
    review = make_review()
    for number, kind in enumerate(kinds):
        mark = f"mark-{number:04}"
        span = Span(100 * number, 100 * number + 50)
        review = changes.add_mark(
            review, TAKE_ID, span, mark_id=mark, at=NOW, kind=kind, quote="原话", text="<b>好</b>"
        )
    review = changes.set_answer(review, TAKE_ID, "K01", AnswerValue.PARTLY, at=NOW)
    review = changes.attach_to_answer(review, TAKE_ID, "K01", "mark-0000", at=NOW)
    return changes.rate(review, TAKE_ID, "need", 4, at=NOW)


def collection(*reviews: Review) -> dict[str, Any]:
    text = marks_text(MarksForm.JSONLD, make_session(), make_take(1, "Q01"), reviews, Language.EN)
    return json.loads(text)


def test_an_own_text_that_steers_is_written_plain() -> None:
    review = changes.add_mark(
        make_review(),
        TAKE_ID,
        Span(0, 50),
        mark_id="mark-0000",
        at=NOW,
        text="a\u202eb\x9b31m\x1bc",
    )
    text = marks_text(MarksForm.JSONLD, make_session(), make_take(1, "Q01"), [review], Language.EN)
    assert '"ab31mc"' in text


def check_collection(found: dict[str, Any]) -> None:
    """Hold what the model says with MUST."""
    assert found["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert found["type"] == "AnnotationCollection"
    page = found["first"]
    assert page["type"] == "AnnotationPage"
    assert page["partOf"] == found["id"]
    assert page["startIndex"] == 0
    assert found["total"] == len(page["items"])
    ids = [found["id"], page["id"], *(each["id"] for each in page["items"])]
    assert all(IRI.match(each) for each in ids)
    assert len(set(ids)) == len(ids)
    for item in page["items"]:
        check_annotation(item)


def check_annotation(item: dict[str, Any]) -> None:
    assert item["type"] == "Annotation"
    assert item["motivation"] in MOTIVATIONS
    assert ISO.match(item["modified"])
    assert None not in item.values()  # JSON-LD drops it
    assert item["creator"]["type"] == "Person"
    if "body" in item:
        assert item["body"]["type"] == "TextualBody"
        assert isinstance(item["body"]["value"], str)
        assert item["body"]["format"] == "text/plain"
        assert item["body"].get("language", "zh")
    target = item["target"]
    source = target if isinstance(target, str) else target["source"]
    assert IRI.match(source)
    selectors: list[dict[str, str]] = [] if isinstance(target, str) else target["selector"]
    for selector in selectors:
        if selector["type"] == "FragmentSelector":
            assert selector["conformsTo"] == "http://www.w3.org/TR/media-frags/"
            assert TIME.match(selector["value"])
            start, end = selector["value"].removeprefix("t=").split(",")
            assert float(start) < float(end)  # a fragment without a length is none
        else:
            assert selector["type"] == "TextQuoteSelector"
            assert selector["exact"]
    ours = set(item) - {"id", "type", "motivation", "modified", "creator", "body", "target"}
    assert all(key.startswith("greenroom:") for key in ours)


def test_a_review_as_annotations_has_what_the_model_requires() -> None:
    found = collection(said())
    check_collection(found)
    items = found["first"]["items"]
    assert [each["motivation"] for each in items] == [
        "highlighting", "commenting", "editing", "questioning", "describing", "classifying", "assessing",
    ]  # fmt: skip
    assert items[1]["body"]["value"] == "<b>好</b>"
    assert items[1]["target"]["selector"][0]["value"] == "t=0.100,0.150"
    assert items[5]["greenroom:evidence"] == ["mark-0000"]
    assert items[6]["greenroom:level"] == 4


def test_a_moment_and_what_nobody_judged() -> None:
    review = changes.add_mark(make_review(), TAKE_ID, Span(1500, 1500), mark_id="mark-0000", at=NOW)
    review = changes.cannot_judge(review, TAKE_ID, "need", at=NOW)
    review = changes.set_answer(review, TAKE_ID, "K01", AnswerValue.NO, at=NOW)
    review = replace(review, answers=(replace(review.answers[0], value=None),))
    found = collection(review)
    check_collection(found)
    note = found["first"]["items"][0]
    assert note["target"]["selector"][0]["value"] == "t=1.500,1.501"
    assert note["greenroom:end_ms"] == 1500


@given(kinds=st.lists(st.sampled_from(MarkKind), max_size=6))
def test_any_review_does(kinds: list[MarkKind]) -> None:
    check_collection(collection(said((MarkKind.EVIDENCE, *kinds))))


def test_other_takes_stay_out_and_other_reviewers_are_named() -> None:
    other = replace(
        said((MarkKind.NOTE,)),
        id="review-0002",
        reviewer=Reviewer("reviewer-2", "林", ReviewerRole.HR),
    )
    other = changes.add_mark(other, "take-0002", Span(0, 5), mark_id="mark-9999", at=NOW)
    own = said((MarkKind.STRENGTH,))
    mine = replace(own, marks=tuple(replace(mark, id="mark-1000") for mark in own.marks))
    found = collection(mine, other)
    check_collection(found)
    assert "mark-9999" not in json.dumps(found)
    assert {each["creator"]["name"] for each in found["first"]["items"]} == {"", "林"}
    check_collection(collection())


def test_others_are_shown_once_the_take_is_rated_by_oneself(session_folder: Path) -> None:
    folder = TakeFolder(session_folder / "takes" / "01_Q01")
    assert shown_reviews(folder) == ()
    lin = replace(
        make_review(), id="review-0002", reviewer=Reviewer("reviewer-2", "林", ReviewerRole.HR)
    )
    write_review(folder.session.reviews, lin)
    assert shown_reviews(folder) == ()
    own = make_review()
    for competency in ("need", "craft"):
        own = changes.cannot_judge(own, TAKE_ID, competency, at=NOW)
    write_review(folder.session.reviews, own)
    assert shown_reviews(folder) == (own,), "of one competency nothing was judged"
    for competency in ("need", "craft"):
        own = changes.rate(own, TAKE_ID, competency, 3, at=NOW)
        own = changes.set_no_evidence(own, TAKE_ID, competency, found_none=True, at=NOW)
    write_review(folder.session.reviews, own)
    assert shown_reviews(folder) == (own, lin)


def _keys_within(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, each in cast("dict[str, Any]", value).items():
            yield key
            yield from _keys_within(each)
    elif isinstance(value, list):
        for each in cast("list[Any]", value):
            yield from _keys_within(each)


def _plain_within(value: Any) -> Any:
    if isinstance(value, dict):
        inner = cast("dict[str, Any]", value)
        return {key.removeprefix("greenroom:"): _plain_within(each) for key, each in inner.items()}
    if isinstance(value, list):
        return [_plain_within(each) for each in cast("list[Any]", value)]
    return value


@pytest.mark.media
def test_what_lies_within_our_keys_is_ours_too(shared: Shared, tmp_path: Path) -> None:
    """A JSON-LD processor drops a key that no context knows."""
    file = review_file_for(shared.export().path, tmp_path / "friend")
    made: dict[str, Any] = json.loads(json.dumps(to_annotations(file)))
    ours = {key: each for key, each in made.items() if key.startswith("greenroom:")}
    assert {"greenroom:media", "greenroom:rubric", "greenroom:overall"} <= set(ours)
    assert [key for key in _keys_within(ours) if not key.startswith("greenroom:")] == []
    assert from_annotations(made) == file
    as_before = {**made, **{key: _plain_within(each) for key, each in ours.items()}}
    assert from_annotations(as_before) == file


@pytest.mark.media
def test_annotations_say_which_form_they_are_of(shared: Shared, tmp_path: Path) -> None:
    """Whoever has only them can tell what they were made of, and a later form is not taken for this one."""
    file = review_file_for(shared.export().path, tmp_path / "friend")
    made: dict[str, Any] = json.loads(json.dumps(to_annotations(file)))
    of_file: dict[str, Any] = json.loads(to_json(file))
    for key in ("format", "version"):
        assert made[f"greenroom:{key}"] == of_file[key]
        with pytest.raises(msgspec.ValidationError):
            from_annotations({**made, f"greenroom:{key}": 2})
        del made[f"greenroom:{key}"]
    assert from_annotations(made) == file, "as they were written before they said so"
