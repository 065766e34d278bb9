"""The gap view as data: the own review against those that came back and are open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.review.agreement import (
    ACCEPTED_DEVIATION,
    Pairs,
    Shown,
    agreement,
    average_deviation,
    pairs,
    shown_for,
)
from desktop.review.consensus import Pointed, Stretch, consensus
from desktop.review.gaps import (
    LEAST_PEERS,
    Bounds,
    Gap,
    GapLabel,
    ItemLabel,
    gap,
    item_label,
)
from desktop.review.model import WORTH
from desktop.review.store import read_own
from desktop.review.summary import counted_level
from desktop.sharing.counting import Counted, counting, raters, shown
from desktop.sharing.review_file import as_review
from desktop.sharing.sealing import first_answers, first_ratings, looked_at, ratable
from desktop.sharing.unmatched import Unmatched, unmatched

if TYPE_CHECKING:
    from desktop.review.model import AnswerValue, Mark, Rating, Review
    from desktop.sessions.folder import SessionFolder
    from desktop.sharing.review_file import By
    from desktop.sharing.taking_in import ReceivedReview

_ORDER = (
    GapLabel.HIDDEN_STRENGTH, GapLabel.REVIEWERS_DIFFER, GapLabel.BLIND_SPOT, GapLabel.SHARED_STRENGTH,
    GapLabel.SHARED_GAP, GapLabel.IN_LINE, GapLabel.ONE_OPINION, GapLabel.NO_OPINION,
)  # fmt: skip
"""Hidden strengths first (domain.md 4.4)."""
_ITEM_ORDER = (
    ItemLabel.HIDDEN_STRENGTH, ItemLabel.BLIND_SPOT, ItemLabel.SHARED_GAP, ItemLabel.OPEN_STRENGTH,
    ItemLabel.MIXED,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody said of a competency: a level, that they can't judge it, that nothing was found for it.

    Attributes:
        level: 1..5, one that counts; None without one.
        no_evidence: it was looked for and not found; with a level or without.
    """

    level: int | None = None
    cannot_judge: bool = False
    no_evidence: bool = False


@dataclass(frozen=True, slots=True)
class Side:
    """What one peer gave a competency, and what it rests on."""

    by: By
    level: int
    why: str
    marks: tuple[Mark, ...]
    no_evidence: bool = False


@dataclass(frozen=True, slots=True)
class CompetencyGap:
    """One competency of one take: self against peers, and how far the peers agree.

    Attributes:
        gap: None where there is no level of one's own.
        peers: how many of them gave a level that counts.
        unverified: how many of these levels stand in a review without a good signature.
        shown: what the number of peers allows to show.
        pairs: with two peers; deviation with three and more.
        marks: ids of the peers' marks their levels rest on, to be linked.
        sides: of each peer who gave such a level, to be read side by side where they differ.
        bare: levels of peers that do not count: they name neither evidence nor that there is none.
        own: what the candidate said of it; None for nothing.
        said: what each peer said of it who said anything that counts, in the order of the reviews.
    """

    take_id: str
    competency: str
    gap: Gap | None
    peers: int
    unverified: int
    shown: Shown
    pairs: Pairs | None
    deviation: float | None
    marks: tuple[str, ...]
    sides: tuple[Side, ...] = ()
    bare: tuple[int, ...] = ()
    own: Said | None = None
    said: tuple[Said, ...] = ()

    @property
    def differ(self) -> bool:
        """Whether the peers are too far apart to be averaged."""
        if self.gap is not None:
            return self.gap.label is GapLabel.REVIEWERS_DIFFER
        levels = [each.level for each in self.sides]
        return len(levels) >= LEAST_PEERS and average_deviation(levels) > ACCEPTED_DEVIATION


@dataclass(frozen=True, slots=True)
class ItemGap:
    """One checklist item of one take: the own answer and those of the peers.

    Attributes:
        label: of the mean of the peers, of one of them too: domain.md 4.4 names no least number for items.
    """

    take_id: str
    item: str
    own: AnswerValue | None
    peers: tuple[AnswerValue, ...]
    label: ItemLabel | None

    @property
    def judged_by(self) -> int:
        """How many peers said more than that it does not apply."""
        return sum(each in WORTH for each in self.peers)


