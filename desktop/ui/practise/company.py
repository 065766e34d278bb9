"""What goes with a question in the room: the voice and the card, the other side, what is asked after it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop.practice.probes import MOST_PROBES
from desktop.ui.practise.follow_ups import FollowUps
from desktop.ui.practise.notes_help import NotesHelp
from desktop.ui.practise.question_help import QuestionHelp
from desktop.ui.practise.room_state import Phase
from desktop.ui.practise.scenario import Scenario
from desktop.ui.practise.story_help import StoryHelp

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.roles.model import Question
    from desktop.sessions.folder import TakeFolder
    from desktop.sessions.model import FollowUp, Take
    from desktop.ui.practise.room_view import RoomView
    from desktop.ui.workshop import Workshop


class Company(QObject):
    """Stands beside the room; knows which follow-up is asked.

    Signals:
        asked: the person wants to answer a follow-up.
        said(str): the other side begins to say this line.
    """

    asked = Signal()
    said = Signal(str)

    def __init__(self, workshop: Workshop, view: RoomView) -> None:
        super().__init__(view)
        self._workshop, self._view = workshop, view
        self.help = QuestionHelp(workshop, view.listen, view.card, view)
        self.scenario = Scenario(workshop, view.scenario, view.play, view)
        self.follow_ups = FollowUps(workshop, view.follow_ups, view)
        self.story = StoryHelp(workshop, view.story, view.story_lines, view)
        self.notes = NotesHelp(workshop, view.notes, view.notes_area, view.note_lines, view)
        self.asks: FollowUp | None = None
        self.scenario.said.connect(self.said)
        self.follow_ups.asked.connect(self._ask)

    @property
    def keys(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        """The keys of all this, and what they do."""
        picks = ((str(at + 1), partial(self.follow_ups.pick, at)) for at in range(MOST_PROBES))
        return (
            ("L", self.help.listen),
            ("F", self.help.show_card),
            ("C", self.scenario.toggle),
            ("D", self.scenario.advance),
            (self.story.key, self.story.toggle),
            (self.notes.key, self.notes.toggle),
            *picks,
        )

    def retranslate(self) -> None:
        """Set the words."""
        self.help.retranslate()
        self.story.retranslate()
        self.notes.retranslate()
        self._view.focus.retranslate()
        self.scenario.look()
        self.follow_ups.retranslate()

    def words_for(self, question: Question) -> str:
        """Return what is asked now: a follow-up, or the question itself."""
        text = self.asks.asks if self.asks is not None else question.text
        return text.say(self._workshop.translation.language)

    def turn_to(self, question: Question) -> None:
        """A question is about to be shown."""
        self.asks = None
        self.scenario.turn_to(question)
        self.follow_ups.turn_to(question)

    def shown(self, role: str, question: Question, target: str = "") -> None:
        """The question is shown: read it aloud, offer story and notes, say what to try this time."""
        self.help.turn_to(question)
        self._view.focus.show_for(self._workshop, role, question.id)
        self.story.turn_to(role, question)
        self.notes.turn_to(role, target)

    def enter(self, phase: Phase) -> None:
        """Go along with the room. An answer has begun only once the recorder runs: ``begin``."""
        answering = phase in {Phase.ANSWERING, Phase.FINISHING}
        self.help.answering(begins=answering)
        for own in (self.story, self.notes):
            own.answering(begins=answering or phase is Phase.SAVED)
        if phase is Phase.ANSWERING:
            self.follow_ups.rest()
        else:
            self.scenario.enter(phase)
        self._view.make_room()

    def begin(self) -> None:
        """The recorder runs: the other side says its first line."""
        self.scenario.enter(Phase.ANSWERING)

    def saved(self, folder: TakeFolder, take: Take, *, transcribing: bool) -> None:
        """A take is saved: offer what may be asked now."""
        self.follow_ups.take_saved(folder, take, transcribing=transcribing)

    def rest(self) -> None:
        """The room is left: no voice, no card, no offers."""
        self.help.put_away()
        self.scenario.turn_to(None)
        self.follow_ups.rest()

    @Slot(object)
    def _ask(self, follow_up: FollowUp) -> None:
        self.asks = follow_up
        self.scenario.turn_to(None)
        self.asked.emit()
        self.help.ask(follow_up.asks.say(self._workshop.translation.language))
