"""Adding recordings from files: one and several, under way, and what became of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.library import LibraryPage
from tools.pictures.library import takes
from tools.pictures.stage import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

    from tools.pictures.stage import Stage

FILES = tuple(Path("Videos", name) for name in (
    "interview-2026-11-20.mp4", "IMG_2041 second answer, the long one.mov", "voice memo 3.m4a",
    "readme.txt",
))  # fmt: skip
VERY_MANY = tuple(Path("Videos", f"IMG_{number}.mov") for number in range(2001, 2231))


def adding(stage: Stage) -> None:
    """Show the card for one file and for several: asking, under way, at the end, refused."""
    page = stage.page(Place.LIBRARY, LibraryPage)
    stage.go(Goto(Place.LIBRARY, files=FILES[:1]))
    card = page.adding
    wait_until(lambda: card.isVisible() and card.add.isEnabled(), "the questions")
    stage.settle()
    stage.picture("add-one")
    card.in_turn.began.emit(0)
    card.show_busy()
    card.bar.setValue(40)
    card.cancel.setFocus()
    stage.settle()
    stage.picture("add-one-under-way")
    refused = WorldError(
        Fault.MEDIA_UNREADABLE, file=FILES[0], why="Invalid data found when processing input"
    )
    card.in_turn.refused.emit(0, refused)
    card.in_turn.over.emit()
    stage.settle()
    stage.picture("add-one-refused")
    card.give_up()
    several(stage, page)


def several(stage: Stage, page: LibraryPage) -> None:
    """Show the card for several files, a new session of theirs."""
    card = page.adding
    stage.go(Goto(Place.LIBRARY, files=FILES))
    wait_until(lambda: card.isVisible() and card.add.isEnabled(), "the questions")
    card.sessions.setCurrentIndex(0)
    card.sessions.activated.emit(0)
    stage.settle()
    stage.picture("add-several")
    turns = card.in_turn
    for row in card.files.rows:
        row.show_waiting()
    turns.began.emit(0)
    turns.added.emit(0, takes(stage.window.workshop.services)[0])
    turns.began.emit(1)
    card.show_busy()
    card.bar.setValue(60)
    card.cancel.setFocus()
    stage.settle()
    stage.picture("add-several-under-way")
    turns.added.emit(1, takes(stage.window.workshop.services)[1])
    text = card.files.rows[2].file
    turns.refused.emit(
        2,
        WorldError(
            Fault.MEDIA_UNREADABLE, file=text, why="Invalid data found when processing input"
        ),
    )
    turns.over.emit()
    stage.settle()
    stage.picture("add-several-over")
    card.give_up()
    stage.go(Goto(Place.LIBRARY, files=VERY_MANY))
    wait_until(lambda: card.isVisible() and card.add.isEnabled(), "the questions")
    stage.settle()
    stage.picture("add-very-many")
    card.give_up()


ACTS: dict[str, Callable[[Stage], None]] = {"adding": adding}
