"""Several takes wait for the real worker: progress, pause, cancel, close the window, and go on later."""

from __future__ import annotations

import wave
from typing import TYPE_CHECKING

import pytest
from msgspec import json

from desktop.base.documents import read_document
from desktop.base.errors import Fault, WorldError
from desktop.base.settings import Language
from desktop.recording.adding import add_take
from desktop.recording.samples import sample_in
from desktop.transcription.model import Transcript
from desktop.ui.navigation import Goto, Place

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.sessions.folder import TakeFolder
    from desktop.transcription.models import ModelFolder
    from desktop.ui.main_window import MainWindow

pytestmark = [pytest.mark.gui, pytest.mark.media, pytest.mark.model, pytest.mark.timeout(300)]
WAIT_MS = 120_000
TIMES = 3


def long_takes(window: MainWindow, count: int) -> list[TakeFolder]:
    """Make takes whose sound is long enough for several windows of the worker."""
    services = window.workshop.services
    pack = services.roles.get("ai_customer_service")
    session = services.sessions.create(pack, language=Language.ZH, questions=("Q01",))
    takes = [add_take(session, "Q01", sample_in(Language.ZH).path) for _ in range(count)]
    for take in takes:
        with wave.open(str(take.speech), "rb") as heard:
            form, sound = heard.getparams(), heard.readframes(heard.getnframes())
        with wave.open(str(take.speech), "wb") as longer:
            longer.setparams(form)
            longer.writeframes(sound * TIMES)
    return takes


def journal_of(take: TakeFolder) -> Path:
    return take.transcript.with_name(take.transcript.name + ".part")


def until_ms(take: TakeFolder) -> int:
    lines = journal_of(take).read_bytes().splitlines()[1:]
    return max((json.decode(line)["until_ms"] for line in lines), default=0)


def ids(takes: list[TakeFolder]) -> tuple[str, ...]:
    return tuple(take.read().id for take in takes)


def test_many_takes_in_a_window_that_is_closed_meanwhile(
    base_model: ModelFolder, open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    assert base_model
    window = open_window()
    takes = long_takes(window, 4)
    leave_in_the_middle(window, takes, qtbot)
    done_ms = until_ms(takes[1])
    assert done_ms > 0
    go_on_later(open_window(), takes, done_ms, qtbot)


def leave_in_the_middle(window: MainWindow, takes: list[TakeFolder], qtbot: QtBot) -> None:
    """Pause and go on, cancel the first, and close the window in the middle of the second."""
    bridge, bar = window.workshop.transcriptions, window.jobs
    faults: list[tuple[str, Fault]] = []

    def failed(take_id: str, error: WorldError) -> None:
        faults.append((take_id, error.fault))

    bridge.failed.connect(failed)
    window.go(Goto(Place.LIBRARY))
    for take in takes:
        bridge.submit(take)
    names = ids(takes)
    assert bridge.jobs == names
    assert "3 more waiting" in bar.transcription.words.text()
    assert bar.cancel_all.isVisible()
    qtbot.waitUntil(lambda: bridge.percent(names[0]) > 0, timeout=WAIT_MS)
    assert f"{bridge.percent(names[0])} %" in bar.transcription.words.text()
    assert "s left" in bar.transcription.words.text()
    bar.pause.click()
    assert "paused" in bar.transcription.words.text()
    bar.cancel.click()
    qtbot.waitUntil(lambda: bridge.jobs == names[1:], timeout=WAIT_MS)
    assert faults == [(names[0], Fault.TRANSCRIPTION_CANCELLED)]
    assert "paused" in bar.transcription.words.text()
    bar.pause.click()
    qtbot.waitUntil(lambda: bridge.percent(names[1]) > 0, timeout=WAIT_MS)
    window.close()
    window.end()
    assert not takes[1].transcript.exists()


def go_on_later(window: MainWindow, takes: list[TakeFolder], done_ms: int, qtbot: QtBot) -> None:
    """Take the second up where its journal ends, and cancel all others at once."""
    bridge, bar = window.workshop.transcriptions, window.jobs
    said: list[int] = []

    def progressed(_take_id: str, percent: int) -> None:
        said.append(percent)

    bridge.progressed.connect(progressed)
    with qtbot.waitSignal(bridge.finished, timeout=WAIT_MS):
        for take in takes[1:]:
            bridge.submit(take)
        assert bar.cancel_all.isVisible()
    with wave.open(str(takes[1].speech), "rb") as heard:
        length_ms = 1000 * heard.getnframes() / heard.getframerate()
    assert said[0] >= int(100 * done_ms / length_ms)
    assert not journal_of(takes[1]).exists()
    starts = [each.start_ms for each in read_document(takes[1].transcript, Transcript).segments]
    assert starts == sorted(set(starts))
    assert starts[0] < done_ms < starts[-1]
    bar.cancel_all.click()
    qtbot.waitUntil(lambda: not bridge.jobs, timeout=WAIT_MS)
    assert bar.isHidden()
    assert not takes[3].transcript.exists()
