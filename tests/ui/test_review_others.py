"""Reviews of others beside one's own: sealed until the take is rated, then with lanes and colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtWidgets import QApplication

from desktop.base.documents import write_document
from desktop.base.settings import Appearance
from desktop.base.timecode import Span
from desktop.review import changes
from desktop.review.desk import ReviewDesk
from desktop.review.evidence import ForRating
from desktop.review.model import AnswerValue, MarkKind, Reviewer, ReviewerRole
from desktop.review.store import write_review
from desktop.sessions.folder import TakeFolder
from desktop.ui.navigation import Goto, Place
from desktop.ui.review.lower_pane import Sheet
from tests.fixtures._review_fakes import item_row, press, stored
from tests.fixtures.review import NOW, TAKE_ID, make_review, make_session

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.review.model import Review
    from desktop.ui.pages.review import ReviewPage

    Opener = Callable[[Goto], ReviewPage]

pytestmark = pytest.mark.gui


def review_of(name: str, role: ReviewerRole, number: int) -> Review:
    """Return what somebody else said: a mark and an answer."""
    review = msgspec.structs.replace(
        make_review(), id=f"review-{number:04}", reviewer=Reviewer(f"reviewer-{number}", name, role)
    )
    review = changes.add_mark(
        review, TAKE_ID, Span(1000, 2000), mark_id=f"theirs-{number}", at=NOW,
        kind=MarkKind.STRENGTH, text="<b>warm</b> opening",
    )  # fmt: skip
    return changes.set_answer(review, TAKE_ID, "K01", AnswerValue.PARTLY, at=NOW)


@pytest.fixture
def take(review_take: Path) -> Path:
    reviews = review_take.parents[1] / "reviews"
    write_review(reviews, review_of("Lin", ReviewerRole.HR, 7))
    write_review(reviews, review_of("", ReviewerRole.FRIEND, 8))
    return review_take


def rate_all(page: ReviewPage) -> None:
    """Rate the take: only then others are shown."""
    for row in page.checklist.rows:
        if isinstance(row.target, ForRating):
            page.work.rate(row.target, 3)
            page.work.say_no_evidence(row.target, found_none=True)


def test_what_others_said_is_sealed_until_the_take_is_rated(open_page: Opener, take: Path) -> None:
    page = open_page(Goto(Place.REVIEW, take=take))
    timeline = page.playback.timeline
    lane = timeline.content.lane("review-0007")
    assert lane is not None
    assert lane.spans == ()
    assert (lane.label, lane.note) == ("Lin (HR)", "shown when you have rated all of this take")
    timeline.grab()
    rate_all(page)
    lane, other = timeline.content.lane("review-0007"), timeline.content.lane("review-0008")
    assert lane is not None
    assert other is not None
    assert (lane.label, other.label) == ("Lin (HR)", "Friend")
    assert lane.colour != other.colour
    box = timeline.rows.lane("review-0007")
    tip = timeline.words_at(QPointF(timeline.scale.x_at(1500), box.center().y()))
    assert "&lt;b&gt;warm" in tip


def test_who_says_nothing_of_a_take_has_no_lane_in_it(open_page: Opener, take: Path) -> None:
    """A later take of the session: whoever saw the one before had a lane that could only stay empty."""
    silent = review_of("Ko", ReviewerRole.FRIEND, 9)
    silent = msgspec.structs.replace(silent, marks=(), answers=(), ratings=())
    other = changes.add_mark(
        silent, "another-take", Span(1000, 2000), mark_id="theirs-9", at=NOW,
        kind=MarkKind.STRENGTH, text="of the other",
    )  # fmt: skip
    write_review(take.parents[1] / "reviews", other)
    page = open_page(Goto(Place.REVIEW, take=take))
    content = page.playback.timeline.content
    assert content.lane("review-0009") is None
    assert content.lane("review-0007") is not None
    rate_all(page)
    assert page.playback.timeline.content.lane("review-0009") is None


def test_fifty_reviews_leave_the_picture_its_room(open_page: Opener, take: Path) -> None:
    reviews = take.parents[1] / "reviews"
    for number in range(10, 58):
        name = "Lin\nwith a line more " * 5
        write_review(reviews, review_of(name[:119], ReviewerRole.FRIEND, number))
    page = open_page(Goto(Place.REVIEW, take=take))
    rate_all(page)
    page.resize(1024 - 176, 700)
    timeline = page.playback.timeline
    assert len(timeline.content.lanes) == 53
    assert all("\n" not in lane.label for lane in timeline.content.lanes)
    assert page.playback.video.height() >= 120
    assert timeline.visibleRegion().boundingRect().height() <= 220
    assert page.minimumSizeHint().height() <= 640
    page.grab()


def test_the_overlay_shows_their_answers_until_they_are_hidden(
    open_page: Opener, take: Path
) -> None:
    page = open_page(Goto(Place.REVIEW, take=take))
    page.resize(1700, 1100)  # room for every item, not only for their signs
    video = page.playback.video
    sealed = video.overlay_box
    rate_all(page)
    assert video.overlay_box.height() > sealed.height()
    press(page, "V")
    assert video.overlay_box == sealed
    assert not page.playback.transport.others_action.isChecked()


def test_a_role_play_shows_its_card_after_the_take(open_page: Opener, take: Path) -> None:
    from desktop.roles.model import RolePlayCard
    from tests.fixtures.review import both

    page = open_page(Goto(Place.REVIEW, take=take))
    assert page.sheets.switch.button("card").isHidden()
    press(page, "W")
    assert page.sheets.sheet is Sheet.MARKS
    session = make_session()
    card = RolePlayCard(
        opening=both("You are late"), hidden_need=both("A refund"), heat=4,
        escalate=both("Get me your boss"), settle=both("A date"),
    )  # fmt: skip
    first, *rest = session.role.questions
    role = msgspec.structs.replace(
        session.role, questions=(msgspec.structs.replace(first, roleplay=card), *rest)
    )
    write_document(take.parents[1] / "session.json", msgspec.structs.replace(session, role=role))
    page = open_page(Goto(Place.REVIEW, take=take))
    for sheet in (Sheet.CUES, Sheet.WORDS, Sheet.CARD):
        press(page, "W")
        assert page.sheets.sheet is sheet
    assert "A refund" in page.sheets.card.words
    assert page.sheets.pane is page.sheets.card.area
    page = open_page(Goto(Place.REVIEW, take=take.parent / "02_Q02"))
    assert page.sheets.sheet is Sheet.WORDS


def test_two_windows_on_one_session_keep_each_others_work(open_page: Opener, take: Path) -> None:
    page = open_page(Goto(Place.REVIEW, take=take))
    press(page, "Y")
    other = ReviewDesk(TakeFolder(take).session)
    other.answer(TAKE_ID, "K02", AnswerValue.NO)
    mark = other.mark(TAKE_ID, Span(3000, 3500), kind=MarkKind.NOTE, text="from the other window")
    press(page, "P")
    both_kept = stored(take)
    assert both_kept is not None
    assert {(each.item, each.value) for each in both_kept.answers} == {
        ("K01", AnswerValue.PARTLY), ("K02", AnswerValue.NO),
    }  # fmt: skip
    assert [each.id for each in both_kept.marks] == [mark]
    assert item_row(page, "K02").segments.choice is AnswerValue.NO
    assert page.sheets.marks.list.count() == 1
    press(page, "Ctrl+Z")
    press(page, "Ctrl+Z")
    undone = stored(take)
    assert undone is not None
    assert [(each.item, each.value) for each in undone.answers] == [("K02", AnswerValue.NO)]
    assert len(undone.marks) == 1


def test_a_window_one_goes_back_to_shows_what_the_other_wrote(
    open_page: Opener, take: Path
) -> None:
    page = open_page(Goto(Place.REVIEW, take=take))
    other = ReviewDesk(TakeFolder(take).session)
    other.answer(TAKE_ID, "K02", AnswerValue.NO)  # the first word is said in the other window
    QApplication.sendEvent(page, QEvent(QEvent.Type.WindowActivate))
    assert item_row(page, "K02").segments.choice is AnswerValue.NO
    press(page, "Y")
    review = stored(take)
    assert review is not None
    assert (review.id, len(review.answers)) == (other.review.id, 2)


def test_the_page_stands_in_high_contrast(open_page: Opener, take: Path) -> None:
    page = open_page(Goto(Place.REVIEW, take=take))
    page.workshop.theme.use(Appearance.HIGH_CONTRAST)
    rate_all(page)
    press(page, "M")
    page.grab()
    page.workshop.theme.use(Appearance.LIGHT)
