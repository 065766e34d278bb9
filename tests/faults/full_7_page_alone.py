"""The page of a pack in a place without a network: no socket is asked for, by it or for it.

The browsers are told to ask for nothing by themselves, so that what is left is the page's. Needs Linux with user namespaces, strace, and the browsers; says so where one is missing.
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
from tests.fixtures.readers import FIREFOXES, PREFERENCES, SILENT
from tests.fixtures.sharing import make_shared

ALONE = ["unshare", "--map-root-user", "--net"]
LONGEST_S = 120
PROBE = "2001:4860:4860::8888"
"""Chromium looks which way a packet would go there, and sends none, to know whether there is IPv6."""
TALKS = """<meta charset="utf-8"><title>talks</title><img src="http://10.8.8.8/a.png">
<script>fetch("http://10.8.8.8/b").catch(() => 0)</script>"""
"""A page as ours may not be: what it asks for must be seen."""


def main() -> None:
    """Open the page of a pack in each browser, and one that talks."""
    table = Table("browser", "review page", "a page that talks")
    if why := missing():
        print(f"left out: {why}")
        return
    with tempfile.TemporaryDirectory(prefix="greenroom-alone-") as home:
        ours, talks = pages(Path(home))
        for name in BROWSERS:
            if installed(name) is None:
                print(f"left out: {name} is not installed")
                continue
            silent, heard = (sockets(name, Path(home), page) for page in (ours, talks))
            table.row(name, silent, heard)
            if silent or not heard:
                table.note(name, [f"the page asked for {silent} sockets; {heard} were to be heard"])
    table.end()


def pages(home: Path) -> tuple[str, str]:
    """Return the address of the page of a pack, and of one that asks for what it may not."""
    with zipfile.ZipFile(make_shared(home).export().path) as archive:
        archive.extractall(home)
    talks = home / "talks.html"
    talks.write_text(TALKS, encoding="utf-8")
    return (home / "review.html").as_uri(), talks.as_uri()


def installed(name: str) -> str | None:
    """Return where a browser lies; None when it is not here."""
    names, _ = BROWSERS[name]
    return next((found for each in names if (found := shutil.which(each))), None)


def sockets(name: str, home: Path, address: str) -> int:
    """Return how many sockets of the internet a browser asked for while it showed a page."""
    program = installed(name)
    assert program is not None
    return _sockets(BROWSERS[name][1](program, home, address))


def missing() -> str:
    """Say why nothing can be watched here; empty when it can."""
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
    lines = [
        f"user_pref({json.dumps(k)}, {json.dumps(v)});" for k, v in (PREFERENCES | SILENT).items()
    ]
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
        watched = [
            "strace",
            "-f",
            "-qq",
            "--seccomp-bpf",
            "-e",
            "trace=socket,connect",
            "-o",
            str(told),
            *command,
        ]
        environment = {**os.environ, "HOME": folder}
        subprocess.run(
            [*ALONE, *watched], check=True, capture_output=True, timeout=LONGEST_S, env=environment
        )
        lines = told.read_text(encoding="utf-8", errors="replace").splitlines()
        return internet(lines)


def internet(lines: list[str]) -> int:
    """Count the sockets in what strace wrote, less those of the probe."""
    asked = sum("socket(AF_INET" in line for line in lines)
    return asked - sum("connect(" in line and PROBE in line for line in lines)


BROWSERS = {"chromium": (PROGRAMS, _chromium), "firefox": (FIREFOXES, _firefox)}


if __name__ == "__main__":
    main()
