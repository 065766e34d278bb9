"""The page of a pack in a place without a network: it asks for no more sockets than an empty page does.

Needs Linux with user namespaces, strace, and the browsers; says so where one is missing.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

from tests.faults.table import Table
from tests.fixtures.browser import PROGRAMS, SWITCHES
from tests.fixtures.readers import FIREFOXES, PREFERENCES
from tests.fixtures.sharing import make_shared

ALONE = ["unshare", "--map-root-user", "--net"]
LONGEST_S = 120


def main() -> None:
    """Open an empty page and the page of a pack in each browser, and compare."""
    table = Table("browser", "sockets, empty page", "sockets, review page")
    if why := _missing():
        print(f"left out: {why}")
        return
    with tempfile.TemporaryDirectory(prefix="greenroom-alone-") as home:
        shared = make_shared(Path(home))
        with zipfile.ZipFile(shared.export().path) as archive:
            archive.extractall(home)
        page = (Path(home) / "review.html").as_uri()
        for names, command in ((PROGRAMS, _chromium), (FIREFOXES, _firefox)):
            program = next((found for name in names if (found := shutil.which(name))), None)
            if program is None:
                print(f"left out: {names[0]} is not installed")
                continue
            empty, full = (
                _sockets(command(program, Path(home), it)) for it in ("about:blank", page)
            )
            table.row(names[0], empty, full)
            if full > empty:
                table.note(names[0], [f"the page asked for {full - empty} sockets"])
    table.end()


def _missing() -> str:
    if shutil.which("strace") is None or shutil.which("unshare") is None:
        return "needs strace and unshare"
    allowed = subprocess.run([*ALONE, "true"], capture_output=True, check=False).returncode == 0
    return "" if allowed else "namespaces are forbidden here"


def _chromium(program: str, home: Path, address: str) -> list[str]:
    profile = tempfile.mkdtemp(dir=home)
    options = [
        "--headless",
        "--no-sandbox",
        f"--user-data-dir={profile}",
        "--virtual-time-budget=5000",
    ]
    return [program, *SWITCHES, *options, "--dump-dom", address]


def _firefox(program: str, home: Path, address: str) -> list[str]:
    profile = Path(tempfile.mkdtemp(dir=home))
    lines = [f"user_pref({json.dumps(k)}, {json.dumps(v)});" for k, v in PREFERENCES.items()]
    (profile / "user.js").write_text("\n".join(lines), encoding="utf-8")
    picture = str(profile / "page.png")
    return [
        program,
        "--headless",
        "--no-remote",
        "--profile",
        str(profile),
        "--screenshot",
        picture,
        address,
    ]


def _sockets(command: list[str]) -> int:
    """Return how many sockets of the internet the browser asked for, all of its processes together."""
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "calls"
        watched = ["strace", "-f", "-qq", "-e", "trace=socket", "-o", str(told), *command]
        environment = {**os.environ, "HOME": folder}
        subprocess.run(
            [*ALONE, *watched], check=True, capture_output=True, timeout=LONGEST_S, env=environment
        )
        lines = told.read_text(encoding="utf-8", errors="replace").splitlines()
        return sum("socket(AF_INET" in line for line in lines)


if __name__ == "__main__":
    main()
