"""What is wrong with a device before anything is recorded, and what helps."""

from __future__ import annotations

from desktop.sessions.model import TroubleKind
from desktop.ui.tongue import translate


def hint_sentence(kind: TroubleKind, name: str) -> str:
    """Return the sentence of a trouble while nothing is recorded; ``name`` is the device.

    Empty for what only a take can suffer from.
    """
    return _template(kind).replace("{name}", name)


def _template(kind: TroubleKind) -> str:
    match kind:
        case TroubleKind.CAMERA_LOST:
            return translate(
                "hints",
                "No picture comes from “{name}”. Plug it in again; the picture comes back by itself.",
            )
        case TroubleKind.CAMERA_FROZEN:
            return translate(
                "hints", "The picture stands still. Unplug the camera and plug it in again."
            )
        case TroubleKind.CAMERA_BLACK:
            return translate("hints", "The picture is black. Is the lens covered?")
        case TroubleKind.CAMERA_SLOW:
            return translate(
                "hints",
                "The camera sends only a few pictures a second. More light or a smaller picture helps.",
            )
        case TroubleKind.MICROPHONE_LOST:
            return translate(
                "hints",
                "No sound comes from “{name}”. Plug it in again; the sound comes back by itself.",
            )
        case TroubleKind.MICROPHONE_SILENT:
            return translate("hints", "Nothing but silence comes. Is the microphone muted?")
        case TroubleKind.MICROPHONE_CLIPPING:
            return translate(
                "hints",
                "Too loud: the sound is distorted. Move back a little, or turn the microphone down.",
            )
        case TroubleKind.MICROPHONE_SWITCHED:
            return translate(
                "hints", "The system switched to another microphone: “{name}”. Is it the right one?"
            )
        case _:
            return ""
