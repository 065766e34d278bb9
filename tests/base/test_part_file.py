"""A file under way beside its target: nobody else's is touched, and what a killed program left goes."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.base import part_file
from desktop.base.part_file import LONGEST_S, PartFile, sweep

WITH_LOCKS = pytest.mark.skipif(sys.platform == "win32", reason="only on systems with such locks")
ROOT = Path(__file__).parents[2]
WRITER = """
import sys
from pathlib import Path
from desktop.base.part_file import PartFile
part = PartFile(Path(sys.argv[1]))
part.file.write(b"half")
part.beside("take-01.mp4").write_bytes(b"half")
print("begun", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "out" / "p [1].zip"


@pytest.fixture(autouse=True)
def _folder(target: Path) -> None:
    target.parent.mkdir()


def names(target: Path) -> list[str]:
    return sorted(path.name for path in target.parent.iterdir())


def finish(part: PartFile, content: bytes) -> None:
    part.file.write(content)
    part.take_name()


def killed_writer(target: Path) -> subprocess.Popen[str]:
    """Return a program that is in the middle of its part, and waits to be killed."""
    program = subprocess.Popen(
        [sys.executable, "-c", WRITER, target],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert program.stdout is not None
    assert program.stdout.readline() == "begun\n"
    return program


def kill(program: subprocess.Popen[str]) -> None:
    program.send_signal(signal.SIGKILL)
    program.communicate(timeout=30)


@WITH_LOCKS
def test_of_two_for_one_target_both_end_and_the_last_wins(target: Path) -> None:
    with PartFile(target) as first:
        first.beside("x").write_bytes(b"needed")
        with PartFile(target) as second:
            finish(second, b"second")
            assert target.read_bytes() == b"second"
        assert first.beside("x").read_bytes() == b"needed"
        with PartFile(target):
            pass
        finish(first, b"first")
    assert target.read_bytes() == b"first"
    assert names(target) == [target.name]


def test_what_is_not_finished_leaves_what_was_there(target: Path) -> None:
    target.write_bytes(b"old")
    with PartFile(target) as part:
        part.file.write(b"half")
        part.beside("x").write_bytes(b"half")
    part.close()
    assert target.read_bytes() == b"old"
    assert names(target) == [target.name]


@WITH_LOCKS
def test_what_a_killed_program_left_goes_and_not_before(target: Path) -> None:
    program = killed_writer(target)
    try:
        sweep(target)
        assert len(names(target)) == 2
    finally:
        kill(program)
    assert len(names(target)) == 2
    with PartFile(target) as part:
        finish(part, b"whole")
    assert names(target) == [target.name]


@WITH_LOCKS
def test_who_was_killed_meanwhile_is_swept_by_who_ends(target: Path) -> None:
    program = killed_writer(target)
    try:
        part = PartFile(target)
    finally:
        kill(program)
    with part:
        finish(part, b"whole")
    assert names(target) == [target.name]


def test_others_that_are_called_alike_stay(target: Path) -> None:
    others = [
        f".{target.name}.zip.0123abcd.part",
        f".{target.name}.0123abcd.tmp",
        f".{target.name}.0123ABCD.part",
        ".p 1.zip.0123abcd.part",
    ]
    for name in others:
        target.with_name(name).write_bytes(b"other")
    (target.with_name(f".{target.name}.0123abcd.part")).mkdir()
    sweep(target)
    assert names(target) == sorted([*others, f".{target.name}.0123abcd.part"])


@WITH_LOCKS
def test_without_locks_only_what_is_old_is_left_over(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_file: int, _what: int) -> None:
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr(part_file.fcntl, "flock", refuse)
    young, old = (target.with_name(f".{target.name}.{own}.part") for own in ("0" * 8, "1" * 8))
    for each in (young, old):
        each.write_bytes(b"half")
    long_ago = old.stat().st_mtime - LONGEST_S - 1
    os.utime(old, (long_ago, long_ago))
    with PartFile(target) as part:
        finish(part, b"whole")
    assert names(target) == sorted([young.name, target.name])


@WITH_LOCKS
def test_who_is_swept_before_it_holds_its_part_makes_another(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock, swept = part_file.fcntl.flock, list[Path]()

    def late(file: int, what: int) -> None:
        if len(swept) < 2:
            (path,) = target.parent.glob(".*.part")
            swept.append(path)
            path.unlink()
            if len(swept) == 2:
                raise BlockingIOError
        lock(file, what)

    monkeypatch.setattr(part_file.fcntl, "flock", late)
    with PartFile(target) as part:
        assert part.path not in swept
        finish(part, b"whole")
    assert names(target) == [target.name]
    assert target.read_bytes() == b"whole"


def test_a_folder_that_is_gone_is_said(target: Path) -> None:
    with pytest.raises(FileNotFoundError):
        PartFile(target.with_name("gone") / "p.zip")


def test_where_an_open_file_cannot_be_removed_nothing_is_held(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows, where the name of a part that is written stays whatever is tried."""
    monkeypatch.setattr(part_file.sys, "platform", "win32")
    left = target.with_name(f".{target.name}.{'0' * 8}.part")
    left.write_bytes(b"half")
    held = target.with_name(f".{target.name}.{'1' * 8}.part")
    held.mkdir()  # stands for one that can't be removed
    beside = target.with_name(f".{target.name}.{'1' * 8}.x.part")
    beside.write_bytes(b"needed")
    with PartFile(target) as part:
        finish(part, b"whole")
    assert target.read_bytes() == b"whole"
    assert names(target) == sorted([held.name, beside.name, target.name])


def test_who_is_swept_every_time_writes_all_the_same(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def swept(_part: PartFile) -> bool:
        return False

    monkeypatch.setattr(PartFile, "_hold", swept)
    with PartFile(target) as part:
        finish(part, b"whole")
    assert names(target) == [target.name]
