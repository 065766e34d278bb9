"""Whose a session is: recorded here, or somebody else's that came in as a pack.

It stands alone, since commands ask it of sessions that are nearly always one's own, and what reads packs is slow to load.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.sharing.limits import MANIFEST

if TYPE_CHECKING:
    from desktop.sessions.folder import SessionFolder


def is_received(folder: SessionFolder) -> bool:
    """Say whether a session is somebody else's, that came in as a pack."""
    return (folder.path / MANIFEST).is_file()
