"""The review file: signed, strict, and the same as Web Annotations."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.documents import to_json
from desktop.base.errors import Fault, WorldError
from desktop.review.model import AnswerValue, MarkKind, ReviewerRole
from desktop.sharing.annotations import from_annotations, to_annotations
from desktop.sharing.review_file import (
    By,
    FileAnswer,
    FileRating,
    MediaOf,
    Note,
    Overall,
    ReviewFile,
    Rubric,
    as_review,
    is_genuine,
    read_review_file,
    signature_of,
    signed,
)
from tests.fixtures.sharing import changed, review_file_for
from tests.fixtures.strategies import IDS, MOMENTS, TEXTS
from tests.sessions.test_documents import SLOW

if TYPE_CHECKING:
    from tests.fixtures.sharing import Shared

KEY = "ab" * 32
PLACE = Path("anna.greenroom-review.json")
SAMPLE = Path(__file__).parents[1] / "samples" / "greenroom-review-file-1.json"

SUMS = st.binary(min_size=32, max_size=32).map(bytes.hex)
NAMES = st.text("ABCabc019_", min_size=1, max_size=20)
TIMES = st.integers(0, 10**9)
SHARES = st.integers(0, 1000)
SPANS = st.tuples(TIMES, TIMES).map(sorted)
NOTES = SPANS.flatmap(
    lambda span: st.builds(
        Note, id=IDS, take_id=st.just("take-0001"), start_ms=st.just(span[0]),
        end_ms=st.just(span[1]), kind=st.sampled_from(MarkKind), criterion=NAMES | st.just(""),
        text=TEXTS, lang=st.sampled_from(["", "zh", "zh-Hans"]), quote=TEXTS,
        region=st.none() | st.tuples(SHARES, SHARES, SHARES, SHARES),
        reply_to=st.none() | IDS, updated_at=MOMENTS, deleted=st.booleans(),
    )
)  # fmt: skip
EVIDENCE = st.lists(IDS, max_size=3).map(tuple)
FILES = st.builds(
    ReviewFile,
    review_id=IDS, pack_id=IDS, session_id=IDS,
    media=st.builds(MediaOf, st.just("take-0001"), SUMS | st.just(""), TIMES).map(lambda m: (m,)),
    rubric=st.builds(Rubric, NAMES, NAMES, SUMS),
    reviewer=st.builds(
        By, id=IDS, name=TEXTS, role=st.sampled_from(ReviewerRole), lang=st.just("en"),
        calibrated=st.none() | st.booleans(),
    ),
    submitted_at=MOMENTS, saw_self_review=st.booleans(),
    answers=st.lists(
        st.builds(
            FileAnswer, take_id=st.just("take-0001"), item=NAMES,
            value=st.none() | st.sampled_from(AnswerValue), evidence=EVIDENCE, updated_at=MOMENTS,
        ), max_size=3,
    ).map(tuple),
    ratings=st.lists(
        st.builds(
            FileRating, take_id=st.just("take-0001"), criterion=NAMES,
            level=st.none() | st.integers(1, 5), na=st.booleans(), no_evidence=st.booleans(),
            evidence=EVIDENCE, why=TEXTS, updated_at=MOMENTS,
        ), max_size=3,
    ).map(tuple),
    notes=st.lists(NOTES, max_size=4).map(tuple),
    overall=st.builds(Overall, TEXTS, TEXTS),
    signature=SUMS | st.just(""),
)  # fmt: skip


@SLOW
@given(FILES)
def test_annotations_are_the_same_thing(file: ReviewFile) -> None:
    collection = json.loads(json.dumps(to_annotations(file)))
    assert from_annotations(collection) == file
    assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert collection["total"] == len(file.notes) + len(file.answers) + len(file.ratings)


def test_a_note_is_a_time_a_place_and_a_quote() -> None:
    file = read_review_file(SAMPLE.read_bytes(), SAMPLE)
    note = to_annotations(file)["first"]["items"][0]
    assert note["motivation"] == "editing"
    assert [each["type"] for each in note["target"]["selector"]] == [
        "FragmentSelector", "FragmentSelector", "TextQuoteSelector",
    ]  # fmt: skip
    assert note["target"]["selector"][0]["value"] == "t=72.100,80.400"
    assert note["target"]["selector"][1]["value"] == "xywh=percent:10.0,20.0,30.0,40.0"
    assert note["target"]["source"].startswith("urn:sha256:")


@pytest.mark.parametrize("collection", [{}, {"creator": 3}, {"first": {}}])
def test_other_annotations_are_refused(collection: dict[str, Any]) -> None:
    with pytest.raises(msgspec.ValidationError):
        from_annotations(collection)


@SLOW
@given(FILES, st.data())
def test_a_signature_holds_for_the_content_and_no_other(file: ReviewFile, data: Any) -> None:
    whole = signed(file, KEY)
    content = to_json(whole)
    assert is_genuine(content, whole, KEY)
    spaced = json.dumps(json.loads(content), indent=4, sort_keys=True).encode()
    assert is_genuine(spaced, whole, KEY)
    assert not is_genuine(content, whole, "cd" * 32)
    body = json.loads(content)
    body["overall"]["keep"] += "!"
    assert not is_genuine(json.dumps(body).encode(), whole, KEY)


def test_the_signature_is_that_of_plain_canonical_json() -> None:
    """Any language gives the same: sorted keys, no spaces, UTF-8."""
    import hashlib
    import hmac

    body = json.loads(SAMPLE.read_bytes())
    signature = body.pop("signature")
    canonical = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    mine = hmac.new(bytes.fromhex("3" * 64), canonical.encode(), hashlib.sha256).hexdigest()
    assert mine == signature == signature_of(SAMPLE.read_bytes(), "3" * 64)


def refusal(content: bytes) -> tuple[Fault, str]:
    with pytest.raises(WorldError) as caught:
        read_review_file(content, PLACE)
    return caught.value.fault, caught.value.facts.get("why", "")


def sample(place: str, value: object) -> bytes:
    """Return the sample with another value at a place, e.g. ``notes.0.text``; "twice" repeats it."""
    body: Any = json.loads(SAMPLE.read_bytes())
    at: Any = body
    *way, last = [int(each) if each.isdigit() else each for each in place.split(".")]
    for each in way:
        at = at[each]
    at[last] = at[last] * 2 if value == "twice" else value
    return json.dumps(body).encode()


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("notes", "twice"),
        ("notes.0.take_id", "another-take"),
        ("notes.0.end_ms", 118_240 + 1001),
        ("ratings.0.evidence", ["not-there-1"]),
        ("answers.0.evidence", ["not-there-1"]),
        ("ratings.0.take_id", "another-take"),
        ("answers.0.take_id", "another-take"),
        ("ratings", "twice"),
        ("answers", "twice"),
        ("ratings.0.na", True),
        ("media", "twice"),
    ],
)
def test_what_contradicts_itself_is_refused(place: str, value: object) -> None:
    assert refusal(sample(place, value)) == (Fault.REVIEW_REFUSED, "it contradicts itself")


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("ratings.0.level", 6),
        ("ratings.0.of", 10),
        ("notes.0.start_ms", -1),
        ("notes.0.start_ms", 90_000),
        ("notes.0.start_ms", 2**60),
        ("notes.0.text", "x" * 4001),
        ("notes.0.region", [0, 0, 0]),
        ("notes.0.kind", "flattery"),
        ("reviewer.role", "boss"),
        ("format", "greenroom-review"),
        ("session_id", "../../etc"),
        ("rubric.extra", 1),
        ("media.0.extra", 1),
        ("reviewer.extra", 1),
        ("answers.0.extra", 1),
        ("ratings.0.extra", 1),
        ("notes.0.extra", 1),
        ("overall.extra", 1),
        ("notes.0.region", [0, 0, 0, 1001]),
        ("notes.0.criterion", "../x"),
        ("notes.0.lang", "../x"),
        ("reviewer.lang", "zh\n"),
        ("reviewer.name", "x" * 121),
        ("rubric.version", "x" * 33),
        ("overall.keep", "x" * 4001),
        ("rubric", None),
    ],
)
def test_what_has_another_form_is_refused(place: str, value: object) -> None:
    assert refusal(sample(place, value)) == (Fault.REVIEW_REFUSED, "it is damaged")


@pytest.mark.parametrize(
    ("place", "most"),
    [
        ("notes", 2000),
        ("answers", 4000),
        ("ratings", 4000),
        ("media", 64),
        ("ratings.0.evidence", 64),
    ],
)
def test_more_than_may_be_has_another_form(place: str, most: int) -> None:
    """So many are read, and said to be the same again where they are."""
    body: Any = json.loads(SAMPLE.read_bytes())
    for each in place.split("."):
        body = body[int(each) if each.isdigit() else each]
    assert refusal(sample(place, body * (most + 1))) == (Fault.REVIEW_REFUSED, "it is damaged")
    if place == "ratings.0.evidence":
        assert read_review_file(sample(place, body * most), PLACE).notes
    else:
        assert refusal(sample(place, body * most))[1] == "it contradicts itself"


def test_a_note_may_end_a_second_behind_its_take() -> None:
    """A recording and what is said of its length may differ a little."""
    assert read_review_file(sample("notes.0.end_ms", 118_240 + 1000), PLACE).notes


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        SAMPLE.read_bytes().replace(b'"version": 1,', b'"version": 1, "\xf7": 1,'),
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"format":NaN}',
        b"\0" * 100,
    ],
)
def test_what_is_no_json_is_refused(content: bytes) -> None:
    assert refusal(content)[0] is Fault.REVIEW_REFUSED


def test_too_large_a_file_is_refused() -> None:
    assert refusal(b" " * (3 << 20)) == (Fault.REVIEW_REFUSED, "it is too large")


def test_nobody_else_writes_the_own_review() -> None:
    assert refusal(sample("reviewer.role", "self")) == (
        Fault.REVIEW_REFUSED,
        "it says it is your own",
    )


def test_a_draft_is_refused() -> None:
    assert refusal(sample("state", "draft"))[1] == "it is not finished"


def test_a_file_from_the_future_is_refused_as_such() -> None:
    assert refusal(sample("version", 2))[0] is Fault.DOCUMENT_NEWER


def test_texts_are_made_plain() -> None:
    text = "a\u202eb\u0007\r\nc\u2028d\te"
    file = read_review_file(sample("notes.0.text", text), PLACE)
    assert file.notes[0].text == "ab\nc\nd e"
    assert read_review_file(sample("reviewer.name", "An\0na"), PLACE).reviewer.name == "Anna"


@pytest.mark.media
def test_a_review_becomes_a_file_and_a_review_again(shared: Shared, tmp_path: Path) -> None:
    done = shared.export()
    file = review_file_for(done.path, tmp_path / "other")
    assert read_review_file(to_json(file), PLACE) == file
    assert is_genuine(to_json(file), file, done.manifest.review_key)
    review = as_review(file)
    assert [each.level for each in review.ratings] == [3, 3]
    assert review.marks[0].quote == "我在"
    gone = msgspec.structs.replace(file.notes[0], deleted=True)
    rated = msgspec.structs.replace(file.ratings[0], evidence=(gone.id,))
    after = as_review(changed(file, KEY, notes=(gone,), ratings=(rated,)))
    assert after.marks == ()
    assert after.ratings[0].marks == ()
