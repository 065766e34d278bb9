"""Real cameras through OpenCV. The only place that opens ``cv2.VideoCapture``."""

from __future__ import annotations

import logging
import re
import sys
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.base.errors import Fault, WorldError
from desktop.devices.jpeg import ask_for_raw_jpeg, decoded
from desktop.devices.model import MONOTONIC, DeviceInfo, DeviceKind, Picture, PictureFormat
from desktop.devices.scaling import Scaler, fitted
from desktop.devices.stamp_clock import StampClock
from desktop.media.colour import load_cv2

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop.devices.model import Clock

OPEN_LIMIT_S = 10.0
LARGEST_STAMP_AGE_S = 0.5
"""recording.md 2: a driver's stamp counts when it lies 0 to 500 ms behind now."""
LEAST_STEP_S = 0.0005
LOST_AFTER = 3
HUNG_S = 1.0
MJPG_FROM_HEIGHT = 720
"""720p at 30 pictures a second over USB 2 needs MJPG (recording.md 2)."""
SECOND_CHOICE = "DSHOW"
LASTING_NAMES = Path("/dev/v4l/by-id")

_log = logging.getLogger(__name__)


def back_ends(cv2: Any) -> tuple[int, ...]:  # noqa: ANN401 - cv2 builds its constants at run time
    """Return OpenCV's back ends for cameras on this system, the preferred one first."""
    if sys.platform == "win32":
        return int(cv2.CAP_MSMF), int(cv2.CAP_DSHOW)
    return (int(cv2.CAP_AVFOUNDATION if sys.platform == "darwin" else cv2.CAP_V4L2),)


def list_cameras(
    library: Any = None,  # noqa: ANN401 - cv2 is untyped
    enumerate_with: Callable[[int], Iterable[Any]] | None = None,
) -> tuple[DeviceInfo, ...]:
    """List the cameras that OpenCV can open here, under the names of the system.

    Nodes that deliver no picture (V4L2 metadata) are left out by the enumeration. On Windows a
    second back end follows, marked as such: some cameras, most of them made by programs, are known
    only there, and some deliver only there. Empty when there is none, or the system doesn't tell.
    """
    cv2: Any = library or load_cv2()
    if enumerate_with is None:
        from cv2_enumerate_cameras import enumerate_cameras as enumerate_with
    found: list[DeviceInfo] = []
    for back_end in back_ends(cv2):
        cameras = _cameras_of(cv2, back_end, enumerate_with)
        if found:
            cameras = tuple(replace(each, name=f"{each.name} ({each.host})") for each in cameras)
        found += cameras
    return tuple(replace(each, is_default=at == 0) for at, each in enumerate(found))


def index_of(choice: str) -> str:
    """Return the index behind a path (``/dev/video2`` or a link to it) as text, else the choice."""
    if not choice.startswith("/dev/"):
        return choice
    match = re.fullmatch(r"/dev/video(\d+)", str(Path(choice).resolve()))
    return match[1] if match else choice


def _cameras_of(
    cv2: Any,  # noqa: ANN401 - cv2 is untyped
    back_end: int,
    enumerate_with: Callable[[int], Iterable[Any]],
) -> tuple[DeviceInfo, ...]:
    try:
        cameras = sorted(enumerate_with(back_end), key=lambda camera: camera.index)
    except (OSError, RuntimeError, ValueError) as error:
        _log.info("no list of cameras: %s", error)
        return ()
    host = str(cv2.videoio_registry.getBackendName(back_end))
    found: dict[int, DeviceInfo] = {}
    for camera in cameras:
        index = camera.index % 100  # the package adds the back end's number
        name = camera.name or f"Camera {index}"
        key = _lasting_name(str(camera.path or name))
        key = f"{host}:{key}" if host == SECOND_CHOICE else key
        found.setdefault(index, DeviceInfo(DeviceKind.CAMERA, index, name, host, key))
    return tuple(found.values())


def _lasting_name(path: str) -> str:
    """Return the link that names the device itself: ``/dev/video0`` is another one after a replug."""
    if not LASTING_NAMES.is_dir():
        return path
    links = (link for link in sorted(LASTING_NAMES.iterdir()) if str(link.resolve()) == path)
    return str(next(links, path))


