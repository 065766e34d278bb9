"""Documents of others: small enough, of the right form, their texts made plain."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import msgspec

from desktop.base.documents import Document, from_json
from desktop.base.errors import Fault, WorldError
from desktop.sharing.plain_text import plain_document

if TYPE_CHECKING:
    from pathlib import Path

DocumentT = TypeVar("DocumentT", bound=Document)


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
    try:
        return plain_document(from_json(content, kind, path))
    except WorldError as error:
        if error.fault is Fault.DOCUMENT_NEWER:
            raise
        raise WorldError(Fault.PACK_REFUSED, file=path, why="it is damaged") from error
    except (msgspec.ValidationError, RecursionError) as error:
        raise WorldError(Fault.PACK_REFUSED, file=path, why="it is damaged") from error
