"""Sums over a file while it is written, beside the writing."""

from __future__ import annotations

import hashlib
import zlib
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

PIECE, SMALL = 1 << 20, 256 << 10
AHEAD = 32
"""So many pieces may wait to be summed; then the writing waits, and memory stays small."""


class Sums:
    """CRC-32 and SHA-256, each on a thread of its own: both let the other and the disk run.

    Args:
        with_sha: the latter too.
    """

    def __init__(self, *, with_sha: bool = True) -> None:
        self._with_sha = with_sha
        self._workers = (ThreadPoolExecutor(1, "crc"), ThreadPoolExecutor(1, "sha"))
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
        """End the threads."""
        for worker in self._workers:
            worker.shutdown(cancel_futures=True)

    def add(self, content: bytes) -> None:
        """Sum the next piece; small ones are gathered."""
        if len(content) >= SMALL:
            self._sum()
            self._submit(bytes(content))
            return
        self._gathered.append(bytes(content))
        self._amount += len(content)
        if self._amount >= PIECE:
            self._sum()

    def _sum(self) -> None:
        if self._gathered:
            self._submit(b"".join(self._gathered))
            self._gathered, self._amount = [], 0

    def _submit(self, content: bytes) -> None:
        crc, sha = self._workers
        self._waiting.append(crc.submit(self._add_crc, content))
        if self._with_sha:
            self._waiting.append(sha.submit(self._digest.update, content))
        while len(self._waiting) > 2 * AHEAD:
            self._waiting.popleft().result()

    def result(self) -> tuple[int, str]:
        """Return the CRC-32, and the SHA-256 in hex, empty without."""
        self._sum()
        while self._waiting:
            self._waiting.popleft().result()
        return self._crc, self._digest.hexdigest() if self._with_sha else ""

    def _add_crc(self, content: bytes) -> None:
        self._crc = zlib.crc32(content, self._crc)
