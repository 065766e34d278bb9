"""What mail does to the lines of a review that was copied into a message, and how it is read all the same.

The page writes, below what people read, the file itself as lines of base64 between two lines of
their own: quote marks, breaks and spaces are not part of that alphabet. A review that was copied as
JSON has its lines broken at some column and ``> `` before them; no valid JSON has a line end within
a string, so what is mended was broken for certain.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import gzip
import re
import zlib
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

from desktop.sharing.limits import MOST_RATIO, MOST_REVIEW_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterator

BEGIN, END = b"----- GREENROOM REVIEW -----", b"----- END -----"
"""As in ``assets/review_page/saving.js``."""
_SPACE = b"(?: |" + "\u00a0".encode() + b")"
_MARKS = [
    (re.compile(_SPACE.join(map(re.escape, line.split(b" ")))), line) for line in (BEGIN, END)
]
_COLUMN = 64
"""Mail breaks lines from 72 letters on."""
_GZIP = b"\x1f\x8b"
_STRANGE = re.compile(rb"<[^<>]{0,200}>|&[a-z]{2,6};|[^A-Za-z0-9+/=]")
"""Also what a page has between its lines: web mail is saved as one."""
_GZIP_WINDOW = 31
_FIRST_CJK = "\u2e80"
"""From here on letters need no space between them: a broken line had none."""
_PLAIN = str.maketrans("\u00a0\u3000\u200b\ufeff", "    ")
"""What web mail makes of an indent."""
_BROKEN = re.compile("[\n\u00a0\u3000\u200b\ufeff]")
_STRING = re.compile(r'("[^"\\]*+(?:\\.[^"\\]*+)*(?:"|\\?\Z))', re.DOTALL)
"""One without an end goes to the end, so that a hostile text is gone through once."""
_MOST_QUOTED = 9
_MOST_BYTES = 500_000
"""Reviews that people paste have less than a tenth; what is larger came as a file and was damaged otherwise."""
_MOST_LINES = 20_000
"""Of 25 letters and more; each is looked at for what stood where it ends."""
_IS_HYPHENATED = re.compile(r"[^\s-]-$")
"""Some break behind the hyphen of a word or an id; a dash between words has a space before it."""
_ONE_TOKEN = 40
"""A string of so many letters without a space was cut within a sum or an id, not between words."""


class _Object(msgspec.Struct):
    """Any object. Nothing of it is kept: a dictionary of 150,000 names took 45 ms to be made, eight times a letter."""


def armoured(content: bytes) -> str:
    """Return a file as lines of base64 that a message can hold; the same bytes every time."""
    text = base64.b64encode(gzip.compress(content, mtime=0)).decode()
    lines = [text[at : at + _COLUMN] for at in range(0, len(text), _COLUMN)]
    return "\n".join((BEGIN.decode(), *lines, END.decode(), ""))


def with_plain_marks(content: bytes) -> bytes:
    """Return a message whose two lines are found: web mail may write spaces that do not break into them."""
    for found, line in _MARKS:
        content = found.sub(line, content)
    return content


def unarmoured(content: bytes) -> bytes | None:
    """Return the file that a message holds as base64, or None if it holds none.

    The first is taken: what an answer quotes below is older. A note above it may speak of its first
    line.

    Raises:
        ValueError: it is not whole, or larger than a review may be.
    """
    content = with_plain_marks(content)
    start = content.find(BEGIN)
    if start < 0:
        return None
    end = content.find(END, start)
    if end < 0:
        raise ValueError("the end is missing")
    start = content.rfind(BEGIN, start, end)
    try:
        packed = base64.b64decode(_STRANGE.sub(b"", content[start + len(BEGIN) : end]))
        return _unpacked(packed) if packed.startswith(_GZIP) else packed
    except (binascii.Error, zlib.error) as error:
        raise ValueError("it was changed") from error


def unarmoured_all(content: bytes) -> Iterator[bytes]:
    """Give the files that a message holds as base64, one after the other; one that is not whole is passed over."""
    for piece in with_plain_marks(content).split(END):
        with contextlib.suppress(ValueError):
            found = unarmoured(piece + END)
            if found is not None:
                yield found


def _unpacked(packed: bytes) -> bytes:
    """Unpack a file, if it is no more than a review can be: a message has room for sixteen thousand that unpack to far more."""
    unpacking = zlib.decompressobj(_GZIP_WINDOW)
    content = unpacking.decompress(packed, min(MOST_REVIEW_BYTES, MOST_RATIO * len(packed)) + 1)
    if not unpacking.eof:
        raise ValueError("it is cut off or too large")
    return content


def rejoined(content: bytes, quote: bytes = b"") -> bytes:
    """Return JSON as it was before its lines were broken and quoted.

    Args:
        content: one object. Valid JSON and what can't be mended are returned as they are.
        quote: what stands before the object on its first line.
    """
    if is_json(content) or len(content) > _MOST_BYTES:
        return content
    try:
        text = content.decode().replace("\r\n", "\n")
    except UnicodeDecodeError:
        return content
    depth = min(quote.count(b">"), _MOST_QUOTED)
    if depth:
        text = re.sub(rf"\n(?:[ \t]*>){{1,{depth}}} ?", "\n", text)
    if not _BROKEN.search(text) or text.count("\n") > _MOST_LINES:
        return content
    mended = _without_breaks(text).encode()
    return mended if is_json(mended) else content


def is_json(content: bytes) -> bool:
    """Say whether a text is one JSON object."""
    try:
        msgspec.json.decode(content, type=_Object)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False
    return True


def _without_breaks(text: str) -> str:
    """Join the pieces of every string; between strings only blanks are made plain."""
    parts = _STRING.split(text)
    for index, part in enumerate(parts):
        if index % 2:
            parts[index] = _joined(part)
        else:
            parts[index] = part.translate(_PLAIN)
    return "".join(parts)


def _joined(string: str) -> str:
    if "\n" not in string:
        return string
    lines = string.split("\n")
    pieces = [lines[0]]
    is_token, length = " " not in lines[0], len(lines[0])
    for before, line in pairwise(lines):
        between = _between(before, line, within=is_token and length >= _ONE_TOKEN)
        pieces += (between, line)
        is_token, length = is_token and " " not in between + line, length + len(line)
    return "".join(pieces)


def _between(before: str, after: str, *, within: bool) -> str:
    """Return what stood where a line was broken: a space, save where none is needed or one is left."""
    joins = any(each.isspace() or each >= _FIRST_CJK for each in before[-1:] + after[:1])
    joins = joins or _IS_HYPHENATED.search(before) is not None
    is_within_escape = (len(before) - len(before.rstrip("\\"))) % 2 == 1
    return "" if joins or within or is_within_escape else " "
