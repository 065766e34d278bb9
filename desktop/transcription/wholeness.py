"""Whether the files of a model are those that were published: by size at once, by SHA-256 when it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.base.files import naming_faults, sha256_of

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.transcription.models import FileSum, KnownModel, ModelFolder


def verify(folder: ModelFolder) -> None:
    """Check the SHA-256 of every file of a known model.

    Raises:
        WorldError: MODEL_DAMAGED, naming the first file that differs.
    """
    if folder.known is None:
        return
    check_sizes(folder.path, folder.known)
    for name, wanted in folder.known.files.items():
        if sha256_of(folder.path / name) != wanted.sha256:
            raise WorldError(Fault.MODEL_DAMAGED, model=folder.name, file=folder.path / name)


def check_sizes(path: Path, model: KnownModel) -> None:
    """Look whether every file of a model is there and as long as it must be.

    Raises:
        WorldError: MODEL_DAMAGED, naming the first that is not.
    """
    for name, wanted in model.files.items():
        file = path / name
        if not file.is_file() or file.stat().st_size != wanted.bytes:
            raise WorldError(Fault.MODEL_DAMAGED, model=model.name, file=file)


def stamps(found: ModelFolder) -> tuple[tuple[int, int], ...]:
    """Return size and time of change of each file of a known model, in the order of the manifest."""
    files = found.known.files if found.known else ()
    with naming_faults(found.path):
        stats = [(found.path / name).stat() for name in files]
    return tuple((each.st_size, each.st_mtime_ns) for each in stats)


def is_same(file: Path, wanted: FileSum) -> bool:
    """Say whether a file is the published one."""
    return (
        file.is_file() and file.stat().st_size == wanted.bytes and sha256_of(file) == wanted.sha256
    )
