"""Transcription jobs as signals, with workers that behave as they are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.base.documents import read_document
from desktop.base.errors import Fault, WorldError
from desktop.base.settings import Settings, Speech
from desktop.base.timecode import Span
from desktop.sessions.lock import TranscriptLock
from desktop.transcription.model import Transcript
from desktop.ui.model_desk import ModelDesk
from desktop.ui.services import Services, SettingsDesk
from desktop.ui.tasks import Tasks
from desktop.ui.widgets.job_bar import JobBar
from tests.fixtures.bridges import WAIT_MS, OneSmallModel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop.base.paths import Folders
    from desktop.sessions.folder import SessionFolder, TakeFolder
    from desktop.transcription.messages import Message
    from desktop.ui.bridges import TranscriptionBridge


@pytest.fixture
def take(a_session: SessionFolder) -> TakeFolder:
    """A take with something where the speech lies; the workers here never look at it."""
    made = a_session.new_take("Q03")
    made.speech.write_bytes(b"speech")
    return made


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
