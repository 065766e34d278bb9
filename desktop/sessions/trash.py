"""The trash: what was deleted is moved there with a date, and can be brought back."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import ClassVar

import msgspec

from desktop.base.any_json import as_text
from desktop.base.documents import Document, read_document, write_document
from desktop.base.errors import Fault, WorldError
from desktop.base.files import is_there, make_folder, naming_faults, settle
from desktop.base.ids import now_utc

LABEL = "trash.json"
CONTENT = "content"


class TrashLabel(Document, frozen=True, kw_only=True):
    """Says what lies beside it and where it came from, below the library."""

    FORMAT: ClassVar[str] = "greenroom-trash"
    VERSION: ClassVar[int] = 1

    name: str
    parent: tuple[str, ...]
    discarded_at: str


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
            WorldError: it is not in the trash, or its old place is taken (PLACE_TAKEN) or gone.
        """
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


def _inside(path: Path, folder: Path) -> bool:
    return path.resolve().is_relative_to(folder.resolve())
