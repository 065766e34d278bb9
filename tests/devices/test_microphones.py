"""A real microphone through PortAudio, with PortAudio's part played by a stand-in."""

from __future__ import annotations

import atexit
import sys
import threading
from importlib.abc import MetaPathFinder
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from typing_extensions import override

from desktop.base.errors import Fault, WorldError
from desktop.devices.microphones import (
    CLOSING,
    LATENCY_S,
    PortAudioMicrophone,
    list_microphones,
    sound_library_fault,
    start_anew,
)
from desktop.devices.model import DeviceInfo, DeviceKind, SoundBlock

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.fixtures.guard_logs import LogGuard

INFO = DeviceInfo(DeviceKind.MICROPHONE, 1, "Lab", "ALSA", "ALSA: Lab")
FRAMES = 480


class Stream:
    """What ``sounddevice.RawInputStream`` would be."""

    def __init__(self, callback: Callable[..., None], **settings: Any) -> None:
        self.settings = settings
        self.callback = callback
        self.running = False
        self.ended = False
        self.busy = False
        self.gone = False
        self.let_go: threading.Event | None = None

    @property
    def active(self) -> bool:
        if self.ended:
            raise Library.PortAudioError
        return self.running

    def start(self) -> None:
        if self.busy:
            raise Library.PortAudioError
        self.running = True

    def abort(self) -> None:
        if self.let_go is not None:
            self.let_go.wait()
        self.running = False

    def close(self) -> None:
        if self.gone:
            raise Library.PortAudioError

    def deliver(self, samples: list[list[int]], *, overflow: bool = False) -> None:
        raw = np.array(samples, np.int16).tobytes()
        self.callback(raw, len(samples), None, SimpleNamespace(input_overflow=overflow))


class Library:
    """The part of ``sounddevice`` that is used."""

    class PortAudioError(Exception):
        pass

    def __init__(self, channels: int = 1, rate: float = 44_100.0) -> None:
        self.stream: Stream | None = None
        self.refuses = False
        self.begun = 0
        self.devices: list[dict[str, Any]] = [
            {"name": "Speaker", "hostapi": 0, "max_input_channels": 0, "index": 0},
            {
                "name": "Lab",
                "hostapi": 0,
                "max_input_channels": channels,
                "default_samplerate": rate,
                "default_high_input_latency": 0.035,
                "index": 1,
            },
        ]

    def _terminate(self) -> None:
        if self.refuses:
            raise Library.PortAudioError

    def _initialize(self) -> None:
        self.begun += 1

    def be_imported(self) -> None:
        atexit.register(self._exit_handler)

    def _exit_handler(self) -> None:
        raise AssertionError

    def query_hostapis(self) -> list[dict[str, Any]]:
        return [{"name": "ALSA"}]

    def query_devices(self, index: int | None = None, kind: str | None = None) -> Any:
        if self.refuses:
            raise Library.PortAudioError
        return self.devices[1] if kind else self.devices if index is None else self.devices[index]

    def RawInputStream(self, **settings: Any) -> Stream:  # noqa: N802 - sounddevice's name
        self.stream = Stream(**settings)
        return self.stream


class Ear:
    """Collects blocks."""

    def __init__(self) -> None:
        self.blocks: list[SoundBlock] = []
        self.heard = threading.Event()

    def hear(self, block: SoundBlock) -> None:
        self.blocks.append(block)
        self.heard.set()


def listening(library: Library, ear: Ear, now: Callable[[], float]) -> PortAudioMicrophone:
    microphone = PortAudioMicrophone(INFO, now, library)
    microphone.start(ear.hear)
    return microphone


def test_only_inputs_are_listed_and_the_default_is_marked() -> None:
    (found,) = list_microphones(Library())
    assert (found.index, found.name, found.host, found.is_default) == (1, "Lab", "ALSA", True)
    assert found.key == "ALSA: Lab"


def test_a_sound_system_that_does_not_answer_has_no_microphones() -> None:
    library = Library()
    library.refuses = True
    assert list_microphones(library) == ()


