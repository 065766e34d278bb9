"""A process of its own that looks at the media of a stranger and copies what is good of them.

Run as ``python -m desktop inspect``: a list of jobs as JSON on stdin, or a file to add, and answers on stdout
(``worker_messages``). It may use little memory and little time, and whatever happens to it happens to it alone.
"""

from __future__ import annotations

import contextlib
import sys
from fractions import Fraction
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from desktop.base import any_json
from desktop.base.errors import WorldError
from desktop.media.worker_messages import Adding, Answer, Bad, Good, Job, Request

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.media.containers import Container, Packet, Stream
    from desktop.media.lanes import Lane

LEAST_MORE = 96 << 20
"""Beyond what the process takes before it opens a file, and as much as the file is large, where the system
says how much that is (Linux). A sample of ours takes 140 bytes of memory, and is larger itself on average."""
MOST_RESIDENT = 268 << 20
"""Of real memory, whatever the file: 281 MB. What else of libraries comes in later is 5 MB; it stays below 300.
Six hours of 30 pictures a second take 214 MiB."""
MOST_MEMORY = 1500 << 20
"""Where the system does not say it."""
MOST_CPU_S = 60
FREE_SAMPLES, LEAST_SAMPLE = 150_000, 128
"""A recording may have so many, and one more for each so many bytes of the file. Silence of ours takes eight: half
of them say how long it is. Black pictures take thirty; each costs four microseconds, whatever is in it."""
_LOOK_EACH = 1000
_MOST_EACH = 2


def main() -> int:
    """Do the jobs on stdin, each with an answer on stdout, or bring in the file that is named there."""
    request = any_json.decode(sys.stdin.buffer.readline(), cast("type[Request]", Request))
    if isinstance(request, Adding):
        from desktop.media.intake_work import serve

        return serve(request)
    return _copy_all(request)


def _copy_all(jobs: list[Job]) -> int:
    _bound(max((_size(Path(job.source)) for job in jobs), default=0))
    for job in jobs:
        sys.stdout.buffer.write(any_json.encode(_answer(job)) + b"\n")
        sys.stdout.buffer.flush()
    return 0


def _answer(job: Job) -> Answer:
    try:
        return inspect(Path(job.source), Path(job.target))
    except WorldError as error:
        return Bad(error.fault, error.facts)


def inspect(source: Path, target: Path) -> Good:
    """Copy the streams of a pack's file into a new MP4, if it holds what we write ourselves.

    Raises:
        WorldError: MEDIA_UNREADABLE, or the target can't be written; it may be there, unfinished.
    """
    from desktop.media.faults import unreadable

    try:
        return _copied(source, target)
    except MemoryError as error:  # of a table that says it has billions of rows
        raise unreadable(source, "out of memory") from error


def _copied(source: Path, target: Path) -> Good:
    from desktop.base.files import naming_faults
    from desktop.media.boxes import costs_too_much
    from desktop.media.containers import (
        MOST_SECONDS,
        OF_PACKS,
        open_media,
        open_new,
        picture_stream,
        sound_stream,
    )
    from desktop.media.faults import unreadable
    from desktop.media.head_look import says_too_much
    from desktop.media.lanes import TRACELESS, Lane

    if source.is_file() and (says_too_much(source) or costs_too_much(source)):
        raise unreadable(source, "too many edits or fragments")
    with open_media(source, OF_PACKS) as container:
        picture, sound = picture_stream(container), sound_stream(container)
        _check(source, container, picture, sound)
        streams = [each for each in (picture, sound) if each is not None]
        with naming_faults(target), open_new(target, TRACELESS) as output:
            lanes = {each.index: Lane(output, each, Fraction(0), bare=False) for each in streams}
            for number, packet in _samples(source, container, streams):
                if packet.dts is None or not packet.size or packet.is_corrupt:
                    continue
                lanes[packet.stream_index].write(packet)
                if number % _LOOK_EACH == 0 and _length_s(lanes) > MOST_SECONDS:
                    break
            if _length_s(lanes) > MOST_SECONDS:
                raise unreadable(source, "longer than six hours")
        if not any(lane.packets for lane in lanes.values()):
            raise unreadable(source, "nothing is in it")
        context = picture.codec_context if picture else None
        return Good(
            round(_length_s(lanes) * 1000),
            int(context.width) if context else 0,
            int(context.height) if context else 0,
            sound is not None,
        )


def _length_s(lanes: dict[int, Lane]) -> float:
    return max(lane.end_s for lane in lanes.values())


def _samples(
    source: Path, container: Container, streams: list[Stream]
) -> Iterator[tuple[int, Packet]]:
    """Give the samples of some streams, each with its number, from 1.

    Tables of a few bytes may say that there are millions, of a byte each or all at one place. Fragments that
    have an index are in no table yet, and are counted as they come.

    Raises:
        WorldError: MEDIA_UNREADABLE, there are too many for a file of its size.
    """
    from desktop.media.faults import unreadable

    most = FREE_SAMPLES + _size(source) // LEAST_SAMPLE
    listed = sum(len(stream.index_entries) for stream in container.streams)
    if listed > most:
        raise unreadable(source, "more samples than it has room for")
    for number, packet in enumerate(container.demux(streams), 1):
        if number > most:
            raise unreadable(source, "more samples than it has room for")
        yield number, packet


def _check(
    source: Path, container: Container, picture: Stream | None, sound: Stream | None
) -> None:
    from desktop.media.faults import unreadable

    if picture is None and sound is None:
        raise unreadable(source, "no picture and no sound")
    if max(len(container.streams.video), len(container.streams.audio)) > _MOST_EACH:
        raise unreadable(source, "too many streams")
    names: tuple[tuple[Any, str], ...] = ((picture, "h264"), (sound, "aac"))
    for stream, name in names:
        if stream is not None and stream.codec_context.name != name:
            raise unreadable(source, "Invalid argument")


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def _bound(size: int) -> None:
    """Limit memory, by the size of the largest file, and processor time, where the system can."""
    if sys.platform == "win32":
        return
    import resource

    for name in ("containers", "lanes"):  # all that is loaded counts as there before
        import_module(f"desktop.media.{name}")

    with contextlib.suppress(OSError, ValueError):
        most = most_memory(size, resource.getpagesize())
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CPU, (MOST_CPU_S, MOST_CPU_S))
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def most_memory(
    size: int,
    page_bytes: int,
    known: Path = Path("/proc/self/statm"),
    most: int = MOST_RESIDENT,
    least_more: int = LEAST_MORE,
) -> int:
    """Return how large the process may become, in bytes of address space.

    Args:
        size: of the largest file, in bytes.
        page_bytes: in which the system counts.
        known: where it says how large the process is.
        most: of real memory, whatever the size.
        least_more: beyond what it takes now, and as much as the file is large.
    """
    try:
        pages, resident = map(int, known.read_text(encoding="ascii").split()[:2])
    except (OSError, ValueError):
        return MOST_MEMORY
    room = max(0, most - resident * page_bytes)
    return pages * page_bytes + min(least_more + size, room)
