"""What of an answer one might want to keep: names of the user's own list, names that were said, and numbers."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from desktop.sharing.folding import even_with_places
from desktop.sharing.masking import Masks
from desktop.sharing.said_names import said_names
from desktop.sharing.said_numbers import said_numbers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.transcription.model import Transcript

MOST = 16
"""More than these would be a list that nobody reads; what is masked makes room for the next."""
MOST_NAMES = 8
"""So many names that nobody put on a list, at most: numbers want room as well."""

LONGEST = 60
"""Characters of a name or number; more are something else."""


def suggest(
    transcripts: Iterable[Transcript], names: Iterable[str], masked: Iterable[str] = ()
) -> tuple[str, ...]:
    """Return names of the list that were said, other names, then numbers, each once and in that order.

    Nothing is offered that a mask would not find, such as the figures of ``00A``.

    Args:
        transcripts: what was said.
        names: the user's own list.
        masked: what is masked already and need not be said again.
    """
    text = "\n".join(each.text for each in transcripts)
    known = Masks(masked)
    names = [name.strip() for name in names]
    listed = [name for name in names if name and any(Masks((name,)).count(text))]
    found = (name for name in said_names(text) if not any(Masks(listed).count(name)))
    others = islice((name for name in found if not any(known.count(name))), MOST_NAMES)
    wanted = dict.fromkeys(
        word
        for word in (*listed, *others, *_numbers(text))
        if len(word) <= LONGEST and not any(known.count(word))
    )
    return tuple(islice((word for word in wanted if any(Masks((word,)).count(text))), MOST))


def _numbers(text: str) -> Iterator[str]:
    """Give the numbers that tell something as they stand there, each value once."""
    even, at = even_with_places(text)
    seen: set[object] = set()
    for each in said_numbers(even):
        word = text[at[each.start] : at[each.end - 1] + 1]
        key = word if each.value is None else (each.value, each.percent)
        if each.tells and key not in seen:
            seen.add(key)
            yield word
