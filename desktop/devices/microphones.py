"""Real microphones through PortAudio. The only place that imports sounddevice."""

from __future__ import annotations

import atexit
import contextlib
import logging
import threading
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from desktop.base.errors import Fault, WorldError
from desktop.devices.model import MONOTONIC, DeviceInfo, DeviceKind, SoundBlock
from desktop.devices.sound_server import recorded_source
from desktop.devices.stream_clock import StreamClock

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from desktop.devices.model import Clock, Origin

FALLBACK_RATE = 48_000
JOIN_S = 2.0
CLOSING = "microphone-close"
"""Name of the thread that closes a stream; it lives on when the driver hangs."""
LATENCY_S = 0.2
"""What the driver may keep for us: a recorder has time, and a busy computer needs it. ALSA's own
``high`` is 35 ms, which is soon lost."""

_log = logging.getLogger(__name__)


class SoundLibraryError(Exception):
    """PortAudio is not installed, or finds no sound system at all.

    Attributes:
        missing: it is not installed.
    """

    def __init__(self, why: str, *, missing: bool = True) -> None:
        super().__init__(why)
        self.missing = missing


def load_sound_library() -> ModuleType:
    """Import sounddevice.

    Raises:
        SoundLibraryError: PortAudio is not installed, or can't start.
    """
    try:
        import sounddevice
    except (
        Exception
    ) as error:  # OSError without PortAudio; its own error class is not importable then
        raise SoundLibraryError(str(error), missing=isinstance(error, OSError)) from error
    return sounddevice


def sound_library_fault() -> SoundLibraryError | None:
    """Return why no microphone can be used at all; None when PortAudio is there."""
    try:
        load_sound_library()
    except SoundLibraryError as error:
        return error
    return None


def list_microphones(library: Any = None) -> tuple[DeviceInfo, ...]:  # noqa: ANN401 - untyped library
    """List the inputs of every host API, the default one marked; empty without PortAudio."""
    try:
        library = library or load_sound_library()
    except SoundLibraryError:
        return ()
    try:
        apis: list[Any] = list(library.query_hostapis())
        devices: list[Any] = list(library.query_devices())
    except library.PortAudioError as error:
        _log.info("no list of microphones: %s", error)
        return ()
    hosts = [str(each["name"]) for each in apis]
    default = _default_input(library)
    return tuple(
        _info(index, device, hosts, default)
        for index, device in enumerate(devices)
        if device["max_input_channels"] > 0
    )


def start_anew(library: Any = None) -> None:  # noqa: ANN401 - untyped library
    """Let PortAudio look for devices again; every stream that is open ends (sounddevice#125).

    Not while a stream hangs in its driver: PortAudio would wait for it for ever.
    """
    if any(each.name == CLOSING for each in threading.enumerate()):
        _log.warning("a microphone hangs in its driver: the list of devices stays as it is")
        return
    try:
        library = library or load_sound_library()
    except SoundLibraryError:
        return
    with contextlib.suppress(library.PortAudioError):
        # It may not be running: from 2026 on PortAudio does not start where its sound server is away.
        library._terminate()  # noqa: SLF001 - sounddevice has no other way
    try:
        library._initialize()  # noqa: SLF001
    except library.PortAudioError as error:
        _log.info("the sound system does not start again: %s", error)


def _info(index: int, device: Any, hosts: list[str], default: int) -> DeviceInfo:  # noqa: ANN401
    host, name = hosts[int(device["hostapi"])], str(device["name"])
    return DeviceInfo(
        DeviceKind.MICROPHONE, index, name, host, f"{host}: {name}", is_default=index == default
    )


def _default_input(library: Any) -> int:  # noqa: ANN401 - untyped library
    try:
        return int(library.query_devices(kind="input")["index"])
    except (library.PortAudioError, ValueError):
        return -1


class _Heard(NamedTuple):
    """What a callback leaves behind."""

    raw: bytes
    frames: int
    arrival_s: float
    overflowed: bool


