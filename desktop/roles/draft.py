"""A pack that is being written: plain values that may still be wrong, with a way back through every change."""

from __future__ import annotations

import copy
import itertools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias, cast

import msgspec

from desktop.roles.model import RolePack
from desktop.roles.pack_file import faults_of

if TYPE_CHECKING:
    from desktop.roles.faults import PackFault, Place

Values: TypeAlias = dict[str, object]
MOST_STEPS = 200
"""So many changes can be taken back."""


@dataclass
class Draft:
    """The values of a pack and their history.

    Attributes:
        stem: name of its files without the ending; it stays when the id changes.
        values: as the TOML reader returns them; treat them as read-only.
    """

    stem: str
    values: Values
    _past: list[Values] = field(default_factory=list[Values])
    _future: list[Values] = field(default_factory=list[Values])
    _last: Place | None = None

    def get(self, place: Place) -> object:
        """Return what stands at a place; None when nothing does."""
        found = cast("object", self.values)
        for step in place:
            if isinstance(found, dict) and isinstance(step, str):
                found = cast("Values", found).get(step)
            elif isinstance(found, list) and isinstance(step, int):
                every = cast("list[object]", found)
                found = every[step] if 0 <= step < len(every) else None
            else:
                return None
        return found

    def count(self, place: Place) -> int:
        """Return how many elements the list at a place has; 0 when there is none."""
        found = self.get(place)
        return len(cast("list[object]", found)) if isinstance(found, list) else 0

    def put(self, place: Place, value: object) -> None:
        """Put a value at a place, None takes it away; typing on at one place is one step back."""
        if self.get(place) == value and type(self.get(place)) is type(value):
            return
        self._remember(place)
        _put(self.values, place, value)

    def put_along(self, place: Place, value: object) -> None:
        """Put a value as a part of the change before it: one step back takes both."""
        _put(self.values, place, value)

    def insert(self, place: Place, at: int, value: object) -> None:
        """Insert an element into the list at a place; the list is made when there is none."""
        self._remember(None)
        if not isinstance(self.get(place), list):
            _put(self.values, place, [])
        cast("list[object]", self.get(place)).insert(at, value)

    def remove(self, place: Place, at: int) -> None:
        """Take an element out of the list at a place."""
        if 0 <= at < self.count(place):
            self._remember(None)
            del cast("list[object]", self.get(place))[at]

    def move(self, place: Place, at: int, to: int) -> bool:
        """Move an element of the list at a place; False when it cannot go there."""
        count = self.count(place)
        if at == to or not (0 <= at < count and 0 <= to < count):
            return False
        self._remember(None)
        every = cast("list[object]", self.get(place))
        every.insert(to, every.pop(at))
        return True

    def faults(self) -> tuple[PackFault, ...]:
        """Return everything that is wrong with it, as the validator of files says it."""
        return faults_of(self.values)

    def pack(self) -> RolePack:
        """Return the pack it is; only when it has no faults.

        Raises:
            msgspec.ValidationError: it has.
        """
        return msgspec.convert(self.values, RolePack)

    @property
    def can_undo(self) -> bool:
        """Say whether a change can be taken back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Say whether a change that was taken back can be made again."""
        return bool(self._future)

    def undo(self) -> bool:
        """Take the last change back; False when there is none."""
        return self._step(self._past, self._future)

    def redo(self) -> bool:
        """Make it again; False when there is none."""
        return self._step(self._future, self._past)

    def _step(self, source: list[Values], goal: list[Values]) -> bool:
        if not source:
            return False
        goal.append(self.values)
        self.values = source.pop()
        self._last = None
        return True

    def _remember(self, place: Place | None) -> None:
        """Keep the values as they are now; the same place twice in a row is one change."""
        if place is not None and place == self._last and self._past:
            self._future.clear()
            return
        self._last = place
        self._past.append(self.values)
        del self._past[:-MOST_STEPS]
        self._future.clear()
        self.values = copy.deepcopy(self.values)


def _put(values: Values, place: Place, value: object) -> None:
    """Put a value; tables on the way are made. A list is never made or lengthened on the way."""
    found = cast("object", values)
    for step, following in itertools.pairwise(place):
        if isinstance(found, dict) and isinstance(step, str):
            table = cast("Values", found)
            inside = table.get(step)
            if not isinstance(inside, dict | list) and isinstance(following, str):
                table[step] = {}
            found = table.get(step)
        elif isinstance(found, list) and isinstance(step, int):
            found = cast("list[object]", found)[step]
    last = place[-1]
    if isinstance(found, dict) and isinstance(last, str):
        table = cast("Values", found)
        if value is None:
            table.pop(last, None)
        else:
            table[last] = value
    elif isinstance(found, list) and isinstance(last, int):
        cast("list[object]", found)[last] = value
