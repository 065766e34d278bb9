"""What a recorder says about itself; plain data that any thread may ask for."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.recording.meter import Level
from desktop.sessions.model import PictureCounts, SoundCounts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.base.errors import Fault
    from desktop.recording.easing import Load
    from desktop.sessions.model import TroubleKind


class RecorderState(StrEnum):
    """idle → armed → recording → finishing → saved | failed; saved and failed may start again."""

    IDLE = "idle"
    ARMED = "armed"
    RECORDING = "recording"
    FINISHING = "finishing"
    SAVED = "saved"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class RecorderStatus:
    """One look at a recorder.

    Attributes:
        elapsed_ms: length of the take so far.
        fault: what is wrong right now: a device that fell silent, or the fault that ended the take.
        fault_facts: the facts its sentence needs.
        troubles: what is wrong right now while the take goes on, each with the name it needs.
        load: what is asked of the encoder, while a take is written.
        minutes_left: how much of this take still fits on the disk, while it is written.
    """

    state: RecorderState
    elapsed_ms: int = 0
    pictures: PictureCounts = field(default_factory=PictureCounts)
    sound: SoundCounts = field(default_factory=SoundCounts)
    level: Level = field(default_factory=Level)
    fault: Fault | None = None
    fault_facts: tuple[tuple[str, str], ...] = ()
    troubles: Mapping[TroubleKind, str] = field(default_factory=dict["TroubleKind", str])
    load: Load | None = None
    minutes_left: int | None = None
