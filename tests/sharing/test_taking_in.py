"""Reviews come back: once each, with their revisions, sealed until the same is rated by oneself."""

from __future__ import annotations

import codecs
import json
from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.base.errors import Fault, WorldError
from desktop.review.agreement import Shown
from desktop.review.changes import cannot_judge, set_answer
from desktop.review.gaps import GapLabel, ItemLabel
from desktop.review.model import AnswerValue
from desktop.review.store import read_others, read_own, write_review
from desktop.sessions.lock import SessionLock
from desktop.sessions.shelf import SessionShelf
from desktop.sharing import taking_in
from desktop.sharing.comparing import compare
from desktop.sharing.review_file import Overall, ReviewFile, Rubric, signed
from desktop.sharing.sealing import open_seals, ratable
from desktop.sharing.taking_in import Outcome, received_reviews, take_in
from desktop.sharing.wishes import Wishes
from tests.fixtures.sharing import AT, Friends, changed, receiver, review_file_for, write_file

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.sharing import Shared

pytestmark = pytest.mark.media


def refusal(friends: Friends, file: ReviewFile) -> Fault:
    with pytest.raises(WorldError) as caught:
        friends.hand_in(file)
    assert received_reviews(friends.shared.folder) == ()
    return caught.value.fault


def test_a_review_is_kept_once(friends: Friends) -> None:
    file = friends.file()
    first = friends.hand_in(file)
    assert first.outcome is Outcome.ADDED
    assert first.review.latest.genuine
    assert first.review.latest.poolable
    assert friends.hand_in(file).outcome is Outcome.UNCHANGED
    assert len(received_reviews(friends.shared.folder)) == 1


def test_revisions_are_kept(friends: Friends) -> None:
    file = friends.file()
    friends.hand_in(file)
    newer = changed(file, friends.key, notes=())
    newer = signed(msgspec.structs.replace(newer, ratings=(), answers=()), friends.key)
    found = friends.hand_in(newer)
    assert found.outcome is Outcome.REVISED
    assert [len(each.review.notes) for each in found.review.revisions] == [1, 0]
    assert friends.hand_in(file).outcome is Outcome.UNCHANGED


def test_an_older_version_that_comes_late_does_not_count(friends: Friends) -> None:
    newer = changed(friends.file(), friends.key, submitted_at="2026-12-01T10:00:00.5Z")
    older = changed(newer, friends.key, submitted_at="2026-12-01T10:00:00Z", answers=())
    friends.hand_in(newer)
    found = friends.hand_in(older)
    assert found.outcome is Outcome.KEPT
    assert found.review.latest.review == newer
    assert [each.review for each in found.review.revisions] == [older, newer]


def test_who_strips_the_signature_replaces_nothing(friends: Friends) -> None:
    file = friends.file()
    friends.hand_in(file)
    forged = msgspec.structs.replace(
        file, signature="", submitted_at="2999-01-01T00:00:00Z", answers=()
    )
    found = friends.hand_in(forged)
    assert found.outcome is Outcome.KEPT
    assert found.review.latest.review == file
    assert found.review.latest.genuine
    assert not found.revision.genuine


def test_what_the_checklist_does_not_hold_can_not_seal_a_review(friends: Friends) -> None:
    file = friends.file()
    strange = (msgspec.structs.replace(file.ratings[0], criterion="no_such"),)
    assert refusal(friends, changed(file, friends.key, ratings=strange)) is Fault.REVIEW_REFUSED


@pytest.mark.parametrize(
    "at", ["2026-13-45T99:99:99Z", "2026-02-31T00:00:00Z", "0000-01-01T00:00:00Z"]
)
def test_a_moment_that_is_in_no_calendar_is_refused(friends: Friends, at: str) -> None:
    first = friends.file()
    rating = msgspec.structs.replace(first.ratings[0], updated_at=at)
    assert refusal(friends, changed(first, friends.key, submitted_at=at)) is Fault.REVIEW_REFUSED
    assert refusal(friends, changed(first, friends.key, ratings=(rating,))) is Fault.REVIEW_REFUSED


def test_an_id_in_capitals_takes_nobody_elses_place(friends: Friends) -> None:
    first = changed(friends.file(), friends.key, review_id="review-of-anna")
    friends.hand_in(first)
    found = friends.hand_in(changed(first, friends.key, review_id="REVIEW-OF-ANNA"))
    assert found.outcome is Outcome.REVISED
    assert found.review.revisions[0].review == first


