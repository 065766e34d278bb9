"""What the files of a take that is brought in are called until they are whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def parts_of(video: Path, speech: Path) -> tuple[Path, Path]:
    """Return the parts of both, beside them. What a crash leaves of them is swept by a repair."""
    return video.with_name(f".{video.name}.part"), speech.with_name(f".{speech.name}.part")
