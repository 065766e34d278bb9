"""A microphone while it is open: the level, a tap for the writer, and back again when lost."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from desktop.base.errors import GreenroomError
from desktop.devices.model import SoundBlock
from desktop.recording.meter import Level, Meter
from desktop.recording.sound_watch import SoundWatch
from desktop.sessions.model import TroubleKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.devices.model import Clock, Microphone, Origin
    from desktop.media.sound import Resampler

JOIN_S = 2.5
SOONEST_LOST_S, LATEST_LOST_S = 1.5, 3.0
"""No sound for so long means lost; the later limit holds for a sound server that was seen to
deliver in bursts, of up to 2 s (reliability.md 2)."""
BURST = 1.5
SETTLED_S = 1.0
"""So long a real microphone must have been heard before its blocks' times can be relied on."""
TRY_EVERY_S = 2.0
STOOD_STILL_S = 1.0
"""When nobody tended for so long, it was we who stood still: the sound gets as long to come."""
SUSPICIOUS_S = 0.4
"""A stream that paused so much longer than usual may have been moved to another microphone."""
ASK_EVERY_S = 2.0

_log = logging.getLogger(__name__)


class MicrophoneSource:
    """Hears a microphone; its thread belongs to the device.

    Sound always comes out at the rate of the first microphone, whatever one that came back gives.
    ``tend`` must be called some times a second: it is what brings a lost microphone back, and what
    asks the sound server whether it still is the same one.

    Raises:
        WorldError: the microphone can't be started.
    """

    def __init__(self, microphone: Microphone, clock: Clock) -> None:
        self.microphone = microphone
        self.rate = microphone.rate
        self._clock = clock
        self._meter = Meter(self.rate)
        self._watch = SoundWatch()
        self._ready = threading.Event()
        self._closed = threading.Event()
        self._settling_s = 0.0 if is_simulated(microphone) else SETTLED_S
        self._tap: Callable[[SoundBlock], None] | None = None
        self._first_s: float | None = None
        self._last_s = clock()
        self._longest_s = 0.0
        self._hands = threading.Lock()
        self._helper: threading.Thread | None = None
        self._next_try_s = self._next_ask_s = 0.0
        self._tended_s = clock()
        self._origin: str = ""
        self.switched_to = ""
        self._start(microphone)

    @property
    def level(self) -> Level:
        """The level now; silence when nothing comes any more."""
        return Level() if self.lost else self._meter.level

    @property
    def lost(self) -> bool:
        """Say whether no sound comes."""
        limit_s = min(LATEST_LOST_S, max(SOONEST_LOST_S, BURST * self._longest_s))
        return self._clock() - self._last_s > limit_s or not self.microphone.active

    def troubles(self) -> set[TroubleKind]:
        """Say what is wrong with the microphone now."""
        if self.lost:
            return {TroubleKind.MICROPHONE_LOST}
        found = self._watch.troubles(self._clock())
        return found | ({TroubleKind.MICROPHONE_SWITCHED} if self.switched_to else set())

    def tap(self, tap: Callable[[SoundBlock], None] | None) -> None:
        """Give every block from now on to the tap, which must not block."""
        if tap is not None:
            self.switched_to = ""
        self._tap = tap

    def wait_first(self, limit_s: float) -> bool:
        """Wait until sound has come, and its times can be relied on."""
        return self._ready.wait(limit_s)

    def tend(self) -> None:
        """Look after the microphone: what takes a moment is done on a thread."""
        now = self._clock()
        if now - self._tended_s > STOOD_STILL_S:
            self._next_try_s = now + STOOD_STILL_S
        self._tended_s = now
        if self._closed.is_set() or (self._helper is not None and self._helper.is_alive()):
            return
        if self._gone(now) and now >= self._next_try_s:
            self._next_try_s = now + TRY_EVERY_S
            self._help(self._reopen)
        elif not self.lost and now >= self._next_ask_s and not is_simulated(self.microphone):
            self._next_ask_s = now + ASK_EVERY_S
            self._help(self._ask_origin)

    def close(self) -> None:
        """Let the microphone go."""
        with self._hands:
            self._closed.set()
            microphone = self.microphone
        microphone.close()
        if self._helper is not None:
            self._helper.join(JOIN_S)

    def _gone(self, now: float) -> bool:
        """Say whether to open it again: a stream that only stalled would lose what it still holds."""
        return not self.microphone.active or now - self._last_s > LATEST_LOST_S

    def _help(self, work: Callable[[], None]) -> None:
        self._helper = threading.Thread(target=work, name="microphone-help", daemon=True)
        self._helper.start()

    def _start(self, microphone: Microphone) -> None:
        converter = _Converter(microphone.rate, self.rate)

        def hear(block: SoundBlock) -> None:
            if self.microphone is microphone:
                self._hear(converter.convert(block))

        microphone.start(hear)

    def _hear(self, block: SoundBlock) -> None:
        now = self._clock()
        paused_s = now - self._last_s
        if paused_s > LATEST_LOST_S:
            self._watch.start_over()
        elif self._first_s is not None:
            if paused_s > self._longest_s + SUSPICIOUS_S:
                self._next_ask_s = 0.0
            self._longest_s = max(self._longest_s, paused_s)
        self._last_s = now
        self._meter.feed(block.samples)
        self._watch.hear(block)
        tap = self._tap
        if tap is not None:
            tap(block)
        if self._first_s is None:
            self._first_s = now
        if now - self._first_s >= self._settling_s:
            self._ready.set()

    def _reopen(self) -> None:
        try:
            microphone = self.microphone.reopen()
        except GreenroomError as error:
            _log.info("the microphone is not back: %s", error)
            return
        with self._hands:
            if not self._closed.is_set():
                self.microphone = microphone
                self._last_s = self._clock()  # it gets as long as the first one to begin
                try:
                    self._start(microphone)
                except GreenroomError as error:
                    _log.info("the microphone does not start again: %s", error)
                return
        microphone.close()

    def _ask_origin(self) -> None:
        origin: Origin = self.microphone.origin()
        if origin.key and self._origin and origin.key != self._origin:
            self.switched_to = origin.name
        self._origin = origin.key or self._origin


class _Converter:
    """Brings the blocks of one microphone to the rate of another, without moving them in time."""

    def __init__(self, from_rate: int, to_rate: int) -> None:
        self._from, self._to = from_rate, to_rate
        self._in = self._out = 0
        self._inner: Resampler | None = None
        if from_rate != to_rate:
            from desktop.media.sound import Resampler

            self._inner = Resampler(from_rate, to_rate)

    def convert(self, block: SoundBlock) -> SoundBlock:
        if self._inner is None:
            return block
        held_s = self._in / self._from - self._out / self._to
        samples = self._inner.feed(block.samples)
        self._in += block.samples.size
        self._out += samples.size
        return SoundBlock(samples, block.at_s - held_s, block.overflowed)


def is_simulated(device: Microphone) -> bool:
    """Say whether a microphone is one of our own: synthesised, or a file."""
    return device.info.index < 0
