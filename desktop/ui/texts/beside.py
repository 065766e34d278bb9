"""Self against peers in a few words: what it is called, who gave what, and how far they agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.review.gaps import GapLabel
from desktop.ui.texts.agreement import (
    agreement_words,
    differ_words,
    statistics_words,
    unverified_words,
)
from desktop.ui.texts.gaps import gap_name, item_gap_name
from desktop.ui.texts.received import bare_words, no_own_level, others_words, said_words
from desktop.ui.texts.review import answer_name
from desktop.ui.tongue import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.sharing.comparing import CompetencyGap, ItemGap


def gap_words(found: CompetencyGap) -> str:
    """Say in one line how a competency compares."""
    return _joined(*gap_lines(found))


def gap_lines(found: CompetencyGap) -> tuple[str, ...]:
    """Say how a competency compares, as much of the agreement as the number of peers allows, and what to ask."""
    asked = differ_words() if found.differ else ""
    bare, gap = bare_words(found.bare), found.gap
    others = others_words([said_words(each) for each in found.said])
    if gap is None or found.own is None:
        lines = _joined(no_own_level(found.own), others), _joined(statistics_words(found), bare)
        return tuple(filter(None, (*lines, asked)))
    name = gap_name(gap.label)
    if gap.label is GapLabel.NO_OPINION and found.said:
        name = translate("received", "No level from others")
    if gap.large:
        name = translate("received", "{label} (large)").format(label=name)
    alone = gap.label is GapLabel.ONE_OPINION  # that is said already
    how_far = unverified_words(found) if alone else statistics_words(found)
    lines = _joined(name, _you(said_words(found.own)), others), _joined(how_far, bare)
    return tuple(filter(None, (*lines, asked)))


def level_words(own: int, peers: Sequence[int]) -> str:
    """Say who gave which level."""
    return _joined(_you(own), others_words(peers))


def item_words(found: ItemGap) -> str:
    """Say how the answer to an item compares."""
    others = others_words([answer_name(value) for value in found.peers])
    alone = agreement_words(1, None, None) if found.judged_by == 1 else ""
    if found.own is None:
        return _joined(translate("received", "you have not answered it"), others, alone)
    name = item_gap_name(found.label) if found.label else ""
    return _joined(name, _you(answer_name(found.own)), others, alone)


def _you(said: object) -> str:
    return translate("received", "you: {own}").format(own=said)


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))
