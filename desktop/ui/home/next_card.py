"""What next, how long, why: one thing, with the takes it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.base.settings import Language
from desktop.practice.advice import Step
from desktop.practice.drills import CARD_DRILLS
from desktop.ui.home.seen import Choice, choices
from desktop.ui.navigation import Goto, Place
from desktop.ui.texts.practice import advice_sentence, drill_words, why_words
from desktop.ui.texts.progress import minutes_words, standing_words, step_title
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_6
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.proof_list import ProofList
from desktop.ui.widgets.text import Headline, PlainLabel

if TYPE_CHECKING:
    from desktop.ui.candidate import Known
    from desktop.ui.workshop import Workshop

SHOWN_REASONS = 3


class NextCard(Card):
    """The next step.

    Signals:
        goto(Goto): the person begins, or looks something up.
    """

    goto = Signal(object)

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=SPACE_6, spacing=SPACE_2)
        self._workshop = workshop
        self._known: Known | None = None
        self._choices: tuple[Choice, ...] = ()
        self._skip = 0
        self._eyebrow, self._next = PlainLabel("small"), Headline("display", "title")
        self._question = PlainLabel(wrap=True)
        self._why = PlainLabel("mute", wrap=True)
        self._drill = PlainLabel("small", wrap=True)
        self.start, self.other, self.evidence = Button("primary"), Button(), Button()
        self.exercise = Button("small")
        self.proofs = ProofList()
        self.proofs.hide()
        self.start.setEnabled(False)
        for widget in (self._eyebrow, self._next, self._question, self._why, self._drill):
            self.column.addWidget(widget)
        self.column.addSpacing(SPACE_3)
        row = QHBoxLayout()
        row.setSpacing(SPACE_3)
        for button in (self.start, self.other, self.evidence, self.exercise):
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.proofs)
        self.start.clicked.connect(self._begin)
        self.other.clicked.connect(self.another)
        self.evidence.clicked.connect(self.turn_evidence)
        self.exercise.clicked.connect(self._to_cards)
        self.proofs.opened.connect(self._show_take)

    def retranslate(self) -> None:
        """Set the words."""
        self.other.label(self.tr("Another question"), "N")
        self.evidence.label(self.tr("What this rests on"), "E")
        self.exercise.label(self.tr("Begin the exercise"))
        self._show()

    def show_known(self, known: Known | None) -> None:
        """Show what is advised; without a look only the way to Practise."""
        self._known = known
        self._choices = choices(known) if known is not None else ()
        self._skip = 0
        self.start.setEnabled(True)
        self._show()

    @property
    def choice(self) -> Choice | None:
        """What is shown."""
        return self._choices[self._skip % len(self._choices)] if self._choices else None

    def _show(self) -> None:
        choice, known = self.choice, self._known
        self.other.setVisible(choice is not None)
        rests = choice is not None and bool(choice.proof or choice.standing)
        self.evidence.setVisible(rests)
        if not rests:
            self.proofs.hide()
        self._drill.setVisible(self._has_drill)
        self.exercise.setVisible(self._has_card_drill)
        if choice is None or known is None:
            self._next.setText(self.tr("Practise") if self.start.isEnabled() else "")
            self.start.label(self.tr("Start"), "Ctrl+Enter")
            return
        name = self._name(choice.competency)
        self._eyebrow.setText(self._time(choice))
        title = step_title(choice.advice, name) if choice.is_first else None
        self._next.setText(title or self.tr("Practise “{competency}”").format(competency=name))
        self._show_question(choice)
        self._why.setText(self._reasons(choice))
        if choice.advice.drill is not None:
            self._drill.setText(
                self.tr("First {time}: {exercise}").format(
                    time=minutes_words(choice.advice.drill.minutes * 60),
                    exercise=drill_words(choice.advice.drill.kind),
                )
            )
        self.start.label(self._start_words(choice), "Ctrl+Enter")
        self.setAccessibleName(
            advice_sentence(choice.advice, name) if choice.is_first else self._next.text()
        )
        self.proofs.show_proofs(
            choice.proof, standing_words(choice.standing) if choice.standing else ""
        )

    def _start_words(self, choice: Choice) -> str:
        match choice.advice.step if choice.is_first else Step.PRACTISE:
            case Step.REVIEW:
                return self.tr("Look at it")
            case Step.ASK_OTHERS:
                return self.tr("Ask somebody")
            case _:
                return self.tr("Start")

    def _show_question(self, choice: Choice) -> None:
        assert self._known is not None
        found = self._known.pack.question(choice.question)
        self._question.setVisible(found is not None)
        if found is not None:
            said = found.text.say(self._workshop.translation.language)
            self._question.setText(f"{found.id} · {said}")

    def _time(self, choice: Choice) -> str:
        if not choice.seconds:
            return self.tr("Next")
        alone = self.tr("Next · about {time}").format(time=minutes_words(choice.seconds))
        if choice.advice.step is Step.PRACTISE and len(choice.advice.session) > 1:
            whole = self.tr(
                "the whole session: %n question(s), about", "", len(choice.advice.session)
            )
            return f"{alone} · {whole} {minutes_words(choice.advice.minutes * 60)}"
        return alone

    def _reasons(self, choice: Choice) -> str:
        assert self._known is not None
        because = self.tr("; ").join(map(why_words, choice.why[:SHOWN_REASONS]))
        words = [self.tr("Because {reasons}.").format(reasons=because)]
        if not self._known.now.history.takes:
            words.append(self.tr("Camera and microphone are checked first."))
        left = self._known.days_left
        if left is not None:
            words.append(self.tr("%n day(s) until the interview.", "", left))
        between = " " if self._workshop.translation.language is Language.EN else ""
        return between.join(words)

    def _name(self, competency: str) -> str:
        found = self._known.pack.competency(competency) if self._known else None
        return found.name.say(self._workshop.translation.language) if found else competency

    @property
    def _has_drill(self) -> bool:
        return self.choice is not None and self.choice.is_first and bool(self.choice.advice.drill)

    @property
    def _has_card_drill(self) -> bool:
        drill = self.choice.advice.drill if self.choice is not None else None
        return self._has_drill and drill is not None and drill.kind in CARD_DRILLS

    @Slot()
    def another(self) -> None:
        """Show the next thing that could be done instead."""
        self._skip += 1
        self._show()

    @Slot()
    def turn_evidence(self) -> None:
        """Show or hide what the advice rests on."""
        self.proofs.setVisible(self.proofs.isHidden())

    @Slot()
    def _begin(self) -> None:
        choice, known = self.choice, self._known
        if choice is None or known is None:
            self.goto.emit(Goto(Place.PRACTISE))
        elif choice.is_first and choice.advice.step is Step.REVIEW:
            self._show_take(choice.advice.take)
        elif choice.is_first and choice.advice.step is Step.ASK_OTHERS:
            self.goto.emit(Goto(Place.SHARE, part="send", take=known.takes.get(choice.advice.take)))
        else:
            self.goto.emit(Goto(Place.PRACTISE, role=known.pack.id, question=choice.question))

    @Slot(str, int)
    def _show_take(self, take: str, at_ms: int = 0) -> None:
        path = self._known.takes.get(take) if self._known is not None else None
        if path is not None:
            self.goto.emit(Goto(Place.REVIEW, take=path, at_ms=at_ms))

    @Slot()
    def _to_cards(self) -> None:
        self.goto.emit(Goto(Place.PREPARE, part="cards"))
