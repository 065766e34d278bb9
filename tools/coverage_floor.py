"""Hold the coverage of the last test run: some rooms whole, the rest above a floor that rises.

Reads ``.coverage``; the rooms and the floor stand in pyproject.toml under ``tool.greenroom``.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import tomllib
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[1]


@dataclass
class Room:
    """What was run of one room: lines and branches together, as coverage counts them."""

    wanted: int = 0
    reached: int = 0
    gaps: list[str] = field(default_factory=list[str])

    @property
    def percent(self) -> float:
        """How much was run, from 0 to 100."""
        return 100.0 * self.reached / self.wanted if self.wanted else 100.0


def rooms_of(report: dict[str, object]) -> dict[str, Room]:
    """Add up the report of ``coverage json`` by room."""
    rooms: defaultdict[str, Room] = defaultdict(Room)
    files: dict[str, dict[str, dict[str, int]]] = report["files"]  # pyright: ignore[reportAssignmentType] - coverage's own form
    for name, found in files.items():
        parts = Path(name).parts
        room = rooms[parts[1] if len(parts) > 2 else Path(name).stem]
        counts = found["summary"]
        room.wanted += counts["num_statements"] + counts.get("num_branches", 0)
        room.reached += counts["covered_lines"] + counts.get("covered_branches", 0)
        missing = counts["missing_lines"] + counts.get("missing_branches", 0)
        if missing:
            room.gaps.append(f"{name} ({missing})")
    return dict(rooms)


def judge(rooms: dict[str, Room], whole: list[str], floor: float) -> list[str]:
    """Return what falls short."""
    short = [
        f"{name} must be run whole; missing in " + ", ".join(rooms[name].gaps)
        for name in whole
        if name in rooms and rooms[name].gaps
    ]
    short += [f"{name} was not run at all" for name in whole if name not in rooms]
    rest = total({name: room for name, room in rooms.items() if name not in whole})
    if rest < floor:
        short.append(f"the other rooms reach {rest:.1f} %, the floor is {floor:.1f} %")
    return short


def total(rooms: dict[str, Room]) -> float:
    """Return the coverage of some rooms together, from 0 to 100."""
    wanted = sum(room.wanted for room in rooms.values())
    return 100.0 * sum(room.reached for room in rooms.values()) / wanted if wanted else 100.0


def read_report() -> dict[str, object]:
    """Let coverage write its report and read it."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "coverage.json"
        command = [sys.executable, "-m", "coverage", "json", "-q", "-o", str(file)]
        subprocess.run(command, check=True, cwd=ROOT)
        return json.loads(file.read_text(encoding="utf-8"))


def main() -> int:
    """Print the coverage by room; exit status 1 when it falls short."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    rule = settings["tool"]["greenroom"]["coverage"]
    rooms = rooms_of(read_report())
    for name, room in sorted(rooms.items()):
        print(f"{name:15} {room.percent:5.1f} %  {'  '.join(room.gaps[:4])}")
    short = judge(rooms, rule["whole"], rule["floor"])
    for sentence in short:
        print(f"Coverage: {sentence}.", file=sys.stderr)
    rest = total({name: room for name, room in rooms.items() if name not in rule["whole"]})
    if rest > rule["floor"] + 2:
        print(f"The other rooms reach {rest:.1f} %: raise the floor in pyproject.toml.")
    return 1 if short else 0


if __name__ == "__main__":
    raise SystemExit(main())
