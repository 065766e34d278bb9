"""What one does beside answering: put a mark, note a stumble, hide one's own picture."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Slot

from desktop.base.errors import WorldError
from desktop.devices.choices import NONE
from desktop.sessions.model import LiveMarkKind
from desktop.ui.practise.room_state import Phase
from desktop.ui.widgets.announce import announce

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.practise.rehearsal import Rehearsal
    from desktop.ui.practise.room_foot import RoomFoot
    from desktop.ui.practise.room_view import RoomView
    from desktop.ui.workshop import Workshop


class Asides(QObject):
    """Acts on the take that runs and on the picture of oneself.

    Args:
        phase: says where the question stands now.
    """

    def __init__(
        self,
        workshop: Workshop,
        rehearsal: Rehearsal,
        room: RoomView,
        foot: RoomFoot,
        phase: Callable[[], Phase],
    ) -> None:
        super().__init__(room)
        self._settings, self._rehearsal = workshop.services.settings, rehearsal
        self._preview, self._foot, self._phase, self._room = room.preview, foot, phase, room

    @property
    def has_picture(self) -> bool:
        """Whether there is a picture to record."""
        settings = self._settings.now
        return not settings.sound_only and settings.camera != NONE

    def begin(self) -> None:
        """Show one's own picture as the settings say."""
        settings = self._settings.now
        self._preview.mirrored = settings.mirror_preview
        self._preview.pulse.stop()
        self._preview.setVisible(self.has_picture and not settings.hide_self)
        self._foot.has_picture = self.has_picture
        self._foot.look()

    @Slot()
    def mark(self) -> None:
        """Mark this moment of the answer."""
        self._note(LiveMarkKind.MARK)

    @Slot()
    def stumbled(self) -> None:
        """Note that one stumbled here."""
        self._note(LiveMarkKind.STUMBLED)

    @Slot()
    def hide_self(self) -> None:
        """Hide or show one's own picture; the next take begins the same way."""
        if not self.has_picture:
            return
        hidden = self._preview.isVisible()
        self._preview.setVisible(not hidden)
        announce(
            self._room,
            self.tr("Your picture is hidden") if hidden else self.tr("Your picture is shown"),
        )
        with contextlib.suppress(WorldError):  # it holds for this time all the same
            self._settings.change(msgspec.structs.replace(self._settings.now, hide_self=hidden))

    def _note(self, kind: LiveMarkKind) -> None:
        if self._phase() is Phase.ANSWERING:
            self._rehearsal.mark(kind)
            marked = kind is LiveMarkKind.MARK
            words = self.tr("Marked") if marked else self.tr("Noted: stumbled here")
            self._preview.pulse.show(words, "blue" if marked else "orange")
            self._foot.marked(words)
            announce(self._room, words)
