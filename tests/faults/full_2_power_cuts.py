"""20 power cuts on an ext4 image: what a disk holds that lost its power. Needs root."""

from __future__ import annotations

import argparse
import random
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.faults.full_1_kills import show
from tests.faults.power_cuts import MEMORY, cut_once, why_not
from tests.faults.table import Table

if TYPE_CHECKING:
    from tests.faults.kills import Loss

LOST_S = 1.3
"""Half a second between two syncs, their own time, a fragment, and what the copying takes."""


def main() -> None:
    """Cut, mount, recover, measure."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--cuts", type=int, default=20)
    cuts = asked.parse_args().cuts
    reason = why_not()
    if reason:
        print("left out:", reason)
        return
    losses: list[Loss] = []
    for _ in range(cuts):
        home = Path(tempfile.mkdtemp(prefix="greenroom-cut-", dir=MEMORY))
        losses.append(cut_once(home / "lab", random.uniform(2.0, 8.0)))
        shutil.rmtree(home)
    table = Table(f"{cuts} power cuts", "takes", "back", "median s", "p95 s", "max s")
    show(table, losses, LOST_S, LOST_S)
    table.end()


if __name__ == "__main__":
    main()
