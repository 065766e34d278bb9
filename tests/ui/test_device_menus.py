"""The menus of devices: what each camera offers is told before it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from desktop.devices.model import DeviceInfo, DeviceKind, PictureFormat
from desktop.ui.practise.device_menus import Chosen, DeviceMenu
from desktop.ui.texts.check import offered_words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LOW, HIGH = PictureFormat(320, 240, 15.0), PictureFormat(1920, 1080, 30.0)
FIRST = DeviceInfo(DeviceKind.CAMERA, 0, "HD Webcam", "V4L2", "/dev/video0")
SECOND = DeviceInfo(DeviceKind.CAMERA, 1, "Old Webcam", "V4L2", "/dev/v4l/by-id/old")


@pytest.mark.parametrize(
    ("offered", "words"),
    [
        ((), ""),
        ((HIGH,), "Offers 1920 × 1080, up to 30 pictures a second"),
        ((HIGH, LOW), "Offers 320 × 240 to 1920 × 1080, up to 30 pictures a second"),
    ],
)
def test_formats_are_told_from_the_smallest_to_the_largest(
    offered: tuple[PictureFormat, ...], words: str
) -> None:
    assert offered_words(offered) == words


def test_a_camera_is_known_by_the_systems_id_or_by_its_name(qtbot: QtBot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    menu = DeviceMenu(box, DeviceKind.CAMERA)
    menu.fill((FIRST, SECOND), Chosen("default", ""))
    menu.show_formats({"/dev/video0": (HIGH,), "Old Webcam": (LOW,)})
    told = {
        box.itemText(row): box.itemData(row, Qt.ItemDataRole.ToolTipRole)
        for row in range(box.count())
    }
    assert told == {
        "Default of the system": "",
        "HD Webcam": "Offers 1920 × 1080, up to 30 pictures a second",
        "Old Webcam": "Offers 320 × 240, up to 15 pictures a second",
    }