class PortAudioMicrophone:
    """A microphone that is open.

    PortAudio's callback only copies; blocks are placed and delivered on a thread of their own, so
    that nothing the sink does holds the driver up.
    """

    def __init__(
        self,
        info: DeviceInfo,
        clock: Clock = MONOTONIC,
        library: Any = None,  # noqa: ANN401 - untyped library
    ) -> None:
        """Open an input at its own rate; more than one channel is mixed to mono.

        Raises:
            WorldError: MICROPHONE_BUSY.
        """
        self._info = info
        self._clock = clock
        self._library: Any = library or load_sound_library()
        self._queue: SimpleQueue[_Heard | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        try:
            device = self._library.query_devices(info.index)
            self._channels = min(2, int(device["max_input_channels"]))
            self._rate = int(device["default_samplerate"]) or FALLBACK_RATE
            self._stream: Any = self._library.RawInputStream(
                device=info.index,
                samplerate=self._rate,
                channels=self._channels,
                dtype="int16",
                latency=max(LATENCY_S, float(device["default_high_input_latency"])),
                blocksize=0,
                callback=self._heard,
            )
        except (self._library.PortAudioError, ValueError) as error:
            _log.info("microphone %s does not open: %s", info.index, error)
            raise WorldError(Fault.MICROPHONE_BUSY, name=info.name) from error
        self._times = StreamClock(self._rate)

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
        stream = self._stream
        try:
            return stream is not None and bool(stream.active)
        except self._library.PortAudioError:  # PortAudio was ended with the stream open
            return False

    def start(self, sink: Callable[[SoundBlock], None]) -> None:
        """Deliver blocks on a thread of the microphone's own.

        Raises:
            WorldError: MICROPHONE_BUSY.
        """
        try:
            self._stream.start()
        except self._library.PortAudioError as error:
            raise WorldError(Fault.MICROPHONE_BUSY, name=self._info.name) from error
        self._thread = threading.Thread(
            target=self._deliver, args=(sink,), name="microphone", daemon=True
        )
        self._thread.start()

    def begin(self, at_s: float) -> None:
        """A real microphone has no beginning."""

    def origin(self) -> Origin:
        """Ask the sound server, where there is one."""
        return recorded_source()

    def reopen(self) -> PortAudioMicrophone:
        """Open the same input again, by its key, else by its name.

        PortAudio knows only the devices that were there when it started: it is started anew, which
        ends every stream of this process. There is only one.

        Raises:
            WorldError: MICROPHONE_LOST, it is not there; MICROPHONE_BUSY.
        """
        self.close()
        start_anew(self._library)
        found = list_microphones(self._library)
        same = [each for each in found if each.key == self._info.key]
        same += [each for each in found if each.name == self._info.name]
        if not same:
            raise WorldError(Fault.MICROPHONE_LOST, name=self._info.name)
        return PortAudioMicrophone(same[0], self._clock, self._library)

    def close(self) -> None:
        """Let the device go; a driver that hangs is abandoned after two seconds."""
        stream, self._stream = self._stream, None
        if stream is None:
            return
        closing = threading.Thread(target=self._let_go, args=(stream,), name=CLOSING, daemon=True)
        closing.start()
        closing.join(JOIN_S)
        if closing.is_alive():  # at its end the program would wait for it, too
            _log.warning("microphone %s hangs in its driver and is left behind", self._info.index)
            atexit.unregister(self._library._exit_handler)  # noqa: SLF001 - sounddevice has no other way
        self._queue.put(None)
        if self._thread is not None:
            self._thread.join(JOIN_S)

    def _let_go(self, stream: Any) -> None:  # noqa: ANN401 - untyped library
        try:
            stream.abort()
            stream.close()
        except self._library.PortAudioError as error:
            _log.info("microphone was gone already: %s", error)

    def _heard(self, raw: Any, frames: int, _times: Any, status: Any) -> None:  # noqa: ANN401 - cffi
        """Copy and leave: this runs on PortAudio's thread."""
        arrival_s = self._clock()
        self._queue.put(_Heard(bytes(raw), frames, arrival_s, bool(status.input_overflow)))

    def _deliver(self, sink: Callable[[SoundBlock], None]) -> None:
        """Place and hand on; blocks wait a moment where their place is not certain yet."""
        held: list[tuple[int, _Heard]] = []
        while (heard := self._queue.get()) is not None:
            if heard.overflowed:
                self._hand_on(held, sink)
            number = self._times.note(heard.arrival_s, heard.frames, overflowed=heard.overflowed)
            held.append((number, heard))
            if self._times.settled(heard.arrival_s):
                self._hand_on(held, sink)
        self._hand_on(held, sink)

    def _hand_on(self, held: list[tuple[int, _Heard]], sink: Callable[[SoundBlock], None]) -> None:
        for number, heard in held:
            samples = np.frombuffer(heard.raw, np.int16)
            if self._channels > 1:
                mixed = samples.reshape(-1, self._channels).mean(axis=1)
                samples = mixed.round().astype(np.int16)
            at_s = self._times.moment(number, held[-1][1].arrival_s)
            sink(SoundBlock(samples, at_s, heard.overflowed))
        held.clear()
