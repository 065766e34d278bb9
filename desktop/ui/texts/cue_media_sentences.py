"""What the cues of sound and picture observed: of the recording, never of the person (domain.md 3.8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.tongue import translate

if TYPE_CHECKING:
    from desktop.cues.model import Cue


def media_sentence(cue: Cue) -> str | None:
    """Return the sentence, with ``{value}`` and ``{percent}`` to be filled in; None for another cue."""
    return _of_sound(cue) or _of_picture(cue)


def _of_sound(cue: Cue) -> str | None:
    match cue.id:
        case "loudness":
            return translate(
                "cues", "{value} LUFS. It tells of microphone and distance; playback can level it."
            )
        case "clipping" if cue.value:
            return translate(
                "cues",
                "{percent} % of the sound is cut off at full level. Turning the microphone down is an option.",
            )
        case "clipping":
            return translate("cues", "Nothing is cut off at full level.")
        case "silence" if cue.value:
            return translate(
                "cues",
                "{percent} % of the recording is digital silence. In a pause a noise filter may do that; elsewhere the microphone may have been muted.",
            )
        case "silence":
            return translate("cues", "The microphone gave sound throughout.")
        case "snr":
            return translate("cues", "{value} dB between speech and noise.")
        case _:
            return None


def _of_picture(cue: Cue) -> str | None:
    match cue.id:
        case "face_found":
            return translate(
                "cues",
                "The detector found a face in {percent} % of the pictures (light or angle can cause the rest).",
            )
        case "frame_size":
            return translate("cues", "The face takes {percent} % of the picture's height.")
        case "headroom":
            return translate("cues", "Above the head are {percent} % of the picture's height.")
        case "exposure":
            return translate(
                "cues", "In {percent} % of the pictures details are lost in the light."
            )
        case "sharpness":
            return translate("cues", "{value} on a scale from 0, sharp, to 1, without any edge.")
        case _:
            return None
