"""Where the files that ship with Greenroom lie, in the source tree and in a frozen program."""

from __future__ import annotations

import sys
from pathlib import Path

_SOURCE = Path(__file__).resolve().parents[2]
"""Found once: each step of it is asked of the disk."""


def asset(*parts: str) -> Path:
    """Return the path of a shipped file, e.g. ``asset("roles", "ai_customer_service.toml")``."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else _SOURCE
    return root.joinpath("assets", *parts)
