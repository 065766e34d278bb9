"""A sample of the kills of ``make faults``."""

from __future__ import annotations

import random
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from tests.faults.kills import kill_once

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [
    pytest.mark.media,
    pytest.mark.skipif(sys.platform == "win32", reason="only on systems with SIGKILL"),
]
KILLS = 8
LOST_S = 1.0
OFFSET_MS = 80


def test_a_killed_take_comes_back(tmp_path: Path) -> None:
    moments = [random.uniform(0.05, 1.0), *(random.uniform(1.0, 3.0) for _ in range(KILLS - 1))]
    with ThreadPoolExecutor(2) as pool:
        losses = list(pool.map(kill_once, [tmp_path / str(at) for at in range(KILLS)], moments))
    for loss in losses:
        assert loss.wrong == []
        assert loss.listed or loss.captured_s < 1
        assert max(loss.picture_s, loss.sound_s, loss.speech_s) <= LOST_S
        assert abs(loss.offset_ms) <= OFFSET_MS
