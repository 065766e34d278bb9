"""Try the folder that ``make build`` left: ``python -m tools.try_frozen``. Its other processes are itself, frozen."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "assets" / "sample" / "sample_en.mp4"
PROGRAM = (
    ROOT / "dist" / "greenroom" / ("greenroom.exe" if sys.platform == "win32" else "greenroom")
)


def main() -> int:
    """Add a recording, make a pack of it and take that in again; each opens a file in a process of its own."""
    with TemporaryDirectory(prefix="greenroom-frozen-") as folder:
        library, pack = Path(folder) / "library", Path(folder) / "pack.greenroom"
        role = ("--role", "ai_customer_service", "--question", "Q04")
        added = _said("add", str(SAMPLE), *role, "--library", str(library))
        _said("export", str(added["session"]), "--to", str(pack), "--library", str(library))
        taken_in = _said("import", str(pack), "--library", str(Path(folder) / "other"))
    if taken_in["outcome"] != "added":
        print(f"the frozen program did not take its own pack in: {taken_in}", file=sys.stderr)
        return 1
    print(f"{PROGRAM} adds, exports and imports")
    return 0


def _said(*arguments: str) -> dict[str, object]:
    """Return what a command says as JSON; raises when it fails."""
    done = subprocess.run(
        [PROGRAM, *arguments, "--json"], stdout=subprocess.PIPE, check=True, timeout=300
    )
    said: dict[str, object] = json.loads(done.stdout)
    return said


if __name__ == "__main__":
    sys.exit(main())
