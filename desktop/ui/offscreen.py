"""Painting without a window: for commands that make pictures where there may be no screen."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Generator


@contextlib.contextmanager
def screenless() -> Generator[QGuiApplication]:
    """Have an application that can paint, the one that runs or one of our own without a screen.

    Nothing may have made an application before that can't.
    """
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        yield running
        return
    if sys.platform.startswith("linux") and not os.environ.get("QT_QPA_PLATFORM"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(["greenroom"])
    try:
        yield application
    finally:
        application.shutdown()
