"""Versions of one review: which goes before another, and which are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from desktop.sharing.dates import no_later
from desktop.sharing.limits import MOST_REVISIONS, MOST_REVISIONS_BYTES

if TYPE_CHECKING:
    from desktop.sharing.taking_in import Revision


def newest(before: tuple[Revision, ...], revision: Revision) -> tuple[Revision, ...]:
    """Return the versions that are kept, the one that counts among them however many wait behind it."""
    found = sorted((*before, revision), key=weight)
    counts = max(place for place, each in enumerate(found) if not each.waits)
    last = len(found) - 1
    first, size = last, _size(found[last])
    while first and last - first + 1 < MOST_REVISIONS:
        size += _size(found[first - 1])
        if size > MOST_REVISIONS_BYTES:
            break
        first -= 1
    return tuple(each for place, each in enumerate(found) if place >= first or place == counts)


def _size(revision: Revision) -> int:
    return len(msgspec.json.encode(revision))


def weight(revision: Revision) -> tuple[bool, str]:
    """Return by what one version of a review goes before another, whenever it came in.

    A verified one goes before one that is not: who strips the signature replaces nothing. Then the
    one that was saved later; a moment in the future counts as that when it came in.
    """
    said = revision.review.submitted_at
    return revision.genuine, no_later(said, revision.received_at)
