"""A zip is looked at as a whole before anything of it is unpacked."""

from __future__ import annotations

import errno
import io
import random
import re
import struct
import zipfile
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from desktop.base.errors import Fault, WorldError
from desktop.sharing import archive as archive_module
from desktop.sharing.archive import StrangeArchive
from desktop.sharing.limits import FREE_BYTES, MOST_ENTRIES, MOST_PACK_BYTES, PACK_NAMES, most_bytes
from desktop.sharing.pack_writer import LargeFile, MediaSlot, PackWriter

if TYPE_CHECKING:
    from pathlib import Path

    from typing_extensions import Buffer

    from desktop.sharing.pack_writer import Slot

ANY = re.compile(r".*", re.DOTALL)


def refusal(path: Path, names: re.Pattern[str] = PACK_NAMES) -> str:
    with pytest.raises(WorldError) as caught:
        read_all(path, names)
    assert caught.value.fault is Fault.PACK_REFUSED
    return caught.value.facts["why"]


def read_all(path: Path, names: re.Pattern[str]) -> None:
    with StrangeArchive(path, names) as opened:
        for name in opened.names:
            opened.read(name)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "x.zip"


def write(path: Path, *entries: tuple[zipfile.ZipInfo | str, bytes], comment: bytes = b"") -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in entries:
            archive.writestr(name, content)
        archive.comment = comment
    return path


def info(name: str, **fields: object) -> zipfile.ZipInfo:
    found = zipfile.ZipInfo(name)
    for key, value in fields.items():
        setattr(found, key, value)
    return found


def test_what_is_in_order_is_read(path: Path) -> None:
    write(path, ("pack.json", b"{}"), (info("take-01.mp4", compress_type=8), b"a" * 3000))
    with StrangeArchive(path, PACK_NAMES) as opened:
        assert opened.names == ("pack.json", "take-01.mp4")
        assert opened.total_bytes == 3002
        assert opened.read("pack.json") == b"{}"
        unpacked = opened.unpack("take-01.mp4", path.with_name("out"), lambda: None)
        assert unpacked.size == 3000
        with pytest.raises(WorldError):
            opened.read("session.json")
        with pytest.raises(WorldError):
            opened.open("session.json")


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("../pack.json", "a name in it is not allowed"),
        ("/pack.json", "a name in it is not allowed"),
        ("PACK.JSON", "a name in it is not allowed"),
        ("pack-json", "a name in it is not allowed"),
        ("take-01.mp4\u200b", "a name in it is not allowed"),
        ("take-٠١.mp4", "a name in it is not allowed"),
        ("pack.json\n", "a name in it is not allowed"),
        ("folder/", "a name in it is not allowed"),
    ],
)
def test_strange_names(path: Path, name: str, why: str) -> None:
    assert refusal(write(path, ("session.json", b"{}"), (name, b"x"))) == why


def test_a_name_that_is_cut_by_a_nul(path: Path) -> None:
    write(path, ("pack.jsonX", b"x"))
    path.write_bytes(path.read_bytes().replace(b"pack.jsonX", b"pack.json\0"))
    assert refusal(path) == "a name in it is not allowed"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_of_one_name(path: Path) -> None:
    assert refusal(write(path, ("pack.json", b"1"), ("pack.json", b"2"))) == "a name is there twice"


@pytest.mark.parametrize("mode", [0o120777, 0o040755, 0o010644, 0o020644])
def test_what_is_no_file(path: Path, mode: int) -> None:
    entry = info("take-01.json", external_attr=mode << 16)
    assert refusal(write(path, (entry, b"/etc/passwd"))) == "something in it is no file"


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_compression(path: Path, method: int) -> None:
    entry = info("pack.json", compress_type=method)
    assert refusal(write(path, (entry, b"0" * 100))) == "it is compressed in another way"


def test_a_bomb(path: Path) -> None:
    entry = info("take-01.mp4", compress_type=8)
    assert refusal(write(path, (entry, b"\0" * (2 << 20)))) == "it unpacks to far more than it is"


@pytest.mark.parametrize("name", ["a.zip", "A.ZIP", "a.greenroom", "pack.zip.age"])
def test_a_pack_in_a_zip_may_be_as_large_as_a_pack(name: str) -> None:
    assert most_bytes(name) == MOST_PACK_BYTES


