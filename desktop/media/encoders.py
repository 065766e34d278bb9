"""Which encoders this build of FFmpeg has, and its versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import av
from av.codec import Codec
from av.codec.codec import UnknownCodecError

if TYPE_CHECKING:
    from collections.abc import Mapping

PICTURE_ENCODER = "libx264"
SOUND_ENCODER = "aac"
SOUND_RATE = 48_000
SOUND_BITS_PER_SECOND = 96_000


def encoder_available(name: str) -> bool:
    """Say whether there is an encoder of this name, e.g. ``libx264``."""
    try:
        Codec(name, "w")
    except UnknownCodecError:
        return False
    return True


def library_versions() -> Mapping[str, str]:
    """Return the versions of PyAV, of its FFmpeg and of FFmpeg's libraries, by name."""
    libraries = {name: ".".join(map(str, version)) for name, version in av.library_versions.items()}
    return {"PyAV": av.__version__, "FFmpeg": av.ffmpeg_version_info, **libraries}
