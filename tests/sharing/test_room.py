"""Room is asked for where the pack goes, and where parts of it lie while it is made."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import Fault, WorldError
from desktop.sharing.model import Contents
from desktop.sharing.room import MARGIN_BYTES, TEXTS_BYTES, check_room
from desktop.sharing.sizes import media_bytes
from desktop.sharing.wishes import Blur, Wishes, choose

if TYPE_CHECKING:
    from tests.fixtures.sharing import Shared

pytestmark = pytest.mark.media
LOCKED = "one two three four five six"
AMPLE = 1 << 40


class Disks:
    """A disk for what goes out and another one for the library, or one for both.

    Args:
        shared: where they are.
        there: free bytes where the file goes.
        home: free bytes where the library lies.
    """

    def __init__(self, shared: Shared, there: int, home: int, *, one: bool = False) -> None:
        self._outside, self._there, self._home, self._one = shared.outside, there, home, one

    def free(self, folder: Path) -> int:
        return self._there if folder == self._outside else self._home

    def together(self, folder: Path, other: Path) -> bool:
        assert (folder, other) != (self._outside, self._outside)
        return self._one


def check(shared: Shared, wishes: Wishes, disks: Disks) -> int:
    choice = choose(shared.folder, wishes)
    target = shared.outside / "p.zip"
    return check_room(
        target,
        shared.folder.path,
        choice,
        finds_faces=False,
        free=disks.free,
        together=disks.together,
    )


def full(shared: Shared, wishes: Wishes, disks: Disks) -> str:
    """Return which folder is said to be on a full disk."""
    with pytest.raises(WorldError) as caught:
        check(shared, wishes, disks)
    assert caught.value.fault is Fault.DISK_FULL
    return caught.value.facts["folder"]


BLURRED = Wishes(contents=Contents.BLURRED, blur=Blur.WHOLE)
"""Encoded anew; encrypted while it is made in the second of a pair."""


def locked(wishes: Wishes) -> Wishes:
    from dataclasses import replace

    return replace(wishes, passphrase=LOCKED)


@pytest.mark.parametrize(
    "wishes",
    [BLURRED, Wishes(contents=Contents.CLIPS), Wishes(contents=Contents.AUDIO), Wishes(height=240)],
)
def test_a_locked_pack_that_is_made_anew_needs_room_at_home(shared: Shared, wishes: Wishes) -> None:
    shared.own()
    home = str(shared.folder.path)
    assert full(shared, locked(wishes), Disks(shared, AMPLE, MARGIN_BYTES)) == home
    check(shared, locked(wishes), Disks(shared, AMPLE, AMPLE))
    check(shared, wishes, Disks(shared, AMPLE, 0))  # a plain one asks nothing of home


@pytest.mark.parametrize("contents", [Contents.FULL, Contents.TEXT])
def test_what_is_copied_as_it_is_needs_none_there(shared: Shared, contents: Contents) -> None:
    check(shared, Wishes(contents=contents, passphrase=LOCKED), Disks(shared, AMPLE, 0))


def test_a_picture_that_is_encoded_lies_beside_a_plain_pack_for_a_while(shared: Shared) -> None:
    outside = str(shared.outside)
    choice = choose(shared.folder, BLURRED)
    once = sum(media_bytes(each, BLURRED, finds_faces=False) for each in choice.sources)
    pack = check(shared, BLURRED, Disks(shared, AMPLE, 0))
    assert full(shared, BLURRED, Disks(shared, pack + TEXTS_BYTES, 0)) == outside
    check(shared, BLURRED, Disks(shared, pack + once + TEXTS_BYTES, 0))
    # locked, that is asked of home
    check(shared, locked(BLURRED), Disks(shared, pack + TEXTS_BYTES, AMPLE))


def test_on_one_disk_all_of_it_has_to_fit_and_takes_keep_their_room(shared: Shared) -> None:
    outside = str(shared.outside)
    wishes = Wishes(contents=Contents.TEXT)
    enough = TEXTS_BYTES + MARGIN_BYTES
    check(shared, wishes, Disks(shared, enough, 0, one=True))
    assert full(shared, wishes, Disks(shared, enough - 1, 0, one=True)) == outside
    assert full(shared, locked(BLURRED), Disks(shared, enough, 0, one=True)) == outside


def test_a_small_stick_takes_a_small_pack(shared: Shared) -> None:
    check(shared, Wishes(contents=Contents.TEXT), Disks(shared, TEXTS_BYTES, 0))


def test_home_that_is_full_is_told_as_such(shared: Shared) -> None:
    """Not as the place that was asked for: another folder would not help."""
    from desktop.sharing.packing import export_pack

    disks = Disks(shared, AMPLE, 0)

    def export(free_at_target: int) -> WorldError:
        with pytest.raises(WorldError) as caught:
            export_pack(
                shared.folder, shared.outside / "p.zip", locked(BLURRED),
                free=lambda folder: free_at_target if folder == shared.outside else disks.free(folder),
            )  # fmt: skip
        return caught.value

    assert export(0).fault is Fault.TARGET_FULL
    assert list(shared.outside.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="only there is such a folder")
@pytest.mark.parametrize("secret", [None, "six words"])
def test_where_nothing_can_be_written_is_not_called_full(
    shared: Shared, secret: str | None
) -> None:
    from desktop.sharing.packing import export_pack

    with pytest.raises(WorldError) as caught:
        export_pack(shared.folder, Path("/proc/p.zip"), Wishes(passphrase=secret))
    assert caught.value.fault is Fault.TARGET_READ_ONLY
    assert caught.value.facts["folder"] == "/proc"


@pytest.mark.skipif(sys.platform != "linux", reason="only there can files be bounded")
@pytest.mark.parametrize(
    ("contents", "secret"),
    [(Contents.FULL, None), (Contents.FULL, "six words"), (Contents.BLURRED, None)],
)
def test_a_disk_that_takes_no_file_so_large_is_not_called_full(
    shared: Shared, contents: Contents, secret: str | None
) -> None:
    """As a stick with FAT32 is, from 4 GB on."""
    import resource

    from desktop.sharing.packing import export_pack

    wishes = Wishes(contents=contents, passphrase=secret)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, before[1]))
    try:
        with pytest.raises(WorldError) as caught:
            export_pack(shared.folder, shared.outside / "p.zip", wishes)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert caught.value.fault is Fault.TARGET_TOO_LARGE
    assert list(shared.outside.iterdir()) == []
