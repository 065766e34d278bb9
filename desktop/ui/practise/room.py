"""Third step: the question, the time, one big button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.base.errors import Fault
from desktop.base.timecode import format_clock
from desktop.devices.model import MONOTONIC
from desktop.recording.preflight import minutes_left
from desktop.recording.state import RecorderState
from desktop.sessions.model import LiveMarkKind
from desktop.ui.practise.room_state import Phase, Room, may_show_picture
from desktop.ui.practise.room_view import RoomView
from desktop.ui.texts.faults import error_sentence, fault_sentence
from desktop.ui.texts.names import mode_name
from desktop.ui.widgets.announce import announce

if TYPE_CHECKING:
    from desktop.base.errors import GreenroomError
    from desktop.recording.state import RecorderStatus
    from desktop.roles.model import Question
    from desktop.sessions.folder import TakeFolder
    from desktop.sessions.model import Take
    from desktop.ui.practise.rehearsal import Rehearsal
    from desktop.ui.workshop import Workshop

PULSE_TICKS = 20


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
        self._pulse = 0
        self._ticks = 0
        self._connect()

    @property
    def phase(self) -> Phase:
        """Where the question stands."""
        return self._room.phase if self._room else Phase.READY

    def begin(self) -> None:
        """Enter with the first question of the choice."""
        choice = self._rehearsal.choice
        if choice is not None:
            room = Room(mode=choice.mode, count=len(choice.questions))
            self._set(room.show_question(0, choice.questions[0]))
            self.banner.hide()
            self.preview.mirrored = self._workshop.services.settings.now.mirror_preview
            self.big.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set the words that don't change with the phase, then those that do."""
        self.skip.label(self.tr("Answer now"), "A")
        self.again.label(self.tr("Again"), "R")
        self.to_review.label(self.tr("Review"), "V")
        self.next.label(self.tr("Next question"), "N")
        self._leave.label(self.tr("Leave the room"), "Esc")
        self.meter.setAccessibleName(self.tr("Level of the microphone"))
        if self._room is not None:
            self._set(self._room)

    def show_status(self, status: RecorderStatus) -> None:
        """Show picture, level and time; end the preparation and the exam when their time is over."""
        self._ticks += 1
        if may_show_picture(status.pictures, self._ticks):
            self.preview.show_picture(self._rehearsal.recorder.latest_picture())
        self.meter.show_level(status.level.peak_dbfs)
        room = self._room
        if room is None:
            return
        if status.fault is not None and room.phase is Phase.ANSWERING:
            self._say_fault(status.fault, dict(status.fault_facts))
        if room.phase is Phase.PREPARING:
            left = room.prep_left_ms(MONOTONIC())
            self.ring.show_time(left, room.prep_ms)
            if left == 0:
                self._answer()
        elif room.phase is Phase.ANSWERING:
            self._show_answering(room, status)

    @Slot()
    def _space(self) -> None:
        """Do the big thing, unless another button has the focus and no answer runs."""
        focused = self.focusWidget()
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
            case Phase.READY:
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
        self._rehearsal.start(question, self._room.prep_ms // 1000)
        if self.phase is Phase.ANSWERING:
            announce(self, self.tr("Recording {time}").format(time=format_clock(0)))

    def _stop(self) -> None:
        if self._room is not None:
            self._set(self._room.finish())
            self._rehearsal.stop()

    def _show_answering(self, room: Room, status: RecorderStatus) -> None:
        self.ring.show_time(room.answer_left_ms(status.elapsed_ms), room.answer_ms)
        self.preview.show_recording(
            self.tr("Recording {time}").format(time=format_clock(status.elapsed_ms))
        )
        if self._pulse > 0:
            self._pulse -= 1
            if self._pulse == 0:
                self._say_keys()
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
        if take.fault:
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
        at = self._room.at + 1
        self._set(self._room.show_question(at, choice.questions[at]))
        self.big.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _review(self) -> None:
        if self._take is not None and self.phase is Phase.SAVED:
            self.review.emit(self._take)

    @Slot()
    def _leave_room(self) -> None:
        if self.phase not in {Phase.ANSWERING, Phase.FINISHING}:
            self.left.emit()

    @Slot()
    def _mark(self) -> None:
        self._note(LiveMarkKind.MARK)

    @Slot()
    def _stumbled(self) -> None:
        self._note(LiveMarkKind.STUMBLED)

    def _note(self, kind: LiveMarkKind) -> None:
        if self.phase is Phase.ANSWERING:
            self._rehearsal.mark(kind)
            self._pulse = PULSE_TICKS
            marked = kind is LiveMarkKind.MARK
            self._keys.setText(self.tr("Marked.") if marked else self.tr("Noted: stumbled here."))

    @Slot()
    def _hide_self(self) -> None:
        self.preview.setVisible(not self.preview.isVisible())

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
        self._question.setText(question.text.say(language))
        self._place.setText(
            self.tr("{role} · question {at} of {count} · {mode}").format(
                role=choice.pack.name.say(language),
                at=room.at + 1,
                count=room.count,
                mode=mode_name(room.mode),
            )
        )
        self._show_buttons(room)
        self._show_ring(room)
        self._say_saved()
        self._say_keys()
        if moved and self.isVisible():
            # A button that had the focus and is hidden now would hand it to the navigation.
            self._first(room.phase).setFocus(Qt.FocusReason.OtherFocusReason)

    def _first(self, phase: Phase) -> QWidget:
        """Return what gets the keyboard; while a take is saved nothing can be pressed."""
        if phase is Phase.FINISHING:
            return self
        return self.to_review if phase is Phase.SAVED else self.big

    def _show_buttons(self, room: Room) -> None:
        saved = room.phase is Phase.SAVED
        answering = room.phase in {Phase.ANSWERING, Phase.FINISHING}
        self.big.setVisible(not saved)
        self.big.setEnabled(room.phase is not Phase.FINISHING)
        self.big.setProperty("kind", "record" if answering else "primary")
        self.big.style().polish(self.big)
        words, key = self._big_words(room), self.tr("Space")
        self.big.label(words if room.phase is Phase.FINISHING else f"{words}   {key}", key, words)
        self.skip.setVisible(room.phase is Phase.READY and room.prep_ms > 0)
        for button in (self.to_review, self._saved):
            button.setVisible(saved)
        self.again.setVisible(saved and room.may_repeat)
        self.next.setVisible(saved and not room.is_last)
        self._leave.setVisible(not answering)
        if not answering:
            self.preview.show_recording("")

    def _big_words(self, room: Room) -> str:
        match room.phase:
            case Phase.READY if room.prep_ms:
                return self.tr("Start: {seconds} s to prepare").format(seconds=room.prep_ms // 1000)
            case Phase.READY | Phase.SAVED:
                return self.tr("Record")
            case Phase.PREPARING:
                return self.tr("Answer now")
            case Phase.ANSWERING:
                return self.tr("Stop")
            case Phase.FINISHING:
                return self.tr("Saving…")

    def _show_ring(self, room: Room) -> None:
        if room.phase in {Phase.READY, Phase.PREPARING}:
            self.ring.show_time(room.prep_ms or room.answer_ms, room.prep_ms or room.answer_ms)
        if room.phase is Phase.PREPARING:
            self._ring_words.setText(self.tr("to prepare"))
        elif room.phase is Phase.READY and room.prep_ms:
            self._ring_words.setText(
                self.tr("to prepare, then {time}").format(time=format_clock(room.answer_ms))
            )
        else:
            self._ring_words.setText(self.tr("of {time}").format(time=format_clock(room.answer_ms)))

    @Slot()
    def _say_saved(self) -> None:
        if self._saved_take is None:
            return
        length = format_clock(self._saved_take.duration_ms)
        words = self.tr("Saved, {length}.").format(length=length)
        if self._transcribing:
            words += " " + self._transcribing_words(self._saved_take.id)
        self._saved.setText(words)

    def _transcribing_words(self, take_id: str) -> str:
        jobs = self._workshop.transcriptions
        left_s = jobs.left_s(take_id)
        if self._take is not None and not jobs.state(take_id) and self._take.transcript.exists():
            return self.tr("The transcript is ready.")
        if jobs.fell_behind(take_id):
            return self.tr("This computer is busy: the words are written now, not while you spoke.")
        if left_s is None:
            return self.tr("It is being transcribed on this computer.")
        return self.tr("Transcribing… ready in about {count} s.").format(count=left_s)

    def _say_keys(self) -> None:
        minutes = minutes_left(self._workshop.services.folders.library)
        disk = self.tr("{hours} h {minutes} min fit on this disk").format(
            hours=minutes // 60, minutes=minutes % 60
        )
        self._keys.setText(self.tr("M mark · S stumbled · H hide myself") + " · " + disk)

    def _connect(self) -> None:
        self.big.clicked.connect(self.press)
        self.skip.clicked.connect(self._answer)
        self.again.clicked.connect(self._repeat)
        self.next.clicked.connect(self._to_next)
        self.to_review.clicked.connect(self._review)
        self._leave.clicked.connect(self._leave_room)
        self._workshop.transcriptions.changed.connect(self._say_saved)
        self._rehearsal.saved.connect(self._take_saved)
        self._rehearsal.failed.connect(self._failed)
        for keys, slot in (
            ("Space", self._space), ("A", self._skip_preparing), ("M", self._mark), ("S", self._stumbled), ("H", self._hide_self),
            ("R", self._repeat), ("N", self._to_next), ("V", self._review), ("Esc", self._leave_room),
        ):  # fmt: skip
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)  # a key held down starts or stops one thing only
            shortcut.activated.connect(slot)
