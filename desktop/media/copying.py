"""Copies streams from one file into a new MP4, packet by packet, without decoding."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from av.error import FFmpegError

from desktop.media.containers import (
    Container,
    Packet,
    Stream,
    open_media,
    open_new,
    picture_stream,
    sound_stream,
)
from desktop.media.faults import unreadable, writing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@dataclass(slots=True)
class Tally:
    """What went through a stream: how many packets, and the CRC-32 of all their bytes."""

    packets: int = 0
    crc: int = 0

    def count(self, packet: Packet) -> None:
        """Add a packet."""
        self.packets += 1
        self.crc = zlib.crc32(packet, self.crc)


def copy_streams(source: Path, target: Path, look: Callable[[Packet], None]) -> dict[str, Tally]:
    """Copy the first picture and the first sound of a file into a new ordinary MP4.

    A torn end of the source is left out: what stands before it is copied.

    Args:
        source: the file to read.
        target: the file to write; it is incomplete when this raises.
        look: called with each packet before it is copied; may raise to stop.

    Returns:
        What was copied, by ``video`` and ``audio``; ``tallies`` of the target must give the same.

    Raises:
        WorldError: MEDIA_MISSING, MEDIA_UNREADABLE, or the target cannot be written.
    """
    with open_media(source) as container:
        streams = [each for each in (picture_stream(container), sound_stream(container)) if each]
        if not streams:
            raise unreadable(source, "no picture and no sound")
        with writing(target), open_new(target, {}) as output:
            copies = {each.index: output.add_stream_from_template(each) for each in streams}
            last: dict[int, int] = {}
            copied: dict[str, Tally] = {}
            for packet in whole_packets(container, streams):
                if packet.dts <= last.get(packet.stream_index, packet.dts - 1):
                    continue
                last[packet.stream_index] = packet.dts
                look(packet)
                copied.setdefault(packet.stream.type, Tally()).count(packet)
                packet.stream = copies[packet.stream_index]
                output.mux_one(packet)
        if not last:
            raise unreadable(source, "nothing is in it")
    return copied


def tallies(path: Path) -> dict[str, Tally]:
    """Read a file of ours to its end and return what is in it, by ``video`` and ``audio``.

    Raises:
        WorldError: MEDIA_MISSING, MEDIA_UNREADABLE, also when its end can't be read.
    """
    found: dict[str, Tally] = {}
    with open_media(path) as container:
        for packet in container.demux():
            if packet.dts is not None and packet.size:
                found.setdefault(packet.stream.type, Tally()).count(packet)
    return found


def seconds(packet: Packet) -> Fraction:
    """Return when a packet is shown or heard, in seconds on its file's clock."""
    moment = packet.pts if packet.pts is not None else packet.dts
    return Fraction(moment * packet.time_base)


def whole_packets(container: Container, streams: list[Stream]) -> Iterator[Packet]:
    """Give the packets of some streams, up to where the file is torn."""
    packets: Iterator[Packet] = container.demux(streams)
    while True:
        try:
            packet = next(packets, None)
        except FFmpegError as error:
            if isinstance(error, OSError | MemoryError):
                raise  # the disk's fault, not the file's, or too little room: what stands behind may be whole
            return
        if packet is None or packet.is_corrupt:
            return
        if packet.dts is not None and packet.size:
            yield packet
