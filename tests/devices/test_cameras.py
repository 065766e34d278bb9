"""A real camera through OpenCV, with OpenCV's part played by a stand-in."""

from __future__ import annotations

import sys
import threading
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from desktop.base.errors import Fault, WorldError
from desktop.devices.cameras import LOST_AFTER, OpenCvCamera, index_of, list_cameras
from desktop.devices.model import DeviceInfo, DeviceKind, PictureFormat
from desktop.media.colour import load_cv2

HD = PictureFormat(1280, 720, 30.0)
SMALL = PictureFormat(320, 180, 30.0)
INFO = DeviceInfo(DeviceKind.CAMERA, 3, "Lab", "V4L2", "/dev/video3")
NOW_S = 1000.0
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only on Linux: driver stamps")


class Driver:
    """What ``cv2.VideoCapture`` would give; every set is remembered."""

    def __init__(self, *, size: tuple[int, int] = (180, 320), opens: bool = True) -> None:
        self.size = size
        self.opens = opens
        self.gives = True
        self.breaks = False
        self.stamp_ms = 0.0
        self.fps = 15.0
        self.fourcc = "YUYV"
        self.jpeg: bytes | None = None
        self.settings: list[str] = []
        self.released = threading.Event()
        self.may_open = threading.Event()
        self.may_open.set()
        self.may_grab = threading.Event()
        self.may_grab.set()

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        self.may_open.wait(10)
        return self.opens

    def set(self, name: str, _value: object) -> None:
        self.settings.append(name)

    def get(self, name: str) -> float | str:
        return {"pos": self.stamp_ms, "fps": self.fps, "fourcc": self.fourcc}[name]

    def grab(self) -> bool:
        self.may_grab.wait(10)
        return self.gives

    def retrieve(self) -> tuple[bool, object]:
        if self.breaks:
            raise Library.error
        if self.jpeg is not None and "raw" in self.settings:
            return self.gives, np.frombuffer(self.jpeg, np.uint8)[np.newaxis]
        return self.gives, np.zeros((*self.size, 3), np.uint8) if self.gives else None

    def read(self) -> tuple[bool, object]:
        return self.retrieve()

    def release(self) -> None:
        self.released.set()


def _together(*letters: str) -> str:
    return "".join(letters)


class Library:
    """The part of ``cv2`` that is used."""

    class error(Exception):  # noqa: N801, N818 - OpenCV's name
        pass

    CAP_V4L2, CAP_MSMF, CAP_DSHOW, CAP_AVFOUNDATION = 200, 1400, 700, 1200
    CAP_PROP_POS_MSEC, CAP_PROP_FPS, CAP_PROP_FOURCC = "pos", "fps", "fourcc"
    CAP_PROP_FRAME_WIDTH, CAP_PROP_FRAME_HEIGHT = "width", "height"
    CAP_PROP_CONVERT_RGB, IMREAD_COLOR = "raw", 1
    VideoWriter = SimpleNamespace(fourcc=_together)
    videoio_registry = SimpleNamespace(getBackendName=str)

    def __init__(self, driver: Driver) -> None:
        self._driver = driver

    def imdecode(self, raw: Any, flags: int) -> Any:
        return load_cv2().imdecode(raw, flags)

    def VideoCapture(self, _index: int, _back_end: int) -> Driver:  # noqa: N802 - OpenCV's name
        return self._driver


def opened(driver: Driver, wanted: PictureFormat = SMALL, **more: Any) -> OpenCvCamera:
    return OpenCvCamera(INFO, wanted, lambda: NOW_S, Library(driver), **more)


def test_large_pictures_are_asked_for_as_mjpg_before_their_size() -> None:
    driver = Driver(size=(720, 1280))
    opened(driver, HD)
    assert driver.settings == ["fourcc", "width", "height", "fps"]
    driver = Driver()
    opened(driver)
    assert driver.settings == ["width", "height", "fps"]


def test_the_format_is_what_comes_brought_down_to_what_was_wanted() -> None:
    camera = opened(Driver(size=(480, 640)))
    assert camera.format == PictureFormat(240, 180, 15.0)
    picture = camera.read()
    assert picture is not None
    assert picture.pixels.shape == (180, 240, 3)


def test_jpeg_is_taken_out_of_the_drivers_memory_before_it_is_decoded() -> None:
    driver = Driver()
    driver.fourcc = "MJPG"
    cv2: Any = load_cv2()
    driver.jpeg = cv2.imencode(".jpg", np.full((180, 320, 3), 200, np.uint8))[1].tobytes()
    camera = opened(driver)
    picture = camera.read()
    assert picture is not None
    assert picture.pixels.shape == (180, 320, 3)
    assert abs(int(picture.pixels.mean()) - 200) < 3
    driver.jpeg = b"no picture at all"
    assert camera.read() is None


def test_other_forms_are_left_to_opencv() -> None:
    driver = Driver()
    opened(driver)
    assert "raw" not in driver.settings


def test_a_rate_that_can_not_be_is_not_believed() -> None:
    driver = Driver()
    driver.fps = 0.0
    assert opened(driver).format.fps == SMALL.fps