def test_the_own_review_is_never_touched(friends: Friends) -> None:
    own = friends.shared.own(4)
    friends.hand_in(changed(friends.file(), friends.key, review_id=own.id))
    assert read_own(friends.shared.folder.reviews, own.session_id) == own


def test_an_altered_review_is_refused_and_kept_only_as_unverified(friends: Friends) -> None:
    forged = msgspec.structs.replace(friends.file(level=1), submitted_at="2026-12-01T00:00:00Z")
    assert refusal(friends, forged) is Fault.REVIEW_ALTERED
    kept = friends.hand_in(forged, anyway=True)
    assert not kept.review.latest.genuine
    assert not kept.review.latest.poolable


def test_an_unsigned_review_is_kept_as_unverified(friends: Friends) -> None:
    kept = friends.hand_in(msgspec.structs.replace(friends.file(), signature=""))
    assert not kept.review.latest.genuine
    assert kept.review.latest.poolable


def test_another_session_pack_or_take_is_refused(friends: Friends) -> None:
    file, key = friends.file(), friends.key
    unknown = changed(file, key, session_id="another-session")
    assert refusal(friends, unknown) is Fault.REVIEW_UNKNOWN_SESSION
    other_pack = changed(file, key, pack_id="another-pack")
    assert refusal(friends, other_pack) is Fault.REVIEW_UNKNOWN_PACK
    longer = msgspec.structs.replace(file.media[0], duration_ms=9000)
    assert refusal(friends, changed(file, key, media=(longer,))) is Fault.REVIEW_OTHER_TAKE


@pytest.mark.parametrize("sha256", ["", "0" * 64])
def test_another_recording_of_the_take_is_refused(friends: Friends, sha256: str) -> None:
    """Its times would be marked where they are not, though take and length are the same."""
    file = friends.file()
    assert file.media[0].sha256 not in {"", sha256}
    other = msgspec.structs.replace(file.media[0], sha256=sha256)
    assert refusal(friends, changed(file, friends.key, media=(other,))) is Fault.REVIEW_OTHER_TAKE


def test_what_went_out_before_sums_were_kept_comes_back(friends: Friends) -> None:
    (note,) = (friends.shared.folder.path / "shared").iterdir()
    kept = json.loads(note.read_bytes())
    for take in kept["takes"]:
        del take["sha256"]
    note.write_text(json.dumps(kept))
    assert friends.hand_in(friends.file()).outcome is Outcome.ADDED


def test_any_clip_that_went_out_is_of_the_take(friends: Friends) -> None:
    (note,) = (friends.shared.folder.path / "shared").iterdir()
    kept = json.loads(note.read_bytes())
    for take in kept["takes"]:
        take["clips"] = ["2" * 64, "3" * 64]
    note.write_text(json.dumps(kept))
    file = friends.file()

    def naming(number: int) -> ReviewFile:
        clip = msgspec.structs.replace(file.media[0], sha256=str(number) * 64)
        return changed(file, friends.key, media=(clip,))

    assert refusal(friends, naming(4)) is Fault.REVIEW_OTHER_TAKE
    for number in (2, 3):
        assert friends.hand_in(naming(number)).revision.genuine


def test_a_review_by_another_checklist_is_kept_apart(friends: Friends) -> None:
    file = changed(friends.file(), friends.key, rubric=Rubric("sales", "9", "9" * 64))
    assert refusal(friends, file) is Fault.REVIEW_OTHER_CHECKLIST
    kept = friends.hand_in(file, anyway=True)
    assert kept.review.latest.genuine
    assert not kept.review.latest.poolable


def test_who_saw_the_own_review_does_not_count(shared: Shared, tmp_path: Path) -> None:
    shared.own(4)
    pack = shared.export(Wishes(blind=False))
    file = review_file_for(pack.path, tmp_path / "friends")
    assert file.saw_self_review
    path = write_file(shared.outside / "back.greenroom-review.json", file)
    assert not take_in(shared.shelf, path).review.latest.poolable


def test_a_session_holds_fifty_reviews(friends: Friends, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking_in, "MOST_REVIEWS", 3)
    file = friends.file()
    for number in range(3):
        friends.hand_in(changed(file, friends.key, review_id=f"review-{number:04}"))
    with pytest.raises(WorldError) as caught:
        friends.hand_in(file)
    assert caught.value.fault is Fault.REVIEWS_FULL
    again = changed(file, friends.key, review_id="review-0001", notes=(), ratings=(), answers=())
    assert friends.hand_in(again).outcome is Outcome.REVISED


