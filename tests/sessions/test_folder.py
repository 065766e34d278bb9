"""Sessions and takes on disk: made, listed, found, discarded, brought back."""

from __future__ import annotations

import errno
import os
import re
import sys
from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.base import documents
from desktop.base.errors import Fault, UsageError, WorldError, Wrong
from desktop.base.settings import Language
from desktop.roles.model import Text
from desktop.roles.shelf import RoleShelf
from desktop.sessions import trash
from desktop.sessions.folder import SessionFolder, TakeFolder
from desktop.sessions.mending import never_began, youth_s
from desktop.sessions.model import FollowUp, TakeKind, TakeState
from desktop.sessions.shelf import SessionShelf, read_entry
from desktop.sessions.trash import LABEL

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def shelf(tmp_path: Path) -> SessionShelf:
    library = tmp_path / "面试 🎤" / "a b"
    return SessionShelf(library / "sessions", library / "trash")


def make(shelf: SessionShelf) -> SessionFolder:
    pack = RoleShelf(shelf.root / "roles").get("ai_customer_service")
    return shelf.create(pack, language=Language.EN, questions=("Q03", "Q04"))


def test_names_are_plain_and_say_when_and_what(shelf: SessionShelf) -> None:
    session = make(shelf)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d{4}_ai-customer-service_[0-9a-f]{4}", session.path.name)
    take = session.new_take("Q04", prep_s=30)
    assert take.path.relative_to(session.path).as_posix() == "takes/01_Q04"
    assert take.read().state is TakeState.RECORDING
    assert take.read().prep_s == 30
    assert take.session == session
    files = (take.video, take.speech, take.transcript, take.corrections, take.cues)
    assert [path.name for path in files] == [
        "video.mp4", "speech.wav", "transcript.json", "corrections.json", "cues.json",
    ]  # fmt: skip
    assert session.reviews.name == "reviews"


