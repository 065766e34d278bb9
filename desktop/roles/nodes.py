"""Reads the raw values of a pack without trusting any of them.

The invariants look at packs that may also be misshapen; what does not fit is simply not there
for them, because shape.py has already spoken of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.roles.faults import Place


@dataclass(frozen=True)
class Node:
    """A value and where it stands."""

    value: object
    place: Place = ()

    def __getitem__(self, key: str | int) -> Node:
        """Return what stands under a key; a node of None when nothing does."""
        table = self.table
        return Node(table.get(key) if isinstance(key, str) else None, (*self.place, key))

    def __iter__(self) -> Iterator[Node]:
        """Give the elements of an array."""
        value = self.value
        if isinstance(value, list):
            for index, each in enumerate(cast("list[object]", value)):
                yield Node(each, (*self.place, index))

    @property
    def there(self) -> bool:
        """Say whether there is anything."""
        return self.value is not None

    @property
    def table(self) -> dict[str, object]:
        """The value as a table; empty when it is none."""
        value = self.value
        return cast("dict[str, object]", value) if isinstance(value, dict) else {}

    @property
    def text(self) -> str | None:
        """The value as a string that says something, or None."""
        value = self.value
        return value if isinstance(value, str) and value.strip() else None

    @property
    def number(self) -> float | None:
        """The value as a number, or None."""
        value = self.value
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        return value

    @property
    def count(self) -> int | None:
        """How many elements an array has, or None when it is none."""
        value = self.value
        return len(cast("list[object]", value)) if isinstance(value, list) else None

    def pairs(self) -> Iterator[tuple[str, Node]]:
        """Give the keys of a table and what stands under them."""
        for key in self.table:
            yield key, self[key]

    def texts(self) -> list[str]:
        """Return the strings of an array."""
        return [each.text for each in self if each.text is not None]
