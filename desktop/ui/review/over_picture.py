"""Keeps what lies over the picture in step with the review and with playback."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop.base.settings import Language
from desktop.ui.review.overlay_text import OverlayTrack

if TYPE_CHECKING:
    from desktop.ui.review.opened import OpenedTake
    from desktop.ui.review.playback_pane import PlaybackPane
    from desktop.ui.review.work import ReviewWork


class OverPicture(QObject):
    """The checklist and the labels of marks over the picture, with or without what others said."""

    def __init__(self, playback: PlaybackPane, work: ReviewWork) -> None:
        super().__init__(playback)
        self._playback, self._work = playback, work
        self._opened: OpenedTake | None = None
        self._language = Language.EN
        self._others = True
        self._track = OverlayTrack(None, None, self._language, others=True)
        playback.transport.others.connect(self.toggle_others)
        playback.moved.connect(self.show_moment)
        work.picked.connect(self.show_now)

    def show_take(self, opened: OpenedTake | None, language: Language) -> None:
        """Show another take, another review of it, or the same in another language."""
        self._opened, self._language = opened, language
        action = self._playback.transport.others_action
        action.setVisible(bool(opened and opened.others))
        self._track = OverlayTrack(opened, self._work.review, language, others=self._others)
        self.show_now()

    @Slot()
    def toggle_others(self) -> None:
        """Show what others said, or hide it."""
        self._others = not self._others
        self._playback.transport.others_action.setChecked(self._others)
        self.show_take(self._opened, self._language)

    @Slot()
    def show_now(self) -> None:
        """Show what belongs to where playback stands."""
        self.show_moment(self._playback.player.position)

    @Slot(int)
    def show_moment(self, at_ms: int) -> None:
        """Show what belongs to a moment."""
        video = self._playback.video
        video.show_overlay(self._track.content(at_ms, self._work.target))
        video.show_flashes(self._track.flashes(at_ms))
