"""Reviews and replies as people send them: saved by another editor, pasted, in a zip, renamed."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from itertools import islice, pairwise
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import msgspec

from desktop.base.errors import Fault, WorldError
from desktop.base.files import naming_faults
from desktop.sharing.archive import StrangeArchive
from desktop.sharing.attached import is_of_a_pack
from desktop.sharing.endings import PACK_ENDINGS
from desktop.sharing.limits import KEY, MANIFEST, MOST_REVIEW_BYTES, MOST_REVIEWS
from desktop.sharing.mail_bodies import bodies, has_zip, is_quoted_printable, parts
from desktop.sharing.mail_lines import (
    BEGIN,
    is_json,
    rejoined,
    unarmoured,
    unarmoured_all,
    with_plain_marks,
)
from desktop.sharing.wrappings import ENDINGS_OF_WRAPPING, wrapping_of
from desktop.sharing.writings import as_utf8

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

_ZIP = b"PK"
_ANY_NAME = re.compile(r"[^\0]+", re.DOTALL)
"""Nothing is written under these names: what lies in such a zip is read into memory."""
_SAYS_WHAT = re.compile(rb'"format"\s*:\s*"greenroom-(review|reply)-file"')
"""Not the words alone: they may be a reviewer's name."""
MOST_LETTER_BYTES = 2 * MOST_REVIEW_BYTES
"""With two bytes a letter, as Notepad's "Unicode" writes it."""
MOST_ZIPS = 4
"""In one message: each is unpacked, to a hundred times what it is, and nobody attaches a review in five."""
MOST_TOGETHER_BYTES = 4 * MOST_LETTER_BYTES
"""Of all texts in a zip that are looked into, and of all letters that are found in one file: three megabytes of a
message unpacked to a thousand letters of two, which took ten seconds and 3.4 GB."""


class TooMuchError(ValueError):
    """A file holds more letters, unpacked, than are read out of one."""


class Room:
    """How much more the letters of one file may be together."""

    def __init__(self) -> None:
        self._left = MOST_TOGETHER_BYTES

    def take(self, letter: bytes) -> bytes:
        """Return a letter, if it fits.

        Raises:
            TooMuchError: it does not.
        """
        self._left -= len(letter)
        if self._left < 0:
            raise TooMuchError
        return letter


def read_letter(path: Path) -> bytes:
    """Return a review or reply as UTF-8, also out of a zip that holds it.

    Raises:
        WorldError: SEVERAL_LETTERS; ZIP_IN_A_MESSAGE, which may be a pack; OUTLOOK_MESSAGE, PACKED_OTHERWISE,
            where none is found in them; PACK_REFUSED, too large, damaged
            on its way, or a zip that is refused; the file can't be read.
    """
    with naming_faults(path):
        if path.stat().st_size > MOST_LETTER_BYTES:
            _refuse_wrapping(path)
            raise WorldError(Fault.PACK_REFUSED, file=path, why="it is too large")
        content = path.read_bytes()
    if content.startswith(_ZIP):
        found = letters_in(path)
        if not found:
            raise WorldError(Fault.PACK_REFUSED, file=path, why="it is no pack")
        content = _only(found, path)
    try:
        letter = _out_of_a_message(content, path)
    except ValueError as error:
        _refuse_wrapping(path)
        raise WorldError(Fault.PACK_REFUSED, file=path, why="it is damaged") from error
    if not _is_letter(letter):
        _refuse_wrapping(path)
    return letter


def _refuse_wrapping(path: Path) -> None:
    """Refuse what is no letter but may hold one, or a pack, which is to be got out of it first."""
    with naming_faults(path), path.open("rb") as file:
        if (fault := wrapping_of(file)) is not None:
            raise WorldError(fault, file=path)
        file.seek(0)
        if has_zip(file):
            raise WorldError(Fault.ZIP_IN_A_MESSAGE, file=path)


def _only(found: Sequence[tuple[str, bytes]], path: Path) -> bytes:
    if len(found) > 1:
        raise WorldError(Fault.SEVERAL_LETTERS, file=path, count=len(found))
    return found[0][1]


def is_pack(path: Path) -> bool:
    """Say whether a file is to be received as a pack: any zip but one that holds reviews or replies.

    So is what is only called like one: of a pack that is damaged no review is to be told.

    Raises:
        WorldError: it can't be read.
    """
    if _is_zip(path):
        return not letters_in(path)
    return path.suffix.lower() in PACK_ENDINGS and not _holds_letter(path)


