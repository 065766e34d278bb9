"""Stories, cards and the matrix in the real window."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.base.ids import new_id, now_utc
from desktop.base.settings import Language
from desktop.practice.coverage import Column
from desktop.roles.target import Target
from desktop.stories.cards import DeckName
from desktop.stories.model import Story, StoryGap, gaps_of
from desktop.stories.spacing import Grade
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.prepare import PreparePage, PreparePart
from desktop.ui.prepare.cards_part import CardsPart
from desktop.ui.prepare.coverage_part import CoveragePart
from desktop.ui.prepare.stories_part import StoriesPart

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.main_window import MainWindow
    from desktop.ui.page import Page
    from tests.fixtures.window import SilentDialogs

pytestmark = pytest.mark.gui
WAIT_MS = 15_000
ROLE = "ai_customer_service"
DAY = dt.date(2026, 11, 25)


def part_of(window: MainWindow, which: PreparePart, about: str = "") -> Page:
    window.go(Goto(Place.PREPARE, part=which, about=about))
    page = window.page(Place.PREPARE)
    assert isinstance(page, PreparePage)
    return page.part(which)


def stories_of(window: MainWindow, about: str = "") -> StoriesPart:
    part = part_of(window, PreparePart.STORIES, about)
    assert isinstance(part, StoriesPart)
    return part


def cards_of(window: MainWindow) -> CardsPart:
    part = part_of(window, PreparePart.CARDS)
    assert isinstance(part, CardsPart)
    part.today = lambda: DAY
    part.enter(Goto(Place.PREPARE))
    return part


def coverage_of(window: MainWindow, qtbot: QtBot) -> CoveragePart:
    part = part_of(window, PreparePart.COVERAGE)
    assert isinstance(part, CoveragePart)
    qtbot.waitUntil(lambda: part.matrix is not None, timeout=WAIT_MS)
    return part


def add_story(window: MainWindow, title: str, **fields: object) -> Story:
    now = now_utc()
    story = Story(id=new_id(), created_at=now, updated_at=now, title=title, role=ROLE, **fields)  # type: ignore[arg-type]
    window.workshop.services.stories.write(story)
    return story


def test_a_story_is_written_and_says_what_is_missing(
    open_window: Callable[..., MainWindow],
) -> None:
    window = open_window()
    part = stories_of(window)
    assert part.empty.isVisible()
    part.empty.button.click()
    form = part.form
    QTest.keyClicks(form.title, "the late parcel")
    form.parts["situation"].setPlainText("A parcel was late by three days.")
    form.add_number.click()
    QTest.keyClicks(form.numbers[0].fields["what"], "response time")
    QTest.keyClicks(form.numbers[0].fields["source"], "weekly report")
    form.is_true.click()
    form.competencies[2].click()
    form.questions.setCurrentIndex(1)
    form.questions.activated.emit(1)
    part.save_now()
    kept = part.services.stories.stories()[0]
    assert kept.title == "the late parcel"
    assert kept.is_true
    assert kept.numbers[0].source == "weekly report"
    assert len(kept.questions) == len(kept.competencies) == 1
    assert StoryGap.BASELINE in gaps_of(kept)
    assert "before and period of a number" in form.gaps.text()
    assert "missing" in part.list.item(0).text()
    form.linked[0].click()
    form.numbers[0].remove.click()
    form.competencies[2].click()
    part.save_now()
    kept = part.services.stories.stories()[0]
    assert kept.numbers == kept.questions == kept.competencies == ()


def test_another_role_lets_the_links_go(open_window: Callable[..., MainWindow]) -> None:
    window = open_window()
    add_story(window, "a", competencies=("craft",), questions=("Q01",))
    part = stories_of(window)
    row = part.form.roles.findText("Sales")
    part.form.roles.setCurrentIndex(row)
    part.form.roles.activated.emit(row)
    part.save_now()
    kept = part.services.stories.stories()[0]
    assert (kept.role, kept.competencies, kept.questions) == ("sales", (), ())


def test_stories_are_moved_by_keys_and_stay_so(open_window: Callable[..., MainWindow]) -> None:
    window = open_window()
    made = [add_story(window, title) for title in ("a", "b", "c")]
    part = stories_of(window, made[0].id)
    first = [part.list.item(row).text()[0] for row in range(3)]
    part.list.setCurrentRow(2)
    part.earlier()
    part.earlier()
    part.earlier()
    assert part.list.currentRow() == 0
    part.later()
    shown = [each.title for each in part.services.stories.stories()]
    assert shown == [first[0], first[2], first[1]]
    assert part.services.stories.broken() == ()


def test_a_story_comes_back_from_the_trash(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    story = add_story(window, "a")
    part = stories_of(window)
    QTest.keyClicks(part.form.title, "!")
    part.discard.click()
    assert part.services.stories.stories() == ()
    assert part.empty.isVisible()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    QTest.keyClick(part.empty.button, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert part.services.stories.get(story.id).title == "a!"
    part.undo()
    assert part.next_step() is part.new


def test_a_story_whose_way_back_was_barred_can_be_brought_back_later(
    open_window: Callable[..., MainWindow],
) -> None:
    window = open_window()
    story = add_story(window, "a")
    part = stories_of(window)
    part.discard.click()
    barrier = window.workshop.services.folders.stories / f"{story.id}.json"
    barrier.write_text("{")
    part.undo()
    assert barrier.name in part.banner.sentence
    barrier.unlink()
    part.undo()
    assert part.services.stories.get(story.id).title == "a"


def test_a_damaged_story_is_named_and_the_others_are_shown(
    open_window: Callable[..., MainWindow],
) -> None:
    window = open_window()
    add_story(window, "a")
    (window.workshop.services.folders.stories / "x.json").write_text("{")
    part = stories_of(window)
    assert "x.json" in part.banner.sentence
    assert part.list.count() == 1


def test_cards_are_turned_and_graded_by_keys(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    part = cards_of(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    assert len(part.cards) == 10
    assert part.next_step() is part.turn
    first = part.cards[0]
    part.face.setFocus()
    QTest.keyClick(part.turn, Qt.Key.Key_Space)
    assert part.is_shown
    assert part.answer.text() == first.back
    assert "in 2 days" in part.grades[Grade.GOOD].text()
    QTest.keyClick(part.grades[Grade.GOOD], Qt.Key.Key_4)
    assert part.cards[0] != first
    for _ in range(9):
        part.space()
        part.grade(Grade.AGAIN)
    assert part.cards == ()
    assert part.empty.isVisible()
    assert "10 done today, 0 left" in part.standing.text()
    part.today = lambda: DAY + dt.timedelta(days=1)
    part.enter(Goto(Place.PREPARE))
    assert len(part.cards) == 10  # nine that were not known, one new
    assert first not in part.cards


def test_the_other_deck_shows_the_truth_banner(open_window: Callable[..., MainWindow]) -> None:
    part = cards_of(open_window())
    part.decks.button(DeckName.REWRITE.value).click()
    part.turn.click()
    assert part.truth.isVisible()
    assert part.next_step() is part.grades[Grade.GOOD]
    part.grades[Grade.HARD].click()
    assert not part.is_shown


def test_own_cards_are_added_removed_and_brought_in_and_out(
    open_window: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path, dialogs: SilentDialogs
) -> None:
    window = open_window()
    part = cards_of(window)
    part.list_button.click()
    assert part.next_step() is part.list.add
    for field, words in zip(part.list.fields, ("=1+1", "need", "probe?"), strict=True):
        QTest.keyClicks(field, words)
    part.list.add.click()
    own = part.services.decks.own(DeckName.NEED)
    assert [each.front for each in own] == ["=1+1"]
    dialogs.file = tmp_path / "out.csv"
    part.list.bring_out.click()
    assert "'=1+1" in dialogs.file.read_text(encoding="utf-8-sig")
    part.list.bring_out.click()
    assert "out.csv" in part.banner.sentence
    part.list.table.setCurrentCell(0, 0)
    part.list.remove.click()
    assert part.services.decks.own(DeckName.NEED) == ()
    part.list.undo.click()
    assert len(part.services.decks.own(DeckName.NEED)) == 1
    bad = tmp_path / "bad.csv"
    bad.write_text("utterance,need,probe\na,b,c\nd,e\n")
    dialogs.file = bad
    part.list.bring_in.click()
    qtbot.waitUntil(lambda: "line 3" in part.banner.sentence, timeout=WAIT_MS)
    bad.write_text("utterance,need,probe\na,b,c\n")
    part.list.bring_in.click()
    qtbot.waitUntil(lambda: "New cards: 1" in part.banner.sentence, timeout=WAIT_MS)
    dialogs.file = None
    part.list.bring_in.click()
    part.list.bring_out.click()
    part.list_button.click()
    assert part.cards


def test_damaged_cards_are_said(open_window: Callable[..., MainWindow]) -> None:
    window = open_window()
    folder = window.workshop.services.folders.decks
    folder.mkdir(parents=True)
    (folder / "cards.json").write_text("{")
    part = cards_of(window)
    assert "cards.json" in part.banner.sentence
    assert part.empty.isVisible()


def test_a_fresh_matrix_shows_what_is_missing_and_leads_on(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    part = coverage_of(window, qtbot)
    assert part.table.rowCount() == 7
    item = part.table.item(0, 1)
    assert item is not None
    assert "none yet" in item.text()
    assert item.font().bold()
    assert part.matrix is not None
    row = part.matrix.rows[0]
    story = part.step(row, Column.STORY)
    assert (story.part, story.about) == ("stories", f"{ROLE}/{row.competency}")
    for column in (Column.QUESTION, Column.GOOD_TAKE, Column.OTHER_VIEW):
        wish = part.step(row, column)
        assert wish.place is Place.PRACTISE
        assert wish.question in row.questions
    part.table.setCurrentCell(0, 1)
    assert "Write a story" in part.go_on.text()
    part.go_on.click()
    stories = stories_of(window, f"{ROLE}/{row.competency}")
    assert stories.story is not None
    assert stories.story.competencies == (row.competency,)


def test_a_story_fills_its_cell_and_another_role_has_another_matrix(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    story = add_story(window, "a", competencies=("craft",))
    now = now_utc()
    target = Target(id=new_id(), role=ROLE, created_at=now, updated_at=now, ad="沟通能力")
    window.workshop.services.targets.write(target)
    part = coverage_of(window, qtbot)
    assert part.matrix is not None
    row = next(each for each in part.matrix.rows if each.competency == "craft")
    assert part.step(row, Column.STORY).about == story.id
    assert part.step(row, Column.QUESTION).target == target.id
    wanted = part.roles.findText("Sales")
    part.roles.setCurrentIndex(wanted)
    part.roles.activated.emit(wanted)
    qtbot.waitUntil(lambda: part.matrix is not None, timeout=WAIT_MS)
    assert part.table.rowCount() == 6


def test_every_part_speaks_chinese(open_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    from desktop.base.settings import Interface

    window = open_window(interface=Interface.ZH_CN)
    coverage = coverage_of(window, qtbot)
    assert "写一个故事" in coverage.table.item(0, 1).text()  # type: ignore[union-attr]
    assert cards_of(window).cards[0].front == "物流怎么这么慢"
    assert stories_of(window).empty.isVisible()
    assert window.workshop.translation.language is Language.ZH
