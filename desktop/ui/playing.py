"""The playing of a take: jumps, speeds, spans that stop at their end or begin again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop.base.timecode import Span
from desktop.ui.widgets.transport_bar import SPEEDS

if TYPE_CHECKING:
    from desktop.ui.player import Player

JUMP_MS = 5000
LAST_MS = 5000
"""A span that ends here and has no start begins so much before."""

LEAD_MS = 1000
"""So much is played before a place: what it follows belongs to it."""

BACK_MS = 1000
"""After a note is written playback goes on from so much before."""

TAIL_MS = 80
"""A repeated span turns so much before the end of the take."""

SHORTEST_LOOP_MS = 200
"""A shorter span is not played again and again: it would only be noise."""


class Playing(QObject):
    """Plays by a player. All times are milliseconds from the start of the take.

    Signals:
        moved(int): another moment is shown.
        speed_changed(float): it plays at another speed.
        loop_changed(bool): whether the selected span is played again and again.
    """

    moved = Signal(int)
    speed_changed = Signal(float)
    loop_changed = Signal(bool)

    def __init__(self, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.player = player
        self.speed = 1.0
        self.loops = False
        self._span: Span | None = None
        self._stop_at: int | None = None
        self._waited = False
        player.moved.connect(self._moved)

    @Slot()
    def toggle(self) -> None:
        """Play or pause."""
        self._stop_at = None
        self._waited = False
        if self.player.playing:
            self.player.pause()
        else:
            self.player.play()

    @Slot()
    def pause(self) -> None:
        """Stop where it is."""
        self._stop_at = None
        self._waited = False
        self.player.pause()

    @Slot(int)
    def seek(self, at_ms: int) -> None:
        """Go to a moment."""
        self._stop_at = None
        self.player.seek(at_ms)

    def jump(self, by_ms: int) -> None:
        """Go on or back by so much."""
        self.seek(max(0, self.player.position + by_ms))

    def step(self, pictures: int) -> None:
        """Go on or back by one picture."""
        self._stop_at = None
        self.player.step(pictures)

    def play_span(self, span: Span) -> None:
        """Play a span and stop at its end; a moment has none."""
        self.player.seek(span.start_ms)
        self.player.play()
        self._stop_at = span.end_ms if span.length_ms else None

    @Slot(object)
    def play_place(self, span: Span) -> None:
        """Play a place that something rests on, with a second before it."""
        self.play_span(Span(max(0, span.start_ms - LEAD_MS), span.end_ms))

    def ended_here(self, span: Span | None) -> Span:
        """Return a span so that it ends at this moment; without one, the last seconds."""
        now = self.player.position
        start = span.start_ms if span else max(0, now - LAST_MS)
        return Span(min(start, now), now)

    def use_span(self, span: Span | None) -> None:
        """Let this be the span that is played again and again; without one nothing is."""
        self._span = span
        if span is None:
            self.loop(on=False)

    def loop(self, *, on: bool) -> None:
        """Play the span again and again, or no longer."""
        span = self._span
        on = on and span is not None and span.length_ms >= SHORTEST_LOOP_MS
        if on != self.loops:
            self.loops = on
            self.loop_changed.emit(on)
        if on and span is not None and not span.contains(self.player.position):
            self.seek(span.start_ms)

    @Slot()
    def toggle_loop(self) -> None:
        """Play the span again and again, or no longer."""
        self.loop(on=not self.loops)

    def faster(self) -> None:
        """Play, or play at the next higher speed."""
        if self.player.playing:
            self.set_speed(next((each for each in SPEEDS if each > self.speed), self.speed))
        else:
            self.toggle()

    def slower(self) -> None:
        """Play at the next lower speed."""
        self.set_speed(next((each for each in reversed(SPEEDS) if each < self.speed), self.speed))

    @Slot(float)
    def set_speed(self, speed: float) -> None:
        """Play at this speed from now on."""
        self.speed = speed
        self.player.set_speed(speed)
        self.speed_changed.emit(speed)

    @Slot()
    def wait(self) -> None:
        """Somebody types: hold on, if it plays."""
        if self.player.playing:
            self.pause()
            self._waited = True

    def go_on(self, *, back: bool) -> None:
        """Somebody has typed: play on, from a second before, if it had played."""
        if not self._waited:
            return
        self._waited = False
        if back:
            self.seek(max(0, self.player.position - BACK_MS))
        self.player.play()

    def _turn_at(self, span: Span) -> int:
        """Return where a span that is repeated begins again: before the end, which stops playback."""
        return min(span.end_ms, self.player.length - TAIL_MS)

    @Slot(int)
    def _moved(self, at_ms: int) -> None:
        span = self._span
        if self._stop_at is not None and at_ms >= self._stop_at:
            self.pause()
        elif (
            self.loops and span is not None and self.player.playing and at_ms >= self._turn_at(span)
        ):
            self.player.seek(span.start_ms)
            return
        self.moved.emit(at_ms)
