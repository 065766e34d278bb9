"""Documents of others, made plain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

import msgspec

from desktop.base.plain_text import plain

if TYPE_CHECKING:
    from desktop.base.documents import Document

DocumentT = TypeVar("DocumentT", bound="Document")


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
