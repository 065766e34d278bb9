"""What holds a seal: one rule for Home, the list of reviews and the Review page; and always a way on."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.base.documents import write_document
from desktop.base.settings import Language
from desktop.review.changes import cannot_judge, rate, set_answer, set_no_evidence
from desktop.review.checklist import checklist
from desktop.review.model import AnswerValue, Review, Reviewer, ReviewerRole
from desktop.review.store import read_own, write_review
from desktop.roles.shelf import RoleShelf
from desktop.sessions.model import TakeState
from desktop.sessions.shelf import SessionShelf
from desktop.sharing.comparing import Said, compare
from desktop.sharing.counting import Counted
from desktop.sharing.overview import sealed_reviews, sessions_with_reviews
from desktop.sharing.review_file import By, FileRating, MediaOf, ReviewFile, Rubric
from desktop.sharing.sealing import open_seals, ratable
from desktop.sharing.taking_in import FOLDER, ReceivedReview, Revision, received_reviews
from desktop.sharing.unmatched import Why
from tests.fixtures.sharing import AT

if TYPE_CHECKING:
    from desktop.sessions.folder import SessionFolder

PACK = RoleShelf(Path("nowhere")).get("ai_customer_service")
COMPETENCIES = (*(each.id for each in PACK.competencies), "of_another_checklist")
QUESTIONS = ("Q01", "Q03", "Q19")
GONE = "00000000-0000-4000-8000-00000000gone"
JUDGED = st.tuples(st.integers(0, 3), st.sampled_from(COMPETENCIES))
THEIRS = st.lists(
    st.dictionaries(JUDGED, st.sampled_from((None, 2, 5)), max_size=4), min_size=1, max_size=3
)
OWN = st.dictionaries(JUDGED, st.sampled_from((None, 4)), max_size=6)


class Place:
    """A session of three takes without media, and what others wrote about it."""

    def __init__(self, root: Path) -> None:
        self.shelf = SessionShelf(root / "sessions", root / "trash")
        self.folder = self.shelf.create(PACK, language=Language.ZH, questions=QUESTIONS)
        self.session = self.folder.read()
        for question in QUESTIONS:
            take = self.folder.new_take(question)
            take.write(msgspec.structs.replace(take.read(), state=TakeState.SAVED, duration_ms=9))
        self.takes = [take.read().id for take in self.folder.takes()]

    def take(self, number: int) -> str:
        return [*self.takes, GONE][number]

    def receive(
        self,
        number: int,
        levels: dict[tuple[int, str], int | None],
        *,
        genuine: bool = True,
        no_evidence: bool = True,
    ) -> None:
        file = ReviewFile(
            review_id=f"review-{number:04}", pack_id="pack-0001", session_id=self.session.id,
            media=tuple(MediaOf(each, "", 9) for each in (*self.takes, GONE)),
            rubric=Rubric(PACK.id, PACK.version, "0" * 64),
            reviewer=By(id=f"reviewer-{number:04}", role=ReviewerRole.FRIEND),
            submitted_at=AT,
            ratings=tuple(
                FileRating(
                    take_id=self.take(take), criterion=competency, level=level,
                    na=level is None, no_evidence=no_evidence, updated_at=AT,
                )
                for (take, competency), level in levels.items()
            ),
        )  # fmt: skip
        revision = Revision(
            sha256="1" * 64, received_at=AT, genuine=genuine, poolable=True, review=file
        )
        place = self.folder.reviews / FOLDER
        place.mkdir(parents=True, exist_ok=True)
        received = ReceivedReview(review_id=file.review_id, revisions=(revision,))
        write_document(place / f"{file.review_id}.json", received)

    def rated_by_two(self, *, genuine: bool = True, no_evidence: bool = True) -> None:
        """Receive two reviews of one competency, the second as is said, and rate it oneself."""
        judged = sorted(self.on_the_page())[0]
        key = (self.takes.index(judged[0]), judged[1])
        self.receive(1, {key: 2})
        self.receive(2, {key: 5}, genuine=genuine, no_evidence=no_evidence)
        self.rate({judged: 4})

    def rate(self, levels: dict[tuple[str, str], int | None], *, evidence: bool = True) -> Review:
        review = read_own(self.folder.reviews, self.session.id) or Review(
            id="own-review-1", session_id=self.session.id, role_sha256="0" * 64,
            reviewer=Reviewer("myself-0001", "", ReviewerRole.SELF), created_at=AT,
        )  # fmt: skip
        for (take_id, competency), level in levels.items():
            if level is None:
                review = cannot_judge(review, take_id, competency, at=AT)
            else:
                review = rate(review, take_id, competency, level, at=AT)
                review = set_no_evidence(review, take_id, competency, found_none=evidence, at=AT)
        write_review(self.folder.reviews, review)
        return review

    def answer(self, review: Review, judged: tuple[str, str]) -> None:
        """Answer one item of a competency oneself."""
        take_id, competency = judged
        item = next(each.id for each in PACK.items if each.competency == competency)
        review = set_answer(review, take_id, item, AnswerValue.PARTLY, at=AT)
        write_review(self.folder.reviews, review)

    def on_the_page(self) -> set[tuple[str, str]]:
        """What the Review page lets the candidate rate."""
        return {
            (take.read().id, part.competency.id)
            for take in self.folder.takes()
            for part in checklist(self.session, take.read().question_id)
        }


def sealed_everywhere(folder: SessionFolder, shelf: SessionShelf) -> set[str]:
    """Return which reviews are sealed, after asking Home, the list, the page and the gap view."""
    rule, own = ratable(folder, folder.read()), read_own(folder.reviews, folder.read().id)
    page = {each.review_id for each in received_reviews(folder) if rule.holding(own, each)}
    home = {each.id.replace("reviewer", "review") for each in sealed_reviews(shelf)}
    (found,) = sessions_with_reviews(shelf)
    listed = {each.received.review_id for each in found.reviews if each.sealed}
    gaps = {each.review_id for each in compare(folder).standings if each.counted is Counted.SEALED}
    assert home == page == listed == gaps
    for each in found.reviews:
        assert (each.rate_first is not None) == each.sealed
    return home


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(theirs=THEIRS, own=OWN, gone=st.sets(st.integers(0, 2), max_size=2))
def test_home_and_review_agree_and_there_is_a_way(
    theirs: list[dict[tuple[int, str], int | None]],
    own: dict[tuple[int, str], int | None],
    gone: set[int],
) -> None:
    with tempfile.TemporaryDirectory() as root:
        place = Place(Path(root))
        for number, levels in enumerate(theirs):
            place.receive(number, levels)
        place.rate({(place.take(take), name): level for (take, name), level in own.items()})
        for take in [place.folder.takes()[number] for number in sorted(gone)]:
            place.shelf.discard(take.path)
        review = read_own(place.folder.reviews, place.session.id)
        rule = ratable(place.folder, place.session)
        opens = {
            each.review_id for each in received_reviews(place.folder) if rule.opens(review, each)
        }
        assert {each.review_id for each in open_seals(place.folder)} == opens
        sealed = sealed_everywhere(place.folder, place.shelf)
        assert sealed.isdisjoint(opens)
        assert len(sealed) + len(opens) == len(theirs)
        place.rate(dict.fromkeys(place.on_the_page(), 3))
        assert len(open_seals(place.folder)) == len(theirs)
        assert sealed_everywhere(place.folder, place.shelf) == set()


def test_a_take_that_can_not_be_read_is_told_apart(tmp_path: Path) -> None:
    place = Place(tmp_path)
    place.receive(1, {(0, "ai_comm"): 4})
    (place.folder.takes()[0].path / "take.json").write_bytes(b"{")
    (found,) = sessions_with_reviews(place.shelf)
    assert found.reviews[0].sealed
    assert found.reviews[0].rate_first is None
    place.shelf.discard(place.folder.takes()[0].path)
    (found,) = sessions_with_reviews(place.shelf)
    assert not found.reviews[0].sealed


def test_what_was_rated_between_two_openings_is_a_first_look(tmp_path: Path) -> None:
    place = Place(tmp_path)
    first, second = sorted(place.on_the_page())[:2]
    one = (place.takes.index(first[0]), first[1])
    two = (place.takes.index(second[0]), second[1])
    place.receive(1, {one: 2})
    place.rate({first: 4})
    open_seals(place.folder, now=lambda: "2026-11-25T09:00:00.000Z")
    place.receive(2, {one: 2, two: 2})
    place.rate({first: 2, second: 5})
    open_seals(place.folder, now=lambda: "2026-11-25T10:00:00.000Z")
    found = {each.competency: each.gap for each in compare(place.folder).competencies}
    levels = {name: each.own for name, each in found.items() if each}
    assert (levels[first[1]], levels[second[1]]) == (4, 5)


def test_a_level_that_rests_on_nothing_opens_nothing(tmp_path: Path) -> None:
    place = Place(tmp_path)
    first, second = sorted(place.on_the_page())[:2]
    one, two = ((place.takes.index(each[0]), each[1]) for each in (first, second))
    place.receive(1, {one: 2})
    place.receive(2, {two: 2})
    place.rate({first: 4, second: 5}, evidence=False)
    assert sealed_everywhere(place.folder, place.shelf) == {"review-0001", "review-0002"}
    place.rate({first: 4})
    assert sealed_everywhere(place.folder, place.shelf) == {"review-0002"}
    place.rate({second: 3})  # what the first seal kept of it was a draft
    found = {each.competency: each.gap for each in compare(place.folder).competencies}
    assert {name: each.own for name, each in found.items() if each} == {first[1]: 4, second[1]: 3}


def test_cannot_judge_opens_nothing_where_nothing_was_judged(tmp_path: Path) -> None:
    place = Place(tmp_path)
    first, second = sorted(place.on_the_page())[:2]
    one, two = ((place.takes.index(each[0]), each[1]) for each in (first, second))
    place.receive(1, {one: 2})
    place.receive(2, {two: 2})
    place.receive(3, {one: None, two: None})
    review = place.rate(dict.fromkeys(place.on_the_page(), None))
    everything = {"review-0001", "review-0002", "review-0003"}
    assert sealed_everywhere(place.folder, place.shelf) == everything
    rule = ratable(place.folder, place.session)
    assert rule.only_skipped(review, first)
    assert not rule.only_skipped(None, first)
    place.answer(review, first)
    assert sealed_everywhere(place.folder, place.shelf) == {"review-0002", "review-0003"}
    place.rate({second: 3})  # what the first seal kept of it judged nothing
    found = {each.competency: each for each in compare(place.folder).competencies}
    assert found[first[1]].own == Said(cannot_judge=True)
    assert found[second[1]].own == Said(3, no_evidence=True)


def test_what_has_no_counterpart_is_told(tmp_path: Path) -> None:
    place = Place(tmp_path)
    rated = next(each for each in sorted(place.on_the_page()) if each[1] != "craft")
    number = place.takes.index(rated[0])
    other = next(
        (take, name)
        for take, name in ((0, each.id) for each in PACK.competencies)
        if name != rated[1] and (place.take(take), name) not in place.on_the_page()
    )
    place.receive(1, {(number, rated[1]): 2, (number, "of_another_checklist"): 4, other: 5})
    place.receive(2, {(3, "craft"): 1})
    place.rate({rated: 4})
    found = {each.competency: each for each in compare(place.folder).unmatched}
    assert found["of_another_checklist"].why is Why.OTHER_CHECKLIST
    assert found[other[1]].why is Why.OTHER_CHECKLIST
    assert (found["craft"].why, found["craft"].levels) == (Why.TAKE_GONE, (1,))
    assert rated[1] not in found


def test_a_competency_that_came_with_a_revision_has_no_counterpart(tmp_path: Path) -> None:
    place = Place(tmp_path)
    first, second = sorted(place.on_the_page())[:2]
    keys = [(place.takes.index(take), name) for take, name in (first, second)]
    place.receive(1, {keys[0]: 2})
    place.rate({first: 4})
    (received,) = open_seals(place.folder)
    place.receive(1, dict.fromkeys(keys, 2))
    (after,) = [each for each in received_reviews(place.folder) if each.opened is None]
    write_document(
        place.folder.reviews / FOLDER / "review-0001.json",
        msgspec.structs.replace(after, opened=received.opened),
    )
    (found,) = compare(place.folder).unmatched
    assert (found.competency, found.why, found.levels) == (second[1], Why.NOT_RATED, (2,))
