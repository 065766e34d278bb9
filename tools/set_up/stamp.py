"""The note in the environment that says: ready, for exactly these inputs.

It holds the inputs themselves, one after the other, so that ``tools/ready.sh`` can compare it
without starting Python.
"""

from __future__ import annotations

from tools.set_up import environment

INPUTS = ("constraints.txt", "pyproject.toml")
LEVELS = ("run", "test")


def is_valid(level: str) -> bool:
    """Say whether this level, or the one above it, is ready for the running interpreter."""
    enough = LEVELS[LEVELS.index(level) :]
    return environment.is_ours() and any(_read(each) == _inputs() for each in enough)


def write(level: str) -> None:
    """Note that a level is ready."""
    (environment.HOME / f".ready-{level}").write_bytes(_inputs())


def _read(level: str) -> bytes:
    try:
        return (environment.HOME / f".ready-{level}").read_bytes()
    except OSError:
        return b""


def _inputs() -> bytes:
    return b"".join((environment.ROOT / name).read_bytes() for name in INPUTS)
