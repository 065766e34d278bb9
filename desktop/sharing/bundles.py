"""Several reviews or replies in one zip or message, and packs beside them: laid side by side, to be taken in one by one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from desktop.base.errors import Fault, WorldError
from desktop.base.files import naming_faults
from desktop.base.plain_text import plain
from desktop.sharing.letters import MOST_LETTER_BYTES, letters_in, letters_of, packs_beside
from desktop.sharing.limits import MOST_REVIEWS

_LONGEST, _MOST_BYTES = 80, 200
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9]) *(?:\.|$)", re.IGNORECASE)
"""Windows takes a file that is called so for a device, whatever its ending, and writes nothing."""
_ODD = re.compile(r"[^\w.()（） -]+")


@dataclass(frozen=True, slots=True)
class Bundle:
    """The letters of one zip or message, each a file of its own; behind them the packs that lie beside a letter.

    Attributes:
        folder: where they lie for now; who asked for them removes it.
        paths: in the order they stand there, and called so.
    """

    folder: TemporaryDirectory[str]
    paths: tuple[Path, ...]


def unbundled(path: Path) -> Bundle | None:
    """Lay the letters of a zip, a message or a text that holds several side by side; None for any other file.

    A message with one letter and a pack is such a file, too: else the pack would be passed over in silence.

    All of them were read whole, and the sums of a zip were right, before the first is written.

    Raises:
        WorldError: PACK_REFUSED, it is larger than a letter may be; SEVERAL_LETTERS, more than a session
            takes; it can't be read; the disk is full.
    """
    found = _one_by_one(path)
    if len(found) < 2:
        return None
    with naming_faults(path):
        size = path.stat().st_size
    if size > MOST_LETTER_BYTES:
        raise WorldError(Fault.PACK_REFUSED, file=path, why="it is too large")
    if len(found) > MOST_REVIEWS:
        raise WorldError(Fault.SEVERAL_LETTERS, file=path, count=len(found))
    folder = TemporaryDirectory(prefix="greenroom-")
    try:
        return Bundle(folder, tuple(_lay(Path(folder.name), found)))
    except BaseException:
        folder.cleanup()
        raise


def _one_by_one(path: Path) -> tuple[tuple[str, bytes], ...]:
    """Return every letter in a file with its name, and the packs beside them: those of a message are numbered."""
    if zipped := letters_in(path):
        return tuple(one for name, content in zipped for one in _numbered(name, content))
    with naming_faults(path):
        if path.stat().st_size > MOST_LETTER_BYTES:
            return ()
        content = path.read_bytes()
    return () if content.startswith(b"PK") else _numbered(path.name, content, path)


def _numbered(name: str, content: bytes, path: Path | None = None) -> tuple[tuple[str, bytes], ...]:
    letters = letters_of(content, path)
    packs = packs_beside(content) if letters else ()
    if len(letters) + len(packs) < 2:
        return ((name, content),)
    numbered = enumerate((*letters, *packs), 1)
    return tuple((_with_number(name, number, each), each) for number, each in numbered)


def _with_number(name: str, number: int, content: bytes) -> str:
    return f"{name} ({number}){'.zip' if content.startswith(b'PK') else ''}"


def by_name(error: WorldError, path: Path) -> WorldError:
    """Let a sentence call a file by its name alone: where it lies for now nobody has seen."""
    if error.facts.get("file") != str(path):
        return error
    return WorldError(error.fault, **{**error.facts, "file": path.name})


def _lay(folder: Path, found: tuple[tuple[str, bytes], ...]) -> list[Path]:
    laid: list[Path] = []
    for number, (name, content) in enumerate(found, 1):
        place = folder / f"{number:02}" / _called(name)
        with naming_faults(place):
            place.parent.mkdir()
            place.write_bytes(content)
        laid.append(place)
    return laid


def _called(name: str) -> str:
    """Return the last part of a stranger's name with nothing in it that a path or a sentence could mistake."""
    last = PurePosixPath(name.replace("\\", "/")).name
    called = _ODD.sub("-", plain(last).replace("\n", " "))[-_LONGEST:].strip(" ")
    while len(called.encode()) > _MOST_BYTES:  # a file system counts bytes, not letters
        called = called[1:]
    return f"-{called}" if _DEVICE.match(called) else called
