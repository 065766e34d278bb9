"""Write the copies in JSON of the TOML that ships: what is read whenever the program starts or a file goes out.

Run ``python -m tools.copy_assets`` after such a file was changed. A test keeps them in step, and until then
the TOML itself is read (``desktop/base/shipped.py``).
"""

from __future__ import annotations

from pathlib import Path

from desktop.base.shipped import copy_of, copy_place

ASSETS = Path(__file__).resolve().parents[1] / "assets"
COPIED = (
    "roles/*.toml", "sharing/vignettes/*.toml", "sharing/request.toml", "review_page/words.toml",
)  # fmt: skip


def sources() -> list[Path]:
    """Return the files that have a copy."""
    return sorted(path for pattern in COPIED for path in ASSETS.glob(pattern))


def main() -> None:
    """Write all copies."""
    for path in sources():
        copy_place(path).write_bytes(copy_of(path.read_bytes()))


if __name__ == "__main__":
    main()
