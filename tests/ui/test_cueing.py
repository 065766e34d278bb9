"""Cues on the Review page: looked for when a take is opened, used or refused by the person alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.base.documents import write_document
from desktop.base.timecode import Span
from desktop.review.evidence import ForAnswer, evidence_for
from desktop.transcription.model import Segment, Transcript, Word
from desktop.ui.navigation import Goto, Place
from desktop.ui.review.lower_pane import Sheet
from tests.fixtures._review_fakes import item_row, stored
from tests.fixtures.review import TAKE_ID, make_session

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.pages.review import ReviewPage
    from tests.fixtures._review_fakes import FakePlayer

    Opener = Callable[[Goto], ReviewPage]

pytestmark = pytest.mark.gui
WAIT_MS = 10_000
SAID = "We cut the waiting time from 60 seconds to 20 seconds in three months."


@pytest.fixture
def take(review_take: Path) -> Path:
    """A take in which a number is said; its first item asks for one."""
    session = make_session()
    first, *rest = session.role.items
    role = msgspec.structs.replace(
        session.role, items=(msgspec.structs.replace(first, cue="quant"), *rest)
    )
    write_document(
        review_take.parents[1] / "session.json", msgspec.structs.replace(session, role=role)
    )
    words = tuple(
        Word(at * 250, at * 250 + 240, f" {word}", 0.95) for at, word in enumerate(SAID.split())
    )
    transcript = Transcript(
        language="en",
        model="base",
        duration_ms=4000,
        segments=(Segment(0, words[-1].end_ms, f" {SAID}", words),),
    )
    write_document(review_take / "transcript.json", transcript)
    return review_take


@pytest.fixture
def page(open_page: Opener, take: Path, qtbot: QtBot) -> ReviewPage:
    page = open_page(Goto(Place.REVIEW, take=take))
    qtbot.waitUntil(lambda: page.cueing.sheet is not None, timeout=WAIT_MS)
    return page


def used(take: Path) -> list[Span]:
    marks = evidence_for(stored(take), TAKE_ID, ForAnswer("K01"))
    return [mark.span for mark in marks]


def test_a_number_has_a_lane_and_is_offered_where_it_is_asked_for(page: ReviewPage) -> None:
    lane = page.playback.timeline.content.lane("numbers")
    assert lane is not None
    assert lane.spans
    assert page.sheets.cues.tree.topLevelItemCount() > 3
    row = item_row(page, "K01")
    assert row.offers
    assert row.segments.choice is None  # a cue sets no answer
    assert item_row(page, "K02").offers == []


def test_an_offer_is_listened_to_and_then_used(
    page: ReviewPage, take: Path, fake_player: FakePlayer
) -> None:
    row = item_row(page, "K01")
    offer = row.offers[0]
    offer.play.click()
    assert fake_player.playing
    assert page.playback.span == offer.place.span
    offer.use.click()
    assert used(take) == [offer.place.span]
    assert offer not in row.offers
    assert row.segments.choice is None
    page.work.undo()
    assert next(each.place for each in item_row(page, "K01").offers) == offer.place


def test_a_place_is_played_with_a_second_before_it(
    page: ReviewPage, fake_player: FakePlayer
) -> None:
    page.sheets.cues.played.emit(Span(3000, 3500))
    assert (fake_player.position, fake_player.playing) == (2000, True)
    page.sheets.cues.played.emit(Span(500, 1500))
    assert fake_player.position == 0


def test_what_is_not_so_stays_away_until_it_is_brought_back(page: ReviewPage, qtbot: QtBot) -> None:
    row = item_row(page, "K01")
    before = [each.place for each in row.offers]
    row.offers[0].refuse.click()
    qtbot.waitUntil(lambda: [each.place for each in row.offers][:1] != before[:1], timeout=WAIT_MS)
    pane = page.sheets.cues
    page.sheets.show_sheet(Sheet.CUES)
    assert pane.bring_back.isVisible()
    pane.bring_back.click()
    qtbot.waitUntil(lambda: [each.place for each in row.offers] == before, timeout=WAIT_MS)


def test_a_place_of_the_list_becomes_evidence_for_the_chosen_item(
    page: ReviewPage, take: Path
) -> None:
    page.work.choose(ForAnswer("K01"))
    tree = page.sheets.cues.tree
    page.sheets.show_sheet(Sheet.CUES)
    cues = [item for at in range(tree.topLevelItemCount()) if (item := tree.topLevelItem(at))]
    found = next(item for item in cues if item.text(0).startswith("Numbers"))
    place = found.child(0)
    assert place is not None
    tree.setCurrentItem(place)
    page.sheets.cues.use.click()
    assert len(used(take)) == 1
    assert page.sheets.pane is tree


def test_cues_that_cannot_be_kept_are_said(page: ReviewPage, take: Path, qtbot: QtBot) -> None:
    (take / "cues.json").unlink()
    item_row(page, "K01").offers[0].refuse.click()
    qtbot.waitUntil(lambda: "cues.json" in page.sheets.cues.note.text(), timeout=WAIT_MS)
