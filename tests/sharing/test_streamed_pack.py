"""An encrypted pack is written once: no plain copy of it, and other programs open it all the same."""

from __future__ import annotations

import hashlib
import io
import shutil
import subprocess
import zipfile
from typing import TYPE_CHECKING

import pyrage
import pytest

from desktop.base.errors import Fault, WorldError
from desktop.media.watching import IntakeCancelledError, Watch
from desktop.sharing.archive import StrangeArchive
from desktop.sharing.known_copies import CopySums, KnownCopies, stamp_of
from desktop.sharing.limits import PACK_NAMES, SEALED
from desktop.sharing.model import Contents
from desktop.sharing.pack_writer import LargeFile, OtherBytesError
from desktop.sharing.packing import export_pack
from desktop.sharing.plain_media import learn
from desktop.sharing.streamed_pack import StreamedPack
from desktop.sharing.wishes import Wishes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.sharing.pack_writer import Slot
    from tests.fixtures.sharing import Shared

LOCKED = Wishes(passphrase="x")


class OpenKey:
    """A key that the test has, too."""

    def __init__(self) -> None:
        self.identity = pyrage.x25519.Identity.generate()

    def seal(self, _words: str) -> tuple[str, Callable[[], bytes]]:
        return str(self.identity.to_public()), lambda: b"wrapped"

    def inside(self, path: Path) -> bytes:
        """Return the zip that is encrypted in a pack, opened by the ``age`` program where it is here."""
        with zipfile.ZipFile(path) as outer:
            assert outer.testzip() is None
            secret = outer.read(SEALED)
        if shutil.which("age") is None:
            return pyrage.decrypt(secret, [self.identity])
        key = path.with_name("key")
        key.write_text(f"{self.identity}\n")
        return subprocess.run(
            ["age", "-d", "-i", key], input=secret, capture_output=True, check=True
        ).stdout


@pytest.fixture
def key() -> OpenKey:
    return OpenKey()


def written(target: io.BytesIO, place: Path, *, large: bool = False) -> None:
    """Write one file of every kind."""
    with StreamedPack(target, place / "scratch") as pack:
        about = 3 << 30 if large else 5

        def sought(slot: Slot) -> None:
            slot.write(b"??me")
            slot.seek(0)
            slot.write(b"so")
            assert slot.tell() == 2

        def in_turn(slot: Slot) -> None:
            slot.write(b"first")
            assert slot.tell() == 5
            with pytest.raises(io.UnsupportedOperation):
                slot.seek(0)

        pack.add("pack.json", b"{}" * 500)
        assert pack.add_media("take-01.mp4", LargeFile(sought, about)).sha256 == _sha(b"some")
        assert b"".join(pack.content("take-01.mp4", 2)) == b"some"
        assert [*place.iterdir()]
        assert pack.add_media("take-02.mp4", LargeFile(in_turn, about, in_turn=True)).size == 5
        pack.finish()
    assert not [*place.iterdir()]


def _sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize("large", [False, True])
def test_every_kind_of_file_is_read_again(tmp_path: Path, *, large: bool) -> None:
    path, place, target = tmp_path / "a.zip", tmp_path / "place", io.BytesIO()
    place.mkdir()
    written(target, place, large=large)
    path.write_bytes(target.getvalue())
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    with StrangeArchive(path, PACK_NAMES) as opened:
        found = {name: opened.read(name) for name in opened.names}
    assert found == {"pack.json": b"{}" * 500, "take-01.mp4": b"some", "take-02.mp4": b"first"}
    if shutil.which("unzip"):
        subprocess.run(["unzip", "-tq", path], check=True, capture_output=True)


@pytest.mark.parametrize("size", [4, 5])
def test_other_bytes_are_seen(tmp_path: Path, size: int) -> None:
    known = CopySums(0, _sha(b"first"))
    with StreamedPack(io.BytesIO(), tmp_path / "s") as pack:
        first = LargeFile(lambda it: _put(it, b"first"), size, in_turn=True, sums=known)
        with pytest.raises(OtherBytesError):
            pack.add_media("a.mp4", first)


def _put(slot: Slot, content: bytes) -> None:
    slot.write(content)


