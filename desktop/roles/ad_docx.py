"""The text of a Word file, read as the stranger's file it is: bounded, without entities."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from typing import TYPE_CHECKING
from xml.parsers import expat

from desktop.base.errors import Fault, WorldError
from desktop.roles.ad_limits import too_large, unknown_kind

if TYPE_CHECKING:
    from pathlib import Path

MOST_ENTRIES = 5000
LARGEST_BODY = 20_000_000
"""Bytes of unpacked XML; ten times what a long book has."""
LONGEST_TEXT = 1_000_000  # characters; beyond it nobody's ad is read on
_PACKED = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
"""As Word packs it. Of bzip2, ``zipfile`` unpacks four kilobytes as a whole, whatever is asked for: 600 bytes took 1.2 GB."""
_BODY = re.compile(r"^word/document\d*\.xml$")
_WORD = re.compile(r"^http://(?:schemas\.openxmlformats|purl\.oclc)\.org/\S*wordprocessingml\S* ")
_FALLBACK = "http://schemas.openxmlformats.org/markup-compatibility/2006 Fallback"
_BREAKS = {"p": "\n", "br": "\n", "cr": "\n", "tr": "\n", "tab": "\t", "tc": "\t"}


def docx_text(content: bytes, path: Path) -> str:
    """Return the text of a Word file, a line a paragraph.

    Raises:
        WorldError: AD_KIND_UNKNOWN (a zip file of something else), AD_ENCRYPTED, AD_TOO_LARGE,
            AD_DAMAGED.
    """
    try:
        return _Text().read(_body(content, path))
    except (
        zipfile.BadZipFile,
        zlib.error,
        expat.ExpatError,
        NotImplementedError,  # an unknown compression
        EOFError,
        OSError,
        ValueError,
    ) as error:
        raise WorldError(Fault.AD_DAMAGED, file=path) from error


def _body(content: bytes, path: Path) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        entries = package.infolist()
        if len(entries) > MOST_ENTRIES:
            raise too_large(path)
        body = next((each for each in entries if _BODY.match(each.filename)), None)
        if body is None:
            raise unknown_kind(path)
        if body.flag_bits & 1:
            raise WorldError(Fault.AD_ENCRYPTED, file=path)
        if body.compress_type not in _PACKED:
            raise WorldError(Fault.AD_DAMAGED, file=path)
        with package.open(body) as file:
            xml = file.read(LARGEST_BODY + 1)  # whatever size it claims
    if len(xml) > LARGEST_BODY:
        raise too_large(path)
    return xml


class _Text:
    """Collects what Word shows: no deleted text, no field codes, a text box once."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._in_text = False
        self._doubled = 0

    def read(self, xml: bytes) -> str:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._refuse
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._say
        parser.Parse(xml, True)  # noqa: FBT003 - takes no names
        return "".join(self._parts)

    def _refuse(self, *_: object) -> None:
        msg = "a document type"
        raise ValueError(msg)

    def _start(self, name: str, _: dict[str, str]) -> None:
        self._doubled += name == _FALLBACK
        part = self._word(name)
        self._in_text = part == "t"
        if part in {"tab", "br", "cr"}:
            self._add(_BREAKS[part])

    def _end(self, name: str) -> None:
        self._doubled -= name == _FALLBACK
        self._in_text = False
        part = self._word(name)
        if part in {"p", "tr", "tc"}:
            self._add(_BREAKS[part])

    def _say(self, text: str) -> None:
        if self._in_text:
            self._add(text)

    def _add(self, text: str) -> None:
        if not self._doubled and self._length < LONGEST_TEXT:
            self._parts.append(text)
            self._length += len(text)

    @staticmethod
    def _word(name: str) -> str:
        return name.rpartition(" ")[2] if _WORD.match(name) else ""
