"""CPU time of MovieWriter against the ffmpeg program: same pictures, same x264 settings, same run.

Run it by hand: ``python -m tests.benchmarks.bench_encode [SECONDS] [EFFORT]``. It needs ``ffmpeg``
on the path. Goal: a ratio of at most 1.10.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from desktop.media.movie_writer import MovieFormat, MovieWriter
from desktop.media.picture_track import SAME_HEADER, Effort

if TYPE_CHECKING:
    import numpy.typing as npt

WIDTH, HEIGHT, FPS = 1280, 720, 30
ROUNDS = 3
GOAL = 1.10


def pictures(seconds: int) -> list[npt.NDArray[np.uint8]]:
    """Return a moving soft picture with a sensor's noise, as blue-green-red."""
    noise = np.random.default_rng(7)
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH]
    grain = [noise.integers(0, 6, (HEIGHT, WIDTH, 3), np.uint8) for _ in range(4)]
    made: list[npt.NDArray[np.uint8]] = []
    for index in range(seconds * FPS):
        centre = WIDTH / 2 + 60 * np.sin(index / 15)
        face = np.hypot(columns - centre, rows - HEIGHT / 2) < HEIGHT / 4
        base = np.stack([columns // 8, rows // 5, 90 + 0 * rows], axis=-1).astype(np.uint8)
        base[face] = (120, 150, 200)
        made.append(base + grain[index % len(grain)])
    return made


def by_writer(made: list[npt.NDArray[np.uint8]], path: Path, effort: Effort) -> float:
    """Return the CPU seconds that MovieWriter takes."""
    begin = time.process_time()
    movie = MovieFormat(WIDTH, HEIGHT, FPS, with_sound=False, effort=effort)
    with MovieWriter(path, movie) as writer:
        for index, pixels in enumerate(made):
            writer.write_picture(pixels, index * 1_000_000 // FPS)
    return time.process_time() - begin


def by_program(
    made: list[npt.NDArray[np.uint8]], path: Path, program: str, effort: Effort
) -> float:
    """Return the CPU seconds that the ffmpeg program takes, with the pictures fed by a pipe."""
    arguments = (
        f"-v error -y -f rawvideo -pix_fmt bgr24 -s {WIDTH}x{HEIGHT} -r {FPS} -i - -pix_fmt yuv420p "
        f"-c:v libx264 -preset {effort} -crf 26 -tune zerolatency -g {FPS // 2} -threads 2 "
        f"-x264-params {SAME_HEADER}"
    )
    before = os.times()
    with subprocess.Popen([program, *arguments.split(), str(path)], stdin=subprocess.PIPE) as child:
        assert child.stdin is not None
        for pixels in made:
            child.stdin.write(pixels.data)
        child.stdin.close()
        child.wait()
    after = os.times()
    used = after.children_user + after.children_system
    return used - before.children_user - before.children_system


def main() -> int:
    """Print CPU seconds per second of video for both, and their ratio."""
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    program = shutil.which("ffmpeg")
    if program is None:
        sys.stdout.write("ffmpeg is not on the path: nothing to compare with\n")
        return 1
    effort = Effort(sys.argv[2]) if len(sys.argv) > 2 else Effort.ULTRAFAST
    made = pictures(seconds)
    ours: list[float] = []
    theirs: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(ROUNDS):
            ours.append(by_writer(made, Path(folder, "ours.mp4"), effort) / seconds)
            theirs.append(by_program(made, Path(folder, "theirs.mp4"), program, effort) / seconds)
        sizes = [Path(folder, name).stat().st_size for name in ("ours.mp4", "theirs.mp4")]
    ratio = statistics.median(a / b for a, b in zip(ours, theirs, strict=True))
    sys.stdout.write(
        f"{effort}: MovieWriter {statistics.median(ours):.3f}  ffmpeg {statistics.median(theirs):.3f} "
        f"CPU s per s of {WIDTH}x{HEIGHT}@{FPS};  ratio {ratio:.2f} (goal {GOAL});  "
        f"bytes {sizes[0]} / {sizes[1]}\n"
    )
    return 0 if ratio <= GOAL else 1


if __name__ == "__main__":
    raise SystemExit(main())
