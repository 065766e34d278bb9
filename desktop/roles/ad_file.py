"""Reads a job ad from somebody's file: text, Word or PDF. What is inside decides, not the name."""

from __future__ import annotations

from enum import StrEnum
from stat import S_ISREG
from typing import TYPE_CHECKING

import msgspec

from desktop.base.errors import Fault, WorldError
from desktop.base.files import naming_faults
from desktop.roles.ad_glyphs import as_typed
from desktop.roles.ad_limits import LARGEST_MB, MOST_CHARACTERS, too_large, unknown_kind
from desktop.roles.ad_text import decode, decode_damaged

if TYPE_CHECKING:
    from pathlib import Path

_ZIP = b"PK\x03\x04"
_OLD_OFFICE = bytes.fromhex("d0cf11e0a1b11ae1")  # .doc, and the wrapping of encrypted .docx
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_PDF_HEAD = 1024  # the header may stand behind other bytes (ISO 32000-1, Annex H.3.4.1)


class AdKind(StrEnum):
    """What a file turned out to be."""

    TEXT = "text"
    DOCX = "docx"
    PDF = "pdf"


class Ad(msgspec.Struct, frozen=True):
    """The words of a job ad. Positions of keywords count characters of ``text``."""

    text: str
    kind: AdKind


def read_ad(path: Path) -> Ad:
    """Read a job ad; nothing of the file is trusted.

    Raises:
        WorldError: AD_TOO_LARGE, AD_KIND_UNKNOWN, AD_ENCRYPTED, AD_DAMAGED, AD_SCANNED, AD_EMPTY,
            or the file cannot be read.
    """
    return read_ad_bytes(_content(path), path)


def read_ad_bytes(content: bytes, path: Path) -> Ad:
    """Read a job ad from its bytes; ``path`` is what a sentence calls them.

    Raises:
        WorldError: as ``read_ad``.
    """
    if len(content) > LARGEST_MB * 1_000_000:
        raise too_large(path)
    if not content.strip(b" \t\r\n\0"):
        raise WorldError(Fault.AD_EMPTY, file=path)
    kind = _kind(content, path)
    text = tidy(_text(content, kind, path))
    if not text:
        raise WorldError(Fault.AD_SCANNED if kind is AdKind.PDF else Fault.AD_EMPTY, file=path)
    if len(text) > MOST_CHARACTERS:
        raise too_large(path)
    return Ad(text, kind)


def tidy(text: str) -> str:
    """Return a text with plain line ends, without control characters and blank edges."""
    plain = as_typed(text).replace("\r\n", "\n").replace("\r", "\n")
    return "".join(char for char in plain if char in "\n\t" or char.isprintable()).strip()


def _content(path: Path) -> bytes:
    with naming_faults(path):
        if not S_ISREG(path.stat().st_mode):  # a pipe would never end
            raise unknown_kind(path)
        with path.open("rb") as file:
            return file.read(LARGEST_MB * 1_000_000 + 1)


def _kind(content: bytes, path: Path) -> AdKind:
    if b"%PDF-" in content[:_PDF_HEAD]:
        return AdKind.PDF
    if content.startswith(_ZIP):
        return AdKind.DOCX
    if content.startswith(_OLD_OFFICE):
        if _ENCRYPTED in content:
            raise WorldError(Fault.AD_ENCRYPTED, file=path)
        raise unknown_kind(path)
    return AdKind.TEXT


def _text(content: bytes, kind: AdKind, path: Path) -> str:
    if kind is AdKind.PDF:
        from desktop.roles.ad_pdf import pdf_text  # a large library, for this alone

        return pdf_text(content, path)
    if kind is AdKind.DOCX:
        from desktop.roles.ad_docx import docx_text

        return docx_text(content, path)
    text = decode(content) or decode_damaged(content)
    if text is None or text.lstrip().startswith("{\\rtf"):
        raise unknown_kind(path)
    return text