@dataclass(frozen=True, slots=True)
class Standing:
    """One review that came back, and whether it counts; who wrote it is a claim."""

    review_id: str
    by: By
    verified: bool
    counted: Counted


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything the gap view shows.

    Attributes:
        reviews: the reviews that are open and not left out, as pages show them.
        sealed: how many are not, or have a newer version that is not.
        pooled: how many of the open ones count in the figures: same checklist, independent, one a
            reviewer.
        alpha: Krippendorff's, ordinal, over all competencies; None below ten units.
        alpha_range: its range in 80 of 100 draws.
        all_equal: alpha has no value because every level that was given is the same.
        most: how many peers gave a level to one competency of one take, at most.
        pairs: their levels two by two within a competency of a take, pooled; None without any.
        standings: of every review that came back, in that order.
        unmatched: what was rated by others and has no counterpart in the own review.
    """

    reviews: tuple[Review, ...]
    sealed: int
    pooled: int
    competencies: tuple[CompetencyGap, ...]
    items: tuple[ItemGap, ...]
    timeline: tuple[Stretch, ...]
    alpha: float | None
    alpha_range: tuple[float, float] | None
    standings: tuple[Standing, ...] = ()
    unmatched: tuple[Unmatched, ...] = ()
    all_equal: bool = False
    most: int = 0
    pairs: Pairs | None = None

    def count(self, how: Counted) -> int:
        """How many reviews stand so."""
        return sum(each.counted is how for each in self.standings)


def compare(folder: SessionFolder, bounds: Bounds | None = None) -> Comparison:
    """Open what may be opened and compare. The own levels are those of before the first opening.

    Args:
        folder: of the session.
        bounds: what is called a gap; None for those of domain.md 4.4.

    Raises:
        WorldError: the session or the own review is damaged; SESSION_BUSY; the disk is full.
    """
    session = folder.read()
    received = looked_at(folder)
    opened = tuple(each for each in received if each.opened is not None)
    own = read_own(folder.reviews, session.id)
    first = _own_levels(opened)
    seen = {each.review_id: as_review(each.latest.review) for each in shown(opened)}
    reviews = tuple(seen.values())
    counted = raters(opened)
    peers = tuple(seen[each.review_id] for each in counted)
    units = _units(peers)
    agreed = agreement(list(units.values()))
    standings = _standings(received)
    replaced = {each.review_id for each in standings if each.counted is Counted.REPLACED}
    told = (each for each in reviews if each.id not in replaced)
    return Comparison(
        reviews=reviews,
        sealed=sum(each.counted is Counted.SEALED for each in standings)
        + sum(each.waiting is not None and not each.is_done_with for each in opened),
        pooled=len(peers),
        competencies=_competencies(first, counted, peers, bounds or Bounds()),
        items=_items(first_answers(opened, own), peers) if opened else (),
        timeline=consensus(
            Pointed(review.reviewer.id.lower(), mark) for review in reviews for mark in review.marks
        ),
        alpha=agreed.alpha,
        alpha_range=agreed.alpha_range,
        standings=standings,
        unmatched=unmatched(told, set(first), ratable(folder, session)),
        all_equal=agreed.all_equal,
        most=agreed.most,
        pairs=agreed.pairs,
    )


def _standings(received: tuple[ReceivedReview, ...]) -> tuple[Standing, ...]:
    how = counting(received)
    return tuple(
        Standing(
            each.review_id,
            each.latest.review.reviewer,
            each.latest.genuine,
            how[each.review_id],
        )
        for each in received
    )


def _own_levels(opened: tuple[ReceivedReview, ...]) -> dict[tuple[str, str], Rating]:
    return {(each.take_id, each.competency): each for each in first_ratings(opened)}


def _units(peers: tuple[Review, ...]) -> dict[tuple[str, str], list[float | None]]:
    """Return one row a competency of a take, with the level of each peer if it counts."""
    keys = sorted({(r.take_id, r.competency) for review in peers for r in review.ratings})
    levels = [
        {(r.take_id, r.competency): counted_level(r) for r in review.ratings} for review in peers
    ]
    return {key: [each.get(key) for each in levels] for key in keys}


@dataclass(frozen=True, slots=True)
class _Given:
    """A rating of a peer, with whose it is and the marks that it rests on."""

    by: By
    rating: Rating
    marks: tuple[Mark, ...]


def _by_key(by: list[By], peers: tuple[Review, ...]) -> dict[tuple[str, str], list[_Given]]:
    """Return what the peers gave by take and competency: each review is gone through once."""
    found: dict[tuple[str, str], list[_Given]] = {}
    for who, review in zip(by, peers, strict=True):
        place = {mark.id: number for number, mark in enumerate(review.marks)}
        for each in review.ratings:
            places = sorted(place[mark] for mark in {*each.marks} if mark in place)
            marks = tuple(review.marks[number] for number in places)
            found.setdefault((each.take_id, each.competency), []).append(_Given(who, each, marks))
    return found


def _competencies(
    own: dict[tuple[str, str], Rating],
    counted: tuple[ReceivedReview, ...],
    peers: tuple[Review, ...],
    bounds: Bounds,
) -> tuple[CompetencyGap, ...]:
    genuine = [each.latest.genuine for each in counted]
    given = _by_key([each.latest.review.reviewer for each in counted], peers)
    found: list[CompetencyGap] = []
    for key, row in _units(peers).items():
        levels = [int(each) for each in row if each is not None]
        mine = own.get(key)
        level = mine.level if mine else None
        shown = shown_for(len(levels))
        found.append(
            CompetencyGap(
                take_id=key[0],
                competency=key[1],
                peers=len(levels),
                unverified=sum(
                    level is not None and not good for level, good in zip(row, genuine, strict=True)
                ),
                gap=gap(level, levels, bounds) if level else None,
                shown=shown,
                pairs=pairs([levels]) if shown is Shown.DIFFERENCE else None,
                deviation=average_deviation(levels) if shown is Shown.DEVIATION else None,
                marks=tuple(mark for each in given[key] for mark in each.rating.marks),
                sides=_sides(given[key]),
                bare=_bare(given[key]),
                own=Said(level, mine.cannot_judge, mine.no_evidence) if mine else None,
                said=_said(given[key]),
            )
        )
    return tuple(sorted(found, key=_place))


def _place(found: CompetencyGap) -> tuple[int, str, str]:
    label = GapLabel.REVIEWERS_DIFFER if found.differ else found.gap.label if found.gap else None
    place = _ORDER.index(label) if label else len(_ORDER)
    return place, found.take_id, found.competency


def _sides(given: list[_Given]) -> tuple[Side, ...]:
    """Return what each peer gave, the lowest level first."""
    found = [
        Side(each.by, level, each.rating.why, each.marks, each.rating.no_evidence)
        for each in given
        if (level := counted_level(each.rating)) is not None
    ]
    return tuple(sorted(found, key=lambda each: each.level))


def _said(given: list[_Given]) -> tuple[Said, ...]:
    ratings = (each.rating for each in given)
    found = (Said(counted_level(one), one.cannot_judge, one.no_evidence) for one in ratings)
    return tuple(each for each in found if each != Said())


def _bare(given: list[_Given]) -> tuple[int, ...]:
    ratings = (each.rating for each in given)
    return tuple(
        one.level for one in ratings if one.level is not None and counted_level(one) is None
    )


def _items(
    mine: dict[tuple[str, str], AnswerValue], peers: tuple[Review, ...]
) -> tuple[ItemGap, ...]:
    theirs: dict[tuple[str, str], list[AnswerValue]] = {}
    for review in peers:
        for each in review.answers:
            if each.value is not None:
                theirs.setdefault((each.take_id, each.item), []).append(each.value)
    found: list[ItemGap] = []
    for key, values in sorted(theirs.items()):
        value = mine.get(key)
        label = item_label(value, values) if value is not None else None
        found.append(ItemGap(key[0], key[1], value, tuple(values), label))
    return tuple(sorted(found, key=_item_place))


def _item_place(found: ItemGap) -> tuple[int, str, str]:
    place = _ITEM_ORDER.index(found.label) if found.label else len(_ITEM_ORDER)
    return place, found.take_id, found.item
