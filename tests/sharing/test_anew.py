"""Two people at one computer: the second one's review is another one, and nothing of the first one's is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import Fault, WorldError
from desktop.base.files import is_there
from desktop.review.actions import Decision
from desktop.review.changes import write_keep
from desktop.review.desk import ReviewDesk
from desktop.review.laid_aside import EARLIER
from desktop.review.model import AnswerValue, ReviewerRole
from desktop.sessions.lock import SessionLock
from desktop.sharing import anew
from desktop.sharing.acting import decide, notes_of
from desktop.sharing.anew import begin_anew
from desktop.sharing.answering import write_answer
from desktop.sharing.replying import earlier_reviews, take_in_reply, write_reply
from desktop.sharing.seat import calibrate, read_pack, read_seat, sit_down
from desktop.sharing.stage import Stage
from desktop.sharing.taking_in import Outcome, take_in
from tests.fixtures.sharing import receiver

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.sessions.folder import SessionFolder
    from desktop.sharing.review_file import ReviewFile
    from tests.fixtures.sharing import Shared

pytestmark = pytest.mark.media


@pytest.fixture
def pack(shared: Shared, tmp_path: Path) -> SessionFolder:
    """A pack that somebody else received."""
    return receiver(tmp_path / "friend").receive(shared.export().path).folder


def reviewed(pack: SessionFolder, name: str, value: AnswerValue, target: Path) -> ReviewFile:
    """Review a pack as somebody, and save that."""
    seat = sit_down(pack, name, ReviewerRole.FRIEND)
    calibrate(pack, seat, calibrated=True)
    ReviewDesk(pack).answer(pack.takes()[0].read().id, "K05", value)
    return write_answer(pack, target, seat.reviewer, "en")


def test_both_come_in_as_two_reviews(shared: Shared, pack: SessionFolder) -> None:
    paths = [shared.outside / f"{name}.greenroom-review.json" for name in ("anna", "ben")]
    first = reviewed(pack, "Anna", AnswerValue.YES, paths[0])
    began = sorted(each.name for each in pack.reviews.iterdir())
    place = begin_anew(pack)
    assert read_seat(pack) is None
    assert read_pack(pack).stage is Stage.NOT_BEGUN
    assert ReviewDesk(pack).review.answers == ()
    assert sorted(each.name for each in (place / "reviews").iterdir()) == began
    assert sorted(each.name for each in place.iterdir()) == [
        "answer.json", "reviewer.json", "reviews",
    ]  # fmt: skip
    second = reviewed(pack, "Ben", AnswerValue.NO, paths[1])
    seat = read_seat(pack)
    assert seat is not None
    assert seat.reviewer.name == "Ben"
    assert second.review_id != first.review_id
    assert second.reviewer.id != first.reviewer.id
    outcomes = [take_in(shared.shelf, each).outcome for each in paths]
    assert outcomes == [Outcome.ADDED, Outcome.ADDED]


def test_a_reply_to_the_first_one_is_known_and_answers_not_the_second(
    shared: Shared, pack: SessionFolder
) -> None:
    shared.own(4)
    ReviewDesk(pack).change(lambda review, _at: write_keep(review, "calm"))
    target = shared.outside / "anna.greenroom-review.json"
    first = reviewed(pack, "Anna", AnswerValue.YES, target)
    take_in(shared.shelf, target)
    decide(shared.folder, notes_of(shared.folder)[0], Decision.TRIED)
    reply = shared.outside / "r.greenroom-reply.json"
    write_reply(shared.folder, first.review_id, reply)
    begin_anew(pack)
    assert earlier_reviews(pack) == {first.review_id.lower()}
    library = pack.path.parents[1]
    assert not take_in_reply(library, reply).was_there  # without a question
    assert read_pack(pack).stage is Stage.NOT_BEGUN
    reviewed(pack, "Ben", AnswerValue.NO, shared.outside / "ben.greenroom-review.json")
    assert read_pack(pack).stage is Stage.SAVED


def test_what_a_move_left_on_its_way_is_kept_too(pack: SessionFolder, shared: Shared) -> None:
    reviewed(pack, "Anna", AnswerValue.YES, shared.outside / "a.greenroom-review.json")
    seat = read_seat(pack)
    assert seat is not None
    taken = pack.path / EARLIER / seat.reviewer.id
    taken.mkdir(parents=True)
    assert begin_anew(pack).name == f"{seat.reviewer.id}-2"
    begin_anew(pack)  # also where nobody sat down
    assert read_seat(pack) is None


def test_while_another_window_writes_nothing_is_laid_aside(pack: SessionFolder) -> None:
    sit_down(pack, "Anna", ReviewerRole.FRIEND)
    with SessionLock(pack.path), pytest.raises(WorldError) as busy:
        begin_anew(pack)
    assert busy.value.fault is Fault.SESSION_BUSY
    assert read_seat(pack) is not None


def test_the_second_one_is_never_saved_under_the_name_of_the_first(
    pack: SessionFolder, shared: Shared
) -> None:
    seat = sit_down(pack, "Anna", ReviewerRole.FRIEND)
    begin_anew(pack)
    reviewed(pack, "Ben", AnswerValue.NO, shared.outside / "b.greenroom-review.json")
    target = shared.outside / "a.greenroom-review.json"
    with pytest.raises(WorldError) as another:
        write_answer(pack, target, seat.reviewer, "en")
    assert another.value.fault is Fault.REVIEW_LAID_ASIDE
    assert not target.exists()


def test_whose_review_it_is_is_known_until_all_of_it_is_laid_aside(
    pack: SessionFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(path: Path) -> bool:
        if path == pack.reviews:
            raise OSError
        return is_there(path)

    sit_down(pack, "Anna", ReviewerRole.FRIEND)
    with monkeypatch.context() as patch:
        patch.setattr(anew, "is_there", fails)
        with pytest.raises(WorldError):
            begin_anew(pack)
    assert read_seat(pack) is not None
    begin_anew(pack)
    assert read_seat(pack) is None
