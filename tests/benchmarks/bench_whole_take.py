"""A take as a user makes it: picture, sound and the transcript that follows, all at once.

Run: ``python -m tests.benchmarks.bench_whole_take [--seconds 600] [--language en] [FILE …]``. Ten
minutes of 720p at 30 pictures a second are recorded with the program's own recorder while its worker
follows; then bare faster-whisper transcribes the same sound in one pass, as the peer.

Goals: nothing lost that the camera gave; the whole transcript 2.5 s after Stop, and within 0.08 of
the one pass.
"""

from __future__ import annotations

import argparse
import os
import resource
import tempfile
import threading
import time
import wave
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.base.paths import Folders
from desktop.base.settings import Language, Speech
from desktop.devices.model import PictureFormat
from desktop.devices.opening import open_camera, open_microphone
from desktop.recording.recorder import Recorder
from desktop.recording.samples import samples
from desktop.roles.shelf import RoleShelf
from desktop.sessions.model import Mode
from desktop.sessions.shelf import SessionShelf
from desktop.transcription.job import TranscriptionJob
from desktop.transcription.messages import FellBehind
from desktop.transcription.models import ModelShelf
from desktop.transcription.wishes import Wishes
from tests.benchmarks.bench_transcribe_live import RATE, answer, bare, difference

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from desktop.sessions.model import Take
    from desktop.transcription.messages import Message
    from desktop.transcription.model import Transcript


@dataclass(frozen=True)
class Run:
    """What one recording gave; times in seconds."""

    take: Take
    stop_s: float
    after_stop_s: float
    transcript: Transcript
    fell_behind: bool


def sound_file(sound: npt.NDArray[np.float32], path: Path) -> Path:
    """Write the answer as a WAV file that plays as microphone."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((sound * 32767).astype("<i2").tobytes())
    return path


def record(sound: npt.NDArray[np.float32], language: str, camera: str) -> Run:
    """Record the answer in real time, followed by a worker."""
    heard: list[Message] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shelf = SessionShelf(folder / "sessions", folder / "trash")
        spoken = Language(language)
        session = shelf.create(
            RoleShelf(folder).packs()[0], language=spoken, questions=("Q03",), mode=Mode.PRACTICE
        )
        recorder = Recorder()
        recorder.arm(
            open_camera(camera, PictureFormat(1280, 720, 30.0)),
            open_microphone(f"file:{sound_file(sound, folder / 'answer.wav')}"),
        )
        try:
            recorder.wait_ready()
            recorder.plan()
            take = recorder.start_new(session, "Q03")
            job = TranscriptionJob(
                take.speech, ModelShelf(Folders.standard().models).find("base"),
                Wishes(language=Speech(language)),
                target=take.transcript, on_message=heard.append, live=True,
            )  # fmt: skip
            job.start()
            while recorder.status().elapsed_ms < 1000 * len(sound) / RATE:
                threading.Event().wait(0.1)
            begun = time.perf_counter()
            saved = recorder.stop()
            stopped = time.perf_counter()
            transcript = job.wait()
            ended = time.perf_counter()
        finally:
            recorder.close()
    behind = any(isinstance(each, FellBehind) for each in heard)
    return Run(saved, stopped - begun, ended - begun, transcript, behind)


def main() -> None:
    """Print the counters, the time after Stop, and the one pass beside it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, nargs="+", default=[600.0])
    parser.add_argument("--language", default="en")
    parser.add_argument("--camera", default="pattern")
    parser.add_argument("--once", action="store_true", help="without the pass beside it")
    parser.add_argument("files", nargs="*", type=Path)
    chosen = parser.parse_args()
    shipped = [each.path for each in samples() if each.language.value == chosen.language]
    model = ModelShelf(Folders.standard().models).find("base").path
    for seconds in chosen.seconds:
        sound = answer(chosen.files or shipped, seconds)
        run = record(sound, chosen.language, chosen.camera)
        print(
            f"{chosen.language} {seconds:.0f} s: {run.take.pictures} {run.take.sound}", flush=True
        )
        print(
            f"  Stop {run.stop_s:.2f} s, transcript {run.after_stop_s:.2f} s after Stop"
            f"{', fell behind' if run.fell_behind else ''};"
            f" memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB"
            f" (load {os.getloadavg()[0]:.1f})",
            flush=True,
        )
        if not chosen.once:
            once = bare(sound, model, chosen.language)
            wrong = difference(run.transcript.text, once["text"], chosen.language)
            print(
                f"  one pass {once['wall']:.1f} s: ratio {run.after_stop_s / once['wall']:.3f},"
                f" text differs by {100 * wrong:.1f} %",
                flush=True,
            )


if __name__ == "__main__":
    main()
