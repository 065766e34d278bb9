"""How the files that go between people are called, also where a browser or a messenger renamed them."""

from __future__ import annotations

import re
import unicodedata

PACK_ENDINGS = (".zip", ".greenroom")
LONGEST_NAME, ID_LETTERS = 24, 8
_SHARED = re.compile(
    r".*(?:\.greenroom|\.zip|\.greenroom-(?:review|reply)"
    r"(?:\.json)?(?: ?[(（]\d+[)）]|\.\d+| - (?:副本|Copy)| copy)*(?:\.json)?(?:\.txt)?)",
    re.IGNORECASE | re.DOTALL,
)


def is_shared_name(name: str) -> bool:
    """Say whether a file is called like a pack, a review or a reply.

    What is downloaded a second time is called ``Anna.greenroom-review (1).json`` by Chromium, and
    ``Anna.greenroom-review(1).json`` by Firefox and WeChat; editors of Windows may add ``.txt``.
    """
    return _SHARED.fullmatch(name) is not None


def letter_name(name: str, review_id: str, ending: str) -> str:
    """Return how the file of a review or reply is called, as the review page calls it.

    Of several reviewers none takes the name of another's file; a later version of one keeps it.
    """
    said = re.sub(r"[\W_]+", "-", unicodedata.normalize("NFC", name)).strip("-")[:LONGEST_NAME]
    return f"{said or 'review'}-{review_id[:ID_LETTERS]}{ending}"
