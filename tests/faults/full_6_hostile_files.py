"""Packs and reviews of people who mean harm: tens of thousands, each refused or taken in within a second."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.faults.table import Table
from tests.fixtures.sharing import make_shared, review_file_for, write_file
from tests.sharing.crafting import Crafting
from tests.sharing.hostile import Fuzz

CASES_A_SEED = 2000
CRAFTED_A_SEED = 500
LONGEST_S = 1.0
MOST_BYTES = 300 << 20


def main() -> None:
    """Go through so many seeds."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--seeds", type=int, default=10)
    asked.add_argument("--first", type=int, default=0)
    given = asked.parse_args()
    table = Table("seed", "cases", "refused", "taken in", "slowest s", "peak MB")
    for seed in range(given.first, given.first + given.seeds):
        with tempfile.TemporaryDirectory(prefix="greenroom-hostile-") as home:
            attack(table, seed, Path(home))
    table.end()


def attack(table: Table, seed: int, home: Path) -> None:
    """Try one seed and print what became of it."""
    shared = make_shared(home)
    pack = shared.export().path
    review = write_file(shared.outside / "a.json", review_file_for(pack, home / "friend"))
    place = home / "place"
    place.mkdir()
    tally = Fuzz(pack, review, shared.shelf, place, seed).run(CASES_A_SEED)
    crafted(table, seed, home)
    peak = _peak_bytes()
    table.row(
        seed, tally.cases, tally.refused, tally.taken, tally.slowest_s, round(peak / (1 << 20))
    )
    table.note(seed, tally.wrong)
    if tally.slowest_s > LONGEST_S:
        table.note(seed, [f"{tally.slowest} took {tally.slowest_s:.2f} s"])
    if peak > MOST_BYTES:
        table.note(seed, [f"{peak >> 20} MB were needed"])


def crafted(table: Table, seed: int, home: Path) -> None:
    """Try files that were written byte by byte, of the same seed."""
    place = home / "crafted"
    (home / "other").mkdir()
    place.mkdir()
    tally = Crafting(make_shared(home / "other"), place, seed).run(CRAFTED_A_SEED)
    table.row(
        f"{seed} crafted", tally.cases, tally.refused, tally.taken, tally.slowest_s,
        round(_peak_bytes() / (1 << 20)),
    )  # fmt: skip
    table.note(seed, tally.wrong)
    if tally.slowest_s > LONGEST_S:
        table.note(seed, [f"{tally.slowest} took {tally.slowest_s:.2f} s of the processor"])


def _peak_bytes() -> int:
    if sys.platform == "win32":
        return 0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


if __name__ == "__main__":
    main()
