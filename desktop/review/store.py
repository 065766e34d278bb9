"""Reviews on disk: ``reviews/<review id>.json``."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, ClassVar

from desktop.base.documents import Document, read_document, write_document
from desktop.base.errors import Fault, WorldError
from desktop.base.files import make_folder, naming_faults
from desktop.review.model import Review, Reviewer, ReviewerRole
from desktop.sessions.model import Identity

if TYPE_CHECKING:
    from pathlib import Path

ENDING = ".json"


class _Whose(Document, frozen=True, kw_only=True):
    """Who wrote a review of which session."""

    FORMAT: ClassVar[str] = Review.FORMAT
    VERSION: ClassVar[int] = Review.VERSION

    session_id: Identity
    reviewer: Reviewer

    def is_own(self, session_id: str) -> bool:
        """Say whether it is the candidate's own of that session."""
        return self.reviewer.role is ReviewerRole.SELF and self.session_id == session_id


def review_path(folder: Path, review: Review) -> Path:
    """Return where a review lies in a folder of reviews."""
    return folder / f"{review.id}{ENDING}"


def write_review(folder: Path, review: Review) -> Path:
    """Write a review durably and return its path.

    Raises:
        WorldError: disk full, folder read-only or gone; the old version is untouched.
    """
    path = review_path(make_folder(folder), review)
    write_document(path, review)
    return path


def read_own(folder: Path, session_id: str) -> Review | None:
    """Return the candidate's own review of a session, or None before anything was said.

    Raises:
        WorldError: none was found, but a file that could be it is damaged, or written by a
            newer Greenroom; its path is the fact ``file``.
    """
    own: list[Review] = []
    trouble: WorldError | None = None
    for path in review_files(folder):
        try:
            # Those of others may be fifty, and large: what says that it is theirs is not decoded.
            if read_document(path, _Whose).is_own(session_id):
                own.append(read_document(path, Review))
        except WorldError as error:
            trouble = trouble or error
    if not own and trouble is not None:
        raise trouble
    return max(own, key=lambda review: (review.created_at, review.id), default=None)


def read_others(folder: Path, session_id: str) -> tuple[Review, ...]:
    """Return what others said about a session, the oldest first; what cannot be read is left out.

    Raises:
        WorldError: the folder itself cannot be read.
    """
    found: list[Review] = []
    for path in review_files(folder):
        with contextlib.suppress(WorldError):
            found.append(read_document(path, Review))
    others = (
        each
        for each in found
        if each.reviewer.role is not ReviewerRole.SELF and each.session_id == session_id
    )
    return tuple(sorted(others, key=lambda each: (each.created_at, each.id)))


def set_aside(path: Path) -> Path:
    """Rename a damaged review so that it is kept but read no longer; return its new path.

    Raises:
        WorldError: the folder is read-only or gone.
    """
    number = 1
    while (kept := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    with naming_faults(path):
        path.rename(kept)
    return kept


def review_files(folder: Path) -> list[Path]:
    """Return the files that may be reviews, by name; none where there is no such folder.

    Raises:
        WorldError: the folder can't be read.
    """
    with naming_faults(folder):
        if not folder.is_dir():
            return []
        inside = sorted(folder.iterdir())
    # What starts with a dot belongs to the system: macOS lays one beside each file of a foreign disk.
    return [each for each in inside if each.name.endswith(ENDING) and each.name[0] != "."]


def is_damaged(error: WorldError) -> bool:
    """Say whether a fresh review can take the place of the file that could not be read."""
    return error.fault is Fault.DOCUMENT_DAMAGED
