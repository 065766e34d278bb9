"""Recordings are written beside the rest of a pack: it is the same pack, and what fails fails as before."""

from __future__ import annotations

import hashlib
import io
import threading
import zipfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from desktop.base.errors import Fault, WorldError
from desktop.media.watching import IntakeCancelledError, Watch
from desktop.sharing import page
from desktop.sharing.archive import StrangeArchive
from desktop.sharing.known_copies import CopySums, KnownCopies, stamp_of
from desktop.sharing.limits import GIVEN, PACK_NAMES
from desktop.sharing.pack_writer import LargeFile, OtherBytesError, PackWriter
from desktop.sharing.packing import export_pack
from desktop.sharing.plain_media import learn
from desktop.sharing.wishes import Wishes

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.sharing.pack_writer import Slot
    from tests.fixtures.sharing import Shared

FIRST, SECOND = b"first" * 1000, b"second" * 1000
WAIT_S = 30.0


def sums_of(content: bytes) -> CopySums:
    return CopySums(zlib.crc32(content), hashlib.sha256(content).hexdigest())


def known(content: bytes, before: Callable[[], object] = lambda: None) -> LargeFile:
    """A file of known sums that is written when something has happened."""

    def write(slot: Slot) -> None:
        before()
        slot.write(content)

    return LargeFile(write, len(content), in_turn=True, sums=sums_of(content))


def test_what_is_small_goes_on_while_a_recording_is_written(tmp_path: Path) -> None:
    path, may_go_on = tmp_path / "p.zip", threading.Event()
    with PackWriter(path) as writer:
        writer.add("session.json", b"{}")
        first = writer.add_media("take-01.mp4", known(FIRST, lambda: may_go_on.wait(WAIT_S)))
        assert (first.size, first.sha256) == (len(FIRST), sums_of(FIRST).sha256)
        small = writer.add("take-02.json", b"words" * 100)
        assert small.size == 500
        writer.add_media("take-02.mp4", known(SECOND))
        writer.add("review.html", b"<!doctype html>")
        may_go_on.set()
        writer.finish()
    with StrangeArchive(path, PACK_NAMES) as opened:
        found = {name: opened.read(name) for name in opened.names}
    assert found == {
        "session.json": b"{}", "take-01.mp4": FIRST, "take-02.mp4": SECOND,
        "take-02.json": b"words" * 100, "review.html": b"<!doctype html>",
    }  # fmt: skip


def test_what_is_asked_of_a_recording_waits_for_it(tmp_path: Path) -> None:
    with PackWriter(tmp_path / "p.zip") as writer:
        writer.add_media("take-01.mp4", known(FIRST))
        writer.add("session.json", b"{}")
        assert writer.crc("take-01.mp4") == zlib.crc32(FIRST)
        writer.add_media("take-02.mp4", known(SECOND))
        assert b"".join(writer.content("take-02.mp4", 7)) == SECOND
        writer.add_media("take-03.mp4", known(FIRST))
        made = LargeFile(lambda slot: _put(slot, b"made"), 4)
        assert writer.add_media("take-04.mp4", made).size == 4
        writer.finish()
    with zipfile.ZipFile(tmp_path / "p.zip") as pack:
        assert pack.testzip() is None
        assert pack.read("take-03.mp4") == FIRST
        assert pack.read("session.json") == b"{}"


def _put(slot: Slot, content: bytes) -> None:
    slot.write(content)


@pytest.mark.parametrize("later", ["finish", "crc", "media"])
def test_what_fails_beside_is_raised_by_what_is_called_next(tmp_path: Path, later: str) -> None:
    def fail() -> None:
        raise WorldError(Fault.MEDIA_UNREADABLE, file=tmp_path, why="it is gone")

    with PackWriter(tmp_path / "p.zip") as writer:
        writer.add_media("take-01.mp4", known(FIRST, fail))
        writer.add_media("take-02.mp4", known(SECOND))
        writer.add("session.json", b"{}")
        calls: dict[str, Callable[[], object]] = {
            "finish": writer.finish,
            "crc": lambda: writer.crc("take-01.mp4"),
            "media": lambda: writer.add_media("x.mp4", LargeFile(lambda _slot: None, 0)),
        }
        with pytest.raises(WorldError) as caught:
            calls[later]()
        assert caught.value.fault is Fault.MEDIA_UNREADABLE
    assert not [*tmp_path.iterdir()]


@pytest.mark.parametrize("other", [FIRST[:-1] + b"x", FIRST[:-1], FIRST + b"x"])
def test_other_bytes_than_were_known_are_seen(tmp_path: Path, other: bytes) -> None:
    file = LargeFile(lambda it: _put(it, other), len(FIRST), in_turn=True, sums=sums_of(FIRST))
    with PackWriter(tmp_path / "p.zip") as writer:
        writer.add_media("take-01.mp4", file)
        with pytest.raises(OtherBytesError):
            writer.finish()
    assert not [*tmp_path.iterdir()]


