"""Where the files that ship with Greenroom lie, in the source tree and in a frozen program."""

from __future__ import annotations

import sys
from pathlib import Path


def asset(*parts: str) -> Path:
    """Return the path of a shipped file, e.g. ``asset("roles", "ai_customer_service.toml")``."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).resolve().parents[2]
    return root.joinpath("assets", *parts)
