"""Errors and processor time on files with references, against bare faster-whisper in the same run.

Run: ``python -m tests.benchmarks.bench_transcribe [--model NAME] [--each] [--joined] [FOLDER …]``. A
folder holds sound files and a text ``NAME.ref.txt`` or ``NAME.txt`` beside each; without one the shipped samples are
used. The language is that of the folder's name if it begins with ``zh`` or ``en``, else of the file's.

``live`` is what comes of the same sound bit by bit, as while a take is recorded, without its pace.
``--each`` prints a line for every file; ``--joined`` makes one answer of all files of a folder.

Goals: errors within half a point of bare faster-whisper; processor and wall time at most 1.05 times.
Both run in this process, one thread, one after the other for each file.
"""

from __future__ import annotations

import argparse
import os
import re
import time
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jiwer
import numpy as np

from desktop.base.paths import Folders
from desktop.base.settings import Script, Speech
from desktop.media.sound import decode_sound
from desktop.recording.samples import samples
from desktop.transcription.engine import TEMPERATURES, FasterWhisper
from desktop.transcription.models import ModelShelf
from desktop.transcription.scribe import Scribe
from desktop.transcription.script import script_writer
from desktop.transcription.voice import RATE, Silero
from desktop.transcription.windows import LATE_S, SOON_S
from desktop.transcription.wishes import Wishes

if TYPE_CHECKING:
    import numpy.typing as npt

    Sound = npt.NDArray[np.float32]
    Answer = tuple[str, str, str, Sound, str]
    """Language, group, name, sound and words."""

SOUNDS = {".wav", ".flac", ".mp3", ".mp4", ".mpg", ".webm"}
BLOCK = 10 * RATE
BREATH_S = 1.2
SIMPLIFY = script_writer(Script.SIMPLIFIED)


@dataclass
class Sums:
    """What a group of files came to."""

    wrong: float = 0.0
    said: float = 0.0
    cpu_s: float = 0.0
    wall_s: float = 0.0


def clips(folders: list[Path]) -> list[tuple[str, Path, str]]:
    """Return language, file and reference of every clip."""
    if not folders:
        return [(each.language, each.path, each.words) for each in samples()]
    found: list[tuple[str, Path, str]] = []
    for file in sorted(each for folder in folders for each in folder.iterdir()):
        reference = file.with_suffix(".ref.txt")
        reference = reference if reference.exists() else file.with_suffix(".txt")
        if file.suffix in SOUNDS and reference.exists():
            name = file.parent.name if file.parent.name[:2] in {"zh", "en"} else file.name
            language = name[:2] if name[:2] in {"zh", "en"} else "en"
            found.append((language, file, reference.read_text(encoding="utf-8")))
    return found


def ours(engine: FasterWhisper, sound: Sound, language: str, *, live: bool = False) -> str:
    """Return what Greenroom writes of a file, or as while it is recorded."""
    wishes = Wishes(language=Speech(language))
    enough_s = SOON_S if live else LATE_S
    scribe = Scribe(engine, Silero(), wishes, enough_s=enough_s, in_haste=live)
    block = RATE // 5 if live else BLOCK
    text = ""
    for at in range(0, len(sound), block):
        scribe.feed(sound[at : at + block])
        if at + block >= len(sound):
            scribe.finish()
        while done := scribe.next():
            text += "".join(segment.text for segment in done.segments)
    return text


def live(engine: FasterWhisper, sound: Sound, language: str) -> str:
    """Return what Greenroom writes while the sound comes."""
    return ours(engine, sound, language, live=True)


def bare(engine: FasterWhisper, sound: Sound, language: str) -> str:
    """Return what one pass of faster-whisper writes with the same weights and settings."""
    model: Any = engine.model
    segments, _ = model.transcribe(
        sound,
        language=language,
        beam_size=5,
        temperature=list(TEMPERATURES),
        word_timestamps=True,
        vad_filter=True,
        vad_parameters={"min_silence_duration_ms": 500},
        condition_on_previous_text=False,
        hallucination_silence_threshold=2.0,
    )
    return "".join(segment.text for segment in segments)


def errors(said: str, written: str, language: str) -> tuple[float, float]:
    """Return how many units are wrong, and how many were said: words, or characters of Chinese."""
    if language == "zh":
        said, written = (re.sub(r"[^\w]", "", SIMPLIFY(each)).lower() for each in (said, written))
        units: int = len(said)
        rate = jiwer.cer(said, written) if said else 0.0
    else:
        said, written = (re.sub(r"[^\w\s']", " ", each.lower()).strip() for each in (said, written))
        units = len(said.split())
        rate = jiwer.wer(said, written) if said else 0.0
    return rate * units, units


def main() -> None:
    """Print a line for every group and way, then the ratios."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", default="base")
    parser.add_argument("--each", action="store_true")
    parser.add_argument("--joined", action="store_true")
    parser.add_argument("folders", nargs="*", type=Path)
    chosen = parser.parse_args()
    engine = FasterWhisper(ModelShelf(Folders.standard().models).find(chosen.model).path)
    sums: dict[tuple[str, str], Sums] = defaultdict(Sums)
    wanted = [
        (language, file.parent.name if chosen.folders else "samples", file.name, file, said)
        for language, file, said in clips(chosen.folders)
    ]
    answers = [(*each[:3], decode_sound(each[3]), each[4]) for each in wanted]
    for language, group, name, sound, said in joined(answers) if chosen.joined else answers:
        line = ""
        for way, write in (("ours", ours), ("live", live), ("bare", bare)):
            wall, cpu = time.perf_counter(), time.process_time()
            written = write(engine, sound, language)
            found = sums[f"{group} {language}", way]
            found.cpu_s += time.process_time() - cpu
            found.wall_s += time.perf_counter() - wall
            wrong, units = errors(said, written, language)
            found.wrong += wrong
            found.said += units
            line += f"  {way} {wrong:3.0f}"
        if chosen.each:
            print(f"{name:40} {len(sound) / RATE:5.1f} s{line} of {units:.0f}", flush=True)
    report(sums)


def joined(answers: list[Answer]) -> list[Answer]:
    """Return one answer for each folder and language, its parts a breath apart."""
    found: dict[tuple[str, str], Answer] = {}
    for language, group, _, sound, said in answers:
        before = found.get((language, group))
        part = np.concatenate([sound, np.zeros(round(BREATH_S * RATE), np.float32)])
        whole = said
        if before is not None:
            part = np.concatenate([before[3], part])
            whole = f"{before[4]} {said}"
        found[language, group] = (language, group, "joined", part, whole)
    return list(found.values())


def report(sums: dict[tuple[str, str], Sums]) -> None:
    """Print a line for every group."""
    for group in dict.fromkeys(group for group, _ in sums):
        our, growing, their = sums[group, "ours"], sums[group, "live"], sums[group, "bare"]
        print(
            f"{group:16} errors {100 * our.wrong / our.said:5.1f} %,"
            f" live {100 * growing.wrong / growing.said:5.1f} %"
            f" (bare {100 * their.wrong / their.said:5.1f} %) of {our.said:.0f};"
            f" processor {our.cpu_s / their.cpu_s:.2f}, wall {our.wall_s / their.wall_s:.2f}"
            f" (bare {their.cpu_s:.1f} s, load {os.getloadavg()[0]:.1f})",
            flush=True,
        )


if __name__ == "__main__":
    main()
