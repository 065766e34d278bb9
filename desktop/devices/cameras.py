"""Real cameras through OpenCV. The only place that opens ``cv2.VideoCapture``."""

from __future__ import annotations

import os
import sys
import threading
from typing import TYPE_CHECKING, Any

from desktop.base.errors import Fault, WorldError
from desktop.devices.model import MONOTONIC, DeviceInfo, DeviceKind, Picture, PictureFormat
from desktop.media.colour import load_cv2

if TYPE_CHECKING:
    from types import ModuleType

    from desktop.devices.model import Clock

OPEN_LIMIT_S = 10.0
LARGEST_STAMP_AGE_S = 0.5
"""recording.md 2: a driver's stamp counts when it lies 0 to 500 ms behind now."""
LOST_AFTER = 3
MJPG_FROM_HEIGHT = 720
"""720p at 30 pictures a second over USB 2 needs MJPG (recording.md 2)."""


def load_camera_library() -> ModuleType:
    """Import OpenCV with the settings its back ends read at import, and keep it quiet."""
    os.environ.setdefault(
        "OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0"
    )  # opencv#17687: slow to open
    os.environ.setdefault(
        "OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "2"
    )  # an unplugged camera blocks 10 s else
    os.environ.setdefault("OPENCV_LOG_LEVEL", "SILENT")
    return load_cv2()


def back_end(cv2: Any) -> int:  # noqa: ANN401 - cv2 builds its constants at run time
    """Return OpenCV's back end for cameras on this system."""
    if sys.platform == "win32":
        return int(cv2.CAP_MSMF)
    return int(cv2.CAP_AVFOUNDATION if sys.platform == "darwin" else cv2.CAP_V4L2)


def list_cameras() -> tuple[DeviceInfo, ...]:
    """List the cameras that OpenCV can open here, under the names of the system."""
    cv2 = load_camera_library()
    from cv2_enumerate_cameras import enumerate_cameras

    chosen = back_end(cv2)
    host = str(cv2.videoio_registry.getBackendName(chosen))
    found: list[DeviceInfo] = []
    for camera in enumerate_cameras(chosen):
        index = camera.index % 100  # the package adds the back end's number
        key = str(camera.path or camera.name)
        if not any(each.index == index for each in found):
            name = camera.name or f"Camera {index}"
            found.append(
                DeviceInfo(DeviceKind.CAMERA, index, name, host, key, is_default=not found)
            )
    return tuple(found)


class OpenCvCamera:
    """A camera that is open."""

    def __init__(self, info: DeviceInfo, wanted: PictureFormat, clock: Clock = MONOTONIC) -> None:
        """Open a camera on a thread of its own, ten seconds at most, and prove that it delivers.

        Raises:
            WorldError: CAMERA_BUSY.
        """
        self._info = info
        self._clock = clock
        self._missed = 0
        self._lock = threading.Lock()
        self._cv2: Any = load_camera_library()
        self._capture: Any = self._open_in_time(wanted)
        self._format = self._read_back(wanted)

    @property
    def info(self) -> DeviceInfo:
        """Which camera it is."""
        return self._info

    @property
    def format(self) -> PictureFormat:
        """What the driver says it delivers."""
        return self._format

    def begin(self, at_s: float) -> None:
        """A real camera has no beginning."""

    def read(self) -> Picture | None:
        """Wait for the next picture.

        Raises:
            WorldError: CAMERA_LOST after several pictures did not come.
        """
        with self._lock:
            capture = self._capture
            if capture is None:
                return None
            grabbed = capture.grab()
            now = self._clock()
            if grabbed:
                at_s = self._stamp(now)
                arrived, pixels = capture.retrieve()
                if arrived and pixels is not None:
                    self._missed = 0
                    return Picture(pixels, at_s)
        self._missed += 1
        if self._missed >= LOST_AFTER:
            raise WorldError(Fault.CAMERA_LOST, name=self._info.name)
        return None

    def close(self) -> None:
        """Let the camera go; waits for a read that is under way."""
        with self._lock:
            if self._capture is not None:
                self._capture.release()
                self._capture = None

    def _stamp(self, now: float) -> float:
        """Return the driver's moment of capture where it is on our clock, else now."""
        if sys.platform != "linux":
            return now
        stamp = float(self._capture.get(self._cv2.CAP_PROP_POS_MSEC)) / 1000
        return stamp if 0 <= now - stamp <= LARGEST_STAMP_AGE_S else now

    def _open_in_time(self, wanted: PictureFormat) -> Any:  # noqa: ANN401 - cv2.VideoCapture
        opened: list[Any] = []
        given_up = threading.Event()

        def work() -> None:
            capture = self._open(wanted)
            if given_up.is_set() and capture is not None:
                capture.release()
            opened.append(capture)

        thread = threading.Thread(target=work, name="camera-open", daemon=True)
        thread.start()
        thread.join(OPEN_LIMIT_S)
        if thread.is_alive():
            given_up.set()
        if not opened or opened[0] is None:
            raise WorldError(Fault.CAMERA_BUSY, name=self._info.name)
        return opened[0]

    def _open(self, wanted: PictureFormat) -> Any:  # noqa: ANN401 - cv2.VideoCapture
        cv2 = self._cv2
        capture = cv2.VideoCapture(self._info.index, back_end(cv2))
        if not capture.isOpened():
            capture.release()
            return None
        if wanted.height >= MJPG_FROM_HEIGHT:
            capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        capture.set(cv2.CAP_PROP_FRAME_WIDTH, wanted.width)
        capture.set(cv2.CAP_PROP_FRAME_HEIGHT, wanted.height)
        capture.set(cv2.CAP_PROP_FPS, wanted.fps)
        arrived, pixels = capture.read()
        if not arrived or pixels is None:
            capture.release()
            return None
        return capture

    def _read_back(self, wanted: PictureFormat) -> PictureFormat:
        cv2 = self._cv2
        width = int(self._capture.get(cv2.CAP_PROP_FRAME_WIDTH)) or wanted.width
        height = int(self._capture.get(cv2.CAP_PROP_FRAME_HEIGHT)) or wanted.height
        fps = float(self._capture.get(cv2.CAP_PROP_FPS))
        return PictureFormat(width, height, fps if 1 <= fps <= 240 else wanted.fps)
