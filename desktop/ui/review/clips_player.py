"""Plays the clips of a take as if they were the take: times are those of the take's own clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from typing_extensions import override

from desktop.base.timecode import Span
from desktop.ui.player import Player

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.sharing.clips import Clip

NEAR_END_MS = 40
"""A clip is over when less than this is left of it."""


class ClipsPlayer(Player):
    """Hands everything to another player; with clips, positions are moved to where they belong.

    Between two clips there is nothing to see: a seek there goes to the next clip, or back to the
    last one. Playing goes on from the end of a clip to the beginning of the next.

    Signals:
        skipped(object, int): of every seek the Span around its moment that is not there, or None, and
            the moment it went to.
    """

    skipped = Signal(object, int)

    def __init__(self, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent or player.parent())
        self.inner = player
        self._clips: tuple[Clip, ...] = ()
        self._length = 0
        self._at = 0
        self._goal: int | None = None
        self._go_on = False
        player.pictured.connect(self.pictured)
        player.failed.connect(self.failed)
        player.moved.connect(self._moved)
        player.loaded.connect(self._loaded)
        player.played.connect(self._played)

    def open_clips(self, clips: tuple[Clip, ...], length_ms: int) -> None:
        """Load the clips of a take that is so long, and show the first picture."""
        self._clips, self._length = clips, length_ms
        self._goal, self._go_on = clips[0].span.start_ms, False
        self._change(0)

    @property
    @override
    def position(self) -> int:
        """Where it is on the clock of the take."""
        if self._goal is not None:
            return self._goal
        return self._start + self.inner.position

    @property
    @override
    def length(self) -> int:
        """How long the take is; 0 before it is loaded."""
        if not self._clips:
            return self.inner.length
        return self._length if self.inner.length or self._goal is not None else 0

    @property
    @override
    def playing(self) -> bool:
        """Whether it plays, or goes on in a moment."""
        return self.inner.playing or self._go_on

    @override
    def open(self, path: Path) -> None:
        """Load a whole take."""
        self._forget()
        self.inner.open(path)

    @override
    def close(self) -> None:
        """Let the file go."""
        self._forget()
        self.inner.close()

    @override
    def play(self) -> None:
        """Play on."""
        last = len(self._clips) - 1
        if self._clips and self._at == last and self._is_over(self.inner.position):
            self._go_on = True
            self.seek(self._clips[0].span.start_ms)
        else:
            self.inner.play()

    @override
    def pause(self) -> None:
        """Stop where it is."""
        self._go_on = False
        self.inner.pause()

    @override
    def seek(self, at_ms: int) -> None:
        """Go to a moment, or to where the next clip begins."""
        if not self._clips:
            self.inner.seek(at_ms)
            return
        wanted = next(
            (n for n, clip in enumerate(self._clips) if at_ms < clip.span.end_ms),
            len(self._clips) - 1,
        )
        span = self._clips[wanted].span
        goal = min(max(at_ms, span.start_ms), max(span.start_ms, span.end_ms - NEAR_END_MS))
        self.skipped.emit(self._missing(at_ms, wanted), goal)
        if wanted == self._at and self._goal is None:
            self.inner.seek(goal - span.start_ms)
            return
        self._go_on = self.playing
        self._goal = goal
        self._change(wanted)
        self.moved.emit(goal)

    @override
    def step(self, pictures: int) -> None:
        """Go one picture on or back."""
        self.inner.step(pictures)

    @override
    def set_speed(self, speed: float) -> None:
        """Play faster or slower."""
        self.inner.set_speed(speed)

    @override
    def set_volume(self, volume: float) -> None:
        """Play louder or softer."""
        self.inner.set_volume(volume)

    @property
    def _start(self) -> int:
        return self._clips[self._at].span.start_ms if self._clips else 0

    def _missing(self, at_ms: int, wanted: int) -> Span | None:
        """Return the part around a moment that is not there; ``wanted`` is the clip that is taken."""
        span = self._clips[wanted].span
        if at_ms < span.start_ms:
            return Span(self._clips[wanted - 1].span.end_ms if wanted else 0, span.start_ms)
        return Span(span.end_ms, max(span.end_ms, self._length)) if at_ms > span.end_ms else None

    def _forget(self) -> None:
        self._clips, self._length, self._at = (), 0, 0
        self._goal, self._go_on = None, False

    def _change(self, at: int) -> None:
        self._at = at
        self.inner.open(self._clips[at].path)

    def _is_over(self, inner_ms: int) -> bool:
        return inner_ms >= self._clips[self._at].span.length_ms - NEAR_END_MS

    @Slot(int)
    def _loaded(self, length_ms: int) -> None:
        if not self._clips:
            self.loaded.emit(length_ms)
            return
        goal, go_on, self._goal = self._goal, self._go_on, None
        self._go_on = False
        if self._length and goal == self._clips[0].span.start_ms and self._at == 0 and not go_on:
            self.loaded.emit(self._length)
        if goal is not None and goal > self._start:
            self.inner.seek(goal - self._start)
        self.moved.emit(goal if goal is not None else self._start)
        if go_on:
            self.inner.play()

    @Slot(int)
    def _moved(self, at_ms: int) -> None:
        if self._goal is not None:
            return  # of the clip before
        more = self._at + 1 < len(self._clips)
        if more and self.inner.playing and self._is_over(at_ms):
            self._go_on = True
            self._goal = self._clips[self._at + 1].span.start_ms
            self._change(self._at + 1)
            return
        self.moved.emit(self._start + at_ms)

    @Slot(bool)
    def _played(self, playing: bool) -> None:
        if not self._go_on:
            self.played.emit(playing)
