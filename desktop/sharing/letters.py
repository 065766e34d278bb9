"""Reviews and replies as mail and messengers bring them: with a mark of byte order, in a zip, renamed."""

from __future__ import annotations

import codecs
import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.base.files import naming_faults
from desktop.sharing.archive import StrangeArchive
from desktop.sharing.limits import KEY, MANIFEST, MOST_REVIEW_BYTES

if TYPE_CHECKING:
    from pathlib import Path

_ZIP = b"PK"
_ANY_NAME = re.compile(r"[^\0]+", re.DOTALL)
"""Nothing is written under these names: what lies in such a zip is read into memory."""
_SAYS_WHAT = re.compile(rb'"format"\s*:\s*"greenroom-(review|reply)-file"')
"""Not the words alone: they may be a reviewer's name."""
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
MOST_LETTER_BYTES = 2 * MOST_REVIEW_BYTES
"""With two bytes a letter, as Notepad's "Unicode" writes it."""
MOST_TOGETHER_BYTES = 4 * MOST_LETTER_BYTES
"""Of all texts in a zip that are looked into."""


def read_letter(path: Path) -> bytes:
    """Return a review or reply as UTF-8, also out of a zip that holds it.

    Raises:
        WorldError: SEVERAL_LETTERS; PACK_REFUSED, too large or a zip that is refused; the file
            can't be read.
    """
    with naming_faults(path):
        if path.stat().st_size > MOST_LETTER_BYTES:
            raise WorldError(Fault.PACK_REFUSED, file=path, why="it is too large")
        content = path.read_bytes()
    if content.startswith(_ZIP):
        found = _inside(path)
        if len(found) != 1:
            raise WorldError(Fault.PACK_REFUSED, file=path, why="it is no pack")
        content = found[0]
    return as_utf8(content)


def is_pack(path: Path) -> bool:
    """Say whether a file is to be received as a pack: any zip but one that holds a review or reply.

    Raises:
        WorldError: SEVERAL_LETTERS; it can't be read.
    """
    with naming_faults(path), path.open("rb") as file:
        if file.read(2) != _ZIP:
            return False
    return not _inside(path)


def is_letter(path: Path) -> bool:
    """Say whether the content of a small file, whatever it is called, is that of a review or reply."""
    try:
        return (
            path.suffix.lower() in {".json", ".txt", ".zip"} and says_what(read_letter(path)) != ""
        )
    except WorldError:
        return False


def says_what(content: bytes) -> str:
    """Return what a file says that it is: ``review``, ``reply``, or nothing."""
    found = _SAYS_WHAT.search(as_utf8(content))
    return found.group(1).decode() if found else ""


def as_utf8(content: bytes) -> bytes:
    """Return a text as UTF-8 without a byte order mark; one that can't be decoded stays as it is."""
    if content.startswith(_WIDE):
        try:
            return content.decode("utf-16").encode()
        except UnicodeError:
            return content
    return content.removeprefix(codecs.BOM_UTF8)


def _inside(path: Path) -> tuple[bytes, ...]:
    """Return what lies in a zip that is no pack; nothing of one that is a pack or is refused."""
    try:
        with naming_faults(path), StrangeArchive(path, _ANY_NAME, folders=True) as archive:
            if {MANIFEST, KEY} & set(archive.names):
                return ()
            small = [each for each in archive.names if _may_be(each)]
            if sum(map(archive.size, small)) > MOST_TOGETHER_BYTES:
                return ()
            found = tuple(filter(says_what, map(archive.read, small)))
    except WorldError as error:
        if error.fault is not Fault.PACK_REFUSED:
            raise
        return ()
    if len(found) > 1:
        raise WorldError(Fault.SEVERAL_LETTERS, file=path, count=len(found))
    return found


def _may_be(name: str) -> bool:
    """Say whether an entry may be a review; what macOS lays beside a file is none."""
    path = PurePosixPath(name.replace("\\", "/"))
    return path.suffix.lower() in {".json", ".txt"} and not path.name.startswith("._")
