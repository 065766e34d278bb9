"""A file is replaced as a whole or not at all; every fault of the system has a name."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.base import files
from desktop.base.errors import Fault, WorldError
from desktop.base.files import (
    OF_A_TARGET,
    begin_writing,
    check_writable,
    free_bytes,
    is_file,
    is_folder,
    is_there,
    make_folder,
    naming_faults,
    naming_target,
    on_one_disk,
    safe_name,
    sha256_of,
    sweep_unfinished,
    sync_folder,
    world_error,
    write_atomic,
    write_target,
)


def test_a_power_cut_leaves_the_way_to_a_new_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[Path] = []
    monkeypatch.setattr(files, "settle", synced.append)
    for _ in range(2):
        make_folder(tmp_path / "session" / "takes")
    assert synced == [tmp_path, tmp_path / "session"]


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "面试 🎤" / "a b.json"
    make_folder(path.parent)
    write_atomic(path, b"one")
    write_atomic(path, b"two")
    assert path.read_bytes() == b"two"
    assert [child.name for child in path.parent.iterdir()] == ["a b.json"]


def test_a_failed_write_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "kept.json"
    write_atomic(path, b"old")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(WorldError) as caught:
        write_atomic(path, b"new")
    assert caught.value.fault is Fault.DISK_FULL
    assert path.read_bytes() == b"old"
    assert [child.name for child in tmp_path.iterdir()] == ["kept.json"]


@pytest.mark.skipif(os.name == "nt", reason="no folders are synced there")
@pytest.mark.parametrize("error", [errno.EIO, errno.EINVAL, errno.EACCES])
def test_a_folder_that_cannot_be_synced_is_no_failed_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: int
) -> None:
    """The new name stands: who is told otherwise undoes what is there."""
    path = tmp_path / "new.json"
    write_atomic(path, b"old")
    really = os.fsync
    asked: list[int] = []

    def only_files(descriptor: int) -> None:
        if not stat.S_ISDIR(os.fstat(descriptor).st_mode):
            return really(descriptor)
        asked.append(descriptor)
        raise OSError(error, os.strerror(error))

    monkeypatch.setattr(os, "fsync", only_files)
    write_atomic(path, b"new")
    assert path.read_bytes() == b"new"
    assert len(asked) == 1
    with pytest.raises(OSError, match=re.escape(os.strerror(error))):
        sync_folder(tmp_path)


def test_a_folder_is_tried_before_the_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check_writable(tmp_path)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(WorldError) as caught:
        check_writable(tmp_path / "nowhere")
    assert caught.value.fault is Fault.FOLDER_MISSING

    def closed(*_arguments: object, **_options: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(Path, "touch", closed)
    with pytest.raises(WorldError) as caught:
        check_writable(tmp_path)
    assert caught.value.fault is Fault.FOLDER_READ_ONLY
    assert caught.value.facts["folder"] == str(tmp_path)


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(WorldError) as caught:
        write_atomic(tmp_path / "gone" / "a.json", b"")
    assert caught.value.fault is Fault.FOLDER_MISSING
    assert caught.value.facts["folder"] == str(tmp_path / "gone")


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        (errno.ENOSPC, Fault.DISK_FULL),
        (errno.EDQUOT, Fault.DISK_FULL),
        (errno.EACCES, Fault.FOLDER_READ_ONLY),
        (errno.EROFS, Fault.FOLDER_READ_ONLY),
        (errno.ENOENT, Fault.FOLDER_MISSING),
        (errno.EIO, Fault.FILE_FAILED),
    ],
)
def test_every_number_has_a_name(number: int, fault: Fault) -> None:
    found = world_error(OSError(number, os.strerror(number)), Path("/library/a.json"))
    assert found.fault is fault


def test_what_may_not_be_read_is_told_from_what_may_not_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []

    def refuse(path: Path, _mode: int) -> bool:
        asked.append(path)
        return False

    monkeypatch.setattr(os, "access", refuse)  # root may read everything
    file = tmp_path / "a.json"
    file.write_bytes(b"")
    for path in (file, tmp_path / "closed" / "b.json"):
        found = world_error(PermissionError(errno.EACCES, "Permission denied"), path)
        assert found.fault is Fault.NOT_READABLE
        assert found.facts == {"file": str(path)}
    assert asked == [file, tmp_path]


def test_a_folder_a_file_nothing_and_what_nobody_can_tell(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert is_folder(tmp_path)
    assert not is_folder(tmp_path / "file")
    assert not is_folder(tmp_path / "none")
    assert not is_folder(tmp_path / "file" / "inner")
    with pytest.raises(WorldError) as caught:
        is_folder(tmp_path / ("long" * 100))
    assert caught.value.fault is Fault.FILE_FAILED
    assert is_there(tmp_path / "file")
    assert not is_there(tmp_path / ("long" * 100))


def test_an_error_without_words_still_says_something() -> None:
    assert world_error(OSError("odd"), Path("/a/b")).facts["why"] == "odd"


def test_what_is_no_file_error_passes_through(tmp_path: Path) -> None:
    with pytest.raises(KeyError), naming_faults(tmp_path):
        raise KeyError


def test_a_file_where_a_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "taken").write_bytes(b"")
    with pytest.raises(WorldError):
        make_folder(tmp_path / "taken" / "inner")


@given(st.text(max_size=200))
@example("a" * 100)
@example("a" * 39 + " b")
def test_a_safe_name_is_safe(text: str) -> None:
    name = safe_name(text)
    assert 0 < len(name) <= 40
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


def test_sums_and_free_space(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abc")
    assert sha256_of(tmp_path / "a") == hashlib.sha256(b"abc").hexdigest()
    with pytest.raises(WorldError):
        sha256_of(tmp_path / "b")
    assert free_bytes(tmp_path / "not" / "yet") > 0


def test_windows_has_no_folders_to_sync(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Windows:
        name = "nt"

    monkeypatch.setattr(files, "os", Windows)
    sync_folder(tmp_path / "does not matter")


def test_what_was_left_beside_a_document_is_swept(tmp_path: Path) -> None:
    old, young, other = (tmp_path / name for name in (".a.json.1.tmp", ".b.json.2.tmp", "c.tmp"))
    for each in (old, young, other):
        each.write_bytes(b"x")
    os.utime(old, (1, 1))
    sweep_unfinished(tmp_path)
    assert sorted(tmp_path.iterdir()) == [young, other]
    sweep_unfinished(tmp_path / "gone")


def test_a_place_that_a_person_chose_is_named_as_such(tmp_path: Path) -> None:
    write_target(tmp_path / "a.txt", b"a")
    assert (tmp_path / "a.txt").read_bytes() == b"a"
    with pytest.raises(WorldError) as caught:
        write_target(tmp_path / "gone" / "a.txt", b"")
    assert caught.value.fault is Fault.TARGET_MISSING
    assert caught.value.facts["folder"] == str(tmp_path / "gone")
    with pytest.raises(WorldError) as caught, naming_target(tmp_path / "a.txt"):
        raise WorldError(Fault.FOLDER_MISSING, folder=tmp_path)  # of a new file in /proc
    assert caught.value.fault is Fault.TARGET_READ_ONLY
    for before, after in (
        (WorldError(Fault.DISK_FULL, folder=tmp_path), Fault.TARGET_FULL),
        (WorldError(Fault.FOLDER_READ_ONLY, folder=tmp_path), Fault.TARGET_READ_ONLY),
        (WorldError(Fault.DISK_FULL, folder=tmp_path / "library"), Fault.DISK_FULL),
        (WorldError(Fault.NO_CAMERA), Fault.NO_CAMERA),
    ):
        with pytest.raises(WorldError) as caught, naming_target(tmp_path / "a.txt"):
            raise before
        assert caught.value.fault is after


def test_a_file_that_is_too_large_for_its_disk_is_not_a_full_disk(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    with (
        pytest.raises(WorldError) as caught,
        naming_target(target),
        naming_faults(tmp_path / "a.txt.part"),
    ):
        raise OSError(errno.EFBIG, "File too large")
    assert caught.value.fault is Fault.TARGET_TOO_LARGE
    assert caught.value.fault in OF_A_TARGET


def test_a_fault_that_is_its_own_cause_is_told(tmp_path: Path) -> None:
    first, second = OSError(errno.ENOSPC, "full"), ValueError()
    first.__cause__, second.__cause__ = second, first
    with (
        pytest.raises(WorldError) as caught,
        naming_target(tmp_path / "a.txt"),
        naming_faults(tmp_path / "a.txt.part"),
    ):
        raise first
    assert caught.value.fault is Fault.TARGET_FULL


def test_what_is_no_file_is_not_replaced(tmp_path: Path) -> None:
    """Who is root would have no ``/dev/null`` any more; a link would lead nowhere."""
    (tmp_path / "file").write_bytes(b"kept")
    (tmp_path / "folder").mkdir()
    try:
        (tmp_path / "link").symlink_to(tmp_path / "file")
        (tmp_path / "loose").symlink_to(tmp_path / "gone")
    except OSError:
        pytest.skip("links can't be made here")
    odd = [tmp_path / name for name in ("folder", "link", "loose")]
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe")
        odd += [tmp_path / "pipe", Path(os.devnull)]
    for each in odd:
        before = each.lstat()
        with pytest.raises(WorldError) as caught, naming_target(each):
            pytest.fail(f"{each} would be replaced")
        assert caught.value.fault is Fault.TARGET_NO_FILE
        assert caught.value.fault in OF_A_TARGET
        assert caught.value.facts["file"] == str(each)
        assert each.lstat().st_ino == before.st_ino
    assert (tmp_path / "file").read_bytes() == b"kept"


@pytest.mark.parametrize("system", ["linux", "win32"])
def test_beginning_to_write_is_a_hint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    if system == "linux" and sys.platform != "linux":
        pytest.skip("no such hint here")
    monkeypatch.setattr(sys, "platform", system)
    with (tmp_path / "file").open("wb") as file:
        file.write(b"x" * 100)
        begin_writing(file.fileno(), 0, 100)
    begin_writing(-1, 0, 100)
    assert (tmp_path / "file").read_bytes() == b"x" * 100


def test_folders_on_one_disk(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    assert on_one_disk(tmp_path, tmp_path / "other")
    assert not on_one_disk(tmp_path, tmp_path / "gone")
    if sys.platform == "linux":
        assert not on_one_disk(tmp_path, Path("/proc"))


def test_a_name_too_long_for_a_file_is_told_in_every_python(tmp_path: Path) -> None:
    assert is_file(tmp_path / "x") is False
    assert is_file(tmp_path) is False
    (tmp_path / "x").write_bytes(b"")
    assert is_file(tmp_path / "x") is True
    with pytest.raises(WorldError) as caught:
        is_file(tmp_path / ("x" * 5000))
    assert caught.value.fault is Fault.FILE_FAILED
