"""Flash and click: how far apart sound and picture lie in the file, at its start and at its end.

Run: ``python -m tests.benchmarks.bench_sync [SECONDS] [PPM]``, with ``real`` as a third word to
record for so long from the simulated devices instead. Without ``real`` the time of the devices is
made up, so that two hours take minutes, and the sound card's clock is off by PPM millionths.

The file is looked at with the ffmpeg and ffprobe programs, which share no code with the writer.
Goals: 20 ms at the start, one picture (33 ms) after ten minutes, 40 ms after two hours.
"""

from __future__ import annotations

import contextlib
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np
import numpy.typing as npt

from desktop.base.settings import Language
from desktop.devices.model import PictureFormat, SoundBlock
from desktop.devices.simulated import CLICK_S, FLASH_S, PatternCamera, ToneMicrophone
from desktop.media.encoders import SOUND_RATE
from desktop.media.movie_writer import MovieFormat, MovieWriter
from desktop.recording.recorder import Recorder
from desktop.recording.sound_line import SoundLine
from desktop.roles.shelf import RoleShelf
from desktop.sessions.shelf import SessionShelf

FPS = 30
SIZE = (160, 90)
BLOCK = 960
ZERO_S = 1000.0
JITTER_S = 0.004
GOALS_MS = {"start": 20.0, "ten minutes": 33.3, "two hours": 40.0}


def write_made_up(path: Path, seconds: int, ppm: float) -> None:
    """Write a film with devices whose time is made up: the line and the writer are the real ones."""
    line = SoundLine(SOUND_RATE, ZERO_S)
    chance = np.random.default_rng(5)
    real_rate = SOUND_RATE * (1 + ppm / 1e6)
    dark = np.full((SIZE[1], SIZE[0], 3), 40, np.uint8)
    light = np.full_like(dark, 255)
    heard = 0
    with contextlib.closing(MovieWriter(path, MovieFormat(*SIZE, FPS))) as movie:
        for number in range(seconds * FPS):
            at_s = number / FPS + (0 if number % FPS == 0 else chance.uniform(0, JITTER_S))
            while heard / real_rate < at_s + 0.1:
                true_s = (heard + np.arange(BLOCK)) / real_rate
                wave = np.where(true_s % 1.0 < CLICK_S, 26_000, 0).astype(np.int16)
                block = SoundBlock(wave, ZERO_S + heard / real_rate)
                movie.write_sound(line.place(block))
                heard += BLOCK
            flash = at_s % 1.0 < FLASH_S
            movie.write_picture(light if flash else dark, round(at_s * 1_000_000))
        asked = time.perf_counter()
        movie.close()
        print(f"the file was finished in {time.perf_counter() - asked:.2f} s")


def record(folder: Path, seconds: int) -> Path:
    """Record from the pattern and the tone, in real time."""
    shelf = SessionShelf(folder / "sessions", folder / "trash")
    pack = RoleShelf(folder / "roles").get("ai_customer_service")
    session = shelf.create(pack, language=Language.EN, questions=("Q03",))
    recorder = Recorder()
    recorder.arm(PatternCamera(PictureFormat(1280, 720, float(FPS))), ToneMicrophone())
    recorder.wait_ready()
    recorder.plan()
    take = session.new_take("Q03")
    recorder.start(take)
    threading.Event().wait(seconds)
    asked = time.perf_counter()
    saved = recorder.stop()
    print(f"stop to file {time.perf_counter() - asked:.2f} s   {saved.preset}   {saved.pictures}")
    recorder.close()
    return take.video


def flashes(path: Path) -> npt.NDArray[np.float64]:
    """Return when the picture turns white, in seconds, by ffprobe."""
    graph = f"movie={path},scale=16:9,signalstats"
    entries = "frame=pts_time:frame_tags=lavfi.signalstats.YAVG"
    words = [
        "ffprobe",
        "-v",
        "error",
        "-f",
        "lavfi",
        graph,
        "-show_entries",
        entries,
        "-of",
        "csv=p=0",
    ]
    said = subprocess.run(words, check=True, capture_output=True, text=True).stdout
    rows = [line.split(",")[:2] for line in said.splitlines() if line.count(",")]
    times, light = np.array([[float(a), float(b)] for a, b in rows]).T
    white = light > 180
    return times[white & ~np.roll(white, 1)]


def clicks(path: Path) -> npt.NDArray[np.float64]:
    """Return when it clicks, in seconds, by ffmpeg."""
    words = ["ffmpeg", "-v", "error", "-i", str(path), "-af", "aresample=async=1:first_pts=0"]
    words += ["-f", "s16le", "-ac", "1", "-ar", str(SOUND_RATE), "-"]
    raw = subprocess.run(words, check=True, capture_output=True).stdout
    loud = np.flatnonzero(np.abs(np.frombuffer(raw, "<i2").astype(np.int32)) > 9000)
    return loud[np.diff(loud, prepend=-SOUND_RATE) > SOUND_RATE // 2] / SOUND_RATE


def offsets_ms(path: Path) -> npt.NDArray[np.float64]:
    """Return for each flash how much later its click comes, in milliseconds."""
    heard = clicks(path)
    seen = flashes(path)
    nearest = heard[np.abs(heard[np.newaxis] - seen[:, np.newaxis]).argmin(axis=1)]
    return 1000 * (nearest - seen)


def main() -> int:
    """Print the offsets, and whether they keep what is promised."""
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else 600
    ppm = float(sys.argv[2]) if len(sys.argv) > 2 else 100.0
    real = "real" in sys.argv[3:]
    with tempfile.TemporaryDirectory() as place:
        path = Path(place, "film.mp4")
        if real:
            path = record(Path(place), seconds)
        else:
            write_made_up(path, seconds, ppm)
        found = offsets_ms(path)
    start, worst = float(np.abs(found[:5]).max()), float(np.abs(found).max())
    drift = float(np.abs(found - np.median(found[:5])).max())
    goal = GOALS_MS["two hours" if seconds > 600 else "ten minutes"]
    print(
        f"{seconds} s, {'real devices of our own' if real else f'{ppm:+.0f} ppm'}: "
        f"start {start:.1f} ms (goal {GOALS_MS['start']:.0f}), drift {drift:.1f} ms (goal {goal:.0f}), "
        f"worst {worst:.1f} ms, {found.size} flashes"
    )
    return 0 if start <= GOALS_MS["start"] and drift <= goal else 1


if __name__ == "__main__":
    raise SystemExit(main())
