"""What a mail program makes of a message to send it: quoted-printable and base64 (RFC 2045), in parts (RFC 2046).

Who saves a message as ``.eml``, or copies its source, hands over these. Nothing of a message is trusted or
believed: every stretch that may be one of the two is decoded, and whoever asked looks whether a letter is in it.
No header is needed. The work is linear in what there is, and so is what comes of it.
"""

from __future__ import annotations

import binascii
import re
from itertools import chain, islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

MOST_SECTIONS, MOST_BOUNDARIES = 64, 4
"""A message with more parts than anybody attaches files; a forwarded one has a few boundaries."""
MOST_RUNS = 16
"""Stretches of base64 in one part: pictures, an attachment, signatures."""
BOUNDARY = re.compile(rb'\bboundary="?([^"\s;]{1,70})"?', re.IGNORECASE)
_LETTERS = rb"[A-Za-z0-9+/]"
_QUOTE, _LINE_END = rb"[> \t]{0,18}+", rb"={0,2}[ \t\r]*+(?:\n|\Z)"
_RUN = re.compile(
    rb"^((?:%b%b{40,}+%b)+)((?:%b%b++%b)?)"
    % (_QUOTE, _LETTERS, _LINE_END, _QUOTE, _LETTERS, _LINE_END),
    re.MULTILINE,
)
"""Lines of one length and a last one, which may be shorter, or the word that somebody wrote below."""
BETWEEN = b"> \t\r\n"
MOST_LOOKED_AT = 64 << 20
"""Bytes of a message in which a zip may begin: few servers pass on half as much."""
_PIECE = 1 << 20
_ZIPS = (b"UEsDB", re.compile(rb"UEsDB%b{30}" % _LETTERS)), (b"PK=03=04", re.compile(b"PK=03=04"))
"""How a zip begins at the beginning of a line, as base64 and as quoted-printable: ``PK``, 3, 4."""
_MOST_QUOTES = 18
MOST_BEGINNINGS = 10_000
"""Of a zip, in a message, that turn out to be none. Otherwise nothing is looked at but where these letters stand:
a hundred megabytes of line ends took two seconds."""
_LONGEST_ZIP_LINE = 64
_ESCAPING = rb"[0-9A-Fa-f]{2}|[ \t]*+\r?\n"
_ESCAPE = re.compile(rb"=(?:%b)" % _ESCAPING)
_NO_ESCAPE = re.compile(rb"=(?!%b|\Z)" % _ESCAPING)
"""One equals sign that is none of an escape, and a text is not quoted-printable. What was cut may end in one."""
_TELLING = re.compile(
    rb"=3D|=(?:C[2-9A-F]|D[0-9A-F]|E[0-9A-F]|F[0-4])=[89AB][0-9A-F]", re.IGNORECASE
)
_HEAD = re.compile(rb"\s*+[A-Za-z-]++:[^\r\n]*+\r?\n")
_BLANK = re.compile(rb"\n\r?\n")


def is_quoted_printable(content: bytes) -> bool:
    """Say whether a text that can be read as it stands means something else.

    An equals sign is always escaped, and so are letters beyond ASCII: it has one of these, and nothing else.
    """
    found = map(_without_head, _sections(content))
    return any(_is_escaped(each) and _TELLING.search(each) for each in found)


def bodies(content: bytes) -> Iterator[bytes]:
    """Give all that a message may hold, part by part: decoded, and as it stands there."""
    for ways in parts(content):
        for way in ways:
            yield from way


def parts(content: bytes) -> Iterator[Iterator[Iterator[bytes]]]:
    """Give the parts of a message, and of each the ways to read it: quoted-printable, then base64 and as it stands."""
    for section in _sections(content):
        yield _ways(_without_head(section))


def _ways(body: bytes) -> Iterator[Iterator[bytes]]:
    if _is_escaped(body):
        yield iter((binascii.a2b_qp(body),))
    yield chain(_of_base64(body), (body,))


def has_zip(message: BinaryIO) -> bool:
    """Say whether a zip seems to be attached to a message, however large; a megabyte of it is in memory at a time.

    Args:
        message: its source, from the beginning.

    Raises:
        OSError: it can't be read.
    """
    before, beginnings = b"\n", 0
    for _ in range(MOST_LOOKED_AT // _PIECE):
        piece = message.read(_PIECE)
        if not piece:
            return False
        content = before + piece
        for at in zips_begin(content):
            beginnings += 1
            if at >= 0 or beginnings > MOST_BEGINNINGS:
                return at >= 0
        before = content[-_LONGEST_ZIP_LINE:]
    return False


def zips_begin(content: bytes, start: int = 0) -> Iterator[int]:
    """Give each place that begins like a zip, or -1 where none begins there: as base64, then as quoted-printable."""
    for begin, whole in _ZIPS:
        at = content.find(begin, start)
        while at >= 0:
            quotes = content[max(0, at - _MOST_QUOTES - 1) : at].rstrip(b"> \t")
            is_one = whole.match(content, at) is not None and quotes.endswith(b"\n")
            yield at if is_one else -1
            at = content.find(begin, at + 1)


def _is_escaped(content: bytes) -> bool:
    is_one = content.isascii() and _ESCAPE.search(content) is not None
    return is_one and _NO_ESCAPE.search(content) is None


def _without_head(section: bytes) -> bytes:
    end = _BLANK.search(section) if _HEAD.match(section) else None
    return section[end.end() :] if end else section


def _sections(content: bytes) -> list[bytes]:
    sections = [content]
    found = dict.fromkeys(each[1] for each in islice(BOUNDARY.finditer(content), MOST_SECTIONS))
    for boundary in islice(found, MOST_BOUNDARIES):
        split = (_split(each, b"\n--" + boundary) for each in sections)
        sections = [piece for pieces in split for piece in pieces][:MOST_SECTIONS]
    return sections


def _split(section: bytes, boundary: bytes) -> list[bytes]:
    """Split a section; the line end before a boundary belongs to the boundary."""
    *before, last = section.split(boundary, MOST_SECTIONS)
    return [*(each.removesuffix(b"\r") for each in before), last]


def _of_base64(section: bytes) -> Iterator[bytes]:
    for found in islice(_RUN.finditer(section), MOST_RUNS):
        full, last = found.groups()
        for lines in (full + last, full) if last else (full,):
            letters = lines.translate(None, BETWEEN)
            try:
                yield binascii.a2b_base64(letters, strict_mode=True)
            except binascii.Error:
                continue
            break
