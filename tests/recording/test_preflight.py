"""What must be true before a take begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import Fault, WorldError
from desktop.recording.preflight import (
    BYTES_PER_MINUTE,
    LEAST_FREE_BYTES,
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
    assert minutes_left(tmp_path / "new") > 0


def test_the_forecast_keeps_the_reserve(tmp_path: Path) -> None:
    assert minutes_left(tmp_path, lambda _folder: LEAST_FREE_BYTES - 5) == 0
    plenty = LEAST_FREE_BYTES + 42 * BYTES_PER_MINUTE
    assert minutes_left(tmp_path, lambda _folder: plenty) == 42
