"""Documents of others: small enough, of the right form, their texts made plain."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

import msgspec

from desktop.base.documents import Document, from_json
from desktop.base.errors import Fault, WorldError
from desktop.sharing.plain_text import plain_document
from desktop.transcription.model import Transcript

if TYPE_CHECKING:
    from pathlib import Path

DocumentT = TypeVar("DocumentT", bound=Document)
MOST_PARTS = 200_000
"""Objects and lists of all transcripts of a pack: six hours have 130,000 words at six a second.
Twenty-four megabytes of the shortest parts took four seconds and 372 MB."""
MOST_PARTS_ELSE = 50_000
"""Of any other document: a review of 2,000 notes and as many answers and ratings has 14,000."""
MOST_QUOTES = 300_000
"""Of any other document, two for each name and text: that review has 200,000. A list of 300,000 short texts, in
which no object or list is counted, took a second."""
MOST_POWERS = 1000
MOST_LIKE_POWERS = 50_000
MOST_LETTERS_BYTES = 4 << 20
"""Of all that is not ASCII, of a document and of all transcripts of a pack together. Six hours of speech have a
quarter of it, even in a writing of three bytes a letter. To bring 23 MB of marks that go onto the letter before
them into their order took six seconds."""
_ASCII = bytes(range(128))
_ESCAPED = 3
"""So many bytes a letter has in UTF-8 that is written as an escape, and three more where it is one of a pair."""
_POWER = re.compile(rb"[eE][+-]?[0-9]{3}")
"""A number that is far too large or small for anything here: reading one takes eight microseconds, as
long as a hundred others, and two megabytes of them took half a minute. Ids and sums in hex look like it."""
_LONGEST = 64


def read_stranger(content: bytes, kind: type[DocumentT], path: Path, most: int) -> DocumentT:
    """Decode a document of somebody else strictly and make its texts plain.

    Args:
        content: the bytes.
        kind: which document it must be.
        path: the file it came in, for the sentence.
        most: how many bytes it may have.

    Raises:
        WorldError: PACK_REFUSED, or DOCUMENT_NEWER when a newer Greenroom wrote it.
    """
    if len(content) > most:
        raise WorldError(Fault.PACK_REFUSED, file=path, why="it is too large")
    if not _is_quickly_read(content, is_transcript=kind is Transcript):
        raise WorldError(Fault.PACK_REFUSED, file=path, why="it is damaged")
    try:
        return plain_document(from_json(content, kind, path))
    except WorldError as error:
        if error.fault is Fault.DOCUMENT_NEWER:
            raise
        raise WorldError(Fault.PACK_REFUSED, file=path, why="it is damaged") from error
    except (msgspec.ValidationError, RecursionError) as error:
        raise WorldError(Fault.PACK_REFUSED, file=path, why="it is damaged") from error


def parts_of(content: bytes) -> int:
    """Return how many objects and lists a document has at most: reading one costs time, however short it is."""
    return content.count(b"{") + content.count(b"[")


def letters_of(content: bytes) -> int:
    """Return how many bytes of a document are not ASCII, as they are written or by escapes."""
    return len(content.translate(None, _ASCII)) + _ESCAPED * content.count(b"\\u")


def _is_quickly_read(content: bytes, *, is_transcript: bool) -> bool:
    """Say whether a document can be read in the time that one of its size and kind may take."""
    if parts_of(content) > (MOST_PARTS if is_transcript else MOST_PARTS_ELSE):
        return False
    if letters_of(content) > MOST_LETTERS_BYTES:
        return False
    if not is_transcript and content.count(b'"') > MOST_QUOTES:
        return False
    powers = 0
    for number, found in enumerate(_POWER.finditer(content)):
        powers += _is_number(content, found.start())
        if powers > MOST_POWERS or number >= MOST_LIKE_POWERS:
            return False
    return True


def _is_number(content: bytes, end: int) -> bool:
    """Say whether what stands before a place is the begin of a number and not of an id."""
    before = content[max(0, end - _LONGEST) : end].rstrip(b"0123456789.").removesuffix(b"-")
    return not before or before[-1:] in b":,[ \t\r\n"
