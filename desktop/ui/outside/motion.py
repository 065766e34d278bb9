"""Whether the system asks for less motion."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QStyle

SPI_GETCLIENTAREAANIMATION = 0x1042
"""Windows: Settings > Accessibility > Visual effects > Animation effects."""


def motion_allowed() -> bool:
    """Say whether things may move: as far as Qt knows the system's wish, and on Windows as it says."""
    style = QApplication.style()
    if style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0:
        return False
    return _windows_allows() if sys.platform == "win32" else True


def _windows_allows() -> bool:
    import ctypes

    allowed = ctypes.c_int(1)
    library = getattr(ctypes, "windll")  # noqa: B009 - there on Windows only
    library.user32.SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(allowed), 0)
    return bool(allowed.value)
