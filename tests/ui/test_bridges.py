"""Transcription jobs as signals, with workers that behave as they are told."""

from __future__ import annotations

import shutil
import threading
from typing import TYPE_CHECKING

import msgspec
import pytest
from typing_extensions import override

from desktop.app import RealParts
from desktop.base.documents import read_document
from desktop.base.errors import Fault, WorldError
from desktop.base.settings import Settings, Speech
from desktop.base.timecode import Span
from desktop.sessions.lock import TranscriptLock
from desktop.sessions.model import TakeState
from desktop.transcription.model import Transcript
from desktop.transcription.models import ModelShelf
from desktop.transcription.waiting import WaitingLine
from desktop.ui.bridges import TranscriptionBridge
from desktop.ui.model_desk import ModelDesk
from desktop.ui.services import Services, SettingsDesk
from desktop.ui.tasks import Tasks
from desktop.ui.widgets.job_bar import JobBar
from tests.fixtures.speech import make_model, worker_that

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop.base.paths import Folders
    from desktop.sessions.folder import SessionFolder, TakeFolder
    from desktop.transcription.messages import Message
    from desktop.transcription.waiting import Waiting

WAIT_MS = 15_000


class OneSmallModel(RealParts):
    """The parts of the house with a model that is known and small."""

    def __init__(self, folder: Path) -> None:
        self._shelf = ModelShelf((folder,), (make_model(folder / "small"),))

    @override
    def models(self, folders: Folders) -> ModelShelf:
        return self._shelf


@pytest.fixture
def take(a_session: SessionFolder) -> TakeFolder:
    """A take with something where the speech lies; the workers here never look at it."""
    made = a_session.new_take("Q03")
    made.speech.write_bytes(b"speech")
    return made


@pytest.fixture
def bridge_to(
    qapp: QApplication, window_folders: Folders, tmp_path: Path
) -> Iterator[Callable[[str], TranscriptionBridge]]:
    made: list[TranscriptionBridge] = []

    def make(behaviour: str, model: str = "small") -> TranscriptionBridge:
        desk = SettingsDesk(window_folders, msgspec.structs.replace(Settings(), model=model))
        services = Services(window_folders, desk, OneSmallModel(tmp_path / "models"))
        bridge = TranscriptionBridge(services, qapp, command=worker_that(behaviour))
        made.append(bridge)
        return bridge

    yield make
    for bridge in made:
        bridge.shut_down()
        bridge.deleteLater()


def faults_of(bridge: TranscriptionBridge) -> list[Fault]:
    faults: list[Fault] = []

    def failed(_take_id: str, error: WorldError) -> None:
        faults.append(error.fault)

    bridge.failed.connect(failed)
    return faults


def test_progress_and_transcript_are_said(
    bridge_to: Callable[..., TranscriptionBridge], take: TakeFolder, qtbot: QtBot
) -> None:
    bridge = bridge_to("good")
    progress: list[int] = []
    ended: list[str] = []

    def progressed(_take_id: str, percent: int) -> None:
        progress.append(percent)

    def finished(take_id: str, _transcript: object) -> None:
        ended.append(take_id)

    bridge.progressed.connect(progressed)
    bridge.finished.connect(finished)
    with qtbot.waitSignal(bridge.finished, timeout=WAIT_MS):
        bridge.submit(take)
        assert bridge.state(take.read().id) == "running"
    assert ended == [take.read().id]
    assert progress == [50]
    assert bridge.jobs == ()
    assert bridge.state(take.read().id) == ""
    assert take.transcript.exists()


def test_a_take_is_followed_while_it_is_recorded(
    bridge_to: Callable[..., TranscriptionBridge], take: TakeFolder, qtbot: QtBot
) -> None:
    bridge = bridge_to("follows")
    take_id = take.read().id
    with qtbot.waitSignal(bridge.progressed, timeout=WAIT_MS):
        bridge.follow(take)
        assert bridge.jobs == ()  # what is being recorded is no job that waits
    assert bridge.left_s(take_id) == 3
    assert bridge.fell_behind(take_id)
    with qtbot.waitSignal(bridge.finished, timeout=WAIT_MS):
        bridge.take_ended(take)
        bridge.submit(take)
        assert bridge.jobs == (take_id,)
    assert read_document(take.transcript, Transcript).text == "ended"
    assert bridge.left_s(take_id) is None
    bridge.take_ended(take)


def test_what_fails_while_recording_is_tried_again_after_it(
    bridge_to: Callable[..., TranscriptionBridge], take: TakeFolder, qtbot: QtBot
) -> None:
    bridge = bridge_to("fails")
    faults = faults_of(bridge)
    bridge.follow(take)
    qtbot.waitUntil(lambda: not bridge.state(take.read().id), timeout=WAIT_MS)
    assert faults == []
    bridge.take_ended(take)
    with qtbot.waitSignal(bridge.failed, timeout=WAIT_MS):
        bridge.submit(take)
    assert faults == [Fault.MEDIA_UNREADABLE]


