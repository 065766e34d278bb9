"""Practise: three steps in one page, never three dialogs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.devices.model import MONOTONIC
from desktop.ui.navigation import Goto, Place
from desktop.ui.page import Page
from desktop.ui.practise.check import CheckStep
from desktop.ui.practise.choose import ChooseStep
from desktop.ui.practise.rehearsal import Rehearsal
from desktop.ui.practise.room import RoomStep
from desktop.ui.practise.room_state import Phase
from desktop.ui.theme import SPACE_6

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QAbstractButton

    from desktop.recording.state import RecorderStatus
    from desktop.sessions.folder import TakeFolder
    from desktop.ui.practise.rehearsal import Choice
    from desktop.ui.workshop import Workshop

PLUGGED_MS = 500
REST_S = 10.0
"""Opening a microphone may itself change the list (a headset switches to another profile): the next
change is only believed after a while, or devices would be opened again and again."""


class PractisePage(Page):
    """Choose, check, room."""

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(workshop, parent)
        self.rehearsal = Rehearsal(workshop, self)
        self.choose = ChooseStep(workshop)
        self.check = CheckStep(workshop, self.rehearsal)
        self.room = RoomStep(workshop, self.rehearsal)
        self._session: Path | None = None
        self.steps = QStackedWidget()
        for step in (self.choose, self.check, self.room):
            self.steps.addWidget(step)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_6)
        column.addWidget(self.steps)
        self.choose.chosen.connect(self._chosen)
        self.choose.manage.connect(self._to_settings)
        self.check.back.connect(self._to_choose)
        self.check.ready.connect(self._to_room)
        self.check.add_detector.connect(self._to_detector)
        self.room.left.connect(self._to_choose)
        self.room.review.connect(self._to_review)
        self.rehearsal.ticked.connect(self._tick)
        self._watch_devices()

    @override
    def retranslate(self) -> None:
        """Set the words of all three steps."""
        self.setAccessibleName(self.tr("Practise"))
        for step in (self.choose, self.check, self.room):
            step.retranslate()

    @override
    def enter(self, wish: Goto) -> None:
        """Come with a wish for a role or a question, or back to the step that was open."""
        if self.rehearsal.recording:
            return
        if wish.role or wish.question or self.choose.stale:
            self._session = wish.session
            wanted = wish.questions or ((wish.question,) if wish.question else ())
            self.choose.show_role(wish.role, *wanted)
            self.choose.show_target(wish.target)
        self.choose.show_presets()
        self._to_choose()

    @override
    def leave(self) -> bool:
        """Stay while a take is recorded; else let the devices go."""
        if self.rehearsal.recording:
            saving = self.room.phase is Phase.FINISHING
            self.room.banner.say(
                lambda: (
                    self.tr("The take is being saved. You can leave in a moment.")
                    if saving
                    else self.tr(
                        "A take is being recorded. It goes on; press Stop first, then leave."
                    )
                )
            )
            return False
        self.check.pause()
        self.room.rest()
        self.rehearsal.close_devices()
        return True

    @override
    def next_step(self) -> QAbstractButton:
        """Return the green button of the step that is shown."""
        step = self.steps.currentWidget()
        if step is self.choose:
            return self.choose.go_on
        if step is self.check:
            return self.check.enter_room
        return self.room.big if self.room.big.isVisible() else self.room.to_review

    @override
    def save_now(self) -> None:
        """Finish the take that is being recorded."""
        self.rehearsal.save_now()

    @override
    def shut_down(self) -> None:
        """Save what is being recorded and let the devices go."""
        self.check.pause()
        self.room.rest()
        self._plugged.stop()
        self.rehearsal.shut_down()

    def _watch_devices(self) -> None:
        """Hear of devices that come and go, a moment later: they announce themselves in pieces."""
        self._plugged = QTimer(self)
        self._plugged.setSingleShot(True)
        self._plugged.setInterval(PLUGGED_MS)
        self._plugged.timeout.connect(self._devices_changed)
        self._microphones_too = False
        self._reopened_s = float("-inf")
        plug = self.workshop.outside.hot_plug
        plug.cameras_changed.connect(self._plugged.start)
        plug.microphones_changed.connect(self._microphones_changed)

    @Slot()
    def _microphones_changed(self) -> None:
        self._microphones_too = True
        self._plugged.start()

    @Slot()
    def _devices_changed(self) -> None:
        """Look anew, where a person would see it; in a take the recorder brings devices back."""
        microphones, self._microphones_too = self._microphones_too, False
        step = self.steps.currentWidget()
        if not self.isVisible() or self.rehearsal.recording:
            return
        now_s = MONOTONIC()
        if step is self.check and microphones and now_s - self._reopened_s > REST_S:
            self._reopened_s = now_s
            self.check.microphones_changed()
        elif step is self.check:
            self.check.cameras_changed()
        elif step is self.room:
            self.room.devices_changed()

    @Slot(object)
    def _chosen(self, choice: Choice) -> None:
        self.rehearsal.choose(choice, self._session)
        self.workshop.outside.hot_plug.watch()
        self.steps.setCurrentWidget(self.check)
        self.check.open()

    @Slot()
    def _to_choose(self) -> None:
        self.check.pause()
        self.room.rest()
        self.rehearsal.close_devices()
        self.steps.setCurrentWidget(self.choose)
        self.choose.questions.setFocus()

    @Slot()
    def _to_room(self) -> None:
        self.check.pause()
        self.steps.setCurrentWidget(self.room)
        self.room.begin()

    @Slot()
    def _to_settings(self) -> None:
        self.goto.emit(Goto(Place.SETTINGS))

    @Slot()
    def _to_detector(self) -> None:
        self.goto.emit(Goto(Place.SETTINGS, detector=True))

    @Slot(object)
    def _to_review(self, take: TakeFolder) -> None:
        self.goto.emit(Goto(Place.REVIEW, take=take.path))

    @Slot(object)
    def _tick(self, status: RecorderStatus) -> None:
        step = self.steps.currentWidget()
        if step is self.check:
            self.check.show_status(status)
        elif step is self.room:
            self.room.show_status(status)
