"""The fingerprint of a role pack: reviews of other packs are shown but not pooled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from desktop.roles.model import RolePack


def pack_sha256(pack: RolePack) -> str:
    """Return the SHA-256 of the pack's canonical JSON (sorted keys, UTF-8) as lower-case hex."""
    import hashlib  # OpenSSL takes its time to load, and the window starts without it

    return hashlib.sha256(msgspec.json.encode(pack, order="sorted")).hexdigest()
