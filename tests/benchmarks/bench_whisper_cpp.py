"""Processor time and errors against whisper.cpp with the same weights, one thread each, in the same run.

Run: ``pip install pywhispercpp``, then ``python -m tests.benchmarks.bench_whisper_cpp [--model NAME] [--joined] [FOLDER …]``;
folders as for ``bench_transcribe``. The weights are those of the model here, written as a file for whisper.cpp
(``ggml_model``): half precision, and blocks of eight bits, which is what CTranslate2's int8 is nearest to. Beams of 5
on both sides. Ours finds the time of every word besides, which whisper.cpp is not asked for.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections import defaultdict
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.base.paths import Folders
from desktop.media.sound import decode_sound
from desktop.transcription.engine import FasterWhisper
from desktop.transcription.models import ModelShelf
from desktop.transcription.voice import RATE
from tests.benchmarks.bench_transcribe import Sums, clips, errors, joined, ours
from tests.benchmarks.ggml_model import write_ggml

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy.typing as npt

HALF, EIGHT = "whisper.cpp half precision", "whisper.cpp eight bit"


def whisper_cpp(model: Path) -> Callable[[npt.NDArray[Any], str], str]:
    """Return what writes a sound down with whisper.cpp."""
    made: Any = import_module("pywhispercpp.model")  # installed for this comparison only
    engine = made.Model(
        str(model), params_sampling_strategy=1, n_threads=1, print_progress=False,
        beam_search={"beam_size": 5, "patience": -1.0},
    )  # fmt: skip

    def write(sound: npt.NDArray[Any], language: str) -> str:
        return " ".join(each.text for each in engine.transcribe(sound, language=language))

    return write


def main() -> None:
    """Print a line for every language and peer."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", default="base")
    parser.add_argument("--joined", action="store_true")
    parser.add_argument("folders", nargs="*", type=Path)
    chosen = parser.parse_args()
    folder = ModelShelf(Folders.standard().models).find(chosen.model).path
    engine = FasterWhisper(folder)
    answers = [
        (language, "", file.name, decode_sound(file), said)
        for language, file, said in clips(chosen.folders)
    ]
    sums: dict[tuple[str, str], Sums] = defaultdict(Sums)
    with tempfile.TemporaryDirectory() as made:
        ways: dict[str, Callable[[Any, str], str]] = {"ours": partial(ours, engine)}
        for name, eight_bit in ((HALF, False), (EIGHT, True)):
            target = Path(made) / f"{eight_bit}.bin"
            write_ggml(folder, target, eight_bit=eight_bit)
            ways[name] = whisper_cpp(target)
        for language, _, _, sound, said in joined(answers) if chosen.joined else answers:
            for way, write in ways.items():
                cpu = time.process_time()
                written = write(sound, language)
                found = sums[language, way]
                found.cpu_s += time.process_time() - cpu
                found.wall_s += len(sound) / RATE
                wrong, units = errors(said, written, language)
                found.wrong += wrong
                found.said += units
    for (language, way), found in sums.items():
        print(
            f"{language} {way:26} {found.cpu_s:6.1f} s of processor for {found.wall_s:.0f} s of sound,"
            f" ours / this {sums[language, 'ours'].cpu_s / found.cpu_s:.2f};"
            f" errors {100 * found.wrong / found.said:.1f} % (load {os.getloadavg()[0]:.1f})"
        )


if __name__ == "__main__":
    main()
