"""The worker: a process of its own at low priority that turns one sound into words.

It reads one Request from stdin, writes Messages to stdout, and ends. When stdin is closed, it was
cancelled or the program that asked is gone: it ends at once. A crash here leaves the take alone.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from desktop.base.errors import Fault, WorldError
from desktop.base.ids import now_utc
from desktop.base.offline import stay_offline
from desktop.transcription.messages import (
    Failed,
    Finished,
    Progress,
    Request,
    SegmentReady,
    Started,
    request_from_line,
    to_line,
)
from desktop.transcription.model import Segment, Transcript
from desktop.transcription.models import ModelFolder, ModelShelf, verify

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    import numpy.typing as npt

    from desktop.transcription.engine import Transcriber
    from desktop.transcription.messages import Message

NICENESS = 10
"""recording.md 5: at nice 10 and one thread the recorder loses nothing."""
CANCELLED = 3
WAV = ".wav"


def main() -> int:
    """Serve one request; the process's stdout is kept for messages alone."""
    out = _private_stdout()
    _step_back()
    line = sys.stdin.buffer.readline()
    if not line:
        return CANCELLED
    _end_with_stdin()

    def say(message: Message) -> None:
        out.write(to_line(message))
        out.flush()

    try:
        request = request_from_line(line)
        serve(request, _load, say)
    except WorldError as error:
        say(Failed(error.fault, error.facts))
    except msgspec.DecodeError as error:
        say(Failed(Fault.TRANSCRIBER_DIED, {"why": str(error)}))
    except MemoryError:
        say(Failed(Fault.TRANSCRIBER_DIED, {"why": "out of memory"}))
    return 0


def serve(
    request: Request,
    load: Callable[[Request], Transcriber],
    say: Callable[[Message], None],
) -> None:
    """Do what a request asks and say how it goes.

    Raises:
        WorldError: the sound or the model can't be used.
    """
    sound = read_sound(Path(request.sound))
    engine = load(request)
    heard, segments = engine.listen(sound, request.language)
    say(Started(heard.duration_ms))
    done: list[Segment] = []
    for segment in segments:
        done.append(segment)
        say(SegmentReady(segment))
        say(Progress(min(segment.end_ms, heard.duration_ms), heard.duration_ms))
    say(
        Finished(
            Transcript(
                language=heard.language if done else "",
                asked=request.language,
                model=request.model_name,
                engine=engine.name,
                created_at=now_utc(),
                duration_ms=heard.duration_ms,
                segments=tuple(done),
            )
        )
    )


def read_sound(path: Path) -> npt.NDArray[np.float32]:
    """Read 16 kHz mono sound: our own WAV as it is, anything else decoded.

    Raises:
        WorldError: MEDIA_MISSING or MEDIA_UNREADABLE.
    """
    from desktop.media.sound import decode_sound
    from desktop.media.speech_file import read_speech

    if path.suffix == WAV:
        with contextlib.suppress(WorldError):
            return read_speech(path)
    return decode_sound(path)


def _load(request: Request) -> Transcriber:
    from desktop.media.faults import reason
    from desktop.transcription.engine import FasterWhisper

    folder = Path(request.model)
    if request.known:
        known = {model.name: model for model in ModelShelf(()).known()}
        verify(ModelFolder(request.model_name, folder, known.get(request.model_name)))
    try:
        return FasterWhisper(folder, request.threads)
    except (RuntimeError, ValueError, OSError) as error:  # what CTranslate2 says of a broken model
        raise WorldError(Fault.MODEL_UNUSABLE, folder=folder, why=reason(error)) from error


def _private_stdout() -> BinaryIO:
    """Keep stdout for messages: whatever a library prints goes to stderr."""
    private = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return private


def _step_back() -> None:
    """Leave the processor to the recorder and the window."""
    stay_offline()
    if sys.platform == "win32":
        import ctypes

        below_normal = 0x4000
        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), below_normal)
    else:
        with contextlib.suppress(OSError):
            os.nice(NICENESS)


def _end_with_stdin() -> None:
    """End the process at once when stdin is closed, whatever it is doing."""

    def watch() -> None:
        # The descriptor itself: a thread that waits inside sys.stdin aborts the interpreter's end.
        while os.read(descriptor, 1):
            pass
        os._exit(CANCELLED)

    descriptor = sys.stdin.fileno()

    threading.Thread(target=watch, name="stdin-watch", daemon=True).start()
