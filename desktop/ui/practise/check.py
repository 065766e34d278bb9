"""Second step: the picture, the sound, the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.base.errors import WorldError
from desktop.devices.choices import DEFAULT, pick, told_apart
from desktop.recording.preflight import minutes_left
from desktop.ui.practise.rehearsal import NONE
from desktop.ui.texts.faults import error_sentence
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.camera_preview import CameraPreview
from desktop.ui.widgets.form import ElidedBox
from desktop.ui.widgets.frames import Banner, Card
from desktop.ui.widgets.level_meter import LevelMeter
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from desktop.base.errors import GreenroomError
    from desktop.base.settings import Settings
    from desktop.devices.model import DeviceInfo, DeviceList
    from desktop.recording.state import RecorderStatus
    from desktop.ui.practise.rehearsal import Rehearsal
    from desktop.ui.workshop import Workshop

HEARD_DBFS = -40.0
"""Speech at arm's length reaches this peak on ordinary microphones; recording.md 3 warns below −50."""
QUIET_DBFS = -50.0
HEARD_TICKS = 12
"""Loud for about 0.4 s in all: a word, not a click."""


class CheckStep(QWidget):
    """Shows what camera and microphone give before anything is recorded.

    Signals:
        back: the person wants to choose other questions.
        ready: the person enters the room.
    """

    back = Signal()
    ready = Signal()

    def __init__(
        self, workshop: Workshop, rehearsal: Rehearsal, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._rehearsal = rehearsal
        self._heard = 0
        self._faults: tuple[GreenroomError, ...] = ()
        self._waiting = False
        self._title = PlainLabel("title")
        self.banner = Banner()
        self.preview = CameraPreview(workshop.theme)
        self.preview.guide = True
        self._camera_name, self.cameras = PlainLabel("strong"), ElidedBox()
        self._microphone_name, self.microphones = PlainLabel("strong"), ElidedBox()
        self.meter = LevelMeter(workshop.theme)
        self.heard = PlainLabel("small", wrap=True)
        self._disk_name, self._disk = PlainLabel("strong"), PlainLabel("small", wrap=True)
        self._back = Button()
        self.enter_room = Button("primary")
        self._lay_out()
        self.cameras.activated.connect(self._camera_picked)
        self.microphones.activated.connect(self._microphone_picked)
        self._back.clicked.connect(self.back)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.back)
        self.enter_room.clicked.connect(self.ready)
        self.banner.action.connect(self.open)
        rehearsal.devices_opened.connect(self._opened)

    def retranslate(self) -> None:
        """Set the words."""
        self._title.setText(self.tr("Can you be seen and heard?"))
        self._camera_name.setText(self.tr("Camera"))
        self.cameras.setAccessibleName(self.tr("Camera"))
        self._microphone_name.setText(self.tr("Microphone"))
        self.microphones.setAccessibleName(self.tr("Microphone"))
        self.meter.setAccessibleName(self.tr("Level of the microphone"))
        self._disk_name.setText(self.tr("Room on the disk"))
        self._back.label(self.tr("Back"), "Esc")
        self.enter_room.label(self.tr("Enter the room"), "Ctrl+Enter")
        for box in (self.cameras, self.microphones):
            self._name_special_entries(box)
        self._say_all()

    @Slot()
    def open(self) -> None:
        """List the devices on a thread and open the chosen ones."""
        self._heard = 0
        self._faults = ()
        self._waiting = True
        self.banner.hide()
        self.preview.mirrored = self._workshop.services.settings.now.mirror_preview
        self.preview.show_picture(None)
        self.enter_room.setEnabled(False)
        self._say_all()

        def work() -> DeviceList:
            from desktop.devices.listing import list_devices

            return list_devices()

        self._workshop.tasks.run(work, self._listed, self._not_listed, name="list-devices")

    def show_status(self, status: RecorderStatus) -> None:
        """Show the latest picture and level."""
        self.preview.show_picture(self._rehearsal.recorder.latest_picture())
        self.meter.show_level(status.level.peak_dbfs)
        if status.level.peak_dbfs >= HEARD_DBFS and self._heard < HEARD_TICKS:
            self._heard += 1
            self._say_heard()

    def _listed(self, devices: DeviceList) -> None:
        if not self.isVisible():
            return  # the person went on to something else: no device is opened behind their back
        settings = self._workshop.services.settings.now
        self._fill(self.cameras, devices.cameras, settings.camera)
        self._fill(self.microphones, devices.microphones, settings.microphone)
        self._rehearsal.open_devices()

    def _not_listed(self, error: Exception) -> None:
        raise error

    def _fill(self, box: QComboBox, devices: tuple[DeviceInfo, ...], chosen: str) -> None:
        box.clear()
        box.addItem("", DEFAULT)
        for device, name in told_apart(devices):
            box.addItem(name, device.key)
        box.addItem("", NONE)
        known = None if chosen == DEFAULT else pick(chosen, devices)
        wanted = known.key if known else chosen
        if box.findData(wanted) < 0:
            box.addItem(wanted, wanted)
        box.setCurrentIndex(box.findData(wanted))
        self._name_special_entries(box)

    def _name_special_entries(self, box: QComboBox) -> None:
        for row in range(box.count()):
            if box.itemData(row) == DEFAULT:
                box.setItemText(row, self.tr("Default of the system"))
            elif box.itemData(row) == NONE:
                box.setItemText(
                    row,
                    self.tr("None: sound only")
                    if box is self.cameras
                    else self.tr("None: picture only"),
                )

    @Slot(object)
    def _opened(self, faults: tuple[GreenroomError, ...]) -> None:
        self._faults = faults
        self._waiting = False
        if faults:
            self.banner.say(self._fault_words, lambda: self.tr("Try again"))
        armed = self._rehearsal.recorder.armed
        self._say_picture()
        self.enter_room.setEnabled(armed)
        if armed and not faults:
            self.enter_room.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fault_words(self) -> str:
        return "\n".join(error_sentence(each) for each in self._faults)

    @Slot()
    def _camera_picked(self) -> None:
        self._save(msgspec.structs.replace(self._now, camera=str(self.cameras.currentData())))

    @Slot()
    def _microphone_picked(self) -> None:
        self._save(
            msgspec.structs.replace(self._now, microphone=str(self.microphones.currentData()))
        )

    @property
    def _now(self) -> Settings:
        return self._workshop.services.settings.now

    def _save(self, settings: Settings) -> None:
        try:
            self._workshop.services.settings.change(settings)
        except WorldError as caught:
            error = caught
            self.open()
            self.banner.say(lambda: error_sentence(error))
        else:
            self.open()

    def _say_all(self) -> None:
        self._say_picture()
        self._say_heard()
        self._say_disk()

    def _say_picture(self) -> None:
        """Say what stands where the picture will be, or would be."""
        if self._waiting:
            words = self.tr("Opening the camera…")
        elif self._now.camera == NONE:
            words = self.tr("Sound only: there is no picture.")
        else:
            words = self.tr("No picture")
        self.preview.show_words(words)

    def _say_heard(self) -> None:
        if self._now.microphone == NONE:
            self.heard.setText(self.tr("Picture only: there is no sound."))
        elif self._heard >= HEARD_TICKS:
            self.heard.setText(self.tr("Your microphone hears you."))
        else:
            self.heard.setText(self.tr("Say a sentence; the bar should move past the middle."))

    def _say_disk(self) -> None:
        minutes = minutes_left(self._workshop.services.folders.library)
        hours, rest = divmod(minutes, 60)
        words = (
            self.tr("{hours} h {minutes} min fit on this disk.").format(hours=hours, minutes=rest)
            if hours
            else self.tr("{minutes} min fit on this disk.").format(minutes=minutes)
        )
        self._disk.setText(words)

    def _lay_out(self) -> None:
        side = Card(margin=SPACE_4, spacing=SPACE_2)
        side.setFixedWidth(300)
        for widget in (self._camera_name, self.cameras):
            side.column.addWidget(widget)
        side.column.addSpacing(SPACE_3)
        for widget in (self._microphone_name, self.microphones, self.meter, self.heard):
            side.column.addWidget(widget)
        side.column.addSpacing(SPACE_3)
        for widget in (self._disk_name, self._disk):
            side.column.addWidget(widget)
        side.column.addStretch(1)
        middle = QGridLayout()
        middle.setHorizontalSpacing(SPACE_6)
        middle.addWidget(self.preview, 0, 0, Qt.AlignmentFlag.AlignTop)
        middle.addWidget(side, 0, 1, Qt.AlignmentFlag.AlignTop)
        middle.setColumnStretch(0, 1)
        bottom = QHBoxLayout()
        bottom.addWidget(self._back)
        bottom.addStretch(1)
        bottom.addWidget(self.enter_room)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        for widget in (self._title, self.banner):
            column.addWidget(widget)
        column.addLayout(middle, 1)
        column.addLayout(bottom)
