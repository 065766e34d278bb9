"""Reads the TOML that ships with Greenroom, by a copy in JSON that lies beside it where there is one.

People write TOML; reading it takes ten to forty times as long as JSON. As Python does with its byte code,
a copy is used only if it was made of the very text that is there: a stale one costs time and nothing else.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec
import tomli

from desktop.base.typed import known

if TYPE_CHECKING:
    from pathlib import Path

_T = TypeVar("_T")


def read_shipped(path: Path, kind: type[_T]) -> _T:
    """Return what a shipped file says.

    Args:
        path: of the TOML.
        kind: what it becomes.

    Raises:
        OSError: it is not there.
        ValueError: it is no TOML, or not in UTF-8.
        msgspec.ValidationError: it says something else than ``kind``.
    """
    text = path.read_bytes()
    values = _copied(path, text)
    if values is not None:
        return msgspec.json.decode(values, type=known(kind))
    return msgspec.convert(tomli.loads(_decoded(text)), known(kind))


def copy_place(path: Path) -> Path:
    """Return where the copy of a file lies."""
    return path.with_name(f"{path.name}.json")


def copy_of(text: bytes) -> bytes:
    """Return the copy of a file: a row that says of which text, and what it says.

    Raises:
        ValueError: it is no TOML, or says what JSON can't.
    """
    values: dict[str, Any] = tomli.loads(_decoded(text))
    packed = msgspec.json.encode(values)
    if msgspec.json.decode(packed) != values:
        raise ValueError("it says what JSON can't")
    return b"%s\n%s\n" % (_sum(text), packed)


def _copied(path: Path, text: bytes) -> bytes | None:
    try:
        said, _, values = copy_place(path).read_bytes().partition(b"\n")
    except OSError:
        return None
    return values if said == _sum(text) else None


def _sum(text: bytes) -> bytes:
    """Return what tells a text from an older one; OpenSSL, for a stronger sum, takes longer to load than this saves."""
    return b"%08x %d" % (zlib.crc32(text), len(text))


def _decoded(text: bytes) -> str:
    return text.decode().replace("\r\n", "\n")