def is_letter(path: Path) -> bool:
    """Say whether the content of a small file, whatever it is called, is that of a review or reply."""
    return path.suffix.lower() in {".json", ".txt", ".zip", ".eml"} and _holds_letter(path)


def _holds_letter(path: Path) -> bool:
    try:
        return says_what(read_letter(path)) != ""
    except WorldError:
        return False


def is_wrapping(path: Path) -> bool:
    """Say whether a file may hold a letter or a pack that can't be read in it: how to get at that can be told."""
    try:
        with path.open("rb") as file:
            if path.suffix.lower() in ENDINGS_OF_WRAPPING:
                return wrapping_of(file) is not None
            is_large = path.stat().st_size > MOST_LETTER_BYTES
            return path.suffix.lower() == ".eml" and (is_large or has_zip(file))
    except OSError:
        return False


def says_what(content: bytes) -> str:
    """Return what a file says that it is: ``review``, ``reply``, or nothing."""
    try:
        found = _SAYS_WHAT.search(_out_of_a_message(content))
    except ValueError:
        return ""
    return found.group(1).decode() if found else ""


def _out_of_a_message(content: bytes, path: Path | None = None) -> bytes:
    """Return what a message holds, also one that is as mail programs send it; as it stands if that is no letter.

    Args:
        content: the message.
        path: where it lies; a zip in it is looked into if it is given.

    Raises:
        ValueError: what it holds is not whole.
        WorldError: SEVERAL_LETTERS, in such a zip.
    """
    content = as_utf8(content)
    held, fault = content, None
    try:
        held = _as_it_stands(content)
    except ValueError as error:
        fault = error
    if fault is None and _is_letter(held) and not is_quoted_printable(content):
        return held
    zips = 0
    for body in bodies(content):
        zips += body.startswith(_ZIP)
        if body is content or (zips > MOST_ZIPS and body.startswith(_ZIP)):
            continue
        if (found := _sent_as(body, path)) is not None:
            return found
    if fault is not None:
        raise fault
    return held


def _as_it_stands(content: bytes) -> bytes:
    held = unarmoured(content)
    return without_chat(content) if held is None else held


def _is_letter(content: bytes) -> bool:
    return _SAYS_WHAT.search(content) is not None and is_json(content)


def _sent_as(body: bytes, path: Path | None) -> bytes | None:
    """Return the letter in what was sent as a part of a message; None if it is none."""
    if body.startswith(_ZIP):
        if path is None:
            return None
        zipped = _letters_of(path, io.BufferedReader(io.BytesIO(body)))
        return _out_of_a_message(_only(zipped, path)) if zipped else None
    try:
        held = _as_it_stands(as_utf8(body))
    except ValueError:
        return None
    return held if _is_letter(held) else None


def without_chat(content: bytes) -> bytes:
    """Return the first object that says what it is, without what was written around it or done to it."""
    return next(_objects(content), content)


def _objects(content: bytes) -> Iterator[bytes]:
    """Give the objects in a text that say what they are, one after the other."""
    # One more than are told of, which is where the last of those ends.
    found = [each.start() for each in islice(_SAYS_WHAT.finditer(content), MOST_REVIEWS + 2)]
    if len(found) > 1 and is_json(content):  # it says so twice, but is one
        del found[1:]
    starts = [content.rfind(b"{", *reach) for reach in pairwise([0, *found])]
    if starts and content.lstrip().startswith(b"{"):
        starts[0] = 0
    starts = [each for each in starts if each >= 0]
    for start, until in pairwise([*starts, len(content)]):
        end = content.rfind(b"}", start, until) + 1
        if not end or not content[end:until].strip():
            end = until
        yield rejoined(content[start:end], content[content.rfind(b"\n", 0, start) + 1 : start])


def letters_of(content: bytes, path: Path | None = None) -> tuple[bytes, ...]:
    """Return all letters that a text or a message holds, each once; of one that is quoted below, the first.

    Args:
        content: the text.
        path: where it lies; zips in it are looked into if it is given.

    Raises:
        WorldError: ZIP_IN_A_MESSAGE, more of them than are looked into.
        TooMuchError: they are larger together than is read.
    """
    content = as_utf8(content)
    if is_json(content) and not is_quoted_printable(content):
        return (content,)
    return _each_once(_in_parts(content, path))


def letters_among(texts: Iterable[bytes]) -> tuple[bytes, ...]:
    """Return all letters that the parts of a message hold, each once; zips in them are not looked into.

    Raises:
        TooMuchError: as ``letters_of``.
    """
    return _each_once(letter for text in texts for letter in letters_of(text))