def test_blocks_are_mono_and_wait_until_their_place_is_certain() -> None:
    library, ear = Library(channels=2, rate=48_000.0), Ear()
    arrivals = iter([100.09, 100.02, 100.4])
    microphone = listening(library, ear, lambda: next(arrivals))
    assert library.stream is not None
    assert library.stream.settings["channels"] == 2
    for _ in range(2):
        library.stream.deliver([[100, 300], [-5, -5]] * (FRAMES // 2))
    assert not ear.heard.is_set()
    library.stream.deliver([[1, 1]] * FRAMES)
    assert ear.heard.wait(2)
    microphone.close()
    assert ear.blocks[0].samples.tolist() == [200, -5] * (FRAMES // 2)
    assert [block.at_s for block in ear.blocks] == pytest.approx([100.0, 100.01, 100.02])


def test_what_waits_is_handed_on_before_a_loss_and_at_the_end() -> None:
    library, ear = Library(rate=48_000.0), Ear()
    arrivals = iter([100.01, 200.01])
    microphone = listening(library, ear, lambda: next(arrivals))
    assert library.stream is not None
    library.stream.deliver([[1]] * FRAMES)
    library.stream.deliver([[2]] * FRAMES, overflow=True)
    microphone.close()
    assert [block.overflowed for block in ear.blocks] == [False, True]
    assert [block.at_s for block in ear.blocks] == pytest.approx([100.0, 200.0])


def test_it_is_opened_at_its_own_rate_and_says_so() -> None:
    library = Library()
    microphone = PortAudioMicrophone(INFO, library=library)
    assert microphone.rate == 44_100
    assert library.stream is not None
    assert library.stream.settings["samplerate"] == 44_100
    assert library.stream.settings["latency"] == LATENCY_S
    microphone.close()


def test_one_that_can_not_be_opened_or_started_is_busy() -> None:
    library = Library()
    library.refuses = True
    with pytest.raises(WorldError) as caught:
        PortAudioMicrophone(INFO, library=library)
    assert caught.value.fault is Fault.MICROPHONE_BUSY
    library.refuses = False
    microphone = PortAudioMicrophone(INFO, library=library)
    assert library.stream is not None
    library.stream.busy = True
    with pytest.raises(WorldError) as caught:
        microphone.start(Ear().hear)
    assert caught.value.fault is Fault.MICROPHONE_BUSY
    microphone.close()


def test_one_that_was_pulled_out_is_not_active_and_closes_quietly() -> None:
    library, ear = Library(), Ear()
    microphone = listening(library, ear, lambda: 100.0)
    assert microphone.active
    assert library.stream is not None
    library.stream.running, library.stream.gone = False, True
    assert not microphone.active
    microphone.close()
    microphone.close()
    assert not microphone.active


def test_one_that_was_pulled_out_is_opened_again_when_portaudio_looks_anew() -> None:
    library = Library()
    microphone = PortAudioMicrophone(INFO, library=library)
    library.devices[1]["default_samplerate"] = 16_000.0
    again = microphone.reopen()
    assert library.begun == 1
    assert (again.rate, again.info.key) == (16_000, INFO.key)
    library.devices[1]["name"] = "Another"
    with pytest.raises(WorldError) as caught:
        again.reopen()
    assert caught.value.fault is Fault.MICROPHONE_LOST


def test_a_portaudio_that_does_not_start_again_is_no_crash() -> None:
    library = Library()
    microphone = PortAudioMicrophone(INFO, library=library)
    library.refuses = True
    with pytest.raises(WorldError) as caught:
        microphone.reopen()
    assert caught.value.fault is Fault.MICROPHONE_LOST


def test_a_stream_of_a_portaudio_that_was_ended_is_not_active() -> None:
    library, ear = Library(), Ear()
    microphone = listening(library, ear, lambda: 100.0)

    assert library.stream is not None
    library.stream.ended = True
    assert not microphone.active
    microphone.close()


def test_a_driver_that_hangs_holds_up_neither_the_program_nor_its_end(log_guard: LogGuard) -> None:
    log_guard.expect("hangs in its driver")
    library = Library()
    library.be_imported()
    microphone = PortAudioMicrophone(INFO, library=library)
    microphone.start(Ear().hear)
    assert library.stream is not None
    library.stream.let_go = threading.Event()
    microphone.close()
    start_anew(library)
    assert library.begun == 0
    library.stream.let_go.set()
    for thread in threading.enumerate():
        if thread.name == CLOSING:
            thread.join()
    start_anew(library)
    assert library.begun == 1


def test_a_sound_system_that_was_away_is_found_again() -> None:
    """As with PortAudio of 2026, which does not start without its sound server, nor ends then."""

    class Away(Library):
        away, runs = True, True

        @override
        def _terminate(self) -> None:
            if not self.runs:
                raise Library.PortAudioError
            self.runs = False

        @override
        def _initialize(self) -> None:
            if self.away:
                raise Library.PortAudioError
            self.runs = True

    library = Away()
    start_anew(library)
    start_anew(library)
    assert not library.runs
    library.away = False
    start_anew(library)
    assert library.runs


@pytest.mark.parametrize(("error", "missing"), [(OSError, True), (RuntimeError, False)])
def test_no_portaudio_is_told_from_one_that_does_not_start(
    monkeypatch: pytest.MonkeyPatch, error: type[Exception], *, missing: bool
) -> None:
    class Broken(MetaPathFinder):
        @override
        def find_spec(self, fullname: str, path: object, target: object = None) -> None:
            if fullname == "sounddevice":
                raise error("away")

    monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Broken(), *sys.meta_path])
    fault = sound_library_fault()
    assert fault is not None
    assert (str(fault), fault.missing) == ("away", missing)