def test_many_small_bombs_are_one(path: Path) -> None:
    """Each unpacks to less than a hundred times what it is; together they took many seconds to be written."""
    noise = random.Random(7).randbytes(20_000)
    content = (noise + bytes(1_000_000)) * 3
    parts = [(info(f"take-{n:02}.mp4", compress_type=8), content) for n in range(1, 41)]
    assert refusal(write(path, *parts)) == "it unpacks to far more than it is"
    with StrangeArchive(write(path, *parts[:20]), PACK_NAMES) as opened:
        assert opened.total_bytes < FREE_BYTES


def test_a_text_that_is_too_large(path: Path) -> None:
    assert refusal(write(path, ("pack.json", b"0" * (5 << 20)))) == "it is too large"


def test_too_many(path: Path) -> None:
    entries = [(f"take-{number:02}.mp4", b"") for number in range(MOST_ENTRIES + 1)]
    assert refusal(write(path, *entries)) == "too much is in it"


def test_an_empty_one(path: Path) -> None:
    assert refusal(write(path)) == "nothing is in it"


def test_a_comment_and_what_stands_before(path: Path) -> None:
    cut_off = "its end is missing or it was changed"
    assert refusal(write(path, ("pack.json", b"{}"), comment=b"x")) == cut_off
    write(path, ("pack.json", b"{}"))
    path.write_bytes(b"#!/bin/sh\n" + path.read_bytes())
    assert refusal(path) == "it is damaged"


@pytest.mark.parametrize("content", [b"", b"PK", b"PK\3\4" + b"\0" * 100, b"x" * 5000])
def test_what_is_no_zip(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert refusal(path) != "it is damaged"


def test_an_encrypted_entry(path: Path) -> None:
    write(path, ("pack.json", b"{}"))
    content = bytearray(path.read_bytes())
    content[content.rindex(b"PK\1\2") + 8] |= 1
    path.write_bytes(content)
    assert refusal(path) == "a part is encrypted in another way"


def test_parts_that_overlap(path: Path) -> None:
    """Two entries over the same bytes: a small file that unpacks to a large one."""
    write(path, ("pack.json", b"0" * 500), ("take-01.mp4", b"0" * 500))
    content = bytearray(path.read_bytes())
    second = content.rindex(b"PK\1\2")
    content[second + 42 : second + 46] = (0).to_bytes(4, "little")
    path.write_bytes(content)
    assert refusal(path) == "its parts overlap"


def test_a_size_that_lies(path: Path) -> None:
    write(path, (info("pack.json", compress_type=8), b"0" * 5000))
    content = bytearray(path.read_bytes())
    first = content.rindex(b"PK\1\2")
    for size in (100, 6000):
        content[first + 24 : first + 28] = size.to_bytes(4, "little")
        path.write_bytes(content)
        assert refusal(path) == "it is damaged"


def test_a_sum_that_lies(path: Path) -> None:
    write(path, ("pack.json", b"0" * 5000))
    path.write_bytes(path.read_bytes().replace(b"0" * 5000, b"1" * 5000))
    assert refusal(path) == "it is damaged"


def test_a_file_that_is_too_large(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(path, ("pack.json", b"0" * 5000))
    monkeypatch.setattr(archive_module, "MOST_PACK_BYTES", 4000)
    assert refusal(path) == "it is too large"
    monkeypatch.setattr(archive_module, "MOST_DIRECTORY_BYTES", 0)
    assert refusal(path) == "it is too large"


def large_pack(path: Path, *, media: bytes = b"m" * 1000) -> Path:
    """Write a pack whose media entry is of the kind for more than 2 GiB."""
    with PackWriter(path) as writer:
        writer.add("pack.json", b"{}")

        def put(slot: Slot) -> None:
            assert isinstance(slot, MediaSlot)
            assert slot.seekable()
            assert slot.writable()
            slot.write(b"????")
            slot.write(media[4:])
            end = slot.tell()
            assert slot.seek(0) == 0
            slot.write(media[:4])
            assert slot.seek(0, io.SEEK_END) == end

        writer.add_media("take-01.mp4", LargeFile(put, 3 << 30))
        writer.finish()
    return path


@pytest.mark.parametrize("lasting", [True, False])
@pytest.mark.parametrize("small_bytes", [1, 4020, 4021, 4022, 4027, 5000, 8200])
def test_a_recording_begins_at_a_page(path: Path, small_bytes: int, *, lasting: bool) -> None:
    def put(slot: Slot) -> None:
        slot.write(b"media")

    with PackWriter(path, lasting=lasting) as writer:
        writer.add("a", bytes(random.Random(7).randbytes(small_bytes)))
        writer.add_media("take-01.mp4", LargeFile(put, 5))
        writer.finish()
    assert path.read_bytes().index(b"media") % 4096 == 0
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        assert archive.read("take-01.mp4") == b"media"


def test_large_entries_are_written_and_read(path: Path) -> None:
    large_pack(path)
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        assert archive.read("take-01.mp4") == b"m" * 1000
    with StrangeArchive(path, PACK_NAMES) as opened:
        assert opened.read("take-01.mp4") == b"m" * 1000


def zip64(path: Path, **changed: int) -> Path:
    """Give a zip the end that one beyond 4 GiB has."""
    write(path, ("pack.json", b"{}"))
    content = path.read_bytes()
    end = content.rindex(b"PK\5\6")
    size, start = struct.unpack("<LL", content[end + 12 : end + 20])
    values = {
        "count": 1,
        "size": size,
        "start": start,
        "place": end,
        "disk": 0,
        "first": 0,
        **changed,
    }
    values = {"here": values["count"], **values}
    whole = struct.pack(
        "<LQ2H2L4Q", 0x06064B50, 44, 45, 45, values["disk"], values["first"], values["here"], values["count"],
        values["size"], values["start"],
    )  # fmt: skip
    locator = struct.pack("<LLQL", 0x07064B50, 0, values["place"], 1)
    tail = bytearray(content[end:])
    tail[16:20] = b"\xff" * 4
    path.write_bytes(content[:end] + whole + locator + bytes(tail))
    return path


def test_the_end_of_a_very_large_zip(path: Path) -> None:
    with StrangeArchive(zip64(path), PACK_NAMES) as opened:
        assert opened.read("pack.json") == b"{}"


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"place": 3}, "it is damaged"),
        ({"disk": 1}, "it is damaged"),
        ({"first": 1}, "it is damaged"),
        ({"here": 2}, "it is damaged"),
        ({"count": 1 << 40}, "too much is in it"),
        ({"size": 1 << 40}, "it is damaged"),
        ({"start": 1 << 50}, "it is damaged"),
    ],
)
def test_an_end_that_lies(path: Path, changed: dict[str, int], why: str) -> None:
    assert refusal(zip64(path, **changed)) == why


