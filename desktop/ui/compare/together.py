"""What is played of two takes: a span of both, the place of a row, a part at which they meet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop.base.timecode import Span
from desktop.ui.compare.control_bar import NUDGE_KEYS, ControlBar
from desktop.ui.texts.compare import offset_sentence
from desktop.ui.widgets.announce import announce

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.review.compare import Meeting
    from desktop.ui.compare.twin import TwinPlayer
    from desktop.ui.playing import Playing


class Together(QObject):
    """Lays the two beside each other and chooses what of them is played.

    Args:
        page: what is announced is announced for it.
    """

    def __init__(self, twin: TwinPlayer, playing: Playing, bar: ControlBar, page: QWidget) -> None:
        super().__init__(page)
        self.twin, self.playing, self.bar, self.page = twin, playing, bar, page
        self.span: Span | None = None
        self.meetings: tuple[Meeting, ...] = ()
        playing.loop_changed.connect(self.show_span)
        bar.loop.connect(playing.toggle_loop)
        bar.met.connect(self.meet)
        bar.nudged.connect(self.nudge)

    def keys(self) -> dict[str, Callable[[], object]]:
        """Return the keys of all this, as Qt writes them."""
        keys: dict[str, Callable[[], object]] = {"[": self.from_here, "]": self.to_here}
        for by, key in NUDGE_KEYS.items():
            keys[key] = partial(self.nudge, by)
        for number, part in enumerate(self.bar.parts):
            keys[str(number)] = partial(self.meet, part)
        return keys

    def offer(self, meetings: tuple[Meeting, ...]) -> None:
        """Let them meet at these parts, and let the span go."""
        self.meetings = meetings
        self.bar.show_meetings(meetings)
        self.use_span(None)

    @Slot(str)
    def meet(self, part: str) -> None:
        """Lay both beside each other where a part of the answer begins."""
        for each in self.meetings:
            if each.part == part:
                self.use_span(None)
                self.twin.meet(each.a_ms, each.b_ms)
                announce(self.page, offset_sentence(self.twin.offset_ms))

    @Slot(int)
    def nudge(self, by_ms: int) -> None:
        """Let B come so much later."""
        self.twin.lay_beside(self.twin.offset_ms - by_ms)
        announce(self.page, offset_sentence(self.twin.offset_ms))

    @Slot(object, object)
    def play_row(self, a: Span | None, b: Span | None) -> None:
        """Lay what both takes rest on beside each other and play it, with a second before."""
        if a is not None and b is not None:
            self.twin.lay_beside(b.start_ms - a.start_ms)
        spans = [
            Span(self.twin.moment_of(side, each.start_ms), self.twin.moment_of(side, each.end_ms))
            for side, each in enumerate((a, b))
            if each is not None
        ]
        start = min(each.start_ms for each in spans)
        end = max(each.end_ms for each in spans)
        self.playing.play_place(Span(start, end))

    def from_here(self) -> None:
        """Begin the span here; without one it goes to the end."""
        now = self.twin.position
        end = self.span.end_ms if self.span else self.twin.length
        self.use_span(Span(now, max(now, end)))

    def to_here(self) -> None:
        """End the span here."""
        self.use_span(self.playing.ended_here(self.span))

    def use_span(self, span: Span | None) -> None:
        """Let this be the span that is played again and again; None lets it go."""
        self.span = span
        self.playing.use_span(span)
        self.show_span()

    @Slot()
    def show_span(self) -> None:
        """Say which span it is, and whether it is repeated."""
        self.bar.show_span(self.span, loops=self.playing.loops)
