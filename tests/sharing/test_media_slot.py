"""What the disk says while a muxer writes a recording into a pack is told, whether or not the muxer cares."""

from __future__ import annotations

import errno
import io
import os
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from desktop.sharing.pack_writer import MediaSlot
from desktop.sharing.sums import Sums

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.sharing.pack_writer import Slot


class FailingDisk(io.BytesIO):
    """A file whose disk is full when it is sought in, or written to."""

    def __init__(self, fails: str) -> None:
        super().__init__()
        self.fails = fails

    @override
    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        if self.fails == "seek":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return super().seek(offset, whence)

    @override
    def write(self, content: object, /) -> int:
        if self.fails == "write":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return super().write(content)  # type: ignore[arg-type]


def careless(slot: Slot) -> None:
    slot.write(b"head")
    slot.seek(0)


def lossy(slot: Slot) -> None:
    try:
        careless(slot)
    except OSError as error:
        raise ValueError from error


@pytest.mark.parametrize("fails", ["seek", "write"])
@pytest.mark.parametrize("write", [careless, lossy])
def test_a_full_disk_is_told(fails: str, write: Callable[[Slot], None]) -> None:
    with Sums() as sums, pytest.raises(OSError, match="space") as caught:
        MediaSlot(FailingDisk(fails), sums).fill(write)
    assert caught.value.errno == errno.ENOSPC


def test_what_else_is_raised_stays_what_it_is() -> None:
    def stopped(_slot: Slot) -> None:
        raise KeyboardInterrupt

    with Sums() as sums, pytest.raises(KeyboardInterrupt):
        MediaSlot(io.BytesIO(), sums).fill(stopped)
