"""Picture sizes in pixels."""

from __future__ import annotations

from desktop.base.settings import PictureSize

SIZES = {
    PictureSize.P360: (640, 360),
    PictureSize.P480: (854, 480),
    PictureSize.P720: (1280, 720),
    PictureSize.P1080: (1920, 1080),
}
