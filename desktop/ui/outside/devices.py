"""The door to cameras and microphones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop.devices.model import Camera, DeviceList, Microphone, PictureFormat


class DeviceDoor(Protocol):
    """Lists and opens devices; every call takes a moment and belongs on a thread."""

    def list_devices(self, *, fresh: bool) -> DeviceList:
        """List what is there; ``fresh`` ends every stream and looks anew."""
        ...

    def open_camera(self, choice: str, wanted: PictureFormat) -> Camera:
        """Open a camera.

        Raises:
            WorldError: it is not there, or does not deliver.
        """
        ...

    def open_microphone(self, choice: str) -> Microphone:
        """Open a microphone.

        Raises:
            WorldError: it is not there, or can't be opened.
        """
        ...


class RealDevices:
    """The devices of this computer, and the simulated ones by their names."""

    def list_devices(self, *, fresh: bool) -> DeviceList:
        """List what is there."""
        from desktop.devices.listing import list_devices

        return list_devices(fresh=fresh)

    def open_camera(self, choice: str, wanted: PictureFormat) -> Camera:
        """Open a camera."""
        from desktop.devices.opening import open_camera

        return open_camera(choice, wanted)

    def open_microphone(self, choice: str) -> Microphone:
        """Open a microphone."""
        from desktop.devices.opening import open_microphone

        return open_microphone(choice)
