"""Whether the microphone heard a sentence: from its levels, without knowing any language."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import StrEnum
from math import log10
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.recording.meter import Level

WINDOW_S = 4.0
"""A short sentence with the breath before it."""
SPEECH_DBFS = -50.0
"""Less than this RMS is no speech that could be used; recording.md 3 warns of peaks below −50."""
FAINT_DBFS = -50.0
RISE_DB = 9.0
FALL_DB = 5.0
BELOW_LOUDEST_DB = 14.0
"""Between syllables and words the level of speech falls by far more (10 to 30 dB)."""
LOUD_S = 0.7
RISES = 3
"""A knock is too short, a fan or a hum does not rise and fall: this often, and so long in all."""
STEADY_S = 2.5
"""So long a sound must have gone on before it is called a noise."""
SHOWN_S = 1.0
QUIET_VOICE_DBFS = -30.0
"""A sentence whose peaks stay below this is understood, but better from nearer."""
FLOOR_DBFS = -70.0


class Heard(StrEnum):
    """What the microphone has shown so far."""

    NOTHING_YET = "nothing_yet"
    FAINT = "faint"
    NOISE = "noise"
    SENTENCE = "sentence"
    QUIET_SENTENCE = "quiet_sentence"


@dataclass(frozen=True, slots=True)
class _Moment:
    at_s: float
    level: Level


class Hearing:
    """Listens for a sentence. Feed it each level as it comes, some tens of times a second."""

    def __init__(self) -> None:
        self.start_over()

    def start_over(self) -> None:
        """Another microphone: nothing was heard yet."""
        self._moments: deque[_Moment] = deque()
        self._first_s: float | None = None
        self.heard = Heard.NOTHING_YET

    def feed(self, level: Level, now_s: float) -> Heard:
        """Take a level.

        Args:
            level: of the last 50 ms.
            now_s: monotonic seconds.

        Returns:
            What was heard so far; a sentence stays heard.
        """
        if self._first_s is None:
            self._first_s = now_s
        self._moments.append(_Moment(now_s, level))
        while self._moments[0].at_s < now_s - WINDOW_S:
            self._moments.popleft()
        if self.heard not in {Heard.SENTENCE, Heard.QUIET_SENTENCE}:
            self.heard = self._judge(now_s)
        return self.heard

    def shown(self) -> tuple[float, float]:
        """Return the highest peak and the mean RMS of the last second, in dBFS."""
        if not self._moments:
            return -120.0, -120.0
        since = self._moments[-1].at_s - SHOWN_S
        recent = [each.level for each in self._moments if each.at_s >= since]
        power = sum(10 ** (each.rms_dbfs / 10) for each in recent) / len(recent)
        return max(each.peak_dbfs for each in recent), max(-120.0, 10 * log10(max(power, 1e-12)))

    def _judge(self, now_s: float) -> Heard:
        levels = [max(FLOOR_DBFS, each.level.rms_dbfs) for each in self._moments]
        floor = min(levels)
        high = max(SPEECH_DBFS, floor + RISE_DB, max(levels) - BELOW_LOUDEST_DB)
        loud_s, rises = self._swing(levels, high)
        if loud_s >= LOUD_S and rises >= RISES:
            peak = max(each.level.peak_dbfs for each in self._moments)
            return Heard.QUIET_SENTENCE if peak < QUIET_VOICE_DBFS else Heard.SENTENCE
        if self._first_s is None or now_s - self._first_s < STEADY_S:
            return Heard.NOTHING_YET
        recent = [each.level for each in self._moments if each.at_s >= now_s - STEADY_S]
        if max(each.peak_dbfs for each in recent) < FAINT_DBFS:
            return Heard.FAINT
        steady = min(each.rms_dbfs for each in recent) >= SPEECH_DBFS
        return Heard.NOISE if steady else Heard.NOTHING_YET

    def _swing(self, levels: list[float], high: float) -> tuple[float, int]:
        """Return how long it was loud, in seconds, and how often it rose from quiet to loud."""
        loud_s, rises, loud = 0.0, 0, False
        before_s = self._moments[0].at_s
        for moment, level in zip(self._moments, levels, strict=True):
            if loud:
                loud_s += min(0.1, moment.at_s - before_s)
            if not loud and level >= high:
                loud, rises = True, rises + 1
            elif loud and level < high - FALL_DB:
                loud = False
            before_s = moment.at_s
        return loud_s, rises
