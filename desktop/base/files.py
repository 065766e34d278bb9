"""The door to the file system: durable atomic writes, safe names, checksums, free space."""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
import re
import stat
import sys
import time
from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

_READ_ONLY = {errno.EACCES, errno.EPERM, errno.EROFS}
OLD_S = 60.0
"""Nobody takes longer over a document; what is older was left."""
_OF_A_TARGET = {
    Fault.FOLDER_MISSING: Fault.TARGET_MISSING,
    Fault.FOLDER_READ_ONLY: Fault.TARGET_READ_ONLY,
    Fault.DISK_FULL: Fault.TARGET_FULL,
}
OF_A_TARGET = frozenset({*_OF_A_TARGET.values(), Fault.TARGET_TOO_LARGE, Fault.TARGET_NO_FILE})
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def world_error(error: OSError, path: Path) -> WorldError:
    """Name what an operating-system error means for the person who sees it.

    Args:
        error: what was raised.
        path: the file or folder that was being used.
    """
    if error.errno in _FULL:
        return WorldError(Fault.DISK_FULL, folder=path.parent)
    if error.errno in _READ_ONLY:
        if _is_closed(path):
            return WorldError(Fault.NOT_READABLE, file=path)
        return WorldError(Fault.FOLDER_READ_ONLY, folder=path.parent)
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return WorldError(Fault.FOLDER_MISSING, folder=path.parent)
    return WorldError(Fault.FILE_FAILED, file=path, why=error.strerror or str(error))


def is_there(path: Path) -> bool:
    """Say whether something is there that can be seen: no where ``Path.exists`` would raise."""
    return os.path.exists(path)  # noqa: PTH110 - as above


def _is_closed(path: Path) -> bool:
    """Say whether the first thing that is there, of the path and its parents, may not be read."""
    there = next((each for each in (path, *path.parents) if is_there(each)), path)
    return not os.access(there, os.R_OK | os.X_OK if there.is_dir() else os.R_OK)


def is_folder(path: Path) -> bool:
    """Say whether a folder is there.

    Raises:
        WorldError: nobody can tell, because a folder above it may not be read.
    """
    return stat.S_ISDIR(_mode(path))


def is_file(path: Path) -> bool:
    """Say whether a file is there; ``Path.is_file`` says no from Python 3.14 on where nobody can tell.

    Raises:
        WorldError: nobody can tell, because a folder above it may not be read, or the name is too long.
    """
    return stat.S_ISREG(_mode(path))


def _mode(path: Path) -> int:
    """Return what kind of thing is there; 0 where nothing is."""
    try:
        return path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return 0
    except OSError as error:
        raise world_error(error, path) from error


@contextlib.contextmanager
def naming_faults(path: Path) -> Generator[None]:
    """Turn an OSError in the block into the WorldError that names it."""
    try:
        yield
    except OSError as error:
        raise world_error(error, path) from error


@contextlib.contextmanager
def naming_target(target: Path) -> Generator[None]:
    """Let what is wrong with the folder of a file that a person asked for be a fault of that place.

    A fault of another folder, as of the library, stays what it is.

    Raises:
        WorldError: TARGET_NO_FILE, before the block; TARGET_MISSING, TARGET_READ_ONLY, TARGET_FULL or
            TARGET_TOO_LARGE; any other as it was.
    """
    if _is_no_file(target):
        raise WorldError(Fault.TARGET_NO_FILE, file=target)
    try:
        yield
    except WorldError as error:
        fault = _OF_A_TARGET.get(error.fault)
        if fault is None or error.facts["folder"] != str(target.parent):
            raise
        if fault is Fault.TARGET_MISSING and is_there(target.parent):
            # As /proc, which says of every new file that it isn't there.
            fault = Fault.TARGET_READ_ONLY
        if _is_too_large(error):
            fault = Fault.TARGET_TOO_LARGE
        raise WorldError(fault, folder=target.parent) from error


def _is_too_large(error: BaseException) -> bool:
    """Say whether a disk refused a file for its size, however much room there is: FAT32 has none above 4 GB."""
    cause: BaseException | None = error
    seen: list[BaseException] = []
    while cause is not None and cause not in seen:  # what is raised again may be its own cause
        if isinstance(cause, OSError) and cause.errno == errno.EFBIG:
            return True
        seen.append(cause)
        cause = cause.__cause__
    return False


def _is_no_file(target: Path) -> bool:
    """Say whether a folder, a link, a device or the like is there: a file would take its place, as ``/dev/null``."""
    try:
        return not stat.S_ISREG(target.lstat().st_mode)
    except OSError:
        return False


