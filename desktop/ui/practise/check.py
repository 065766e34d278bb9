"""Second step: the picture, the sound, the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from desktop.base.errors import WorldError
from desktop.devices.choices import DEFAULT, NONE
from desktop.devices.model import MONOTONIC, DeviceKind
from desktop.recording.preflight import LEAST_MINUTES
from desktop.sessions.model import TroubleKind
from desktop.ui.practise.check_view import CheckView
from desktop.ui.practise.device_menus import Chosen, DeviceMenu
from desktop.ui.practise.fault_words import fault_lines
from desktop.ui.practise.hearing import SENTENCES, Hearing
from desktop.ui.practise.picture_looker import PictureLooker
from desktop.ui.texts.check import (
    disk_words,
    format_words,
    heard_words,
    level_words,
    plan_words,
    smaller,
    too_large_words,
)
from desktop.ui.texts.faults import error_sentence
from desktop.ui.texts.hints import hint_sentence
from desktop.ui.widgets.announce import announce

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from desktop.base.errors import GreenroomError
    from desktop.base.settings import PictureSize, Settings
    from desktop.recording.state import RecorderStatus
    from desktop.ui.practise.hint import Hint
    from desktop.ui.practise.rehearsal import Rehearsal
    from desktop.ui.workshop import Workshop

SAY_EVERY_S = 0.25
"""Figures that change thirty times a second can't be read."""
DISK_EVERY_MS = 5000
OF_CAMERA = (
    TroubleKind.CAMERA_LOST, TroubleKind.CAMERA_BLACK, TroubleKind.CAMERA_FROZEN, TroubleKind.CAMERA_SLOW,
)  # fmt: skip
NOTHING_SEEN = {TroubleKind.CAMERA_LOST, TroubleKind.CAMERA_BLACK}
OF_MICROPHONE = (
    TroubleKind.MICROPHONE_LOST, TroubleKind.MICROPHONE_SILENT, TroubleKind.MICROPHONE_CLIPPING,
    TroubleKind.MICROPHONE_SWITCHED,
)  # fmt: skip


