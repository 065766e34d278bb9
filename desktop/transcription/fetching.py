"""Fetching a speech model from the hub or a mirror: the only connection Greenroom ever opens.

Every file comes from a pinned revision, goes on where an earlier attempt ended, and counts only when
its SHA-256 is the published one: so a mirror needs no trust.
"""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.base.files import make_folder, naming_faults, sha256_of
from desktop.transcription.bringing import no_room_without
from desktop.transcription.web import BusyError, OtherFileError, Web

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable
    from pathlib import Path

    from desktop.transcription.models import FileSum, KnownModel
    from desktop.transcription.web import Source, Stream

HUB = "https://huggingface.co"
TRIES = 3
"""So often a connection that breaks off in the middle is taken up again before that is said."""
PAUSES_S = (1.0, 3.0)
"""Rests after a busy server's first and second no, where it does not name its own."""
LONGEST_PAUSE_S = 60.0
"""A server that asks for more patience than this has its wish told to the person instead."""
SPARE_BYTES = 64 * 2**20
"""Left free on the disk: the program still has a log and settings to write."""


class ModelFetch:
    """Brings one known model into a folder beside the models.

    Args:
        model: from the manifest.
        folder: where the parts are kept between attempts.
        mirror: an address that answers like the hub; the hub itself when empty.
        address: where the files lie side by side, for what is not on the hub.
        on_progress: hears (bytes there, bytes in all), often.
        cancelled: ends it; what has come stays.
        source: the web; tests put another in its place.
        rest: waits so many seconds between two attempts, or until it is cancelled.
    """

    def __init__(
        self,
        model: KnownModel,
        folder: Path,
        *,
        mirror: str = "",
        address: str = "",
        on_progress: Callable[[int, int], None],
        cancelled: threading.Event,
        source: Source | None = None,
        rest: Callable[[float], object] | None = None,
    ) -> None:
        self._model = model
        self._folder = folder
        on_hub = f"{(mirror or HUB).rstrip('/')}/{model.hub}/resolve/{model.revision}"
        self._base = address or on_hub
        self._on_progress = on_progress
        self._cancelled = cancelled
        self._source = source or Web()
        self._rest = rest or cancelled.wait

    @property
    def address(self) -> str:
        """Where it is fetched from."""
        return self._base

    @property
    def total_bytes(self) -> int:
        """How large the model is."""
        return self._model.bytes

    def run(self) -> None:
        """Fetch what is missing and check everything.

        Raises:
            WorldError: DOWNLOAD_FAILED, DOWNLOAD_CANCELLED, MODEL_NO_ROOM, MODEL_DAMAGED when the bytes
                are not the published ones; the file concerned is thrown away then.
        """
        make_folder(self._folder)
        missing = self.total_bytes - self._there()
        no_room_without(self._model.name, missing + SPARE_BYTES, self._folder.parent)
        for name, wanted in self._model.files.items():
            self._fetch(name, wanted)

    def _there(self) -> int:
        return sum(_size(self._folder / name) for name in self._model.files)

    def _fetch(self, name: str, wanted: FileSum) -> None:
        path = self._folder / name
        tries = 0
        while _size(path) < wanted.bytes:
            if self._cancelled.is_set():
                raise WorldError(Fault.DOWNLOAD_CANCELLED, model=self._model.name)
            before = _size(path)
            try:
                self._go_on(name, path, wanted)
            except OSError as error:
                fault = error
            else:
                fault = OSError("the file ends too early")
            tries = 0 if _size(path) > before else tries + 1
            if tries:
                self._bear(fault, tries)
        if _size(path) != wanted.bytes or sha256_of(path) != wanted.sha256:
            with naming_faults(path):
                path.unlink()
            raise WorldError(Fault.MODEL_DAMAGED, model=self._model.name, file=path)

    def _bear(self, fault: OSError, tries: int) -> None:
        """Rest after an attempt that brought nothing where that may help, or say that it is no use."""
        pause_s = 0.0
        if isinstance(fault, BusyError):
            pause_s = max(fault.pause_s, PAUSES_S[min(tries, len(PAUSES_S)) - 1])
        if tries >= TRIES or pause_s > LONGEST_PAUSE_S or isinstance(fault, OtherFileError):
            why = _reason(fault)
            raise WorldError(Fault.DOWNLOAD_FAILED, model=self._model.name, why=why) from fault
        self._rest(pause_s)

    def _go_on(self, name: str, path: Path, wanted: FileSum) -> None:
        with self._source.open(f"{self._base}/{name}", _size(path)) as stream:
            _check_right_file(stream, wanted, _size(path))
            with naming_faults(path):
                file = path.open("r+b" if path.exists() else "wb")
            with file:
                with naming_faults(path):
                    file.truncate(stream.start)
                    file.seek(stream.start)
                for piece in stream.pieces:
                    with naming_faults(path):
                        file.write(piece)
                        file.flush()
                    self._on_progress(min(self._there(), self.total_bytes), self.total_bytes)
                    if self._cancelled.is_set():
                        raise WorldError(Fault.DOWNLOAD_CANCELLED, model=self._model.name)
                    if file.tell() > wanted.bytes:
                        return  # more than there can be: the sum will say so


def _check_right_file(stream: Stream, wanted: FileSum, there: int) -> None:
    """See that what answers can be the file, before what has come of it is touched.

    Raises:
        OtherFileError: it has another length, or begins behind what is there.
    """
    if stream.total not in {None, wanted.bytes}:
        raise OtherFileError("the file there has another size")
    if stream.start > there:
        raise OtherFileError("the server sends another part of the file")


def _reason(error: OSError) -> object:
    """Return what is behind an error of the web, in the words of the system."""
    why = getattr(error, "reason", None) or error
    if isinstance(why, ssl.SSLCertVerificationError):
        return "the certificate is not trusted"
    if str(why).startswith("Tunnel connection failed"):
        return "the proxy refuses the connection"
    return why.strerror if isinstance(why, OSError) and why.strerror else why


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0
