"""How far word times lie from the truth, where phrases between pauses have known times.

Run: ``python -m tests.benchmarks.bench_word_times FOLDER``. The folder holds ``NAME.wav`` and
``NAME.json`` with ``lang`` and ``segments``: those of ``type`` ``speech`` have ``start`` and ``end`` in
seconds. Compared are the first word's beginning and the last word's end of every phrase.

Goal: the median of the absolute errors is at most 100 ms.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop.base.paths import Folders
from desktop.base.settings import Speech
from desktop.media.sound import decode_sound
from desktop.transcription.engine import FasterWhisper
from desktop.transcription.models import ModelShelf
from desktop.transcription.scribe import Scribe
from desktop.transcription.voice import RATE, Silero
from desktop.transcription.windows import LATE_S, SOON_S
from desktop.transcription.wishes import Wishes

if TYPE_CHECKING:
    from desktop.transcription.model import Word

NEAR_MS = 300


def words_of(engine: FasterWhisper, file: Path, language: str, *, live: bool) -> list[Word]:
    """Transcribe a file, as it is or as while it is recorded."""
    sound = decode_sound(file)
    enough_s = SOON_S if live else LATE_S
    wishes = Wishes(language=Speech(language))
    scribe = Scribe(engine, Silero(), wishes, enough_s=enough_s, in_haste=live)
    block = RATE // 5 if live else 10 * RATE
    found: list[Word] = []
    for at in range(0, len(sound), block):
        scribe.feed(sound[at : at + block])
        if at + block >= len(sound):
            scribe.finish()
        while done := scribe.next():
            found += [word for segment in done.segments for word in segment.words]
    return found


def errors_ms(words: list[Word], phrases: list[dict[str, Any]]) -> tuple[list[float], list[float]]:
    """Return by how much beginnings and ends of phrases are late, in milliseconds."""
    starts: list[float] = []
    ends: list[float] = []
    for phrase in phrases:
        start, end = 1000 * phrase["start"], 1000 * phrase["end"]
        inside = [
            word
            for word in words
            if start - NEAR_MS < (word.start_ms + word.end_ms) / 2 < end + NEAR_MS
            and min(word.end_ms, end) > max(word.start_ms, start)
        ]
        if inside:
            starts.append(inside[0].start_ms - start)
            ends.append(inside[-1].end_ms - end)
    return starts, ends


def main() -> None:
    """Print a line for each way."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--model", default="base")
    chosen = parser.parse_args()
    engine = FasterWhisper(ModelShelf(Folders.standard().models).find(chosen.model).path)
    for live in (False, True):
        starts: list[float] = []
        ends: list[float] = []
        for file in sorted(chosen.folder.glob("*.json")):
            known = json.loads(file.read_text(encoding="utf-8"))
            words = words_of(engine, file.with_suffix(".wav"), known["lang"], live=live)
            phrases = [each for each in known["segments"] if each["type"] == "speech"]
            start, end = errors_ms(words, phrases)
            starts += start
            ends += end
        away = np.abs(starts + ends)
        print(
            f"{'live' if live else 'file'}: {len(starts)} phrases, beginnings {np.median(starts):+.0f} ms,"
            f" ends {np.median(ends):+.0f} ms (medians); error {np.median(away):.0f} ms,"
            f" nine of ten within {np.percentile(away, 90):.0f} ms",
            flush=True,
        )


if __name__ == "__main__":
    main()
