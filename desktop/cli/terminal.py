"""What a terminal is given: words that say something, and none that steer it."""

from __future__ import annotations

import re

_TURNING = r"\u061c\u200e\u200f\u202a-\u202e"
_ISOLATES = r"\u2066-\u2069"
_STEERING = re.compile(rf"[\x00-\x08\x0b-\x1f\x7f-\x9f{_TURNING}{_ISOLATES}]")
_IN_JSON = re.compile(rf"[\x7f-\x9f{_TURNING}{_ISOLATES}]")
"""JSON itself escapes what lies below a blank."""
_ISOLATING = re.compile(rf"[{_ISOLATES}]")


def harmless(text: str) -> str:
    r"""Return a text without escape sequences and marks that turn the direction of writing.

    Each is shown as Python writes it, ``\x1b``; the isolates that our own sentences put around
    names of others are for the window, and go.
    """
    return _STEERING.sub(_escaped, _ISOLATING.sub("", text))


def harmless_json(content: bytes) -> bytes:
    """Return UTF-8 JSON of the same value in which such characters are written as escapes."""
    if content.isascii():
        return content
    return _IN_JSON.sub(lambda found: f"\\u{ord(found.group()):04x}", content.decode()).encode()


def _escaped(found: re.Match[str]) -> str:
    return found.group().encode("unicode_escape").decode()
