"""How much of a pack is its page: whether it holds the recordings itself, and what that takes."""

from __future__ import annotations

MOST_INLAID_BYTES = 50_000_000
"""Up to so much sound and picture lies in the page itself as well: it can then be sent on alone and
opened from inside the zip. More would make a pack of twice the size and the export slow."""
MOST_IN_ONE_PAGE_BYTES = 200_000_000
"""So much where one page is wished for: browsers bear it, 600 MB they don't (reliability.md 3.5)."""


def is_inlaid(media_bytes: int, *, one_page: bool) -> bool:
    """Say whether the page holds recordings of this size itself."""
    most = MOST_IN_ONE_PAGE_BYTES if one_page else MOST_INLAID_BYTES
    return 0 < media_bytes <= most


def with_page(media_bytes: int, *, one_page: bool) -> int:
    """Return about how many bytes recordings take in a pack, together with their copy in the page."""
    held = is_inlaid(media_bytes, one_page=one_page)
    return media_bytes + (media_bytes * 4 // 3 if held else 0)
