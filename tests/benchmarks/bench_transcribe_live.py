"""How long after Stop the transcript is there, and what following a take costs the processor.

Run: ``python -m tests.benchmarks.bench_transcribe_live [--seconds 60 180] [FILE …]``. The answer is
joined from the files (the shipped samples unless given), written as a recorder does, in real time,
and followed by the real worker. Then bare faster-whisper transcribes the same sound in one pass.

Goals: 2.5 s after Stop; 0.08 of the wall time of the one pass for answers of 200 s and more;
1.25 times its processor time; the same errors within half a point.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import resource
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jiwer
import numpy as np
from msgspec.structs import replace

from desktop.base.paths import Folders
from desktop.base.settings import Language, Script, Speech
from desktop.media.sound import decode_sound
from desktop.media.speech_file import SpeechWriter
from desktop.recording.samples import samples
from desktop.roles.shelf import RoleShelf
from desktop.sessions.model import Mode, TakeState
from desktop.sessions.shelf import SessionShelf
from desktop.transcription.job import TranscriptionJob
from desktop.transcription.messages import FellBehind
from desktop.transcription.models import ModelShelf
from desktop.transcription.wishes import Wishes

if TYPE_CHECKING:
    import numpy.typing as npt

    from desktop.transcription.messages import Message

RATE = 16_000
BLOCK_S = 0.1
GAP_S = 1.2
BARE = """
import json, os, sys, time
os.environ["HF_HUB_OFFLINE"] = "1"
os.nice(10)
import numpy as np
from faster_whisper import WhisperModel
sound = np.load(sys.argv[1])
model = WhisperModel(sys.argv[2], device="cpu", compute_type="int8", cpu_threads=1)
start = time.perf_counter()
segments, _ = model.transcribe(
    sound, language=sys.argv[3], beam_size=5, word_timestamps=True, vad_filter=True,
    vad_parameters={"min_silence_duration_ms": 500}, condition_on_previous_text=False,
    hallucination_silence_threshold=2.0,
)
text = "".join(segment.text for segment in segments)
print(json.dumps({"wall": time.perf_counter() - start, "text": text}))
"""


def bare(sound: npt.NDArray[np.float32], model: Path, language: str) -> dict[str, Any]:
    """Transcribe in one pass of faster-whisper, in a process of its own; its loading counts too."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "sound.npy"
        np.save(file, sound)
        before = children_cpu()
        done = subprocess.run(
            [sys.executable, "-c", BARE, str(file), str(model), language],
            capture_output=True, check=True, text=True,
        )  # fmt: skip
    return {**json.loads(done.stdout), "cpu": children_cpu() - before}


def children_cpu() -> float:
    """Return the processor seconds of all children that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def live(sound: npt.NDArray[np.float32], language: Speech) -> dict[str, Any]:
    """Record in real time and follow."""
    heard: list[Message] = []
    with tempfile.TemporaryDirectory() as folder:
        shelf = SessionShelf(Path(folder) / "sessions", Path(folder) / "trash")
        pack = RoleShelf(Path(folder)).packs()[0]
        session = shelf.create(pack, language=Language.ZH, questions=("Q03",), mode=Mode.PRACTICE)
        take = session.new_take("Q03")
        model = ModelShelf(Folders.standard().models).find("base")
        before = children_cpu()
        with SpeechWriter(take.speech) as writer:
            job = TranscriptionJob(
                take.speech, model, Wishes(language=language),
                target=take.transcript, on_message=heard.append, live=True,
            )  # fmt: skip
            job.start()
            record(writer, sound)
        stop = time.perf_counter()
        take.write(replace(take.read(), state=TakeState.SAVED))
        transcript = job.wait()
        return {
            "after_stop": time.perf_counter() - stop,
            "cpu": children_cpu() - before,
            "text": transcript.text,
            "fell_behind": any(isinstance(each, FellBehind) for each in heard),
        }


def record(writer: SpeechWriter, sound: npt.NDArray[np.float32]) -> None:
    """Write the sound as time passes."""
    waiting = threading.Event()
    start = time.perf_counter()
    block = round(BLOCK_S * RATE)
    for at in range(0, len(sound), block):
        waiting.wait(max(0.0, start + at / RATE - time.perf_counter()))
        writer.write((sound[at : at + block] * 32767).astype(np.int16))


def answer(files: list[Path], seconds: float) -> npt.NDArray[np.float32]:
    """Join files with pauses until the answer is long enough."""
    gap = np.zeros(round(GAP_S * RATE), np.float32)
    parts: list[npt.NDArray[np.float32]] = []
    sounds = [decode_sound(file) for file in files]
    while sum(len(part) for part in parts) < seconds * RATE:
        parts += [sounds[len(parts) // 2 % len(sounds)], gap]
    return np.concatenate(parts)[: round(seconds * RATE)]


def difference(ours: str, theirs: str, language: str) -> float:
    """Return the error rate of our text against that of the one pass."""
    if language == "zh":
        from desktop.transcription.script import script_writer

        simplify = script_writer(Script.SIMPLIFIED)
        ours, theirs = (re.sub(r"[^\w]", "", simplify(text)) for text in (ours, theirs))
        return jiwer.cer(theirs, ours)
    ours, theirs = (re.sub(r"[^\w\s']", "", text.lower()) for text in (ours, theirs))
    return jiwer.wer(theirs, ours)


def main() -> None:
    """Print one line for each length and language."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, nargs="+", default=[60.0, 180.0])
    parser.add_argument("--language", default="")
    parser.add_argument("files", nargs="*", type=Path)
    chosen = parser.parse_args()
    model = ModelShelf(Folders.standard().models).find("base").path
    sets = {each.language.value: [each.path] for each in samples()}
    if chosen.language:
        sets = {chosen.language: chosen.files or sets[chosen.language]}
    for language, files in sets.items():
        for seconds in chosen.seconds:
            sound = answer(files, seconds)
            followed = live(sound, Speech(language))
            once = bare(sound, model, language)
            print(
                f"{language} {seconds:4.0f} s: after Stop {followed['after_stop']:.2f} s"
                f" ({followed['after_stop'] / once['wall']:.3f} of one pass, {once['wall']:.1f} s),"
                f" processor {followed['cpu']:.1f} / {once['cpu']:.1f} s ="
                f" {followed['cpu'] / once['cpu']:.2f},"
                f" text differs by {100 * difference(followed['text'], once['text'], language):.1f} %"
                f"{', fell behind' if followed['fell_behind'] else ''}"
                f" (load {os.getloadavg()[0]:.1f})",
                flush=True,
            )


if __name__ == "__main__":
    main()
