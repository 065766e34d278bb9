"""Whether the microphone heard a sentence: from its levels, without knowing any language."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import StrEnum
from math import log10
from typing import TYPE_CHECKING

from desktop.cues.limits import sound_limits
from desktop.cues.model import Standing

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
NOISE_S = 10.0
"""So much is looked at for the noise: a sentence leaves few gaps to hear it in."""
NOISE_SHARE = 0.1
"""domain.md 3.8: the noise is what the quietest tenth stays below."""
FLOOR_DBFS = -70.0


class Heard(StrEnum):
    """What the microphone has shown so far."""

    NOTHING_YET = "nothing_yet"
    FAINT = "faint"
    NOISE = "noise"
    SENTENCE = "sentence"
    QUIET_SENTENCE = "quiet_sentence"
    NOISY_SENTENCE = "noisy_sentence"


SENTENCES = frozenset({Heard.SENTENCE, Heard.QUIET_SENTENCE, Heard.NOISY_SENTENCE})


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
        self._before: deque[_Moment] = deque()
        self._first_s: float | None = None
        self.heard = Heard.NOTHING_YET

    def feed(self, level: Level, now_s: float) -> Heard:
        """Take a level.

        Args:
            level: of the last 50 ms.
            now_s: monotonic seconds.

        Returns:
            What was heard so far; a sentence stays heard, and the next one says whether it is
            still quiet or noisy.
        """
        if self._first_s is None:
            self._first_s = now_s
        self._moments.append(_Moment(now_s, level))
        while self._moments[0].at_s < now_s - WINDOW_S:
            self._before.append(self._moments.popleft())
        while self._before and self._before[0].at_s < now_s - NOISE_S:
            self._before.popleft()
        now = self._judge(now_s)
        if now in SENTENCES or self.heard not in SENTENCES:
            self.heard = now
        return self.heard

    def shown(self) -> tuple[float, float]:
        """Return the highest peak and the mean RMS of the last second, in dBFS."""
        if not self._moments:
            return -120.0, -120.0
        since = self._moments[-1].at_s - SHOWN_S
        recent = [each.level for each in self._moments if each.at_s >= since]
        return max(each.peak_dbfs for each in recent), _mean_db([each.rms_dbfs for each in recent])

    def _judge(self, now_s: float) -> Heard:
        levels = [max(FLOOR_DBFS, each.level.rms_dbfs) for each in self._moments]
        floor = min(levels)
        high = max(SPEECH_DBFS, floor + RISE_DB, max(levels) - BELOW_LOUDEST_DB)
        loud_s, rises = self._swing(levels, high)
        if loud_s >= LOUD_S and rises >= RISES:
            return self._sentence(_mean_db([each for each in levels if each >= high]))
        if self._first_s is None or now_s - self._first_s < STEADY_S:
            return Heard.NOTHING_YET
        recent = [each.level for each in self._moments if each.at_s >= now_s - STEADY_S]
        if max(each.peak_dbfs for each in recent) < FAINT_DBFS:
            return Heard.FAINT
        steady = min(each.rms_dbfs for each in recent) >= SPEECH_DBFS
        return Heard.NOISE if steady else Heard.NOTHING_YET

    def _sentence(self, voice_db: float) -> Heard:
        """Say how well a sentence is heard; RMS stands for loudness, as 3 dB matter little here."""
        bounds = sound_limits()
        if bounds.loudness.standing(voice_db) is Standing.BELOW:
            return Heard.QUIET_SENTENCE
        all_db = sorted(each.level.rms_dbfs for each in (*self._before, *self._moments))
        noise_db = max(FLOOR_DBFS, all_db[int(NOISE_SHARE * len(all_db))])
        noisy = bounds.snr.standing(voice_db - noise_db) is Standing.BELOW
        return Heard.NOISY_SENTENCE if noisy else Heard.SENTENCE

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


def _mean_db(levels: list[float]) -> float:
    """Return the level of the mean power, at least −120 dB."""
    power = sum(10 ** (each / 10) for each in levels) / len(levels)
    return 10 * log10(max(power, 1e-12))
