"""How long the cues of sound and picture of a take of ten minutes take, part by part.

Run: ``python -m tests.benchmarks.bench_cues_signal [--minutes 10] [--picture-minutes 1] [--detector FILE]``.
The sound is the shipped sample over and over; the picture is the sample at 720p, written by the
program's own writer; its times are given for ten minutes. Peers: FFmpeg's ``ebur128`` on the same
sound, and decoding every picture instead of the keyframes.

Goals: the sound under 2 s; the picture, which runs where nobody waits, under a tenth of the take.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop.base.paths import Folders
from desktop.base.settings import Language
from desktop.cues.face_model import FaceModel
from desktop.cues.picture_cues import picture_cues
from desktop.cues.silences import hear
from desktop.cues.sound_cues import sound_cues
from desktop.cues.voiced import listen_closer
from desktop.media.colour import load_cv2
from desktop.media.movie_writer import MovieFormat, MovieWriter
from desktop.media.reader import iter_pictures
from desktop.media.sound import decode_sound
from desktop.media.speech_file import SPEECH_RATE, SpeechWriter, read_speech
from desktop.recording.samples import sample_in
from desktop.sessions.folder import TakeFolder
from desktop.transcription.model import Segment, Transcript, Word
from desktop.transcription.voice import Silero

if TYPE_CHECKING:
    from collections.abc import Callable

MINUTE_S = 60
WHOLE_MINUTES = 10


def timed(name: str, work: Callable[[], object], *, times: float = 1.0) -> None:
    """Run once and print wall and processor seconds, multiplied."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    print(f"{name:44} {wall * times:7.2f} s  processor {cpu * times:7.2f} s")


def sparse_words(minutes: float) -> Transcript:
    """Return a word a second, so that most of the voice is without one: the worst case."""
    words = tuple(Word(at, at + 300, " word") for at in range(0, round(minutes * 60_000), 1000))
    return Transcript(language="en", model="", segments=(Segment(0, words[-1].end_ms, "", words),))


def write_speech(folder: Path, minutes: float) -> None:
    sound = decode_sound(sample_in(Language.EN).path)
    whole = np.resize(sound, round(minutes * MINUTE_S * SPEECH_RATE))
    with SpeechWriter(folder / "speech.wav") as writer:
        writer.write((whole * 32767).astype(np.int16))


def write_video(folder: Path, minutes: float) -> None:
    cv2: Any = load_cv2()
    movie = MovieFormat(1280, 720, 30.0, with_picture=True, with_sound=False)
    count = round(minutes * MINUTE_S * 30)
    with MovieWriter(folder / "video.mp4", movie) as writer:
        number = 0
        while number < count:
            for pixels, _ in iter_pictures(sample_in(Language.EN).path):
                large = cv2.resize(pixels, (1280, 720), interpolation=cv2.INTER_CUBIC)
                writer.write_picture(large, round(number * 1_000_000 / 30))
                number += 1
                if number == count:
                    break


def ffmpeg(path: Path) -> None:
    program = shutil.which("ffmpeg")
    if program is None:
        print("no ffmpeg here")
        return
    command = [program, "-v", "error", "-i", str(path), "-af", "ebur128", "-f", "null", "-"]
    timed("peer: FFmpeg ebur128", lambda: subprocess.run(command, check=True))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=WHOLE_MINUTES)
    parser.add_argument("--picture-minutes", type=float, default=1)
    parser.add_argument("--detector", type=Path, help="file of YuNet")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        take = TakeFolder(Path(name))
        write_speech(take.path, chosen.minutes)
        sound = read_speech(take.speech)
        heard = hear(sound, Silero)
        said = sparse_words(chosen.minutes)
        print(f"sound of {chosen.minutes:g} minutes")
        timed("where somebody speaks", lambda: hear(sound, Silero))
        timed(
            "speech against noise, voice without words", lambda: listen_closer(sound, heard, said)
        )
        timed("loudness, clipping, dead sound", lambda: list(sound_cues(take, heard)))
        ffmpeg(take.speech)
        write_video(take.path, chosen.picture_minutes)
        print(f"720p picture of {chosen.picture_minutes:g} minutes, times for {WHOLE_MINUTES}")
        times = WHOLE_MINUTES / chosen.picture_minutes
        timed("without the detector", lambda: list(picture_cues(take, lambda: None)), times=times)
        if chosen.detector:
            model = FaceModel(Folders.under(Path(name) / "home"))
            model.bring(chosen.detector)
            finder = model.load(for_film=True)
            timed("with it", lambda: list(picture_cues(take, lambda: finder)), times=times)
        timed(
            "peer: every picture decoded",
            lambda: sum(1 for _ in iter_pictures(take.video)),
            times=times,
        )


if __name__ == "__main__":
    main()