@ON_LINUX
@pytest.mark.parametrize(
    ("age_s", "believed"), [(0.0, True), (0.1, True), (0.5, True), (0.6, False), (-0.1, False)]
)
def test_a_plausible_stamp_of_the_driver_counts(age_s: float, believed: bool) -> None:
    driver = Driver()
    driver.stamp_ms = (NOW_S - age_s) * 1000
    picture = opened(driver).read()
    assert picture is not None
    assert picture.at_s == pytest.approx(NOW_S - age_s if believed else NOW_S)


@ON_LINUX
def test_times_rise_also_when_stamps_come_and_go() -> None:
    driver = Driver()
    camera = opened(driver)
    first = camera.read()
    driver.stamp_ms = (NOW_S - 0.1) * 1000
    second = camera.read()
    assert first is not None
    assert second is not None
    assert second.at_s > first.at_s


@pytest.mark.parametrize("breaks", [True, False])
def test_a_camera_that_sends_nothing_is_lost_after_a_while(breaks: bool) -> None:
    driver = Driver()
    camera = opened(driver)
    driver.gives, driver.breaks = breaks, breaks
    assert [camera.read() for _ in range(LOST_AFTER - 1)] == [None] * (LOST_AFTER - 1)
    with pytest.raises(WorldError) as caught:
        camera.read()
    assert caught.value.fault is Fault.CAMERA_LOST
    driver.gives, driver.breaks = True, False
    assert camera.read() is not None


def test_a_camera_that_does_not_open_or_deliver_is_busy() -> None:
    silent = Driver()
    silent.gives = False
    broken = Driver()
    broken.breaks = True
    for driver in (Driver(opens=False), silent, broken):
        with pytest.raises(WorldError) as caught:
            opened(driver)
        assert caught.value.fault is Fault.CAMERA_BUSY
        assert driver.released.is_set()


def test_a_driver_that_hangs_is_given_up_and_let_go_when_it_wakes() -> None:
    driver = Driver()
    driver.may_open.clear()
    with pytest.raises(WorldError) as caught:
        opened(driver, limit_s=0.05)
    assert caught.value.fault is Fault.CAMERA_BUSY
    driver.may_open.set()
    assert driver.released.wait(2)


def test_a_closed_camera_is_let_go_once() -> None:
    driver = Driver()
    camera = opened(driver)
    camera.close()
    camera.close()
    assert driver.released.is_set()
    assert camera.read() is None


def test_the_list_is_in_order_and_has_one_default() -> None:
    found = list_cameras()
    assert [each.index for each in found] == sorted({each.index for each in found})
    assert [each.is_default for each in found] == [True] * bool(found) + [False] * len(found[1:])


def test_a_path_names_a_camera_too() -> None:
    assert index_of("/dev/video12") == "12"
    assert index_of("/dev/null") == "/dev/null"
    assert index_of("HD Webcam") == "HD Webcam"


def listed(*found: DeviceInfo) -> Any:
    return lambda: found


def test_a_camera_that_was_replugged_is_found_by_its_key_or_its_name() -> None:
    driver = Driver()
    same_key = DeviceInfo(DeviceKind.CAMERA, 5, "Renamed", "V4L2", INFO.key)
    same_name = DeviceInfo(DeviceKind.CAMERA, 6, INFO.name, "V4L2", "/dev/video6")
    for found, index in (((same_name, same_key), 5), ((same_name,), 6)):
        camera = opened(driver, listing=listed(*found))
        again = camera.reopen()
        assert again.info.index == index
        assert camera.read() is None
        assert again.read() is not None
        again.close()


def test_a_camera_that_is_not_back_is_still_lost() -> None:
    camera = opened(Driver(), listing=listed())
    with pytest.raises(WorldError) as caught:
        camera.reopen()
    assert caught.value.fault is Fault.CAMERA_LOST


def test_a_read_that_hangs_is_left_behind() -> None:
    driver = Driver()
    camera = opened(driver, listing=listed(INFO))
    driver.may_grab.clear()
    hanging = threading.Thread(target=camera.read)
    hanging.start()
    again = camera.reopen()
    driver.may_grab.set()
    hanging.join()
    assert again.read() is not None
    again.close()


@pytest.mark.parametrize("platform", ["win32", "linux", "darwin"])
def test_windows_lists_a_second_way_to_its_cameras(
    monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    camera = SimpleNamespace(index=700, name="Cam", path="usb#1")
    unnamed = SimpleNamespace(index=701, name="", path=None)
    found = list_cameras(Library(Driver()), lambda _back_end: [unnamed, camera])
    assert [each.is_default for each in found] == [True] + [False] * (len(found) - 1)
    assert [each.name for each in found][:2] == ["Cam", "Camera 1"]
    if platform == "win32":
        assert [each.host for each in found] == ["1400", "1400", "700", "700"]
        assert found[2].name == "Cam (700)"
    else:
        assert len(found) == 2


def test_a_system_that_does_not_tell_has_no_cameras() -> None:
    def fail(_back_end: int) -> list[object]:
        raise OSError

    assert list_cameras(Library(Driver()), fail) == ()
