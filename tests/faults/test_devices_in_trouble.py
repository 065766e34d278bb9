"""A sample of the device faults of ``make faults``."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from tests.faults import camera_faults, sound_faults

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.media
BUSY = 2.0
SOUND_SAMPLE = ("switched",)


def test_cameras_in_trouble(tmp_path: Path) -> None:
    names = list(camera_faults.TROUBLES)
    with ThreadPoolExecutor(3) as pool:
        found = pool.map(camera_faults.go_through, names, [tmp_path / name for name in names])
    assert [(each.name, camera_faults.judge(each, BUSY)) for each in found] == [
        (name, []) for name in names
    ]


@pytest.mark.sound
@pytest.mark.skipif(bool(sound_faults.why_not()), reason=sound_faults.why_not())
@pytest.mark.parametrize("name", SOUND_SAMPLE)
def test_sound_servers_in_trouble(name: str) -> None:
    assert sound_faults.go_through(name).wrong == []
