"""What must be true before a take begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import Fault, WorldError
from desktop.recording.preflight import (
    LEAST_FREE_BYTES,
    SOUND_BYTES_PER_MINUTE,
    bytes_per_minute,
    check_before_take,
    minutes_left,
)

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.media


def test_a_nearly_full_disk_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WorldError) as caught:
        check_before_take(tmp_path, lambda _folder: LEAST_FREE_BYTES - 1)
    assert caught.value.fault is Fault.DISK_FULL
    check_before_take(tmp_path, lambda _folder: LEAST_FREE_BYTES)


def test_a_folder_that_is_not_there_yet_is_no_fault(tmp_path: Path) -> None:
    check_before_take(tmp_path / "new" / "library", lambda _folder: LEAST_FREE_BYTES)
    assert minutes_left(tmp_path / "new", 1280, 720) > 0


def test_the_forecast_keeps_the_reserve(tmp_path: Path) -> None:
    assert minutes_left(tmp_path, 1280, 720, lambda _folder: LEAST_FREE_BYTES - 5) == 0
    plenty = LEAST_FREE_BYTES + 42 * bytes_per_minute(1280, 720)
    assert minutes_left(tmp_path, 1280, 720, lambda _folder: plenty) == 42


def test_a_smaller_picture_leaves_more_minutes() -> None:
    needed = [bytes_per_minute(*size) for size in ((0, 0), (640, 360), (1280, 720), (1920, 1080))]
    assert needed == sorted(set(needed))
    assert needed[0] == SOUND_BYTES_PER_MINUTE
