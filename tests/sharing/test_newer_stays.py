"""What a newer Greenroom wrote is told as such, and nothing is laid over it; what is damaged is kept, what a kill left goes."""

from __future__ import annotations

import json
import os
import zipfile
from typing import TYPE_CHECKING, Any

import pytest

from desktop.base.errors import Fault, WorldError
from desktop.base.files import make_folder
from desktop.review.actions import KEEP, Decision
from desktop.review.model import ReviewerRole
from desktop.sharing.acting import decide, find_note
from desktop.sharing.replying import REPLY, take_in_reply, write_reply
from desktop.sharing.seat import SEAT, sit_down
from desktop.sharing.taking_in import Outcome, received_reviews
from tests.fixtures.sharing import Friends, receiver

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.fixtures.sharing import Shared

pytestmark = pytest.mark.media


def make_newer(path: Path) -> bytes:
    """Let a document be one of the future; return its content."""
    body: dict[str, Any] = json.loads(path.read_bytes()) if path.exists() else {"format": "x"}
    path.write_text(json.dumps({**body, "version": 9, "later": 1}), encoding="utf-8")
    return path.read_bytes()


def fault_of(call: Callable[[], object]) -> Fault:
    with pytest.raises(WorldError) as caught:
        call()
    return caught.value.fault


def kept_review(friends: Friends) -> Path:
    (path,) = (friends.shared.folder.reviews / "received").glob("*.json")
    return path


def test_a_review_that_a_newer_greenroom_has_kept_is_not_written_over(friends: Friends) -> None:
    file = friends.file()
    friends.hand_in(file)
    content = make_newer(kept_review(friends))
    assert fault_of(lambda: friends.hand_in(file)) is Fault.DOCUMENT_NEWER
    assert kept_review(friends).read_bytes() == content


def test_a_review_that_is_damaged_is_set_aside_for_the_same(friends: Friends) -> None:
    file = friends.file()
    friends.hand_in(file)
    path = kept_review(friends)
    path.write_bytes(path.read_bytes()[:300])
    content = path.read_bytes()
    assert friends.hand_in(file).outcome is Outcome.ADDED
    aside = path.with_name(f"{path.name}.damaged-1")
    assert aside.read_bytes() == content
    assert len(received_reviews(friends.shared.folder)) == 1


def test_a_reply_of_a_newer_greenroom_stays(shared: Shared, tmp_path: Path) -> None:
    shared.own(4)
    friends = Friends(shared, tmp_path)
    review = friends.hand_in(friends.file()).review.review_id
    decide(shared.folder, find_note(shared.folder, review, KEEP), Decision.TRIED)
    target = shared.outside / "r.greenroom-reply.json"
    write_reply(shared.folder, review, target)
    library = tmp_path / "friends"
    place = take_in_reply(library, target).folder.path / REPLY
    content = make_newer(place)
    assert fault_of(lambda: take_in_reply(library, target)) is Fault.DOCUMENT_NEWER
    assert place.read_bytes() == content
    place.write_bytes(b"{")
    assert not take_in_reply(library, target).was_there


def test_a_seat_that_a_newer_greenroom_wrote_down_stays(shared: Shared, tmp_path: Path) -> None:
    folder = receiver(tmp_path / "friend").receive(shared.export().path).folder
    sit_down(folder, "Anna", ReviewerRole.HR)
    content = make_newer(folder.path / SEAT)
    assert fault_of(lambda: sit_down(folder, "Ann", ReviewerRole.HR)) is Fault.DOCUMENT_NEWER
    assert (folder.path / SEAT).read_bytes() == content


@pytest.mark.parametrize(("version", "fault"), [(1, Fault.PACK_REFUSED), (2, Fault.DOCUMENT_NEWER)])
def test_a_newer_pack_may_have_files_of_its_own(
    shared: Shared, tmp_path: Path, version: int, fault: Fault
) -> None:
    pack = shared.export().path
    bad = shared.outside / "later.greenroom.zip"
    with zipfile.ZipFile(pack) as old, zipfile.ZipFile(bad, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "pack.json":
                content = json.dumps({**json.loads(content), "version": version}).encode()
            new.writestr(name, content)
        new.writestr("cover.jpg", b"x")
    assert fault_of(lambda: receiver(tmp_path / "other").receive(bad)) is fault


def test_what_a_kill_left_beside_reviews_is_swept(friends: Friends) -> None:
    reviews = friends.shared.folder.reviews
    left = [make_folder(each) / ".a.json.1.tmp" for each in (reviews, reviews / "received")]
    for each in left:
        each.write_bytes(b"x")
        os.utime(each, (1, 1))
    friends.hand_in(friends.file())
    assert not any(each.exists() for each in left)
