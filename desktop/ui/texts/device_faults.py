"""Faults of cameras, microphones and of recording as sentences."""

from __future__ import annotations

from desktop.base.errors import Fault
from desktop.ui.tongue import translate


def device_template(fault: Fault) -> str | None:
    """Return the sentence of a fault of a device; None when it is another."""
    match fault:
        case Fault.NO_CAMERA:
            return translate(
                "faults",
                "No camera was found. Nothing was recorded. Connect one and try again, or record sound only.",
            )
        case Fault.CAMERA_NOT_FOUND:
            return translate(
                "faults",
                "There is no camera called “{name}”. Nothing was recorded. Choose another one from the list.",
            )
        case Fault.CAMERA_BUSY:
            return translate(
                "faults",
                "The camera “{name}” gives no picture; another program may be using it. Nothing was recorded. Close that program and try again.",
            )
        case Fault.CAMERA_REFUSED:
            return translate(
                "faults",
                "Greenroom may not use the camera. Nothing was recorded. Allow it in the settings of the system, then try again.",
            )
        case Fault.CAMERA_LOST:
            return translate(
                "faults",
                "The camera “{name}” stopped sending pictures. Everything up to then is saved and the sound goes on. Check its cable.",
            )
        case Fault.NO_MICROPHONE:
            return translate(
                "faults",
                "No microphone was found. Nothing was recorded. Connect one and try again, or record the picture only.",
            )
        case Fault.MICROPHONE_NOT_FOUND:
            return translate(
                "faults",
                "There is no microphone called “{name}”. Nothing was recorded. Choose another one from the list.",
            )
        case Fault.MICROPHONE_BUSY:
            return translate(
                "faults",
                "The microphone “{name}” can't be opened; another program may be using it. Nothing was recorded. Close that program and try again.",
            )
        case Fault.MICROPHONE_REFUSED:
            return translate(
                "faults",
                "Greenroom may not use the microphone. Nothing was recorded. Allow it in the settings of the system, then try again.",
            )
        case Fault.MICROPHONE_LOST:
            return translate(
                "faults",
                "The microphone “{name}” stopped sending sound. Everything up to then is saved and the picture goes on. Check its cable.",
            )
        case _:
            return None


def recording_template(fault: Fault) -> str | None:
    """Return the sentence of a fault in a take; None when it is another."""
    match fault:
        case Fault.NOTHING_TO_RECORD:
            return translate(
                "faults",
                "Neither a camera nor a microphone is chosen. Nothing was recorded. Choose at least one.",
            )
        case Fault.RECORDING_FAILED:
            return translate(
                "faults",
                "Recording stopped: {why}. What was recorded until then is saved. You can record again.",
            )
        case Fault.TAKE_NOT_REPAIRED:
            return translate(
                "faults",
                "The unfinished take in {folder} needs attention: it could not be repaired. Its files are kept as they are. Look whether they play, or delete the take.",
            )
        case Fault.COMPUTER_SLEPT:
            return translate(
                "faults",
                "The computer went to sleep, which ended the take. Everything up to then is saved. You can record again.",
            )
        case Fault.ENCODER_MISSING:
            return translate(
                "faults",
                "The encoder {name} is missing in this installation. Nothing was recorded. Run the set-up again.",
            )
        case Fault.MEDIA_UNREADABLE:
            return translate(
                "faults",
                "{file} can't be read as video or sound ({why}). The file is unchanged. Choose another file.",
            )
        case Fault.MEDIA_HEAD_PACKED:
            return translate(
                "faults",
                "{file} was saved as a QuickTime movie with a compressed header, as was done twenty years ago; such files are not opened. The file is unchanged. Open it in another player, save or export it as MP4, and add that.",
            )
        case Fault.MEDIA_MISSING:
            return translate(
                "faults",
                "{file} is not there. Nothing was changed. Check the path, or look in the trash of the library: greenroom library trash",
            )
        case Fault.NO_DISPLAY:
            return translate(
                "faults",
                "There is no screen to open a window on. Nothing was changed. Use the commands instead, for example: greenroom demo",
            )
        case Fault.SAMPLE_MISSING:
            return translate(
                "faults",
                "The sample {file} is missing in this installation. Your own files are untouched. Run the set-up again.",
            )
        case _:
            return None
