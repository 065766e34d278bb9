"""Plays a piece of sound as the other person will hear it, and leaves no file behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from desktop.base.part_file import PartFile
    from desktop.ui.player import Player


class PieceOfSound(QObject):
    """One piece at a time.

    Args:
        player: plays it; None for the real one, which is made when it is first needed.

    Signals:
        playing(bool): it plays, or has stopped.
        silent(bool): there is nothing to hear it by.
    """

    playing = Signal(bool)
    silent = Signal(bool)

    def __init__(self, player: Player | None, parent: QObject) -> None:
        super().__init__(parent)
        self._part: PartFile | None = None
        self._player = player
        self._wanted = False
        if player is not None:
            self._connect(player)

    def can_be_heard(self) -> bool:
        """Say whether the machine has something to play by, and tell it."""
        there = self._made().has_sound_device
        self.silent.emit(not there)
        return there

    @Slot(object)
    def play(self, part: PartFile) -> None:
        """Play a piece from its beginning; it goes when it was heard."""
        self.stop()
        self._part, self._wanted = part, True
        self._made().open(part.path)
        self.playing.emit(self._wanted)

    @Slot()
    def stop(self) -> None:
        """Stop, and remove the piece."""
        if self._player is not None and self._wanted:
            self._wanted = False
            self._player.pause()
            self._player.close()
        if self._part is not None:
            self._part.close()
            self._part = None
        self.playing.emit(self._wanted)

    def shut_down(self) -> None:
        """Let the sound device go."""
        self.stop()
        if self._player is not None:
            self._player.close()

    def _made(self) -> Player:
        if self._player is None:
            from desktop.ui.player import MediaPlayer

            self._player = MediaPlayer(self)
            self._connect(self._player)
        return self._player

    def _connect(self, player: Player) -> None:
        player.loaded.connect(self._loaded)
        player.played.connect(self._played)
        player.failed.connect(self._failed)

    @Slot(int)
    def _loaded(self, _length: int) -> None:
        if self._wanted and self._player is not None:
            self._player.play()

    @Slot(bool)
    def _played(self, on: bool) -> None:
        player = self._player
        if not on and self._wanted and player is not None and player.position > 0:
            self.stop()

    @Slot(str)
    def _failed(self, _why: str) -> None:
        self.stop()
