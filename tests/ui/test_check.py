"""The device check in the real window: choices, devices that come and go, permissions, troubles."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.base.errors import Fault
from desktop.base.settings import PictureSize, read_settings
from desktop.devices.model import DeviceInfo, DeviceKind
from desktop.media.picture_track import Effort
from desktop.recording.meter import Level
from desktop.recording.planning import Plan
from desktop.recording.state import RecorderState, RecorderStatus
from desktop.sessions.model import TroubleKind
from desktop.ui.navigation import Goto, Place
from desktop.ui.page import scrolling
from desktop.ui.pages.practise import PractisePage
from desktop.ui.practise.hint import Hint
from desktop.ui.texts.access import access_sentence
from desktop.ui.texts.check import (
    dbfs_words,
    disk_words,
    format_words,
    level_words,
    plan_words,
    smaller,
)
from desktop.ui.texts.hints import hint_sentence
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.base.paths import Folders
    from desktop.ui.main_window import MainWindow
    from desktop.ui.outside.doors import Outside
    from tests.fixtures.window import FewDevices, GivenPermissions

pytestmark = [pytest.mark.gui, pytest.mark.media]
WAIT_MS = 15_000
WEBCAM = DeviceInfo(DeviceKind.CAMERA, 0, "HD Webcam", "V4L2", "/dev/v4l/by-id/usb-HD_1")
HEADSET = DeviceInfo(DeviceKind.MICROPHONE, 1, "Headset", "ALSA", "Headset/ALSA")


def checking(window: MainWindow, qtbot: QtBot) -> PractisePage:
    window.go(Goto(Place.PRACTISE))
    page = window.page(Place.PRACTISE)
    assert isinstance(page, PractisePage)
    page.choose.go_on.click()
    qtbot.waitUntil(lambda: not page.rehearsal.devices.opening, timeout=WAIT_MS)
    return page


def armed(page: PractisePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(page.check.enter_room.isEnabled, timeout=WAIT_MS)


def troubled(*kinds: TroubleKind) -> RecorderStatus:
    return RecorderStatus(RecorderState.ARMED, troubles=dict.fromkeys(kinds, "It"))


def test_the_real_format_is_said(open_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    page = checking(open_window(picture_size=PictureSize.P360), qtbot)
    qtbot.waitUntil(lambda: "640 × 360" in page.check.format.text(), timeout=WAIT_MS)
    assert "pictures a second" in page.check.format.text()
    assert "dBFS" in page.check.level.text()


def test_what_the_encoder_manages_is_measured_and_said(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    page = checking(open_window(picture_size=PictureSize.P360), qtbot)
    qtbot.waitUntil(lambda: page.rehearsal.devices.plan is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "quality" in page.check.format.text(), timeout=WAIT_MS)


def test_a_picture_that_is_too_large_can_be_made_smaller(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders
) -> None:
    page = checking(open_window(picture_size=PictureSize.P480), qtbot)
    armed(page, qtbot)
    page.rehearsal.devices.plan = Plan(Effort.ULTRAFAST, 1.2, too_large=True)
    page.rehearsal.devices.measured.emit()
    assert "too large for this computer" in page.check.camera_hint.sentence
    button = page.check.camera_hint.findChild(QPushButton)
    assert button is not None
    button.click()
    assert read_settings(window_folders.settings).picture_size is PictureSize.P360
    qtbot.waitUntil(lambda: "640 × 360" in page.check.format.text(), timeout=WAIT_MS)


def test_choices_are_made_right_there(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders
) -> None:
    page = checking(open_window(), qtbot)
    armed(page, qtbot)
    page.check.mirror.click()
    page.check.hide_self.click()
    page.check.sizes.picked.emit(PictureSize.P360)
    armed(page, qtbot)
    page.check.sound_only.click()
    armed(page, qtbot)
    now = read_settings(window_folders.settings)
    assert (now.mirror_preview, now.hide_self, now.sound_only) == (False, True, True)
    assert now.picture_size is PictureSize.P360
    assert now.camera == "pattern"  # the choice is kept for another time
    assert page.rehearsal.recorder.latest_picture() is None
    assert not page.check.cameras.isEnabled()
    page.check.sound_only.click()
    qtbot.waitUntil(lambda: page.rehearsal.recorder.latest_picture() is not None, timeout=WAIT_MS)


def test_a_picked_device_is_remembered_by_its_key_and_name(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    window_folders: Folders,
    few_devices: FewDevices,
) -> None:
    few_devices.cameras, few_devices.microphones = [WEBCAM], [HEADSET]
    page = checking(open_window(), qtbot)
    for box, device in ((page.check.cameras, WEBCAM), (page.check.microphones, HEADSET)):
        row = box.findData(device.key)
        box.setCurrentIndex(row)
        box.activated.emit(row)
        armed(page, qtbot)
    now = read_settings(window_folders.settings)
    assert (now.camera, now.camera_name) == (WEBCAM.key, WEBCAM.name)
    assert (now.microphone, now.microphone_name) == (HEADSET.key, HEADSET.name)


def test_a_camera_that_is_away_is_named_and_opened_when_it_is_plugged_in(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    few_devices: FewDevices,
    outside: Outside,
) -> None:
    window = open_window(camera=WEBCAM.key, camera_name=WEBCAM.name)
    page = checking(window, qtbot)
    qtbot.waitUntil(lambda: "HD Webcam" in page.check.banner.sentence, timeout=WAIT_MS)
    assert page.check.cameras.currentText() == "Not connected: HD Webcam"
    few_devices.cameras = [WEBCAM]
    outside.hot_plug.cameras_changed.emit()
    qtbot.waitUntil(lambda: page.check.cameras.currentText() == "HD Webcam", timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page.rehearsal.recorder.latest_picture() is not None, timeout=WAIT_MS)
    assert page.check.banner.sentence == ""


def test_another_camera_appears_in_the_menu_while_this_one_goes_on(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    few_devices: FewDevices,
    outside: Outside,
) -> None:
    page = checking(open_window(), qtbot)
    armed(page, qtbot)
    opened = len(few_devices.opened)
    few_devices.cameras = [WEBCAM]
    outside.hot_plug.cameras_changed.emit()
    qtbot.waitUntil(lambda: page.check.cameras.findData(WEBCAM.key) >= 0, timeout=WAIT_MS)
    assert len(few_devices.opened) == opened


def test_microphones_are_listed_anew_when_one_is_plugged_in(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    few_devices: FewDevices,
    outside: Outside,
) -> None:
    page = checking(open_window(), qtbot)
    few_devices.microphones = [HEADSET]
    few_devices.listed.clear()
    outside.hot_plug.microphones_changed.emit()
    qtbot.waitUntil(lambda: page.check.microphones.findData(HEADSET.key) >= 0, timeout=WAIT_MS)
    assert few_devices.listed == [True]
    armed(page, qtbot)
    outside.hot_plug.microphones_changed.emit()  # what opening it brought about
    qtbot.waitUntil(lambda: few_devices.listed == [True, False], timeout=WAIT_MS)
    assert page.check.enter_room.isEnabled()  # nothing was opened again


def test_a_device_that_comes_back_is_opened_in_the_idle_room(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    few_devices: FewDevices,
    outside: Outside,
) -> None:
    page = checking(open_window(camera=WEBCAM.key), qtbot)
    armed(page, qtbot)  # with the microphone alone
    page.check.enter_room.click()
    few_devices.cameras = [WEBCAM]
    outside.hot_plug.cameras_changed.emit()
    qtbot.waitUntil(lambda: page.rehearsal.recorder.latest_picture() is not None, timeout=WAIT_MS)
    assert page.room.big.isEnabled()


def test_what_the_system_refuses_is_said_with_its_settings_page(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    permissions: GivenPermissions,
    few_devices: FewDevices,
) -> None:
    permissions.refused = {DeviceKind.CAMERA}
    page = checking(open_window(), qtbot)
    armed(page, qtbot)  # the microphone is allowed
    assert permissions.asked == [DeviceKind.CAMERA, DeviceKind.MICROPHONE]
    assert few_devices.opened == ["tone"]
    assert "may not use the camera" in page.check.banner.sentence
    assert "group “video”" in page.check.banner.sentence


def test_a_busy_microphone_is_said_and_the_picture_stays(
    open_window: Callable[..., MainWindow], qtbot: QtBot, few_devices: FewDevices
) -> None:
    few_devices.busy = {"tone"}
    page = checking(open_window(), qtbot)
    armed(page, qtbot)
    assert "another program may be using it" in page.check.banner.sentence
    assert page.rehearsal.devices.faults


@pytest.mark.parametrize(
    ("platform", "sandboxed", "words"),
    [
        ("win32", False, ("Privacy & security > Camera", "Privacy & security > Microphone")),
        ("darwin", False, ("Privacy & Security > Camera", "Privacy & Security > Microphone")),
        ("linux", False, ("group “video”", "group “audio”")),
        ("linux", True, ("sandbox", "sandbox")),
    ],
)
def test_each_system_has_its_own_place_to_allow_devices(
    platform: str, sandboxed: bool, words: tuple[str, str]
) -> None:
    for fault, wanted in zip((Fault.CAMERA_BUSY, Fault.MICROPHONE_REFUSED), words, strict=True):
        assert wanted in access_sentence(fault, platform, sandboxed=sandboxed)
    assert access_sentence(Fault.DISK_FULL, platform) == ""


@pytest.mark.parametrize("kind", list(TroubleKind))
def test_troubles_are_said_before_anything_is_recorded(
    open_window: Callable[..., MainWindow], qtbot: QtBot, kind: TroubleKind
) -> None:
    page = checking(open_window(), qtbot)
    armed(page, qtbot)
    page.rehearsal.ticked.disconnect()

    def said(status: RecorderStatus) -> set[str]:
        page.check.show_status(status)
        hints = (page.check.camera_hint, page.check.microphone_hint)
        return {each.sentence for each in hints} - {""}

    wanted = {hint_sentence(kind, "It")} - {""}
    qtbot.waitUntil(lambda: said(troubled(kind)) == wanted, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: said(troubled()) == set(), timeout=WAIT_MS)


def test_a_hint_that_grows_is_never_cut(qtbot: QtBot) -> None:
    inside, hint = QWidget(), Hint()
    column = QVBoxLayout(inside)
    for widget in (PlainLabel(), hint, PlainLabel()):
        column.addWidget(widget)
    area = scrolling(inside)
    qtbot.addWidget(area)
    area.resize(240, 60)
    area.show()
    for words in ("Short.", "The camera gives fewer pictures than it was asked for. " * 4):
        hint.say(words, "Do something about it")  # and no event is handled before it is looked at
        label = hint.findChild(PlainLabel)
        assert label is not None
        assert label.height() >= label.heightForWidth(label.width())


def test_the_disk_is_looked_at(open_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    page = checking(open_window(), qtbot)
    assert "fit on this disk" in page.check.disk.text()


def test_levels_formats_and_plans_in_words() -> None:
    assert dbfs_words(-18.2) == "\u221218 dBFS"
    assert dbfs_words(-0.2) == "0 dBFS"
    assert level_words(-120, -120) == "silence"
    assert level_words(-6, -20) == "peak \u22126 dBFS · average \u221220 dBFS"
    from desktop.devices.model import PictureFormat

    assert format_words(PictureFormat(1280, 720, 29.97)) == "1280 × 720, 30 pictures a second"
    plan = Plan(Effort.VERYFAST, 0.2)
    assert plan_words(plan) == "recorded in full quality"
    assert "simpler" in plan_words(replace(plan, effort=Effort.ULTRAFAST))
    assert plan_words(replace(plan, too_large=True)) == ""
    assert disk_words(59) == "59 min fit on this disk"
    assert disk_words(200) == "3 h 20 min fit on this disk"
    assert smaller(PictureSize.P360) is None
    assert Level().peak_dbfs == -120
