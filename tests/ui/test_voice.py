"""The voice: its process, what it is told, and that without one nothing happens."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QObject

from desktop.base.settings import Language
from desktop.devices.model import DeviceKind
from desktop.ui.outside.hot_plug import SystemHotPlug
from desktop.ui.outside.motion import motion_allowed
from desktop.ui.outside.permissions import SystemPermissions
from desktop.ui.outside.speaker import PRETENDER, Speaker
from desktop.ui.outside.system_voice import SystemVoice, speaker_command
from desktop.ui.outside.voice import Voice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui
WAIT_MS = 15_000
PARROT = """
import json, sys
def tell(**news): print(json.dumps(news), flush=True)
tell(languages=["en"])
for line in sys.stdin:
    order = json.loads(line)
    tell(speaking="say" in order)
"""


@pytest.fixture
def speaking_by(qapp: object) -> Iterator[Callable[[list[str]], SystemVoice]]:
    made: list[SystemVoice] = []

    def make(command: list[str]) -> SystemVoice:
        made.append(SystemVoice(command=command))
        return made[-1]

    yield make
    for voice in made:
        voice.shut_down()


def test_it_says_what_it_was_asked_before_the_voice_was_there(
    speaking_by: Callable[[list[str]], SystemVoice], qtbot: QtBot
) -> None:
    voice = speaking_by([sys.executable, "-c", PARROT])
    assert not voice.speaks(Language.EN)
    voice.say("Hello, 世界", Language.EN)
    qtbot.waitUntil(lambda: voice.speaking, timeout=WAIT_MS)
    assert voice.speaks(Language.EN)
    assert not voice.speaks(Language.ZH)
    voice.stop()
    qtbot.waitUntil(lambda: not voice.speaking, timeout=WAIT_MS)
    voice.say("你好", Language.ZH)  # there is no voice for it
    voice.shut_down()
    assert not voice.speaks(Language.EN)


@pytest.mark.parametrize(
    "command", [[sys.executable, "-c", "pass"], ["no such program"]], ids=["ends", "missing"]
)
def test_a_voice_that_is_not_there_is_silent(
    speaking_by: Callable[[list[str]], SystemVoice], qtbot: QtBot, command: list[str]
) -> None:
    voice = speaking_by(command)
    with qtbot.waitSignal(voice.changed, timeout=WAIT_MS):
        voice.say("Hello", Language.EN)
    voice.say("Hello", Language.EN)
    assert not voice.speaking
    assert not voice.speaks(Language.EN)


def test_the_process_is_our_own_program() -> None:
    assert speaker_command()[-1] == "voice"


@pytest.mark.e2e
def test_the_real_process_speaks_and_ends_with_its_input() -> None:
    program = f"from desktop.ui.outside.speaker import main; main({PRETENDER!r})"
    order = json.dumps({"say": "Hello", "language": "en"}) + "\n"
    done = subprocess.run(
        [sys.executable, "-c", program],
        input=order,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0
    assert json.loads(done.stdout.splitlines()[0]) == {"languages": ["en"]}


def test_no_voice_at_all_can_be_asked_for_anything(qapp: object) -> None:
    voice = Voice()
    voice.prepare()
    voice.say("Hello", Language.EN)
    voice.stop()
    voice.shut_down()
    assert not voice.speaking
    assert not voice.speaks(Language.EN)


def test_the_speaker_tells_its_languages_and_when_it_speaks(qtbot: QtBot) -> None:
    out = io.StringIO()
    speaker = Speaker(out)
    assert speaker.begin(PRETENDER)
    speaker.obey(json.dumps({"say": "Hello", "language": "en"}))
    qtbot.waitUntil(lambda: '"speaking": true' in out.getvalue(), timeout=WAIT_MS)
    speaker.obey(json.dumps({"stop": True}))
    qtbot.waitUntil(lambda: '"speaking": false' in out.getvalue(), timeout=WAIT_MS)
    speaker.obey(json.dumps({"say": "你好", "language": "zh"}))  # it has no such voice
    speaker.end()
    speaker.obey(json.dumps({"stop": True}))
    assert json.loads(out.getvalue().splitlines()[0]) == {"languages": ["en"]}


def test_an_engine_that_is_not_there_says_so(qapp: object) -> None:
    assert not Speaker(io.StringIO()).begin("no such engine")


def test_only_one_system_is_asked_for_permission(qapp: QCoreApplication) -> None:
    answers: list[bool] = []
    context = QObject()
    SystemPermissions(context, "linux").ask(DeviceKind.CAMERA, answers.append)
    for kind in DeviceKind:  # where Qt knows of no permissions, everything is granted
        SystemPermissions(context, "darwin").ask(kind, answers.append)
    assert answers == [True, True, True]


def test_watching_devices_begins_once(qapp: QCoreApplication) -> None:
    plug = SystemHotPlug()
    assert plug.formats() == {}  # nothing is loaded before it is needed
    plug.watch()
    plug.watch()
    assert len(plug.children()) == 1
    assert isinstance(plug.formats(), dict)
    plug.deleteLater()


def test_motion_is_a_wish_of_the_system(qapp: object) -> None:
    assert motion_allowed() in {True, False}
