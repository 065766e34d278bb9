"""A model is used only from a folder whose files have the published sums."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from desktop.base.errors import Fault, UsageError, WorldError
from desktop.transcription.bringing import check_room
from desktop.transcription.models import ModelFolder, ModelShelf, ModelState, verify
from desktop.transcription.wholeness import is_whole
from tests.fixtures.speech import make_model

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.transcription.models import KnownModel


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "installed" / "small"


@pytest.fixture
def shelf(tmp_path: Path, place: Path) -> ModelShelf:
    model = make_model(place)
    return ModelShelf((tmp_path / "own", place.parent), known=(model,))


def fault_of(shelf: ModelShelf, name: str, *, checked: bool = False) -> Fault:
    find = (lambda: verify(shelf.find(name))) if checked else (lambda: shelf.find(name))
    with pytest.raises(WorldError) as caught:
        find()
    return caught.value.fault


def test_a_whole_model_is_found_by_name_and_by_folder(shelf: ModelShelf, place: Path) -> None:
    for name in ("small", str(place)):
        found = shelf.find(name)
        assert found.path == place
        assert found.name == "small"
        verify(found)
    assert shelf.state("small") is ModelState.WHOLE


def test_a_copy_under_another_name_is_recognised(
    shelf: ModelShelf, place: Path, tmp_path: Path
) -> None:
    shutil.copytree(place, tmp_path / "elsewhere")
    assert shelf.find(str(tmp_path / "elsewhere")).name == "small"


def test_a_missing_model_is_said(shelf: ModelShelf, place: Path) -> None:
    shutil.rmtree(place)
    assert fault_of(shelf, "small") is Fault.MODEL_MISSING
    assert shelf.state("small") is ModelState.MISSING


def test_a_truncated_model_is_said(shelf: ModelShelf, place: Path) -> None:
    (place / "model.bin").write_bytes(b"wei")
    assert fault_of(shelf, "small") is Fault.MODEL_DAMAGED
    assert fault_of(shelf, str(place)) is Fault.MODEL_DAMAGED
    assert shelf.state("small") is ModelState.DAMAGED


@pytest.mark.parametrize("file", ["model.bin", "config.json", "vocabulary.txt"])
def test_one_changed_byte_is_found(shelf: ModelShelf, place: Path, file: str) -> None:
    content = bytearray((place / file).read_bytes())
    content[-1] ^= 1
    (place / file).write_bytes(bytes(content))
    assert fault_of(shelf, "small", checked=True) is Fault.MODEL_DAMAGED
    assert shelf.state("small") is ModelState.WHOLE
    assert shelf.state("small", by_sums=True) is ModelState.DAMAGED


def test_a_lost_file_is_said(shelf: ModelShelf, place: Path) -> None:
    (place / "model.bin").unlink()
    assert fault_of(shelf, str(place)) is Fault.MODEL_DAMAGED


def test_an_unknown_folder_needs_trust(shelf: ModelShelf, tmp_path: Path) -> None:
    folder = tmp_path / "own tuned"
    folder.mkdir()
    assert fault_of(shelf, str(folder)) is Fault.MODEL_UNKNOWN
    (folder / "model.bin").write_bytes(b"something else")
    assert fault_of(shelf, str(folder)) is Fault.MODEL_UNKNOWN
    found = shelf.find(str(folder), trust_unknown=True)
    assert found.known is None
    verify(found)


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("model.bin", b"something ELSE"),
        ("config.json", None),
        ("greenroom-sums.json", b"{"),
        ("greenroom-sums.json", b"\xff"),
    ],
)
def test_a_custom_model_stays_as_it_was_brought_in(
    shelf: ModelShelf, tmp_path: Path, file: str, content: bytes | None
) -> None:
    source = tmp_path / "tuned"
    source.mkdir()
    (source / "model.bin").write_bytes(b"something else")
    (source / "config.json").write_bytes(b"[]")
    found = shelf.import_custom(source)
    assert is_whole(found)
    place = found.path / file
    if content is None:
        place.unlink()
    else:
        place.write_bytes(content)
    with pytest.raises(WorldError) as caught:
        verify(found)
    assert caught.value.fault is Fault.MODEL_CHANGED
    assert caught.value.facts["file"] == str(place)
    assert not is_whole(found)
    assert shelf.custom_state(found) is ModelState.DAMAGED
    shelf.import_custom(source)
    assert is_whole(found)
    assert shelf.custom_state(found) is ModelState.WHOLE


def test_an_unknown_name_is_wrong_use(shelf: ModelShelf) -> None:
    with pytest.raises(UsageError):
        shelf.find("nosuch")


def test_a_model_is_imported_whole_or_not_at_all(
    shelf: ModelShelf, place: Path, tmp_path: Path
) -> None:
    source = tmp_path / "usb" / "stick"
    shutil.copytree(place, source)
    assert shelf.import_folder(source).path == tmp_path / "own" / "small"
    assert shelf.find("small").path == tmp_path / "own" / "small"
    shelf.import_folder(source)
    (source / "config.json").write_bytes(b"[]")
    with pytest.raises(WorldError) as caught:
        shelf.import_folder(source)
    assert caught.value.fault is Fault.MODEL_DAMAGED
    verify(shelf.find("small"))


def test_the_manifest_that_ships_can_be_read() -> None:
    known = ModelShelf(()).known()
    assert [model.name for model in known] == ["base", "tiny", "small", "medium"]
    assert all(len(file.sha256) == 64 for model in known for file in model.files.values())


@pytest.mark.parametrize("torn", [True, False])
def test_a_damaged_copy_does_not_hide_the_whole_one(
    shelf: ModelShelf, place: Path, tmp_path: Path, *, torn: bool
) -> None:
    own = tmp_path / "own" / "small"
    shutil.copytree(place, own)
    assert shelf.find("small").path == own
    assert not shelf.hides_own("small")
    content = (own / "model.bin").read_bytes()
    (own / "model.bin").write_bytes(content[:-1] + (b"" if torn else b"X"))
    assert shelf.find("small").path == place
    assert shelf.state("small", by_sums=True) is ModelState.WHOLE
    assert shelf.hides_own("small")
    assert shelf.has_own("small")
    (place / "model.bin").unlink()
    assert fault_of(shelf, "small") is Fault.MODEL_DAMAGED
    assert not shelf.hides_own("small")


def test_models_of_ones_own_are_listed(shelf: ModelShelf, place: Path, tmp_path: Path) -> None:
    assert shelf.custom() == ()
    shelf.import_folder(place)
    own = tmp_path / "own"
    for name in ("tuned", ".hidden", "no model"):
        (own / name).mkdir()
    for name in ("tuned", ".hidden"):
        (own / name / "model.bin").write_bytes(b"something else")
    assert [each.name for each in shelf.custom()] == ["tuned"]


def test_bringing_in_can_be_ended(shelf: ModelShelf, place: Path, tmp_path: Path) -> None:
    heard: list[tuple[int, int]] = []

    def step(there: int, total: int) -> None:
        heard.append((there, total))
        if len(heard) == 2:
            raise WorldError(Fault.IMPORT_CANCELLED, model="small")

    with pytest.raises(WorldError) as caught:
        shelf.import_folder(place, step)
    assert caught.value.fault is Fault.IMPORT_CANCELLED
    assert heard[1][0] > heard[0][0]
    assert heard[0][1] == shelf.known()[0].bytes
    assert not list((tmp_path / "own").iterdir())


def test_a_damaged_folder_is_named_not_the_copy(
    shelf: ModelShelf, place: Path, tmp_path: Path
) -> None:
    content = (place / "config.json").read_bytes()
    (place / "config.json").write_bytes(b"x" * len(content))
    with pytest.raises(WorldError) as caught:
        shelf.import_folder(place)
    assert caught.value.facts["file"] == str(place / "config.json")
    assert not list((tmp_path / "own").iterdir())


def test_too_small_a_disk_is_said_with_figures(tmp_path: Path, place: Path) -> None:
    model = make_model(place)
    huge = replace(
        model, files={**model.files, "model.bin": replace(model.files["model.bin"], bytes=10**18)}
    )
    with pytest.raises(WorldError) as caught:
        check_room(ModelFolder("small", place, huge), tmp_path)
    assert caught.value.fault is Fault.MODEL_NO_ROOM
    assert caught.value.facts["needed"] == str(10**12 + 1)
    check_room(ModelFolder("own", place, None), tmp_path)


def test_what_a_broken_off_fetch_left_can_be_removed(
    shelf: ModelShelf, place: Path, tmp_path: Path
) -> None:
    assert shelf.begun_bytes("small") == 0

    def fetch(_model: KnownModel, folder: Path) -> None:
        folder.mkdir()
        (folder / "model.bin").write_bytes(b"wei")
        raise WorldError(Fault.DOWNLOAD_CANCELLED, model="small")

    with pytest.raises(WorldError):
        shelf.fetched("small", fetch)
    assert shelf.begun_bytes("small") == 3
    shelf.remove("small")
    assert shelf.begun_bytes("small") == 0
    assert shelf.find("small").path == place
    assert shelf.free_bytes() > 0
