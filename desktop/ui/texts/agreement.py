"""How far reviewers agree, in words: as much as their number allows (domain.md 4.2)."""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING, Protocol

from desktop.review.agreement import ACCEPTED_DEVIATION, Shown, shown_for
from desktop.ui.texts.marks import one_line
from desktop.ui.texts.received import says_name
from desktop.ui.texts.review import span_text
from desktop.ui.tongue import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.review.agreement import Pairs
    from desktop.sharing.comparing import CompetencyGap, Side


MOST_SIDES = 4
"""So many stand beside each other: the lowest and the highest levels."""


class Together(Protocol):
    """What is known of all that several people rated, as Agreement says."""

    @property
    def most(self) -> int:
        """How many rated the same, at most."""
        ...

    @property
    def pairs(self) -> Pairs | None:
        """Their levels two by two."""
        ...

    @property
    def alpha(self) -> float | None:
        """Krippendorff's."""
        ...

    @property
    def alpha_range(self) -> tuple[float, float] | None:
        """Of the draws."""
        ...

    @property
    def all_equal(self) -> bool:
        """Whether alpha has no value because of that."""
        ...


def statistics_words(found: CompetencyGap) -> str:
    """Say how far the peers agree, as much as their number allows, and what is not verified in it."""
    agree = agreement_words(found.peers, found.pairs, found.deviation)
    return " · ".join(filter(None, (agree, unverified_words(found))))


def unverified_words(found: CompetencyGap) -> str:
    """Say how many of the levels stand in reviews without a good signature; nothing of none."""
    if not found.unverified:
        return ""
    words = translate("received", "not verified: {n} of {peers}")
    return words.format(n=found.unverified, peers=found.peers)


def agreement_words(peers: int, pair: Pairs | None, deviation: float | None) -> str:
    """Say how far peers agree on one competency of one take: never a percentage or a rank.

    Args:
        peers: how many gave a level.
        pair: of two of them.
        deviation: the average one of three and more.
    """
    match shown_for(peers):
        case Shown.NOTHING:
            return ""
        case Shown.ONE_OPINION:
            return translate("received", "one opinion")
        case Shown.DIFFERENCE:
            apart = pair.mean_difference if pair else 0
            if not apart:
                return translate("received", "2 reviewers, the same level")
            words = translate("received", "2 reviewers, difference in levels: {apart}")
            return words.format(apart=f"{apart:g}")
        case Shown.DEVIATION:
            apart = deviation or 0
            if apart > ACCEPTED_DEVIATION:
                words = translate(
                    "received", "{n} reviewers, they differ: average deviation {deviation}"
                )
            else:
                words = translate(
                    "received", "{n} reviewers, they agree: average deviation {deviation}"
                )
            return words.format(n=peers, deviation=_short(apart))


def together_words(found: Together) -> tuple[str, ...]:
    """Say how far reviewers agree over everything that they rated."""
    said = (_alone_words(found), _pairs_words(found), _alpha_words(found))
    return tuple(each for each in said if each)


def _alone_words(found: Together) -> str:
    """Say that nothing was rated by two."""
    if shown_for(found.most) is not Shown.ONE_OPINION:
        return ""
    return translate(
        "received", "Each level is one opinion: how far reviewers agree can’t be said yet."
    )


def _pairs_words(found: Together) -> str:
    """Say how two reviewers compare; of three and more each competency says its average deviation."""
    if found.pairs is None or shown_for(found.most) is not Shown.DIFFERENCE:
        return ""
    return translate(
        "received",
        "Two reviewers, rated by both: {n}. Average difference in levels: {apart}; the same: {same} %; at most one level apart: {within} %.",
    ).format(
        n=found.pairs.count,
        apart=_short(found.pairs.mean_difference),
        same=_percent(found.pairs.same),
        within=_percent(found.pairs.within_one),
    )


def _alpha_words(found: Together) -> str:
    """Say Krippendorff's alpha where there are units enough for it; else nothing."""
    if found.all_equal:
        return translate("received", "All levels that were given are the same.")
    if found.alpha is None:
        return ""
    low, high = found.alpha_range or (found.alpha, found.alpha)
    return translate(
        "received",
        "All competencies together: Krippendorff’s α {alpha} (80 of 100 draws between {low} and {high}).",
    ).format(alpha=f"{found.alpha:.2f}", low=f"{low:.2f}", high=f"{high:.2f}")


def differ_words() -> str:
    """Ask what those who differ have looked at."""
    return translate("received", "Which moment did each of them look at?")


def side_words(side: Side) -> tuple[str, str]:
    """Say who gave which level, and below it what that rests on: the words quoted, and why."""
    rests = "\n".join(dict.fromkeys(_moments(side)))
    return f"{side.level} · {says_name(side.by)}", rests or translate("received", "no moment given")


def _moments(side: Side) -> Iterator[str]:
    for mark in side.marks:
        words = one_line(mark.quote)
        said = (f"“{words}”" if words else "", one_line(mark.text))
        yield " ".join((f"[{span_text(mark.span)}]", *filter(None, said)))
    if side.no_evidence:
        yield translate("received", "no evidence found")
    if side.why.strip():
        yield one_line(side.why)


def _short(number: float) -> str:
    return f"{round(number, 2):g}"


def _percent(share: float) -> str:
    """Return a whole one as people read them; all and none are only said of all and none."""
    if share in {0, 1}:
        return f"{100 * share:.0f}"
    return f"{min(99, max(1, floor(100 * share + 0.5)))}"


def ends(sides: tuple[Side, ...]) -> tuple[Side, ...]:
    """Return those that differ most, when not all of them have room."""
    if len(sides) <= MOST_SIDES:
        return sides
    half = MOST_SIDES // 2
    return (*sides[:half], *sides[-half:])
