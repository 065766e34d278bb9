"""Keys that play, in a take of which nothing can be played: the arrows go by sentence, the others say so."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.ui.widgets.announce import announce

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.review.playback_pane import PlaybackPane
    from desktop.ui.review.words import WordTrack
    from desktop.ui.review.work import ReviewWork


class NothingPlays:
    """Stands before the keys that play.

    Args:
        playback: what they act on.
        work: says what can't be done.
        words: gives those of the take.
        may_act: whether a key acts on the take at all, which may be hidden.
    """

    def __init__(
        self,
        playback: PlaybackPane,
        work: ReviewWork,
        words: Callable[[], WordTrack],
        may_act: Callable[[str], bool],
    ) -> None:
        self._playback, self._work, self._words = playback, work, words
        self._may_act = may_act
        playback.unplayable.connect(self.may_play)
        self._instead = {"Left": partial(self._go, -1), "Right": partial(self._go, 1)}

    def before(self, keys: dict[str, Callable[[], object]]) -> dict[str, Callable[[], object]]:
        """Let keys that play do so where something can be played."""
        return {key: partial(self._act, key, act) for key, act in keys.items()}

    def may_play(self) -> bool:
        """Say whether something can be played; where nothing can, it is told."""
        if not self._playback.plays:
            self._work.failed.emit(WorldError(Fault.NOTHING_PLAYS))
        return self._playback.plays

    def _act(self, key: str, act: Callable[[], object]) -> None:
        if self._playback.plays:
            act()
        elif self._may_act(key):
            self._instead.get(key, self.may_play)()

    def _go(self, step: int) -> None:
        """Choose the next (1) sentence or the one before (-1)."""
        words = self._words()
        found = words.sentence_beside(self._playback.span, step)
        if found is None:
            self.may_play()
            return
        self._playback.select(found)
        announce(self._playback.timeline, words.quote(found))
