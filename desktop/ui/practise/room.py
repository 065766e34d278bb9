"""Third step: the question, the time, one big button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.base.errors import Fault
from desktop.base.timecode import format_clock
from desktop.devices.choices import NONE
from desktop.devices.model import MONOTONIC
from desktop.recording.gear import LOST
from desktop.recording.state import RecorderState
from desktop.ui.practise.asides import Asides
from desktop.ui.practise.company import Company
from desktop.ui.practise.room_foot import RoomFoot
from desktop.ui.practise.room_state import Phase, Room, may_show_picture
from desktop.ui.practise.room_view import RoomView
from desktop.ui.practise.room_words import place_words, saved_words, transcribing_words
from desktop.ui.texts.check import microphone_words
from desktop.ui.texts.faults import error_sentence, fault_sentence
from desktop.ui.texts.troubles import missed_sentence
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.focus_order import focused_of

if TYPE_CHECKING:
    from desktop.base.errors import GreenroomError
    from desktop.recording.state import RecorderStatus
    from desktop.roles.model import Question
    from desktop.sessions.folder import TakeFolder
    from desktop.sessions.model import Take
    from desktop.ui.practise.card_window import CardWindow
    from desktop.ui.practise.rehearsal import Rehearsal
    from desktop.ui.workshop import Workshop

SAY_TICKS = 5
"""Figures that change thirty times a second can't be read."""


