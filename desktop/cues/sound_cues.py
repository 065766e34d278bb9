"""Cues of the sound's quality: of the equipment and the room, not of a voice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.cues.levels import clipping, dead_sound
from desktop.cues.limits import sound_limits
from desktop.cues.loudness import integrated_loudness
from desktop.cues.model import Cue, Evidence, Group, Reason, Reliability, Unit
from desktop.media.speech_file import SPEECH_RATE, read_speech

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    import numpy.typing as npt

    from desktop.base.timecode import Span
    from desktop.cues.hearing import Heard
    from desktop.sessions.folder import TakeFolder

    Sound = npt.NDArray[np.float32]

VERSION = 1
LEAST_SPEECH_MS = 1000
"""Of less speech nothing is said: it is silence, noise or music, in which the voice finder errs."""
SHORT_SPEECH_MS = 5000
UNITS = {
    "loudness": Unit.LUFS,
    "clipping": Unit.SHARE,
    "silence": Unit.SHARE,
    "snr": Unit.DECIBEL,
}


SOUND_CUES = tuple(UNITS)


def sound_cues(take: TakeFolder, heard: Heard | None, /) -> Iterable[Cue]:
    """Measure loudness, clipping, dead stretches and the voice above the noise in ``speech.wav``."""
    try:
        sound = read_speech(take.speech)
    except WorldError as error:
        missing = error.fault is Fault.MEDIA_MISSING
        return _none(Reason.NO_SOUND if missing else Reason.UNREADABLE)
    if heard is None or not len(sound):
        return _none(Reason.NO_SOUND)
    return [_dead(sound, heard), *_of_speech(sound, heard)]


def _of_speech(sound: Sound, heard: Heard) -> list[Cue]:
    if heard.speech_ms < LEAST_SPEECH_MS:
        return _none(Reason.NO_SPEECH, "loudness", "clipping", "snr")
    clipped = clipping(sound, SPEECH_RATE)
    short = heard.speech_ms < SHORT_SPEECH_MS
    return [
        _cue("loudness", _loudness(sound), short=short),
        _cue("clipping", clipped.share, spans=clipped.spans),
        _cue("snr", heard.snr_db, short=short),
    ]


def _loudness(sound: Sound) -> float | None:
    found = integrated_loudness(sound, SPEECH_RATE)
    return None if found is None else round(found, 1)


def _dead(sound: Sound, heard: Heard) -> Cue:
    dead = dead_sound(sound, SPEECH_RATE)
    if not dead.spans and heard.speech_ms < LEAST_SPEECH_MS:
        return _none(Reason.NO_SPEECH, "silence")[0]
    return _cue("silence", dead.share, spans=dead.spans)


def _cue(
    name: str, value: float | None, *, spans: tuple[Span, ...] = (), short: bool = False
) -> Cue:
    if value is None:
        return _none(Reason.NO_SPEECH, name)[0]
    return Cue(
        id=name,
        group=Group.SOUND,
        version=VERSION,
        value=round(value, 6),
        unit=UNITS[name],
        evidence=tuple(Evidence(span=span, value=span.length_ms / 1000) for span in spans),
        reliability=Reliability.LOW if short else Reliability.OK,
        reason=Reason.TOO_SHORT if short else Reason.NONE,
        band=getattr(sound_limits(), name, None),
    )


def _none(reason: Reason, *names: str) -> list[Cue]:
    return [
        Cue(
            id=name,
            group=Group.SOUND,
            version=VERSION,
            unit=UNITS[name],
            reliability=Reliability.NOT_MEASURED,
            reason=reason,
            band=getattr(sound_limits(), name, None),
        )
        for name in names or UNITS
    ]
