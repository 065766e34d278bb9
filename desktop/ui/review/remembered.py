"""What is shown over the picture, and where, is the same at the next start."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from msgspec.structs import replace

from desktop.base.errors import WorldError

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from desktop.base.settings import Settings
    from desktop.ui.services import SettingsDesk
    from desktop.ui.widgets.video_view import VideoView


def remember_looks(desk: SettingsDesk, video: VideoView, captions: QAction) -> None:
    """Arrange overlay and captions as they were left, and write every change to the settings."""
    known = desk.now
    video.arrange(known.overlay, (known.overlay_x, known.overlay_y))
    captions.setChecked(known.captions)

    def keep(settings: Settings) -> None:
        if settings != desk.now:
            with contextlib.suppress(WorldError):  # it is in use all the same; nothing else is lost
                desk.change(settings)

    def keep_overlay() -> None:
        x, y = video.corner
        keep(replace(desk.now, overlay=video.mode, overlay_x=x, overlay_y=y))

    def keep_captions(on: bool) -> None:
        keep(replace(desk.now, captions=on))

    video.arranged.connect(keep_overlay)
    captions.toggled.connect(keep_captions)
