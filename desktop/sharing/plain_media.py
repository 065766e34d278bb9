"""Puts recordings into a pack that go out as they are: by what is known of their copy, or found out now."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, BinaryIO

from desktop.base.errors import Fault, WorldError
from desktop.base.files import naming_faults
from desktop.media.mp4_boxes import OddBoxError
from desktop.sharing.known_copies import CopySums, stamp_of
from desktop.sharing.pack_writer import LargeFile, OtherBytesError
from desktop.sharing.sums import Sums

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.media.copy_plan import CopyPlan
    from desktop.media.reading_ahead import Memories
    from desktop.media.watching import Watch
    from desktop.sharing.known_copies import KnownCopies, KnownCopy
    from desktop.sharing.model import PackFile
    from desktop.sharing.pack_writer import Pack, Slot


def add_plain(
    writer: Pack,
    name: str,
    source: Path,
    copies: KnownCopies,
    watch: Watch,
    *,
    memories: Memories,
) -> tuple[PackFile, int] | None:
    """Write a recording into a pack as it is, without what tells who made it.

    Args:
        writer: of the pack.
        name: in the pack.
        source: the recording.
        copies: what is known of copies; what is found out is kept there.
        watch: hears of the progress and can stop it.
        memories: to read into, the same for all of a pack.

    Returns:
        What was written, and how long it plays in milliseconds; None when the recording is not built
        like ours, and nothing was written.

    Raises:
        WorldError: reading or writing failed.
        IntakeCancelledError: the watch said so. The writer is worth nothing any more.
        OtherBytesError: what was known was wrong. ``copies`` has to forget it, and the pack to be begun anew;
            the writer may also raise it later, when it has written the recording.
    """
    known = copies.find(source)
    if known is not None:
        copy = _known_copy(known, source, watch, memories)
        return writer.add_media(name, copy), known.plan.length_ms
    with naming_faults(source), source.open("rb", buffering=0) as file:
        stamp = stamp_of(source)
        plan = _plan(file)
        if plan is None:
            return None

        def write(slot: Slot) -> None:
            with naming_faults(source):
                plan.write(file, slot, watch.look, memories)

        again = partial(_again, plan, source)
        copy = LargeFile(write, plan.size, in_turn=True, again=again)
        try:
            written = writer.add_media(name, copy)
        except OddBoxError as error:
            raise _changed(source) from error
        copies.keep(source, stamp, plan, CopySums(writer.crc(name), written.sha256))
        return written, plan.length_ms


def _known_copy(known: KnownCopy, source: Path, watch: Watch, memories: Memories) -> LargeFile:
    def write(slot: Slot) -> None:
        try:
            with naming_faults(source), source.open("rb", buffering=0) as file:
                known.plan.write(file, slot, watch.look, memories)
        except OddBoxError as error:
            raise OtherBytesError from error

    again = partial(_again, known.plan, source)
    return LargeFile(write, known.plan.size, in_turn=True, sums=known.sums, again=again)


def learn(source: Path, copies: KnownCopies, watch: Watch) -> None:
    """Find out about the copy of a recording ahead of time. That it can't be found out is no fault.

    Raises:
        IntakeCancelledError: the watch said so.
    """
    try:
        with source.open("rb", buffering=0) as file:
            if copies.find(source) is not None:
                return
            stamp = stamp_of(source)
            plan = _plan(file)
            if plan is None:
                return
            with Sums(kept=True) as sums:
                plan.write(file, _Summed(sums), watch.look)
                crc, digest = sums.result()
            copies.keep(source, stamp, plan, CopySums(crc, digest))
    except (OSError, OddBoxError):
        return


class _Summed:
    """A copy that is summed and not written."""

    def __init__(self, sums: Sums) -> None:
        self._sums = sums

    def write(self, content: bytes | memoryview) -> int:
        """Sum it."""
        self._sums.add(content)
        return len(content)


def _plan(file: BinaryIO) -> CopyPlan | None:
    from desktop.media.plain_copy import plan_copy

    return plan_copy(file, picture=True)


def _again(plan: CopyPlan, source: Path) -> Iterator[bytes]:
    try:
        with naming_faults(source), source.open("rb", buffering=0) as file:
            yield from plan.read(file)
    except OddBoxError as error:
        raise _changed(source) from error


def _changed(source: Path) -> WorldError:
    why = "it changed while it was copied"
    return WorldError(Fault.MEDIA_UNREADABLE, file=source, why=why)
