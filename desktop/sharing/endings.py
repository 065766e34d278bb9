"""How the files that go between people are called, also where a browser or a messenger renamed them."""

from __future__ import annotations

import re

PACK_ENDINGS = (".zip", ".greenroom")
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
