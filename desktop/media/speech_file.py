"""``speech.wav``: 16 kHz mono sound that the transcriber reads while it grows."""

from __future__ import annotations

import os
import struct
from typing import TYPE_CHECKING

import numpy as np

from desktop.base.errors import Fault, WorldError
from desktop.base.files import naming_faults
from desktop.media.faults import unreadable
from desktop.media.growing_file import GrowingFile

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    import numpy.typing as npt

SPEECH_RATE = 16_000

_HEADER = struct.Struct("<4sI4s4sIHHIIHH4sI")
_SAMPLE_BYTES = 2
_LARGEST = 0xFFFFFFFF - _HEADER.size  # a WAV says its length in 32 bits: 37 hours


class SpeechWriter:
    """Writes a WAV whose header says the true length about once a second.

    Bytes behind the length in the header are sound too: a crash costs only what was never
    written, because ``read_speech`` and ``SpeechReader`` look at the length of the file itself.

    Args:
        path: the new file; an old one is overwritten.

    Raises:
        WorldError: the folder is missing, read-only or full.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.samples = 0
        self._said = 0
        with naming_faults(path):
            self._file = path.open("wb", buffering=0)
            try:
                self._write_all(_header(0))
                self._watch = GrowingFile(path)
            except BaseException:
                self._file.close()
                raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def duration_ms(self) -> int:
        """How much is written."""
        return self.samples * 1000 // SPEECH_RATE

    def write(self, samples: npt.NDArray[np.int16]) -> None:
        """Append sound.

        Args:
            samples: (n,) int16, mono, 16 kHz.

        Raises:
            WorldError: disk full, folder gone. What was written before stays readable.
        """
        with naming_faults(self.path):
            self._write_all(np.ascontiguousarray(samples, "<i2").tobytes())
            self.samples += samples.size
            if self.samples - self._said >= SPEECH_RATE:
                self._say_length()

    def sync(self) -> None:
        """Bring what is written to the disk, and look whether the file is still there.

        Raises:
            WorldError: the disk failed or is full, the file or its folder was taken away.
        """
        self._watch.sync()

    def close(self) -> None:
        """Write the final length. May be called twice.

        Raises:
            WorldError: the disk failed.
        """
        if self._file.closed:
            return
        with naming_faults(self.path), self._file:
            try:
                self._say_length()
                os.fsync(self._file.fileno())
            finally:
                self._watch.close()

    def _write_all(self, content: bytes) -> None:
        view = memoryview(content)
        while view:
            view = view[self._file.write(view) or 0 :]

    def _say_length(self) -> None:
        """Rewrite the 44 bytes of the header in one write, and go back to the end."""
        self._file.seek(0)
        self._write_all(_header(self.samples))
        self._file.seek(0, os.SEEK_END)
        self._said = self.samples


def read_speech(path: Path, start: int = 0, most: int = -1) -> npt.NDArray[np.float32]:
    """Read a ``speech.wav`` of ours, also while it grows or after a crash.

    Args:
        path: the file.
        start: how many samples to leave out at the beginning.
        most: how many samples to read; below 0 for all.

    Returns:
        (n,) float32 in -1..1, mono, 16 kHz: everything that is really there.

    Raises:
        WorldError: MEDIA_MISSING, or MEDIA_UNREADABLE when it is no file of this kind.
    """
    return read_samples(path, start, most).astype(np.float32) / np.float32(32768)


def read_samples(path: Path, start: int = 0, most: int = -1) -> npt.NDArray[np.int16]:
    """Like ``read_speech``, as (n,) int16."""
    try:
        with naming_faults(path), path.open("rb") as file:
            check_header(path, file.read(_HEADER.size))
            file.seek(_HEADER.size + start * _SAMPLE_BYTES)
            content = file.read(most * _SAMPLE_BYTES if most >= 0 else -1)
    except WorldError as error:
        if error.fault is Fault.FOLDER_MISSING:
            raise WorldError(Fault.MEDIA_MISSING, file=path) from error
        raise
    return np.frombuffer(content, "<i2", len(content) // _SAMPLE_BYTES)


def say_true_length(path: Path) -> None:
    """Let the header of a ``speech.wav`` of ours say what is there; half a sample is cut off.

    Raises:
        WorldError: the file is missing, or the disk failed.
    """
    with naming_faults(path), path.open("rb+") as file:
        samples = max(0, file.seek(0, os.SEEK_END) - _HEADER.size) // _SAMPLE_BYTES
        file.truncate(_HEADER.size + samples * _SAMPLE_BYTES)
        file.seek(0)
        file.write(_header(samples))
        file.flush()
        os.fsync(file.fileno())


def check_header(path: Path, header: bytes) -> None:
    """Refuse what is not a 16 kHz mono 16-bit WAV with our layout.

    Raises:
        WorldError: MEDIA_UNREADABLE.
    """
    ours = _header(0)
    same = len(header) == len(ours) and header[:4] == ours[:4] and header[8:40] == ours[8:40]
    if not same:
        raise unreadable(path, "not a 16 kHz mono 16-bit WAV")


def _header(samples: int) -> bytes:
    size = min(samples * _SAMPLE_BYTES, _LARGEST)
    per_second = SPEECH_RATE * _SAMPLE_BYTES
    return _HEADER.pack(
        b"RIFF", _HEADER.size - 8 + size, b"WAVE", b"fmt ", 16, 1, 1,
        SPEECH_RATE, per_second, _SAMPLE_BYTES, 16, b"data", size,
    )  # fmt: skip