class OpenCvCamera:
    """A camera that is open."""

    def __init__(
        self,
        info: DeviceInfo,
        wanted: PictureFormat,
        clock: Clock = MONOTONIC,
        library: Any = None,  # noqa: ANN401 - cv2 is untyped
        *,
        limit_s: float = OPEN_LIMIT_S,
        listing: Callable[[], tuple[DeviceInfo, ...]] = list_cameras,
    ) -> None:
        """Open a camera on a thread of its own, ten seconds at most, and prove that it delivers.

        Raises:
            WorldError: CAMERA_BUSY.
        """
        self._info = info
        self._wanted = wanted
        self._listing = listing
        self._clock = clock
        self._missed = 0
        self._last_s = 0.0
        self._stamps = StampClock()
        self._lock = threading.Lock()
        self._cv2: Any = library or load_cv2()
        capture, rows, columns = self._open_in_time(wanted, limit_s)
        self._capture: Any = capture
        width, height = fitted(columns, rows, wanted)
        fps = float(self._capture.get(self._cv2.CAP_PROP_FPS))
        self._format = PictureFormat(width, height, fps if 1 <= fps <= 240 else wanted.fps)
        self._scaler = Scaler((width, height))

    @property
    def info(self) -> DeviceInfo:
        """Which camera it is."""
        return self._info

    @property
    def format(self) -> PictureFormat:
        """The size its first picture had, brought down to what was wanted, and the rate it claims."""
        return self._format

    def begin(self, at_s: float) -> None:
        """A real camera has no beginning."""

    def read(self) -> Picture | None:
        """Wait for the next picture.

        Raises:
            WorldError: CAMERA_LOST after several pictures did not come.
        """
        with self._lock:
            if self._capture is None:
                return None
            picture = self._grab()
        if picture is not None:
            self._missed = 0
            return picture
        self._missed += 1
        if self._missed >= LOST_AFTER:
            raise WorldError(Fault.CAMERA_LOST, name=self._info.name)
        return None

    def reopen(self) -> OpenCvCamera:
        """Open the same device again, by its lasting key, else by its name.

        Raises:
            WorldError: CAMERA_LOST, it is not there; CAMERA_BUSY.
        """
        if self._lock.acquire(timeout=HUNG_S):
            try:
                self._release()
            finally:
                self._lock.release()
        found = self._listing()
        same = [each for each in found if each.key == self._info.key]
        same += [each for each in found if each.name == self._info.name]
        if not same:
            raise WorldError(Fault.CAMERA_LOST, name=self._info.name)
        return OpenCvCamera(same[0], self._wanted, self._clock, self._cv2, listing=self._listing)

    def close(self) -> None:
        """Let the camera go; waits for a read that is under way."""
        with self._lock:
            self._release()

    def _release(self) -> None:
        if self._capture is not None:
            self._capture.release()
            self._capture = None

    def _grab(self) -> Picture | None:
        try:
            if not self._capture.grab():
                return None
            at_s = self._stamp(self._clock())
            arrived, retrieved = self._capture.retrieve()
            pixels = decoded(self._cv2, retrieved) if arrived else None
        except self._cv2.error as error:
            _log.info("camera %s: %s", self._info.index, error)
            return None
        if pixels is None:
            return None
        return Picture(self._scaler.scale(pixels), at_s)

    def _stamp(self, now_s: float) -> float:
        """Return the driver's moment of capture where it gives one, else now; always rising.

        Linux stamps on our own clock. Windows counts from anywhere, so only differences tell.
        """
        at_s = now_s
        if sys.platform in {"linux", "win32"}:
            stamp = float(self._capture.get(self._cv2.CAP_PROP_POS_MSEC)) / 1000
            if sys.platform == "win32":
                stamp = self._stamps.moment(stamp, now_s)
            if 0 <= now_s - stamp <= LARGEST_STAMP_AGE_S:
                at_s = stamp
        self._last_s = max(at_s, self._last_s + LEAST_STEP_S)
        return self._last_s

    def _open_in_time(self, wanted: PictureFormat, limit_s: float) -> tuple[Any, int, int]:
        """Return the open capture, and rows and columns of its first picture."""
        opened: list[tuple[Any, int, int]] = []
        handing_over = threading.Lock()
        given_up = False

        def work() -> None:
            found = self._open(wanted)
            with handing_over:
                if found is not None and given_up:
                    found[0].release()
                elif found is not None:
                    opened.append(found)

        thread = threading.Thread(target=work, name="camera-open", daemon=True)
        thread.start()
        thread.join(limit_s)
        with handing_over:
            given_up = True
        if not opened:
            raise WorldError(Fault.CAMERA_BUSY, name=self._info.name)
        return opened[0]

    def _open(self, wanted: PictureFormat) -> tuple[Any, int, int] | None:
        capture = self._cv2.VideoCapture(self._info.index, self._back_end())
        pixels = None
        try:
            if capture.isOpened():
                self._ask_for(capture, wanted)
                _, retrieved = capture.read()
                pixels = decoded(self._cv2, retrieved)
        except self._cv2.error as error:
            _log.info("camera %s does not open: %s", self._info.index, error)
        if pixels is None:
            capture.release()
            return None
        rows, columns = pixels.shape[:2]
        return capture, int(rows), int(columns)

    def _ask_for(self, capture: Any, wanted: PictureFormat) -> None:  # noqa: ANN401 - cv2
        """Ask for a size and rate; the order matters to drivers."""
        cv2 = self._cv2
        if wanted.height >= MJPG_FROM_HEIGHT:
            capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        capture.set(cv2.CAP_PROP_FRAME_WIDTH, wanted.width)
        capture.set(cv2.CAP_PROP_FRAME_HEIGHT, wanted.height)
        capture.set(cv2.CAP_PROP_FPS, wanted.fps)
        if self._back_end() == cv2.CAP_V4L2:
            ask_for_raw_jpeg(cv2, capture)

    def _back_end(self) -> int:
        """Return the back end that listed the camera: its index means nothing to another one."""
        names = self._cv2.videoio_registry.getBackendName
        known = back_ends(self._cv2)
        return next((each for each in known if names(each) == self._info.host), known[0])
