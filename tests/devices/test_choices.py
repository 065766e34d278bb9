"""How a person names a device."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import Fault, UsageError, WorldError
from desktop.devices.choices import pick, told_apart
from desktop.devices.model import DeviceInfo, DeviceKind, PictureFormat
from desktop.devices.opening import open_camera, open_microphone

if TYPE_CHECKING:
    from pathlib import Path

SMALL = PictureFormat(320, 180, 30.0)


def device(index: int, name: str, *, default: bool = False) -> DeviceInfo:
    return DeviceInfo(DeviceKind.CAMERA, index, name, "V4L2", f"/dev/video{index}", default)


FOUND = (device(0, "HD Webcam"), device(2, "USB Camera", default=True), device(4, "USB Camera Pro"))


@pytest.mark.parametrize(
    ("choice", "index"),
    [
        ("default", 2),
        ("0", 0),
        ("hd webcam", 0),
        ("webcam", 0),
        ("USB Camera", 2),
        ("pro", 4),
        ("/dev/video4", 4),
    ],
)
def test_a_device_is_found(choice: str, index: int) -> None:
    found = pick(choice, FOUND)
    assert found is not None
    assert found.index == index


@pytest.mark.parametrize("choice", ["1", "usb", "nothing", ""])
def test_what_fits_none_or_several_is_not_guessed(choice: str) -> None:
    assert pick(choice, FOUND) is None


def test_without_a_default_the_first_one_is_it() -> None:
    assert pick("default", FOUND[:1]) == FOUND[0]
    assert pick("default", ()) is None


def test_devices_of_the_same_name_are_told_apart() -> None:
    twins = (device(0, "USB Camera"), device(2, "HD Webcam"), device(4, "USB Camera"))
    assert [name for _, name in told_apart(twins)] == [
        "USB Camera (1)",
        "HD Webcam",
        "USB Camera (2)",
    ]
    assert pick(told_apart(twins)[2][0].key, twins) == twins[2]


def test_one_that_is_called_default_is_the_default_and_not_shown_again() -> None:
    named = (device(0, "default", default=True), device(1, "pulse"))
    assert [name for _, name in told_apart(named)] == ["pulse"]


def test_a_file_that_is_not_there_is_wrong_use() -> None:
    with pytest.raises(UsageError):
        open_camera("file:/nowhere/面试.mp4", SMALL)
    with pytest.raises(UsageError):
        open_microphone("file:/nowhere/面试.mp4")


def test_a_file_without_the_right_stream_is_said(tmp_path: object, still_file: object) -> None:
    with pytest.raises(WorldError) as caught:
        open_microphone(f"file:{still_file}")
    assert caught.value.fault is Fault.MEDIA_UNREADABLE


def test_an_unknown_name_is_said() -> None:
    with pytest.raises(WorldError) as caught:
        open_camera("no such camera 42", SMALL)
    assert caught.value.fault is Fault.CAMERA_NOT_FOUND


def test_a_microphone_that_is_unknown_or_not_there_is_said() -> None:
    with pytest.raises(WorldError) as caught:
        open_microphone("no such microphone 42")
    assert caught.value.fault is Fault.MICROPHONE_NOT_FOUND


def test_the_simulated_ones_go_by_their_names() -> None:
    for opened in (open_camera("pattern", SMALL), open_microphone("tone")):
        assert opened.info.index == -1
        opened.close()


def test_a_file_is_brought_down_to_what_was_wanted(movie_file: Path) -> None:
    camera = open_camera(f"file:{movie_file}", PictureFormat(160, 90, 30.0))
    assert camera.format.height == 90
    camera.close()
    microphone = open_microphone(f"file:{movie_file}")
    assert not microphone.active
    microphone.close()
