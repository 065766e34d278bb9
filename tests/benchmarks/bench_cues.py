"""How long the cues of a ten-minute answer take: the sound, then the words with the chips.

Run: ``python -m tests.benchmarks.bench_cues``. Goal: under two seconds for everything, the picture apart.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from desktop.cues.answer import Answer
from desktop.cues.chips import Finder
from desktop.cues.detect import find_in_answer
from desktop.cues.silences import hear
from desktop.roles.model import QuestionType
from desktop.roles.shelf import RoleShelf
from desktop.transcription.voice import RATE, Silero
from tests.fixtures._cues import shipped_lexicons, transcript_of, vectors

if TYPE_CHECKING:
    import numpy.typing as npt

MINUTES = 10
GOAL_S = 2.0
TIMES = {"zh": 18, "en": 22}


def long_sound() -> npt.NDArray[np.float32]:
    """Ten minutes of a buzz like a voice, with a pause of half a second every four."""
    at = np.arange(MINUTES * 60 * RATE) / RATE
    buzz = np.zeros_like(at)
    for harmonic in range(1, 12):
        buzz += np.sin(2 * np.pi * 130 * harmonic * at) / harmonic
    syllables = 0.5 + 0.5 * np.sin(2 * np.pi * 4 * at)
    return (0.1 * buzz * syllables * (at % 4 < 3.5)).astype(np.float32)


def main() -> None:
    """Measure an answer in each language."""
    pack = RoleShelf(Path("nowhere")).get("ai_customer_service")
    sound = long_sound()
    for case in vectors()["star"]:
        language = case["lang"]
        transcript = transcript_of(*[case["text"]] * TIMES[language])
        began, worked = time.perf_counter(), time.process_time()
        heard = hear(sound, Silero)
        listened = time.perf_counter()
        answer = Answer(
            transcript, heard, shipped_lexicons(), QuestionType.BEHAVIOURAL, answer_s=120
        )
        cues = find_in_answer(answer)
        chips = Finder(answer, cues).chips(pack.items)
        done = time.perf_counter()
        print(
            f"{language}: {transcript.duration_ms / 60_000:.1f} min, {len(cues)} cues, "
            f"{len(chips)} chips: sound {listened - began:.2f} s, words {done - listened:.2f} s, "
            f"all {done - began:.2f} s, processor {time.process_time() - worked:.2f} s "
            f"(goal {GOAL_S} s)"
        )


if __name__ == "__main__":
    main()
