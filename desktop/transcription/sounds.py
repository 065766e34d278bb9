"""Where the worker's sound comes from: a file that is whole, or a take that is still recorded."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Protocol

import numpy as np

from desktop.base.errors import Fault, WorldError
from desktop.sessions.folder import TakeFolder
from desktop.sessions.model import TakeState
from desktop.transcription.voice import RATE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.transcription.recogniser import Sound

BLOCK = 10 * RATE
CATCHING_UP = 300 * RATE
"""A worker that follows a dead one hears all again; of an hour at once 0.2 GB would be held."""
WAV = ".wav"


class SoundSource(Protocol):
    """Gives the sound block by block."""

    total_ms: int

    def read(self) -> tuple[Sound, bool]:
        """Return the next samples, and whether they are the last. There may be none for now.

        Raises:
            WorldError: the sound can't be read.
        """
        ...


class WholeSound:
    """A file that is finished, from a moment on; up to another one, unless that is 0.

    Raises:
        WorldError: MEDIA_MISSING or MEDIA_UNREADABLE.
    """

    def __init__(self, path: Path, start_ms: int = 0, until_ms: int = 0) -> None:
        sound = read_sound(path)
        self._sound = sound[: until_ms * RATE // 1000] if until_ms else sound
        self._at = start_ms * RATE // 1000
        self.total_ms = 1000 * len(self._sound) // RATE

    def read(self) -> tuple[Sound, bool]:
        """Return the next ten seconds."""
        block = self._sound[self._at : self._at + BLOCK]
        self._at += len(block)
        return block, self._at >= len(self._sound)


class GrowingSound:
    """``speech.wav`` of a take while it is recorded.

    The end is told by ``take.json``, which the recorder writes when its files are whole; a take
    whose recorder can't even do that is ended by whoever asked for the transcript.

    Args:
        path: ``speech.wav``; it may not be there yet.
        start_ms: where to begin.
        told_to_end: says whether an Ended has come.
    """

    def __init__(self, path: Path, start_ms: int, told_to_end: Callable[[], bool]) -> None:
        self._path = path
        self._take = TakeFolder(path.parent)
        self._at = start_ms * RATE // 1000
        self._told_to_end = told_to_end
        self._seen = 0
        self.total_ms = 0

    def read(self) -> tuple[Sound, bool]:
        """Return what was written since the last time."""
        ended = self._told_to_end() or self._is_finished()  # asked first: then the file is whole
        sound = self._new(needed=ended)
        self._at += len(sound)
        self.total_ms = 1000 * self._at // RATE
        return sound, ended and len(sound) < CATCHING_UP

    def _new(self, *, needed: bool) -> Sound:
        from desktop.media.speech_file import read_speech

        try:
            return read_speech(self._path, self._at, CATCHING_UP)
        except WorldError as error:
            if needed or error.fault not in {Fault.MEDIA_MISSING, Fault.MEDIA_UNREADABLE}:
                raise
            return np.zeros(0, np.float32)  # the recorder is about to write its head

    def _is_finished(self) -> bool:
        try:
            changed = self._take.document.stat().st_mtime_ns
        except OSError:
            return not self._take.path.is_dir()
        if changed == self._seen:
            return False
        try:
            finished = self._take.read().state is not TakeState.RECORDING
        except WorldError:
            return False
        self._seen = 0 if finished else changed
        return finished


def read_sound(path: Path) -> Sound:
    """Read 16 kHz mono sound: our own WAV as it is, anything else decoded.

    Raises:
        WorldError: MEDIA_MISSING or MEDIA_UNREADABLE.
    """
    from desktop.media.sound import decode_sound
    from desktop.media.speech_file import read_speech

    if path.suffix == WAV:
        with contextlib.suppress(WorldError):
            return read_speech(path)
    return decode_sound(path)