def test_a_disk_that_fails_is_that_of_the_zip(path: Path, tmp_path: Path) -> None:
    """While it is unpacked somewhere else, too."""
    content = random.Random(7).randbytes(3 << 20)
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("take-01.mp4", content)
    failing = Failing(path.read_bytes())
    with StrangeArchive(path, PACK_NAMES, inside=io.BufferedReader(failing)) as opened:
        failing.most = 2 << 20
        with pytest.raises(WorldError) as caught:
            opened.unpack("take-01.mp4", tmp_path / "other", lambda: None)
    assert caught.value.fault is Fault.FILE_FAILED
    assert caught.value.facts["file"] == str(path)


class Failing(io.RawIOBase):
    """A file that can be read up to a place."""

    most = 1 << 62

    def __init__(self, content: bytes) -> None:
        self._content, self._at = content, 0

    @override
    def readable(self) -> bool:
        return True

    @override
    def seekable(self) -> bool:
        return True

    @override
    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: len(self._content)}[whence]
        self._at = base + offset
        return self._at

    @override
    def readinto(self, target: Buffer) -> int:
        if self._at >= self.most:
            raise OSError(errno.EIO, "Input/output error")
        with memoryview(target) as room:
            piece = self._content[self._at : self._at + len(room)]
            room[: len(piece)] = piece
        self._at += len(piece)
        return len(piece)


def test_names_of_any_kind_are_the_callers_choice(path: Path) -> None:
    with StrangeArchive(write(path, ("any thing", b"x")), ANY) as opened:
        assert opened.names == ("any thing",)
