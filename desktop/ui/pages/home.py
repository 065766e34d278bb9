"""Home: the next step, what waits, the last session."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.errors import Fault, GreenroomError, WorldError
from desktop.ui.home.lines import SessionLine, WaitingLine
from desktop.ui.home.next_card import NextCard
from desktop.ui.home.phases import Phases
from desktop.ui.navigation import Goto, Place
from desktop.ui.page import Page, centred
from desktop.ui.texts.faults import error_sentence, fault_sentence
from desktop.ui.texts.times import length_words, when_words
from desktop.ui.theme import SPACE_1, SPACE_3, SPACE_4, SPACE_6
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.clearing import clear
from desktop.ui.widgets.focus_order import focused_of, tab_here
from desktop.ui.widgets.frames import Banner, Card, Rule
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

    from desktop.library.index import SessionRow, TakeRow
    from desktop.review.model import Reviewer
    from desktop.sessions.folder import TakeFolder
    from desktop.sessions.recovery import Recovered
    from desktop.sharing.seat import ReceivedPack
    from desktop.ui.candidate import Known
    from desktop.ui.home.multiples import Multiples
    from desktop.ui.home.seen import Seen
    from desktop.ui.workshop import Workshop


MOST_PACKS = 3
"""So many packs of others are offered here; Reviews has all."""


class HomePage(Page):
    """One thing to do, then what is there."""

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(workshop, parent)
        self._rows: tuple[SessionRow, ...] = ()
        self._recovered: tuple[Recovered, ...] = ()
        self._seen: Seen | None = None
        self.banner = Banner()
        self.next, self.phases = NextCard(workshop), Phases()
        self.multiples: Multiples | None = None
        self._multiples_room = QVBoxLayout()
        self.start, self.other = self.next.start, self.next.other
        self._waiting_title, self._waiting = PlainLabel("strong"), QVBoxLayout()
        self._last_title, self._last = PlainLabel("strong"), PlainLabel("mute", wrap=True)
        self._last_about = PlainLabel("small", wrap=True)
        self.resume, self.explore, self.add = Button(), Button(), Button()
        self._sessions_title, self._sessions = PlainLabel("strong"), QVBoxLayout()
        self._promise = PlainLabel("small", wrap=True)
        self._lay_out()
        for part in (self.next, self.phases):
            part.goto.connect(self.goto)
        self.resume.clicked.connect(self._resume)
        self.explore.clicked.connect(self._explore)
        self.add.clicked.connect(self._choose_recordings)
        workshop.transcriptions.changed.connect(self._show_waiting)
        for keys, slot in (
            ("N", self.next.another),
            ("E", self.next.turn_evidence),
            ("R", self._resume_or_explore),
            ("Ctrl+O", self._choose_recordings),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    @override
    def retranslate(self) -> None:
        """Set every word on the page."""
        self.setAccessibleName(self.tr("Home"))
        self.next.retranslate()
        if self.multiples is not None:
            self.multiples.retranslate()
        self._waiting_title.setText(self.tr("Waiting for you"))
        self._last_title.setText(self.tr("Last session"))
        self._sessions_title.setText(self.tr("Recent sessions"))
        self.resume.label(self.tr("Go on reviewing"), "R")
        self.explore.label(self.tr("Look around with a sample"), "R")
        self.add.label(
            self.tr("Add a recording…"), "Ctrl+O", self.tr("Add a video or sound file as a take")
        )
        self._promise.setText(
            self.tr(
                "Everything stays on this computer: pictures, sound, words and reviews. For practice only."
            )
        )
        self._show()

    @override
    def enter(self, wish: Goto) -> None:
        """Read the library again, once the page is on the screen."""
        QTimer.singleShot(0, self, self._begin_reading)

    @override
    def next_step(self) -> QAbstractButton:
        """Return the button that starts the suggested question."""
        return self.start

    def _begin_reading(self) -> None:
        self.workshop.tasks.run(self._read, self._have_read, self._not_read, name="home")

    def say_recovered(self, recovered: tuple[Recovered, ...]) -> None:
        """Show the takes that were found unfinished at start."""
        self._recovered = recovered
        self._show_waiting()

    def _read(self) -> Seen:
        from desktop.ui.home.seen import see  # on the thread: the window need not wait for it

        return see(self.services)

    def _have_read(self, seen: Seen) -> None:
        self._rows = seen.rows
        self._seen = seen
        self.next.show_known(seen.known)
        if (fault := seen.fault) is not None:
            self.banner.say(lambda: error_sentence(fault))
        self._show()
        focused = focused_of(self.window())
        if self.isVisible() and not (focused and self.isAncestorOf(focused)):
            self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _not_read(self, error: Exception) -> None:
        self.explore.setEnabled(True)
        if not isinstance(error, GreenroomError):
            raise error
        self.banner.say(lambda: error_sentence(error))

    def _show(self) -> None:
        self._show_known()
        self._show_last()
        self._show_waiting()
        self._show_sessions()

    def _show_known(self) -> None:
        known = self._seen.known if self._seen is not None else None
        self.phases.setVisible(known is not None)
        if self.multiples is not None:
            self.multiples.setVisible(known is not None)
        if known is not None:
            self.phases.show_known(known)
            self._show_multiples(known)

    def _show_multiples(self, known: Known) -> None:
        if self.multiples is None:
            from desktop.ui.home.multiples import Multiples  # nothing to show before

            self.multiples = Multiples(self.workshop)
            self.multiples.retranslate()
            self.multiples.opened.connect(self._show_take)
            self.multiples.wanted.connect(self._to_progress)
            self._multiples_room.addWidget(self.multiples)
        self.multiples.show_known(known)

    def _show_last(self) -> None:
        row = next((row for row in self._rows if row.takes), None)
        self.resume.setVisible(row is not None)
        self.explore.setVisible(row is None)
        self._last_about.setVisible(row is not None)
        kind = "mute" if row is None else "body"
        if self._last.property("kind") != kind:  # asking for the style takes its time at the start
            self._last.setProperty("kind", kind)
            self._last.style().polish(self._last)
        if row is None:
            self._last.setText(self.tr("Your last session will be here, ready to be reviewed."))
            return
        self._last.setText(f"{self._role_name(row)} · {when_words(row.created_at)}")
        self._last_about.setText(f"{self._first_question(row)}\n{self._about(row)}".strip())

    def _role_name(self, row: SessionRow) -> str:
        return (
            row.role_name.say(self.workshop.translation.language)
            if row.role_name
            else row.path.name
        )

    def _about(self, row: SessionRow) -> str:
        if not row.takes:
            return self.tr("no takes")
        transcribed = sum(take.transcribed for take in row.takes)
        return " · ".join(
            (
                self.tr("%n take(s)", "", len(row.takes)),
                length_words(sum(take.duration_ms for take in row.takes)),
                self.tr("{count} of {all} transcribed").format(
                    count=transcribed, all=len(row.takes)
                ),
            )
        )

    @Slot()
    def _show_waiting(self) -> None:
        clear(self._waiting)
        sealed = self._seen.sealed if self._seen is not None else ()
        for reviewer in sealed:
            self._waiting.addWidget(self._sealed_line(reviewer))
        packs = self._seen.packs if self._seen is not None else ()
        for pack in packs[:MOST_PACKS]:
            self._waiting.addWidget(self._pack_line(pack))
        for each in self._recovered:
            self._waiting.addWidget(self._recovered_line(each))
        lines = [fault_sentence(Fault(row.fault), row.facts) for row in self._rows if row.fault]
        if len(packs) > MOST_PACKS:
            lines.append(
                self.tr("%n more pack(s) of others in Reviews", "", len(packs) - MOST_PACKS)
            )
        jobs = len(self.workshop.transcriptions.jobs)
        if jobs:
            lines.append(self.tr("%n take(s) being transcribed", "", jobs))
        if not (lines or self._recovered or sealed or packs):
            nothing = PlainLabel("mute", wrap=True)
            nothing.setText(
                self.tr(
                    "Nothing. Reviews you are sent, packs to review for others and takes that were repaired appear here."
                )
            )
            self._waiting.addWidget(nothing)
        for words in lines:
            self._waiting.addWidget(WaitingLine(words))
        waiting = self.findChildren(WaitingLine)
        tab_here(
            self._waiting_title, [each for line in waiting for each in line.findChildren(Button)]
        )

    def _sealed_line(self, reviewer: Reviewer) -> WaitingLine:
        from desktop.ui.texts.marks import reviewer_name  # only where there is a reviewer

        words = self.tr("Review by {reviewer}: sealed until you have rated the same answers.")
        line = WaitingLine(words.format(reviewer=reviewer_name(reviewer)), self.tr("Rate first"))
        line.action.connect(partial(self.goto.emit, Goto(Place.SHARE, part="received")))
        return line

    def _pack_line(self, pack: ReceivedPack) -> WaitingLine:
        from desktop.ui.texts.to_review import begin_words, waiting_pack_words  # as above

        words, about = waiting_pack_words(pack, self.workshop.translation.language)
        line = WaitingLine(words, begin_words(pack.stage), about)
        if pack.take is not None:
            line.action.connect(partial(self._look_at, pack.take))
        return line

    def _recovered_line(self, recovered: Recovered) -> WaitingLine:
        if recovered.take is None:
            return WaitingLine(self._recovered_words(recovered))
        line = WaitingLine(self._recovered_words(recovered), self.tr("Look at it"))
        line.action.connect(partial(self._look_at, recovered.path))
        return line

    def _recovered_words(self, recovered: Recovered) -> str:
        if recovered.fault is not None or recovered.take is None:
            fault = recovered.fault or WorldError(Fault.TAKE_NOT_REPAIRED, folder=recovered.path)
            return fault_sentence(fault.fault, fault.facts)
        length = length_words(recovered.take.duration_ms)
        return self.tr("An unfinished take was repaired: {take}, {length}.").format(
            take=recovered.path.name, length=length
        )

    def _show_sessions(self) -> None:
        clear(self._sessions)
        last = next((row for row in self._rows if row.takes), None)
        rows = [row for row in self._rows if row is not last][:5]
        for row in rows:
            self._sessions.addWidget(Rule())
            line = SessionLine(
                f"{self._role_name(row)} · {when_words(row.created_at)}",
                self._first_question(row),
                self._about(row),
            )
            line.setEnabled(bool(row.takes))
            if row.takes:
                line.clicked.connect(partial(self._look_at, row.takes[0].path))
            self._sessions.addWidget(line)
        self._sessions_card.setVisible(bool(rows))

    def _first_question(self, row: SessionRow) -> str:
        text = row.takes[0].question_text if row.takes else None
        return text.say(self.workshop.translation.language) if text else ""

    def _look_at(self, take: Path) -> None:
        self.goto.emit(Goto(Place.REVIEW, take=Path(take)))

    @Slot()
    def _resume_or_explore(self) -> None:
        button = self.resume if self.resume.isVisible() else self.explore
        button.click()

    @Slot(str)
    def _show_take(self, take: str) -> None:
        known = self._seen.known if self._seen is not None else None
        if known is not None and take in known.takes:
            self._look_at(known.takes[take])

    @Slot()
    def _to_progress(self) -> None:
        self.goto.emit(Goto(Place.PROGRESS, part="dots"))

    @Slot()
    def _resume(self) -> None:
        takes: list[TakeRow] = [take for row in self._rows for take in row.takes]
        if takes:
            self._look_at(takes[0].path)

    @Slot()
    def _choose_recordings(self) -> None:
        """Ask for files; in the library it is asked what they answer."""
        from desktop.ui.library.choosing import choose_recordings  # only where it is pressed

        files = choose_recordings(self.workshop.dialogs, self)
        if files:
            self.goto.emit(Goto(Place.LIBRARY, files=files))

    @Slot()
    def _explore(self) -> None:
        """Bring the sample in the language of the interface into the library, and open it."""
        self.explore.setEnabled(False)
        language = self.workshop.translation.language
        services = self.services

        def work() -> TakeFolder:
            from desktop.recording.adding import add_to_new_session
            from desktop.recording.samples import sample_in

            sample = sample_in(language)
            pack = services.roles.get(sample.role)
            return add_to_new_session(
                services.sessions, pack, sample.question, sample.path, language=language
            )

        self.workshop.tasks.run(work, self._explored, self._not_read, name="sample")

    def _explored(self, take: TakeFolder) -> None:
        self.explore.setEnabled(True)
        self.workshop.transcriptions.submit(take)
        self.goto.emit(Goto(Place.REVIEW, take=take.path))

    def _lay_out(self) -> None:
        self._sessions_card = Card()
        self._sessions_card.column.addWidget(self._sessions_title)
        self._sessions_card.column.addLayout(self._sessions)
        self._sessions.setSpacing(SPACE_1)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_6)
        column.setSpacing(SPACE_4)
        column.addWidget(self.banner)
        column.addWidget(self.next)
        column.addWidget(self.phases)
        column.addLayout(self._pair())
        column.addLayout(self._multiples_room)
        column.addWidget(self._sessions_card)
        column.addStretch(1)
        column.addWidget(self._promise)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(centred(content))

    def _pair(self) -> QHBoxLayout:
        """What waits and the last session, side by side."""
        waiting, last = Card(), Card()
        waiting.column.addWidget(self._waiting_title)
        waiting.column.addLayout(self._waiting)
        for widget in (self._last_title, self._last, self._last_about):
            last.column.addWidget(widget)
        last.column.addLayout(_in_a_row(self.resume, self.explore, self.add))
        pair = QHBoxLayout()
        pair.setSpacing(SPACE_4)
        for card in (waiting, last):
            card.column.addStretch(1)
            pair.addWidget(card, 1)
        return pair


def _in_a_row(*buttons: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE_3)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
