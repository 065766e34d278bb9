"""``file:PATH``: a file that plays as camera or microphone, in real time, over and over.

Picture and sound of one file loop over the same length, so they stay together.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from desktop.base.any_json import as_text
from desktop.base.errors import Fault, UsageError, WorldError, Wrong
from desktop.base.files import naming_faults
from desktop.devices.model import MONOTONIC, DeviceInfo, DeviceKind, Picture, PictureFormat
from desktop.devices.pacing import PacedMicrophone, Pacer
from desktop.devices.scaling import Scaler, fitted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop.devices.model import Clock, Pixels, Samples

RATE = 48_000
STILL_FPS = 15.0
STILLS = {".png", ".jpg", ".jpeg", ".bmp", ".webp"}
LATE_S = 0.25
"""A picture that is later than this is left out, as a camera does that is not read in time ..."""
STARVED_S = 0.5
"""... unless none came for so long: a computer that decodes too slowly still shows something."""
HOLD_S = 0.5
"""A file that stands still goes on showing its last picture, as a camera does."""
PATIENCE_S = 1.0


class FileCamera:
    """Plays the pictures of a video with their own times, or shows a still picture."""

    def __init__(
        self, path: Path, wanted: PictureFormat | None = None, clock: Clock = MONOTONIC
    ) -> None:
        """Open a file; pictures larger than wanted are scaled down.

        Raises:
            UsageError: FILE_UNKNOWN.
            WorldError: MEDIA_UNREADABLE, also when it has no picture.
        """
        _require(path)
        self._path = path
        self._clock = clock
        self._pacer = Pacer(clock)
        self._turn = -1
        self._source: Source = _still(path) if path.suffix.lower() in STILLS else _film(path)
        width, height = fitted(self._source.format.width, self._source.format.height, wanted)
        self._format = PictureFormat(width, height, self._source.format.fps)
        self._scaler = Scaler((width, height))
        self._start_over()

    @property
    def info(self) -> DeviceInfo:
        """Which camera it is."""
        return DeviceInfo(
            DeviceKind.CAMERA, -1, as_text(self._path.name), "file", f"file:{self._path}"
        )

    @property
    def format(self) -> PictureFormat:
        """The size of the pictures as they are delivered."""
        return self._format

    def begin(self, at_s: float) -> None:
        """Start over: the file's beginning belongs to this moment."""
        self._pacer.begin(at_s)

    def read(self) -> Picture | None:
        """Wait for the moment of the file's next picture.

        Raises:
            WorldError: the file can't be read any more.
        """
        while not self._pacer.closed:
            if self._turn != self._pacer.turn:
                self._start_over()
            pixels, due = self._following()
            now = self._clock()
            if now - due > LATE_S and now - self._shown_s < STARVED_S:
                continue
            if due - max(now, self._shown_s) > HOLD_S:
                self._pending = (pixels, due)
                if self._shown is None:
                    self._pacer.wait_until(min(due, now + PATIENCE_S), self._turn)
                    return None
                pixels, due = self._shown, max(now, self._shown_s + HOLD_S)
            if self._pacer.wait_until(due, self._turn):
                self._shown, self._shown_s = pixels, due if due > now else now
                return Picture(self._scaler.scale(pixels), due)
        return None

    def reopen(self) -> FileCamera:
        """Play the file again, as far on as it would be by now.

        Raises:
            UsageError: FILE_UNKNOWN.
            WorldError: MEDIA_UNREADABLE.
        """
        self.close()
        again = FileCamera(self._path, self._format, self._clock)
        again.begin(self._pacer.epoch_s)
        return again

    def close(self) -> None:
        """End a waiting read."""
        self._pacer.close()

    def _start_over(self) -> None:
        self._turn = self._pacer.turn
        self._lap_s = self._pacer.epoch_s
        self._pictures = self._source.play()
        self._pending: tuple[Pixels, float] | None = None
        self._shown: Pixels | None = None
        self._shown_s = -math.inf

    def _following(self) -> tuple[Pixels, float]:
        """Return the next picture of the file and when it is due; after the last comes the first."""
        if self._pending is not None:
            pending, self._pending = self._pending, None
            return pending
        found = next(self._pictures, None)
        if found is None:
            self._lap_s += self._source.length_s
            self._pictures = self._source.play()
            found = next(self._pictures, None)
        if found is None:
            raise WorldError(Fault.CAMERA_LOST, name=as_text(self._path.name))
        pixels, at_s = found
        return pixels, self._lap_s + at_s


