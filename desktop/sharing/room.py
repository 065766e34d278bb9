"""Finds out before a pack is made whether there is room for it, and for what lies beside it meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.base.files import check_writable, free_bytes, naming_faults, on_one_disk
from desktop.sharing.model import Contents
from desktop.sharing.page_size import with_page
from desktop.sharing.sizes import media_bytes, smaller

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.sharing.wishes import Choice

TEXTS_BYTES = 2_000_000
"""Page, questions and transcripts take less, but for hours of speech."""
MARGIN_BYTES = 50_000_000
"""So much stays free where the library lies: takes are recorded there."""


def check_room(
    target: Path,
    home: Path,
    choice: Choice,
    *,
    finds_faces: bool,
    free: Callable[[Path], int] = free_bytes,
    together: Callable[[Path, Path], bool] = on_one_disk,
) -> int:
    """Refuse what would not fit.

    A picture that changes is encoded into a file before it goes into the pack. Of a plain pack that file
    lies beside the target. While a pack is encrypted, it lies at home, and so does everything else
    that is not copied as it was recorded.

    Args:
        target: the file that is wished for.
        home: the folder of the session.
        choice: what goes out.
        finds_faces: whether faces alone can be blurred.
        free: tells how many bytes are free where a folder lies.
        together: says whether two folders lie on one disk.

    Returns:
        About how many bytes the recordings take in the pack, with their copy in the page; rather more.

    Raises:
        WorldError: DISK_FULL, of the folder of the target or of home; FOLDER_READ_ONLY or FOLDER_MISSING
            where nothing can be written anyway.
    """
    wishes = choice.wishes
    sizes = [media_bytes(each, wishes, finds_faces=finds_faces) for each in choice.sources]
    pack = with_page(sum(sizes), one_page=wishes.one_page)
    meanwhile = _meanwhile_bytes(choice, sizes)
    place = target.parent
    with naming_faults(target):
        one_disk = together(place, home)
        apart = wishes.passphrase is not None and not one_disk
        needed = pack + TEXTS_BYTES + (0 if apart else meanwhile)
        if free(place) < needed + (MARGIN_BYTES if one_disk else 0):
            check_writable(place)  # a file system that takes no files has no room, either
            raise WorldError(Fault.DISK_FULL, folder=place)
        if apart and meanwhile and free(home) < meanwhile + MARGIN_BYTES:
            raise WorldError(Fault.DISK_FULL, folder=home)
    return max(pack, choice.media_bytes)


def _meanwhile_bytes(choice: Choice, sizes: list[int]) -> int:
    """Return how much lies in files beside the pack at most, at one moment."""
    wishes = choice.wishes
    encoded = wishes.contents is Contents.BLURRED or any(
        smaller(each, wishes.height) < 1.0 for each in choice.sources
    )
    longest = max(sizes, default=0) if encoded else 0
    made = wishes.passphrase is not None and not choice.plain_videos
    return longest + (sum(sizes) if made else 0)
