"""A file of a zip is laid down with its sums, or not at all."""

from __future__ import annotations

import hashlib
import random
import threading
import zipfile
from itertools import count
from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import WorldError
from desktop.sharing.archive import StrangeArchive, Unpacked
from desktop.sharing.limits import PACK_NAMES

if TYPE_CHECKING:
    from pathlib import Path

STORED, DEFLATED = zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "x.zip"


def write(path: Path, *entries: tuple[str, bytes], method: int = STORED) -> None:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in entries:
            archive.writestr(name, content)


@pytest.mark.parametrize("place", [0.0, 0.5, 1.0])
def test_what_is_damaged_is_known_before_it_is_written(
    path: Path, tmp_path: Path, place: float
) -> None:
    """A pack of 300 MB took 1.2 seconds to be refused: all of it was laid down first, and removed."""
    content = random.Random(7).randbytes(3 << 20)
    write(path, ("take-01.mp4", content))
    changed = bytearray(path.read_bytes())
    changed[changed.index(content) + round(place * (len(content) - 1))] ^= 1
    path.write_bytes(changed)
    with StrangeArchive(path, PACK_NAMES) as opened, pytest.raises(WorldError) as caught:
        opened.unpack("take-01.mp4", tmp_path / "other", lambda: None)
    assert caught.value.facts["why"] == "it is damaged"
    assert not (tmp_path / "other").exists()


def test_what_lies_there_as_it_is_comes_out_as_it_went_in(path: Path, tmp_path: Path) -> None:
    for size in (0, 1, 1 << 20, (3 << 20) + 1):
        content = random.Random(size).randbytes(size)
        write(path, ("review.html", b"before"), ("take-01.mp4", content))
        there = tmp_path / f"{size}"
        with StrangeArchive(path, PACK_NAMES) as opened:
            unpacked = opened.unpack("take-01.mp4", there, lambda: None)
        assert there.read_bytes() == content
        assert unpacked == Unpacked(size, hashlib.sha256(content).hexdigest())
        with StrangeArchive(path, PACK_NAMES) as opened:
            unpacked = opened.unpack("take-01.mp4", tmp_path / "o", lambda: None, with_sha=False)
        assert (tmp_path / "o").read_bytes() == content
        assert unpacked == Unpacked(size, "")
        (tmp_path / "o").unlink()


def test_what_is_compressed_comes_out_as_it_went_in(path: Path, tmp_path: Path) -> None:
    for size in (0, 1, 1 << 20, (9 << 20) + 1):
        content = random.Random(size).randbytes(size)
        write(path, ("review.html", b"before"), ("take-01.mp4", content), method=DEFLATED)
        there = tmp_path / f"{size}"
        with StrangeArchive(path, PACK_NAMES) as opened:
            unpacked = opened.unpack("take-01.mp4", there, lambda: None)
        assert there.read_bytes() == content
        assert unpacked == Unpacked(size, hashlib.sha256(content).hexdigest())


def test_what_is_compressed_is_inflated_beside_the_writing(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To inflate 300 MB takes a second: sums and disk took as long again, each after the other."""
    threads: set[str] = set()
    read = zipfile.ZipExtFile.read

    def noted(entry: zipfile.ZipExtFile, size: int | None = -1) -> bytes:
        threads.add(threading.current_thread().name)
        return read(entry, size)

    monkeypatch.setattr(zipfile.ZipExtFile, "read", noted)
    content = random.Random(7).randbytes(3 << 20)
    write(path, ("take-01.mp4", content), method=DEFLATED)
    with StrangeArchive(path, PACK_NAMES) as opened:
        opened.unpack("take-01.mp4", tmp_path / "other", lambda: None)
    assert threads == {"reading ahead"}


@pytest.mark.parametrize(("method", "last"), [(STORED, 12), (DEFLATED, 3)])
def test_unpacking_stops_when_that_is_wanted(
    path: Path, tmp_path: Path, method: int, last: int
) -> None:
    """Also the threads that read and sum."""
    content = random.Random(7).randbytes(9 << 20)
    write(path, ("take-01.mp4", content), method=method)
    looks, before = count(), threading.active_count()

    def look() -> None:
        if next(looks) == last:
            raise KeyboardInterrupt

    with StrangeArchive(path, PACK_NAMES) as opened, pytest.raises(KeyboardInterrupt):
        opened.unpack("take-01.mp4", tmp_path / "other", look)
    assert next(looks) == last + 1
    assert threading.active_count() == before
