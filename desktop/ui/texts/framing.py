"""Sentences about frame, light and lens, and about the file of the face detector.

Each says what was observed and offers one thing to try; none says anything about the person.
"""

from __future__ import annotations

from desktop.cues.framing import Remark
from desktop.transcription.models import ModelState
from desktop.ui.tongue import translate


def remark_sentence(remark: Remark) -> str:
    """Return what was observed in the picture, with one thing to try."""
    match remark:
        case Remark.DARK:
            return translate("framing", "The picture is dark. A lamp in front would help.")
        case Remark.BLOWN:
            return translate(
                "framing",
                "The light is so bright that details are lost. Turn it down, or move it away a little.",
            )
        case Remark.BACKLIGHT:
            return translate(
                "framing",
                "The background is much brighter than the front. Turn away from the window, or put a lamp in front.",
            )
        case Remark.NO_FACE:
            return translate(
                "framing", "The detector finds no face (light or angle can cause this)."
            )
        case Remark.SMALL:
            return translate("framing", "The face is small in the picture. Try a little nearer.")
        case Remark.LARGE:
            return translate(
                "framing",
                "The face fills much of the picture. With a little more distance the shoulders fit in, too.",
            )
        case Remark.LOW:
            return translate(
                "framing", "There is much room above the head. Tilt the camera down a little."
            )
        case Remark.HIGH:
            return translate(
                "framing", "The head touches the upper edge. Tilt the camera up a little."
            )
        case Remark.ASIDE:
            return translate("framing", "The face is off the middle. Turn the camera a little.")
        case Remark.SOFT:
            return translate(
                "framing",
                "The picture is not sharp. Wipe the lens, or wait until it has focused.",
            )


def all_well_sentence(*, with_faces: bool) -> str:
    """Return what is said when there is nothing to change."""
    if with_faces:
        return translate("framing", "Frame, light and sharpness are fine.")
    return translate("framing", "Light and sharpness are fine.")


def no_detector_sentence() -> str:
    """Say what is missing, and what helps meanwhile."""
    return translate(
        "framing",
        "The outline shows where your face fits. To have that checked, add the face detector.",
    )


def detector_words(state: ModelState) -> str:
    """Say whether the detector's file is there."""
    match state:
        case ModelState.WHOLE:
            return translate("framing", "Ready")
        case ModelState.DAMAGED:
            return translate("framing", "The file is damaged and is not used")
        case ModelState.MISSING:
            return translate("framing", "Not here yet")
