"""A cue: something a program observed in a take, with its place and its uncertainty.

A cue never grades, and it never sets an answer. What it is called, and how its reason and its band
are said, stands in ``ui.texts.cues``.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, ClassVar

import msgspec

from desktop.base.documents import Document
from desktop.base.timecode import Milliseconds, Span
from desktop.sessions.model import Identity, Moment

Name = Annotated[str, msgspec.Meta(min_length=1, max_length=64, pattern=r"^[a-z][a-z0-9_]*$(?!\n)")]
Version = Annotated[int, msgspec.Meta(ge=1, le=2**31)]
Digest = Annotated[str, msgspec.Meta(max_length=64, pattern=r"^[0-9a-f]*$(?!\n)")]


class Group(StrEnum):
    """Where a cue is shown: what was said, how it was said, what the picture shows."""

    CONTENT = "content"
    DELIVERY = "delivery"
    SOUND = "sound"
    PICTURE = "picture"


class Reliability(StrEnum):
    """How far a cue can be relied on."""

    OK = "ok"
    LOW = "low"
    NOT_MEASURED = "not_measured"


class Reason(StrEnum):
    """Why a cue is not to be relied on, or was not measured."""

    NONE = ""
    NO_TRANSCRIPT = "no_transcript"
    NO_SOUND = "no_sound"
    NO_PICTURE = "no_picture"
    NO_SPEECH = "no_speech"  # silence, music or noise
    NO_WORDS = "no_words"  # none in this language
    TOO_SHORT = "too_short"
    UNSURE_WORDS = "unsure_words"  # the transcriber is unsure of its words
    NOISE = "noise"  # little between speech and noise
    OTHER_QUESTION = "other_question"  # only for answers to behavioural questions
    OTHER_LANGUAGE = "other_language"  # there are rules for Chinese and English only
    NO_MARKS = "no_marks"  # the transcript has none, so clauses can't be told
    NO_TARGET = "no_target"  # no length was asked for
    ONE_MISSING = "one_missing"  # one of two things to compare was not found
    NO_JOB_AD = "no_job_ad"
    NO_FACE = "no_face"  # the detector found none
    FEW_FACES = "few_faces"  # it found one in less than half of the pictures
    MODEL_MISSING = "model_missing"  # the face detector's file
    UNREADABLE = "unreadable"  # the file could not be read


class Unit(StrEnum):
    """What the value of a cue counts."""

    COUNT = "count"
    PER_MINUTE = "per_minute"
    PER_SECOND = "per_second"
    PER_HUNDRED = "per_hundred"
    SHARE = "share"  # 0..1
    RATIO = "ratio"
    SECONDS = "seconds"
    DECIBEL = "decibel"
    LUFS = "lufs"


class Standing(StrEnum):
    """Where a value lies beside its band; no judgement."""

    NONE = ""  # there is no band
    WITHIN = "within"
    NEAR = "near"  # outside, but not yet worth a look
    BELOW = "below"
    ABOVE = "above"


class Band(msgspec.Struct, frozen=True, kw_only=True):
    """What is often seen, with its source; a reference, no target.

    Attributes:
        low, high: ends of the band; None where it is open.
        look_below, look_above: beyond these a second look may be worth it.
        source: where the figures come from; ``D`` for a choice of the design.
    """

    low: float | None = None
    high: float | None = None
    look_below: float | None = None
    look_above: float | None = None
    source: str

    def standing(self, value: float) -> Standing:
        """Say where a value lies; the ends belong to the band."""
        below = self.low if self.look_below is None else self.look_below
        above = self.high if self.look_above is None else self.look_above
        if below is not None and value < below:
            return Standing.BELOW
        if above is not None and value > above:
            return Standing.ABOVE
        inside = (self.low is None or value >= self.low) and (
            self.high is None or value <= self.high
        )
        return Standing.WITHIN if inside else Standing.NEAR


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """One place in the take that a cue rests on.

    Attributes:
        text: the words as they are written in the transcript; empty where there are none.
        kind: what it is among its like, e.g. ``from_to`` of a number, ``S`` of a STAR part.
        value: of this place alone, e.g. the seconds of a pause.
    """

    span: Span
    text: Annotated[str, msgspec.Meta(max_length=1000)] = ""
    kind: Annotated[str, msgspec.Meta(max_length=64)] = ""
    value: float | None = None


class Cue(msgspec.Struct, frozen=True, kw_only=True):
    """An observation.

    Attributes:
        id: stable name, e.g. ``speech_rate``; with ``language`` it is unique in a take.
        language: ``zh`` or ``en`` for what is measured for each on its own; else empty. Values of
            two languages are never compared.
        version: of the detector; a newer one recomputes the cue.
        value: in ``unit``; None when it was not measured.
        at_least: the true number may be larger, because transcribers leave such words out.
        details: further figures by stable names, e.g. ``per_minute``, or the share of ``S``.
        forms: how often each form occurs, the most frequent first.
        standing: where the value lies beside the band; it follows from the two.
    """

    id: Name
    group: Group
    version: Version
    language: str = ""
    value: float | None = None
    unit: Unit = Unit.COUNT
    at_least: bool = False
    evidence: tuple[Evidence, ...] = ()
    details: dict[str, float] = msgspec.field(default_factory=dict[str, float])
    forms: dict[str, int] = msgspec.field(default_factory=dict[str, int])
    reliability: Reliability = Reliability.OK
    reason: Reason = Reason.NONE
    band: Band | None = None
    standing: Standing = Standing.NONE

    def __post_init__(self) -> None:
        set_once = msgspec.structs.force_setattr
        set_once(self, "details", {name: float(value) for name, value in self.details.items()})
        if self.value is not None:
            set_once(self, "value", float(self.value))
        if self.value is not None and self.band is not None:
            set_once(self, "standing", self.band.standing(self.value))


class ChipKind(StrEnum):
    """What a chip offers."""

    POSSIBLE = "possible_evidence"
    LOOK_AGAIN = "look_again"


class Chip(msgspec.Struct, frozen=True, kw_only=True):
    """An offer for one item: places in the take that may be evidence."""

    item: str
    kind: ChipKind
    cue: str
    evidence: tuple[Evidence, ...] = ()


class Dismissed(msgspec.Struct, frozen=True, kw_only=True):
    """Something a person said is not so; it stays away however often cues are found anew.

    Attributes:
        cue: id of the cue; empty for a chip.
        item: the item whose chip it is; empty for a cue.
        span: the place that was dismissed; None for all of it.
    """

    cue: Annotated[str, msgspec.Meta(max_length=64, pattern=r"^[a-z0-9_]*$(?!\n)")] = ""
    item: Annotated[str, msgspec.Meta(max_length=64)] = ""
    language: str = ""
    span: Span | None = None
    at: Moment


class JobAd(msgspec.Struct, frozen=True, kw_only=True):
    """Which words of a job ad were said over a whole session.

    Attributes:
        share: from 0 to 1; None when the ad has no word the role pack knows.
    """

    said: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    share: float | None = None


class CueReport(Document, frozen=True, kw_only=True):
    """What ``greenroom cues --json`` prints; nothing of it was dismissed.

    Attributes:
        take: the folder.
        language: of the transcript; empty without one.
        job_ad: None unless an ad was given.
        skipped: files of the user's word lists that could not be used, each as a sentence.
    """

    FORMAT: ClassVar[str] = "greenroom-cue-report"
    VERSION: ClassVar[int] = 1

    take: str
    take_id: Identity
    question_id: str
    language: str = ""
    duration_ms: Milliseconds = 0
    words_probability: float | None = None
    cues: tuple[Cue, ...] = ()
    chips: tuple[Chip, ...] = ()
    job_ad: JobAd | None = None
    skipped: tuple[str, ...] = ()


class CueSheet(Document, frozen=True, kw_only=True):
    """``cues.json``: all cues of a take, and what they were made from.

    Attributes:
        transcript_sha256: of ``transcript.json``, or of the words as corrected; empty without one.
        rules_sha256: of the thresholds, word lists (the user's own among them) and words of the job ad.
    words_probability: how sure the transcriber was on average, 0..1; None without words.
        detectors: the version of every detector that ran.
        duration_ms: of the take.
    """

    FORMAT: ClassVar[str] = "greenroom-cues"
    VERSION: ClassVar[int] = 1

    take_id: Identity
    made_at: Moment
    transcript_sha256: Digest = ""
    rules_sha256: Digest = ""
    detectors: dict[str, int] = msgspec.field(default_factory=dict[str, int])
    language: str = ""
    duration_ms: Milliseconds = 0
    words_probability: float | None = None
    cues: tuple[Cue, ...] = ()
    chips: tuple[Chip, ...] = ()
    dismissed: tuple[Dismissed, ...] = ()
