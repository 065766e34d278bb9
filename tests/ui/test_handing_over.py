"""A second start hands its file to the window that is open; nobody else is listened to."""

from __future__ import annotations

import os
import socket
import sys
import tempfile
import threading
from typing import TYPE_CHECKING

import pytest

from desktop.cli.main import main
from desktop.ui.navigation import Goto, Place
from desktop.ui.outside.handing_over import connected, hand_over, meeting_place
from desktop.ui.outside.listening import FilesOfOthers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.main_window import MainWindow

pytestmark = [
    pytest.mark.gui,
    pytest.mark.skipif(sys.platform == "win32", reason="only on systems with local sockets"),
]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as short:  # the name of a local socket has 108 bytes at most
        monkeypatch.setenv("XDG_RUNTIME_DIR", short)
        found = meeting_place(tmp_path / "library")
        assert found is not None
        yield found


@pytest.fixture
def listening(place: Path) -> Iterator[FilesOfOthers]:
    files = FilesOfOthers(place)
    yield files
    files.release()


def apart(work: Callable[[], object]) -> threading.Thread:
    """Do what another process would, while the window goes on."""
    thread = threading.Thread(target=work)
    thread.start()
    return thread


def test_a_file_comes_to_the_window_that_listens(
    listening: FilesOfOthers, place: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    answers: list[bool] = []
    file = tmp_path / "给 朋友 \udcff.zip"
    came: list[object] = []
    listening.came.connect(came.append)
    with qtbot.waitSignal(listening.came):
        other = apart(lambda: answers.append(hand_over(place, file)))
    other.join()
    assert came == [file]
    assert answers == [True]
    assert not FilesOfOthers(place).listens  # one window is enough
    listening.release()
    listening.release()
    assert not place.exists()
    assert not hand_over(place, file)
    assert not hand_over(None, file)


@pytest.mark.parametrize("said", [b"", b"relative.zip\0", b"/a\0/b\0", b"/" + b"x" * 9000])
def test_anything_else_is_not_listened_to(
    listening: FilesOfOthers, place: Path, qtbot: QtBot, said: bytes
) -> None:
    came: list[object] = []
    listening.came.connect(came.append)
    answers: list[bytes] = []

    def talk() -> None:
        with connected(place) as line:
            line.sendall(said)
            line.shutdown(socket.SHUT_WR)
            try:
                answers.append(line.recv(1))
            except ConnectionResetError:  # it was not read to its end
                answers.append(b"")

    other = apart(talk)
    qtbot.waitUntil(lambda: bool(answers))
    other.join()
    assert came == []
    assert answers == [b""]


def test_what_a_killed_program_left_is_no_window(place: Path) -> None:
    left = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    left.bind(str(place))
    left.close()
    assert place.exists()
    files = FilesOfOthers(place)
    assert files.listens
    files.release()
    assert not FilesOfOthers(None).listens
    assert not FilesOfOthers(place / "no" / "folder").listens


def test_a_place_that_others_may_enter_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    tmp_path.chmod(0o755)
    assert meeting_place(tmp_path) is None
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "gone"))
    assert meeting_place(tmp_path) is None
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    found = meeting_place(tmp_path)
    assert found is not None
    assert found.parent == tmp_path / f"greenroom-{os.getuid()}"
    assert meeting_place(tmp_path / "other") != found


def test_the_command_hands_over_and_ends(
    listening: FilesOfOthers, qtbot: QtBot, tmp_path: Path
) -> None:
    files = [tmp_path / "a.greenroom", tmp_path / "b.greenroom-review.json"]
    for file in files:
        file.touch()
    status: list[int] = []
    came: list[object] = []
    listening.came.connect(came.append)
    asked = ["--library", str(tmp_path / "library"), *map(str, files)]
    other = apart(lambda: status.append(main(asked)))
    qtbot.waitUntil(lambda: len(came) == len(files))
    other.join()
    assert came == files
    assert status == [0]


def test_the_window_comes_to_the_front_with_it(
    open_window: Callable[..., MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    window.open_from_outside(tmp_path / "a.greenroom")
    assert window.place is Place.SHARE
    window.go(Goto(Place.HOME))
    monkeypatch.setattr(window.page(Place.HOME), "leave", lambda: False)
    window.open_file(tmp_path / "b.greenroom")
    assert window.place is Place.HOME
    assert not window.banner.isHidden()
