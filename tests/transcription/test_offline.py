"""Nothing that the program loads calls home, or prepares to."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

QUIET_BY_ITSELF = ("CI", "ORT_DISABLE_TELEMETRY", "ORT_RUNNING_UNIT_TESTS", "XDG_CACHE_HOME")
FIND_SPEECH = """
import sys
import numpy as np
import desktop.__main__
sys.argv = ["greenroom", "--version"]
assert desktop.__main__.main() == 0
from faster_whisper import vad
vad.get_speech_timestamps(np.zeros(16000, np.float32))
"""


@pytest.mark.timeout(120)
def test_the_library_that_finds_speech_keeps_no_telemetry(tmp_path: Path) -> None:
    env = {name: value for name, value in os.environ.items() if name not in QUIET_BY_ITSELF}
    env |= {"HOME": str(tmp_path), "GREENROOM_HOME": str(tmp_path / "greenroom")}
    subprocess.run([sys.executable, "-c", FIND_SPEECH], env=env, check=True, capture_output=True)
    kept = [path for path in tmp_path.rglob("*") if "onnxruntime" in path.name.lower()]
    assert kept == []


def test_a_child_is_told_too() -> None:
    said = subprocess.run(
        [sys.executable, "-c", "import os; print(os.environ['ORT_DISABLE_TELEMETRY'])"],
        check=True,
        capture_output=True,
        text=True,
    )
    assert said.stdout == "1\n"
