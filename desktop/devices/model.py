"""The seams to camera and microphone: small protocols that real and simulated devices share."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Pixels: TypeAlias = npt.NDArray[np.uint8]
    Samples: TypeAlias = npt.NDArray[np.int16]

Clock: TypeAlias = Callable[[], float]
"""Seconds on the one monotonic clock; ``time.perf_counter`` outside of tests."""

MONOTONIC: Clock = time.perf_counter


class DeviceKind(StrEnum):
    """What a device gives."""

    CAMERA = "camera"
    MICROPHONE = "microphone"


@dataclass(frozen=True, slots=True)
class DeviceInfo:
    """A device as a person sees it.

    Attributes:
        kind: camera or microphone.
        index: number in its host's own list; -1 for a simulated one.
        name: what the system calls it.
        host: back end or host API, e.g. ``V4L2`` or ``ALSA``.
        key: stable text that finds it again (path, or name and host).
        is_default: what ``default`` means here.
    """

    kind: DeviceKind
    index: int
    name: str
    host: str
    key: str
    is_default: bool = False


@dataclass(frozen=True, slots=True)
class PictureFormat:
    """Size in pixels and nominal rate in pictures per second; the real rate is measured."""

    width: int
    height: int
    fps: float


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture.

    Attributes:
        pixels: (height, width, 3) uint8, blue-green-red, never written to again.
        at_s: when it was captured, in seconds on the monotonic clock.
    """

    pixels: Pixels
    at_s: float


@dataclass(frozen=True, slots=True)
class SoundBlock:
    """One block of sound.

    Attributes:
        samples: (n,) int16, mono.
        at_s: when its first sample was captured, in seconds on the monotonic clock.
        overflowed: the driver lost sound just before this block.
    """

    samples: Samples
    at_s: float
    overflowed: bool = False


class Origin(NamedTuple):
    """Where a sound server takes the sound from.

    Attributes:
        key: its own name, which is no other source's, also after a replug; empty if not known.
        name: what a person calls it; two of one make have the same.
    """

    key: str = ""
    name: str = ""


class Camera(Protocol):
    """A camera that is open and delivers pictures."""

    @property
    def info(self) -> DeviceInfo:
        """Which camera it is."""
        ...

    @property
    def format(self) -> PictureFormat:
        """What it really delivers."""
        ...

    def begin(self, at_s: float) -> None:
        """A take begins at this moment: a device that plays a file starts over. Real ones ignore it."""
        ...

    def read(self) -> Picture | None:
        """Wait for the next picture, two seconds at most; None when none came.

        Raises:
            WorldError: CAMERA_LOST, the device is gone.
        """
        ...

    def reopen(self) -> Camera:
        """Let the device go and open it again, as after a replug: it comes back as another object.

        Takes seconds; a read that hangs in the driver is left behind.

        Raises:
            WorldError: it is not there (yet).
        """
        ...

    def close(self) -> None:
        """Let the device go. May be called twice, and from another thread than read."""
        ...


class Microphone(Protocol):
    """A microphone that is open; it delivers from start to close."""

    @property
    def info(self) -> DeviceInfo:
        """Which microphone it is."""
        ...

    @property
    def rate(self) -> int:
        """Samples per second."""
        ...

    def start(self, sink: Callable[[SoundBlock], None]) -> None:
        """Deliver blocks to the sink, on a thread of the device's own; the sink must not block."""
        ...

    def begin(self, at_s: float) -> None:
        """A take begins at this moment: a device that plays a file starts over. Real ones ignore it."""
        ...

    @property
    def active(self) -> bool:
        """Say whether sound still comes; False after an unplug."""
        ...

    def origin(self) -> Origin:
        """Return which source a sound server takes the sound from; without a key if not known.

        Takes a moment: not for the thread that shows the window.
        """
        ...

    def reopen(self) -> Microphone:
        """Let the device go and open it again, not started yet; its rate may be another one.

        Raises:
            WorldError: it is not there (yet).
        """
        ...

    def close(self) -> None:
        """Let the device go. May be called twice."""
        ...


@dataclass(frozen=True, slots=True)
class DeviceList:
    """All devices that were found, simulated ones left out."""

    cameras: tuple[DeviceInfo, ...] = field(default=())
    microphones: tuple[DeviceInfo, ...] = field(default=())
