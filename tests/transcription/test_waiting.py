"""What waits survives the program; two windows never share it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.base.settings import Speech
from desktop.sessions.folder import TakeFolder
from desktop.sessions.lock import SessionLock, TranscriptLock
from desktop.sessions.model import TakeState
from desktop.transcription.waiting import LINE, Waiting, WaitingLine, waiting

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.sessions.folder import SessionFolder

WINDOW = """
import os, signal, sys
from pathlib import Path
from desktop.sessions.folder import TakeFolder
from desktop.transcription.waiting import WaitingLine, waiting
library, *takes = map(Path, sys.argv[1:])
line = WaitingLine(library)
line.keep([waiting(TakeFolder(each)) for each in takes], paused=True)
print("kept", flush=True)
sys.stdin.read()
"""


def take_of(session: SessionFolder, state: TakeState = TakeState.SAVED) -> TakeFolder:
    take = session.new_take("Q03")
    take.write(msgspec.structs.replace(take.read(), state=state, has_sound=True))
    return take


@pytest.fixture
def library(a_session: SessionFolder) -> Path:
    return a_session.path.parent.parent


@pytest.fixture
def takes(a_session: SessionFolder) -> list[TakeFolder]:
    return [take_of(a_session) for _ in range(3)]


def names(found: tuple[Waiting, ...]) -> list[str]:
    return [each.take.path.name for each in found]


def test_what_a_closed_window_has_left_comes_back_in_order(
    library: Path, takes: list[TakeFolder]
) -> None:
    line = WaitingLine(library)
    line.keep([waiting(takes[2]), waiting(takes[0], Speech.EN)], paused=False)
    line.close()
    line.keep([], paused=False)  # a window that goes changes nothing any more
    later = WaitingLine(library)
    found, paused = later.bring_back()
    assert found == (Waiting(takes[2]), Waiting(takes[0], Speech.EN))
    assert not paused
    later.close()
    assert WaitingLine(library).bring_back()[0] == found
    assert len(list((library / "queue").iterdir())) == 1


def test_a_window_that_was_killed_leaves_what_waits_one_that_lives_keeps_it(
    library: Path, takes: list[TakeFolder]
) -> None:
    command = [sys.executable, "-c", WINDOW, str(library), *(str(each.path) for each in takes[:2])]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as window:
        assert window.stdout is not None
        assert window.stdout.readline().strip() == b"kept"
        other = WaitingLine(library)
        assert other.bring_back() == ((), False)
        window.kill()
        window.wait()
    other.keep([waiting(takes[2])], paused=False)
    found, paused = other.bring_back()
    assert names(found) == [each.path.name for each in takes[:2]]
    assert paused
    other.close()
    assert names(WaitingLine(library).bring_back()[0]) == [each.path.name for each in takes]


def test_only_what_still_waits_comes_back(
    library: Path, takes: list[TakeFolder], a_session: SessionFolder
) -> None:
    old, again, begun = takes
    again.transcript.write_text("{}")
    unfinished = take_of(a_session, TakeState.RECORDING)
    gone = take_of(a_session)
    line = WaitingLine(library)
    line.keep([waiting(each) for each in (old, again, begun, unfinished, gone, old)], paused=False)
    line.close()
    shutil.rmtree(gone.path)
    old.transcript.write_text("{}")  # it was done when the program was killed
    begun.transcript.write_text("{}")
    begun.transcript.with_name("transcript.json.part").write_text("")
    assert names(WaitingLine(library).bring_back()[0]) == [again.path.name, begun.path.name]


def test_nothing_is_left_where_nothing_waits(library: Path, takes: list[TakeFolder]) -> None:
    line = WaitingLine(library)
    line.keep([], paused=True)
    assert not (library / "queue").exists()
    line.keep([waiting(takes[0])], paused=True)
    line.keep([], paused=True)
    line.close()
    assert list((library / "queue").iterdir()) == []
    assert WaitingLine(library).bring_back() == ((), False)


@pytest.mark.parametrize(
    ("content", "stays"),
    [
        (b"{broken", False),
        (b'{"format": "greenroom-queue", "version": 99}', True),
    ],
)
def test_a_line_that_cannot_be_read_is_no_fault(
    library: Path,
    takes: list[TakeFolder],
    content: bytes,
    stays: bool,
) -> None:
    left = library / "queue" / "dead"
    left.mkdir(parents=True)
    (left / LINE).write_bytes(content)
    line = WaitingLine(library)
    line.keep([waiting(takes[0])], paused=False)
    assert line.bring_back() == ((), False)
    assert left.exists() == stays
    line.close()
    assert names(WaitingLine(library).bring_back()[0]) == [takes[0].path.name]


def test_a_take_outside_of_the_library_is_kept_by_its_whole_path(
    library: Path, takes: list[TakeFolder], tmp_path: Path
) -> None:
    other = tmp_path / "another library"
    line = WaitingLine(other)
    line.keep([waiting(takes[0])], paused=False)
    line.close()
    assert WaitingLine(other).bring_back()[0] == (Waiting(takes[0]),)


@pytest.mark.skipif(sys.platform != "linux", reason="only on Linux: elsewhere a file name is text")
def test_a_take_whose_place_is_no_text_does_not_keep_the_others_from_it(
    library: Path, a_session: SessionFolder, takes: list[TakeFolder]
) -> None:
    odd = a_session.path.with_name(os.fsdecode("面试".encode("gbk")))
    shutil.copytree(a_session.path, odd)
    line = WaitingLine(library)
    line.keep([waiting(TakeFolder(odd / "takes" / "01_Q03")), waiting(takes[1])], paused=False)
    line.close()
    assert WaitingLine(library).bring_back()[0] == (waiting(takes[1]),)


def test_a_disk_that_refuses_does_not_stop_the_queue(
    library: Path, takes: list[TakeFolder]
) -> None:
    (library / "queue").write_bytes(b"in the way")
    line = WaitingLine(library)
    line.keep([waiting(takes[0])], paused=False)
    assert line.bring_back() == ((), False)
    line.close()


def test_a_take_may_be_transcribed_while_its_session_is_written(
    a_session: SessionFolder, takes: list[TakeFolder]
) -> None:
    with SessionLock(a_session.path), TranscriptLock(takes[0].path) as lock:
        lock.release()
        with TranscriptLock(takes[0].path):
            assert os.path.exists(takes[0].path)  # noqa: PTH110
