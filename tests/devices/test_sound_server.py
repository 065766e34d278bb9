"""The sound server is asked where our sound comes from, and may know nothing."""

from __future__ import annotations

import json
import os
import subprocess
from typing import TYPE_CHECKING

import pytest

from desktop.devices.model import Origin
from desktop.devices.sound_server import recorded_source
from tests.fixtures.sound_server import open_lab_microphone

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SOURCES = [
    {"index": 4, "name": "usb-4", "description": "Headset", "x": 1},
    {"index": 7, "name": "usb-7", "description": "Webcam"},
    {"index": 8, "name": "usb-8", "description": "Webcam"},
]


def stream(source: int, process: int) -> dict[str, object]:
    return {"index": 1, "source": source, "properties": {"application.process.id": str(process)}}


def asking(streams: object, sources: object = SOURCES) -> Callable[[str], bytes]:
    answers = {"source-outputs": streams, "sources": sources}
    return lambda what: json.dumps(answers[what]).encode()


def test_our_own_stream_is_found_among_others() -> None:
    streams = [stream(4, 1), stream(7, os.getpid())]
    assert recorded_source(asking(streams)) == Origin("usb-7", "Webcam")


def test_two_of_one_make_are_told_apart() -> None:
    here, there = (recorded_source(asking([stream(at, os.getpid())])) for at in (7, 8))
    assert here.name == there.name
    assert here.key != there.key


@pytest.mark.parametrize(
    "streams",
    [[], [stream(4, 1)], [stream(4, os.getpid()), stream(7, os.getpid())], {"odd": 1}, "text"],
)
def test_what_is_not_certain_is_not_known(streams: object) -> None:
    assert recorded_source(asking(streams)) == Origin()


def test_a_source_without_a_name_is_not_known() -> None:
    assert recorded_source(asking([stream(9, os.getpid())])) == Origin()


@pytest.mark.parametrize("error", [OSError(), subprocess.TimeoutExpired("pactl", 2)])
def test_a_server_that_does_not_answer_is_no_fault(error: Exception) -> None:
    def ask(_what: str) -> bytes:
        raise error

    assert recorded_source(ask) == Origin()


@pytest.mark.sound
def test_a_real_server_tells_and_a_moved_stream_shows(
    sound_server: Callable[[Path], None],
) -> None:
    properties = "sink_properties=device.description=Second"
    loading = ["pactl", "load-module", "module-null-sink", "sink_name=other", properties]
    subprocess.run(loading, check=True, capture_output=True)
    microphone = open_lab_microphone()
    microphone.start(lambda _block: None)
    first = microphone.origin()
    assert first.key
    outputs = subprocess.run(
        ["pactl", "list", "short", "source-outputs"], check=True, capture_output=True, text=True
    )
    number = outputs.stdout.split()[0]
    subprocess.run(["pactl", "move-source-output", number, "other.monitor"], check=True)
    assert microphone.origin() not in {Origin(), first}
    microphone.close()
