"""Reads a role pack from its TOML file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from desktop.base.errors import Fault, WorldError
from desktop.base.files import naming_faults
from desktop.roles.model import RolePack

if TYPE_CHECKING:
    from pathlib import Path


def load_pack(path: Path) -> RolePack:
    """Read a pack.

    Raises:
        WorldError: ROLE_INVALID.
    """
    with naming_faults(path):
        content = path.read_bytes()
    try:
        return msgspec.toml.decode(content, type=RolePack)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise WorldError(Fault.ROLE_INVALID, file=path, count=1) from error
