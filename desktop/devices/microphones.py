"""Real microphones through PortAudio. The only place that imports sounddevice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from desktop.base.errors import Fault, WorldError
from desktop.devices.model import MONOTONIC, DeviceInfo, DeviceKind, SoundBlock
from desktop.devices.stream_clock import StreamClock

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from desktop.devices.model import Clock

FALLBACK_RATE = 48_000


def load_sound_library() -> ModuleType:
    """Import sounddevice.

    Raises:
        OSError: PortAudio is not installed.
    """
    import sounddevice

    return sounddevice


def sound_library_fault() -> str | None:
    """Say why no microphone can be used at all; None when PortAudio is there."""
    try:
        load_sound_library()
    except OSError as error:
        return str(error)
    return None


def list_microphones() -> tuple[DeviceInfo, ...]:
    """List the inputs of every host API, the default one marked; empty without PortAudio."""
    try:
        library: Any = load_sound_library()
    except OSError:
        return ()
    hosts = library.query_hostapis()
    default = _default_input(library)
    found: list[DeviceInfo] = []
    for index, device in enumerate(library.query_devices()):
        if device["max_input_channels"] > 0:
            host = str(hosts[device["hostapi"]]["name"])
            name = str(device["name"])
            found.append(
                DeviceInfo(
                    DeviceKind.MICROPHONE,
                    index,
                    name,
                    host,
                    f"{host}: {name}",
                    is_default=index == default,
                )
            )
    return tuple(found)


def _default_input(library: Any) -> int:  # noqa: ANN401 - untyped library
    try:
        return int(library.query_devices(kind="input")["index"])
    except (library.PortAudioError, ValueError):
        return -1


class PortAudioMicrophone:
    """A microphone that is open."""

    def __init__(self, info: DeviceInfo, clock: Clock = MONOTONIC) -> None:
        """Open an input at its own rate, as mono.

        Raises:
            WorldError: MICROPHONE_BUSY.
        """
        self._info = info
        self._clock = clock
        self._sink: Callable[[SoundBlock], None] | None = None
        library: Any = load_sound_library()
        self._library = library
        device = library.query_devices(info.index)
        self._channels = min(2, int(device["max_input_channels"]))
        self._rate = int(device["default_samplerate"]) or FALLBACK_RATE
        self._times = StreamClock(self._rate)
        try:
            self._stream: Any = library.RawInputStream(
                device=info.index,
                samplerate=self._rate,
                channels=self._channels,
                dtype="int16",
                latency="high",
                blocksize=0,
                callback=self._heard,
            )
        except library.PortAudioError as error:
            raise WorldError(Fault.MICROPHONE_BUSY, name=info.name) from error

    @property
    def info(self) -> DeviceInfo:
        """Which microphone it is."""
        return self._info

    @property
    def rate(self) -> int:
        """Samples per second, as the device was opened."""
        return self._rate

    @property
    def active(self) -> bool:
        """Say whether PortAudio still calls back."""
        return self._stream is not None and bool(self._stream.active)

    def start(self, sink: Callable[[SoundBlock], None]) -> None:
        """Deliver blocks on PortAudio's thread.

        Raises:
            WorldError: MICROPHONE_BUSY.
        """
        self._sink = sink
        try:
            self._stream.start()
        except self._library.PortAudioError as error:
            raise WorldError(Fault.MICROPHONE_BUSY, name=self._info.name) from error

    def begin(self, at_s: float) -> None:
        """A real microphone has no beginning."""

    def close(self) -> None:
        """Let the device go."""
        stream, self._stream = self._stream, None
        if stream is not None:
            try:
                stream.abort()
                stream.close()
            except self._library.PortAudioError:
                return  # it is gone already

    def _heard(self, raw: Any, frames: int, times: Any, status: Any) -> None:  # noqa: ANN401 - cffi
        """Copy and leave: this runs on PortAudio's thread."""
        arrival = self._clock()
        samples = np.frombuffer(raw, np.int16)
        if self._channels > 1:
            samples = samples.reshape(-1, self._channels).mean(axis=1).astype(np.int16)
        else:
            samples = samples.copy()
        age = float(times.currentTime) - float(times.inputBufferAdcTime)
        at_s = self._times.place(arrival, frames, age)
        if self._sink is not None:
            self._sink(SoundBlock(samples, at_s, bool(status.input_overflow)))
