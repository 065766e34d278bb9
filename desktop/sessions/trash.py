"""The trash: what was deleted is moved there with a date, and can be brought back."""

from __future__ import annotations

import contextlib
import shutil
from enum import StrEnum
from pathlib import Path
from typing import ClassVar

import msgspec

from desktop.base.any_json import as_text
from desktop.base.documents import Document, read_document, write_document
from desktop.base.errors import Fault, WorldError, Wrong
from desktop.base.files import is_folder, is_there, make_folder, naming_faults, settle
from desktop.base.ids import now_utc
from desktop.base.naming import LEAST_PREFIX, the_only

LABEL = "trash.json"
CONTENT = "content"
_DOCUMENTS = ("session.json", "take.json")


class TrashLabel(Document, frozen=True, kw_only=True):
    """Says what lies beside it and where it came from, below the library."""

    FORMAT: ClassVar[str] = "greenroom-trash"
    VERSION: ClassVar[int] = 1

    name: str
    parent: tuple[str, ...]
    discarded_at: str


class ThingKind(StrEnum):
    """What was discarded."""

    SESSION = "session"
    TAKE = "take"
    PACK = "pack"  # of somebody else
    REVIEW = "review"
    STORY = "story"
    TARGET = "target"
    OTHER = "other"


_KINDS = {
    "sessions": ThingKind.SESSION,
    "takes": ThingKind.TAKE,
    "received": ThingKind.PACK,
    "reviews": ThingKind.REVIEW,
    "stories": ThingKind.STORY,
    "targets": ThingKind.TARGET,
}
"""By the folder that it was in; a review of others lies in ``reviews/received``."""


class Thing(msgspec.Struct, frozen=True):
    """Something that lies in the trash.

    Attributes:
        place: its folder there.
        label: None where it is damaged: then nothing knows where it came from.
        id: of its document; without one its name before the ending, or else that of its place.
        size: in bytes.
    """

    place: Path
    label: TrashLabel | None
    id: str
    size: int

    @property
    def kind(self) -> ThingKind:
        """What it is."""
        parents = self.label.parent if self.label else ()
        if parents[-2:] == ("reviews", "received"):
            return ThingKind.REVIEW
        return _KINDS.get(parents[-1], ThingKind.OTHER) if parents else ThingKind.OTHER

    @property
    def session(self) -> str:
        """The folder name of the session it was in; empty where it was in none."""
        parents = self.label.parent if self.label else ()
        return parents[1] if len(parents) > 1 and parents[0] == "sessions" else ""

    @property
    def has_id(self) -> bool:
        """Say whether its id is more than its name."""
        return self.id not in {self.place.name, self.label.name if self.label else ""}

    def is_called(self, name: str) -> bool:
        """Say whether a name stands for it: its id, the beginning of that, its own name, or that of its place."""
        own = (self.place.name, self.label.name if self.label else "")
        return name in own or (len(name) >= LEAST_PREFIX and self.id.startswith(name))


class _Identified(msgspec.Struct):
    """What most documents have."""

    id: str