def test_a_busy_session_and_a_large_file_are_said(friends: Friends) -> None:
    with SessionLock(friends.shared.folder.path):
        assert refusal(friends, friends.file()) is Fault.SESSION_BUSY
    large = friends.shared.outside / "large.greenroom-review.json"
    large.write_bytes(b" " * (3 << 20))
    with pytest.raises(WorldError) as caught:
        take_in(friends.shared.shelf, large)
    assert caught.value.facts["why"] == "it is too large"


def test_a_damaged_one_does_not_hide_the_others(friends: Friends) -> None:
    friends.hand_in(friends.file())
    place = friends.shared.folder.reviews / "received"
    (place / "damaged.json").write_bytes(b"{")
    assert len(received_reviews(friends.shared.folder)) == 1


def test_a_review_is_sealed_until_the_same_is_rated(friends: Friends) -> None:
    shared = friends.shared
    received = friends.hand_in(friends.file()).review
    take_id = shared.take.read().id
    rule = ratable(shared.folder, shared.folder.read())
    assert rule.holding(None, received) == ((take_id, "need_insight"), (take_id, "craft"))
    assert rule.is_sealed(shared.own(), received)
    assert open_seals(shared.folder) == ()
    own = shared.own(4)
    half = msgspec.structs.replace(own, ratings=own.ratings[:1])
    assert rule.holding(half, received) == ((take_id, "craft"),)
    unable = cannot_judge(half, take_id, "craft", at=AT)
    write_review(shared.folder.reviews, unable)
    assert open_seals(shared.folder) == ()
    item = next(each.id for each in rule.role.items if each.competency == "craft")
    write_review(
        shared.folder.reviews, set_answer(unable, take_id, item, AnswerValue.PARTLY, at=AT)
    )
    opened = open_seals(shared.folder)
    assert len(opened) == 1
    assert opened[0].opened
    assert [each.level for each in opened[0].opened.ratings] == [4, None]


def test_a_take_that_was_deleted_holds_no_seal(friends: Friends) -> None:
    shared = friends.shared
    friends.hand_in(friends.file())
    document = shared.take.path / "take.json"
    before = document.read_bytes()
    document.write_bytes(b"{")
    assert open_seals(shared.folder) == ()
    document.write_bytes(before)
    assert open_seals(shared.folder) == ()
    shared.shelf.discard(shared.take.path)
    assert len(open_seals(shared.folder)) == 1


def test_what_is_open_stays_open_and_remembers_the_first_look(friends: Friends) -> None:
    shared = friends.shared
    file = friends.file(level=2)
    friends.hand_in(file)
    friends.hand_in(friends.file(number=2, level=2))
    shared.own(4)
    before = compare(shared.folder)
    shared.own(2)  # rated like the others, now that they were read
    assert compare(shared.folder).competencies == before.competencies
    more = changed(file, friends.key, overall=file.overall, submitted_at="2026-12-01T00:00:00Z")
    friends.hand_in(more)
    write_review(shared.folder.reviews, msgspec.structs.replace(shared.own(), ratings=()))
    assert compare(shared.folder).sealed == 0


def test_an_open_review_lies_where_pages_look_for_those_of_others(friends: Friends) -> None:
    shared = friends.shared
    file = friends.file()
    session_id = shared.folder.read().id
    friends.hand_in(file)
    assert read_others(shared.folder.reviews, session_id) == ()
    shared.own(4)
    open_seals(shared.folder)
    assert [each.keep for each in read_others(shared.folder.reviews, session_id)] == ["先认同情绪"]
    friends.hand_in(changed(file, friends.key, overall=Overall("另一句", "")))
    open_seals(shared.folder)
    assert [each.keep for each in read_others(shared.folder.reviews, session_id)] == ["另一句"]


def test_an_open_review_never_lies_over_the_own_one(friends: Friends) -> None:
    own = friends.shared.own(4)
    friends.hand_in(changed(friends.file(), friends.key, review_id=own.id))
    assert len(open_seals(friends.shared.folder)) == 1
    assert read_own(friends.shared.folder.reviews, own.session_id) == own
    assert read_others(friends.shared.folder.reviews, own.session_id) == ()


def test_nothing_is_compared_while_all_is_sealed(friends: Friends) -> None:
    friends.hand_in(friends.file())
    friends.shared.own()
    found = compare(friends.shared.folder)
    assert (found.sealed, found.reviews, found.competencies, found.items) == (1, (), (), ())
    assert found.alpha is None


