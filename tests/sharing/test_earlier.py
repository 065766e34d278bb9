"""Reviews that were laid aside: known by who wrote them, saved as if nobody had begun anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import Fault, WorldError
from desktop.review.changes import write_keep
from desktop.review.desk import ReviewDesk
from desktop.review.laid_aside import EARLIER
from desktop.review.model import AnswerValue, ReviewerRole
from desktop.sharing.anew import begin_anew
from desktop.sharing.answering import write_answer, write_aside
from desktop.sharing.earlier import laid_aside_in
from desktop.sharing.seat import calibrate, read_pack, sit_down
from desktop.sharing.stage import ANSWER, Stage
from desktop.sharing.taking_in import Outcome, take_in
from tests.sharing.test_anew import pack, reviewed

if TYPE_CHECKING:
    from desktop.sessions.folder import SessionFolder
    from tests.fixtures.sharing import Shared

pytestmark = pytest.mark.media
__all__ = ["pack"]


def begin(pack: SessionFolder, name: str, value: AnswerValue) -> None:
    seat = sit_down(pack, name, ReviewerRole.HR)
    calibrate(pack, seat, calibrated=True)
    ReviewDesk(pack).answer(pack.takes()[0].read().id, "K05", value)


def test_what_was_not_saved_is_known_and_saved(shared: Shared, pack: SessionFolder) -> None:
    assert read_pack(pack).aside == ()
    begin(pack, "Anna", AnswerValue.YES)
    begin_anew(pack)
    reviewed(pack, "Ben", AnswerValue.NO, shared.outside / "ben.greenroom-review.json")
    (aside,) = read_pack(pack).aside
    assert (aside.reviewer.name, aside.calibrated, aside.stage) == ("Anna", True, Stage.BEGUN)
    assert aside.begun_at
    target = shared.outside / "anna.greenroom-review.json"
    file = write_aside(pack, aside, target, "en")
    by = file.reviewer
    assert (by.name, by.role, by.calibrated) == ("Anna", ReviewerRole.HR, True)
    assert [each.value for each in file.answers] == [AnswerValue.YES]
    assert read_pack(pack).aside[0].stage is Stage.SAVED
    assert read_pack(pack).stage is Stage.SAVED
    taken = take_in(shared.shelf, target)
    assert (taken.outcome, taken.revision.genuine) == (Outcome.ADDED, True)
    again = shared.outside / "again.greenroom-review.json"
    write_aside(pack, aside, again, "en")
    assert again.read_bytes() == target.read_bytes()


def test_what_was_said_after_it_was_saved_is_another_version(
    shared: Shared, pack: SessionFolder
) -> None:
    target = shared.outside / "anna.greenroom-review.json"
    reviewed(pack, "Anna", AnswerValue.YES, target)
    take_in(shared.shelf, target)
    ReviewDesk(pack).change(lambda review, _at: write_keep(review, "calm"))
    begin_anew(pack)
    (aside,) = laid_aside_in(pack)
    assert aside.stage is Stage.CHANGED
    write_aside(pack, aside, target, "en", now=lambda: "2099-01-01T00:00:00.000Z")
    assert take_in(shared.shelf, target).outcome is Outcome.REVISED


def test_the_oldest_comes_first_and_what_says_nothing_is_left_out(pack: SessionFolder) -> None:
    for name in ("Zoe", "Anna"):
        begin(pack, name, AnswerValue.YES)
        begin_anew(pack)
    sit_down(pack, "Ben", ReviewerRole.FRIEND)
    begin_anew(pack)
    assert [each.reviewer.name for each in laid_aside_in(pack)] == ["Zoe", "Anna"]


def test_whose_name_is_not_known_is_a_friend_and_keeps_their_id(
    shared: Shared, pack: SessionFolder
) -> None:
    begin(pack, "Anna", AnswerValue.YES)
    place = begin_anew(pack)
    (place / "reviewer.json").unlink()
    (aside,) = laid_aside_in(pack)
    assert (aside.reviewer.name, aside.reviewer.role) == ("", ReviewerRole.FRIEND)
    target = shared.outside / "x.greenroom-review.json"
    first = write_aside(pack, aside, target, "en")
    assert write_aside(pack, laid_aside_in(pack)[0], target, "en") == first


def test_one_that_can_not_be_read_is_told_and_writes_nothing(
    shared: Shared, pack: SessionFolder
) -> None:
    begin(pack, "Anna", AnswerValue.YES)
    place = begin_anew(pack)
    (found,) = (place / "reviews").glob("*.json")
    content = found.read_bytes()
    found.write_text("{")
    (aside,) = laid_aside_in(pack)
    assert (aside.begun_at, aside.stage) == ("", Stage.BEGUN)
    target = shared.outside / "x.greenroom-review.json"
    with pytest.raises(WorldError):
        write_aside(pack, aside, target, "en")
    found.unlink()
    with pytest.raises(WorldError) as nothing:
        write_aside(pack, aside, target, "en")
    assert nothing.value.fault is Fault.NOTHING_TO_SEND
    assert not target.exists()
    found.write_bytes(content)
    write_aside(pack, aside, target, "en")


def test_the_pack_itself_is_not_touched(shared: Shared, pack: SessionFolder) -> None:
    begin(pack, "Anna", AnswerValue.YES)
    begin_anew(pack)
    (pack.path / EARLIER / "a file").touch()  # a system lays things there
    (aside,) = laid_aside_in(pack)
    write_aside(pack, aside, shared.outside / "x.greenroom-review.json", "en")
    assert not (pack.path / ANSWER).exists()
    with pytest.raises(WorldError) as nothing:
        write_answer(pack, shared.outside / "y.json", aside.reviewer, "en")
    assert nothing.value.fault is Fault.NOTHING_TO_SEND
