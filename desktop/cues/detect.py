"""The list of detectors. A new one is a file of its own and a line here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from msgspec.structs import replace

from desktop.cues import (
    content,
    fillers,
    numbers,
    overuse,
    pace,
    pauses,
    person,
    repetition,
    star,
    wording,
)
from desktop.cues.model import Cue, Group, Reason, Reliability
from desktop.cues.picture_cues import PICTURE_CUES, picture_cues
from desktop.cues.sound_cues import SOUND_CUES, sound_cues
from desktop.cues.thresholds import limit
from desktop.cues.voiced import listen_closer
from desktop.roles.model import QuestionType

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from desktop.cues.answer import Answer
    from desktop.cues.faces import LoadFinder
    from desktop.cues.hearing import Heard
    from desktop.cues.silences import Sound
    from desktop.sessions.folder import TakeFolder
    from desktop.transcription.model import Transcript


class FindInAnswer(Protocol):
    """Finds cues in what was said; pure, and fast enough to run at every edit."""

    def __call__(self, answer: Answer, /) -> Iterable[Cue]:
        """Return the cues, also those that could not be measured, with the reason."""
        ...


class FindInTake(Protocol):
    """Finds cues in ``speech.wav`` (16 kHz mono) of a take."""

    def __call__(self, take: TakeFolder, heard: Heard | None, /) -> Iterable[Cue]:
        """Return the cues, also those that could not be measured, with the reason.

        Args:
            take: its files; ``heard`` is what was already measured in its sound.
            heard: None when the sound is missing or can't be read.
        """
        ...


class FindInPicture(Protocol):
    """Finds cues in ``video.mp4`` of a take."""

    def __call__(self, take: TakeFolder, load: LoadFinder, /) -> Iterable[Cue]:
        """Return the cues, also those that could not be measured, with the reason.

        Args:
            take: its files.
            load: makes the face detector; None without its file.
        """
        ...


class ListenCloser(Protocol):
    """Adds to what was heard: speech against noise, or voice without words."""

    def __call__(self, sound: Sound, heard: Heard, transcript: Transcript | None, /) -> Heard:
        """Return what was heard, with more in it.

        Args:
            sound: 16 kHz mono, -1..1.
            heard: speech and silences.
            transcript: None when there is none.
        """
        ...


class Needs(StrEnum):
    """What a detector can't do without."""

    WORDS = "words"
    SOUND = "sound"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Detector:
    """A detector of words and pauses; a raised version recomputes stored cues.

    Attributes:
        name: of the detector; also a key of ``cues.json``.
        cues: the ids it gives.
        trusting: whether it works on words that are not sure, because it only counts or times them.
        questions: the kinds of question it is for; all when empty.
    """

    name: str
    version: int
    group: Group
    cues: tuple[str, ...]
    find: FindInAnswer
    needs: Needs = Needs.WORDS
    trusting: bool = False
    questions: frozenset[QuestionType] = frozenset()


@dataclass(frozen=True, slots=True)
class TakeDetector:
    """A detector of sound; a raised version recomputes stored cues."""

    name: str
    version: int
    cues: tuple[str, ...]
    find: FindInTake


@dataclass(frozen=True, slots=True)
class PictureDetector:
    """A detector of the picture; a raised version recomputes stored cues."""

    name: str
    version: int
    cues: tuple[str, ...]
    find: FindInPicture


_BEHAVIOURAL = frozenset({QuestionType.BEHAVIOURAL})
_WITH_OTHERS = frozenset(
    {QuestionType.BEHAVIOURAL, QuestionType.SITUATIONAL, QuestionType.ROLEPLAY}
)
CONTENT, DELIVERY = Group.CONTENT, Group.DELIVERY

ANSWER: tuple[Detector, ...] = (
    Detector("star", star.VERSION, CONTENT, ("star",), star.find_star, questions=_BEHAVIOURAL),
    Detector("numbers", numbers.VERSION, CONTENT, ("numbers",), numbers.find_numbers),
    Detector("person", person.VERSION, CONTENT, ("i_we",), person.find_persons),
    Detector(
        "talk",
        content.VERSION,
        CONTENT,
        ("empathy", "solution", "probing", "overpromise", "vague_praise"),
        content.find_talk,
    ),
    Detector(
        "order", content.VERSION, CONTENT, ("order",), content.find_order, questions=_WITH_OTHERS
    ),
    Detector(
        "length", pauses.VERSION, CONTENT, ("length_ratio",), pauses.find_length, trusting=True
    ),
    Detector(
        "first_word",
        pauses.VERSION,
        DELIVERY,
        ("time_to_first_word",),
        pauses.find_first_word,
        trusting=True,
    ),
    Detector(
        "pauses",
        pauses.VERSION,
        DELIVERY,
        ("silent_pauses", "long_pauses", "pause_ratio"),
        pauses.find_pauses,
        Needs.SOUND,
    ),
    Detector(
        "pace",
        pace.VERSION,
        DELIVERY,
        ("speech_rate", "articulation_rate", "rate_trend"),
        pace.find_rates,
    ),
    Detector(
        "fillers",
        fillers.VERSION,
        DELIVERY,
        ("fillers_strict", "fillers_possible"),
        fillers.find_fillers,
    ),
    Detector(
        "voiced_pauses",
        fillers.VERSION,
        DELIVERY,
        ("voiced_pauses",),
        fillers.find_voiced_pauses,
        Needs.BOTH,
    ),
    Detector(
        "repetition", repetition.VERSION, DELIVERY, ("repetition",), repetition.find_repetition
    ),
    Detector("hedges", wording.VERSION, DELIVERY, ("hedges",), wording.find_hedges),
    Detector("linkers", wording.VERSION, DELIVERY, ("connective_monotony",), wording.find_linkers),
    Detector("overuse", overuse.VERSION, DELIVERY, ("phrase_overuse",), overuse.find_overuse),
)
LISTEN: tuple[ListenCloser, ...] = (listen_closer,)
"""Fills ``snr_db`` and ``voiced_pauses`` of what was heard; before all detectors."""
SOUND: tuple[TakeDetector, ...] = (TakeDetector("sound", 1, SOUND_CUES, sound_cues),)
"""Loudness, clipping, speech against noise: always."""
PICTURE: tuple[PictureDetector, ...] = (PictureDetector("picture", 1, PICTURE_CUES, picture_cues),)
"""Face, frame, exposure: only when the user wants them."""
PER_LANGUAGE = frozenset(
    {"pace", "fillers", "repetition", "hedges", "linkers", "overuse"}
)  # their cues carry a language
STUTTER = frozenset({"repetition"})
"""Off for those who say that they stutter: repeats are no observation then (domain.md 3.3)."""


