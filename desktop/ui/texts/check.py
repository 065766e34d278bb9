"""Sentences of the device check: levels, formats, what the computer manages, room on the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.settings import PictureSize
from desktop.recording.meter import FLOOR_DBFS
from desktop.ui.practise.hearing import Heard
from desktop.ui.tongue import translate

if TYPE_CHECKING:
    from desktop.devices.model import PictureFormat
    from desktop.recording.planning import Plan

MINUS = "\u2212"


def dbfs_words(dbfs: float) -> str:
    """Return a level as ``−18 dBFS``; silence has none."""
    if dbfs <= FLOOR_DBFS:
        return translate("check", "silence")
    number = round(dbfs)
    return f"{MINUS if number < 0 else ''}{abs(number)} dBFS"


def microphone_words(dbfs: float) -> str:
    """Return the level of the microphone in a take."""
    return translate("check", "microphone {level}").format(level=dbfs_words(dbfs))


def level_words(peak_dbfs: float, rms_dbfs: float) -> str:
    """Return peak and average (RMS) of the last second."""
    if peak_dbfs <= FLOOR_DBFS:
        return translate("check", "silence")
    return translate("check", "peak {peak} · average {rms}").format(
        peak=dbfs_words(peak_dbfs), rms=dbfs_words(rms_dbfs)
    )


def heard_words(heard: Heard) -> str:
    """Return what the microphone has shown so far."""
    match heard:
        case Heard.SENTENCE:
            return translate("check", "Your microphone hears you.")
        case Heard.QUIET_SENTENCE:
            return translate(
                "check", "Your microphone hears you, but quietly. Come a little nearer."
            )
        case Heard.NOISY_SENTENCE:
            return translate(
                "check",
                "Your microphone hears you, but there is noise around. Come a little nearer, or find a quieter place.",
            )
        case Heard.NOISE:
            return translate("check", "There is a steady noise, but no speech yet. Say a sentence.")
        case Heard.FAINT:
            return translate(
                "check", "Hardly anything is heard. Say a sentence, and come nearer if this stays."
            )
        case Heard.NOTHING_YET:
            return translate("check", "Say a sentence, as you would to the interviewer.")


def format_words(picture: PictureFormat) -> str:
    """Return ``1280 × 720, 30 pictures a second``."""
    return translate("check", "{width} × {height}, {fps} pictures a second").format(
        width=picture.width, height=picture.height, fps=round(picture.fps)
    )


def offered_words(offered: tuple[PictureFormat, ...]) -> str:
    """Return ``Offers 320 × 240 to 1920 × 1080, up to 30 pictures a second``; empty for nothing."""
    if not offered:
        return ""
    least, most = (pick(offered, key=lambda each: each.width * each.height) for pick in (min, max))
    fps = round(max(each.fps for each in offered))
    if (least.width, least.height) == (most.width, most.height):
        words = translate("check", "Offers {width} × {height}, up to {fps} pictures a second")
        return words.format(width=most.width, height=most.height, fps=fps)
    return translate(
        "check",
        "Offers {least_width} × {least_height} to {width} × {height}, up to {fps} pictures a second",
    ).format(
        least_width=least.width,
        least_height=least.height,
        width=most.width,
        height=most.height,
        fps=fps,
    )


def plan_words(plan: Plan) -> str:
    """Return in which quality the computer can record this picture; empty when it can't."""
    if plan.too_large:
        return ""
    if plan.effort == "veryfast":
        return translate("check", "recorded in full quality")
    return translate("check", "recorded in simpler quality, so that nothing is lost")


def too_large_words() -> str:
    """Say that the picture is more than the computer manages."""
    return translate(
        "check", "This picture is too large for this computer: pictures would be lost."
    )


def size_words(size: PictureSize) -> str:
    """Name a height of the picture."""
    match size:
        case PictureSize.P360:
            return translate("check", "Small (360p)")
        case PictureSize.P480:
            return translate("check", "Medium (480p)")
        case PictureSize.P720:
            return translate("check", "Large (720p)")
        case PictureSize.P1080:
            return translate("check", "Very large (1080p)")


def disk_words(minutes: int) -> str:
    """Say how much fits on the disk."""
    hours, rest = divmod(minutes, 60)
    if hours:
        return translate("check", "{hours} h {minutes} min fit on this disk").format(
            hours=hours, minutes=rest
        )
    return translate("check", "{minutes} min fit on this disk").format(minutes=minutes)


def smaller(size: PictureSize) -> PictureSize | None:
    """Return the next smaller height, if there is one."""
    sizes = list(PictureSize)
    at = sizes.index(size)
    return sizes[at - 1] if at else None
