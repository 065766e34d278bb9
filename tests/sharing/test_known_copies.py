"""Sums that are known from before: taken over where nothing changed, never believed where anything did."""

from __future__ import annotations

import hashlib
import io
import os
import random
import shutil
import zipfile
import zlib
from dataclasses import replace as replaced
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import pytest

from desktop import media
from desktop.base.errors import Fault, WorldError
from desktop.media.copy_plan import CopyPlan
from desktop.media.plain_copy import plan_copy
from desktop.media.watching import IntakeCancelledError, Watch
from desktop.sharing import known_copies, plain_media
from desktop.sharing.archive import StrangeArchive
from desktop.sharing.known_copies import CopySums, KnownCopies, stamp_of
from desktop.sharing.limits import PACK_NAMES
from desktop.sharing.packing import export_pack
from desktop.sharing.plain_media import learn
from desktop.sharing.sums import Sums
from desktop.sharing.wishes import Wishes

if TYPE_CHECKING:
    from tests.fixtures.sharing import Shared

pytestmark = pytest.mark.media
WRONG = "0" * 64


@pytest.fixture
def copies(shared: Shared) -> KnownCopies:
    return KnownCopies(shared.outside / "copies")


def export(shared: Shared, copies: KnownCopies, wishes: Wishes | None = None) -> dict[str, str]:
    """Export, check that every sum is that of the bytes, and return the sums by name."""
    done = export_pack(shared.folder, shared.outside / "p.zip", wishes or Wishes(), copies=copies)
    with zipfile.ZipFile(done.path) as pack:
        assert pack.testzip() is None
        for file in done.files:
            assert hashlib.sha256(pack.read(file.name)).hexdigest() == file.sha256
    with StrangeArchive(done.path, PACK_NAMES) as archive:
        assert {file.name for file in done.files} < {*archive.names}
    return {file.name: file.sha256 for file in done.files if file.name.endswith(".mp4")}


def test_what_was_found_out_is_taken_over(shared: Shared, copies: KnownCopies) -> None:
    video = shared.take.video
    first = export(shared, copies)
    known = copies.find(video)
    assert known is not None
    assert {known.sums.sha256} == {*first.values()}
    assert known.plan.size > 0
    copies.keep(video, known.stamp, known.plan, CopySums(known.sums.crc, WRONG))
    done = export_pack(shared.folder, shared.outside / "q.zip", Wishes(), copies=copies)
    assert done.files[1].sha256 == WRONG  # it was not summed again


def test_it_is_the_same_pack_with_and_without(shared: Shared, copies: KnownCopies) -> None:
    learn(shared.take.video, copies, Watch())
    assert copies.find(shared.take.video) is not None
    assert export(shared, copies) == export(shared, KnownCopies(None))


def flip(path: Path, at: int) -> None:
    with path.open("rb+") as file:
        file.seek(at)
        byte = file.read(1)[0]
        file.seek(at)
        file.write(bytes([byte ^ 0xFF]))


def change(path: Path) -> None:
    """Change a byte of a sample, and let size and time of the content be as before."""
    before = path.stat()
    with path.open("rb") as file:
        plan = plan_copy(file, picture=True)
    assert plan is not None
    begin, end, _ = plan.pieces[0]
    flip(path, (begin + end) // 2)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def replace(path: Path) -> None:
    """Put another file of the same size and time in its place."""
    before = path.stat()
    other = path.with_name("other.mp4")
    shutil.copyfile(path, other)
    change(other)
    os.utime(other, ns=(before.st_atime_ns, before.st_mtime_ns))
    other.replace(path)


def shorten(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-100])


@pytest.mark.parametrize("changed", [change, replace])
def test_a_recording_that_changed_is_summed_again(
    shared: Shared, copies: KnownCopies, changed: object
) -> None:
    first = export(shared, copies)
    changed(shared.take.video)  # type: ignore[operator]
    if os.name != "nt":  # where the time of the entry is when it was made
        assert copies.find(shared.take.video) is None
    assert export(shared, copies) != first


@pytest.mark.parametrize("changed", [change, replace])
def test_bytes_that_changed_unseen_are_found(
    shared: Shared, copies: KnownCopies, changed: object
) -> None:
    """A clock that was set back, or a disk that rots: all that could be seen is as it was."""
    first = export(shared, copies)
    known = copies.find(shared.take.video)
    assert known is not None
    changed(shared.take.video)  # type: ignore[operator]
    copies.keep(shared.take.video, stamp_of(shared.take.video), known.plan, known.sums)
    assert copies.find(shared.take.video) is not None
    second = export(shared, copies)
    assert second != first
    now = copies.find(shared.take.video)
    assert now is not None
    assert {now.sums.sha256} == {*second.values()}


