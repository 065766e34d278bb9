"""What the card of the next step says; brought in once the takes are read, not at the start."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.base.settings import Language
from desktop.practice.advice import Step
from desktop.practice.drills import CARD_DRILLS
from desktop.ui.navigation import Goto, Place
from desktop.ui.texts.practice import advice_sentence, drill_words, why_words
from desktop.ui.texts.progress import minutes_words, standing_words, step_title

if TYPE_CHECKING:
    from desktop.ui.candidate import Known
    from desktop.ui.home.seen import Choice

SHOWN_REASONS = 3


@dataclass(frozen=True)
class NextWords:
    """One choice in words.

    Attributes:
        exercise: what to do before it, empty without an exercise.
        exercise_has_cards: whether the exercise has cards to do it with.
        rests_on: what its estimate is made of, line by line; may be empty.
        start: on the button that begins.
        goto: where that button leads.
    """

    time: str
    title: str
    question: str
    why: str
    exercise: str
    exercise_has_cards: bool
    rests_on: str
    start: str
    name: str
    goto: Goto


class NextWriter(QObject):
    """Says a choice in the language of the interface."""

    def say(self, choice: Choice, known: Known, language: Language) -> NextWords:
        """Say a choice."""
        found = known.pack.competency(choice.competency)
        competency = found.name.say(language) if found else choice.competency
        step = choice.advice.step if choice.is_first else Step.PRACTISE
        drill = choice.advice.drill if choice.is_first else None
        title = step_title(choice.advice, competency) if choice.is_first else None
        title = title or self.tr("Practise “{competency}”").format(competency=competency)
        exercise = ""
        if drill is not None:
            exercise = self.tr("First {time}: {exercise}").format(
                time=minutes_words(drill.minutes * 60), exercise=drill_words(drill.kind)
            )
        return NextWords(
            time=self._time(choice),
            title=title,
            question=_question(choice, known, language),
            why=self._reasons(choice, known, language),
            exercise=exercise,
            exercise_has_cards=drill is not None and drill.kind in CARD_DRILLS,
            rests_on=standing_words(choice.standing) if choice.standing else "",
            start=self._start(step),
            name=advice_sentence(choice.advice, competency) if choice.is_first else title,
            goto=_way(choice, step, known),
        )

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

    def _reasons(self, choice: Choice, known: Known, language: Language) -> str:
        because = self.tr("; ").join(map(why_words, choice.why[:SHOWN_REASONS]))
        words = [self.tr("Because {reasons}.").format(reasons=because)]
        if not known.now.history.takes:
            words.append(self.tr("Camera and microphone are checked first."))
        if (left := known.days_left) is not None:
            words.append(self.tr("%n day(s) until the interview.", "", left))
        return (" " if language is Language.EN else "").join(words)

    def _start(self, step: Step) -> str:
        match step:
            case Step.REVIEW:
                return self.tr("Look at it")
            case Step.ASK_OTHERS:
                return self.tr("Ask somebody")
            case _:
                return self.tr("Start")


def _question(choice: Choice, known: Known, language: Language) -> str:
    found = known.pack.question(choice.question)
    return f"{found.id} · {found.text.say(language)}" if found is not None else ""


def _way(choice: Choice, step: Step, known: Known) -> Goto:
    take = known.takes.get(choice.advice.take)
    match step:
        case Step.REVIEW if take is not None:
            return Goto(Place.REVIEW, take=take)
        case Step.ASK_OTHERS:
            return Goto(Place.SHARE, part="send", take=take)
        case _:
            return Goto(Place.PRACTISE, role=known.pack.id, question=choice.question)
