"""Reads a compiled Linguist file without Qt, which takes longer to load than most commands take to run.

The format is that of ``QTranslator``: a magic number, then sections of a tag, a length and content. A table
of hashes, in order, says where the messages with a hash stand.
"""

from __future__ import annotations

import struct
from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

from desktop.base.assets import asset

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.base.settings import Interface

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES = 0x42, 0x69
_SECTION = struct.Struct(">BL")
_HASH = struct.Struct(">2L")
_LENGTH = struct.Struct(">L")
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8
_NOTHING = 0xFFFF_FFFF


class Catalogue:
    """Sentences of one language. A file that can't be read or is odd has none.

    Args:
        path: of the ``.qm`` file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    @classmethod
    def of(cls, interface: Interface) -> Catalogue:
        """Return the one of a language of the interface."""
        return cls(asset("i18n") / f"greenroom_{interface}.qm")

    def find(self, context: str, source: str) -> str:
        """Return a sentence in the language, or nothing if it has none."""
        table, messages = self._parts
        wanted, text = _hash(source.encode()), ""

        def hash_at(row: int) -> int:
            return _HASH.unpack_from(table, row * _HASH.size)[0]

        try:
            rows = range(len(table) // _HASH.size)
            row = bisect_left(rows, wanted, key=hash_at)
            while not text and row < len(rows) and hash_at(row) == wanted:
                place = _HASH.unpack_from(table, row * _HASH.size)[1]
                text = _matching(messages, place, context.encode(), source.encode())
                row += 1
        except (struct.error, UnicodeDecodeError, IndexError):
            return ""
        return text

    @cached_property
    def _parts(self) -> tuple[bytes, bytes]:
        try:
            parts = dict(_sections(self._path.read_bytes()))
        except (OSError, struct.error):
            return b"", b""
        return parts.get(_HASHES, b""), parts.get(_MESSAGES, b"")


def _sections(content: bytes) -> Iterator[tuple[int, bytes]]:
    at = len(_MAGIC)
    if content[:at] != _MAGIC:
        return
    while at < len(content):
        tag, length = _SECTION.unpack_from(content, at)
        at += _SECTION.size
        yield tag, content[at : at + length]
        at += length


def _hash(text: bytes) -> int:
    """Return the hash of the ELF format, never zero."""
    value = 0
    for byte in text:
        value = (value << 4) + byte
        high = value & 0xF000_0000
        value = (value ^ high >> 24) & ~high & _NOTHING
    return value or 1


def _matching(messages: bytes, at: int, context: bytes, source: bytes) -> str:
    """Return the translation that stands at a place, if it belongs to this sentence."""
    text = ""
    while (tag := messages[at]) != _END:
        (length,) = _LENGTH.unpack_from(messages, at + 1)
        at += 1 + _LENGTH.size
        length = 0 if length == _NOTHING else length
        found = messages[at : at + length]
        at += length
        match tag:
            case _ if tag == _TRANSLATION:
                text = text or found.decode("utf-16-be")
            case _ if (tag == _SOURCE and found != source) or (
                tag == _CONTEXT and found != context
            ):
                return ""
            case _ if tag == _COMMENT and found:
                return ""
            case _:
                pass
    return text
