"""Packs of others go when the day has passed until which their owners let them be kept (decision 0042).

It is done at every start of the window, so that nothing large is imported where there is no such pack.
"""

from __future__ import annotations

import contextlib
import datetime as dt
from typing import TYPE_CHECKING

from desktop.base.errors import WorldError
from desktop.base.files import is_folder, naming_faults
from desktop.sessions.lock import is_locked
from desktop.sharing.limits import MANIFEST, RECEIVED

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.sessions.trash import Trash


def this_day() -> dt.date:
    """Return the day by the clock on the wall."""
    return dt.datetime.now().astimezone().date()


def retire(library: Path, trash: Trash, today: dt.date) -> tuple[Path, ...]:
    """Move every pack into the trash whose owner asked for it by a day that has passed.

    One that is written to stays until the next time, and so does one that came in today: whoever opens
    an old pack would see it vanish.

    Returns:
        Where each lies in the trash now.

    Raises:
        WorldError: the folder can't be read, or a pack can't be moved; it stays where it is.
    """
    return tuple(trash.discard(path) for path in overdue(library, today) if not is_locked(path))


def overdue(library: Path, today: dt.date) -> tuple[Path, ...]:
    """Return the packs whose day has passed, without those that came in today.

    Raises:
        WorldError: the folder can't be read.
    """
    root = library / RECEIVED
    if not is_folder(root):
        return ()
    with naming_faults(root):
        paths = sorted(root.iterdir())
    return tuple(path for path in paths if _is_overdue(path, today))


def _is_overdue(path: Path, today: dt.date) -> bool:
    from desktop.base.documents import read_document
    from desktop.sharing.model import PackManifest

    with contextlib.suppress(WorldError, OSError):
        manifest = read_document(path / MANIFEST, PackManifest)
        came = dt.datetime.fromtimestamp((path / MANIFEST).stat().st_mtime).astimezone().date()
        return today > dt.date.fromisoformat(manifest.please_delete_after) and today > came
    return False