class CheckStep(CheckView):
    """Shows what camera and microphone give before anything is recorded.

    Signals:
        back: the person wants to choose other questions.
        ready: the person enters the room.
        add_detector: the person wants the face detector, which is added in the settings.
    """

    back = Signal()
    ready = Signal()
    add_detector = Signal()

    def __init__(
        self, workshop: Workshop, rehearsal: Rehearsal, parent: QWidget | None = None
    ) -> None:
        super().__init__(workshop.theme, parent)
        self._workshop = workshop
        self._rehearsal = rehearsal
        self._desk = rehearsal.devices
        self._hearing = Hearing()
        self.looker = PictureLooker(workshop, self)
        self._say_next_s = 0.0
        self._by_hand = False
        self._faults: tuple[GreenroomError, ...] = ()
        self._troubles: Mapping[TroubleKind, str] = {}
        self._camera_menu = DeviceMenu(self.cameras, DeviceKind.CAMERA)
        self._microphone_menu = DeviceMenu(self.microphones, DeviceKind.MICROPHONE)
        self._disk_timer = QTimer(self)
        self._disk_timer.setInterval(DISK_EVERY_MS)
        self._connect()

    def retranslate(self) -> None:
        """Set the words."""
        self._title.setText(self.tr("Can you be seen and heard?"))
        self.focus.retranslate()
        self._camera_name.setText(self.tr("Camera"))
        self.cameras.setAccessibleName(self.tr("Camera"))
        self.sizes.setAccessibleName(self.tr("Size of the picture"))
        self.sizes.retranslate()
        self.sound_only.setText(self.tr("Sound only, no picture"))
        self.mirror.setText(self.tr("Show me as in a mirror"))
        self.mirror.setToolTip(self.tr("The recording is not mirrored."))
        self.hide_self.setText(self.tr("Hide my picture in the room (H)"))
        self.help_picture.setText(self.tr("Say what would help the picture"))
        self.picture_help.retranslate()
        self._microphone_name.setText(self.tr("Microphone"))
        self.microphones.setAccessibleName(self.tr("Microphone"))
        self.meter.setAccessibleName(self.tr("Level of the microphone"))
        self._back.label(self.tr("Back"), "Esc")
        self.enter_room.label(self.tr("Enter the room"), "Ctrl+Enter")
        for menu in (self._camera_menu, self._microphone_menu):
            menu.retranslate()
        self._say_all()

    @Slot()
    def open(self) -> None:
        """List the devices on a thread and open the chosen ones."""
        self._by_hand = False
        self._open(fresh=True)
        choice = self._rehearsal.choice
        if choice is not None and choice.questions:
            self.focus.show_for(self._workshop, choice.pack.id, choice.questions[0].id)

    def pause(self) -> None:
        """The step is left: nothing is looked at any more."""
        self._disk_timer.stop()
        self.looker.stop()

    def cameras_changed(self) -> None:
        """A camera came or went: show it, and open the chosen one if it is back."""
        if self._desk.faults or TroubleKind.CAMERA_LOST in self._troubles:
            self._open(fresh=False)
        else:
            self._desk.list_again()

    def microphones_changed(self) -> None:
        """A microphone came or went; the list is only read anew while none is open."""
        self._open(fresh=True)

    def show_status(self, status: RecorderStatus) -> None:
        """Show the latest picture, level and troubles."""
        picture = self._rehearsal.recorder.latest_picture()
        self.preview.show_picture(picture)
        self.looker.show_picture(picture if self._worth_a_look else None)
        self.meter.show_level(status.level.peak_dbfs)
        now_s = MONOTONIC()
        before = self._hearing.heard
        heard = self._hearing.feed(status.level, now_s)
        if heard is not before and heard in SENTENCES:
            announce(self, heard_words(heard))
        if now_s >= self._say_next_s or heard is not before:
            self._say_next_s = now_s + SAY_EVERY_S
            self._troubles = status.troubles
            self._say_picture()
            self._say_help()
            self._say_sound()

    def _open(self, *, fresh: bool) -> None:
        self._hearing.start_over()
        self._faults = ()
        self._troubles = {}
        self.banner.hide()
        self._disk_timer.start()
        self.looker.start()
        self.picture_help.clear()
        self._rehearsal.open_devices(fresh=fresh)
        self.preview.show_picture(None)
        if self.enter_room.hasFocus():  # disabled, it would hand the focus to the navigation
            self._by_hand = False
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.enter_room.setEnabled(False)
        self._say_all()

    @Slot()
    def _listed(self) -> None:
        now, listing = self._now, self._desk.listing
        self._camera_menu.fill(listing.cameras, _camera_of(now))
        self._camera_menu.show_formats(self._workshop.outside.hot_plug.formats())
        self._microphone_menu.fill(listing.microphones, Chosen(now.microphone, now.microphone_name))

    @Slot(object)
    def _opened(self, faults: tuple[GreenroomError, ...]) -> None:
        self._faults = faults
        if faults and self.isVisible():
            self.banner.say(self._fault_words, lambda: self.tr("Try again"))
        armed = self._rehearsal.recorder.armed
        self._say_all()
        self.enter_room.setEnabled(armed)
        if armed and not faults and not self._by_hand:
            self.enter_room.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fault_words(self) -> str:
        return fault_lines(self._faults, self._now, self._workshop.outside)

    @Slot()
    def _camera_picked(self) -> None:
        key = str(self.cameras.currentData())
        self._save(camera=key, camera_name=self._camera_menu.name_of(key))

    @Slot()
    def _microphone_picked(self) -> None:
        key = str(self.microphones.currentData())
        self._save(microphone=key, microphone_name=self._microphone_menu.name_of(key))

    @Slot(object)
    def _size_picked(self, size: PictureSize) -> None:
        self._save(picture_size=size)

    @Slot(bool)
    def _sound_only_picked(self, checked: bool) -> None:
        camera = DEFAULT if self._now.camera == NONE else self._now.camera
        self._save(sound_only=checked, camera=camera)

    @Slot(bool)
    def _mirror_picked(self, checked: bool) -> None:
        self._save(reopen=False, mirror_preview=checked)

    @Slot(bool)
    def _hide_self_picked(self, checked: bool) -> None:
        self._save(reopen=False, hide_self=checked)

    @Slot(bool)
    def _help_picked(self, checked: bool) -> None:
        self.looker.start()
        self._save(reopen=False, picture_help=checked)

    @property
    def _worth_a_look(self) -> bool:
        """Say whether to look at the picture: not while the computer's speed is measured."""
        measured = self._desk.plan is not None
        return self._now.picture_help and measured and not NOTHING_SEEN & set(self._troubles)

    @Slot()
    def _say_help(self) -> None:
        if not self._worth_a_look:
            self.picture_help.clear()
            return
        looker = self.looker
        self.picture_help.say(looker.remarks, settled=looker.settled, with_faces=looker.with_faces)

    @Slot()
    def _take_smaller(self) -> None:
        size = smaller(self._now.picture_size)
        if size is not None:
            self._save(picture_size=size)

    @property
    def _now(self) -> Settings:
        return self._workshop.services.settings.now

    def _save(self, *, reopen: bool = True, **fields: object) -> None:
        fault: WorldError | None = None
        try:
            self._workshop.services.settings.change(msgspec.structs.replace(self._now, **fields))
        except WorldError as error:
            fault = error
        self._by_hand = True
        if reopen:
            self._open(fresh=False)
        self._say_all()
        if fault is not None:
            said = fault
            self.banner.say(lambda: error_sentence(said))

    def _say_all(self) -> None:
        now = self._now
        self.preview.mirrored = now.mirror_preview
        self.sizes.show_member(now.picture_size)
        self.sound_only.setChecked(_without_picture(now))
        self.mirror.setChecked(now.mirror_preview)
        self.hide_self.setChecked(now.hide_self)
        self.help_picture.setChecked(now.picture_help)
        for widget in (self.cameras, self.sizes, self.mirror, self.hide_self, self.help_picture):
            widget.setEnabled(not _without_picture(now))
        self._say_picture()
        self._say_help()
        self._say_sound()
        self._say_disk()

    @Slot()
    def _say_picture(self) -> None:
        """Say what stands where the picture will be, what comes, and what is wrong with it."""
        if _without_picture(self._now):
            self.preview.show_words(self.tr("Sound only: there is no picture."))
            self.format.hide()
            self.camera_hint.say("")
            return
        opening = self._desk.opening
        self.preview.show_words(
            self.tr("Opening the camera…") if opening else self.tr("No picture")
        )
        seen, plan = self._rehearsal.recorder.picture_format, self._desk.plan
        parts = [format_words(seen)] if seen else []
        if plan is not None and plan_words(plan):
            parts.append(plan_words(plan))
        self.format.setText(" · ".join(parts))
        self.format.setVisible(bool(parts))
        if self._say_trouble(self.camera_hint, OF_CAMERA):
            return
        if plan is not None and plan.too_large:
            self.camera_hint.say(too_large_words(), self._smaller_words())
        else:
            self.camera_hint.say("")

    def _say_trouble(self, hint: Hint, kinds: tuple[TroubleKind, ...]) -> bool:
        kind = next((each for each in kinds if each in self._troubles), None)
        if kind is None:
            return False
        action = self._smaller_words() if kind is TroubleKind.CAMERA_SLOW else ""
        hint.say(hint_sentence(kind, self._troubles[kind]), action)
        return True

    def _smaller_words(self) -> str:
        can = smaller(self._now.picture_size) is not None
        return self.tr("Use a smaller picture") if can else ""

    def _say_sound(self) -> None:
        if self._now.microphone == NONE:
            self.level.setText("")
            self.heard.setText(self.tr("Picture only: there is no sound."))
            self.microphone_hint.say("")
            return
        self.level.setText(level_words(*self._hearing.shown()))
        troubled = self._say_trouble(self.microphone_hint, OF_MICROPHONE)
        if not troubled:
            self.microphone_hint.say("")
        silent = TroubleKind.MICROPHONE_SILENT in self._troubles
        self.heard.setVisible(not silent and TroubleKind.MICROPHONE_LOST not in self._troubles)
        self.heard.setText(heard_words(self._hearing.heard))

    @Slot()
    def _say_disk(self) -> None:
        try:
            minutes = self._rehearsal.minutes_left()
        except OSError:
            self.disk.setText("–")
            return
        self.disk.setText(disk_words(minutes))
        short = minutes < LEAST_MINUTES
        self.disk_hint.say(self.tr("That is little. Make room on the disk.") if short else "")

    def _connect(self) -> None:
        self.cameras.activated.connect(self._camera_picked)
        self.microphones.activated.connect(self._microphone_picked)
        self.sizes.picked.connect(self._size_picked)
        self.sound_only.clicked.connect(self._sound_only_picked)
        self.mirror.clicked.connect(self._mirror_picked)
        self.hide_self.clicked.connect(self._hide_self_picked)
        self.help_picture.clicked.connect(self._help_picked)
        self.looker.looked.connect(self._say_help)
        self.picture_help.add_detector.connect(self.add_detector)
        self.camera_hint.action.connect(self._take_smaller)
        self._back.clicked.connect(self.back)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.back)
        self.enter_room.clicked.connect(self.ready)
        self.banner.action.connect(self.open)
        self._disk_timer.timeout.connect(self._say_disk)
        self._desk.listed.connect(self._listed)
        self._desk.opened.connect(self._opened)
        self._desk.measured.connect(self._say_picture)


def _camera_of(now: Settings) -> Chosen:
    camera = DEFAULT if now.camera == NONE else now.camera
    return Chosen(camera, now.camera_name)


def _without_picture(now: Settings) -> bool:
    return now.sound_only or now.camera == NONE
