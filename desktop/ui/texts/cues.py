"""Cues in words: what each is called, why it was not measured, what is often seen.

The pattern of every sentence (domain.md 3.8.3): what was observed, where, a neutral reference, a choice.
No word about the person.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.cues.model import ChipKind, Group, Reason, Unit
from desktop.ui.tongue import translate

if TYPE_CHECKING:
    from desktop.cues.model import Cue


def group_name(group: Group) -> str:
    """Name a group of cues."""
    match group:
        case Group.CONTENT:
            return translate("cues", "Content")
        case Group.DELIVERY:
            return translate("cues", "Delivery")
        case Group.SOUND:
            return translate("cues", "Sound")
        case Group.PICTURE:
            return translate("cues", "Picture")


def cue_name(cue: str) -> str:
    """Name a cue by its id; one that is not known here keeps its id."""
    return _content_name(cue) or _delivery_name(cue) or _device_name(cue) or cue


def _content_name(cue: str) -> str | None:
    match cue:
        case "star":
            return translate("cues", "Situation, task, action, result")
        case "numbers":
            return translate("cues", "Numbers")
        case "i_we":
            return translate("cues", "“I” and “we”")
        case "empathy":
            return translate("cues", "Empathy")
        case "solution":
            return translate("cues", "Solution")
        case "order":
            return translate("cues", "Empathy before solution")
        case "probing":
            return translate("cues", "Asking what is needed")
        case "overpromise":
            return translate("cues", "Promises")
        case "vague_praise":
            return translate("cues", "General statements about oneself")
        case "length_ratio":
            return translate("cues", "Length")
        case _:
            return None


def _delivery_name(cue: str) -> str | None:
    match cue:
        case "time_to_first_word":
            return translate("cues", "Time to the first word")
        case "silent_pauses":
            return translate("cues", "Pauses")
        case "long_pauses":
            return translate("cues", "Long pauses")
        case "pause_ratio":
            return translate("cues", "Share of pauses")
        case "speech_rate":
            return translate("cues", "Rate of speech")
        case "articulation_rate":
            return translate("cues", "Rate without pauses")
        case "rate_trend":
            return translate("cues", "Rate at the end against the start")
        case "fillers_strict":
            return translate("cues", "Filled pauses")
        case "fillers_possible":
            return translate("cues", "Possible fillers")
        case "voiced_pauses":
            return translate("cues", "Voice without words")
        case "repetition":
            return translate("cues", "Words said twice")
        case "hedges":
            return translate("cues", "Softening words")
        case "connective_monotony":
            return translate("cues", "How sentences are linked")
        case "phrase_overuse":
            return translate("cues", "Phrases that come back")
        case _:
            return None


def _device_name(cue: str) -> str | None:
    match cue:
        case "loudness":
            return translate("cues", "Loudness of the recording")
        case "clipping":
            return translate("cues", "Overdriven sound")
        case "snr":
            return translate("cues", "Speech against noise")
        case "silence":
            return translate("cues", "Recording without sound")
        case "face_found":
            return translate("cues", "Face in the picture")
        case "frame_size":
            return translate("cues", "Size in the picture")
        case "headroom":
            return translate("cues", "Room above the head")
        case "centre":
            return translate("cues", "Place in the picture")
        case "exposure":
            return translate("cues", "Light")
        case "sharpness":
            return translate("cues", "Sharpness")
        case _:
            return None


def reason_sentence(reason: Reason) -> str:
    """Say why a cue was not measured, or is not to be relied on; empty when there is no reason."""
    return _of_the_files(reason) or _of_the_answer(reason) or ""


def _of_the_files(reason: Reason) -> str | None:
    match reason:
        case Reason.NO_TRANSCRIPT:
            return translate("cues", "There is no transcript yet.")
        case Reason.NO_SOUND:
            return translate("cues", "There is no sound that can be read.")
        case Reason.NO_PICTURE:
            return translate("cues", "There is no picture.")
        case Reason.UNREADABLE:
            return translate("cues", "The file could not be read.")
        case Reason.NO_FACE:
            return translate("cues", "The detector found no face (light or angle can cause this).")
        case Reason.FEW_FACES:
            return translate("cues", "The detector found a face in less than half of the pictures.")
        case Reason.MODEL_MISSING:
            return translate("cues", "The file of the face detector is missing.")
        case Reason.UNSURE_WORDS:
            return translate(
                "cues",
                "Transcript quality is low, so this cue is off. You can edit the text first.",
            )
        case Reason.NOISE:
            return translate(
                "cues", "There is little between speech and noise, so the words may not be right."
            )
        case _:
            return None


def _of_the_answer(reason: Reason) -> str | None:
    match reason:
        case Reason.NO_SPEECH:
            return translate("cues", "No speech was found.")
        case Reason.NO_WORDS:
            return translate("cues", "There are no words in this language.")
        case Reason.TOO_SHORT:
            return translate("cues", "There is too little to go by.")
        case Reason.OTHER_QUESTION:
            return translate("cues", "It does not fit this kind of question.")
        case Reason.OTHER_LANGUAGE:
            return translate("cues", "There are rules for Chinese and English only.")
        case Reason.NO_MARKS:
            return translate(
                "cues", "The transcript has no punctuation, so clauses can't be told apart."
            )
        case Reason.NO_TARGET:
            return translate("cues", "No length was asked for.")
        case Reason.NO_JOB_AD:
            return translate("cues", "There is no job ad.")
        case Reason.ONE_MISSING:
            return translate("cues", "Only one of the two was found, or none.")
        case _:
            return None


def often_seen(cue: Cue) -> str:
    """Say what is often seen, e.g. "often 120–180"; empty without a band."""
    if cue.band is None:
        return ""
    low, high = cue.band.low, cue.band.high
    scale = 100 if cue.unit is Unit.SHARE or cue.id == "length_ratio" else 1
    if low is not None and high is not None:
        words = translate("cues", "often seen: {low}–{high}")
    elif high is not None:
        words = translate("cues", "often seen: up to {high}")
    else:
        words = translate("cues", "often seen: from {low}")
    return words.format(low=_figure(low, scale), high=_figure(high, scale))


def _figure(value: float | None, scale: int) -> str:
    return "" if value is None else f"{round(value * scale, 2):g}"


def language_name(code: str) -> str:
    """Name the language a cue was measured in; empty for cues of the whole answer."""
    match code:
        case "zh":
            return translate("cues", "Chinese")
        case "en":
            return translate("cues", "English")
        case _:
            return ""


def chip_name(kind: ChipKind) -> str:
    """Name what a chip offers."""
    match kind:
        case ChipKind.POSSIBLE:
            return translate("cues", "Possible evidence")
        case ChipKind.LOOK_AGAIN:
            return translate("cues", "Look again")


def never_an_answer() -> str:
    """Say what cues are for."""
    return translate(
        "cues", "Cues are observations with a place to look at. They never answer an item."
    )
