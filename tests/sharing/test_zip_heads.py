"""A zip says everything twice: where that differs it is refused, and what ordinary programs write is read."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from desktop.base.errors import Fault, WorldError
from desktop.sharing.archive import StrangeArchive
from desktop.sharing.zip_heads import agrees
from tests.sharing.crafted_zips import ZIP_DEFLATED, ZIP_STORED, Entry, Zip

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from _typeshed import WriteableBuffer

ANY = re.compile(r".*", re.DOTALL)
CONTENT = b"m" * 500
FOLLOW, WIDE_NAME = 0x8, 0x800
FULL, FULL64 = 0xFFFFFFFF, (1 << 64) - 1
CRC = zlib.crc32(CONTENT)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "x.zip"


def made(**changed: object) -> Zip:
    """Return a zip of three files, the middle one of which is changed."""
    entry = Entry(b"take-01.mp4", CONTENT)
    for name, value in changed.items():
        setattr(entry, name, value)
    return Zip([Entry(b"pack.json", b"{}"), entry, Entry(b"session.json", b"{}")])


PACKED = len(made().entries[1].bytes_of())


def refusal(path: Path, content: bytes) -> str:
    path.write_bytes(content)
    with pytest.raises(WorldError) as caught:
        StrangeArchive(path, ANY)
    assert caught.value.fault is Fault.PACK_REFUSED
    return caught.value.facts["why"]


def read(path: Path, content: bytes) -> bytes:
    path.write_bytes(content)
    with StrangeArchive(path, ANY) as opened:
        assert opened.read("session.json") == b"{}"
        return opened.read("take-01.mp4")


def sums(crc: int = CRC, packed: int = PACKED, size: int = 500, *, wide: bool = False) -> bytes:
    return struct.pack("<L2Q" if wide else "<3L", crc, packed, size)


SIGNED = b"PK\7\x08"
UNKNOWN: dict[str, object] = {
    "flags": FOLLOW, "local_crc": 0, "local_packed_size": 0, "local_size": 0,
}  # fmt: skip


def wide_field(*sizes: int) -> bytes:
    return struct.pack(f"<2H{len(sizes)}Q", 1, 8 * len(sizes), *sizes)


@pytest.mark.parametrize(
    "changed",
    [
        {"local_name": b"take-02.mp4"},
        {"local_name": b"take-01.mp4\0.exe"},
        {"local_name": b"TAKE-01.MP4"},
        {"local_name": b""},
        {"local_method": ZIP_STORED},
        {"local_method": 12},
        {"local_crc": CRC ^ 1},
        {"local_crc": 0},
        {"local_size": 501},
        {"local_size": 0},
        {"local_packed_size": PACKED - 1},
        {"local_packed_size": 0},
        {"local_size": FULL},
        {"local_packed_size": FULL, "local_extra": wide_field(PACKED + 1)},
        {"local_size": FULL, "local_packed_size": FULL, "local_extra": wide_field(500, PACKED - 1)},
        {"local_size": FULL, "local_packed_size": FULL, "local_extra": wide_field(500)},
        {"local_size": FULL, "local_extra": struct.pack("<2HQ", 1, 9, 500)[:-4]},
    ],
)  # fmt: skip
@pytest.mark.parametrize("flags", [{}, {"local_flags": WIDE_NAME}])
def test_two_heads_that_differ_are_refused(
    path: Path, changed: dict[str, object], flags: dict[str, object]
) -> None:
    assert refusal(path, made(**changed, **flags).written()) == "it is damaged"


@pytest.mark.parametrize("flag", [bit for bit in range(16) if bit not in {1, 2, 3, 11}])
def test_a_head_that_asks_for_something_else_is_refused(path: Path, flag: int) -> None:
    """Encrypted, patched or masked for whoever goes by it."""
    assert refusal(path, made(local_flags=1 << flag).written()) == "it is damaged"


def test_what_begins_with_no_head_is_refused(path: Path) -> None:
    content = made().written()
    second = content.index(b"PK\3\4", 1)
    assert refusal(path, content[:second] + b"PK\5\4" + content[second + 4 :]) == "it is damaged"


@pytest.mark.parametrize(
    "behind",
    [
        b"",
        sums(crc=CRC ^ 1),
        sums(size=501),
        sums(packed=PACKED + 1),
        SIGNED + sums(crc=0),
        SIGNED + sums(size=0, wide=True),
        SIGNED + sums()[:-1],
        b"\0" + sums(),
    ],
)
def test_sums_that_follow_are_those_of_the_directory(path: Path, behind: bytes) -> None:
    assert refusal(path, made(**UNKNOWN, behind=behind).written()) == "it is damaged"


@pytest.mark.parametrize(
    "changed", [{"local_crc": 7}, {"local_size": 501}, {"local_packed_size": 7}]
)
def test_what_is_said_before_the_sums_that_follow_is_right_or_nothing(
    path: Path, changed: dict[str, object]
) -> None:
    content = made(**{**UNKNOWN, **changed}, behind=SIGNED + sums()).written()
    assert refusal(path, content) == "it is damaged"


def test_sums_that_follow_are_right_also_where_all_was_said_before(path: Path) -> None:
    assert refusal(path, made(flags=FOLLOW, behind=sums(size=501)).written()) == "it is damaged"


def test_of_what_is_larger_than_four_gigabytes_they_follow_in_64_bits() -> None:
    size, name = 5 << 30, b"take-01.mp4"
    info = zipfile.ZipInfo(name.decode())
    info.header_offset, info.CRC, info.compress_size, info.file_size = 0, CRC, size, size
    head = struct.pack(
        "<L5H3L2H", 0x04034B50, 45, FOLLOW, ZIP_STORED, 0, 33, 0, FULL, FULL, len(name), 20
    )
    before = head + name + wide_field(0, 0)
    behind = SIGNED + sums(packed=size, size=size, wide=True)

    def given(at: int, count: int) -> bytes:
        return before[at : at + count] if at < len(before) else behind

    assert agrees(info, given, len(before) + size + len(behind))


def hidden() -> bytes:
    alone = Zip([Entry(b"take-02.mp4", b"evil", method=ZIP_STORED)]).written()
    return alone[: alone.index(b"PK\1\2")]


@pytest.mark.parametrize("place", [0, 1, 2])
@pytest.mark.parametrize("before", [b"", bytes(7), bytes(60_000)])
def test_a_file_that_the_directory_does_not_name_is_refused(
    path: Path, place: int, before: bytes
) -> None:
    """Who reads from the beginning finds it, between two files or before the directory."""
    zipped = made()
    zipped.entries[place].behind = before + hidden()
    assert refusal(path, zipped.written()) == "it is damaged"


def test_one_behind_sums_is_refused_too(path: Path) -> None:
    content = made(**UNKNOWN, behind=SIGNED + sums() + hidden()).written()
    assert refusal(path, content) == "it is damaged"


def test_so_much_may_lie_between_and_no_more(path: Path) -> None:
    assert read(path, made(behind=bytes(1 << 16)).written()) == CONTENT
    assert refusal(path, made(behind=bytes((1 << 16) + 1)).written()) == "it is damaged"


@pytest.mark.parametrize("method", [ZIP_STORED, ZIP_DEFLATED])
@pytest.mark.parametrize("signature", [b"", SIGNED])
@pytest.mark.parametrize("wide", [True, False])
@pytest.mark.parametrize(
    "known",
    [
        {},
        {"local_packed_size": None},  # macOS
        {"local_size": None},  # Info-ZIP, from a pipe
        {"local_crc": None, "local_size": None, "local_packed_size": None},
        {"local_size": FULL, "local_packed_size": FULL},
        {"local_size": FULL, "local_packed_size": FULL, "local_extra": wide_field(0, 0)},
        {"local_size": FULL, "local_packed_size": FULL, "local_extra": wide_field(500, 0)},  # libarchive
        {"local_size": FULL, "local_packed_size": FULL, "local_extra": wide_field(FULL64, FULL64)},  # SharpZipLib
    ],
)  # fmt: skip
def test_sums_may_follow_in_every_way(
    path: Path, method: int, signature: bytes, known: dict[str, object], *, wide: bool
) -> None:
    packed = 500 if method == ZIP_STORED else PACKED
    behind = signature + sums(packed=packed, wide=wide)
    content = made(method=method, **{**UNKNOWN, **known}, behind=behind).written()
    assert read(path, content) == CONTENT


@pytest.mark.parametrize(
    "changed",
    [
        {"local_flags": WIDE_NAME},  # in one of the two alone: Archive::Zip, zip-archive
        {"flags": WIDE_NAME, "local_flags": 0},
        {"local_flags": 0x6},
        {"flags": 0x2, "local_flags": 0x4},
        {"local_flags": FOLLOW},  # and nothing follows: .NET after a change
        {"flags": FOLLOW, "local_flags": 0},
        {"flags": FOLLOW, "local_flags": 0, "behind": SIGNED + sums()},
        {"flags": FOLLOW},
        {"local_size": FULL, "local_packed_size": FULL, "local_extra": wide_field(500, PACKED)},
        {"local_size": FULL, "local_extra": b"UT\5\0\3abcd" + wide_field(500)},
        {"local_extra": wide_field(0, 0)},  # camlzip: it is not asked for
        {"local_extra": b"\x35\xd9\6\0" + bytes(6)},  # zipalign
        {"behind": bytes(20)},
    ],
)
def test_what_ordinary_programs_write_is_read(path: Path, changed: dict[str, object]) -> None:
    assert read(path, made(**changed).written()) == CONTENT


@pytest.mark.parametrize("wide", [True, False])
def test_an_empty_file_needs_no_sums(path: Path, *, wide: bool) -> None:
    entry = Entry(b"take-01.mp4", b"", method=ZIP_STORED, flags=FOLLOW)
    entry.behind = struct.pack("<L2Q", 0, 0, 0) if wide else b""
    path.write_bytes(Zip([entry]).written())
    with StrangeArchive(path, ANY) as opened:
        assert opened.read("take-01.mp4") == b""


@pytest.mark.parametrize("local", [None, 0, WIDE_NAME])
@pytest.mark.parametrize("flags", [0, WIDE_NAME])
def test_a_name_in_any_script_is_compared_as_it_stands(
    path: Path, flags: int, local: int | None
) -> None:
    name = "给安娜.greenroom".encode()
    path.write_bytes(Zip([Entry(name, b"x", flags=flags, local_flags=local)]).written())
    with StrangeArchive(path, ANY) as opened:
        assert len(opened.names) == 1
    other = Entry(
        name, b"x", flags=flags, local_flags=local, local_name="给安哪.greenroom".encode()
    )
    assert refusal(path, Zip([other]).written()) == "it is damaged"


class Pipe(io.RawIOBase):
    """Where nothing is written a second time."""

    def __init__(self) -> None:
        self.content = bytearray()

    @override
    def writable(self) -> bool:
        return True

    @override
    def write(self, content: WriteableBuffer) -> int:
        self.content += bytes(content)
        return len(bytes(content))


@pytest.mark.parametrize("large", [True, False])
@pytest.mark.parametrize("make", [Pipe, io.BytesIO])
def test_what_python_writes_is_read(
    path: Path, make: Callable[[], Pipe | io.BytesIO], *, large: bool
) -> None:
    target = make()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, content in (("take-01.mp4", CONTENT), ("session.json", b"{}")):
            with zipped.open(name, "w", force_zip64=large) as file:
                file.write(content)
    written = target.content if isinstance(target, Pipe) else target.getvalue()
    assert read(path, bytes(written)) == CONTENT


@pytest.mark.parametrize("name", ["count", "size", "start"])
def test_an_end_that_nobody_needed_says_the_same(path: Path, name: str) -> None:
    """Info-ZIP writes one in 64 bits for what it reads from a pipe, beside one that says all."""
    whole = made()
    plain = whole.written()
    count, size, start = struct.unpack("<HLL", plain[-12:-2])
    whole.wide = True
    both = bytearray(whole.written())
    both[-14:-2] = struct.pack("<2H2L", count, count, size, start)
    assert read(path, bytes(both)) == CONTENT
    other = {"count": count, "size": size, "start": start}
    other[name] += 1
    both[-14:-2] = struct.pack(
        "<2H2L", other["count"], other["count"], other["size"], other["start"]
    )
    assert refusal(path, bytes(both)) == "it is damaged"