def sync_folder(folder: Path) -> None:
    """Make a rename or a new name in the folder survive a power cut (a no-op on Windows)."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def settle(folder: Path) -> None:
    """Sync a folder in which a finished file just took its name, if the folder lets itself be synced.

    The new name stands and what lay there before is gone: a failure here must not be told as one of
    the writing. What fails on the disk for good is told by the next file, before it takes its name.
    """
    with contextlib.suppress(OSError):
        sync_folder(folder)


def begin_writing(descriptor: int, start: int, count: int) -> None:
    """Let the disk begin with a stretch of a file that was written, where the system knows how (Linux).

    It is a hint: what counts is ``os.fsync`` at the end, which then has less to wait for.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.posix_fadvise(descriptor, start, count, os.POSIX_FADV_DONTNEED)


def on_one_disk(first: Path, second: Path) -> bool:
    """Say whether two folders lie on the same file system; no where nobody can tell."""
    try:
        return first.stat().st_dev == second.stat().st_dev
    except OSError:
        return False


def write_atomic(path: Path, content: bytes) -> None:
    """Replace a file as a whole or not at all, and durably.

    The bytes are written beside it, synced, renamed over it, and the folder is synced if it can be.

    Raises:
        WorldError: disk full, folder read-only or gone; the old file is untouched.
    """
    take_place(write_beside(path, content), path)
    settle(path.parent)


def write_beside(path: Path, content: bytes) -> Path:
    """Write what is to become a file, synced, beside it, and return where; ``take_place`` follows.

    Raises:
        WorldError: disk full, folder read-only or gone; nothing is left.
    """
    beside = path.with_name(f".{path.name}.{os.urandom(4).hex()}.tmp")
    with naming_faults(path), _or_removed(beside), beside.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    return beside


def take_place(beside: Path, path: Path) -> None:
    """Put what ``write_beside`` wrote in the place of the file.

    Raises:
        WorldError: it can't be; the old file is untouched, and nothing is left beside it.
    """
    with naming_faults(path), _or_removed(beside):
        beside.replace(path)


@contextlib.contextmanager
def _or_removed(beside: Path) -> Generator[None]:
    try:
        yield
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise


def write_target(target: Path, content: bytes) -> None:
    """Write a file where a person wants it, as ``write_atomic`` does.

    Raises:
        WorldError: TARGET_NO_FILE, TARGET_MISSING, TARGET_READ_ONLY or TARGET_FULL; what is there is untouched.
    """
    with naming_target(target):
        write_atomic(target, content)


def sweep_unfinished(folder: Path) -> None:
    """Remove what ``write_atomic`` left beside its files when it was killed, or could not remove."""
    with contextlib.suppress(OSError):
        for left in folder.glob(".*.tmp"):
            if time.time() - left.stat().st_mtime > OLD_S:
                left.unlink(missing_ok=True)


def check_writable(folder: Path) -> None:
    """Find out by doing so whether files can be made in a folder, before the work that needs it.

    Raises:
        WorldError: FOLDER_READ_ONLY, FOLDER_MISSING or DISK_FULL.
    """
    beside = folder / f".{os.urandom(4).hex()}.tmp"
    with naming_faults(beside):
        try:
            beside.touch(exist_ok=False)
        finally:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)


def make_folder(folder: Path) -> Path:
    """Create a folder and its parents, durably, and return it.

    Raises:
        WorldError: the place is read-only, full or taken by a file.
    """
    new = [*itertools.takewhile(lambda each: not is_there(each), (folder, *folder.parents))]
    with naming_faults(folder):
        folder.mkdir(parents=True, exist_ok=True)
    for each in reversed(new):
        settle(each.parent)  # what is synced inside is found only by a name that is
    return folder


def safe_name(text: str, *, limit: int = 40) -> str:
    """Reduce a text to ``[a-z0-9-]`` for a folder name; never empty."""
    name = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:limit].strip("-")
    return name or "untitled"


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file as lower-case hex.

    Raises:
        WorldError: the file cannot be read.
    """
    import hashlib  # OpenSSL takes its time to load, and the window starts without it

    with naming_faults(path), path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def free_bytes(folder: Path) -> int:
    """Return the bytes free for this user where the folder lies or will lie."""
    place = folder
    while not is_there(place) and place != place.parent:
        place = place.parent
    import shutil  # brings every kind of compression along

    return shutil.disk_usage(place).free