class Trash(msgspec.Struct, frozen=True):
    """The trash of a library."""

    folder: Path
    library: Path

    def discard(self, path: Path) -> Path:
        """Move a folder or file of the library into the trash and return where it lies now.

        Raises:
            WorldError: it is not there, or it may not be moved; then it stays where it is.
        """
        if not is_there(path):
            raise WorldError(Fault.MEDIA_MISSING, file=path)
        if as_text(path) != str(path):
            # Nothing could be brought back to a name that its label can't hold.
            raise WorldError(Fault.FILE_FAILED, file=path, why="its name is no text")
        moment = now_utc()
        place = make_folder(self.folder) / f"{moment[:19].replace(':', '')}_{path.name}"
        number = 1
        while place.exists():
            number += 1
            place = place.with_name(f"{place.name.split('~')[0]}~{number}")
        with naming_faults(place / CONTENT):
            place.mkdir()
            settle(self.folder)
            label = TrashLabel(
                name=path.name,
                parent=path.parent.relative_to(self.library).parts,
                discarded_at=moment,
            )
            write_document(place / LABEL, label)
            path.rename(place / CONTENT)
            # The new place first: a power cut may leave both, and never neither.
            settle(place)
            settle(path.parent)
        return place

    def restore(self, place: Path) -> Path:
        """Bring something back to where it was and return that.

        Raises:
            WorldError: it is not in the trash (TRASH_EMPTIED), or its old place is taken (PLACE_TAKEN) or gone.
        """
        if not is_there(place):
            raise WorldError(Fault.TRASH_EMPTIED, name=place.name.partition("_")[2])
        label = read_document(place / LABEL, TrashLabel)
        target = self.library.joinpath(*label.parent, label.name)
        if not _inside(target, self.library):
            raise WorldError(Fault.DOCUMENT_DAMAGED, file=place / LABEL, why="another place")
        if target.exists():
            raise WorldError(Fault.PLACE_TAKEN, file=target)
        make_folder(target.parent)
        with naming_faults(target):
            (place / CONTENT).rename(target)
            settle(target.parent)
            shutil.rmtree(place)
        return target

    def things(self) -> tuple[Thing, ...]:
        """Return what lies in the trash, what came last first; what a crash left without content is none.

        Raises:
            WorldError: the folder can't be read.
        """
        return tuple(_thing(place) for place in self._places() if is_there(place / CONTENT))

    def find(self, name: str) -> tuple[Thing, ...]:
        """Return what a name stands for, as `Thing.is_called`: one thing, or the two files of a review.

        Raises:
            UsageError: THING_UNKNOWN, NAMES_SEVERAL.
            WorldError: the folder can't be read.
        """
        found = tuple(each for each in self.things() if name and each.is_called(name))
        if len({each.id.lower() for each in found}) == 1 and _have_own_places(found):
            return found
        return (the_only(found, name, Wrong.THING_UNKNOWN, lambda each: each.place.name),)

    def empty(self) -> None:
        """Delete everything in the trash; nothing brings it back.

        Raises:
            WorldError: something can't be deleted. What is left of it is not offered to be brought back.
        """
        for place in self._places():
            with naming_faults(place):
                # Without its label, what half a deletion leaves can't be taken for a whole thing.
                (place / LABEL).unlink(missing_ok=True)
                settle(place)
                shutil.rmtree(place)

    def _places(self) -> list[Path]:
        if not is_folder(self.folder):
            return []
        with naming_faults(self.folder):
            found = [each for each in self.folder.iterdir() if _is_own_folder(each)]
        return sorted(found, key=lambda each: each.name, reverse=True)


def _have_own_places(found: tuple[Thing, ...]) -> bool:
    labels = [each.label for each in found if each.label]
    return len({(each.parent, each.name) for each in labels}) == len(found)


def _is_own_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _thing(place: Path) -> Thing:
    label = None
    with contextlib.suppress(WorldError):
        label = read_document(place / LABEL, TrashLabel)
    name = label.name if label else place.name
    number = _id_in(place / CONTENT) or name.partition(".")[0]
    return Thing(place, label, number, _size(place / CONTENT))


def _id_in(content: Path) -> str:
    for path in (content, *(content / name for name in _DOCUMENTS)):
        with contextlib.suppress(OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return msgspec.json.decode(path.read_bytes(), type=_Identified).id
    return ""


def _size(path: Path) -> int:
    """Return the bytes of a file or of all files in a folder; what can't be seen counts nothing."""
    with contextlib.suppress(OSError):
        if _is_own_folder(path):
            return sum(_size(each) for each in path.iterdir())
        return path.lstat().st_size
    return 0


def _inside(path: Path, folder: Path) -> bool:
    return path.resolve().is_relative_to(folder.resolve())