def test_a_plan_that_reaches_beyond_the_end_is_given_up(
    shared: Shared, copies: KnownCopies
) -> None:
    first = export(shared, copies)
    known = copies.find(shared.take.video)
    assert known is not None
    end = shared.take.video.stat().st_size
    far = replaced(known.plan, pieces=((end - 10, end + 10, b""),))
    copies.keep(shared.take.video, known.stamp, far, known.sums)
    assert export(shared, copies) == first


@pytest.mark.parametrize("damage", ["rotten", "cut", "empty", "nonsense", "older"])
def test_what_is_kept_damaged_is_not_known(
    shared: Shared, copies: KnownCopies, damage: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    learn(shared.take.video, copies, Watch())
    place = next((shared.outside / "copies").iterdir())
    content = place.read_bytes()
    if damage == "rotten":
        flip(place, len(content) - 5)
    if damage == "cut":
        place.write_bytes(content[:-1])
    if damage == "empty":
        place.write_bytes(b"")
    if damage == "nonsense":
        place.write_bytes(hashlib.sha256(b"\x93").digest() + b"\x93")
    if damage == "older":
        monkeypatch.setattr(known_copies, "RULES", known_copies.RULES + 1)
    assert copies.find(shared.take.video) is None
    export(shared, copies)
    assert copies.find(shared.take.video) is not None


def test_what_changes_while_it_is_read_is_not_kept(shared: Shared, copies: KnownCopies) -> None:
    def touch(_share: float) -> None:
        os.utime(shared.take.video)

    learn(shared.take.video, copies, Watch(touch))
    assert copies.find(shared.take.video) is None


def test_one_that_becomes_shorter_while_it_is_copied_is_said(
    shared: Shared, monkeypatch: pytest.MonkeyPatch
) -> None:
    end = shared.take.video.stat().st_size
    longer = CopyPlan(b"head", ((end - 10, end + 10, b""),), 1000)

    def plan(_file: BinaryIO) -> CopyPlan:
        return longer

    monkeypatch.setattr(plain_media, "_plan", plan)
    with pytest.raises(WorldError) as caught:
        export_pack(shared.folder, shared.outside / "p.zip", Wishes())
    assert caught.value.fault is Fault.MEDIA_UNREADABLE
    assert not [*shared.outside.iterdir()]


def test_it_is_stopped(shared: Shared, copies: KnownCopies) -> None:
    with pytest.raises(IntakeCancelledError):
        learn(shared.take.video, copies, Watch(cancelled=lambda: True))
    assert copies.find(shared.take.video) is None


def test_what_is_no_recording_of_ours_is_left_alone(tmp_path: Path) -> None:
    copies = KnownCopies(tmp_path / "copies")
    other = tmp_path / "other.mp4"
    learn(other, copies, Watch())
    other.write_bytes(b"no movie")
    learn(other, copies, Watch())
    assert copies.find(other) is None
    copies.forget(other)


def test_a_place_that_cannot_be_made_is_no_fault(shared: Shared) -> None:
    taken = shared.outside / "taken"
    taken.write_text("a file")
    copies = KnownCopies(taken)
    export(shared, copies)
    assert copies.find(shared.take.video) is None


def test_only_so_many_are_kept(
    shared: Shared, copies: KnownCopies, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(known_copies, "MOST_KEPT", 3)
    others = [shared.take.video.with_name(f"{number}.mp4") for number in range(5)]
    for other in others:
        shutil.copyfile(shared.take.video, other)
        learn(other, copies, Watch())
    assert len([*(shared.outside / "copies").iterdir()]) == 3
    assert copies.find(others[-1]) is not None


def test_the_sums_of_a_large_copy_are_those_of_what_was_read() -> None:
    """Its blocks are summed on a thread while the next ones are read into the same memories."""
    content = random.Random(7).randbytes(24 << 20)
    plan = CopyPlan(b"", ((0, len(content), b""),), 0)
    with Sums(kept=True) as sums:
        plan.write(io.BytesIO(content), Summed(sums), lambda _share: None)
        found = sums.result()
    assert found == (zlib.crc32(content), hashlib.sha256(content).hexdigest())


class Summed:
    """A sink that keeps nothing: the reading is as far ahead as it can be."""

    def __init__(self, sums: Sums) -> None:
        self._sums = sums

    def write(self, content: bytes | memoryview) -> int:
        self._sums.add(content)
        return len(content)


def test_the_way_copies_are_made_has_a_number() -> None:
    """When this fails, recordings may go out in another way: then raise RULES; write the new sum here."""
    names = (
        "plain_copy", "copy_plan", "fragment_heads", "mp4_samples", "mp4_boxes", "aac_notes",
        "h264_notes", "reading_ahead",
    )  # fmt: skip
    digest = hashlib.sha256()
    for name in names:
        text = (Path(media.__file__).parent / f"{name}.py").read_text(encoding="utf-8")
        digest.update(text.encode())
    assert (known_copies.RULES, digest.hexdigest()[:16]) == (4, "c0fd087c3f0f1713")
