"""What is wrong while a take goes on, as sentences: what happened, what is safe, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.sessions.model import TroubleKind
from desktop.ui.tongue import translate

if TYPE_CHECKING:
    from desktop.sessions.model import Take


def trouble_sentence(kind: TroubleKind, name: str, *, alone: bool = False) -> str:
    """Return the sentence of a trouble.

    Args:
        kind: what is wrong.
        name: the device, or the minutes that are left.
        alone: nothing is recorded beside it now: what is safe is only what came before.
    """
    template = _alone(kind) if alone else _template(kind)
    return template.replace("{name}", name)


def trouble_summary(kind: TroubleKind, name: str) -> str:
    """Return what happened alone; what was safe and what to do has been said then."""
    first = _template(kind).split("，")[0].split("。")[0].split(". ")[0]
    return first.replace("{name}", name)


def missed_sentence(take: Take) -> str:
    """Return what of a saved take is missing since a device was away, the longer of picture and sound; empty if none was."""
    away = {
        kind: [each for each in take.troubles if each.kind is kind]
        for kind in (TroubleKind.MICROPHONE_LOST, TroubleKind.CAMERA_LOST)
    }
    lengths = {
        kind: sum(each.span.end_ms - each.span.start_ms for each in found)
        for kind, found in away.items()
        if found
    }
    if not lengths:
        return ""
    longest = max(lengths, key=lengths.__getitem__)
    if longest is TroubleKind.MICROPHONE_LOST:
        words = translate(
            "troubles",
            "For {seconds} s of this answer no sound came from “{name}”. The rest is saved. Check the microphone before the next answer.",
        )
    else:
        words = translate(
            "troubles",
            "For {seconds} s of this answer no picture came from “{name}”. The rest is saved. Check the camera before the next answer.",
        )
    seconds = max(1, round(lengths[longest] / 1000))
    return words.replace("{seconds}", str(seconds)).replace("{name}", away[longest][0].name)


def _template(kind: TroubleKind) -> str:
    match kind:
        case TroubleKind.CAMERA_LOST:
            return translate(
                "troubles",
                "No picture comes from “{name}”. The sound is still recorded. Plug the camera in again; the picture comes back by itself.",
            )
        case TroubleKind.CAMERA_FROZEN:
            return translate(
                "troubles",
                "The picture of “{name}” has stood still for a while. The sound is still recorded. Unplug the camera and plug it in again.",
            )
        case TroubleKind.CAMERA_BLACK:
            return translate(
                "troubles",
                "The picture of “{name}” is black. The sound is still recorded. Is the lens covered?",
            )
        case TroubleKind.CAMERA_SLOW:
            return translate(
                "troubles",
                "“{name}” sends only a few pictures a second. The take goes on. More light, or a smaller picture in the settings, helps.",
            )
        case _:
            return _sound_or_computer(kind)


def _alone(kind: TroubleKind) -> str:
    """Of a take that is sound only, or whose picture is gone as well, nobody may read that the picture is still recorded."""
    match kind:
        case TroubleKind.CAMERA_LOST:
            return translate(
                "troubles",
                "No picture comes from “{name}”. What came before is saved. Plug the camera in again; the picture comes back by itself.",
            )
        case TroubleKind.CAMERA_FROZEN:
            return translate(
                "troubles",
                "The picture of “{name}” has stood still for a while. What came before is saved. Unplug the camera and plug it in again.",
            )
        case TroubleKind.CAMERA_BLACK:
            return translate(
                "troubles",
                "The picture of “{name}” is black. What came before is saved. Is the lens covered?",
            )
        case TroubleKind.MICROPHONE_LOST:
            return translate(
                "troubles",
                "No sound comes from “{name}”. What came before is saved. Plug the microphone in again; the sound comes back by itself.",
            )
        case TroubleKind.MICROPHONE_SILENT:
            return translate(
                "troubles",
                "“{name}” sends nothing but silence. What came before is saved. Is the microphone muted?",
            )
        case TroubleKind.PICTURES_HALVED:
            return translate(
                "troubles",
                "The computer is very busy: only every other picture is recorded. Close other programs, or choose a smaller picture.",
            )
        case _:
            return _template(kind)


def _sound_or_computer(kind: TroubleKind) -> str:
    match kind:
        case TroubleKind.MICROPHONE_LOST:
            return translate(
                "troubles",
                "No sound comes from “{name}”. The picture is still recorded. Plug the microphone in again; the sound comes back by itself.",
            )
        case TroubleKind.MICROPHONE_SILENT:
            return translate(
                "troubles",
                "“{name}” sends nothing but silence. The picture is still recorded. Is the microphone muted?",
            )
        case TroubleKind.MICROPHONE_CLIPPING:
            return translate(
                "troubles",
                "The sound of “{name}” is too loud and distorted. It is still recorded. Move back a little, or turn the microphone down.",
            )
        case TroubleKind.MICROPHONE_SWITCHED:
            return translate(
                "troubles",
                "The system switched to another microphone: “{name}”. The sound is still recorded, from there. Plug the first one in again, or go on.",
            )
        case TroubleKind.QUALITY_LOWERED:
            return translate(
                "troubles",
                "The computer is busy: the picture is recorded in lower quality. Nothing is lost. Closing other programs helps.",
            )
        case TroubleKind.PICTURES_HALVED:
            return translate(
                "troubles",
                "The computer is very busy: only every other picture is recorded. The sound is complete. Close other programs, or choose a smaller picture.",
            )
        case TroubleKind.DISK_FILLING:
            return translate(
                "troubles",
                "The disk is filling up: {name} min left. Everything so far is saved. Make room, or stop soon.",
            )
        case _:
            raise AssertionError(kind)
