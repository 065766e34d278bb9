"""What a recorder says about itself; plain data that any thread may ask for."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.recording.meter import Level
from desktop.sessions.model import PictureCounts, SoundCounts, TroubleKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.base.errors import Fault
    from desktop.recording.easing import Load


NO_PICTURE = frozenset(
    {TroubleKind.CAMERA_LOST, TroubleKind.CAMERA_BLACK, TroubleKind.CAMERA_FROZEN}
)
"""There is no picture worth keeping while one of these lasts."""
NO_SOUND = frozenset({TroubleKind.MICROPHONE_LOST, TroubleKind.MICROPHONE_SILENT})
"""There is no sound worth keeping while one of these lasts."""


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
        has_picture: there is a camera to record from.
        has_sound: there is a microphone to record from.
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
    has_picture: bool = True
    has_sound: bool = True

    @property
    def alone(self) -> frozenset[TroubleKind]:
        """The troubles of now beside which nothing else is recorded: no sound beside a lost picture, or none chosen."""
        now = frozenset(self.troubles)
        alone: frozenset[TroubleKind] = frozenset()
        if not self.has_sound or now & NO_SOUND:
            alone |= now & (NO_PICTURE | {TroubleKind.PICTURES_HALVED})
        if not self.has_picture or now & NO_PICTURE:
            alone |= now & NO_SOUND
        return alone
