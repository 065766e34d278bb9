"""Several reviews or replies in one zip or message, and packs beside them: laid side by side, to be taken in one by one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.base.files import naming_faults
from desktop.base.plain_text import plain
from desktop.sharing.incoming import Laid
from desktop.sharing.letters import (
    MOST_LETTER_BYTES,
    MOST_ZIPS,
    Room,
    TooMuchError,
    letters_among,
    letters_in,
    letters_of,
    packs_beside,
)
from desktop.sharing.limits import MOST_REVIEWS
from desktop.sharing.parting import parted

if TYPE_CHECKING:
    from collections.abc import Sequence

_ZIP = b"PK"
_LONGEST, _MOST_BYTES = 80, 200
_TOO_MANY = f"{MOST_REVIEWS}+"
"""As it is told: beyond one above the most no more are looked for."""
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\.|$)", re.IGNORECASE)
"""Windows takes a file that is called so for a device, whatever its ending, and writes nothing; so it does with a raised digit."""
_ODD = re.compile(r"[^\w.()（） -]+")


@dataclass(frozen=True, slots=True)
class Bundle:
    """The letters of one zip or message, each a file of its own; behind them the packs that lie beside a letter.

    Attributes:
        folder: where they lie for now; who asked for them removes it.
        paths: in the order they stand there, and called so.
    """

    folder: Laid
    paths: tuple[Path, ...]


def unbundled(path: Path, library: Path) -> Bundle | None:
    """Lay the letters of a zip, a message or a text that holds several side by side; None for any other file.

    A message with one letter and a pack is such a file, too: else the pack would be passed over in silence. So is one
    that is larger than a letter may be, but is none without the zips in it.

    All of them were read whole, and the sums of a zip were right, before the first is written.

    Args:
        path: the file.
        library: where they are laid for now.

    Raises:
        WorldError: PACK_REFUSED, it is larger than a letter may be; REVIEW_REFUSED, a large message has none, or a damaged one;
            SEVERAL_LETTERS, more than a session takes; it can't be read; the disk is full.
    """
    with naming_faults(path):
        size = path.stat().st_size
    try:
        if size > MOST_LETTER_BYTES and not _is_zip(path):
            return _unbundled_by_parts(path, library)
        found = _one_by_one(path)
    except TooMuchError as error:
        raise WorldError(Fault.PACK_REFUSED, file=path, why="it is too large") from error
    if len(found) < 2:
        return None
    if size > MOST_LETTER_BYTES:
        raise WorldError(Fault.PACK_REFUSED, file=path, why="it is too large")
    if len(found) > MOST_REVIEWS:
        raise WorldError(Fault.SEVERAL_LETTERS, file=path, count=_TOO_MANY)
    folder = Laid(library)
    try:
        return Bundle(folder, tuple(_lay(folder.folder, found)))
    except BaseException:
        folder.cleanup()
        raise


def _is_zip(path: Path) -> bool:
    with naming_faults(path), path.open("rb") as file:
        return file.read(2) == _ZIP


def _unbundled_by_parts(path: Path, library: Path) -> Bundle | None:
    """Lay the letters of a large message side by side, and the packs beside them; None without a letter."""
    folder = Laid(library)
    try:
        if laid := _parts_laid(path, folder.folder):
            return Bundle(folder, tuple(laid))
    except BaseException:
        folder.cleanup()
        raise
    folder.cleanup()
    return None


def _parts_laid(path: Path, folder: Path) -> list[Path]:
    with naming_faults(path), path.open("rb") as file:
        found = parted(file, folder, most_text=MOST_LETTER_BYTES, most_zips=MOST_ZIPS)
    if found is None:
        return []
    letters = list(letters_among(found.texts))
    letters += (each for zipped in found.others for _, each in letters_in(zipped))
    if len(letters) > MOST_REVIEWS:
        raise WorldError(Fault.SEVERAL_LETTERS, file=path, count=_TOO_MANY)
    if found.is_message and not (letters or found.packs or found.others):
        why = "it is damaged" if found.texts else "it holds no review"
        raise WorldError(Fault.REVIEW_REFUSED, file=path, why=why)
    laid = _lay(
        folder, [(_with_number(path.name, number), each) for number, each in enumerate(letters, 1)]
    )
    for number, pack in enumerate(found.packs if letters else (), len(letters) + 1):
        place = _place(folder, number, _with_number(path.name, number, ".zip"))
        with naming_faults(place):
            laid.append(pack.rename(place))
    return laid


def _one_by_one(path: Path) -> tuple[tuple[str, bytes], ...]:
    """Return every letter in a file with its name, and the packs beside them: those of a message are numbered."""
    if zipped := letters_in(path):
        room = Room()
        found = (one for name, content in zipped for one in _numbered(name, content))
        return tuple((name, room.take(each)) for name, each in found)
    if _is_zip(path):
        return ()
    with naming_faults(path):
        content = path.read_bytes()
    return _numbered(path.name, content, path)


def _numbered(name: str, content: bytes, path: Path | None = None) -> tuple[tuple[str, bytes], ...]:
    letters = letters_of(content, path)
    packs = packs_beside(content) if letters else ()
    if len(letters) + len(packs) < 2:
        return ((name, content),)
    numbered = enumerate((*letters, *packs), 1)
    return tuple(
        (_with_number(name, number, ".zip" if each.startswith(_ZIP) else ""), each)
        for number, each in numbered
    )


def _with_number(name: str, number: int, ending: str = "") -> str:
    return f"{name} ({number}){ending}"


def by_name(error: WorldError, path: Path) -> WorldError:
    """Let a sentence call a file by its name alone: where it lies for now nobody has seen."""
    if error.facts.get("file") != str(path):
        return error
    return WorldError(error.fault, **{**error.facts, "file": path.name})


def _lay(folder: Path, found: Sequence[tuple[str, bytes]]) -> list[Path]:
    laid: list[Path] = []
    for number, (name, content) in enumerate(found, 1):
        place = _place(folder, number, name)
        with naming_faults(place):
            place.write_bytes(content)
        laid.append(place)
    return laid


def _place(folder: Path, number: int, name: str) -> Path:
    place = folder / f"{number:02}" / _called(name)
    with naming_faults(place):
        place.parent.mkdir()
    return place


def _called(name: str) -> str:
    """Return the last part of a stranger's name with nothing in it that a path or a sentence could mistake."""
    last = PurePosixPath(name.replace("\\", "/")).name
    called = _ODD.sub("-", plain(last).replace("\n", " "))[-_LONGEST:].strip(" ")
    while len(called.encode()) > _MOST_BYTES:  # a file system counts bytes, not letters
        called = called[1:]
    return f"-{called}" if _DEVICE.match(called) else called
