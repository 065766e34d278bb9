"""What is accepted from others, and therefore also what is given away at most (reliability.md 3.1)."""

from __future__ import annotations

import re

from desktop.sharing.endings import PACK_ENDINGS

MIB = 1 << 20
RECEIVED = "received"
"""The folder of the library with what others handed over; the own sessions lie elsewhere."""
GIVEN = "shared"
"""The folder of a session that remembers what went out."""
MOST_PACK_BYTES = 8 << 30
MOST_MEDIA_BYTES = 6 << 30
MOST_JSON_BYTES = 4 * MIB
MOST_TRANSCRIPT_BYTES = 16 * MIB
"""Six hours at five words a second come to 9.4 MiB as written now, 14.3 MiB as written before."""
MOST_REVIEW_BYTES = 2 * MIB
MOST_TAKE_MS = 7 * 3600 * 1000
"""A recording that is longer than six hours is not taken in; take and recording may differ a little."""
MOST_PAGE_BYTES = 300 * MIB
"""The page may hold 200 MB of recordings as base64."""
MOST_KEY_BYTES = 4096
MOST_ENTRIES = 64
MOST_DIRECTORY_BYTES = 64 << 10
"""The central directory of a zip with that many short names is far smaller."""
MOST_RATIO = 100
LEAST_COMPRESSED = 1024
MOST_RATIO_OF_ALL, FREE_BYTES = 8, 64 * MIB
"""Of a whole pack: recordings hardly become smaller, and lists and words are never so much. A recording of
six gigabytes that was packed into sixty megabytes was written out for twenty seconds before it was refused."""
MOST_NAME = 120

MOST_MASK = 500
"""Characters of a word, name or number to mask. The pattern of 24,000 took 25 seconds to be made, that of 500 takes 0.15."""
MOST_ASKS = 2
"""Questions of the candidate: more than two are not answered in eight minutes."""
MOST_NOTES = 2000
MOST_ANSWERS = 4000
MOST_MARKS_EACH = 64
MOST_REVIEWS = 50
"""Reviews of one session; each may have as many revisions, the oldest are let go."""
MOST_REVISIONS = 20
MOST_REVISIONS_BYTES = 4 * MOST_REVIEW_BYTES
"""Of all versions of one review together, as JSON: twenty of the largest took three seconds to take in one more, and 370 MB."""

MANIFEST, SESSION, PAGE = "pack.json", "session.json", "review.html"
SHARED = "shared.json"
"""What a received session keeps of the other's ``session.json``."""
KEY, SEALED, README = "key.age", "pack.zip.age", "read-me.txt"
REVIEW_ENDING = ".greenroom-review.json"

PACK_NAMES = re.compile(
    r"pack\.json|session\.json|review\.html|"
    r"take-[0-9]{2,4}(?:-clip-[0-9]{2,3})?\.(?:mp4|m4a)|take-[0-9]{2,4}\.json"
)
SEALED_NAMES = re.compile(r"key\.age|pack\.zip\.age|read-me\.txt")
MEDIA_NAME = r"^take-[0-9]{2,4}(-clip-[0-9]{2,3})?\.(mp4|m4a)$(?!\n)"
TRANSCRIPT_NAME = r"^(take-[0-9]{2,4}\.json)?$(?!\n)"


def most_bytes(name: str) -> int:
    """Return how large a file of a pack may be, by its name."""
    if name.endswith((".mp4", ".m4a")):
        return MOST_MEDIA_BYTES
    if name == PAGE:
        return MOST_PAGE_BYTES
    if name == SEALED or name.lower().endswith(PACK_ENDINGS):
        return MOST_PACK_BYTES
    if name.startswith("take-"):
        return MOST_TRANSCRIPT_BYTES
    return MOST_KEY_BYTES if name == KEY else MOST_JSON_BYTES
