"""The documents of a session folder: ``session.json`` and ``take.json``."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, ClassVar

import msgspec

from desktop.base.calendar_patterns import MOMENT, only
from desktop.base.documents import Document
from desktop.base.settings import Language
from desktop.base.timecode import Milliseconds, Span
from desktop.roles.model import Question, RolePack, Text

Identity = Annotated[
    str, msgspec.Meta(min_length=8, max_length=64, pattern=r"^[0-9A-Za-z-]+$(?!\n)")
]
Moment = Annotated[
    str,
    msgspec.Meta(
        max_length=32,
        pattern=only(MOMENT),
    ),
]
Count = Annotated[int, msgspec.Meta(ge=0, le=2**53)]


class Mode(StrEnum):
    """How strict the rehearsal is."""

    PRACTICE = "practice"
    EXAM = "exam"
    ROLEPLAY = "roleplay"


class TakeState(StrEnum):
    """What became of a take."""

    RECORDING = "recording"  # also what a crash leaves behind
    SAVED = "saved"
    REPAIRED = "repaired"
    FAILED = "failed"


class Origin(StrEnum):
    """Where the video comes from."""

    RECORDED = "recorded"
    ADDED = "added"


class LiveMarkKind(StrEnum):
    """Keys pressed while recording."""

    MARK = "mark"
    STUMBLED = "stumbled"


class LiveMark(msgspec.Struct, frozen=True):
    """A key pressed while recording."""

    at_ms: Milliseconds
    kind: LiveMarkKind


class TakeKind(StrEnum):
    """What a take answers."""

    ANSWER = "answer"
    FOLLOW_UP = "follow_up"  # to an answer before it


class SaidLine(msgspec.Struct, frozen=True):
    """A line that the other side of a role-play said while the take was recorded."""

    at_ms: Milliseconds
    text: str


class FollowUp(msgspec.Struct, frozen=True):
    """The question that was asked after an answer.

    Attributes:
        follows: id of the take it was asked after.
        asks: its words.
        reason: which rule asked it, as a member of practice.probes.ProbeKind.
        index: which follow-up of the question it is, -1 when it is none of those.
    """

    follows: Identity
    asks: Text
    reason: str = ""
    index: int = -1


class PictureCounts(msgspec.Struct, frozen=True):
    """What happened to the pictures: captured = written + lost."""

    captured: Count = 0
    written: Count = 0
    lost: Count = 0
    late: Count = 0


class SoundCounts(msgspec.Struct, frozen=True):
    """What happened to the sound; gaps are filled with silence."""

    captured_ms: Count = 0
    lost_ms: Count = 0
    gaps: tuple[Span, ...] = ()


class TroubleKind(StrEnum):
    """What went wrong for a while; the take went on."""

    CAMERA_LOST = "camera_lost"
    CAMERA_FROZEN = "camera_frozen"
    CAMERA_BLACK = "camera_black"
    CAMERA_SLOW = "camera_slow"
    MICROPHONE_LOST = "microphone_lost"
    MICROPHONE_SILENT = "microphone_silent"
    MICROPHONE_CLIPPING = "microphone_clipping"
    MICROPHONE_SWITCHED = "microphone_switched"
    QUALITY_LOWERED = "quality_lowered"
    PICTURES_HALVED = "pictures_halved"
    DISK_FILLING = "disk_filling"


class Trouble(msgspec.Struct, frozen=True):
    """A stretch of a take during which something was wrong.

    Attributes:
        name: what the sentence needs to name: a device, or minutes that are left.
    """

    kind: TroubleKind
    span: Span
    name: str = ""


class Take(Document, frozen=True, kw_only=True):
    """``take.json``: one recorded answer to one question. A retake is a new take.

    Attributes:
        follow_up: what was asked, when ``kind`` is FOLLOW_UP; ``question_id`` is then that of the first answer.
        lines: what the other side said, when the program spoke for it.
    """

    FORMAT: ClassVar[str] = "greenroom-take"
    VERSION: ClassVar[int] = 2

    id: Identity
    session_id: Identity
    number: Annotated[int, msgspec.Meta(ge=1, le=9999)]
    question_id: str
    kind: TakeKind = TakeKind.ANSWER
    follow_up: FollowUp | None = None
    state: TakeState
    origin: Origin = Origin.RECORDED
    started_at: Moment
    duration_ms: Milliseconds = 0
    has_picture: bool = True
    has_sound: bool = True
    width: Count = 0
    height: Count = 0
    camera: str = ""
    microphone: str = ""
    prep_s: Count = 0
    pictures: PictureCounts = PictureCounts()
    sound: SoundCounts = SoundCounts()
    troubles: tuple[Trouble, ...] = ()
    preset: str = ""
    live_marks: tuple[LiveMark, ...] = ()
    lines: tuple[SaidLine, ...] = ()
    fault: str = ""
    repairs: Count = 0

    @property
    def prepared_s(self) -> int | None:
        """Seconds of preparation; None where nobody knows: of a file that was recorded elsewhere."""
        return None if self.origin is Origin.ADDED and not self.prep_s else self.prep_s


class Session(Document, frozen=True, kw_only=True):
    """``session.json``: one mock interview, with its role pack as it was then.

    Attributes:
        company_goal: of the target, in words, as it was then.
        target: id of the target it was begun from; empty without one, and in version 1.
    """

    FORMAT: ClassVar[str] = "greenroom-session"
    VERSION: ClassVar[int] = 2

    id: Identity
    created_at: Moment
    language: Language
    mode: Mode = Mode.PRACTICE
    role: RolePack
    role_sha256: str
    company_goal: str = ""
    target: Annotated[str, msgspec.Meta(max_length=64)] = ""
    questions: tuple[str, ...]

    def question(self, question_id: str) -> Question | None:
        """Return a question of the session's own role pack."""
        return self.role.question(question_id)
