"""A small picture of a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import Fault, WorldError
from desktop.media.small_picture import small_picture
from tests.fixtures.media import write_clip

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.media


def test_it_is_small_and_near_the_moment(tmp_path: Path) -> None:
    clip = write_clip(tmp_path / "video.mp4")
    found = small_picture(clip, 3500, 80)
    assert found.jpeg.startswith(b"\xff\xd8")
    assert (found.width, found.height) == (80, 60)
    assert 0 <= found.at_ms <= 3500
    assert small_picture(clip, 0, 4000).width == 160
    assert small_picture(clip, 99_000, 80).at_ms <= 4000


def test_without_a_picture_it_is_said(tmp_path: Path) -> None:
    clip = write_clip(tmp_path / "sound.mp4", picture=False)
    with pytest.raises(WorldError) as caught:
        small_picture(clip, 0, 80)
    assert caught.value.fault is Fault.MEDIA_UNREADABLE