class FileMicrophone(PacedMicrophone):
    """Plays the sound of a file."""

    def __init__(self, path: Path, clock: Clock = MONOTONIC) -> None:
        """Decode a file.

        Raises:
            UsageError: FILE_UNKNOWN.
            WorldError: MEDIA_UNREADABLE, also when it has no sound.
        """
        _require(path)
        self._path = path
        self._sound = _whole_sound(path)
        info = DeviceInfo(DeviceKind.MICROPHONE, -1, as_text(path.name), "file", f"file:{path}")
        super().__init__(info, RATE, self._samples, clock)

    def reopen(self) -> FileMicrophone:
        """Play the file again.

        Raises:
            UsageError: FILE_UNKNOWN.
            WorldError: MEDIA_UNREADABLE.
        """
        self.close()
        return FileMicrophone(self._path, self._clock)

    def _samples(self, first: int, count: int) -> Samples:
        at = np.arange(first, first + count) % self._sound.size
        return self._sound[at]


class Source:
    """Pictures that can be played again and again."""

    def __init__(
        self,
        wanted: PictureFormat,
        length_s: float,
        play: Callable[[], Iterator[tuple[Pixels, float]]],
    ) -> None:
        self.format = wanted
        self.length_s = length_s
        self.play = play


def _require(path: Path) -> None:
    try:
        found = path.is_file()
    except OSError:
        found = False
    if not found:
        raise UsageError(Wrong.FILE_UNKNOWN, name=path)


def _film(path: Path) -> Source:
    from desktop.media.probe import probe
    from desktop.media.reader import iter_pictures

    info = probe(path)
    if info.picture is None:
        raise WorldError(Fault.MEDIA_UNREADABLE, file=path, why="no picture")
    first, _ = next(iter_pictures(path), (None, 0.0))
    if first is None:
        raise WorldError(Fault.MEDIA_UNREADABLE, file=path, why="no picture")
    height, width = first.shape[:2]
    wanted = PictureFormat(width, height, info.picture.fps or 30.0)
    return Source(wanted, max(0.04, info.duration_ms / 1000), lambda: iter_pictures(path))


def _still(path: Path) -> Source:
    from desktop.media.colour import load_cv2

    cv2 = load_cv2()
    # Decoded from memory: OpenCV's own file functions fail on some names on Windows.
    with naming_faults(path):
        raw = np.frombuffer(path.read_bytes(), np.uint8)
    pixels = cv2.imdecode(raw, cv2.IMREAD_COLOR) if raw.size else None
    if pixels is None:
        raise WorldError(Fault.MEDIA_UNREADABLE, file=path, why="not a picture")
    height, width = pixels.shape[:2]

    def play() -> Iterator[tuple[Pixels, float]]:
        for number in range(int(STILL_FPS)):
            yield pixels, number / STILL_FPS

    return Source(PictureFormat(width, height, STILL_FPS), 1.0, play)


def _whole_sound(path: Path) -> Samples:
    """Return the file's sound at 48 kHz, as long as the file: silence where it has none."""
    from desktop.media.probe import probe
    from desktop.media.sound import iter_sound

    info = probe(path)
    if info.sound is None:
        raise WorldError(Fault.MEDIA_UNREADABLE, file=path, why="no sound")
    whole = np.zeros(max(1, round(info.duration_ms * RATE / 1000)), np.int16)
    for samples, at_s in iter_sound(path, RATE):
        first = max(0, round(at_s * RATE))
        part = samples[: max(0, whole.size - first)]
        whole[first : first + part.size] = part
    return whole