class RoomStep(RoomView):
    """Preparation, answer, saved; Space does the one big thing.

    Signals:
        review(object): the person wants to review this TakeFolder.
        left: the person leaves the room.
    """

    review = Signal(object)
    left = Signal()

    def __init__(
        self, workshop: Workshop, rehearsal: Rehearsal, parent: QWidget | None = None
    ) -> None:
        super().__init__(workshop.theme, parent)
        self._workshop = workshop
        self._rehearsal = rehearsal
        self._room: Room | None = None
        self._take: TakeFolder | None = None
        self._saved_take: Take | None = None
        self._transcribing = False
        self._ticks = 0
        self.company = Company(workshop, self)
        self._foot = RoomFoot(self._keys, rehearsal.minutes_left)
        self.asides = Asides(workshop, rehearsal, self, self._foot, lambda: self.phase)
        self._connect()

    @property
    def phase(self) -> Phase:
        """Where the question stands."""
        return self._room.phase if self._room else Phase.READY

    def begin(self) -> None:
        """Enter with the first question of the choice."""
        choice = self._rehearsal.choice
        if choice is not None:
            room = Room(mode=choice.mode, count=len(choice.questions), preset=choice.preset)
            self.banner.hide()
            self.troubles.show_troubles({}, recording=False)
            self.asides.begin()
            self._turn_to(room, 0)

    def retranslate(self) -> None:
        """Set the words that don't change with the phase, then those that do."""
        self.skip.label(self.tr("Answer now"), "A")
        self.company.retranslate()
        self.again.label(self.tr("Again"), "R")
        self.to_review.label(self.tr("Review"), "V")
        self.next.label(self.tr("Next question"), "N")
        self._leave.label(self.tr("Leave the room"), "Esc")
        self.meter.setAccessibleName(self.tr("Level of the microphone"))
        if self._room is not None:
            self._set(self._room)

    def show_status(self, status: RecorderStatus) -> None:
        """Show picture, level, troubles and time; end what is over."""
        self._ticks += 1
        if may_show_picture(status.pictures, self._ticks):
            self.preview.show_picture(self._rehearsal.recorder.latest_picture())
        self.meter.show_level(status.level.peak_dbfs)
        room = self._room
        if room is None:
            return
        if self._ticks % SAY_TICKS == 0:
            self._say_now(status, room)
        if room.phase is Phase.PREPARING:
            left = room.prep_left_ms(MONOTONIC())
            self.ring.show_time(left, room.prep_ms)
            if left == 0:
                self._answer()
        elif room.phase is Phase.ANSWERING:
            self._show_answering(room, status)

    def devices_changed(self) -> None:
        """A device came or went: open those again that were not there; never in or before an answer."""
        if self.phase in {Phase.READY, Phase.SAVED} and self._rehearsal.devices.faults:
            self._rehearsal.open_devices(fresh=True)

    def _say_now(self, status: RecorderStatus, room: Room) -> None:
        """Say level, disk and troubles, some times a second."""
        answering = room.phase is Phase.ANSWERING
        self.troubles.show_troubles(status.troubles, recording=answering, alone=status.alone)
        self._level.setText(microphone_words(self.meter.shown_dbfs) if self._has_sound else "")
        self._foot.look(status.minutes_left if answering else None)
        if answering and status.fault is not None and status.fault not in LOST.values():
            self._say_fault(status.fault, dict(status.fault_facts))

    @Slot()
    def _space(self) -> None:
        """Do the big thing, unless another button has the focus and no answer runs."""
        focused = focused_of(self)
        if (
            isinstance(focused, QAbstractButton)
            and focused is not self.big
            and focused.hasFocus()
            and self.phase not in {Phase.ANSWERING, Phase.FINISHING}
        ):
            focused.click()
        else:
            self.press()

    @Slot()
    def press(self) -> None:
        """Do what the big button says: Space does the same."""
        match self.phase:
            case Phase.READY if not self._rehearsal.devices.opening:
                self._start()
            case Phase.PREPARING:
                self._answer()
            case Phase.ANSWERING:
                self._stop()
            case _:
                return

    def _start(self) -> None:
        if self._room is None:
            return
        if self._room.prep_ms > 0:
            self._set(self._room.prepare(MONOTONIC()))
        else:
            self._answer()

    @Slot()
    def _answer(self) -> None:
        question = self._current_question()
        if self._room is None or question is None:
            return
        self.banner.hide()
        self._set(self._room.answer())
        self._rehearsal.start(question, self._room.prep_ms // 1000, self.company.asks)
        if self.phase is Phase.ANSWERING:
            self.company.begin()
            announce(self, self.tr("Recording {time}").format(time=format_clock(0)))

    @Slot()
    def _stop_for_trouble(self) -> None:
        if self.phase is Phase.ANSWERING:
            self._stop()

    def _stop(self) -> None:
        if self._room is not None:
            self._set(self._room.finish())
            self._rehearsal.stop()

    def _show_answering(self, room: Room, status: RecorderStatus) -> None:
        self.ring.show_time(room.answer_left_ms(status.elapsed_ms), room.answer_ms)
        self.preview.show_recording(
            self.tr("Recording {time}").format(time=format_clock(status.elapsed_ms))
        )
        if room.must_stop(status.elapsed_ms) or status.state is RecorderState.FAILED:
            self._stop()

    @Slot(object, object)
    def _take_saved(self, folder: TakeFolder, take: Take) -> None:
        if self._room is None:
            return
        self._take = folder
        settings = self._workshop.services.settings.now
        self._saved_take = take
        self._transcribing = settings.transcribe_after_stop and take.has_sound
        self._set(self._room.save())
        if self._transcribing:
            self._workshop.transcriptions.submit(folder)
        self.company.saved(folder, take, transcribing=self._transcribing)
        if missed_sentence(take):
            self.banner.say(lambda: missed_sentence(take))
        elif take.fault:
            name = take.microphone if "microphone" in take.fault else take.camera
            self._say_fault(Fault(take.fault), {"name": name})
        else:
            self.banner.hide()
        announce(self, self._saved.text())
        self.to_review.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _failed(self, error: GreenroomError) -> None:
        self.banner.say(lambda: error_sentence(error))
        if self._room is not None:
            self._set(self._room.back())

    def _say_fault(self, fault: Fault, facts: dict[str, str]) -> None:
        if self.banner.sentence != fault_sentence(fault, facts):
            self.banner.say(lambda: fault_sentence(fault, facts))

    @Slot()
    def _skip_preparing(self) -> None:
        if self.skip.isVisible():
            self._answer()

    @Slot()
    def _repeat(self) -> None:
        if self._room is not None and self.phase is Phase.SAVED and self._room.may_repeat:
            self._set(self._room.back())
            self.big.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _to_next(self) -> None:
        choice = self._rehearsal.choice
        if (
            self._room is None
            or choice is None
            or self.phase is not Phase.SAVED
            or self._room.is_last
        ):
            return
        self._turn_to(self._room, self._room.at + 1)

    def _turn_to(self, room: Room, at: int) -> None:
        """Show a question, and read it aloud."""
        choice = self._rehearsal.choice
        if choice is None:
            return
        question = choice.questions[at]
        self.company.turn_to(question)
        self._set(room.show_question(at, question))
        self.big.setFocus(Qt.FocusReason.OtherFocusReason)
        self.company.shown(choice.pack.id, question, choice.target)

    @Slot()
    def _ask(self) -> None:
        """Show what is asked after the answer; the next take is linked to it."""
        if self._room is not None:
            self._set(self._room.follow_up())

    @Slot()
    def _review(self) -> None:
        if self._take is not None and self.phase is Phase.SAVED:
            self.review.emit(self._take)

    @Slot()
    def _leave_room(self) -> None:
        if self.phase not in {Phase.ANSWERING, Phase.FINISHING}:
            self.left.emit()

    @property
    def card_window(self) -> CardWindow | None:
        """The window of the friend's card, once it was asked for."""
        return self.company.help.window

    def rest(self) -> None:
        """The room is left: no voice, no card."""
        self.company.rest()

    @Slot()
    def _devices_busy(self) -> None:
        """Nothing can be started while devices are being opened."""
        self.big.setEnabled(
            self.phase is not Phase.FINISHING and not self._rehearsal.devices.opening
        )

    @property
    def _has_sound(self) -> bool:
        return self._workshop.services.settings.now.microphone != NONE

    def _current_question(self) -> Question | None:
        choice = self._rehearsal.choice
        return choice.questions[self._room.at] if choice and self._room else None

    def _set(self, room: Room) -> None:
        """Show a room; the only place that changes what is seen."""
        moved = self._room is None or self._room.phase is not room.phase
        self._room = room
        question = self._current_question()
        choice = self._rehearsal.choice
        if question is None or choice is None:
            return
        language = self._workshop.translation.language
        self._question.setText(self.company.words_for(question))
        self._place.setText(
            place_words(room, choice, language, follow_up=self.company.asks is not None)
        )
        self.show_room(room)
        self._devices_busy()
        self.company.enter(room.phase)
        self._say_saved()
        self._foot.say()
        if moved and self.isVisible():
            # A button that had the focus and is hidden now would hand it to the navigation.
            self._first(room.phase).setFocus(Qt.FocusReason.OtherFocusReason)

    def _first(self, phase: Phase) -> QWidget:
        """Return what gets the keyboard; while a take is saved nothing can be pressed."""
        if phase is Phase.FINISHING:
            return self
        return self.to_review if phase is Phase.SAVED else self.big

    @Slot()
    def _say_saved(self) -> None:
        take, folder = self._saved_take, self._take
        if take is None or folder is None or self._room is None:
            return
        words = ""
        if self._transcribing:
            words = transcribing_words(self._workshop.transcriptions, take.id, folder)
        self._saved.setText(saved_words(take, self._room.takes, transcribing=words))

    def _connect(self) -> None:
        self.big.clicked.connect(self.press)
        self.skip.clicked.connect(self._answer)
        self.again.clicked.connect(self._repeat)
        self.next.clicked.connect(self._to_next)
        self.to_review.clicked.connect(self._review)
        self._leave.clicked.connect(self._leave_room)
        self.company.said.connect(self._rehearsal.say_line)
        self.company.asked.connect(self._ask)
        self._workshop.transcriptions.changed.connect(self._say_saved)
        self.troubles.stop.connect(self._stop_for_trouble)
        self._rehearsal.devices.busy_changed.connect(self._devices_busy)
        self._rehearsal.saved.connect(self._take_saved)
        self._rehearsal.failed.connect(self._failed)
        for keys, slot in (
            ("Space", self._space), ("A", self._skip_preparing), ("M", self.asides.mark), ("S", self.asides.stumbled), ("H", self.asides.hide_self),
            ("R", self._repeat), ("N", self._to_next), ("V", self._review), ("Esc", self._leave_room), *self.company.keys,
        ):  # fmt: skip
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)  # a key held down starts or stops one thing only
            shortcut.activated.connect(slot)
