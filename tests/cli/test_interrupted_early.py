"""Ctrl-C while a command still loads ends it without a word of Python's."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import sys
class Pressed:
    def find_spec(self, name, path=None, target=None):
        if name == "desktop.cli.main":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Pressed())
from desktop.__main__ import main
sys.exit(main())
"""


def test_ctrl_c_while_it_loads_is_no_fault() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, "roles", "list"],
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")
