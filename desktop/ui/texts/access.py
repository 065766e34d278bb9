"""Where a system lets a person allow the camera and the microphone."""

from __future__ import annotations

from desktop.base.errors import Fault
from desktop.devices.model import DeviceKind
from desktop.ui.tongue import translate

CONCERNED = {
    Fault.CAMERA_REFUSED: DeviceKind.CAMERA,
    Fault.CAMERA_BUSY: DeviceKind.CAMERA,
    Fault.NO_CAMERA: DeviceKind.CAMERA,
    Fault.MICROPHONE_REFUSED: DeviceKind.MICROPHONE,
    Fault.MICROPHONE_BUSY: DeviceKind.MICROPHONE,
    Fault.NO_MICROPHONE: DeviceKind.MICROPHONE,
}
"""Faults behind which a permission may stand that is not given."""


def access_sentence(fault: Fault, platform: str, *, sandboxed: bool = False) -> str:
    """Return where to allow the device, in the words of the system; empty where that does not help.

    Args:
        fault: what happened.
        platform: as ``sys.platform``.
        sandboxed: the program runs in a box of Flatpak or Snap.
    """
    kind = CONCERNED.get(fault)
    if kind is None:
        return ""
    camera = kind is DeviceKind.CAMERA
    match platform:
        case "win32":
            page = (
                translate("access", "Settings > Privacy & security > Camera")
                if camera
                else translate("access", "Settings > Privacy & security > Microphone")
            )
        case "darwin":
            page = (
                translate("access", "System Settings > Privacy & Security > Camera")
                if camera
                else translate("access", "System Settings > Privacy & Security > Microphone")
            )
        case _:
            return _of_linux(camera=camera, sandboxed=sandboxed)
    return translate("access", "Check that it is allowed in {page}.").format(page=page)


def _of_linux(*, camera: bool, sandboxed: bool) -> str:
    if sandboxed:
        return (
            translate("access", "Greenroom runs in a sandbox: allow it to use the camera there.")
            if camera
            else translate(
                "access", "Greenroom runs in a sandbox: allow it to use the microphone there."
            )
        )
    return (
        translate("access", "If this stays: is your account in the group “video”?")
        if camera
        else translate("access", "If this stays: is your account in the group “audio”?")
    )
