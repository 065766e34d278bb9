"""What the sound of a take tells the detectors of words and pauses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.base.timecode import Span


@dataclass(frozen=True, slots=True)
class Heard:
    """The sound of a take, measured once.

    Attributes:
        speech: where somebody speaks, in order.
        silences: where nobody does for 0.25 s or longer, in order, the edges ±0.1 s.
        duration_ms: length of the sound.
        snr_db: speech against noise in dB; None when it could not be told.
        voiced_pauses: voice of 0.25 s or longer that has no word, in order.
    """

    speech: tuple[Span, ...]
    silences: tuple[Span, ...]
    duration_ms: int
    snr_db: float | None = None
    voiced_pauses: tuple[Span, ...] = ()

    @property
    def speech_ms(self) -> int:
        """How long somebody speaks, in milliseconds."""
        return sum(each.length_ms for each in self.speech)