@pytest.mark.media
@pytest.mark.parametrize("known", [False, True])
@pytest.mark.parametrize("contents", [Contents.FULL, Contents.AUDIO, Contents.TEXT])
def test_it_is_the_pack_that_goes_out_plain(
    shared: Shared, key: OpenKey, tmp_path: Path, contents: Contents, *, known: bool
) -> None:
    copies = KnownCopies(tmp_path / "copies")
    if known:
        learn(shared.take.video, copies, Watch())
    path = shared.outside / "p.zip"
    wishes = Wishes(contents=contents, passphrase="x")
    export_pack(shared.folder, path, wishes, seal=key.seal, copies=copies)
    inner = shared.outside / "inner.zip"
    inner.write_bytes(key.inside(path))
    plain = shared.export(Wishes(contents=contents)).path
    with zipfile.ZipFile(inner) as archive, zipfile.ZipFile(plain) as other:
        assert archive.testzip() is None
        assert archive.namelist() == other.namelist()
        for name in archive.namelist():
            if name.startswith(("take-", "session")):
                assert archive.read(name) == other.read(name)


@pytest.mark.media
def test_nothing_of_it_lies_on_the_disk_unencrypted(shared: Shared, key: OpenKey) -> None:
    """Neither while it is written nor when that is given up: only the cipher, beside its target."""
    seen: set[str] = set()

    def look(_share: float) -> None:
        for place in (shared.outside, shared.folder.path / "shared"):
            for path in place.iterdir():
                seen.add(path.name)
                assert b"moov" not in path.read_bytes()

    def cancelled() -> bool:
        return bool(seen)

    path = shared.outside / "p.zip"
    export_pack(shared.folder, path, LOCKED, seal=key.seal, progress=look)
    notes = {name for name in seen if ".json" in name}
    assert all(name.startswith((".p.zip.", "p.zip")) for name in seen - notes)
    path.unlink()
    with pytest.raises(IntakeCancelledError):
        export_pack(shared.folder, path, LOCKED, seal=key.seal, progress=look, cancelled=cancelled)
    assert [*shared.outside.iterdir()] == []


@pytest.mark.media
def test_what_was_known_wrongly_begins_it_anew(
    shared: Shared, key: OpenKey, tmp_path: Path
) -> None:
    copies, video, path = KnownCopies(tmp_path / "copies"), shared.take.video, shared.outside / "p"
    learn(video, copies, Watch())
    known = copies.find(video)
    assert known is not None
    copies.keep(video, stamp_of(video), known.plan, CopySums(known.sums.crc ^ 1, "0" * 64))
    told: list[float] = []
    export_pack(shared.folder, path, LOCKED, seal=key.seal, copies=copies, progress=told.append)
    assert told == sorted(told)
    assert copies.find(video) == known
    with zipfile.ZipFile(io.BytesIO(key.inside(path))) as archive:
        assert archive.testzip() is None
        assert _sha(archive.read("take-01.mp4")) == known.sums.sha256
    with zipfile.ZipFile(path) as outer:
        assert len(outer.namelist()) == 3


@pytest.mark.media
def test_what_a_killed_one_left_at_home_is_swept(shared: Shared, key: OpenKey) -> None:
    notes = shared.folder.path / "shared"
    notes.mkdir()
    for name in (".pack.zip.0123abcd.part", ".pack.zip.0123abcd.take-01.mp4.whole.part"):
        (notes / name).write_bytes(b"half")
    export_pack(shared.folder, shared.outside / "p.zip", LOCKED, seal=key.seal)
    assert [path.suffix for path in notes.iterdir()] == [".json"]


def test_a_file_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    with StreamedPack(io.BytesIO(), tmp_path / "gone" / "scratch") as pack:
        with pytest.raises(WorldError) as caught:
            pack.add_media("take-01.mp4", LargeFile(lambda _slot: None, 1))
        assert caught.value.fault is Fault.FOLDER_MISSING


def test_what_writing_raises_keeps_its_name(tmp_path: Path) -> None:
    def fail(_slot: Slot) -> None:
        raise ValueError("odd")

    with (
        StreamedPack(io.BytesIO(), tmp_path / "s") as pack,
        pytest.raises(ValueError, match="odd"),
    ):
        pack.add_media("take-01.mp4", LargeFile(fail, 1))
    assert not [*tmp_path.iterdir()]
