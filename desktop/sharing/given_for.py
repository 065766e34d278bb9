"""What went out with the pack that a review is of: it may speak of no other take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.documents import read_document
from desktop.base.errors import Fault, WorldError
from desktop.sharing.limits import GIVEN
from desktop.sharing.model import GivenPack

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.sessions.folder import SessionFolder
    from desktop.sharing.model import GivenTake
    from desktop.sharing.review_file import MediaOf, ReviewFile


def given_for(folder: SessionFolder, file: ReviewFile, path: Path) -> GivenPack:
    """Return what went out with the pack of a review.

    Raises:
        WorldError: REVIEW_UNKNOWN_PACK, REVIEW_OTHER_TAKE; the note of it is damaged or newer.
    """
    try:
        given = read_document(folder.path / GIVEN / f"{file.pack_id}.json", GivenPack)
    except WorldError as error:
        if error.fault is Fault.DOCUMENT_MISSING:
            raise WorldError(Fault.REVIEW_UNKNOWN_PACK, file=path) from error
        raise
    takes = {take.id: take for take in given.takes}
    if not all(_is_of(media, takes.get(media.take_id)) for media in file.media):
        raise WorldError(Fault.REVIEW_OTHER_TAKE, file=path)
    return given


def _is_of(media: MediaOf, take: GivenTake | None) -> bool:
    """Say whether a review speaks of a take as it went out: of any of its clips."""
    if take is None or media.duration_ms != take.duration_ms:
        return False
    return take.sha256 is None or media.sha256 in {take.sha256, *take.clips}
