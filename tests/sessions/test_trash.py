"""What lies in the trash: listed, found by name, deleted for good."""

from __future__ import annotations

import json
import pathlib
from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import Fault, UsageError, WorldError, Wrong
from desktop.base.settings import Language
from desktop.roles.shelf import RoleShelf
from desktop.sessions import trash as trash_module
from desktop.sessions.shelf import SessionShelf
from desktop.sessions.trash import CONTENT, LABEL, ThingKind

if TYPE_CHECKING:
    import os
    from pathlib import Path

    from desktop.sessions.folder import SessionFolder


@pytest.fixture
def shelf(tmp_path: Path) -> SessionShelf:
    library = tmp_path / "面试 🎤"
    return SessionShelf(library / "sessions", library / "trash")


def make(shelf: SessionShelf) -> SessionFolder:
    pack = RoleShelf(shelf.root / "roles").get("ai_customer_service")
    return shelf.create(pack, language=Language.EN, questions=("Q03", "Q04"))


def write(path: Path, content: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)
    return path


def test_an_empty_trash_holds_nothing(shelf: SessionShelf) -> None:
    assert shelf.trash.things() == ()
    shelf.trash.empty()
    make(shelf)
    assert len(shelf.folders()) == 1


def test_what_cannot_be_looked_at_counts_nothing(
    shelf: SessionShelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    take = make(shelf).new_take("Q04")
    take.video.write_bytes(bytes(5000))
    size = take.document.stat().st_size
    shelf.discard(take.path)
    lstat = pathlib.Path.lstat

    def refused(path: Path) -> os.stat_result:
        if path.name == take.video.name:
            raise PermissionError(13, "refused", str(path))
        return lstat(path)

    monkeypatch.setattr(pathlib.Path, "lstat", refused)
    assert [each.size for each in shelf.trash.things()] == [size]


def test_what_lies_there_is_told_with_its_kind_id_and_size(shelf: SessionShelf) -> None:
    session = make(shelf)
    take = session.new_take("Q04")
    take.video.write_bytes(bytes(5000))
    bytes_of_take = 5000 + take.document.stat().st_size
    number, of_session = take.read().id, session.read().id
    library = shelf.root.parent
    paths = [
        take.path,
        write(library / "stories" / "story-0001.json", '{"id": "story-0001"}'),
        write(library / "targets" / "target-0001.json", "{}"),
        write(session.path / "reviews" / "received" / "review-1.json", "{}"),
        write(library / "received" / "a pack" / "session.json", '{"id": "theirs-0001"}').parent,
        write(library / "roles" / "own.toml", "no json"),
        session.path,
    ]
    for path in paths:
        shelf.discard(path)
    found = {each.kind: each for each in shelf.trash.things()}
    assert set(found) == set(ThingKind)
    assert (found[ThingKind.TAKE].id, found[ThingKind.TAKE].size) == (number, bytes_of_take)
    assert found[ThingKind.TAKE].session == session.path.name
    assert found[ThingKind.SESSION].id == of_session
    assert found[ThingKind.PACK].id == "theirs-0001"
    assert found[ThingKind.TARGET].id == "target-0001"
    assert found[ThingKind.OTHER].size == len("no json")
    moments = [each.label.discarded_at for each in shelf.trash.things() if each.label]
    assert [each[:19] for each in moments] == sorted((each[:19] for each in moments), reverse=True)


def test_it_is_found_by_its_id_its_name_and_its_place(shelf: SessionShelf) -> None:
    take = make(shelf).new_take("Q04")
    number = take.read().id
    place = shelf.discard(take.path)
    for name in (number, number[:4], "01_Q04", place.name):
        assert [each.place for each in shelf.trash.find(name)] == [place]
    for name in ("", number[:3], "nosuch"):
        with pytest.raises(UsageError) as caught:
            shelf.trash.find(name)
        assert caught.value.wrong is Wrong.THING_UNKNOWN


def test_what_stands_for_several_is_asked_for_more(shelf: SessionShelf) -> None:
    for _ in range(2):
        shelf.discard(make(shelf).new_take("Q04").path)
    with pytest.raises(UsageError) as caught:
        shelf.trash.find("01_Q04")
    assert caught.value.wrong is Wrong.NAMES_SEVERAL
    places = caught.value.facts["known"].split(", ")
    assert [shelf.trash.find(each)[0].place.name for each in places] == places


def test_both_files_of_a_review_come_back_together(shelf: SessionShelf) -> None:
    reviews = make(shelf).reviews
    paths = [reviews / "received" / "rev-0001.json", reviews / "Rev-0001.json"]
    for path in paths:
        shelf.discard(write(path, "{}"))
    for each in shelf.trash.find("rev-0001.json") + shelf.trash.find("Rev-0001.json"):
        assert each.id.lower() == "rev-0001"
    assert len(shelf.trash.find("rev-")) == 1
    write(shelf.trash.find("Rev-")[0].place / CONTENT, '{"id": "rev-0001"}')
    for each in shelf.trash.find("rev-"):
        shelf.restore(each.place)
    assert all(path.is_file() for path in paths)


def test_emptied_is_gone_and_only_that(shelf: SessionShelf, tmp_path: Path) -> None:
    kept, gone = make(shelf), make(shelf)
    mine = write(tmp_path / "outside" / "mine.txt", "mine")
    (gone.path / "link").symlink_to(mine.parent, target_is_directory=True)
    shelf.discard(gone.path)
    note = write(shelf.trash.folder / "a note of my own.txt", "…")
    shelf.trash.empty()
    assert shelf.trash.things() == ()
    assert list(shelf.trash.folder.iterdir()) == [note]
    assert mine.read_text() == "mine"
    assert [each.path for each in shelf.folders()] == [kept.path]


def test_half_a_deletion_is_not_taken_for_a_whole_thing(
    shelf: SessionShelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = shelf.discard(make(shelf).path)

    def fail(path: Path) -> None:
        (path / CONTENT / "session.json").unlink()
        raise PermissionError(13, "in use", str(path))

    monkeypatch.setattr(trash_module.shutil, "rmtree", fail)
    with pytest.raises(WorldError):
        shelf.trash.empty()
    (left,) = shelf.trash.things()
    assert left.label is None
    with pytest.raises(WorldError) as caught:
        shelf.restore(place)
    assert caught.value.fault is Fault.DOCUMENT_MISSING
    monkeypatch.undo()
    shelf.trash.empty()
    assert not place.exists()


def test_what_a_crash_left_is_not_listed_and_goes_with_the_rest(shelf: SessionShelf) -> None:
    place = shelf.discard(make(shelf).path)
    torn = shelf.trash.folder / "2026-11-27T080000_torn"
    write(torn / LABEL, (place / LABEL).read_text())
    assert [each.place for each in shelf.trash.things()] == [place]
    shelf.trash.empty()
    assert list(shelf.trash.folder.iterdir()) == []


def test_a_label_that_is_damaged_hides_nothing(shelf: SessionShelf) -> None:
    place = shelf.discard(make(shelf).path)
    number = json.loads((place / CONTENT / "session.json").read_text())["id"]
    (place / LABEL).write_text("{")
    (found,) = shelf.trash.things()
    assert (found.label, found.id, found.kind) == (None, number, ThingKind.OTHER)
