"""Asks the system whether camera and microphone may be used; only macOS wants to be asked first."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QCameraPermission, QMicrophonePermission

    from desktop.devices.model import DeviceKind

    Permission = QCameraPermission | QMicrophonePermission


class Permissions(Protocol):
    """Asks for the use of a kind of device."""

    def ask(self, kind: DeviceKind, answered: Callable[[bool], None]) -> None:
        """Ask, and call back with the answer, at once or when the person has given it."""
        ...


class SystemPermissions:
    """Qt's permissions where the system has them; elsewhere opening the device tells."""

    def __init__(self, context: QObject, platform: str = sys.platform) -> None:
        """Take what must live as long as the answer is awaited."""
        self._context = context
        self._platform = platform

    def ask(self, kind: DeviceKind, answered: Callable[[bool], None]) -> None:
        """Ask, and call back with the answer."""
        application = QCoreApplication.instance()
        if self._platform != "darwin" or application is None:
            answered(True)  # noqa: FBT003 - the one thing it says
            return
        wanted = _permission(kind)
        granted = Qt.PermissionStatus.Granted
        if application.checkPermission(wanted) is not Qt.PermissionStatus.Undetermined:
            answered(application.checkPermission(wanted) is granted)
            return

        def heard(_answer: Permission) -> None:
            answered(application.checkPermission(wanted) is granted)

        application.requestPermission(wanted, self._context, heard)


def _permission(kind: DeviceKind) -> Permission:
    from PySide6.QtCore import QCameraPermission, QMicrophonePermission

    from desktop.devices.model import (
        DeviceKind,  # with the first question: the window starts without
    )

    return QCameraPermission() if kind is DeviceKind.CAMERA else QMicrophonePermission()
