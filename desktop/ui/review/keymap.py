"""Which key of the Review page does what."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop.ui.page_keys import player_keys
from desktop.ui.timeline.timeline import ZOOM_STEP

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.review.marking import Marking
    from desktop.ui.review.playback_pane import PlaybackPane
    from desktop.ui.review.work import ReviewWork


def playing_keys(pane: PlaybackPane) -> dict[str, Callable[[], object]]:
    """Return the keys that play, or go by where it plays, as Qt writes them."""
    return {
        **player_keys(pane.playing),
        "[": pane.span_from_here,
        "]": pane.span_to_here,
        "Shift+Space": pane.play_selection,
    }


def looking_keys(pane: PlaybackPane) -> dict[str, Callable[[], object]]:
    """Return the keys of picture and timeline that need nothing to play."""
    timeline = pane.timeline
    return {
        "Ctrl+Down": partial(pane.walk.lane, 1),
        "Ctrl+Up": partial(pane.walk.lane, -1),
        "Ctrl+Right": pane.next_place,
        "Ctrl+Left": pane.place_before,
        "+": partial(timeline.zoom, ZOOM_STEP),
        "=": partial(timeline.zoom, ZOOM_STEP),
        "-": partial(timeline.zoom, 1 / ZOOM_STEP),
        "Z": timeline.zoom_to_fit,
        "O": pane.cycle_overlay,
        "Shift+O": pane.video.move_overlay,
        "C": pane.toggle_captions,
    }


def marking_keys(marking: Marking, work: ReviewWork) -> dict[str, Callable[[], object]]:
    """Return the keys of marks, and those that go through the checklist."""
    return {
        "M": marking.begin,
        "F2": marking.edit,
        "Alt+Left": partial(marking.choose_next, -1),
        "Alt+Right": partial(marking.choose_next, 1),
        "Del": marking.remove,
        "Up": partial(work.choose_next, -1),
        "Down": partial(work.choose_next, 1),
        "Ctrl+Z": work.undo,
        "Ctrl+Shift+Z": work.redo,
        "Ctrl+Y": work.redo,
    }


def guarded(
    keys: dict[str, Callable[[], object]], may: Callable[[str], bool]
) -> dict[str, Callable[[], object]]:
    """Let keys act only where they may; that is asked with the key at each press."""
    return {key: partial(_act, partial(may, key), act) for key, act in keys.items()}


def _act(may: Callable[[], bool], act: Callable[[], object]) -> None:
    if may():
        act()