def test_a_pack_that_is_given_up_lets_the_recording_be(tmp_path: Path) -> None:
    """It would be written without an end; the next piece is refused."""
    begun, ended = threading.Event(), threading.Event()

    def write(slot: Slot) -> None:
        try:
            while True:
                slot.write(FIRST)
                begun.set()
        finally:
            ended.set()

    endless = LargeFile(write, len(FIRST), in_turn=True, sums=sums_of(FIRST))
    with PackWriter(tmp_path / "p.zip") as writer:
        writer.add_media("take-01.mp4", endless)
        assert begun.wait(WAIT_S)
    assert ended.is_set()
    assert not [*tmp_path.iterdir()]


class Stubborn(KnownCopies):
    """What lies on the disk can't be removed."""

    @override
    def forget(self, source: Path) -> None:
        unlink = Path.unlink

        def refuse(path: Path, missing_ok: bool = False) -> None:
            raise PermissionError(13, "refused", str(path))

        Path.unlink = refuse  # type: ignore[method-assign, assignment]
        try:
            super().forget(source)
        finally:
            Path.unlink = unlink


@pytest.fixture
def beside_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """The recordings lie beside the page, however small they are."""

    def is_inlaid(_size: int, *, one_page: bool = False) -> bool:
        return one_page

    monkeypatch.setattr(page, "is_inlaid", is_inlaid)


@pytest.mark.media
@pytest.mark.usefixtures("beside_the_page")
@pytest.mark.parametrize("kind", [KnownCopies, Stubborn])
def test_what_was_known_wrongly_begins_the_pack_anew(
    shared: Shared, tmp_path: Path, kind: type[KnownCopies]
) -> None:
    copies, video = kind(tmp_path / "copies"), shared.take.video
    learn(video, copies, Watch())
    right = copies.find(video)
    assert right is not None
    copies.keep(video, stamp_of(video), right.plan, CopySums(right.sums.crc ^ 1, "0" * 64))
    told: list[float] = []
    done = export_pack(
        shared.folder, shared.outside / "p.zip", Wishes(), copies=copies, progress=told.append
    )
    assert told == sorted(told)
    assert copies.find(video) == right
    with zipfile.ZipFile(done.path) as pack:
        assert pack.testzip() is None
        for file in done.files:
            assert hashlib.sha256(pack.read(file.name)).hexdigest() == file.sha256
    assert [path.stem for path in (shared.folder.path / GIVEN).iterdir()] == [done.manifest.pack_id]


@pytest.mark.media
@pytest.mark.usefixtures("beside_the_page")
def test_it_is_stopped_while_a_recording_is_written_beside(shared: Shared, tmp_path: Path) -> None:
    copies = KnownCopies(tmp_path / "copies")
    learn(shared.take.video, copies, Watch())
    with pytest.raises(IntakeCancelledError):
        export_pack(
            shared.folder, shared.outside / "p.zip", Wishes(), copies=copies, cancelled=lambda: True
        )
    assert not [*shared.outside.iterdir()]
    assert not [*(shared.folder.path / GIVEN).iterdir()]


@pytest.mark.media
def test_it_is_the_pack_that_is_written_in_turn(shared: Shared, tmp_path: Path) -> None:
    copies, packs = KnownCopies(tmp_path / "copies"), list[dict[str, bytes]]()
    for _ in range(2):
        done = export_pack(shared.folder, shared.outside / "p.zip", Wishes(), copies=copies)
        with zipfile.ZipFile(io.BytesIO(done.path.read_bytes())) as pack:
            packs.append({name: pack.read(name) for name in pack.namelist()})
    assert copies.find(shared.take.video) is not None
    assert [*packs[0]] == [*packs[1]]
    same = {name for name in packs[0] if packs[0][name] == packs[1][name]}
    assert {name for name in packs[0] if name.startswith(("take-", "session"))} <= same


@pytest.mark.media
@pytest.mark.usefixtures("beside_the_page")
def test_the_share_done_rises_when_the_page_is_ready_before_the_copying_begins(
    shared: Shared, tmp_path: Path
) -> None:
    """It had gone back to nothing, where the copying was slow to begin."""
    copies, here = KnownCopies(tmp_path / "copies"), threading.current_thread()
    learn(shared.take.video, copies, Watch())
    told: list[float] = []
    page_is_ready, under_way = threading.Event(), threading.Event()

    def progress(share: float) -> None:
        told.append(share)
        if share > 0:
            under_way.set()

    def cancelled() -> bool:
        if threading.current_thread() is here:
            page_is_ready.set()
            assert under_way.wait(20)
        else:
            assert page_is_ready.wait(20)
        return False

    export_pack(
        shared.folder, shared.outside / "p.zip", Wishes(),
        copies=copies, progress=progress, cancelled=cancelled,
    )  # fmt: skip
    assert told == sorted(told)
    assert told[-1] == 1.0
