"""The part of the process for strangers' media that brings a file from elsewhere into a take."""

from __future__ import annotations

import errno
import os
import signal
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.base import any_json
from desktop.base.errors import Fault, WorldError
from desktop.media.allowance import Allowance, OwnAllowance
from desktop.media.boxes import costs_too_much_to_add, is_of_boxes
from desktop.media.containers import sound_stream
from desktop.media.faults import unreadable
from desktop.media.head_look import FREE_SAMPLES, LEAST_SAMPLE, has_packed_head, says_too_much
from desktop.media.intake import bring_in
from desktop.media.other_heads import says_too_much_of_itself
from desktop.media.probe import MediaInfo, listed_samples, probe
from desktop.media.worker_messages import Along, Bad, Brought, Looked, OfAdding, Places

if TYPE_CHECKING:
    from desktop.media.containers import Container, Stream
    from desktop.media.worker_messages import Adding

FREE_OF_TIME, MOST_EACH_S = 2000, 600
"""So many samples may be listed whatever time they take, and so many more for each second: sound has four hundred at
most, a picture that is played slowly two hundred and forty."""
FEWEST_A_SECOND, MOST_A_SECOND = 4000, 768_000
"""Samples of sound: half of what a telephone has, and what the dearest devices have. At one a second, 32 kB stood for
nine hours, each to be encoded again; to bring a thousand million a second to ours took five seconds."""
_TELL_EACH_S = 0.05
_MEMORY, _DAMAGED = "too much memory", "Invalid data found when processing input"
_NOT_OF_THE_DISK = {errno.EINVAL, errno.ERANGE, errno.EPERM}
"""What a muxer says of packets that can't be written."""


def serve(request: Adding) -> int:
    """Look at a file, and bring it in when the places for it are told. Nobody who tells them any more ends it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to all; who waits for us ends us
    source = Path(request.source)
    allowance = OwnAllowance(source.stat().st_size if source.is_file() else 0)
    try:
        info = look(source, allowance)
        _say(Looked())
        line = sys.stdin.buffer.readline()
        if line:
            threading.Thread(target=_end_with_the_other, name="other", daemon=True).start()
            _say(_brought(source, info, any_json.decode(line, Places), allowance))
    except (MemoryError, WorldError) as error:
        told = _of_the_file(error, source)
        _say(Bad(told.fault, told.facts))
    return 0


def _of_the_file(error: MemoryError | WorldError, source: Path) -> WorldError:
    """Return what is to be told: that a take could not be written may be the fault of what is in the file."""
    if isinstance(error, MemoryError):
        return unreadable(source, _MEMORY)
    cause = error.__cause__
    if error.fault is not Fault.FILE_FAILED:
        return error
    if isinstance(cause, MemoryError):
        return unreadable(source, _MEMORY)
    number = getattr(cause, "errno", None)
    # FFmpeg has numbers of its own beside those of the system.
    of_the_system = number is None or number in errno.errorcode
    of_the_disk = of_the_system and number not in _NOT_OF_THE_DISK
    return error if of_the_disk else unreadable(source, _DAMAGED)


def look(source: Path, allowance: Allowance) -> MediaInfo:
    """Return what a file from elsewhere holds, if it can be read at a cost that fits its size.

    Args:
        source: the file.
        allowance: told how large its picture is, and what of it was gone through.

    Raises:
        WorldError: MEDIA_MISSING, MEDIA_UNREADABLE, MEDIA_HEAD_PACKED.
    """
    if not source.is_file():
        return probe(source)  # says what is wrong
    if is_of_boxes(source) and has_packed_head(source):
        raise WorldError(Fault.MEDIA_HEAD_PACKED, file=source)
    says = says_too_much if is_of_boxes(source) else says_too_much_of_itself
    if says(source):
        raise unreadable(source, "too much beside picture and sound")
    if costs_too_much_to_add(source):
        raise unreadable(source, "too many edits or fragments")
    most = FREE_SAMPLES + source.stat().st_size // LEAST_SAMPLE

    def opened(container: Container) -> None:
        if listed_samples(container) > most or any(map(_crowded, container.streams)):
            raise unreadable(source, "more samples than it has room for")
        sound = sound_stream(container)
        rate = sound.codec_context.sample_rate if sound is not None else 0
        if rate and not FEWEST_A_SECOND <= rate <= MOST_A_SECOND:
            raise unreadable(source, "no rate of sound")
        sizes = (each.codec_context for each in container.streams.video)
        allowance.opened(max((each.width * each.height for each in sizes), default=0))

    return probe(source, opened, allowance.moved)


def _crowded(stream: Stream) -> bool:
    """Say whether the samples that a stream lists lie closer than those of any recording."""
    listed = stream.index_entries
    if len(listed) <= FREE_OF_TIME or not stream.time_base:
        return False
    span = listed[len(listed) - 1].timestamp - listed[0].timestamp
    return len(listed) > FREE_OF_TIME + MOST_EACH_S * max(0.0, float(span * stream.time_base))


def _brought(source: Path, info: MediaInfo, places: Places, allowance: Allowance) -> Brought:
    teller = _Teller()
    made = bring_in(
        source,
        Path(places.video),
        Path(places.speech),
        known=info,
        progress=teller.tell,
        allowance=_Told(allowance, teller),
    )
    picture = made.picture
    return Brought(
        duration_ms=made.duration_ms,
        has_picture=picture is not None,
        has_sound=made.sound is not None,
        width=picture.width if picture else 0,
        height=picture.height if picture else 0,
    )


class _Teller:
    """Says how far it is, not more often than anybody looks."""

    def __init__(self) -> None:
        self._share, self._next = 0.0, 0.0

    def tell(self, share: float) -> None:
        self._share = share
        self.go_on()

    def go_on(self) -> None:
        """Say that it goes on."""
        now = time.monotonic()
        if now >= self._next:
            self._next = now + _TELL_EACH_S
            _say(Along(self._share))


class _Told:
    """An allowance of which the other side hears as well."""

    def __init__(self, inner: Allowance, teller: _Teller) -> None:
        self._inner, self._teller = inner, teller

    def moved(self, seconds: float) -> None:
        self._inner.moved(seconds)
        self._teller.go_on()

    def opened(self, pixels: int) -> None:
        self._inner.opened(pixels)

    def coding(self) -> None:
        self._inner.coding()


def _say(answer: OfAdding) -> None:
    sys.stdout.buffer.write(any_json.encode(answer) + b"\n")
    sys.stdout.buffer.flush()


def _end_with_the_other() -> None:
    """Wait until nobody is there any more who wants the take, and end. Not by Python's stdin: it has a lock."""
    while os.read(0, 1):
        pass
    os._exit(1)