def test_a_take_is_only_once_in_the_queue(
    bridge_to: Callable[..., TranscriptionBridge], take: TakeFolder, qtbot: QtBot
) -> None:
    bridge = bridge_to("good")
    with qtbot.waitSignal(bridge.finished, timeout=WAIT_MS):
        bridge.submit(take)
        bridge.submit(take)
        assert len(bridge.jobs) == 1


def test_a_worker_that_dies_is_said(
    bridge_to: Callable[..., TranscriptionBridge], take: TakeFolder, qtbot: QtBot
) -> None:
    bridge = bridge_to("dies at once")
    faults = faults_of(bridge)
    with qtbot.waitSignal(bridge.failed, timeout=WAIT_MS):
        bridge.submit(take)
    assert faults == [Fault.TRANSCRIBER_DIED]
    assert not take.transcript.exists()


def test_a_job_can_be_cancelled(
    bridge_to: Callable[..., TranscriptionBridge], take: TakeFolder, qtbot: QtBot
) -> None:
    bridge = bridge_to("hangs")
    faults = faults_of(bridge)
    bridge.submit(take)
    with qtbot.waitSignal(bridge.failed, timeout=WAIT_MS):
        bridge.cancel(take.read().id)
    assert faults == [Fault.TRANSCRIPTION_CANCELLED]


def test_a_missing_model_is_said(
    bridge_to: Callable[..., TranscriptionBridge], take: TakeFolder, qtbot: QtBot
) -> None:
    bridge = bridge_to("good", model="no such model")
    with qtbot.waitSignal(bridge.failed, timeout=WAIT_MS):
        bridge.submit(take)


@pytest.fixture
def models(qapp: QApplication, window_folders: Folders, tmp_path: Path) -> Iterator[ModelDesk]:
    desk = SettingsDesk(window_folders, Settings())
    services = Services(window_folders, desk, OneSmallModel(tmp_path / "models"))
    tasks = Tasks(qapp)
    made = ModelDesk(services, tasks, qapp)
    yield made
    tasks.wait()
    for each in (made, tasks):
        each.deleteLater()


def test_the_bar_is_there_while_there_is_a_job(
    bridge_to: Callable[..., TranscriptionBridge],
    models: ModelDesk,
    take: TakeFolder,
    qtbot: QtBot,
) -> None:
    bridge = bridge_to("hangs")
    bar = JobBar(bridge, models)
    qtbot.addWidget(bar)
    bar.retranslate()
    assert bar.isHidden()
    bridge.submit(take)
    assert not bar.isHidden()
    with qtbot.waitSignal(bridge.failed, timeout=WAIT_MS):
        bar.cancel.click()
    qtbot.waitUntil(bar.isHidden)


def test_the_bar_pauses_and_goes_on(
    bridge_to: Callable[..., TranscriptionBridge],
    models: ModelDesk,
    take: TakeFolder,
    qtbot: QtBot,
) -> None:
    bridge = bridge_to("good")
    bar = JobBar(bridge, models)
    qtbot.addWidget(bar)
    bar.retranslate()
    bridge.pause()
    bridge.submit(take)
    assert bridge.paused
    assert "paused" in bar.transcription.words.text()
    assert bar.pause.text() == "Go on"
    with qtbot.waitSignal(bridge.finished, timeout=WAIT_MS):
        bar.pause.click()
        assert bar.pause.text() == "Pause"
    assert not bridge.paused
    assert bar.isHidden()
    bridge.submit(take)
    bar.pause.click()
    assert bridge.paused
    bar.cancel.click()
    qtbot.waitUntil(lambda: not bridge.jobs, timeout=WAIT_MS)


def test_a_job_that_waits_for_a_recording_says_so(
    bridge_to: Callable[..., TranscriptionBridge],
    models: ModelDesk,
    a_session: SessionFolder,
    take: TakeFolder,
    qtbot: QtBot,
) -> None:
    bridge = bridge_to("hangs")
    bar = JobBar(bridge, models)
    qtbot.addWidget(bar)
    other = a_session.new_take("Q03")
    other.speech.write_bytes(b"speech")
    bridge.follow(other)
    bridge.submit(take)
    assert bridge.recording
    assert "waits while you record" in bar.transcription.words.text()


def test_a_span_is_heard_again_beside_the_queue(
    bridge_to: Callable[[str], TranscriptionBridge], take: TakeFolder
) -> None:
    bridge = bridge_to("good")
    heard: list[Message] = []
    job = bridge.span_job(take, Span(1000, 2000), "small", Speech.EN, heard.append)
    job.start()
    assert job.wait().model == "small"
    assert heard
    assert not take.transcript.exists()


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


def test_a_take_that_another_greenroom_transcribes_is_said(
    bridge_to: Callable[..., TranscriptionBridge], take: TakeFolder, qtbot: QtBot
) -> None:
    bridge = bridge_to("good")
    faults = faults_of(bridge)
    with TranscriptLock(take.path), qtbot.waitSignal(bridge.failed, timeout=WAIT_MS):
        bridge.submit(take)
    assert faults == [Fault.TRANSCRIPTION_BUSY]
    with qtbot.waitSignal(bridge.finished, timeout=WAIT_MS):
        bridge.submit(take)
