"""Two players as one: they start, stop, seek and step together and are kept in step while they play.

The take that is heard leads, because its sound card sets the pace; the other one follows: a little
faster or slower, muted, until they agree, or by a seek where they are far apart.
"""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from typing_extensions import override

from desktop.ui.player import Player

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

IN_STEP_MS = 12.0
"""Nearer than this the two are in step: less than half a picture at 30 pictures a second."""
FAR_MS = 250.0
"""Farther apart than this the follower seeks instead of hurrying."""
HURRY = 0.08
"""The follower hurries or waits by no more than this share of the speed."""
CATCH_UP_MS = 600.0
"""A difference is made up for in about so much time."""
SETTLE_S = 0.6
"""After a start or a seek so long nothing is corrected: pictures are still on their way."""
LOOK_EVERY_S = 0.2
SMOOTH = 0.25
"""Weight of the newest difference in the running mean; a position comes late by some milliseconds."""
LAST_MS = 60
"""Nearer to its end than this a take is not started any more."""


class TwinPlayer(Player):
    """Plays take A and take B along one time, which begins where the earlier of them begins.

    ``offset_ms`` is how much later the moment of B is that stands beside a moment of A.

    Args:
        a, b: the players of the two takes.
        clock: seconds, from any start.

    Signals:
        offset_changed(int): they are laid beside each other otherwise.
        heard_changed(int): the sound of take A (0) or B (1) is heard.
        side_failed(int, str): a take can't be played; the other one still can.
    """

    offset_changed = Signal(int)
    heard_changed = Signal(int)
    side_failed = Signal(int, str)

    def __init__(
        self,
        a: Player,
        b: Player,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        super().__init__(parent)
        self.players = (a, b)
        self.offset_ms = 0
        self.heard = 0
        self._clock = clock
        self._at = 0
        self._on = False
        self._speed = self._volume = 1.0
        self._going: set[int] = set()
        self._ended: set[int] = set()
        self._last = [(0.0, 0.0), (0.0, 0.0)]
        self._apart: float | None = None
        self._quiet_until = self._looked = 0.0
        for side, player in enumerate(self.players):
            player.moved.connect(partial(self._moved, side))
            player.played.connect(partial(self._played, side))
            player.loaded.connect(self._loaded)
            player.failed.connect(partial(self.side_failed.emit, side))
        self.listen_to(0)

    @property
    @override
    def position(self) -> int:
        """Where it is, on the common time."""
        return self._at

    @property
    @override
    def length(self) -> int:
        """How long both last together; 0 before one is loaded."""
        ends = [
            player.length + self._shift(side)
            for side, player in enumerate(self.players)
            if player.length
        ]
        return max(ends, default=0)

    @property
    @override
    def playing(self) -> bool:
        """Whether it plays."""
        return self._on

    @property
    def apart_ms(self) -> float | None:
        """How far the follower is ahead, as it was seen last; None while only one plays."""
        return self._apart

    @override
    def open(self, path: Path) -> None:
        """Load a file as take A."""
        self.open_side(0, path)

    def open_side(self, side: int, path: Path) -> None:
        """Load a file as take A (0) or B (1)."""
        self.pause()
        self.players[side].open(path)

    @override
    def close(self) -> None:
        """Let both files go."""
        self.pause()
        for player in self.players:
            player.close()
        self._at = 0

    @override
    def play(self) -> None:
        """Play on; from the start when both stand at the end."""
        if not self.length or self._on:
            return
        if self._at >= self.length - LAST_MS:
            self.seek(0)
        self._ended.clear()
        self._on = True
        self._apart = None
        self._wait_a_moment()
        for side in (0, 1):
            if self._inside(side, LAST_MS):
                self._going.add(side)
                self.players[side].play()
        self.played.emit(self._on)

    @override
    def pause(self) -> None:
        """Stop both where they are, at the same moment."""
        was_on, self._on = self._on, False
        self._going.clear()
        for player in self.players:
            player.pause()
        if was_on:
            self._follower_speed(1.0)
            self.played.emit(self._on)
            self._place_follower()

    @override
    def seek(self, at_ms: int) -> None:
        """Go to a moment of the common time."""
        if not self.length:
            return
        self._at = max(0, min(at_ms, self.length - 1))
        self._ended.clear()
        self._apart = None
        self._wait_a_moment()
        leader = self._leader
        self.players[leader].seek(self._own(leader))

    @override
    def step(self, pictures: int) -> None:
        """Go one picture of the leading take forward or back; the other one goes with it."""
        self.pause()
        self.players[self._leader].step(pictures)

    @override
    def set_speed(self, speed: float) -> None:
        """Play both at a speed."""
        self._speed = speed
        for player in self.players:
            player.set_speed(speed)

    @override
    def set_volume(self, volume: float) -> None:
        """Play the take that is heard at a volume; the other one is silent."""
        self._volume = volume
        for side, player in enumerate(self.players):
            player.set_volume(volume if side == self.heard else 0.0)

    def listen_to(self, side: int) -> None:
        """Let the sound of take A (0) or B (1) be heard."""
        self._follower_speed(1.0)
        self.heard = side
        self._apart = None
        self.set_volume(self._volume)
        self.heard_changed.emit(side)

    def lay_beside(self, offset_ms: int) -> None:
        """Lay the two beside each other anew; what is heard stays where it is."""
        a, b = (player.length for player in self.players)
        if a and b:
            offset_ms = max(LAST_MS - a, min(offset_ms, b - LAST_MS))
        own = self._own(self._leader)
        leader = self._leader
        self.offset_ms = offset_ms
        self.offset_changed.emit(offset_ms)
        self.seek(own + self._shift(leader))

    def meet(self, a_ms: int, b_ms: int) -> None:
        """Lay two moments beside each other, and go there."""
        self.lay_beside(b_ms - a_ms)
        self.seek(a_ms + self._shift(0))

    def moment_of(self, side: int, own_ms: int) -> int:
        """Return the moment of the common time at which a take is at a moment of its own."""
        return own_ms + self._shift(side)

    def _shift(self, side: int) -> int:
        return max(0, self.offset_ms if side == 0 else -self.offset_ms)

    def _own(self, side: int) -> int:
        return self._at - self._shift(side)

    def _inside(self, side: int, margin: int = 0) -> bool:
        return 0 <= self._own(side) < self.players[side].length - margin

    @property
    def _leader(self) -> int:
        for side in (self.heard, 1 - self.heard):
            if side not in self._ended and self._inside(side):
                return side
        return self.heard if self.players[self.heard].length else 1 - self.heard

    def _moved(self, side: int, own_ms: int) -> None:
        self._last[side] = (float(own_ms), self._clock())
        if side != self._leader:
            return
        self._at = own_ms + self._shift(side)
        if self._on:
            self._keep_up(1 - side)
        else:
            self._place_follower()
        self.moved.emit(self._at)

    def _place_follower(self) -> None:
        """Let the other take show the same moment, or its first or last picture."""
        side = 1 - self._leader
        player = self.players[side]
        if player.length:
            own = max(0, min(self._own(side), player.length - 1))
            if own != player.position:
                player.seek(own)

    def _keep_up(self, side: int) -> None:
        player = self.players[side]
        if side in self._ended:
            return
        if not self._inside(side, LAST_MS):
            if self._own(side) < 0 and side in self._going:
                self._going.discard(side)
                player.pause()
            return
        if side not in self._going:
            self._going.add(side)
            player.seek(self._own(side))
            player.play()
            self._wait_a_moment()
        elif player.playing:
            self._correct(side)

    def _correct(self, side: int) -> None:
        """Look how far apart the two are, and let the follower hurry, wait or seek."""
        now = self._clock()
        if now < self._quiet_until:
            return
        said, at = self._last[side]
        apart = said + (now - at) * 1000 * self._speed - self._own(side)
        before = apart if self._apart is None else self._apart
        self._apart = before + SMOOTH * (apart - before)
        if now - self._looked < LOOK_EVERY_S:
            return
        self._looked = now
        if abs(self._apart) > FAR_MS:
            self._apart = None
            self._wait_a_moment()
            self.players[side].seek(self._own(side))
        elif abs(self._apart) > IN_STEP_MS:
            share = -self._apart / CATCH_UP_MS
            self._follower_speed(1.0 + max(-HURRY, min(HURRY, share)))
        else:
            self._follower_speed(1.0)

    def _follower_speed(self, share: float) -> None:
        self.players[1 - self.heard].set_speed(self._speed * share)

    def _wait_a_moment(self) -> None:
        self._quiet_until = self._clock() + SETTLE_S

    def _played(self, side: int, playing: bool) -> None:
        if playing or not self._on or side not in self._going:
            return
        self._ended.add(side)
        self._going.discard(side)
        if not self._going:
            self._on = False
            self.played.emit(self._on)

    def _loaded(self, _length: int) -> None:
        self.set_speed(self._speed)
        self.set_volume(self._volume)
        self.loaded.emit(self.length)
