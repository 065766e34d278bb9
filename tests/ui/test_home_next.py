"""Home's next step: what, how long, why, and the takes it rests on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtWidgets import QPushButton

from desktop.review.changes import write_keep
from desktop.review.desk import ReviewDesk
from desktop.sessions.shelf import SessionShelf
from desktop.sharing.taking_in import take_in
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.home import HomePage
from desktop.ui.widgets.proof_list import ProofList
from desktop.ui.widgets.text import PlainLabel
from tests.fixtures._practised import ROLE, WAIT_MS, button, practised, went, words
from tests.fixtures.sharing import make_shared, receiver, review_file_for, write_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.base.paths import Folders
    from desktop.ui.main_window import MainWindow

pytestmark = pytest.mark.gui


def test_home_says_what_next_how_long_why_and_on_what_it_rests(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders
) -> None:
    practised(window_folders)
    window = open_window()
    home = window.page(Place.HOME)
    assert isinstance(home, HomePage)
    qtbot.waitUntil(lambda: home.next.choice is not None, timeout=WAIT_MS)
    said = words(home.next)
    assert "min" in said
    assert "Because " in said
    assert "20 days until the interview." in said
    assert "about 8 min" in home.next.accessibleName()
    visited = went(home)
    home.next.evidence.click()
    proofs = home.next.findChild(ProofList)
    assert isinstance(proofs, ProofList)
    link = button(qtbot, proofs, proofs.findChildren(QPushButton)[0].text())
    link.click()
    assert visited[0].place is Place.REVIEW
    window.go(Goto(Place.HOME))
    before = words(home.next)
    home.other.click()
    assert words(home.next) != before
    home.start.click()
    assert visited[-1].place is Place.PRACTISE
    assert visited[-1].role == ROLE
    for press, wish in zip(
        home.phases.buttons,
        (
            Goto(Place.PREPARE, part="target"),
            Goto(Place.PROGRESS, part="plan"),
            Goto(Place.PROGRESS, part="report"),
        ),
        strict=True,
    ):
        press.click()
        assert visited[-1] == wish
    assert home.multiples is not None
    longest = next(
        each
        for each in home.multiples.findChildren(PlainLabel)
        if each.text() == "Goal alignment and demonstrated value"
    )
    assert longest.fontMetrics().horizontalAdvance(longest.text()) <= longest.width()  # one line
    home.multiples.more.click()
    assert visited[-1] == Goto(Place.PROGRESS, part="dots")


def test_a_word_that_points_to_two_competencies_is_one_word(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders
) -> None:
    who = practised(window_folders, sessions=0)
    ad = "熟悉智能客服系统和知识库"
    who.targets.write(msgspec.structs.replace(who.targets.targets()[0], ad=ad))
    home = open_window().page(Place.HOME)
    assert isinstance(home, HomePage)
    qtbot.waitUntil(lambda: "point to what is asked" in words(home), timeout=WAIT_MS)
    assert "2 words of the job ad point to what is asked" in words(home)


def test_an_unseen_answer_is_looked_at_first(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders
) -> None:
    who = practised(window_folders, sessions=1)
    who.record(["Q06"], own=False)
    home = open_window().page(Place.HOME)
    assert isinstance(home, HomePage)
    qtbot.waitUntil(lambda: home.start.text() == "Look at it", timeout=WAIT_MS)
    visited = went(home)
    home.start.click()
    assert visited[0].place is Place.REVIEW
    home.other.click()
    assert home.start.text() == "Start"


@pytest.mark.media
def test_a_sealed_review_waits_until_the_own_rating(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders, tmp_path: Path
) -> None:
    shared = make_shared(tmp_path / "shared")
    window_folders.library.parent.mkdir(parents=True)
    shared.library.rename(window_folders.library)
    shared = replace(
        shared,
        library=window_folders.library,
        folder=SessionShelf(window_folders.sessions, window_folders.trash).folders()[0],
    )
    pack = shared.export()
    file = review_file_for(pack.path, tmp_path / "friend", name="Lin")
    take_in(shared.shelf, write_file(shared.outside / "back.greenroom-review.json", file))
    home = open_window().page(Place.HOME)
    assert isinstance(home, HomePage)
    qtbot.waitUntil(lambda: "Review by Lin (Friend): sealed" in words(home), timeout=WAIT_MS)
    visited = went(home)
    button(qtbot, home, "Rate first").click()
    assert visited == [Goto(Place.SHARE, part="received")]


@pytest.mark.media
def test_a_pack_of_somebody_else_is_found_again(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders, tmp_path: Path
) -> None:
    given = make_shared(tmp_path / "somebody")
    folders = [
        receiver(window_folders.library).receive(given.export(name=f"{n}.zip").path).folder
        for n in range(4)
    ]
    window = open_window()
    home = window.page(Place.HOME)
    assert isinstance(home, HomePage)
    qtbot.waitUntil(lambda: "not begun" in words(home), timeout=WAIT_MS)
    assert "1 more pack of others in Reviews" in words(home)
    desk = ReviewDesk(folders[0])
    desk.change(lambda review, _at: write_keep(review, "clear"))
    home.enter(Goto(Place.HOME))
    qtbot.waitUntil(lambda: "begun, your draft is kept" in words(home), timeout=WAIT_MS)
    visited = went(home)
    button(qtbot, home, "Go on").click()
    assert visited == [Goto(Place.REVIEW, take=folders[0].takes()[0].path)]
