"""JSON that also holds the names of files that are no valid text, as Linux allows them.

Python gives such a name lone surrogates, which UTF-8 has no bytes for. They are written as escapes
here, and read back as what they were. Everything else is plain UTF-8 JSON.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from desktop.base.typed import known

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Hook = Callable[[type, Any], Any]

Value = TypeVar("Value")


def encode(value: object) -> bytes:
    """Return a value as JSON on one line, paths as their names."""
    try:
        return msgspec.json.encode(value, enc_hook=str)
    except UnicodeEncodeError:
        return json.dumps(msgspec.to_builtins(value, enc_hook=str)).encode()


def decode(content: bytes, kind: type[Value], hook: Hook | None = None) -> Value:
    """Read what ``encode`` wrote.

    Args:
        content: the JSON.
        kind: what it must be; also a union of tagged structs.
        hook: makes a value of a type that JSON does not know, as msgspec's ``dec_hook``.

    Raises:
        msgspec.DecodeError: it is something else.
    """
    try:
        return msgspec.json.decode(content, type=known(kind), dec_hook=hook)
    except msgspec.ValidationError:
        raise
    except msgspec.DecodeError as error:
        if b"\\ud" not in content:
            raise
        try:
            return msgspec.convert(json.loads(content), kind, dec_hook=hook)
        except (ValueError, RecursionError):
            raise error from None


def as_text(path: Path | str) -> str:
    """Return a path or name as valid text: what is none shows as a question mark in a diamond."""
    return os.fsencode(path).decode(errors="replace")
