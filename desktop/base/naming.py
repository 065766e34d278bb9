"""What a person calls a thing by: its id, the beginning of it, or a name it may share with others."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from desktop.base.errors import UsageError, Wrong

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Thing = TypeVar("Thing")
LEAST_PREFIX = 4
"""So many characters of an id are enough to name something, if they are unique."""
MOST_TOLD = 5
"""So many are told where a name stands for several."""


def the_only(found: Sequence[Thing], name: str, none: Wrong, call: Callable[[Thing], str]) -> Thing:
    """Return the one thing that a name was found to stand for; ``call`` says how each is told apart.

    Raises:
        UsageError: ``none`` where it stands for nothing, NAMES_SEVERAL.
    """
    if not found:
        raise UsageError(none, name=name)
    if len(found) > 1:
        more = ("…",) if len(found) > MOST_TOLD else ()
        known = ", ".join((*map(call, found[:MOST_TOLD]), *more))
        raise UsageError(Wrong.NAMES_SEVERAL, name=name, known=known)
    return found[0]
