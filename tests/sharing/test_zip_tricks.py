"""One trick of the format at a time: each is refused for its own reason, before anything is read."""

from __future__ import annotations

import io
import os
import random
import re
import struct
import tracemalloc
import zipfile
from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import Fault, WorldError
from desktop.sharing.archive import StrangeArchive
from desktop.sharing.limits import MOST_ENTRIES, MOST_NAME, PACK_NAMES
from tests.sharing.crafted_zips import ZIP_STORED, Entry, Zip

if TYPE_CHECKING:
    from pathlib import Path

ANY = re.compile(r".*", re.DOTALL)
END_BYTES = 22
FULL = 0xFFFFFFFF
"""The size stands in 64 bits elsewhere."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "x.zip"


def small() -> Zip:
    return Zip(
        [
            Entry(b"pack.json", b"{}", method=ZIP_STORED),
            Entry(b"take-01.mp4", b"m" * 500, method=ZIP_STORED),
        ]
    )


def refusal(path: Path, names: re.Pattern[str] = ANY, *, folders: bool = False) -> str:
    with pytest.raises(WorldError) as caught:
        StrangeArchive(path, names, folders=folders)
    assert caught.value.fault is Fault.PACK_REFUSED
    return caught.value.facts["why"]


def test_without_a_trick_it_is_read(path: Path) -> None:
    path.write_bytes(small().written())
    with StrangeArchive(path, PACK_NAMES) as opened:
        assert opened.read("take-01.mp4") == b"m" * 500


@pytest.mark.parametrize(("place", "what"), [(4, "disk"), (6, "first"), (8, "here"), (20, "words")])
def test_an_end_that_speaks_of_more_than_there_is(path: Path, place: int, what: str) -> None:
    """Of other disks, of more entries than on this one, and of a comment."""
    content = bytearray(small().written())
    content[place - END_BYTES] += 1
    path.write_bytes(content)
    assert refusal(path) == "its end is missing or it was changed", what


def test_a_directory_that_is_larger_than_its_names(path: Path) -> None:
    """A few entries with long remarks: ``zipfile`` reads all of it into memory."""
    made = small()
    for entry in made.entries:
        entry.comment = bytes(40_000)
    path.write_bytes(made.written())
    assert refusal(path) == "it is damaged"


def with_two_ends(path: Path, room: int = 0) -> Path:
    """Write a zip with an end in 64 bits, after some room, and one in 32 that needs no other."""
    content = small().written()
    size, start = struct.unpack("<2L", content[12 - END_BYTES : 20 - END_BYTES])
    first, at = content[:-END_BYTES], len(content) - END_BYTES + room
    wide = struct.pack("<LQ2H2L4Q", 0x06064B50, 44, 45, 45, 0, 0, 2, 2, size + room, start)
    wide += struct.pack("<LLQL", 0x07064B50, 0, at, 1)
    with path.open("wb") as file:
        file.write(first)
        file.seek(at)
        last = (2, 2, len(wide), at) if room else (2, 2, size, start)
        file.write(wide + struct.pack("<L4H2LH", 0x06054B50, 0, 0, *last, 0))
    return path


def test_a_second_end_is_the_one_that_counts(path: Path) -> None:
    """``zipfile`` read all that it calls the directory into memory: as much as the file has."""
    with_two_ends(path, 20 << 20)
    tracemalloc.start()
    try:
        assert refusal(path) == "it is damaged"
        assert tracemalloc.get_traced_memory()[1] < 1 << 20
    finally:
        tracemalloc.stop()


def test_a_second_end_that_says_the_same_does_no_harm(path: Path) -> None:
    with StrangeArchive(with_two_ends(path), PACK_NAMES) as opened:
        assert opened.read("take-01.mp4") == b"m" * 500


def test_so_many_entries_are_read_and_no_more(path: Path) -> None:
    entries = [Entry(b"take-%02d.mp4" % each, b"") for each in range(MOST_ENTRIES)]
    path.write_bytes(Zip(entries).written())
    with StrangeArchive(path, PACK_NAMES) as opened:
        assert len(opened.names) == MOST_ENTRIES


@pytest.mark.parametrize("wide", [True, False])
def test_more_entries_than_the_end_says_are_counted(path: Path, *, wide: bool) -> None:
    """There is room for a thousand short names in a directory, and nobody but its end says how many there are."""
    entries = [Entry(b"take-%02d.mp4" % each, b"") for each in range(MOST_ENTRIES + 1)]
    path.write_bytes(Zip(entries, count=5, wide=wide, wide_count=5).written())
    assert refusal(path) == "too much is in it"


def claiming(path: Path, name: bytes, size: int) -> Path:
    """Write a zip of a file that says it is so large, and as large where it lies."""
    wide = struct.pack("<2H2Q", 1, 16, size, size)
    entry = Entry(name, b"x", method=ZIP_STORED, size=FULL, packed_size=FULL, extra=wide)
    path.write_bytes(Zip([entry]).written())
    return path


@pytest.mark.parametrize(
    ("name", "most"),
    [
        (b"take-01.mp4", 6 << 30),
        (b"take-01-clip-02.m4a", 6 << 30),
        (b"review.html", 300 << 20),
        (b"take-01.json", 16 << 20),
        (b"session.json", 4 << 20),
        (b"pack.json", 4 << 20),
        (b"key.age", 4096),
        (b"pack.zip.age", 8 << 30),
        (b"any.GREENROOM", 8 << 30),
    ],
)
def test_a_file_may_say_that_it_is_so_large_and_no_larger(
    path: Path, name: bytes, most: int
) -> None:
    assert refusal(claiming(path, name, most)) == "its parts overlap"  # it isn't there, though
    assert refusal(claiming(path, name, most + 1)) == "it is too large"


def test_a_name_may_be_so_long_and_no_longer(path: Path) -> None:
    path.write_bytes(Zip([Entry(b"a" * MOST_NAME, b"x")]).written())
    with StrangeArchive(path, ANY) as opened:
        assert opened.names == ("a" * MOST_NAME,)
    path.write_bytes(Zip([Entry(b"a" * (MOST_NAME + 1), b"x")]).written())
    assert refusal(path) == "a name in it is not allowed"


def test_a_name_is_allowed_as_a_whole(path: Path) -> None:
    """What it begins with is not enough."""
    path.write_bytes(Zip([Entry(b"pack.json.exe", b"x")]).written())
    assert refusal(path, PACK_NAMES) == "a name in it is not allowed"


def test_a_name_with_a_nul_is_not_cut_for_a_caller_that_takes_any(path: Path) -> None:
    path.write_bytes(Zip([Entry(b"pack.json\0.exe", b"x")]).written())
    assert refusal(path) == "a name in it is not allowed"


@pytest.mark.parametrize("flag", [bit for bit in range(16) if bit not in {1, 2, 3, 11}])
def test_entries_that_ask_for_something_else(path: Path, flag: int) -> None:
    """Encrypted, patched, strongly encrypted, with a masked header, or what nobody has a meaning for."""
    made = small()
    made.entries[1].flags = 1 << flag
    path.write_bytes(made.written())
    assert refusal(path) == "a part is encrypted in another way"


def test_what_is_not_compressed_has_one_size(path: Path) -> None:
    made = small()
    made.entries[1].size = 501
    path.write_bytes(made.written())
    assert refusal(path) == "it is damaged"


def test_nothing_stands_before_the_first(path: Path) -> None:
    """A program and a pack in one file, each as it should be."""
    made = small()
    made.before = b"#!/bin/sh\n"
    path.write_bytes(made.written())
    assert zipfile.ZipFile(path).testzip() is None
    assert refusal(path) == "its parts overlap"


def test_no_entry_lies_within_another(path: Path) -> None:
    """What is quoted in the content of the first is listed as well: as many files over one bomb as one likes."""
    within = Entry(b"take-02.mp4", b"w" * 100, method=ZIP_STORED)
    alone = Zip([within]).written()
    made = small()
    made.entries[1].content = alone[: alone.index(b"PK\1\2")]
    start = made.written().index(made.entries[1].content)
    within.offset = start
    made.listed = [*made.entries, within]
    path.write_bytes(made.written())
    assert refusal(path) == "its parts overlap"


def test_no_entry_reaches_into_the_directory(path: Path) -> None:
    made = small()
    last = made.entries[1]
    last.size = last.packed_size = 540
    path.write_bytes(made.written())
    assert refusal(path) == "its parts overlap"


def test_what_stands_in_its_own_header_counts_where_it_begins(path: Path) -> None:
    """The header in the place of the file may be longer than the directory knows."""
    made = small()
    made.entries[1].local_extra = bytes(40)
    path.write_bytes(made.written())
    with StrangeArchive(path, ANY) as opened:
        begin, end = opened.place_of("take-01.mp4") or (0, 0)
    assert path.read_bytes()[begin:end] == b"m" * 500


def test_a_folder_has_no_content(path: Path) -> None:
    """Folders are passed over, and nothing else is called like one."""
    mode = 0o040755
    path.write_bytes(Zip([Entry(b"a/", b"", mode=mode), Entry(b"a/b", b"x")]).written())
    with StrangeArchive(path, ANY, folders=True) as opened:
        assert opened.names == ("a/", "a/b")
    assert refusal(path) == "something in it is no file"
    path.write_bytes(Zip([Entry(b"a/", b"evil", mode=mode), Entry(b"a/b", b"x")]).written())
    assert refusal(path, folders=True) == "something in it is no file"


def laid_inside(path: Path, content: bytes, tmp_path: Path) -> None:
    """Lay down a file of a zip that lies in another file, as that of an encrypted pack."""
    inside: io.BufferedReader = io.BufferedReader(io.BytesIO(content))
    with StrangeArchive(path, ANY, inside=inside) as opened:
        opened.unpack("take-01.mp4", tmp_path / "other", lambda: None)


def test_a_sum_that_lies_is_found_where_nothing_was_looked_at_before(
    path: Path, tmp_path: Path
) -> None:
    content = small().written()
    laid_inside(path, content, tmp_path)
    (tmp_path / "other").unlink()
    with pytest.raises(WorldError) as caught:
        laid_inside(path, content.replace(b"m" * 500, b"n" * 500), tmp_path)
    assert caught.value.facts["why"] == "it is damaged"


@pytest.mark.parametrize("size", [499, 501])
def test_a_stream_of_another_length_is_found_while_it_is_laid_down(
    path: Path, tmp_path: Path, size: int
) -> None:
    made = small()
    made.entries[1].method = zipfile.ZIP_DEFLATED
    made.entries[1].size = made.entries[1].local_size = size
    path.write_bytes(made.written())
    with StrangeArchive(path, ANY) as opened, pytest.raises(WorldError) as caught:
        opened.unpack("take-01.mp4", tmp_path / "other", lambda: None)
    assert caught.value.facts["why"] == "it is damaged"


def test_the_two_headers_call_a_file_by_one_name(path: Path) -> None:
    """Also that of a file that nobody asks for: who opens the pack with another program may read it."""
    made = small()
    made.entries[1].local_name = b"take-02.mp4"
    path.write_bytes(made.written())
    assert refusal(path) == "it is damaged"


def test_what_is_there_already_is_not_written_over(path: Path, tmp_path: Path) -> None:
    path.write_bytes(small().written())
    there = tmp_path / "there"
    there.write_bytes(b"mine")
    with StrangeArchive(path, ANY) as opened, pytest.raises(FileExistsError):
        opened.unpack("take-01.mp4", there, lambda: None)
    assert there.read_bytes() == b"mine"


def test_reading_stops_when_that_is_wanted(path: Path, tmp_path: Path) -> None:
    """While the sum is made, and while it is written: each looks at every piece."""
    content = random.Random(7).randbytes(9 << 20)
    path.write_bytes(Zip([Entry(b"take-01.mp4", content, method=ZIP_STORED)]).written())
    looks: list[int] = []
    with StrangeArchive(path, ANY) as opened:
        opened.unpack("take-01.mp4", tmp_path / "other", lambda: looks.append(0))
    whole = len(looks)
    inside: io.BufferedReader = io.BufferedReader(io.BytesIO(path.read_bytes()))
    with StrangeArchive(path, ANY, inside=inside) as opened:
        opened.unpack("take-01.mp4", tmp_path / "again", lambda: looks.append(0))
    assert whole == 2 * (len(looks) - whole) > 2


def test_a_file_that_is_cut_off_while_it_is_read_is_damaged(path: Path) -> None:
    content = random.Random(7).randbytes(3 << 20)
    path.write_bytes(Zip([Entry(b"take-01.mp4", content)]).written())
    with StrangeArchive(path, ANY) as opened:
        os.truncate(path, 1 << 20)
        with pytest.raises(WorldError) as caught:
            opened.read("take-01.mp4")
    assert (caught.value.fault, caught.value.facts["why"]) == (Fault.PACK_REFUSED, "it is damaged")
