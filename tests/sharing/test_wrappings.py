"""Files that wrap others and are not opened here are told of, each by how to get at what is in it."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import Fault, WorldError
from desktop.cli.main import main
from desktop.sharing.letters import MOST_LETTER_BYTES, is_wrapping, read_letter
from desktop.sharing.mail_lines import armoured
from desktop.sharing.wrappings import wrapping_of

if TYPE_CHECKING:
    from pathlib import Path

LETTER = b'{"format": "greenroom-review-file", "review_id": "a"}'
SECTOR = 512


def compound(names: tuple[str, ...], content: bytes = b"", *, at: int = 0) -> bytes:
    """Return a compound file whose directory stands behind so many sectors and the content ([MS-CFB] 2.2, 2.6)."""
    sectors = at + -(-len(content) // SECTOR)
    head = bytearray(SECTOR)
    head[:8] = bytes.fromhex("d0cf11e0a1b11ae1")
    head[30:32] = (9).to_bytes(2, "little")
    head[48:52] = sectors.to_bytes(4, "little")
    entries = (name.encode("utf-16-le").ljust(64, b"\0").ljust(128, b"\1") for name in names)
    return bytes(head) + content.ljust(sectors * SECTOR, b"\0") + b"".join(entries)


MESSAGE = ("Root Entry", "__nameid_version1.0", "__substg1.0_0037001F")


def tarred(content: bytes) -> bytes:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w") as tar:
        entry = tarfile.TarInfo("a.bin")
        entry.size = len(content)
        tar.addfile(entry, io.BytesIO(content))
    return made.getvalue()


WRAPPED = {
    "a.msg": (compound(MESSAGE, b"PK\3\4 and more"), Fault.OUTLOOK_MESSAGE),
    "large.msg": (compound(MESSAGE, at=2 * MOST_LETTER_BYTES // SECTOR), Fault.OUTLOOK_MESSAGE),
    "last.msg": (compound((*["Root Entry"] * 31, MESSAGE[1])), Fault.OUTLOOK_MESSAGE),
    "cut.msg": (compound(MESSAGE, armoured(LETTER).encode()[:-40]), Fault.OUTLOOK_MESSAGE),
    "winmail.dat": (bytes.fromhex("789f3e22") + b"x" * 90, Fault.OUTLOOK_MESSAGE),
    "a.json.gz": (gzip.compress(LETTER), Fault.PACKED_OTHERWISE),
    "a.tgz": (gzip.compress(tarred(LETTER)), Fault.PACKED_OTHERWISE),
    "a.json.bz2": (bz2.compress(LETTER), Fault.PACKED_OTHERWISE),
    "a.json.xz": (lzma.compress(LETTER), Fault.PACKED_OTHERWISE),
    "a.tar": (tarred(b"no letter"), Fault.PACKED_OTHERWISE),
    "a.rar": (b"Rar!\x1a\x07\x01\0" + bytes(90), Fault.PACKED_OTHERWISE),
    "a.7z": (b"7z\xbc\xaf'\x1c\0\4" + bytes(90), Fault.PACKED_OTHERWISE),
}


@pytest.mark.parametrize("name", WRAPPED)
def test_it_is_told_how_to_get_at_it(
    tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    content, fault = WRAPPED[name]
    path = tmp_path / name
    path.write_bytes(content)
    assert is_wrapping(path)
    with pytest.raises(WorldError) as caught:
        read_letter(path)
    assert caught.value.fault is fault
    assert main(["import", str(path), "--library", str(tmp_path / "l")]) == 1
    said = capsys.readouterr().err
    assert "in a zip" in said
    assert len(said.splitlines()) == 1


def test_a_letter_that_lies_whole_in_one_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.msg"
    path.write_bytes(compound(MESSAGE, LETTER))
    assert read_letter(path).startswith(LETTER)


@pytest.mark.parametrize(
    "content",
    [
        compound(("Root Entry", "WordDocument")),
        compound(MESSAGE)[:SECTOR],
        compound(MESSAGE).replace((9).to_bytes(2, "little"), b"\xff\xff", 1),
        bytes.fromhex("d0cf11e0a1b11ae1"),
        b"\x1f",
        b"",
    ],
)
def test_what_is_no_wrapping(content: bytes) -> None:
    assert wrapping_of(io.BytesIO(content)) is None


@pytest.mark.parametrize(
    "begin", [compound(("Root Entry",)), gzip.compress(LETTER, mtime=0), LETTER]
)
def test_a_few_kilobytes_of_it_are_read(begin: bytes) -> None:
    file = io.BytesIO(begin + bytes(1 << 20))
    wrapping_of(file)
    assert file.tell() <= 2 * 4096


def test_a_file_that_is_not_there_is_none(tmp_path: Path) -> None:
    assert not is_wrapping(tmp_path / "gone.msg")
