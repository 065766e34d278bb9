"""Opens what a person chose."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.devices.choices import DEFAULT, FILE_PREFIX, PATTERN, TONE, pick

if TYPE_CHECKING:
    from desktop.devices.model import Camera, Microphone, PictureFormat


def open_camera(choice: str, wanted: PictureFormat) -> Camera:
    """Open a camera.

    Args:
        choice: ``default``, an index, a name, ``file:PATH`` or ``pattern``.
        wanted: size and rate to ask for; what a device delivers may be smaller, never larger.

    Raises:
        UsageError: FILE_UNKNOWN.
        WorldError: NO_CAMERA, CAMERA_NOT_FOUND, CAMERA_BUSY, MEDIA_UNREADABLE.
    """
    if choice == PATTERN:
        from desktop.devices.simulated import PatternCamera

        return PatternCamera(wanted)
    if choice.startswith(FILE_PREFIX):
        from desktop.devices.file_player import FileCamera

        return FileCamera(Path(choice.removeprefix(FILE_PREFIX)).expanduser(), wanted)
    from desktop.devices.cameras import OpenCvCamera, index_of, list_cameras

    cameras = list_cameras()
    found = pick(choice, cameras) or pick(index_of(choice), cameras)
    if found is None:
        if not cameras and choice == DEFAULT:
            raise WorldError(Fault.NO_CAMERA)
        raise WorldError(Fault.CAMERA_NOT_FOUND, name=choice)
    return OpenCvCamera(found, wanted)


def open_microphone(choice: str) -> Microphone:
    """Open a microphone.

    Args:
        choice: ``default``, an index, a name, ``file:PATH`` or ``tone``.

    Raises:
        UsageError: FILE_UNKNOWN.
        WorldError: NO_MICROPHONE, MICROPHONE_NOT_FOUND, MICROPHONE_BUSY, MEDIA_UNREADABLE.
    """
    if choice == TONE:
        from desktop.devices.simulated import ToneMicrophone

        return ToneMicrophone()
    if choice.startswith(FILE_PREFIX):
        from desktop.devices.file_player import FileMicrophone

        return FileMicrophone(Path(choice.removeprefix(FILE_PREFIX)).expanduser())
    from desktop.devices.microphones import PortAudioMicrophone, list_microphones

    microphones = list_microphones()
    found = pick(choice, microphones)
    if found is None:
        if not microphones and choice == DEFAULT:
            raise WorldError(Fault.NO_MICROPHONE)
        raise WorldError(Fault.MICROPHONE_NOT_FOUND, name=choice)
    return PortAudioMicrophone(found)
