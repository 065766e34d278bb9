"""Notes of reviews that are open, what comes of them, and the reply; on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.base.documents import read_document, to_json
from desktop.base.errors import Fault, UsageError, WorldError
from desktop.base.paths import Folders
from desktop.base.settings import Settings, write_settings
from desktop.base.timecode import Span
from desktop.cli.main import main
from desktop.review.actions import KEEP, TRY_NEXT, Decision
from desktop.review.checklist import ChecklistPart, checklist
from desktop.review.model import ReviewerRole
from desktop.sessions.folder import SessionFolder
from desktop.sessions.lock import SessionLock
from desktop.sharing.acting import (
    DOCUMENT,
    Focus,
    check,
    decide,
    find_note,
    focus_for,
    focus_line,
    notes_of,
    read_actions,
    to_check,
)
from desktop.sharing.clips import read_clips
from desktop.sharing.model import Contents, PackManifest
from desktop.sharing.overview import sessions_with_reviews
from desktop.sharing.replying import (
    REPLY,
    ReplyFile,
    is_news,
    is_reply,
    read_replies,
    take_in_reply,
    write_reply,
)
from desktop.sharing.review_file import signature_of
from desktop.sharing.seat import (
    FRIEND_ROWS,
    calibrate,
    friend_parts,
    parts_for,
    plain_rows,
    read_pack,
    read_seat,
    received_packs,
    says_more,
    sit_down,
)
from desktop.sharing.stage import Stage, remember_answer
from desktop.sharing.taking_in import received_reviews, remove_review, take_in
from desktop.sharing.wishes import Wishes
from desktop.ui.texts.received import which_review_words
from tests.fixtures.sharing import changed, receiver, review_file_for, write_file

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.sharing import Shared

pytestmark = pytest.mark.media
MARK = "mark-of-0001"


@pytest.fixture
def back(shared: Shared, tmp_path: Path) -> str:
    """A review that came back and is open; its id."""
    shared.own(4)
    pack = shared.export().path
    file = review_file_for(pack, tmp_path / "friend")
    path = write_file(shared.outside / "a.greenroom-review.json", file)
    return take_in(shared.shelf, path).review.review_id


def test_every_note_can_be_decided(shared: Shared, back: str) -> None:
    notes = notes_of(shared.folder)
    assert [each.note for each in notes] == [MARK, KEEP, TRY_NEXT]
    assert notes[0].questions == ("Q03",)
    assert notes[0].span == Span(1200, 2400)
    for note, decision in zip(notes, Decision, strict=False):
        made = decide(shared.folder, note, decision, why="because")
        assert made is not None
        assert made.decision is decision
    assert [each.action.decision for each in notes_of(shared.folder) if each.action] == list(
        Decision
    )[:3]
    assert decide(shared.folder, notes[0], None) is None
    assert find_note(shared.folder, back, MARK).action is None
    with pytest.raises(UsageError):
        find_note(shared.folder, back, "mark-of-9999")


def test_nothing_of_a_sealed_review_is_a_note(shared: Shared, tmp_path: Path) -> None:
    file = review_file_for(shared.export().path, tmp_path / "friend")
    take_in(shared.shelf, write_file(shared.outside / "a.json", file))
    assert notes_of(shared.folder) == ()
    found = sessions_with_reviews(shared.shelf)
    assert found[0].reviews[0].sealed
    assert found[0].reviews[0].rate_first == shared.take.path
    assert found[0].opened == 0


def test_an_accepted_note_is_the_focus_until_it_is_done(shared: Shared, back: str) -> None:
    note = find_note(shared.folder, back, TRY_NEXT)
    before = decide(shared.folder, note, Decision.ACCEPTED)
    again = decide(shared.folder, note, Decision.ACCEPTED, focus=" a\nlimit ")
    assert before is not None
    assert again is not None
    assert again.decided_at == before.decided_at
    found = focus_for(shared.shelf, "ai_customer_service", "Q03")
    assert focus_line(found) == "a limit"
    assert focus_for(shared.shelf, "ai_customer_service", "Q04") == ()
    assert focus_for(shared.shelf, "sales", "Q03") == ()
    old = shared.take.read()
    assert to_check(shared.shelf, "ai_customer_service", old) == ()
    new = msgspec.structs.replace(old, id="take-later-1", started_at="2099-01-01T00:00:00.000Z")
    waiting = to_check(shared.shelf, "ai_customer_service", new)
    after = check(waiting[0], new.id, done=True)
    assert after.action.done
    assert focus_for(shared.shelf, "ai_customer_service", "Q03") == ()
    assert len(to_check(shared.shelf, "ai_customer_service", new)) == 1
    decide(shared.folder, note, None)
    assert check(Focus(shared.folder, after.action), new.id, done=False).action is after.action


def test_damaged_actions_are_told_and_hide_no_take(shared: Shared) -> None:
    (shared.folder.path / DOCUMENT).write_text("{", encoding="utf-8")
    with pytest.raises(WorldError):
        read_actions(shared.folder)
    assert focus_for(shared.shelf, "ai_customer_service", "Q03") == ()


def test_a_reply_goes_back_to_who_wrote(shared: Shared, back: str, tmp_path: Path) -> None:
    target = shared.outside / "r.greenroom-reply.json"
    with pytest.raises(WorldError) as nothing:
        write_reply(shared.folder, back, target)
    assert nothing.value.fault is Fault.NOTHING_TO_REPLY
    decide(shared.folder, find_note(shared.folder, back, MARK), Decision.DISAGREED, why="no")
    reply = write_reply(shared.folder, back, target)
    assert is_reply(target)
    replied = take_in_reply(tmp_path / "friend", target)
    assert not replied.was_there
    assert read_replies(replied.folder) == (reply,)
    assert take_in_reply(tmp_path / "friend", target).was_there
    assert read_pack(replied.folder).replies == (reply,)
    with pytest.raises(UsageError):
        write_reply(shared.folder, "review-unknown", target)


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", ("A newer reply was here", "--anyway")), ("zh_CN", ("更新的回复", "--anyway"))],
)
def test_an_older_reply_and_that_of_somebody_else_replace_none(
    shared: Shared,
    back: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    *,
    language: str,
    words: tuple[str, str],
) -> None:
    write_settings(Folders.standard().settings, Settings(interface=language))  # pyright: ignore[reportArgumentType]
    older, other = words
    target, friend = shared.outside / "r.greenroom-reply.json", tmp_path / "friend"

    def import_from(day: str) -> int:
        write_reply(shared.folder, back, target, now=lambda: f"{day}T10:00:00.000Z")
        return main(["import", str(target), "--library", str(friend)])

    decide(shared.folder, find_note(shared.folder, back, MARK), Decision.TRIED)
    assert import_from("2026-11-27") == 0
    kept = read_replies(find(friend))
    assert kept
    capsys.readouterr()
    assert import_from("2026-11-26") == 0
    assert older in capsys.readouterr().out
    assert read_replies(find(friend)) == kept
    assert import_from("2026-11-28") == 0
    newest = read_replies(find(friend))
    assert newest != kept
    review = received_reviews(shared.folder)[0].latest.review
    assert import_from("2026-11-29") == 0
    (find(friend).path / REPLY).unlink()
    remember_answer(find(friend), msgspec.structs.replace(review, review_id="review-of-mine"))
    assert import_from("2026-11-29") == 1
    assert other in capsys.readouterr().err
    assert read_replies(find(friend)) == ()
    remember_answer(find(friend), review)
    assert import_from("2026-11-29") == 0


def test_what_came_of_the_review_in_the_page_is_kept_beside_that_of_the_one_saved_here(
    shared: Shared, back: str, tmp_path: Path
) -> None:
    """Nothing here tells who wrote a review in the page of a pack: its reader says so, once."""
    target, friend = shared.outside / "r.greenroom-reply.json", tmp_path / "friend"
    of_the_page = received_reviews(shared.folder)[0].latest.review
    remember_answer(find(friend), msgspec.structs.replace(of_the_page, review_id="Saved-Here"))
    decide(shared.folder, find_note(shared.folder, back, MARK), Decision.TRIED)
    write_reply(shared.folder, back, target, now=lambda: "2026-11-27T10:00:00.000Z")
    with pytest.raises(WorldError) as asked:
        take_in_reply(friend, target)
    assert asked.value.fault is Fault.REPLY_TO_ANOTHER
    assert read_replies(find(friend)) == ()
    first = take_in_reply(friend, target, anyway=True).reply
    pack = read_pack(find(friend))
    assert (pack.replies, pack.saved, pack.stage) == ((first,), "saved-here", Stage.CHANGED)
    later = write_reply(shared.folder, back, target, now=lambda: "2026-11-28T10:00:00.000Z")
    assert take_in_reply(friend, target).reply == later  # that is not asked again
    key = read_document(find(friend).path / "pack.json", PackManifest).review_key
    own = msgspec.structs.replace(later, review_id="saved-here", signature="")
    own = msgspec.structs.replace(own, signature=signature_of(to_json(own), key))
    target.write_bytes(to_json(own))
    take_in_reply(friend, target)
    pack = read_pack(find(friend))
    assert (pack.replies, pack.stage) == ((own, later), Stage.ANSWERED)
    assert which_review_words(own, pack.saved).startswith("What came of the review saved here")
    assert "another review" in which_review_words(later, pack.saved)
    assert take_in_reply(friend, target).was_there


def find(library: Path) -> SessionFolder:
    (path,) = (library / "received").iterdir()
    return SessionFolder(path)


def test_a_reviewer_may_be_called_like_a_reply(tmp_path: Path) -> None:
    place = tmp_path / "a.greenroom-review.json"
    place.write_text('{"format": "greenroom-review-file", "name": "greenroom-reply-file"}')
    assert not is_reply(place)


def test_a_reply_that_is_none_is_refused(shared: Shared, back: str, tmp_path: Path) -> None:
    target = shared.outside / "r.greenroom-reply.json"
    decide(shared.folder, find_note(shared.folder, back, MARK), Decision.TRIED)
    reply = write_reply(shared.folder, back, target)

    def fault_of(content: bytes, library: Path = tmp_path / "friend") -> Fault:
        target.write_bytes(content)
        with pytest.raises(WorldError) as refused:
            take_in_reply(library, target)
        return refused.value.fault

    altered = msgspec.structs.replace(reply, replied_on="2026-01-01")
    newer = to_json(reply).replace(b'"version": 1', b'"version": 9', 1)
    assert fault_of(to_json(altered)) is Fault.REPLY_REFUSED
    assert fault_of(newer) is Fault.DOCUMENT_NEWER
    assert fault_of(b"[]") is Fault.REPLY_REFUSED
    assert fault_of(b" " * (3 << 20)) is Fault.REPLY_REFUSED
    assert fault_of(to_json(reply), tmp_path / "nobody") is Fault.REPLY_UNKNOWN_PACK
    nested = to_json(reply)[:-3] + b',"x":' + b"[" * 5000 + b"]" * 5000 + b"}"
    assert fault_of(nested) is Fault.REPLY_REFUSED
    assert ReplyFile.FORMAT == "greenroom-reply-file"


def test_a_review_can_be_removed_and_brought_back(shared: Shared, back: str) -> None:
    notes_of(shared.folder)
    found = received_reviews(shared.folder)[0]
    places = remove_review(shared.folder, found, shared.shelf.trash)
    assert len(places) == 2
    assert sessions_with_reviews(shared.shelf) == ()
    for place in places:
        shared.shelf.restore(place)
    assert received_reviews(shared.folder) == (found,)


def test_who_reviews_a_pack(shared: Shared, tmp_path: Path) -> None:
    library = tmp_path / "friend"
    assert received_packs(library) == ()
    folder = receiver(library).receive(shared.export().path).folder
    assert read_seat(folder) is None
    assert read_pack(folder).seat is None
    seat = sit_down(folder, "  Lin  ", ReviewerRole.HR)
    assert (seat.reviewer.name, seat.calibrated) == ("Lin", None)
    seat = calibrate(folder, seat, calibrated=True)
    assert sit_down(folder, "Anna", ReviewerRole.FRIEND).reviewer.id == seat.reviewer.id
    session = folder.read()
    of_friend = parts_for(folder, session, "Q03")
    rows = sum(len(part.items) for part in of_friend)
    assert rows == FRIEND_ROWS
    asked_for = parts_for(folder, session, "Q03", more=True)
    assert sum(len(part.items) for part in asked_for) > rows
    sit_down(folder, "Anna", ReviewerRole.COACH)
    of_coach = parts_for(folder, session, "Q03")
    assert sum(len(part.items) for part in of_coach) > rows
    assert all(not item.self_only for part in of_coach for item in part.items)
    assert parts_for(shared.folder, shared.folder.read(), "Q03") == checklist(
        shared.folder.read(), "Q03"
    )


def test_a_friend_has_six_plain_rows_and_more_when_asked_for(
    shared: Shared, tmp_path: Path
) -> None:
    parts = checklist(shared.folder.read(), "Q03", ReviewerRole.FRIEND)
    plain = plain_rows(parts)
    assert sum(len(part.items) for part in plain) == FRIEND_ROWS
    assert {part.competency.id for part in plain} == {part.competency.id for part in parts}
    assert not any(part.rated for part in plain)
    found = friend_parts(parts)
    assert [part.items for part in found] == [part.items for part in parts]
    assert {part.competency.id for part in found if part.rated} == {"craft"}
    assert friend_parts(()) == plain_rows(()) == ()
    bare = tuple(ChecklistPart(part.competency, ()) for part in parts)
    assert [part.competency.id for part in friend_parts(bare)] == ["craft"]
    assert plain_rows(bare) == ()


def test_what_a_friend_said_beyond_six_rows_is_noticed(shared: Shared) -> None:
    own = shared.own(4)
    take = shared.take.read().id
    parts = checklist(shared.folder.read(), "Q03", ReviewerRole.FRIEND)
    plain, every = plain_rows(parts), friend_parts(parts)
    assert says_more(own, take, plain)
    assert not says_more(own, "another", plain)
    unrated = msgspec.structs.replace(own, ratings=())
    assert says_more(unrated, take, plain) is ("NI01" not in {i.id for p in plain for i in p.items})
    only = msgspec.structs.replace(own, ratings=(), answers=())
    assert not says_more(only, take, every)


def test_clips_have_their_place(shared: Shared, tmp_path: Path) -> None:
    shared.own()
    pack = shared.export(Wishes(contents=Contents.CLIPS)).path
    folder = receiver(tmp_path / "friend").receive(pack).folder
    take = folder.takes()[0]
    clips = read_clips(take, take.read().id)
    assert [clip.path.name for clip in clips] == ["clip-01.mp4"]
    assert clips[0].span.start_ms == 0
    assert read_clips(shared.take, "x") == ()
    own = SessionFolder(tmp_path / "s").takes_folder / "01_Q03"
    from desktop.sessions.folder import TakeFolder

    assert read_clips(TakeFolder(own), "x") == ()


def test_a_note_that_was_taken_back_is_none(shared: Shared, back: str, tmp_path: Path) -> None:
    from desktop.base.documents import read_document
    from desktop.sharing.model import PackManifest
    from desktop.sharing.receiving import find_received

    file = received_reviews(shared.folder)[0].latest.review
    received = find_received(tmp_path / "friend", file.pack_id)
    assert received is not None
    key = read_document(received.path / "pack.json", PackManifest).review_key
    gone = msgspec.structs.replace(file.notes[0], deleted=True)
    newer = changed(file, key, notes=(gone,))
    take_in(shared.shelf, write_file(shared.outside / "b.json", newer))
    assert [each.note for each in notes_of(shared.folder)] == [KEEP, TRY_NEXT]


def test_a_reply_is_no_news_until_something_else_is_decided(shared: Shared, back: str) -> None:
    def is_news_now() -> bool:
        notes = [each for each in notes_of(shared.folder) if each.review_id == back]
        return is_news(notes, read_actions(shared.folder).told)

    assert not is_news_now()  # nothing is decided
    note = find_note(shared.folder, back, MARK)
    decide(shared.folder, note, Decision.ACCEPTED)
    assert is_news_now()
    write_reply(shared.folder, back, shared.outside / "r.greenroom-reply.json")
    assert not is_news_now()
    decide(shared.folder, note, Decision.ACCEPTED, focus="first the number")
    assert not is_news_now()  # a focus goes into no reply
    decide(shared.folder, note, Decision.DISAGREED, why="no")
    assert is_news_now()
    with SessionLock(shared.folder.path):
        write_reply(shared.folder, back, shared.outside / "again.greenroom-reply.json")
    assert is_news_now()  # it could not be noted, and is offered once more


def test_a_review_is_replied_to_by_its_id_in_any_case(shared: Shared, tmp_path: Path) -> None:
    shared.own(4)
    pack = shared.export()
    file = review_file_for(pack.path, tmp_path / "friend")
    file = changed(file, pack.manifest.review_key, review_id="review-of-anna")
    take_in(shared.shelf, write_file(shared.outside / "a.json", file))
    decide(shared.folder, notes_of(shared.folder)[0], Decision.TRIED)
    reply = write_reply(shared.folder, "REVIEW-of-Anna", shared.outside / "r.json")
    assert (reply.review_id, len(reply.entries)) == ("review-of-anna", 1)
