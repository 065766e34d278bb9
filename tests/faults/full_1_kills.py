"""200 recordings killed at a random moment: what is lost when they come back."""

from __future__ import annotations

import argparse
import random
import shutil
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.faults.kills import Loss, kill_once
from tests.faults.table import Table, spread

SHORT_S = 1.0
LOST_S, LOST_95_S = 1.0, 0.5


def main() -> None:
    """Kill, recover, measure."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--kills", type=int, default=200)
    kills = asked.parse_args().kills
    moments = [random.uniform(0.05, 6.0) for _ in range(kills)]
    with ThreadPoolExecutor(2) as pool:
        losses = list(pool.map(kill, moments))
    table = Table(f"{kills} kills", "takes", "back", "median s", "p95 s", "max s")
    show(table, losses)
    table.end()


def kill(after_s: float) -> Loss:
    """Kill one recording in a folder that is gone afterwards."""
    home = Path(tempfile.mkdtemp(prefix="greenroom-kill-"))
    try:
        return kill_once(home / "library", after_s)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def show(
    table: Table, losses: list[Loss], most_s: float = LOST_S, most_95_s: float = LOST_95_S
) -> None:
    """Print what was lost, and judge it."""
    longer = [each for each in losses if each.captured_s >= SHORT_S]
    shorter = [each for each in losses if each.captured_s < SHORT_S]
    back = [each for each in losses if each.listed]
    for name, lost in (
        ("picture lost", [each.picture_s for each in back]),
        ("sound lost", [each.sound_s for each in back]),
        ("speech.wav lost", [each.speech_s for each in back]),
    ):
        figures = spread(lost)
        table.row(name, len(longer), sum(each.listed for each in longer), *figures)
        if figures[2] > most_s or figures[1] > most_95_s:
            table.note(name, [f"p95 {figures[1]:.2f} s, at most {figures[2]:.2f} s"])
    offsets = [abs(each.offset_ms) / 1000 for each in back]
    table.row("click after flash", len(back), len(back), *spread(offsets))
    table.row("shorter than a second", len(shorter), sum(each.listed for each in shorter))
    for each in losses:
        table.note(f"after {each.captured_s:.2f} s", each.wrong)
    table.note("not back", [f"{each.captured_s:.2f} s" for each in longer if not each.listed])


if __name__ == "__main__":
    main()
