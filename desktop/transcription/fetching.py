"""Fetching a speech model from the hub or a mirror: the only connection Greenroom ever opens.

Every file comes from a pinned revision, goes on where an earlier attempt ended, and counts only when
its SHA-256 is the published one: so a mirror needs no trust.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from desktop.base.errors import Fault, WorldError
from desktop.base.files import make_folder, naming_faults, sha256_of
from desktop.transcription.bringing import no_room_without

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path

    from desktop.transcription.models import FileSum, KnownModel

HUB = "https://huggingface.co"
PIECE = 1 << 18
"""Bytes taken at a time, or as many as there are: between two pieces a fetch can be cancelled."""
TIMEOUT_S = 15.0
"""The longest silence of a connection; also the longest wait for the end after a cancel."""
TRIES = 3
"""So often a connection that breaks off in the middle is taken up again before that is said."""
SPARE_BYTES = 64 * 2**20
"""Left free on the disk: the program still has a log and settings to write."""


class Source(Protocol):
    """Where bytes come from."""

    def open(self, url: str, start: int) -> contextlib.AbstractContextManager[Stream]:
        """Open an address from a byte on.

        Raises:
            OSError: it can't be reached, or says no.
        """
        ...


@dataclass(frozen=True, slots=True)
class Stream:
    """An open connection; ``start`` is the byte it really begins with."""

    start: int
    pieces: Iterator[bytes]


class Web:
    """The real source: https through the system's proxy settings.

    Args:
        timeout_s: how long a connection may be silent.
    """

    def __init__(self, timeout_s: float = TIMEOUT_S) -> None:
        self._timeout_s = timeout_s

    @contextlib.contextmanager
    def open(self, url: str, start: int) -> Generator[Stream]:
        """Ask for a range; a server that doesn't know ranges begins at 0."""
        import http.client
        import urllib.request

        headers = {"Range": f"bytes={start}-", "User-Agent": "greenroom"}
        try:
            asked = urllib.request.Request(url, headers=headers)  # noqa: S310 - a mirror of the person's own choice
            with urllib.request.urlopen(asked, timeout=self._timeout_s) as answer:  # noqa: S310 - as above
                partial = answer.status == http.client.PARTIAL_CONTENT

                def pieces() -> Iterator[bytes]:
                    while piece := answer.read1(PIECE):
                        yield piece

                yield Stream(start if partial else 0, pieces())
        except (http.client.HTTPException, ValueError) as error:  # the latter: no address at all
            raise OSError(str(error) or type(error).__name__) from error


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
    ) -> None:
        self._model = model
        self._folder = folder
        on_hub = f"{(mirror or HUB).rstrip('/')}/{model.hub}/resolve/{model.revision}"
        self._base = address or on_hub
        self._on_progress = on_progress
        self._cancelled = cancelled
        self._source = source or Web()

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
                tries = 0 if _size(path) > before else tries + 1
                if tries >= TRIES:
                    raise WorldError(
                        Fault.DOWNLOAD_FAILED, model=self._model.name, why=_reason(error)
                    ) from error
            else:
                tries = tries if _size(path) > before else tries + 1
                if tries >= TRIES:
                    why = "the file ends too early"
                    raise WorldError(Fault.DOWNLOAD_FAILED, model=self._model.name, why=why)
        if _size(path) != wanted.bytes or sha256_of(path) != wanted.sha256:
            with naming_faults(path):
                path.unlink()
            raise WorldError(Fault.MODEL_DAMAGED, model=self._model.name, file=path)

    def _go_on(self, name: str, path: Path, wanted: FileSum) -> None:
        with self._source.open(f"{self._base}/{name}", _size(path)) as stream:
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


def _reason(error: OSError) -> object:
    """Return what is behind an error of the web, in the words of the system."""
    why = getattr(error, "reason", None) or error
    return why.strerror if isinstance(why, OSError) and why.strerror else why


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0