def cue_names() -> tuple[str, ...]:
    """Return the ids of all cues, in the order of the list."""
    return tuple(name for each in (*ANSWER, *SOUND, *PICTURE) for name in each.cues)


def versions(*, off: Collection[str] = (), picture: bool = False) -> dict[str, int]:
    """Return the version of every detector that has a cue to give."""
    on = (*ANSWER, *SOUND, *(PICTURE if picture else ()))
    return {each.name: each.version for each in on if not set(each.cues) <= set(off)}


def find_in_answer(answer: Answer, off: Collection[str] = ()) -> tuple[Cue, ...]:
    """Return the cues of words and pauses that are not switched off.

    What a detector can't measure here is said as that, with the reason.
    """
    found: list[Cue] = []
    for detector in ANSWER:
        reason = why_not(answer, detector)
        cues = _not_measured(answer, detector, reason) if reason else detector.find(answer)
        found += [cue for cue in cues if cue.id not in off]
    return tuple(
        map(_doubted, found) if answer.heard and not _somebody_speaks(answer.heard) else found
    )


def _doubted(cue: Cue) -> Cue:
    """Return a cue of words that nobody is heard to say."""
    if cue.reliability is not Reliability.OK:
        return cue
    return replace(cue, reliability=Reliability.LOW, reason=Reason.NO_SPEECH)


def find_in_sound(
    take: TakeFolder, heard: Heard | None, off: Collection[str] = ()
) -> tuple[Cue, ...]:
    """Return the cues of the sound's quality that are not switched off."""
    return tuple(
        cue
        for detector in SOUND
        if not set(detector.cues) <= set(off)
        for cue in detector.find(take, heard)
        if cue.id not in off
    )


def find_in_picture(
    take: TakeFolder, load: LoadFinder, off: Collection[str] = ()
) -> tuple[Cue, ...]:
    """Return the cues of the picture that are not switched off."""
    return tuple(
        cue
        for detector in PICTURE
        if not set(detector.cues) <= set(off)
        for cue in detector.find(take, load)
        if cue.id not in off
    )


def why_not(answer: Answer, detector: Detector) -> Reason:
    """Return why a detector can't measure this answer; NONE when it can."""
    reason = Reason.NONE
    if detector.needs is not Needs.WORDS:
        reason = _sound_trouble(answer)
    if not reason and detector.needs is not Needs.SOUND:
        reason = _words_trouble(answer, trusting=detector.trusting)
    known = answer.question_type
    if not reason and detector.questions and known is not None and known not in detector.questions:
        return Reason.OTHER_QUESTION
    return reason


def _sound_trouble(answer: Answer) -> Reason:
    if answer.heard is None:
        return Reason.NO_SOUND
    return Reason.NONE if _somebody_speaks(answer.heard) else Reason.NO_SPEECH


def _somebody_speaks(heard: Heard) -> bool:
    return heard.speech_ms >= 1000 * limit("least_speech_seconds")


def _words_trouble(answer: Answer, *, trusting: bool) -> Reason:
    transcript = answer.transcript
    if transcript is None:
        return Reason.NO_TRANSCRIPT
    if not answer.sentences:
        return Reason.NO_SPEECH
    if transcript.language not in {"zh", "en", "yue", ""}:
        return Reason.OTHER_LANGUAGE
    if trusting:
        return Reason.NONE
    if mean_probability(transcript) < limit("word_probability"):
        return Reason.UNSURE_WORDS
    snr = answer.heard.snr_db if answer.heard else None
    return Reason.NOISE if snr is not None and snr < limit("snr_db") else Reason.NONE


def mean_probability(transcript: Transcript) -> float:
    """Return how sure the transcriber is of its words, 0..1; 1 where it does not say."""
    words = transcript.words
    return sum(each.probability for each in words) / len(words) if words else 1.0


def _not_measured(answer: Answer, detector: Detector, reason: Reason) -> list[Cue]:
    languages = [""]
    if detector.name in PER_LANGUAGE:
        languages = [part.language for part in answer.parts] or [""]
    return [
        Cue(
            id=name,
            group=detector.group,
            version=detector.version,
            language=language,
            reliability=Reliability.NOT_MEASURED,
            reason=reason,
        )
        for language in languages
        for name in detector.cues
    ]