def test_where_nothing_can_be_written_nothing_is_left(
    shelf: SessionShelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = make(shelf)

    def full(_path: Path, _content: bytes) -> None:
        raise WorldError(Fault.DISK_FULL, folder=shelf.root)

    monkeypatch.setattr(documents, "write_atomic", full)
    with pytest.raises(WorldError):
        make(shelf)
    with pytest.raises(WorldError):
        session.new_take("Q03")
    assert shelf.folders() == (session,)
    assert session.takes() == ()


def test_a_follow_up_is_linked_to_the_answer_before_it(shelf: SessionShelf) -> None:
    session = make(shelf)
    first = session.new_take("Q03").read()
    assert (first.kind, first.follow_up) == (TakeKind.ANSWER, None)
    asked = FollowUp(first.id, Text("为什么？", "Why?"), "number")
    second = session.new_take("Q03", follow_up=asked).read()
    assert (second.kind, second.follow_up, second.number) == (TakeKind.FOLLOW_UP, asked, 2)


def test_the_packs_that_sessions_were_held_with(shelf: SessionShelf) -> None:
    assert shelf.used_roles() == frozenset()
    session = make(shelf)
    torn = make(shelf)
    torn.document.write_text("{", encoding="utf-8")
    assert shelf.used_roles() == {session.read().role_sha256}


def test_takes_that_can_not_be_listed_are_a_fault_of_the_session(
    shelf: SessionShelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = make(shelf)
    session.new_take("Q03")

    def refused(_self: Path) -> Iterator[Path]:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(type(session.path), "iterdir", refused)
    entry = read_entry(session)
    assert entry.takes == ()
    assert entry.fault is not None
    assert entry.fault.fault is Fault.FOLDER_READ_ONLY


def test_a_take_that_never_came_to_be_is_taken_back(shelf: SessionShelf) -> None:
    session = make(shelf)
    take, saved, other = (session.new_take("Q03") for _ in range(3))
    take.video.write_bytes(b"")
    take.take_back()
    assert not take.path.exists()
    saved.write(msgspec.structs.replace(saved.read(), state=TakeState.SAVED))
    saved.take_back()
    assert saved.document.exists()
    (other.path / "notes.txt").touch()
    other.take_back()
    assert [each.name for each in other.path.iterdir()] == ["notes.txt"]


def test_a_retake_is_a_new_take(shelf: SessionShelf) -> None:
    session = make(shelf)
    names = [session.new_take("Q03").path.name for _ in range(11)]
    assert names[0] == "01_Q03"
    assert [take.path.name for take in session.takes()] == names
    (session.takes_folder / "notes").mkdir()
    assert len(session.takes()) == 11


def test_a_session_keeps_its_role_pack_as_it_was(shelf: SessionShelf) -> None:
    session = make(shelf)
    read = session.read()
    assert read.role.question("q03") is not None
    assert read.question("Q04") is not None
    assert read.question("nothing") is None
    assert len(read.role_sha256) == 64
    session.write(read)
    assert session.read() == read


def test_an_empty_library_has_no_sessions(shelf: SessionShelf) -> None:
    assert shelf.folders() == ()
    assert shelf.entries() == ()


def test_sessions_and_takes_are_found(shelf: SessionShelf) -> None:
    session = make(shelf)
    make(shelf)
    take = session.new_take("Q03")
    identity = session.read().id
    for name in (str(session.path), session.path.name, identity, identity[:4]):
        assert shelf.find_session(name) == session
    take_id = take.read().id
    for name in (str(take.path), str(take.document), take_id, take_id[:13]):
        assert shelf.find_take(name) == take


def test_what_is_not_there_or_not_unique_is_wrong_use(shelf: SessionShelf) -> None:
    first, second = make(shelf), make(shelf)
    first.new_take("Q03")
    second.new_take("Q03")
    for name in ("nothing", "", "/nowhere"):
        with pytest.raises(UsageError) as caught:
            shelf.find_session(name)
        assert caught.value.wrong is Wrong.SESSION_UNKNOWN
    for name in ("nothing", first.takes()[0].read().id[:3]):
        with pytest.raises(UsageError) as caught:
            shelf.find_take(name)
        assert caught.value.wrong is Wrong.TAKE_UNKNOWN
    with pytest.raises(UsageError) as caught:
        shelf.find_take("01_Q03")
    places = (str(each.takes()[0].path.absolute()) for each in shelf.folders())
    assert caught.value.wrong is Wrong.NAMES_SEVERAL
    assert caught.value.facts == {"name": "01_Q03", "known": ", ".join(places)}


def test_a_damaged_session_is_listed_with_its_takes(shelf: SessionShelf) -> None:
    session = make(shelf)
    good, bad = session.new_take("Q03"), session.new_take("Q04")
    good.video.write_bytes(b"movie")
    session.document.write_bytes(session.document.read_bytes()[:100])
    bad.document.write_bytes(b"")
    (entry,) = shelf.entries()
    assert entry.session is None
    assert entry.path == session.path
    assert entry.fault is not None
    assert entry.fault.fault is Fault.DOCUMENT_DAMAGED
    assert entry.fault.facts["file"] == str(session.document)
    saved, damaged = entry.takes
    assert saved.take is not None
    assert saved.files == (good.video,)
    assert damaged.take is None
    assert damaged.fault is not None
    with pytest.raises(WorldError):
        session.new_take("Q03")
    assert shelf.find_take(str(bad.path)) == bad


def test_hidden_folders_and_files_are_no_sessions(shelf: SessionShelf) -> None:
    session = make(shelf)
    (shelf.root / ".incoming").mkdir()
    (shelf.root / "file").write_bytes(b"")
    assert shelf.folders() == (session,)


def test_what_is_discarded_can_be_brought_back(shelf: SessionShelf) -> None:
    session = make(shelf)
    take = session.new_take("Q03")
    before = take.read()
    places = [shelf.discard(take.path)]
    assert session.takes() == ()
    places.append(shelf.discard(session.path))
    assert shelf.folders() == ()
    assert shelf.restore(places.pop()) == session.path
    assert shelf.restore(places.pop()) == take.path
    assert take.read() == before
    assert list(shelf.trash.folder.iterdir()) == []


def test_two_of_one_name_in_the_trash(shelf: SessionShelf) -> None:
    session = make(shelf)
    folder = session.new_take("Q03").path
    places: list[Path] = []
    for _ in range(3):
        folder.mkdir(exist_ok=True)
        places.append(shelf.discard(folder))
    assert len(set(places)) == 3
    shelf.restore(places[0])
    with pytest.raises(WorldError) as caught:
        shelf.restore(places[1])
    assert caught.value.fault is Fault.PLACE_TAKEN
    assert places[1].exists()


def test_what_is_not_there_cannot_be_discarded(shelf: SessionShelf) -> None:
    with pytest.raises(WorldError) as caught:
        shelf.discard(shelf.root / "nothing")
    assert caught.value.fault is Fault.MEDIA_MISSING


def test_a_label_that_points_outside_is_refused(shelf: SessionShelf) -> None:
    place = shelf.discard(make(shelf).path)
    label = place / LABEL
    label.write_text(label.read_text().replace('"sessions"', '"..", "..", "elsewhere"'))
    with pytest.raises(WorldError):
        shelf.restore(place)


def test_a_power_cut_never_takes_what_is_discarded(
    shelf: SessionShelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = make(shelf).path
    synced: list[Path] = []
    monkeypatch.setattr(trash, "settle", synced.append)
    place = shelf.discard(session)
    assert synced == [shelf.trash.folder, place, shelf.root]


@pytest.mark.skipif(sys.platform != "linux", reason="only on Linux: elsewhere a file name is text")
def test_what_has_a_name_that_no_label_holds_stays(shelf: SessionShelf) -> None:
    odd = shelf.root / os.fsdecode("面试".encode("gbk"))
    make(shelf).path.rename(odd)
    with pytest.raises(WorldError) as caught:
        shelf.discard(odd)
    assert caught.value.fault is Fault.FILE_FAILED
    assert odd.is_dir()
    assert not shelf.trash.folder.exists()


def test_a_library_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "library").write_bytes(b"")
    shelf = SessionShelf(tmp_path / "library" / "sessions", tmp_path / "library" / "trash")
    with pytest.raises(WorldError):
        make(shelf)


def test_a_take_folder_stands_alone(tmp_path: Path) -> None:
    with pytest.raises(WorldError) as caught:
        TakeFolder(tmp_path / "01_Q03").read()
    assert caught.value.fault is Fault.DOCUMENT_MISSING


def test_a_take_that_went_meanwhile_is_named(tmp_path: Path) -> None:
    gone = TakeFolder(tmp_path / "takes" / "01_Q03")
    for look in (never_began, youth_s):
        with pytest.raises(WorldError) as caught:
            look(gone)
        assert caught.value.fault is Fault.FOLDER_MISSING
