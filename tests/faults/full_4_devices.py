"""30 rounds of each device fault: cameras by a script, a real private sound server."""

from __future__ import annotations

import argparse
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.faults import camera_faults, sound_faults
from tests.faults.table import Table, spread

SIDE_BY_SIDE = 3


def main() -> None:
    """Go through every trouble so many times."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--rounds", type=int, default=30)
    rounds = asked.parse_args().rounds
    table = Table(f"{rounds} rounds of", "good", "told s", "Stop s")
    with ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
        for name in camera_faults.TROUBLES:
            found = list(pool.map(camera, [name] * rounds))
            wrong = [camera_faults.judge(each) for each in found]
            told, stopped = [each.told_s for each in found], [each.stop_s for each in found]
            show(table, f"camera {name}", told, stopped, wrong)
        reason = sound_faults.why_not()
        if reason:
            print("left out:", reason)
        for name in sound_faults.TROUBLES if not reason else ():
            heard = list(pool.map(sound_faults.go_through, [name] * rounds))
            told, stopped = [each.told_s for each in heard], [each.stop_s for each in heard]
            show(table, f"microphone {name}", told, stopped, [each.wrong for each in heard])
    table.end()


def camera(name: str) -> camera_faults.CameraRound:
    """Go through one trouble in a library that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="greenroom-camera-") as home:
        return camera_faults.go_through(name, Path(home))


def show(
    table: Table, name: str, told: list[float], stopped: list[float], wrong: list[list[str]]
) -> None:
    """Print a row."""
    table.row(name, sum(not each for each in wrong), spread(told)[2], spread(stopped)[2])
    for each in wrong:
        table.note(name, each)


if __name__ == "__main__":
    main()
