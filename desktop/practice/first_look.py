"""What is known of the reviews of others: how the candidate had rated before, and which of them count."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.sessions.folder import SessionFolder


class Opened(NamedTuple):
    """What is known of the reviews of others in a session.

    Attributes:
        own: how the candidate had rated before the first of them was opened, (take, competency) → level;
            None for what was rated after it, or could not be judged.
        unpooled: ids of those that are shown and not compared: altered, left out, of another checklist,
            written after a look at the own review; and where one person sent several, all but one.
        void: ids of those among them that count in no figure: all but such as were written after a look.
    """

    own: Mapping[tuple[str, str], int | None]
    unpooled: frozenset[str]
    void: frozenset[str] = frozenset()


def nothing_known(_folder: SessionFolder) -> Opened:
    """Return that nothing is against the reviews of a session."""
    return Opened({}, frozenset())
