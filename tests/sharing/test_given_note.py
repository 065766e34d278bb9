"""What is kept about a pack at home: named before the pack is, or not there at all."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.base.documents import read_document
from desktop.base.errors import Fault, WorldError
from desktop.base.files import make_folder
from desktop.base.ids import new_id
from desktop.sharing.given_note import GivenNote, given
from desktop.sharing.model import GivenPack, PackManifest, SharedMedia, SharedTake
from desktop.sharing.wishes import Wishes, choose

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.sharing import Shared


@pytest.fixture
def manifest(shared: Shared) -> PackManifest:
    made = shared.export().manifest
    for each in (shared.folder.path / "shared").iterdir():
        each.unlink()
    return msgspec.structs.replace(made, files=())


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return make_folder(tmp_path / "notes")


def note(shared: Shared, folder: Path, *, lasting: bool = True) -> GivenNote:
    return GivenNote(
        folder, partial(given, choose(shared.folder, Wishes()), "salt"), lasting=lasting
    )


@pytest.mark.parametrize("lasting", [True, False])
def test_it_is_there_while_the_pack_gets_its_name(
    shared: Shared, manifest: PackManifest, place: Path, *, lasting: bool
) -> None:
    with note(shared, place, lasting=lasting) as writing:
        writing.prepare(manifest, ())
        assert not [*place.glob("*.json")]
        with writing.kept():
            (path,) = place.iterdir()
            kept = read_document(path, GivenPack)
    assert path.name == f"{manifest.pack_id}.json"
    assert (kept.review_key, kept.salt) == (manifest.review_key, "salt")
    assert [*place.iterdir()] == [path]


def test_of_a_pack_that_is_begun_anew_the_last_counts(
    shared: Shared, manifest: PackManifest, place: Path
) -> None:
    again = msgspec.structs.replace(manifest, pack_id=new_id())
    with note(shared, place) as writing:
        writing.prepare(manifest, ())
        writing.prepare(again, ())
        with writing.kept():
            pass
    assert [each.name for each in place.iterdir()] == [f"{again.pack_id}.json"]


def fail(writing: GivenNote, manifest: PackManifest, *, late: bool) -> None:
    with writing:
        writing.prepare(manifest, ())
        if not late:
            raise KeyboardInterrupt
        with writing.kept():
            raise KeyboardInterrupt


@pytest.mark.parametrize("late", [True, False])
def test_nothing_is_left_when_the_pack_fails(
    shared: Shared, manifest: PackManifest, place: Path, *, late: bool
) -> None:
    with pytest.raises(KeyboardInterrupt):
        fail(note(shared, place), manifest, late=late)
    assert [*place.iterdir()] == []


def test_that_it_could_not_be_written_is_told_before_the_pack_has_a_name(
    shared: Shared, manifest: PackManifest, place: Path
) -> None:
    with pytest.raises(WorldError) as caught:
        fail(note(shared, place / "gone"), manifest, late=True)
    assert caught.value.fault is Fault.FOLDER_MISSING


def test_the_sums_of_all_clips_of_a_take_are_kept(shared: Shared, manifest: PackManifest) -> None:
    media = tuple(
        SharedMedia(f"take-01-clip-0{number}.mp4", str(number) * 64, 0, 1000)
        for number in (1, 2, 3)
    )
    take = SharedTake(id="take-0001", number=1, question_id="Q03", duration_ms=4000, media=media)
    text = msgspec.structs.replace(take, media=())
    choice = choose(shared.folder, Wishes())
    kept = given(choice, "salt", manifest, (take, text)).takes
    assert [(each.sha256, each.clips) for each in kept] == [
        ("1" * 64, ("2" * 64, "3" * 64)),
        ("", ()),
    ]
    assert json.loads(msgspec.json.encode(kept[1])) == {
        "id": "take-0001",
        "duration_ms": 4000,
        "sha256": "",
    }, "what is not there is left out, as in notes of before"
