"""The worker: a process of its own at low priority that turns one sound into words.

It reads one Request and then Orders from stdin, writes Messages to stdout, and ends. When stdin is
closed, it was cancelled or the program that asked is gone: it ends at once. It writes no file and
opens no connection. A crash here leaves the take alone.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from desktop.base.errors import Fault, WorldError
from desktop.base.ids import now_utc
from desktop.transcription.manners import behave
from desktop.transcription.messages import (
    Committed,
    Failed,
    FellBehind,
    Finished,
    Progress,
    Request,
    Started,
    request_from_line,
    to_line,
)
from desktop.transcription.model import Segment, Transcript
from desktop.transcription.models import ModelFolder, ModelShelf, verify
from desktop.transcription.orders import Orders

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.transcription.messages import Message
    from desktop.transcription.recogniser import Recogniser
    from desktop.transcription.scribe import Scribe
    from desktop.transcription.sounds import SoundSource
    from desktop.transcription.voice import VoiceDetector

CANCELLED = 3
NO_MEMORY = ("mkl_malloc", "bad_alloc", "failed to map segment", "Failed to allocate")
"""What CTranslate2, the loader of libraries and onnxruntime say when they get none."""
POLL_S = 0.2
"""How often a growing file is looked at. It is also the longest wait after Stop."""
TOO_FAR_BEHIND_MS = 75_000
"""Speech that waits while recording. A window is 29 s at most and one more may be in work; what is
beyond is never caught up, and from then on the processor belongs to the recorder."""


def main() -> int:
    """Serve one request; the process's stdout is kept for messages alone."""
    out = _private_stdout()
    behave()
    orders = Orders(sys.stdin.fileno(), lambda: os._exit(CANCELLED))
    line = orders.first_line()
    if not line:
        return CANCELLED
    orders.listen()

    def say(message: Message) -> None:
        out.write(to_line(message))
        out.flush()

    try:
        serve(request_from_line(line), _load, say, orders)
    except WorldError as error:
        say(Failed(error.fault, error.facts))
    except msgspec.DecodeError as error:
        say(Failed(Fault.TRANSCRIBER_DIED, {"why": str(error)}))
    except Exception as error:
        if not is_of_memory(error):
            raise
        say(Failed(Fault.TRANSCRIBER_NO_MEMORY, {}))
    return 0


def is_of_memory(error: Exception) -> bool:
    """Say whether there was not enough memory; the native libraries have no type for it."""
    return isinstance(error, MemoryError) or any(each in str(error) for each in NO_MEMORY)


def serve(
    request: Request,
    load: Callable[[Request], tuple[Recogniser, VoiceDetector]],
    say: Callable[[Message], None],
    orders: Orders,
    clock: Callable[[], float] = time.perf_counter,
) -> None:
    """Do what a request asks and say how it goes.

    Raises:
        WorldError: the sound or the model can't be used.
    """
    from desktop.transcription.scribe import Scribe
    from desktop.transcription.windows import LATE_S, SOON_S

    source = _source(request, orders)
    recogniser, voice = load(request)
    if recogniser.english_only and not request.wishes.english:
        raise WorldError(Fault.MODEL_ENGLISH_ONLY, model=request.model_name)
    scribe = Scribe(
        recogniser,
        voice,
        request.wishes,
        start_ms=request.start_ms,
        memory=request.memory,
        enough_s=SOON_S if request.live else LATE_S,
        short_windows=request.short_windows,
        in_haste=request.live,
    )
    say(Started(source.total_ms))
    loaded_s = time.process_time()
    segments = _Sitting(scribe, source, orders, say, clock).run(live=request.live)
    say(
        Finished(
            Transcript(
                language=scribe.language if segments else "",
                asked=request.wishes.language,
                model=request.model_name,
                engine=recogniser.name,
                created_at=now_utc(),
                duration_ms=source.total_ms,
                segments=tuple(segments),
            ),
            round(1000 * (time.process_time() - loaded_s)),
        )
    )


class _Sitting:
    """From the first sound to the last word."""

    def __init__(
        self,
        scribe: Scribe,
        source: SoundSource,
        orders: Orders,
        say: Callable[[Message], None],
        clock: Callable[[], float],
    ) -> None:
        self._scribe = scribe
        self._source = source
        self._orders = orders
        self._say = say
        self._clock = clock
        self._segments: list[Segment] = []
        self._worked_s = 0.0
        self._written_ms = 0
        self._behind = False

    def run(self, *, live: bool) -> list[Segment]:
        """Read and write until the sound has ended."""
        while True:
            sound, ended = self._source.read()
            if len(sound):
                self._scribe.feed(sound)
            if ended:
                self._scribe.finish()
            elif live:
                self._watch()
            if ended or not self._behind:
                self._write()
            if ended:
                return self._segments
            if live:
                self._orders.rest(POLL_S)

    def _watch(self) -> None:
        waiting_ms = self._scribe.waiting_ms
        if not self._behind and waiting_ms > TOO_FAR_BEHIND_MS:
            self._behind = True
            self._say(FellBehind(waiting_ms))

    def _write(self) -> None:
        while True:
            self._orders.wait_while_paused()
            start_s, waiting_ms = self._clock(), self._scribe.waiting_ms
            done = self._scribe.next()
            if done is None:
                return
            self._worked_s += self._clock() - start_s
            self._written_ms += max(0, waiting_ms - self._scribe.waiting_ms)
            self._segments.extend(done.segments)
            self._say(Committed(done.until_ms, done.language, done.segments, done.memory))
            self._say(Progress(done.until_ms, self._source.total_ms, self._left_ms()))

    def _left_ms(self) -> int | None:
        if not self._written_ms:
            return None
        unread_ms = max(0, self._source.total_ms - self._scribe.heard_ms)
        pace = 1000 * self._worked_s / self._written_ms
        return round(pace * (self._scribe.waiting_ms + unread_ms))


def _source(request: Request, orders: Orders) -> SoundSource:
    from desktop.transcription.sounds import GrowingSound, WholeSound

    path = Path(request.sound)
    if request.live:
        return GrowingSound(path, request.start_ms, lambda: orders.ended)
    return WholeSound(path, request.start_ms, request.until_ms)


def _load(request: Request) -> tuple[Recogniser, VoiceDetector]:
    from desktop.media.faults import reason
    from desktop.transcription.engine import FasterWhisper
    from desktop.transcription.voice import Silero

    folder = Path(request.model)
    known = {model.name: model for model in ModelShelf(()).known()} if request.known else {}
    verify(ModelFolder(request.model_name, folder, known.get(request.model_name)))
    try:
        return FasterWhisper(folder, request.threads, request.device), Silero()
    except (RuntimeError, ValueError, OSError) as error:  # what CTranslate2 says of a broken model
        if is_of_memory(error):
            raise
        raise WorldError(Fault.MODEL_UNUSABLE, folder=folder, why=reason(error)) from error


def _private_stdout() -> BinaryIO:
    """Keep stdout for messages: whatever a library prints goes to stderr."""
    private = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return private
