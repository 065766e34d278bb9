"""Many sounds by one command: what is done is remembered until all are, so that it can be started again."""

from __future__ import annotations

import contextlib
import shutil
import time
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

import msgspec

from desktop.base import any_json
from desktop.base.documents import read_document
from desktop.base.errors import WorldError
from desktop.base.files import check_writable, make_folder, naming_faults, write_atomic
from desktop.transcription.model import Transcript
from desktop.transcription.wishes import Wishes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

KEPT_S = 7 * 24 * 3600
"""What a command has left that nobody has started again is removed: it holds words of the person's files."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One of them.

    Attributes:
        sound: the file.
        target: where the transcript of a take goes; None for any other file.
        wishes: language, script, names.
    """

    sound: Path
    target: Path | None
    wishes: Wishes


class _Identity(msgspec.Struct, frozen=True):
    """What tells one transcript from another."""

    sound: str
    bytes: int
    changed_ns: int
    model: str
    wishes: Wishes


class Batch:
    """Goes on where an earlier run of the same command was broken off.

    Takes have their journal and transcript beside them; those of other files lie in the cache until
    the batch is done, and so does the note which pieces are done.

    Args:
        cache: a folder of its own.
        model: name of the speech model.
        pieces: in their order.
    """

    def __init__(self, cache: Path, model: str, pieces: Sequence[Piece]) -> None:
        self._cache = cache
        self._names = {each: _name(each, model) for each in pieces}
        whole = sha256("\n".join(self._names.values()).encode()).hexdigest()
        self._note = cache / f"{whole[:16]}.json"
        _sweep(cache)
        self._done = self._read()

    @property
    def done(self) -> int:
        """How many are done already."""
        return sum(self.transcript(each) is not None for each in self._names)

    def target(self, piece: Piece) -> Path | None:
        """Return where its transcript goes; None where nothing can be kept."""
        if piece.target is not None:
            return piece.target
        folder = self._folder(piece)
        with contextlib.suppress(WorldError):
            check_writable(make_folder(folder))
            return folder / "transcript.json"
        return None

    def transcript(self, piece: Piece) -> Transcript | None:
        """Return what an earlier run has written, if it is untouched since."""
        path = piece.target or self._folder(piece) / "transcript.json"
        try:
            with naming_faults(path):
                if path.stat().st_mtime_ns != self._done.get(self._names[piece]):
                    return None
            return read_document(path, Transcript)
        except WorldError:
            return None

    def note(self, piece: Piece) -> None:
        """Remember that one is done; where that can't be written, it is done again some time."""
        target = self.target(piece)
        if target is None or len(self._names) == 1:
            return
        with contextlib.suppress(WorldError), naming_faults(target):
            self._done[self._names[piece]] = target.stat().st_mtime_ns
            make_folder(self._cache)
            write_atomic(self._note, any_json.encode(self._done))

    def close(self) -> None:
        """All are done: forget it."""
        with contextlib.suppress(OSError):
            self._note.unlink(missing_ok=True)
        for each in self._names:
            if each.target is None:
                shutil.rmtree(self._folder(each), ignore_errors=True)

    def _folder(self, piece: Piece) -> Path:
        return self._cache / self._names[piece]

    def _read(self) -> dict[str, int]:
        try:
            return any_json.decode(self._note.read_bytes(), dict[str, int])
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):
            return {}


def _name(piece: Piece, model: str) -> str:
    try:
        about = piece.sound.stat()
        size, changed = about.st_size, about.st_mtime_ns
    except OSError:  # it is said when its turn comes
        size = changed = 0
    identity = _Identity(str(piece.sound), size, changed, model, piece.wishes)
    return sha256(any_json.encode(identity)).hexdigest()[:16]


def _sweep(cache: Path) -> None:
    with contextlib.suppress(OSError):
        for left in cache.iterdir():
            if time.time() - left.stat().st_mtime > KEPT_S:
                if left.is_dir():
                    shutil.rmtree(left, ignore_errors=True)
                else:
                    left.unlink(missing_ok=True)
