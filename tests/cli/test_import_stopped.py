"""``greenroom import`` that is stopped or refused: nothing is left, and ``--json`` says so as well."""

from __future__ import annotations

import json
import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from desktop.cli import importing
from desktop.cli.main import main
from desktop.cli.stopping import uninterrupted
from desktop.sharing.model import Contents
from desktop.sharing.wishes import Wishes

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

    from tests.fixtures.sharing import Shared

pytestmark = pytest.mark.media


@pytest.fixture
def stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody has pressed Ctrl-C as soon as a pack is looked at."""

    @contextmanager
    def at_once() -> Generator[threading.Event]:
        event = threading.Event()
        event.set()
        yield event

    monkeypatch.setattr(importing, "stopped_by_signals", at_once)


def take_in(friend: Path, *files: Path) -> int:
    return main(["import", *map(str, files), "--library", str(friend), "--json"])


@pytest.mark.usefixtures("stopped")
def test_what_is_stopped_leaves_nothing(
    shared: Shared, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = shared.export(Wishes(Contents.TEXT), "a.zip").path
    second = shared.export(Wishes(Contents.TEXT), "b.zip").path
    friend = tmp_path / "friend"
    refused = {"file": str(first), "kind": "refused", "fault": "intake_stopped"}
    assert take_in(friend, first) == 130
    said = capsys.readouterr()
    assert json.loads(said.out) == refused
    assert "a.zip was not taken in: it was stopped" in said.err
    assert take_in(friend, first, second) == 130  # the second one is not begun
    said = capsys.readouterr()
    assert json.loads(said.out) == {"kind": "several", "files": [refused]}
    assert said.err.count("\n") == 1
    assert list(friend.rglob("*")) == []


def test_one_that_is_refused_is_told_as_one_of_several(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    odd, gone = tmp_path / "odd.zip", tmp_path / "gone.zip"
    odd.write_bytes(b"PK\3\4" + b"x" * 99)
    for file, status, fault in ((odd, 1, "pack_refused"), (gone, 2, "file_unknown")):
        assert take_in(tmp_path / "friend", file) == status
        said = capsys.readouterr()
        assert json.loads(said.out) == {"file": str(file), "kind": "refused", "fault": fault}
        assert said.err.count("\n") == 1


@pytest.fixture
def _heard() -> Iterator[None]:
    """Hear Ctrl-C, which a shell lets its background jobs ignore."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("_heard")
def test_ctrl_c_waits_until_qt_is_loaded() -> None:
    """Qt aborts the program when it is interrupted while it loads."""
    before, went_on = signal.getsignal(signal.SIGINT), list[str]()

    def load() -> None:
        with uninterrupted():
            signal.raise_signal(signal.SIGINT)
            went_on.append("to the end")

    with pytest.raises(KeyboardInterrupt):
        load()
    assert went_on == ["to the end"]
    assert signal.getsignal(signal.SIGINT) == before


def test_on_another_thread_nothing_waits() -> None:
    came: list[object] = []

    def work() -> None:
        with uninterrupted():
            came.append(signal.getsignal(signal.SIGINT))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert came == [signal.getsignal(signal.SIGINT)]