def _each_once(letters: Iterable[bytes]) -> tuple[bytes, ...]:
    found: dict[bytes, bytes] = {}
    for each in map(Room().take, letters):
        found.setdefault(_evenly(each), each)
        if len(found) > MOST_REVIEWS:
            break
    return tuple(found.values())


def _in_parts(content: bytes, path: Path | None) -> Iterator[bytes]:
    zips = 0
    for part in parts(content):
        for way in part:
            here: list[bytes] = []
            for body in way:
                zips += body.startswith(_ZIP)
                if zips > MOST_ZIPS and path is not None:
                    raise WorldError(Fault.ZIP_IN_A_MESSAGE, file=path)
                here += _all_in(body, path)
            yield from here
            if here:
                break


def _all_in(body: bytes, path: Path | None) -> list[bytes]:
    """Return the letters in what was sent as one part of a message."""
    if body.startswith(_ZIP):
        if path is None:
            return []
        zipped = _letters_of(path, io.BufferedReader(io.BytesIO(body)))
        return [_out_of_a_message(each) for _, each in zipped]
    text = with_plain_marks(as_utf8(body))
    letters = map(Room().take, unarmoured_all(text)) if BEGIN in text else _objects(text)
    of_review: dict[object, bytes] = {}
    for each in filter(_is_letter, letters):
        of_review.setdefault(msgspec.json.decode(each).get("review_id"), each)
        if len(of_review) > MOST_REVIEWS:
            break
    return list(of_review.values())


def packs_beside(content: bytes) -> tuple[bytes, ...]:
    """Return the packs that are attached to a message, each once; nothing of them is looked at but their names."""
    content = as_utf8(content)
    if is_json(content) and not is_quoted_printable(content):
        return ()
    zips = (body for body in bodies(content) if body.startswith(_ZIP))
    found = (body for body in islice(zips, MOST_ZIPS) if is_of_a_pack(body))
    return tuple(dict.fromkeys(found))


def _evenly(letter: bytes) -> bytes:
    return msgspec.json.encode(msgspec.json.decode(letter), order="sorted")


@dataclass(frozen=True, slots=True)
class Wrapped:
    """What is known of a zip around a pack: the name of the pack in it, or that it was unpacked."""

    name: str = ""
    unpacked: bool = False


def wrapped_pack(path: Path) -> Wrapped:
    """Look whether a zip holds a pack as mail programs and people zip them, and no pack of its own."""
    try:
        with StrangeArchive(path, _ANY_NAME, folders=True) as archive:
            names = archive.names
    except WorldError:  # it is told by who opens it as a pack
        return Wrapped()
    if {MANIFEST, KEY} & set(names):
        return Wrapped()
    packs = [name for name in names if _is_there(name, set(PACK_ENDINGS))]
    unpacked = any(name.rpartition("/")[2] in {MANIFEST, KEY} for name in names)
    return Wrapped(packs[0] if len(packs) == 1 else "", unpacked)


def _is_zip(path: Path) -> bool:
    with naming_faults(path), path.open("rb") as file:
        return file.read(2) == _ZIP


def letters_in(path: Path) -> tuple[tuple[str, bytes], ...]:
    """Return the reviews and replies in a zip that is no pack, with their names there.

    Nothing of a file that is no zip, is a pack, or is refused.

    Raises:
        WorldError: it can't be read.
    """
    return _letters_of(path) if _is_zip(path) else ()


def _letters_of(
    path: Path, inside: io.BufferedReader | None = None
) -> tuple[tuple[str, bytes], ...]:
    try:
        with (
            naming_faults(path),
            StrangeArchive(path, _ANY_NAME, folders=True, inside=inside) as archive,
        ):
            if {MANIFEST, KEY} & set(archive.names):
                return ()
            small = [each for each in archive.names if _may_be(each)]
            if sum(map(archive.size, small)) > MOST_TOGETHER_BYTES:
                return ()
            found = tuple((each, archive.read(each)) for each in small)
    except WorldError as error:
        if error.fault is not Fault.PACK_REFUSED:
            raise
        return ()
    return tuple(each for each in found if not each[1].startswith(_ZIP) and says_what(each[1]))


def _may_be(name: str) -> bool:
    return _is_there(name, {".json", ".txt", ".eml"})


def _is_there(name: str, endings: set[str]) -> bool:
    """Say whether an entry is a file of a kind; what macOS lays beside a file is none."""
    path = PurePosixPath(name.replace("\\", "/"))
    return path.suffix.lower() in endings and not path.name.startswith("._")
