"""The detector's file: by its sum, from the net or a file, and nothing without it."""

from __future__ import annotations

import contextlib
import hashlib
import threading
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop.base.errors import Fault, WorldError
from desktop.base.paths import Folders
from desktop.cues.face_model import ADDRESS, FILE, YUNET, FaceModel
from desktop.transcription.models import FileSum, KnownModel, ModelState
from desktop.transcription.web import Stream

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

CONTENT = b"network"


def known(content: bytes = CONTENT) -> KnownModel:
    wanted = FileSum(len(content), hashlib.sha256(content).hexdigest())
    return KnownModel("yunet", "Tiny", "", "", "MIT", False, {FILE: wanted})  # noqa: FBT003


class Shop:
    """Hands out the same bytes for every address."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.asked: list[str] = []

    @contextlib.contextmanager
    def open(self, url: str, start: int) -> Generator[Stream]:
        self.asked.append(url)
        yield Stream(start, iter([self.content[start:]]))


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders.under(tmp_path / "家")


def test_the_file_is_the_published_one_at_a_pinned_revision() -> None:
    wanted = YUNET.files[FILE]
    assert wanted.bytes == 232589
    assert wanted.sha256 == "8f2383e4dd3cfbb4553ea8718107fc0423210dc964f9f4280604804ed2552fa4"
    assert ADDRESS.startswith("https://")
    assert "/opencv/opencv_zoo/47534e27c9851bb1128ccc0102f1145e27f23f98/" in ADDRESS


def test_without_the_file_there_is_no_detector(folders: Folders) -> None:
    model = FaceModel(folders)
    assert model.state is ModelState.MISSING
    assert model.load() is None
    assert model.size_bytes == 232589


def test_it_is_fetched_once_and_stays(folders: Folders) -> None:
    shop, model = Shop(CONTENT), FaceModel(folders, known())
    model.fetch(threading.Event(), shop)
    assert shop.asked == [f"{ADDRESS}/{FILE}"]
    assert model.state is ModelState.WHOLE
    assert [each.name for each in (folders.data / "detectors").iterdir()] == ["yunet"]


@pytest.mark.parametrize("content", [b"pointer", b"other77 and more"])
def test_what_is_not_the_published_file_is_not_kept(folders: Folders, content: bytes) -> None:
    model = FaceModel(folders, known())
    with pytest.raises(WorldError) as caught:
        model.fetch(threading.Event(), Shop(content))
    assert caught.value.fault is Fault.DETECTOR_DAMAGED
    assert model.state is ModelState.MISSING


def test_a_connection_that_fails_is_said(folders: Folders) -> None:
    class Closed(Shop):
        @contextlib.contextmanager
        def open(self, url: str, start: int) -> Generator[Stream]:
            self.asked.append(url)
            raise OSError("no route")
            yield Stream(start, iter([]))

    shop = Closed(CONTENT)
    with pytest.raises(WorldError) as caught:
        FaceModel(folders, known()).fetch(threading.Event(), shop)
    assert (caught.value.fault, caught.value.facts) == (
        Fault.DETECTOR_NOT_FETCHED,
        {"why": "no route"},
    )
    assert len(shop.asked) == 3


def test_fetching_can_be_cancelled(folders: Folders) -> None:
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(WorldError) as caught:
        FaceModel(folders, known()).fetch(cancelled, Shop(CONTENT))
    assert caught.value.fault is Fault.DOWNLOAD_CANCELLED


def test_it_is_brought_from_a_file_of_any_name(folders: Folders, tmp_path: Path) -> None:
    path = tmp_path / "面部 detector.bin"
    path.write_bytes(CONTENT)
    model = FaceModel(folders, known())
    model.bring(path)
    assert model.state is ModelState.WHOLE
    assert path.read_bytes() == CONTENT


@pytest.mark.parametrize("content", [b"", b"wrong77", b"much longer than it should be"])
def test_another_file_is_refused(folders: Folders, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.onnx"
    path.write_bytes(content)
    model = FaceModel(folders, known())
    with pytest.raises(WorldError) as caught:
        model.bring(path)
    assert caught.value.fault is Fault.DETECTOR_DAMAGED
    assert model.state is ModelState.MISSING


def test_a_file_that_is_not_there_is_the_worlds_fault(folders: Folders, tmp_path: Path) -> None:
    with pytest.raises(WorldError):
        FaceModel(folders, known()).bring(tmp_path / "gone.onnx")


@pytest.mark.parametrize("damage", ["altered", "gone"])
def test_a_file_that_was_altered_later_is_not_used(folders: Folders, damage: str) -> None:
    model = FaceModel(folders, known())
    model.fetch(threading.Event(), Shop(CONTENT))
    path = folders.data / "detectors" / "yunet" / FILE
    if damage == "gone":
        path.unlink()
    else:
        path.write_bytes(b"altered")
    assert model.state is ModelState.DAMAGED
    assert model.load() is None


@pytest.mark.media
def test_the_real_file_makes_a_detector(folders: Folders, neighbours: Path | None) -> None:
    """Only where the file is at hand: it does not ship."""
    if neighbours is None:
        return
    model = FaceModel(folders)
    model.bring(neighbours / "models" / FILE)
    finder = model.load()
    assert finder is not None
    assert finder.find(np.full((360, 640, 3), 128, np.uint8)) == ()
