"""The devices a recorder is armed with, and what is wrong with them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.recording.camera_source import CameraSource
from desktop.recording.microphone_source import MicrophoneSource
from desktop.sessions.model import TroubleKind

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from desktop.devices.model import Camera, Clock, Microphone, Picture, SoundBlock

LOST = {
    TroubleKind.CAMERA_LOST: Fault.CAMERA_LOST,
    TroubleKind.MICROPHONE_LOST: Fault.MICROPHONE_LOST,
}


@dataclass(frozen=True, slots=True)
class Gear:
    """Sources that are open."""

    camera: CameraSource | None = None
    microphone: MicrophoneSource | None = None

    @property
    def empty(self) -> bool:
        """Say whether there is nothing to record from."""
        return self.camera is None and self.microphone is None

    @property
    def camera_name(self) -> str:
        """Name of the camera, if there is one."""
        return self.camera.camera.info.name if self.camera else ""

    @property
    def microphone_name(self) -> str:
        """Name of the microphone, if there is one."""
        return self.microphone.microphone.info.name if self.microphone else ""

    @property
    def deaf(self) -> bool:
        """Say whether no sound comes."""
        return self.microphone is None or self.microphone.lost

    def begin(
        self,
        at_s: float,
        picture: Callable[[Picture], None],
        sound: Callable[[SoundBlock], None],
    ) -> None:
        """A take begins: hand everything on."""
        if self.camera is not None:
            self.camera.camera.begin(at_s)
            self.camera.tap(picture)
        if self.microphone is not None:
            self.microphone.microphone.begin(at_s)
            self.microphone.tap(sound)

    def end(self) -> None:
        """The take is over."""
        if self.camera is not None:
            self.camera.tap(None)
        if self.microphone is not None:
            self.microphone.tap(None)

    def tend(self) -> None:
        """Bring back what was lost."""
        if self.camera is not None:
            self.camera.tend()
        if self.microphone is not None:
            self.microphone.tend()

    def troubles(self) -> dict[TroubleKind, str]:
        """Say what is wrong now, each with the name its sentence needs."""
        found: dict[TroubleKind, str] = {}
        if self.camera is not None:
            found.update(dict.fromkeys(self.camera.troubles(), self.camera_name))
        if self.microphone is not None:
            found.update(dict.fromkeys(self.microphone.troubles(), self.microphone_name))
            if TroubleKind.MICROPHONE_SWITCHED in found:
                found[TroubleKind.MICROPHONE_SWITCHED] = self.microphone.switched_to
        return found

    def fault(self, kinds: Collection[TroubleKind]) -> WorldError | None:
        """Return the fault of a device that was lost."""
        for kind, fault in LOST.items():
            if kind in kinds:
                of_camera = kind is TroubleKind.CAMERA_LOST
                name = self.camera_name if of_camera else self.microphone_name
                return WorldError(fault, name=name)
        return None

    def close(self) -> None:
        """Let the devices go."""
        for source in (self.camera, self.microphone):
            if source is not None:
                source.close()


def take_over(camera: Camera | None, microphone: Microphone | None, clock: Clock) -> Gear:
    """Begin to read open devices.

    Raises:
        WorldError: NOTHING_TO_RECORD, or the microphone can't be started; then both are closed.
    """
    if camera is None and microphone is None:
        raise WorldError(Fault.NOTHING_TO_RECORD)
    try:
        heard = MicrophoneSource(microphone, clock) if microphone else None
    except WorldError:
        for device in (camera, microphone):
            if device is not None:
                device.close()
        raise
    return Gear(CameraSource(camera, clock) if camera else None, heard)
