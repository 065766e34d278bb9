"""The candidate's report: facts, words, page; nothing of a sealed review, nothing that runs."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import msgspec
import pytest
from typing_extensions import override

from desktop.base.documents import write_document
from desktop.base.settings import Language
from desktop.base.timecode import Span
from desktop.practice.first_look import Opened, nothing_known
from desktop.practice.situation import Situation, situation
from desktop.reports.candidate_report import (
    CandidateReport,
    report_of_days,
    report_of_session,
)
from desktop.reports.candidate_report_page import as_html, blocks_of
from desktop.reports.evidence import LONGEST_QUOTE, MOST_QUOTES, quotes_of, said_in
from desktop.review.changes import add_mark, attach_to_rating, set_answer
from desktop.review.gaps import Bounds, GapLabel
from desktop.review.model import AnswerValue, MarkKind, Review, Reviewer, ReviewerRole
from desktop.review.store import write_review
from desktop.roles.target_shelf import TargetShelf
from desktop.sessions.model import Origin
from desktop.sharing.openness import opened_reviews
from desktop.sharing.sealing import open_seals
from desktop.sharing.taking_in import FOLDER, received_reviews
from desktop.ui.report_maker import Shelves, make_report
from desktop.ui.texts.report import report_page
from desktop.ui.tongue import speaking
from tests.fixtures.sharing import DAY, review_file_for, transcript_of, write_file
from tests.practice.candidate import Candidate

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from desktop.practice.attempts import Attempt
    from desktop.reports.candidate_report_page import ReportPage
    from desktop.sharing.taking_in import ReceivedReview, Revision
    from tests.fixtures.sharing import Shared

AT = "2026-11-25T09:00:00.000Z"
HOSTILE = '<script>alert(1)</script> & "quotes" <img src=x onerror=y>'


def look(shared: Shared) -> Situation:
    return situation(
        shared.folder.read().role,
        sessions=shared.shelf,
        targets=TargetShelf(shared.library / "targets"),
        today=DAY,
        opened=opened_reviews,
    )


def of_session(shared: Shared) -> CandidateReport:
    return report_of_session(shared.folder, look(shared), opened=opened_reviews)


def in_words(found: CandidateReport, language: Language = Language.EN) -> ReportPage:
    with speaking(language):
        return report_page(found, language, {}, "2026-11-26")


def hand_in(shared: Shared, levels: tuple[int, ...]) -> None:
    from desktop.sharing.taking_in import take_in

    pack = shared.export()
    for number, level in enumerate(levels, 1):
        file = review_file_for(
            pack.path, shared.outside / f"friend {number}", level=level, number=number
        )
        path = write_file(shared.outside / f"back{number}.greenroom-review.json", file)
        take_in(shared.shelf, path)


@pytest.mark.media
def test_a_sealed_review_is_not_in_it(shared: Shared) -> None:
    shared.own()
    hand_in(shared, (2, 2))
    page = in_words(of_session(shared))
    assert "Anna" not in str(page)
    assert "给出时限" not in str(page)
    (take,) = of_session(shared).takes
    assert not any(each.others for each in take.rated)


@pytest.mark.media
def test_the_gap_is_that_of_the_first_look(shared: Shared) -> None:
    shared.own(4)
    hand_in(shared, (2, 3))
    open_seals(shared.folder)
    own = shared.own(2)  # changed after the others were read
    bare = tuple(msgspec.structs.replace(each, no_evidence=False) for each in own.ratings)
    write_review(shared.folder.reviews, msgspec.structs.replace(own, ratings=bare))
    found = of_session(shared)
    ability = next(each for each in found.abilities if each.competency.id == "craft")
    assert ability.own == ()  # without evidence a rating is a draft
    write_review(shared.folder.reviews, own)
    found = of_session(shared)
    ability = next(each for each in found.abilities if each.competency.id == "craft")
    assert ability.own == (2,)
    assert sorted(ability.others) == [2, 3]
    assert ability.gap is not None
    assert (ability.gap.own, ability.gap.label) == (4, GapLabel.BLIND_SPOT)
    page = in_words(found)
    # 4 against the median of 2 and 3, which are one level apart
    assert "Possible blind spot · 2 reviewers, difference in levels: 1" in str(page.abilities)
    assert (
        "rated by both: 2. Average difference in levels: 1; the same: 0 %; at most one level apart: 100 %."
        in page.abilities_note
    )
    strict = report_of_session(
        shared.folder, look(shared), opened=opened_reviews, bounds=Bounds(least=2)
    )
    assert [each.gap.label for each in strict.abilities if each.gap] == [GapLabel.IN_LINE] * 2
    assert "Anna" in str(page.takes)
    others = [row[2] for row in in_words(found, Language.ZH).takes[0].levels]
    assert "2（Anna）、3（Anna）" in others
    assert {"Keep (Anna (Friend))", "Anna (Friend) suggests"} <= {name for name, _ in page.actions}


def test_who_sent_two_reviews_is_one_rater(shared: Shared) -> None:
    shared.own(4)
    hand_in(shared, (2, 2))
    for each in received_reviews(shared.folder):  # both are of one person
        (version,) = each.revisions
        by = msgspec.structs.replace(version.review.reviewer, id="one-reviewer")
        review = msgspec.structs.replace(version.review, reviewer=by)
        change(shared, each, msgspec.structs.replace(version, review=review))
    open_seals(shared.folder)
    ability = next(e for e in of_session(shared).abilities if e.competency.id == "craft")
    assert ability.others == (2, 2)
    assert ability.gap is not None
    assert ability.gap.label is GapLabel.ONE_OPINION


def test_a_level_given_after_the_look_makes_no_gap(shared: Shared) -> None:
    own = shared.own(4)
    could_not = tuple(
        msgspec.structs.replace(each, level=None, cannot_judge=True) for each in own.ratings
    )
    unable = msgspec.structs.replace(own, ratings=could_not)
    items = {each.competency: each.id for each in shared.folder.read().role.items}
    for each in could_not:
        item = items[each.competency]
        unable = set_answer(unable, each.take_id, item, AnswerValue.PARTLY, at=AT)
    write_review(shared.folder.reviews, unable)
    hand_in(shared, (2, 2))
    open_seals(shared.folder)
    rated = tuple(msgspec.structs.replace(each, no_evidence=True) for each in own.ratings)
    write_review(shared.folder.reviews, msgspec.structs.replace(own, ratings=rated))
    ability = next(e for e in of_session(shared).abilities if e.competency.id == "craft")
    assert (ability.own, ability.others, ability.gap) == ((4,), (2, 2), None)


def test_a_blind_spot_is_none_where_reviews_are_not_compared(shared: Shared) -> None:
    """What says what to practise next goes by the same rule as the gap view."""
    own = shared.own(5)
    rated = tuple(msgspec.structs.replace(each, no_evidence=True) for each in own.ratings)
    write_review(shared.folder.reviews, msgspec.structs.replace(own, ratings=rated))
    hand_in(shared, (2, 2))
    open_seals(shared.folder)
    assert blind(shared) == {"craft", "need_insight"}
    for each in received_reviews(shared.folder):  # written after a look
        change(shared, each, msgspec.structs.replace(each.latest, poolable=False))
    assert blind(shared) == set()
    assert len(craft(shared).of_others) == 2
    for each in received_reviews(shared.folder):  # altered
        change(shared, each, msgspec.structs.replace(each.latest, genuine=False))
    assert craft(shared).of_others == ()


def change(shared: Shared, received: ReceivedReview, version: Revision) -> None:
    path = shared.folder.reviews / FOLDER / f"{received.review_id}.json"
    write_document(path, msgspec.structs.replace(received, revisions=(version,)))


def blind(shared: Shared) -> set[str]:
    return {each.competency for each in look(shared).standings if each.is_blind}


def craft(shared: Shared) -> Attempt:
    (attempt,) = look(shared).history.of("craft")
    return attempt


@pytest.mark.media
def test_what_was_written_with_a_look_at_the_own_review_is_not_compared(shared: Shared) -> None:
    shared.own(4)
    hand_in(shared, (2, 2))
    open_seals(shared.folder)
    ids = frozenset(each.id for each in _others(shared))
    found = report_of_session(shared.folder, look(shared), opened=lambda _folder: Opened({}, ids))
    ability = next(each for each in found.abilities if each.competency.id == "craft")
    assert ability.others == (2, 2)
    assert ability.gap is None


def _others(shared: Shared) -> tuple[Review, ...]:
    from desktop.review.store import read_others

    return read_others(shared.folder.reviews, shared.folder.read().id)


def reviewed(shared: Shared, text: str, count: int = 1) -> Review:
    """Write a review with marks whose notes, names and wishes are what a stranger might write."""
    session, take = shared.folder.read(), shared.take.read()
    review = Review(
        id="review-of-nobody", session_id=session.id, role_sha256=session.role_sha256,
        reviewer=Reviewer("reviewer-nobody", text, ReviewerRole.COACH), created_at=AT, try_next=text,
    )  # fmt: skip
    for number in range(count):
        span = Span(600 * number, 600 * number + 500)
        review = add_mark(
            review, take.id, span, mark_id=f"mark-number-{number}", at=AT, kind=MarkKind.SUGGESTION,
            text=text,
        )  # fmt: skip
    write_review(shared.folder.reviews, review)
    return review


@pytest.mark.media
def test_what_a_review_of_another_session_wishes_is_not_said(shared: Shared) -> None:
    review = reviewed(shared, "slower")
    assert [words for _, words in of_session(shared).wishes] == ["slower"]
    other = msgspec.structs.replace(review, session_id="another-session", keep="calm")
    write_review(shared.folder.reviews, other)
    assert (of_session(shared).wishes, of_session(shared).keeps) == ((), ())


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.names: set[str] = set()

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append(tag)
        self.names |= {name for name, _ in attrs}


@pytest.mark.media
@pytest.mark.parametrize("language", list(Language))
def test_what_strangers_wrote_stays_text(shared: Shared, language: Language) -> None:
    reviewed(shared, HOSTILE)
    content = as_html(in_words(of_session(shared), language)).decode()
    tags = Tags()
    tags.feed(content)
    assert "script" not in tags.found
    assert "onerror" not in tags.names
    assert "img" not in tags.found
    assert "&lt;script&gt;" in content
    assert "default-src 'none'" in content
    assert "http:" not in content.replace("http-equiv", "")
    assert "https:" not in content


@pytest.mark.media
@pytest.mark.media
def test_the_page_takes_its_own_style_and_no_other(
    shared: Shared, browser_page: Page, tmp_path: Path
) -> None:
    place = tmp_path / "report.html"
    place.write_bytes(as_html(in_words(of_session(shared), Language.EN)))
    told: list[str] = []
    browser_page.on("console", lambda message: told.append(message.text))
    browser_page.goto(place.as_uri())
    assert browser_page.evaluate("getComputedStyle(document.body).maxWidth") == "800px"
    assert told == []
    policy = browser_page.get_attribute("meta[http-equiv]", "content") or ""
    assert "unsafe" not in policy
    strange = "(() => { const style = document.createElement('style'); style.textContent = 'body{max-width:9px}'; document.head.append(style); return getComputedStyle(document.body).maxWidth; })()"
    assert browser_page.evaluate(strange) == "800px"


def test_quotes_have_times_and_the_words_that_were_said(shared: Shared) -> None:
    reviewed(shared, "say the number", count=MOST_QUOTES + 2)
    (take,) = of_session(shared).takes
    assert len(take.quotes) == MOST_QUOTES
    assert [each.span.start_ms for each in take.quotes] == [0, 600, 1200, 1800]
    assert take.quotes[0].words == "面试官"
    page = in_words(of_session(shared))
    assert page.takes[0].quotes[0].time == "00:00"
    assert "say the number" in page.takes[0].quotes[0].who


def test_evidence_of_ratings_comes_before_other_marks() -> None:
    review = Review(
        id="review-1", session_id="session-1", role_sha256="", created_at=AT,
        reviewer=Reviewer("reviewer-1", "", ReviewerRole.SELF),
    )  # fmt: skip
    for number in range(6):
        review = add_mark(
            review, "take-0001", Span(1000 * number, 1000 * number + 10), mark_id=f"mark-{number:04}",
            at=AT, kind=MarkKind.NOTE, quote="x" * 200,
        )  # fmt: skip
    review = attach_to_rating(review, "take-0001", "craft", "mark-0005", at=AT)
    found = quotes_of("take-0001", [review], None)
    assert [each.span.start_ms for each in found] == [0, 1000, 2000, 5000]
    assert len(found[0].words) == LONGEST_QUOTE
    assert quotes_of("take-0002", [review], None) == ()
    assert said_in(Span(0, 700), None) == ""
    assert said_in(Span(300, 700), transcript_of()) == "官您好"


def test_days_first_and_last_are_included(tmp_path: Path) -> None:
    from desktop.roles.shelf import RoleShelf

    pack = RoleShelf(tmp_path).get("ai_customer_service")
    who = Candidate(tmp_path, pack, {each.id: 2.0 for each in pack.competencies})
    for _ in range(4):
        who.record(["Q04", "Q20"], others=2)
        who.sleep(1)
    days = (dt.date(2026, 11, 2), dt.date(2026, 11, 3))
    found = report_of_days(who.sessions, pack, who.look(), days, opened=nothing_known)
    assert len(found.takes) == 4
    assert [each.retake for each in found.takes] == [False, False, True, True]
    assert (found.first_day, found.last_day) == days
    assert found.drills
    page = in_words(found)
    assert "2026-11-02 – 2026-11-03" in page.about
    assert "%" not in str(replace(page, abilities_note=""))
    assert "{" not in str(page)
    empty = report_of_days(
        who.sessions, pack, who.look(), (dt.date.min, dt.date.min), opened=nothing_known
    )
    assert empty.first_day is None
    assert len(blocks_of(in_words(empty))) == 4


def test_damaged_parts_are_named_and_the_rest_is_there(tmp_path: Path) -> None:
    from desktop.roles.shelf import RoleShelf

    pack = RoleShelf(tmp_path).get("ai_customer_service")
    who = Candidate(tmp_path, pack, {each.id: 2.0 for each in pack.competencies})
    who.record(["Q04", "Q20"])
    (folder,) = who.sessions.folders()
    first, _ = folder.takes()
    first.document.write_text("{", encoding="utf-8")
    (folder.reviews / "broken.json").write_text("{", encoding="utf-8")
    found = report_of_session(folder, who.look(), opened=nothing_known)
    assert len(found.takes) == 1
    assert len(found.faults) == 2


@pytest.mark.media
def test_both_languages_at_once_and_a_picture_of_the_moment(shared: Shared) -> None:
    from desktop.stories.shelf import StoryShelf

    reviewed(shared, "the number first")
    shelves = Shelves(
        shared.shelf,
        TargetShelf(shared.library / "targets"),
        StoryShelf(shared.library / "stories", shared.library / "trash"),
    )
    role = shared.folder.read().role
    made = {
        language: make_report(shelves, role, shared.folder, language, today=DAY)
        for language in Language
    }
    assert made[Language.ZH].page.title == "面试准备报告"
    assert made[Language.EN].page.title == "Candidate report"
    card = made[Language.EN].page.takes[0]
    assert card.picture.startswith("data:image/jpeg;base64,")
    assert 0 < card.picture_width <= 200
    assert "s preparation" in card.about
    shared.take.video.unlink()
    assert (
        not make_report(shelves, role, shared.folder, Language.EN, today=DAY).page.takes[0].picture
    )


def test_of_a_file_that_was_added_no_preparation_is_told(shared: Shared) -> None:
    from desktop.stories.shelf import StoryShelf

    reviewed(shared, "the number first")
    added = msgspec.structs.replace(shared.take.read(), origin=Origin.ADDED, prep_s=0)
    shared.take.write(added)
    shelves = Shelves(
        shared.shelf,
        TargetShelf(shared.library / "targets"),
        StoryShelf(shared.library / "stories", shared.library / "trash"),
    )
    role = shared.folder.read().role
    made = make_report(shelves, role, shared.folder, Language.EN, today=DAY)
    assert "preparation" not in made.page.takes[0].about
