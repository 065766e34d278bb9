"""The gap view of reviewers who differ: both sides beside each other, and the figures of two."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.sharing.taking_in import take_in
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.share import SharePart
from desktop.ui.share import gap_view
from desktop.ui.share.level_scale import LevelLegend
from desktop.ui.share.sides import Sides
from desktop.ui.texts.agreement import MOST_SIDES
from desktop.ui.widgets.buttons import Button
from tests.fixtures._share_parts import received_of
from tests.fixtures._shown import shown_in
from tests.fixtures.sharing import changed, review_file_for, write_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.main_window import MainWindow
    from desktop.ui.share.received_part import ReceivedPart
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.gui, pytest.mark.media, pytest.mark.shared_library]
WAIT_MS = 8_000


def rated_by(shared: Shared, friends: Path, levels: tuple[int, ...]) -> None:
    """Let each friend give a competency one of these levels, with a moment, and the other one a 3."""
    pack = shared.export()
    for number, level in enumerate(levels, 1):
        file = review_file_for(pack.path, friends, name=f"Friend {number}", number=number)
        ratings = (
            msgspec.structs.replace(
                file.ratings[0], level=level, evidence=(file.notes[0].id,), why=f"because {number}"
            ),
            *file.ratings[1:],
        )
        signed = changed(file, pack.manifest.review_key, ratings=ratings)
        take_in(shared.shelf, write_file(shared.outside / f"{number}.json", signed))
    shared.own(4)


def gaps_of(window: MainWindow, shared: Shared, qtbot: QtBot) -> ReceivedPart:
    about = str(shared.folder.path)
    window.go(Goto(Place.SHARE, part=SharePart.RECEIVED.value, about=about))
    part = received_of(window)
    qtbot.waitUntil(lambda: shown_in(part.gaps, "Open reviews") > 0, timeout=WAIT_MS)
    return part


def test_two_who_differ_stand_side_by_side(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, tmp_path: Path
) -> None:
    rated_by(shared, tmp_path / "friends", (1, 5))
    part = gaps_of(open_window(), shared, qtbot)
    sides = part.gaps.findChildren(Sides)
    assert len(sides) == 1
    for words in ("Friend 1", "Friend 2", "“我在”", "because 1", "because 2"):
        assert shown_in(sides[0], words), words
    assert shown_in(part.gaps, "Which moment did each of them look at?") == 1
    figures = "rated by both: 2. Average difference in levels: 2; the same: 50 %; at most one level apart: 50 %."
    assert shown_in(part.gaps, figures) == 1
    differing = "5 (no evidence found)\n2 reviewers, difference in levels: 4\nWhich moment"
    assert shown_in(part.gaps, differing) == 1  # what is compared, how far they agree, what to ask
    (legend,) = part.gaps.findChildren(LevelLegend)
    assert shown_in(legend, "you") == shown_in(legend, "others") == 1


def test_of_many_who_differ_the_ends_are_shown(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, tmp_path: Path
) -> None:
    rated_by(shared, tmp_path / "friends", (1, 5, 1, 5, 3))
    part = gaps_of(open_window(), shared, qtbot)
    (sides,) = part.gaps.findChildren(Sides)
    assert sum(shown_in(sides, f"Friend {number}") for number in range(1, 6)) == MOST_SIDES
    assert not shown_in(sides, "Friend 5")
    assert shown_in(part.gaps, "they differ: average deviation 1.6") == 1
    assert shown_in(part.gaps, "they agree: average deviation 0") == 1
    assert not shown_in(part.gaps, "rated by both")


def test_of_many_moments_more_are_shown_when_wanted(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    shared: Shared,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Fifty reviews have 100,000 marks: all at once, the window stood still for seconds."""
    monkeypatch.setattr(gap_view, "MOST_ROWS", 2)
    monkeypatch.setattr(gap_view, "MOST_SAID", 1)
    pack = shared.export()
    file = review_file_for(pack.path, tmp_path / "friends")
    moments = [(0, 100), (50, 100), (1500, 1600), (3000, 3100)]  # the first two are one
    notes = tuple(
        msgspec.structs.replace(
            file.notes[0], id=f"mark-{number:05}", start_ms=start, end_ms=end, text=f"Note {number}"
        )
        for number, (start, end) in enumerate(moments)
    )
    signed = changed(file, pack.manifest.review_key, notes=notes)
    take_in(shared.shelf, write_file(shared.outside / "many.json", signed))
    shared.own(4)
    part = gaps_of(open_window(), shared, qtbot)
    assert shown_in(part.gaps, "and 1 more")
    assert [shown_in(part.gaps, f"Note {number}") for number in range(4)] == [1, 0, 1, 0]
    (more,) = [each for each in part.gaps.findChildren(Button) if each.text() == "Show 1 more"]
    more.setFocus()
    more.click()
    qtbot.waitUntil(lambda: shown_in(part.gaps, "Note 3") == 1, timeout=WAIT_MS)
    assert not more.isVisible()
    focused = part.gaps.window().focusWidget()
    assert isinstance(focused, Button)
    assert "00:03" in focused.text()
