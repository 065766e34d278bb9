"""How long an export takes against ``cp`` of its recording, and encrypted against ``age``.

Run it by hand: ``python -m tests.benchmarks.bench_export [MEGABYTES] [TAKES]``. Nothing is encoded again: a pack
is a copy of the samples with two sums over them. Everything is done by turns, from the same source to
the same disk, each time to a new file, so that what else the computer does strikes all of them.
``known`` is a pack whose sums were found out before, as they are when a take is recorded, added or
transcribed, or the Send page was open; ``new`` is one where they are not. ``command`` is the whole of
``greenroom export``, with the start of the program. Neither ``cp`` nor ``age`` nor an export on the same disk
waits for the disk. Of 50 MB and less the page holds the recordings as well: such a pack is 2.3 times what is copied.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import numpy as np

from desktop.base.ids import new_id
from desktop.base.paths import Folders
from desktop.media.movie_writer import MovieFormat, MovieWriter
from desktop.media.watching import Watch
from desktop.sessions.folder import TakeFolder
from desktop.sharing.known_copies import KnownCopies
from desktop.sharing.limits import MANIFEST
from desktop.sharing.model import PackManifest
from desktop.sharing.packing import export_pack
from desktop.sharing.plain_media import learn
from desktop.sharing.wishes import Wishes
from tests.fixtures.sharing import make_shared

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.fixtures.sharing import Shared

ROUNDS = 7
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


def multiply(shared: Shared, takes: int) -> list[Path]:
    """Make so many takes of the one there is, and return their recordings."""
    first = shared.take.path
    for number in range(2, takes + 1):
        path = first.with_name(f"{number:02}_{first.name.partition('_')[2]}")
        shutil.copytree(first, path)
        other = TakeFolder(path)
        other.write(msgspec.structs.replace(other.read(), id=new_id(), number=number))
    return [take.video for take in shared.folder.takes()]


def copy(sources: list[Path], target: Path, *, to_the_end: bool) -> None:
    """Copy files by one ``cp``, several into a folder, to the disk's end if wanted."""
    if len(sources) > 1:
        target.mkdir()
    named = [] if len(sources) == 1 else ["--backup=numbered"]
    subprocess.run(["cp", *named, *sources, target], check=True)
    if to_the_end:
        for path in [target] if target.is_file() else target.iterdir():
            with path.open("rb+") as file:
                os.fsync(file.fileno())


def age_copy(folder: Path) -> Callable[[Path, Path], object]:
    """Return what encrypts a file by the age program."""
    key = folder / "key"
    subprocess.run(["age-keygen", "-o", key], check=True, capture_output=True)
    told = subprocess.run(["age-keygen", "-y", key], check=True, capture_output=True, text=True)
    whom = told.stdout.strip()
    return lambda source, target: subprocess.run(
        ["age", "-r", whom, "-o", target, source], check=True
    )


def by_turns(works: dict[str, Callable[[], object]], target: Path) -> dict[str, list[float]]:
    """Return the seconds of some rounds of each; each writes a new file, since freeing an old one takes time."""
    taken: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(ROUNDS):
        for name, work in works.items():
            shutil.rmtree(target) if target.is_dir() else target.unlink(missing_ok=True)
            begin = time.perf_counter()
            work()
            taken[name].append(time.perf_counter() - begin)
    return taken


def command(shared: Shared, home: Path, target: Path) -> None:
    """Run the whole program."""
    subprocess.run(
        [
            sys.executable, "-m", "desktop", "export", shared.folder.path.name,
            "--library", shared.library, "--to", target,
        ],
        env={**os.environ, "GREENROOM_HOME": str(home)},
        check=True,
        capture_output=True,
    )  # fmt: skip


def works_for(
    shared: Shared, videos: list[Path], home: Path, target: Path
) -> dict[str, Callable[[], object]]:
    """Return what is timed, the copies first."""
    folder = shared.folder
    known = KnownCopies(Folders.under(home, library=shared.library).known_copies)
    for video in videos:
        learn(video, known, Watch())
    locked = Wishes(passphrase=WORDS)
    works: dict[str, Callable[[], object]] = {
        "cp": lambda: copy(videos, target, to_the_end=False),
        "cp, to the disk": lambda: copy(videos, target, to_the_end=True),
        "pack, known": lambda: export_pack(folder, target, Wishes(), copies=known),
        "pack, new": lambda: export_pack(folder, target, Wishes()),
        "command, known": lambda: command(shared, home, target),
    }
    if shutil.which("age") and len(videos) == 1:
        age = age_copy(home)
        works["age"] = lambda: age(videos[0], target)
    works["encrypted, known"] = lambda: export_pack(folder, target, locked, copies=known)
    works["encrypted, new"] = lambda: export_pack(folder, target, locked)
    return works


def check(target: Path) -> None:
    """Fail if a pack is not what its list says: a fast one that can't be opened is worth nothing."""
    with zipfile.ZipFile(target) as pack:
        for each in msgspec.json.decode(pack.read(MANIFEST), type=PackManifest).files:
            with pack.open(each.name) as file:
                found = hashlib.file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type]
            assert found == each.sha256, each.name


def main() -> None:
    """Print a row a kind of work: the best round and the median, and how they stand to the copies."""
    megabytes, takes = (*map(int, sys.argv[1:]), *(280, 1)[len(sys.argv) - 1 :])
    with tempfile.TemporaryDirectory(prefix="greenroom-export-") as name:
        home = Path(name)
        shared = make_shared(home)
        length_ms = write_large(shared.take.video, megabytes // takes)
        shared.take.write(msgspec.structs.replace(shared.take.read(), duration_ms=length_ms))
        videos = multiply(shared, takes)
        size = sum(video.stat().st_size for video in videos) / 1e6
        target = shared.outside / "out"
        works = works_for(shared, videos, home, target)
        taken = by_turns(works, target)
        for each in ("pack, new", "pack, known"):
            works[each]()
            check(target)
        best = {each: min(seconds) for each, seconds in taken.items()}
        bases = [each for each in ("cp", "cp, to the disk", "age") if each in best]
        print(f"{size:.0f} MB in {takes}; load {os.getloadavg()[0]:.1f}; best of {ROUNDS} rounds")
        for each, seconds in best.items():
            middle = statistics.median(taken[each])
            ratios = ", ".join(f"{seconds / best[base]:.2f} × {base}" for base in bases)
            print(f"{each:18} {seconds:6.3f} s (median {middle:.3f})   {ratios}")


if __name__ == "__main__":
    main()
