"""Says that a device was plugged in or taken away, and what a camera can do unopened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtMultimedia import QMediaDevices

    from desktop.devices.model import PictureFormat


class HotPlug(QObject):
    """Watches nothing by itself: a real one, or a test, lets it speak.

    Signals:
        cameras_changed: a camera came or went.
        microphones_changed: a microphone came or went.
    """

    cameras_changed = Signal()
    microphones_changed = Signal()

    def watch(self) -> None:
        """Begin to watch; may be called again."""

    def formats(self) -> Mapping[str, tuple[PictureFormat, ...]]:
        """Return what each camera offers, by the system's id of it and by its name."""
        return {}


class SystemHotPlug(HotPlug):
    """Listens to Qt Multimedia, which is loaded with the first call of ``watch``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices: QMediaDevices | None = None

    @override
    def watch(self) -> None:
        """Begin to watch."""
        if self._devices is None:
            from PySide6.QtMultimedia import QMediaDevices

            self._devices = QMediaDevices(self)
            self._devices.videoInputsChanged.connect(self.cameras_changed)
            self._devices.audioInputsChanged.connect(self.microphones_changed)

    @override
    def formats(self) -> Mapping[str, tuple[PictureFormat, ...]]:
        """Ask Qt Multimedia; nothing before ``watch``."""
        if self._devices is None:
            return {}
        from desktop.devices.model import PictureFormat  # not before the first window

        found: dict[str, tuple[PictureFormat, ...]] = {}
        for camera in self._devices.videoInputs():
            offered = tuple(
                PictureFormat(
                    each.resolution().width(), each.resolution().height(), each.maxFrameRate()
                )
                for each in camera.videoFormats()
            )
            found[camera.description()] = found[
                bytes(camera.id().data()).decode("utf-8", "replace")
            ] = offered
        return found