def test_the_gap_view_by_number_of_reviewers(friends: Friends) -> None:
    shared = friends.shared
    shared.own(4)
    labels: list[GapLabel] = []
    shown: list[Shown] = []
    for number, level in enumerate((2, 3, 3), 1):
        friends.hand_in(friends.file(number=number, level=level))
        found = compare(shared.folder)
        first = found.competencies[0]
        assert first.gap
        labels.append(first.gap.label)
        shown.append(first.shown)
        assert (first.pairs is not None) == (number == 2)
        assert (first.deviation is not None) == (number == 3)
        assert len(found.reviews) == found.pooled == number
    assert labels == [GapLabel.ONE_OPINION, GapLabel.BLIND_SPOT, GapLabel.BLIND_SPOT]
    assert shown == [Shown.ONE_OPINION, Shown.DIFFERENCE, Shown.DEVIATION]
    found = compare(shared.folder)
    assert [each.label for each in found.items] == [ItemLabel.MIXED]
    assert found.timeline[0].reviewers == 3


def test_reviewers_who_differ_come_first_and_get_no_label(friends: Friends) -> None:
    friends.shared.own(3)
    for number, level in enumerate((1, 3, 5), 1):
        friends.hand_in(friends.file(number=number, level=level))
    found = compare(friends.shared.folder)
    assert found.competencies[0].gap
    assert found.competencies[0].gap.label is GapLabel.REVIEWERS_DIFFER
    assert found.alpha is None  # two units are too few


def test_a_review_for_a_library_that_is_gone(friends: Friends, tmp_path: Path) -> None:
    path = write_file(friends.shared.outside / "x.greenroom-review.json", friends.file())
    empty = SessionShelf(tmp_path / "none", tmp_path / "trash")
    with pytest.raises(WorldError) as caught:
        take_in(empty, path)
    assert caught.value.fault is Fault.REVIEW_UNKNOWN_SESSION
    assert json.loads(path.read_bytes())["pack_id"] == friends.pack.manifest.pack_id


def test_two_reviews_of_one_reviewer_are_one_rater(friends: Friends) -> None:
    first = friends.file(level=2)
    later = changed(
        first, friends.key, review_id="01999999-0000-7000-8000-0000000000aa",
        submitted_at="2999-01-01T00:00:00Z",
        ratings=tuple(msgspec.structs.replace(each, level=4) for each in first.ratings),
    )  # fmt: skip
    for file in (later, first):
        friends.hand_in(file)
    friends.shared.own(4)
    found = compare(friends.shared.folder)
    assert (len(found.reviews), found.pooled) == (2, 1)
    assert all(each.shown is Shown.ONE_OPINION for each in found.competencies)
    assert all(each.gap is None or each.gap.peers == (4,) for each in found.competencies)


def test_a_competency_of_another_checklist_holds_no_seal(friends: Friends) -> None:
    file = friends.file()
    strange = msgspec.structs.replace(file.ratings[0], criterion="no_such")
    rubric = Rubric(file.rubric.id, "99", "0" * 64)
    friends.hand_in(
        changed(file, friends.key, rubric=rubric, ratings=(*file.ratings, strange)), anyway=True
    )
    assert open_seals(friends.shared.folder) == ()
    friends.shared.own(4)
    assert len(open_seals(friends.shared.folder)) == 1


def test_a_mark_of_byte_order_is_no_damage(friends: Friends, tmp_path: Path) -> None:
    path = write_file(tmp_path / "back.greenroom-review.json", friends.file())
    path.write_bytes(codecs.BOM_UTF8 + path.read_bytes())
    assert take_in(friends.shared.shelf, path).review.latest.genuine


def test_the_gap_view_counts_the_unverified_levels(friends: Friends) -> None:
    friends.hand_in(friends.file())
    friends.hand_in(msgspec.structs.replace(friends.file(number=2), signature=""))
    friends.shared.own(4)
    found = compare(friends.shared.folder)
    assert {(each.peers, each.unverified) for each in found.competencies} == {(2, 1)}


def test_who_wrote_it_is_told_to_send_it(friends: Friends, tmp_path: Path) -> None:
    file = friends.file()
    library = receiver(tmp_path / "friends").receive(friends.pack.path).folder.path.parents[1]
    path = write_file(friends.shared.outside / "mine.greenroom-review.json", file)
    with pytest.raises(WorldError) as caught:
        take_in(SessionShelf(library / "sessions", library / "trash"), path)
    assert caught.value.fault is Fault.REVIEW_TO_SEND
