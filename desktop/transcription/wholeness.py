"""Whether the files of a model are those that were published: by size at once, by SHA-256 when it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from desktop.base import any_json
from desktop.base.errors import Fault, WorldError
from desktop.base.files import naming_faults, sha256_of

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.transcription.models import FileSum, KnownModel, ModelFolder


OWN_SUMS = "greenroom-sums.json"
"""Beside a model that nobody has published sums of: those its files had when it was brought in."""


def note_sums(folder: Path) -> None:
    """Write down the SHA-256 of every file of a model, so that a later change is noticed.

    Raises:
        WorldError: it can't be written.
    """
    with naming_faults(folder):
        files = sorted(each for each in folder.iterdir() if each.is_file())
        sums = {each.name: sha256_of(each) for each in files if each.name != OWN_SUMS}
        (folder / OWN_SUMS).write_bytes(any_json.encode(sums))


def is_whole(folder: ModelFolder) -> bool:
    """Say whether ``verify`` finds nothing."""
    try:
        verify(folder)
    except WorldError:
        return False
    return True


def verify(folder: ModelFolder) -> None:
    """Check the SHA-256 of every file of a model: the published ones, else those it was brought in with.

    Raises:
        WorldError: MODEL_DAMAGED, or MODEL_CHANGED, naming the first file that differs.
    """
    if folder.known is None:
        _verify_own(folder)
        return
    check_sizes(folder.path, folder.known)
    for name, wanted in folder.known.files.items():
        if sha256_of(folder.path / name) != wanted.sha256:
            raise WorldError(Fault.MODEL_DAMAGED, model=folder.name, file=folder.path / name)


def _verify_own(folder: ModelFolder) -> None:
    noted = folder.path / OWN_SUMS
    if not noted.is_file():
        return
    try:
        with naming_faults(noted):
            sums = any_json.decode(noted.read_bytes(), dict[str, str])
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise WorldError(Fault.MODEL_CHANGED, model=folder.name, file=noted) from error
    for name, wanted in sums.items():
        file = folder.path / name
        if not file.is_file() or sha256_of(file) != wanted:
            raise WorldError(Fault.MODEL_CHANGED, model=folder.name, file=file)


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
    """Return size and time of change of each file: of a known model in the order of the manifest, else by name."""
    with naming_faults(found.path):
        names = (
            found.known.files if found.known else sorted(each.name for each in found.path.iterdir())
        )
        stats = [(found.path / name).stat() for name in names]
    return tuple((each.st_size, each.st_mtime_ns) for each in stats)


def is_same(file: Path, wanted: FileSum) -> bool:
    """Say whether a file is the published one."""
    return (
        file.is_file() and file.stat().st_size == wanted.bytes and sha256_of(file) == wanted.sha256
    )
