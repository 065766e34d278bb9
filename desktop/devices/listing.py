"""The devices of this computer that a person may choose from."""

from __future__ import annotations

from desktop.devices.cameras import list_cameras
from desktop.devices.microphones import list_microphones, sound_library_fault, start_anew
from desktop.devices.model import DeviceList
from desktop.devices.offering import offered

__all__ = ["list_devices", "sound_library_fault"]


def list_devices(*, fresh: bool = False) -> DeviceList:
    """List cameras and microphones; takes a moment, so never on the window's thread.

    Args:
        fresh: look for microphones that were plugged in since PortAudio started. That ends every
            stream: only while no microphone is open.
    """
    if fresh:
        start_anew()
    return DeviceList(list_cameras(), offered(list_microphones()))
