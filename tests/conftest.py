"""What every test stands on: the guards, and the fixtures of each room.

Every file in ``tests/fixtures`` is a plugin. Those called ``guard_*`` are always on: a test that
touches the network, the user's own folders, or leaves a warning, a thread, a process, a timer or
a window behind, fails and is told where the thing was started.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

from desktop.base.offline import stay_offline

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # read by Qt when it is first imported
os.environ.setdefault(  # which sound system and which FFmpeg it found is no fault
    "QT_LOGGING_RULES", "qt.multimedia.symbolsresolver=false;qt.multimedia.ffmpeg.info=false"
)
stay_offline()  # before a library that would call home is loaded

settings.register_profile("greenroom", deadline=None)  # how busy a machine is, is no fault either
settings.load_profile("greenroom")

pytest.register_assert_rewrite("tests.fixtures")  # also for plugins that import each other
pytest_plugins = [
    f"tests.fixtures.{path.stem}"
    for path in sorted((Path(__file__).parent / "fixtures").glob("*.py"))
    if not path.stem.startswith("_")
]
