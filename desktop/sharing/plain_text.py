"""Text of others, made plain: one form of each character, nothing that steers a screen."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any, TypeVar, cast

import msgspec

if TYPE_CHECKING:
    from desktop.base.documents import Document

_LEFT_OUT = {"Cc", "Cs", "Co", "Cn"}
_TURNING = {0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)}
"""Marks that turn the direction of writing: what is shown would not be what is there."""
_INVISIBLE = range(0xE0000, 0xE1000)
"""Tags and other characters that show nothing and can carry a hidden text."""
_BREAKS = {"\r\n": "\n", "\r": "\n", "\u2028": "\n", "\u2029": "\n", "\t": " "}

DocumentT = TypeVar("DocumentT", bound="Document")


def plain(text: str) -> str:
    """Return a text in NFC, without control characters, turning marks and unassigned characters.

    Line breaks stay, each as one line feed.
    """
    for old, new in _BREAKS.items():
        text = text.replace(old, new)
    if text.isascii() and text.isprintable():
        return text
    kept = "".join(each for each in text if each == "\n" or _is_shown(each))
    return unicodedata.normalize("NFC", kept)


def _is_shown(character: str) -> bool:
    code = ord(character)
    if code in _TURNING or code in _INVISIBLE:
        return False
    return unicodedata.category(character) not in _LEFT_OUT


def plain_document(document: DocumentT) -> DocumentT:
    """Return a document with all its texts made plain.

    Raises:
        msgspec.ValidationError: a text that must say something says nothing any more.
    """
    body = plain_values(msgspec.to_builtins(document))
    return msgspec.convert(body, type(document))


def plain_values(value: Any) -> Any:  # noqa: ANN401 - any JSON
    """Return what JSON can say with all its texts made plain."""
    if isinstance(value, str):
        return plain(value)
    if isinstance(value, dict):
        return {
            plain(key): plain_values(each) for key, each in cast("dict[str, Any]", value).items()
        }
    if isinstance(value, list | tuple):
        return [plain_values(each) for each in cast("list[Any]", value)]
    return value
