"""Sums over a file while it is written, beside the writing."""

from __future__ import annotations

import hashlib
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from isal.isal_zlib import crc32  # type: ignore[reportUnknownVariableType]  # of its buffer

from desktop.media.reading_ahead import KEPT

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

PIECE, SMALL = 1 << 20, 256 << 10
AHEAD = 16
"""So many pieces may wait to be summed; then the writing waits, and memory stays small."""


class Sums:
    """CRC-32, which costs next to nothing here, and SHA-256 on a thread of its own, beside the disk.

    Args:
        with_sha: the latter too.
        kept: each piece is left alone until ``KEPT`` more were added; else it is copied before it is summed.
    """

    def __init__(self, *, with_sha: bool = True, kept: bool = False) -> None:
        self._worker = ThreadPoolExecutor(1, "sha") if with_sha else None
        self._kept, self._ahead = kept, KEPT if kept else AHEAD
        self._waiting: deque[Future[None]] = deque()
        self._digest = hashlib.sha256()
        self._crc = 0
        self._gathered: list[bytes] = []
        self._amount = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the thread."""
        if self._worker is not None:
            self._worker.shutdown(cancel_futures=True)

    def add(self, content: bytes | bytearray | memoryview) -> None:
        """Sum the next piece; small ones are gathered for the thread."""
        self._crc = crc32(content, self._crc)
        if self._worker is None:
            return
        if len(content) >= SMALL:
            self._sum(self._worker)
            self._submit(self._worker, content if self._kept else bytes(content))
            return
        self._gathered.append(bytes(content))
        self._amount += len(content)
        if self._amount >= PIECE:
            self._sum(self._worker)

    def _sum(self, worker: ThreadPoolExecutor) -> None:
        if self._gathered:
            self._submit(worker, b"".join(self._gathered))
            self._gathered, self._amount = [], 0

    def _submit(self, worker: ThreadPoolExecutor, content: bytes | bytearray | memoryview) -> None:
        self._waiting.append(worker.submit(self._digest.update, content))
        while len(self._waiting) > self._ahead:
            self._waiting.popleft().result()

    def result(self) -> tuple[int, str]:
        """Return the CRC-32, and the SHA-256 in hex, empty without."""
        if self._worker is None:
            return self._crc, ""
        self._sum(self._worker)
        while self._waiting:
            self._waiting.popleft().result()
        return self._crc, self._digest.hexdigest()
