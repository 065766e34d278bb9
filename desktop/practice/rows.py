"""A row of the plan: weak until it went well in two separate sessions, and open again when it does not.

A row is a competency (its level) or a checklist item (its answer).
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable

SESSIONS_TO_PASS = 2


class RowState(StrEnum):
    """Where a row stands."""

    UNSEEN = "unseen"  # nobody has looked
    WEAK = "weak"
    ONCE = "once"  # went well in one session since
    PASSED = "passed"
    REOPENED = "reopened"  # had passed, then did not go well


class Look(msgspec.Struct, frozen=True, kw_only=True):
    """How a row went in one session, in the order of the sessions."""

    session: str
    at: str
    good: bool


class Row(msgspec.Struct, frozen=True):
    """The state of a row, and the looks it rests on.

    Attributes:
        since: when it took this state.
        weak_since: when it last became weak; empty when it never was.
        because: the looks that decide: the sessions that went well in a row, or the one that did not.
    """

    state: RowState = RowState.UNSEEN
    since: str = ""
    weak_since: str = ""
    because: tuple[Look, ...] = ()

    @property
    def is_open(self) -> bool:
        """Say whether it is still to be worked on."""
        return self.state in {RowState.WEAK, RowState.ONCE, RowState.REOPENED}


def follow(looks: Iterable[Look]) -> Row:
    """Return where a row stands after these looks, the oldest first; one a session counts.

    Several looks of one session are one: it went well only if all of them did.
    """
    row = Row()
    for look in _by_session(looks):
        row = _next(row, look)
    return row


def _by_session(looks: Iterable[Look]) -> list[Look]:
    found: dict[str, Look] = {}
    for each in looks:
        known = found.get(each.session)
        good = each.good and (known is None or known.good)
        found[each.session] = Look(session=each.session, at=each.at, good=good)
    return list(found.values())


def _next(row: Row, look: Look) -> Row:
    if not look.good:
        passed = row.state in {RowState.PASSED, RowState.REOPENED}
        state = RowState.REOPENED if passed else RowState.WEAK
        return Row(state, look.at, look.at, (look,))
    before = tuple(each for each in row.because if each.good)
    because = (*before, look)[-SESSIONS_TO_PASS:]
    state = RowState.PASSED if len(because) >= SESSIONS_TO_PASS else RowState.ONCE
    return Row(state, look.at, row.weak_since, because)
