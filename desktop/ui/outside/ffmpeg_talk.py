"""What the FFmpeg of Qt says on the terminal by itself: faults, and no account of every file that is opened."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
from pathlib import Path

import PySide6

WARNING = 24
"""``AV_LOG_WARNING`` of libavutil/log.h: warnings and all that is worse are said."""
_FOLDERS = ("Qt/lib", ".")
_NAMES = ("libavutil.so.*", "libavutil.*.dylib", "avutil-*.dll")
DEBUGGED = "QT_FFMPEG_DEBUG"
"""Who sets this wants to hear everything."""


def say_only_faults(binding: Path | None = None) -> bool:
    """Let Qt's own FFmpeg say warnings and errors only; say whether it was found.

    Qt Multimedia describes each file it opens on the standard error, some fifteen lines with its path, and has
    no setting for it: what it writes is FFmpeg's, not Qt's, so that no logging category knows of it.
    It can be found once Qt has loaded what it is linked to, that is behind the first player.

    Args:
        binding: the folder of PySide6, which brings that FFmpeg; PyAV brings another, which is left alone.
    """
    if DEBUGGED in os.environ:
        return False
    root = binding or Path(PySide6.__file__).parent
    found = [path for folder in _FOLDERS for name in _NAMES for path in (root / folder).glob(name)]
    for path in sorted(found)[:1]:
        try:
            _loaded(path).av_log_set_level(ctypes.c_int(WARNING))
        except (OSError, AttributeError):
            return False
        return True
    return False


def _loaded(path: Path) -> ctypes.CDLL:
    """Return the library that Qt uses: on Linux the one that was loaded first by that name.

    Debian 13 has one of the same name, which a plugin of ALSA may have loaded; Qt then takes that one.

    Raises:
        OSError: it can't be loaded.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            return ctypes.CDLL(path.name, mode=os.RTLD_NOLOAD | os.RTLD_LAZY)
    return ctypes.CDLL(str(path))
