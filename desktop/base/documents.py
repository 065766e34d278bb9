"""Stored documents: msgspec structs with a format and a version, read strictly, written durably."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar, TypeVar

import msgspec

from desktop.base.errors import Fault, WorldError
from desktop.base.files import naming_faults, write_atomic
from desktop.base.typed import known

if TYPE_CHECKING:
    from pathlib import Path


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """Base of everything that is stored as JSON.

    A subclass sets FORMAT and VERSION; both are written into the file. A file with another
    format, or with a newer version, is refused with a sentence and never half-read.
    """

    FORMAT: ClassVar[str] = ""
    VERSION: ClassVar[int] = 1


MOST_VERSION = 9999
"""Far more than there will be: a number of four thousand digits is no version, and would be all of the sentence."""
_REGEX = re.compile(r"matching regex '.*'", re.DOTALL)
"""What nobody reads in a sentence."""
DocumentT = TypeVar("DocumentT", bound=Document)


class _Head(msgspec.Struct):
    """What every document begins with."""

    format: str
    version: int


def to_json(document: Document, *, compact: bool = False) -> bytes:
    """Return the document as UTF-8 JSON with its format and version first; indented unless compact."""
    kind = type(document)
    head = msgspec.json.encode({"format": kind.FORMAT, "version": kind.VERSION})
    body = msgspec.json.encode(document)
    # As text: as one object in memory a large one would be there three times.
    content = head if body == b"{}" else head[:-1] + b"," + body[1:]
    return content if compact else msgspec.json.format(content, indent=1) + b"\n"


def from_json(content: bytes, kind: type[DocumentT], path: Path) -> DocumentT:
    """Decode a document strictly.

    Args:
        content: the bytes of the file.
        kind: which document it must be.
        path: where the bytes come from, for the sentence.

    Raises:
        WorldError: DOCUMENT_DAMAGED (not JSON, wrong format or shape) or DOCUMENT_NEWER.
    """
    try:
        head = msgspec.json.decode(content, type=known(_Head))
        if head.format != kind.FORMAT:
            msg = f"this is a {head.format!r} file, not {kind.FORMAT!r}"
            raise msgspec.ValidationError(msg)
        if not 1 <= head.version <= MOST_VERSION:
            msg = "it says a version that no Greenroom has written"
            raise msgspec.ValidationError(msg)
        if head.version > kind.VERSION:
            raise WorldError(Fault.DOCUMENT_NEWER, file=path, version=head.version)
        return msgspec.json.decode(content, type=known(kind))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        why = _REGEX.sub("of another form", str(error))
        raise WorldError(Fault.DOCUMENT_DAMAGED, file=path, why=why) from error


def read_document(path: Path, kind: type[DocumentT]) -> DocumentT:
    """Read a document from disk.

    Raises:
        WorldError: missing, unreadable, damaged, or written by a newer Greenroom.
    """
    try:
        with naming_faults(path):
            content = path.read_bytes()
    except WorldError as error:
        if error.fault is Fault.FOLDER_MISSING:
            raise WorldError(Fault.DOCUMENT_MISSING, file=path) from error
        raise
    return from_json(content, kind, path)


def read_unless_newer(path: Path, kind: type[DocumentT]) -> DocumentT | None:
    """Read a document that may be written anew; None where it is missing or damaged.

    Raises:
        WorldError: it can't be read, or a newer Greenroom wrote it: it must not be written over.
    """
    try:
        return read_document(path, kind)
    except WorldError as error:
        if error.fault in {Fault.DOCUMENT_MISSING, Fault.DOCUMENT_DAMAGED}:
            return None
        raise


def write_document(path: Path, document: Document) -> None:
    """Write a document atomically and durably.

    Raises:
        WorldError: disk full, folder read-only or gone; the old version is untouched.
        ValueError: it would be refused when it is read; the old version is untouched.
    """
    content = to_json(document)
    msgspec.json.decode(content, type=known(type(document)))
    write_atomic(path, content)
