"""Says that a device was plugged in or taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaDevices


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
