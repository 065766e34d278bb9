"""What waits to be transcribed goes on waiting in the next window, and no disk holds a window up."""

from __future__ import annotations

import shutil
import threading
from typing import TYPE_CHECKING

import msgspec

from desktop.sessions.model import TakeState
from desktop.transcription.waiting import WaitingLine
from tests.fixtures.bridges import WAIT_MS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import pytest
    from pytestqt.qtbot import QtBot

    from desktop.sessions.folder import SessionFolder, TakeFolder
    from desktop.transcription.waiting import Waiting
    from desktop.ui.bridges import TranscriptionBridge


def saved_takes(session: SessionFolder, count: int) -> list[TakeFolder]:
    takes = [session.new_take("Q03") for _ in range(count)]
    for each in takes:
        each.speech.write_bytes(b"speech")
        each.write(msgspec.structs.replace(each.read(), state=TakeState.SAVED, has_sound=True))
    return takes


def brought_back(bridge: TranscriptionBridge, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bridge.brought_back, timeout=WAIT_MS):
        bridge.bring_back()


def test_what_waited_goes_on_waiting_in_the_next_window(
    bridge_to: Callable[..., TranscriptionBridge], a_session: SessionFolder, qtbot: QtBot
) -> None:
    first, cancelled, second, gone, third = takes = saved_takes(a_session, 5)
    bridge = bridge_to("hangs")
    bridge.bring_back()  # there is nothing
    for each in takes:
        bridge.submit(each)
    bridge.pause()
    with qtbot.waitSignal(bridge.failed, timeout=WAIT_MS):
        bridge.cancel(cancelled.read().id)
    other = bridge_to("hangs")
    brought_back(other, qtbot)
    assert other.jobs == ()  # they are those of a window that is open
    bridge.shut_down()
    shutil.rmtree(gone.path)
    later = bridge_to("good")
    brought_back(later, qtbot)
    assert later.jobs == tuple(each.read().id for each in (first, second, third))
    assert later.paused
    ended: list[str] = []

    def finished(take_id: str, _transcript: object) -> None:
        ended.append(take_id)

    later.finished.connect(finished)
    waited = later.jobs
    later.go_on()
    qtbot.waitUntil(lambda: not later.jobs, timeout=WAIT_MS)
    assert ended == list(waited)
    last = bridge_to("good")
    brought_back(last, qtbot)
    assert last.jobs == ()
    assert not last.paused


def test_a_slow_disk_holds_nothing_up_and_still_keeps_what_waits(
    bridge_to: Callable[..., TranscriptionBridge],
    a_session: SessionFolder,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The window stood still while the queue was synced."""
    may_write, writes = threading.Event(), WaitingLine.keep

    def slow(line: WaitingLine, waiting: Iterable[Waiting], *, paused: bool) -> None:
        assert threading.current_thread() is not threading.main_thread()
        assert may_write.wait(WAIT_MS / 1000)
        writes(line, waiting, paused=paused)

    takes = saved_takes(a_session, 3)
    bridge = bridge_to("hangs")
    with monkeypatch.context() as patched:
        patched.setattr(WaitingLine, "keep", slow)
        for each in takes:
            bridge.submit(each)
        assert len(bridge.jobs) == len(takes)
        may_write.set()
        bridge.shut_down()
    later = bridge_to("hangs")
    brought_back(later, qtbot)
    assert later.jobs == tuple(each.read().id for each in takes)


def test_what_comes_back_is_written_down_beside_the_window(
    bridge_to: Callable[..., TranscriptionBridge],
    a_session: SessionFolder,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The start stood still while what other windows had left was synced."""
    came, waited, newer = saved_takes(a_session, 3)
    for each in (came, waited):
        bridge = bridge_to("hangs")
        bridge.submit(each)
        bridge.shut_down()
    may_look, looks = threading.Event(), WaitingLine.bring_back

    def slow(line: WaitingLine) -> tuple[tuple[Waiting, ...], bool]:
        assert threading.current_thread() is not threading.main_thread()
        assert may_look.wait(WAIT_MS / 1000)
        return looks(line)

    monkeypatch.setattr(WaitingLine, "bring_back", slow)
    later = bridge_to("hangs")
    later.bring_back()
    later.submit(newer)
    assert later.jobs == (newer.read().id,)
    with qtbot.waitSignal(later.brought_back, timeout=WAIT_MS):
        may_look.set()
    assert set(later.jobs) == {each.read().id for each in (came, waited, newer)}


def test_what_comes_back_to_a_window_that_closes_waits_for_the_next(
    bridge_to: Callable[..., TranscriptionBridge], a_session: SessionFolder, qtbot: QtBot
) -> None:
    (take,) = saved_takes(a_session, 1)
    bridge = bridge_to("hangs")
    bridge.submit(take)
    bridge.shut_down()
    closed = bridge_to("hangs")
    closed.bring_back()
    closed.shut_down()
    qtbot.wait(0)
    assert closed.jobs == ()
    later = bridge_to("hangs")
    brought_back(later, qtbot)
    assert later.jobs == (take.read().id,)


def test_a_take_whose_session_is_damaged_is_left_out(
    bridge_to: Callable[..., TranscriptionBridge], a_session: SessionFolder, qtbot: QtBot
) -> None:
    (take,) = saved_takes(a_session, 1)
    bridge = bridge_to("hangs")
    bridge.submit(take)
    bridge.shut_down()
    a_session.document.write_bytes(b"{broken")
    later = bridge_to("good")
    brought_back(later, qtbot)
    assert later.jobs == ()
