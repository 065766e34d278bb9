"""When a changed pack needs another version (decision 0048).

A session keeps the pack as it was, with its fingerprint; reviews of one fingerprint are never pooled with those
of another. So that people can tell the packs apart as well, a pack that was used is not changed under its version.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from desktop.roles.digest import pack_sha256

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop.roles.model import RolePack

_LAST_NUMBER = re.compile(r"^(\d+)\.(\d+)\.(\d+)")


def next_version(version: str) -> str:
    """Return the version after one: the last number is one higher, what follows it is dropped."""
    match = _LAST_NUMBER.match(version)
    if match is None:
        return version
    major, minor, patch = match.groups()
    return f"{major}.{minor}.{int(patch) + 1}"


def _same_content(one: RolePack, other: RolePack) -> bool:
    return msgspec.structs.replace(one, version="") == msgspec.structs.replace(other, version="")


def version_for(pack: RolePack, before: RolePack | None, used: Collection[str]) -> str:
    """Return the version under which a pack is put into use.

    Args:
        pack: as it was written.
        before: the pack that is in use now, if there is one.
        used: fingerprints of the packs that sessions were held with.
    """
    if (
        before is None
        or _same_content(pack, before)
        or pack.version != before.version
        or pack_sha256(before) not in used
    ):
        return pack.version
    return next_version(pack.version)
