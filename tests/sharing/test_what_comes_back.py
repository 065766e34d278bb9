"""Each guard over a review or reply that comes back, where nothing else would notice that it is gone."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.base.documents import to_json
from desktop.base.errors import Fault, WorldError
from desktop.sessions.folder import SessionFolder
from desktop.sessions.lock import SessionLock
from desktop.sharing.limits import GIVEN, MOST_NOTES
from desktop.sharing.replying import (
    REPLY,
    ReplyFile,
    read_replies,
    take_in_reply,
)
from desktop.sharing.review_file import signature_of
from desktop.sharing.sealing import open_seals, ratable
from desktop.sharing.stage import remember_answer
from desktop.sharing.taking_in import (
    FOLDER,
    received_reviews,
    remove_review,
    session_by_id,
    take_in,
)
from desktop.sharing.wishes import Wishes
from tests.fixtures.sharing import changed, review_file_for, write_file

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.sharing import Friends, Shared

pytestmark = pytest.mark.media
ENTRY = {"note": "mark-of-0001", "decision": "tried"}


@pytest.mark.parametrize("blind", [True, False])
@pytest.mark.parametrize("saw", [True, False])
def test_a_review_is_counted_with_others_only_where_nobody_could_have_looked(
    shared: Shared, tmp_path: Path, *, blind: bool, saw: bool
) -> None:
    """A reviewer with the own review beside them may say that they did not look; and the other way round."""
    shared.own(4)
    pack = shared.export(Wishes(blind=blind))
    file = review_file_for(pack.path, tmp_path / "friends")
    said = changed(file, pack.manifest.review_key, saw_self_review=saw)
    taken = take_in(shared.shelf, write_file(shared.outside / "back.json", said))
    assert taken.review.latest.genuine
    assert taken.review.latest.poolable is (blind and not saw)


def test_a_review_of_a_take_that_did_not_go_out_is_refused(friends: Friends) -> None:
    file = friends.file()
    more = msgspec.structs.replace(file.media[0], take_id="another-take")
    with pytest.raises(WorldError) as refused:
        friends.hand_in(changed(file, friends.key, media=(*file.media, more)))
    assert refused.value.fault is Fault.REVIEW_OTHER_TAKE


def test_where_it_can_not_be_known_what_went_out_that_is_said(friends: Friends) -> None:
    (note,) = (friends.shared.folder.path / GIVEN).glob("*.json")
    note.write_bytes(b"{")
    with pytest.raises(WorldError) as damaged:
        friends.hand_in(friends.file())
    assert damaged.value.fault is Fault.DOCUMENT_DAMAGED


def test_a_session_that_only_speaks_of_another_is_not_taken_for_it(shared: Shared) -> None:
    session = shared.folder.read()
    other = to_json(msgspec.structs.replace(session, id="another", company_goal=session.id))
    for name in ("0000-first", "zz-last"):
        place = shutil.copytree(shared.folder.path, shared.folder.path.with_name(name))
        (place / shared.folder.document.name).write_bytes(other)
    found = session_by_id(shared.shelf, session.id)
    assert found is not None
    assert found.path == shared.folder.path


def test_a_review_is_not_removed_while_something_else_writes(friends: Friends) -> None:
    folder = friends.shared.folder
    received = friends.hand_in(friends.file()).review
    with SessionLock(folder.path), pytest.raises(WorldError) as busy:
        remove_review(folder, received, friends.shared.shelf.trash)
    assert busy.value.fault is Fault.SESSION_BUSY
    assert received_reviews(folder) == (received,)


def test_what_is_damaged_beside_the_own_review_is_not_written_over(friends: Friends) -> None:
    friends.shared.own(4)
    friends.hand_in(friends.file())
    reviews = friends.shared.folder.reviews
    place = reviews / next((reviews / FOLDER).glob("*.json")).name
    place.write_bytes(b"{")
    assert len(open_seals(friends.shared.folder)) == 1
    assert place.read_bytes() == b"{"


def test_a_take_that_can_not_be_read_holds_no_seal_for_what_nobody_could_rate(
    shared: Shared,
) -> None:
    shared.take.document.write_bytes(b"{")
    rule = ratable(shared.folder, shared.folder.read())
    assert rule.can_be(("any-take", "craft"))
    assert not rule.can_be(("any-take", "no_such"))


class Replies:
    """Replies to a review that a friend wrote, signed with the key of its pack, and the library of that friend."""

    def __init__(self, shared: Shared, tmp_path: Path) -> None:
        shared.own(4)
        pack = shared.export()
        self._key, self._target = pack.manifest.review_key, shared.outside / "r.json"
        self._library = tmp_path / "friend"
        self.review = review_file_for(pack.path, self._library)
        (place,) = (self._library / "received").iterdir()
        self.folder = SessionFolder(place)
        self._body = {
            "format": ReplyFile.FORMAT,
            "version": ReplyFile.VERSION,
            "review_id": self.review.review_id,
            "pack_id": pack.manifest.pack_id,
            "session_id": pack.manifest.session_id,
            "replied_on": "2026-11-27",
            "entries": [ENTRY],
        }

    def take_in(self, *, anyway: bool = False, **fields: object) -> ReplyFile:
        """Take a reply in, with other fields; return the one that is kept."""
        body = {**self._body, **fields}
        signature = signature_of(msgspec.json.encode(body), self._key)
        self._target.write_bytes(msgspec.json.encode({**body, "signature": signature}))
        return take_in_reply(self._library, self._target, anyway=anyway).reply


@pytest.fixture
def replies(shared: Shared, tmp_path: Path) -> Replies:
    return Replies(shared, tmp_path)


def test_a_reply_is_not_kept_while_something_else_writes(replies: Replies) -> None:
    with SessionLock(replies.folder.path), pytest.raises(WorldError) as busy:
        replies.take_in()
    assert busy.value.fault is Fault.SESSION_BUSY
    assert read_replies(replies.folder) == ()


@pytest.mark.parametrize(
    "entries", [[], [ENTRY] * (MOST_NOTES + 1), [{**ENTRY, "more": 1}], [{**ENTRY, "note": ""}]]
)
def test_a_reply_of_another_form_is_refused_though_it_is_signed(
    replies: Replies, entries: list[dict[str, object]]
) -> None:
    with pytest.raises(WorldError) as refused:
        replies.take_in(entries=entries)
    assert refused.value.fault is Fault.REPLY_REFUSED
    assert read_replies(replies.folder) == ()
    assert len(replies.take_in(entries=[ENTRY] * MOST_NOTES).entries) == MOST_NOTES


def test_a_reply_to_the_same_review_in_capitals_is_not_to_another(replies: Replies) -> None:
    saved = msgspec.structs.replace(replies.review, review_id="review-of-mine")
    remember_answer(replies.folder, saved)
    replies.take_in(review_id="REVIEW-OF-MINE", replied_on="2026-11-26")
    later = replies.take_in(review_id="review-of-mine")
    assert read_replies(replies.folder) == (later,)


def test_of_two_replies_of_one_day_the_one_that_came_last_is_kept(replies: Replies) -> None:
    replies.take_in()
    last = replies.take_in(entries=[{**ENTRY, "why": "no time"}])
    assert read_replies(replies.folder) == (last,)


def test_a_later_reply_lies_where_the_first_to_its_review_does(replies: Replies) -> None:
    replies.take_in()
    replies.take_in(review_id="review-two", anyway=True)
    (replies.folder.path / REPLY).unlink()
    later = replies.take_in(review_id="review-two", replied_on="2026-11-28")
    assert read_replies(replies.folder) == (later,)
    assert not (replies.folder.path / REPLY).exists()
