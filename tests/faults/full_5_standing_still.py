"""The process stands still for five seconds; the wall clock jumps; a disk of a few megabytes fills."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from tests.faults import failing_disk, full_disks
from tests.faults.standing_still import jump, stop_for
from tests.faults.table import Table

STOPPED_S = 5.0
JUMPS_S = (7200.0, -86_400.0)


def main() -> None:
    """Go through each so many times."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--rounds", type=int, default=5)
    rounds = asked.parse_args().rounds
    table = Table(f"{rounds} rounds of", "good")
    with tempfile.TemporaryDirectory(prefix="greenroom-still-") as home:
        show(
            table,
            "5 s standing still",
            [stop_for(Path(home) / f"s{at}", STOPPED_S) for at in range(rounds)],
        )
        if not failing_disk.why_not():
            for by_s in JUMPS_S:
                found = [jump(Path(home) / f"j{by_s}{at}", by_s) for at in range(rounds)]
                show(table, f"clock jumps {by_s / 3600:+.0f} h", found)
        reason = full_disks.why_not()
        if reason:
            print("left out:", reason)
            table.end()
        for name in full_disks.WAYS:
            found = [full_disks.fill(Path(home) / f"{name}{at}", name) for at in range(rounds)]
            show(table, f"disk fills {name}", found)
    table.end()


def show(table: Table, name: str, found: list[list[str]]) -> None:
    """Print a row."""
    table.row(name, sum(not each for each in found))
    for each in found:
        table.note(name, each)


if __name__ == "__main__":
    main()
