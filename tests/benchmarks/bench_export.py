"""How long an export takes against copying its recording, both to the disk's end.

Run it by hand: ``python -m tests.benchmarks.bench_export [MEGABYTES]``. Nothing is encoded again: a
pack is a copy of the samples, with two sums over them beside it. Goal: 1.3 times the copy on a disk of
150 MB/s; from memory to memory the sums alone take longer than the copy.
"""

from __future__ import annotations

import os
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import numpy as np

from desktop.media.movie_writer import MovieFormat, MovieWriter
from desktop.sharing.packing import export_pack
from desktop.sharing.wishes import Wishes
from tests.fixtures.sharing import make_shared

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 5
SIZE = (1280, 720)
FPS = 30
WORDS = "six words that nobody would guess"


def write_large(path: Path, megabytes: int) -> int:
    """Write noise until the file is so large; return its length in milliseconds."""
    dice = np.random.default_rng(7)
    pictures = [dice.integers(0, 256, (SIZE[1], SIZE[0], 3), np.uint8) for _ in range(4)]
    count = 0
    with MovieWriter(path, MovieFormat(*SIZE, FPS, with_sound=False, crf=30)) as writer:
        while path.stat().st_size < megabytes * 1_000_000:
            writer.write_picture(pictures[count % 4], count * 1_000_000 // FPS)
            count += 1
    return count * 1000 // FPS


def copy(source: Path, target: Path) -> None:
    """Copy a file to the disk."""
    shutil.copyfile(source, target)
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def seconds(work: Callable[[], object], target: Path) -> float:
    """Return the median of some rounds; each writes a new file, since freeing an old one takes time too."""
    taken: list[float] = []
    for _ in range(ROUNDS):
        target.unlink(missing_ok=True)
        begin = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begin)
    return statistics.median(taken)


def main() -> None:
    """Print a row a kind of pack."""
    megabytes = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    with tempfile.TemporaryDirectory(prefix="greenroom-export-") as home:
        shared = make_shared(Path(home))
        length_ms = write_large(shared.take.video, megabytes)
        shared.take.write(msgspec.structs.replace(shared.take.read(), duration_ms=length_ms))
        size = shared.take.video.stat().st_size / 1e6
        target = shared.outside / "out"
        base = seconds(lambda: copy(shared.take.video, target), target)
        print(f"{size:.0f} MB, copied in {base:.2f} s")
        for name, wishes in {"pack": Wishes(), "encrypted": Wishes(passphrase=WORDS)}.items():
            taken = seconds(
                lambda wishes=wishes: export_pack(shared.folder, target, wishes), target
            )
            print(
                f"{name}: {taken:.2f} s, {taken / base:.1f} times the copy, {size / taken:.0f} MB/s"
            )


if __name__ == "__main__":
    main()
