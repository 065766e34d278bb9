"""A graphics card is used only after it has written down a sample; programs stand for the worker."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import Fault, WorldError
from desktop.base.settings import Speech
from desktop.transcription.graphics import GraphicsProbe, card_present
from desktop.transcription.job import TranscriptionJob
from desktop.transcription.trial import Clip
from desktop.transcription.wishes import Wishes
from tests.fixtures.speech import worker_that

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.transcription.messages import Message
    from desktop.transcription.models import ModelFolder


def probe(behaviour: str, folder: Path, *, present: bool = True, longest_s: float = 20):
    return GraphicsProbe(
        lambda: Clip(Speech.EN, folder / "a.wav", "hello"),
        present=lambda: present,
        command=worker_that(behaviour),
        longest_s=longest_s,
    )


@pytest.mark.parametrize(
    ("behaviour", "device"),
    [
        ("good", "cuda"),
        ("says nothing", "cpu"),
        ("dies", "cpu"),
        ("fails", "cpu"),
        ("card fails", "cpu"),
        ("card refuses", "cpu"),
    ],
)
def test_only_a_card_that_writes_the_words_is_used(
    small_model: ModelFolder, tmp_path: Path, behaviour: str, device: str
) -> None:
    tried = probe(behaviour, tmp_path)
    assert tried.device_for(small_model) == device
    assert tried.device_for(small_model) == device


def test_a_card_that_writes_something_else_is_not_used(
    small_model: ModelFolder, tmp_path: Path
) -> None:
    tried = GraphicsProbe(
        lambda: Clip(Speech.EN, tmp_path / "a.wav", "quite other words were said here"),
        present=lambda: True,
        command=worker_that("good"),
    )
    assert tried.device_for(small_model) == "cpu"


@pytest.mark.parametrize("behaviour", ["hangs", "ignores"])
def test_a_driver_that_hangs_is_given_up(
    small_model: ModelFolder, tmp_path: Path, behaviour: str
) -> None:
    assert probe(behaviour, tmp_path, longest_s=0.1).device_for(small_model) == "cpu"


def test_nothing_is_started_where_there_is_no_card(
    small_model: ModelFolder, tmp_path: Path
) -> None:
    assert probe("good", tmp_path, present=False).device_for(small_model) == "cpu"
    stopped = probe("good", tmp_path)
    stopped.stop()
    assert stopped.device_for(small_model) == "cpu"
    assert card_present() in {True, False}


def test_the_end_of_the_program_does_not_wait_for_a_driver(
    small_model: ModelFolder, tmp_path: Path
) -> None:
    tried = probe("hangs", tmp_path)
    found: list[str] = []
    asking = threading.Thread(target=lambda: found.append(tried.device_for(small_model)))
    asking.start()
    while asking.is_alive():
        tried.stop()
        asking.join(0.01)
    assert found == ["cpu"]


@pytest.mark.parametrize("behaviour", ["card fails", "card refuses"])
def test_the_processor_goes_on_when_the_card_fails(
    small_model: ModelFolder, tmp_path: Path, behaviour: str
) -> None:
    heard: list[Message] = []
    job = TranscriptionJob(
        tmp_path / "a.wav",
        small_model,
        Wishes(),
        on_message=heard.append,
        command=worker_that(behaviour),
        device="cuda",
    )
    job.start()
    assert job.wait().text == "hello"


def test_without_a_last_resort_the_card_decides(small_model: ModelFolder, tmp_path: Path) -> None:
    job = TranscriptionJob(
        tmp_path / "a.wav",
        small_model,
        Wishes(),
        on_message=lambda _message: None,
        command=worker_that("card refuses"),
        device="cuda",
        last_resort=False,
    )
    job.start()
    with pytest.raises(WorldError) as caught:
        job.wait()
    assert caught.value.fault is Fault.MODEL_UNUSABLE
