"""Faults of speech models, of what is fetched for them, and of the transcriber."""

from __future__ import annotations

from desktop.base.errors import Fault
from desktop.ui.tongue import translate


def model_template(fault: Fault) -> str | None:
    """Return the sentence of such a fault, with the names of its facts in braces."""
    match fault:
        case Fault.MODEL_MISSING:
            return translate(
                "faults",
                "The speech model “{model}” is not in {folder}. Your recordings are untouched. Fetch it in the settings or with: greenroom models fetch {model}; or bring it in from a folder, zip or tar file: greenroom models add PATH",
            )
        case Fault.MODEL_DAMAGED:
            return translate(
                "faults",
                "The speech model “{model}” is not as published: {file} is missing or differs. It was not used, and your recordings are untouched. Remove it and get it again: greenroom models fetch {model}",
            )
        case Fault.MODEL_CHANGED:
            return translate(
                "faults",
                "The custom model “{model}” has changed since it was brought in: {file} is missing or differs. It was not used, and your recordings are untouched. Bring it in again: in the settings, or with greenroom models add FOLDER --custom",
            )
        case Fault.MODEL_UNKNOWN:
            return translate(
                "faults",
                "The folder {folder} holds no speech model that Greenroom knows. It was not used, and your recordings are untouched. Choose a known model, or vouch for it: models add FOLDER --custom, then --trust-model.",
            )
        case Fault.MODEL_NO_ROOM:
            return translate(
                "faults",
                "The speech model “{model}” needs {needed} MB, and the disk of {folder} has {free} MB free. Nothing was changed. Free some space and try again.",
            )
        case Fault.NAMES_UNREADABLE:
            return translate(
                "faults",
                "{file} is no text with names. Nothing was changed. Choose a text file with one name a line.",
            )
        case Fault.IMPORT_CANCELLED:
            return translate(
                "faults",
                "Bringing in “{model}” was cancelled. Nothing was changed.",
            )
        case Fault.DOWNLOAD_FAILED:
            return translate(
                "faults",
                "The speech model “{model}” could not be fetched: {why}. What has come is kept. Try again to go on, name a mirror (in the settings, or --mirror), or bring the model in from a folder, zip or tar file.",
            )
        case Fault.DOWNLOAD_CANCELLED:
            return translate(
                "faults",
                "Fetching “{model}” was cancelled. What has come is kept; fetch it again to go on.",
            )
        case Fault.MODEL_UNUSABLE:
            return translate(
                "faults",
                "The speech model in {folder} can't be loaded ({why}). Your recordings are untouched. Choose another model.",
            )
        case Fault.ARCHIVE_UNREADABLE:
            return translate(
                "faults",
                "{file} is no zip or tar file, or not a whole one. Nothing was changed. Choose another copy of it, or unpack it and choose the folder.",
            )
        case Fault.MODEL_ENGLISH_ONLY:
            return translate(
                "faults",
                "The speech model “{model}” knows English only and would invent words for Chinese, so nothing was written. Your recordings are untouched. Choose English as the language if the answer is in English, else another model.",
            )
        case Fault.DETECTOR_NOT_FETCHED:
            return translate(
                "faults",
                "The face detector could not be fetched: {why}. Nothing was changed. Try again, or choose its file if you have it.",
            )
        case Fault.DETECTOR_DAMAGED:
            return translate(
                "faults",
                "{file} is not the face detector as it is published. It was not used, and nothing was changed. Choose another file, or fetch it.",
            )
        case Fault.TRANSCRIBER_DIED:
            return translate(
                "faults",
                "Transcription stopped unexpectedly ({why}). The take is untouched. Start the transcription again.",
            )
        case Fault.TRANSCRIBER_NO_MEMORY:
            return translate(
                "faults",
                "There was not enough memory to transcribe. The take is untouched, and the words so far are kept. Close other programs or choose a smaller speech model, then start the transcription again.",
            )
        case Fault.TRANSCRIPTION_CANCELLED:
            return translate(
                "faults",
                "Transcription was cancelled. The take is untouched. You can start it again at any time.",
            )
        case Fault.SOME_NOT_TRANSCRIBED:
            return translate(
                "faults",
                "{count} of {all} could not be transcribed; why stands above. The others are done, and are not done again when you repeat the command.",
            )
        case Fault.TRANSCRIPTION_BUSY:
            return translate(
                "faults",
                "The take {take} is being transcribed in another Greenroom. Nothing was changed. Its words are there when that is done.",
            )
        case Fault.EXPORT_CANCELLED:
            return translate(
                "faults",
                "The export was cancelled; {file} was not written. Your recordings are untouched. You can start it again at any time.",
            )
        case _:
            return None
