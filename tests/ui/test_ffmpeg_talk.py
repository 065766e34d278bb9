"""What a player says on the terminal: faults only."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
import pytest

from desktop.ui.outside.ffmpeg_talk import DEBUGGED, say_only_faults
from desktop.ui.player import MediaPlayer
from tests.fixtures.media import write_clip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = [pytest.mark.gui, pytest.mark.media]


def opened(qtbot: QtBot, path: Path) -> None:
    """Open a file until it can be played or is refused."""
    player, ends = MediaPlayer(), list[object]()
    player.loaded.connect(ends.append)
    player.failed.connect(ends.append)
    player.open(path)
    qtbot.waitUntil(lambda: bool(ends))
    player.close()


def test_a_recording_that_plays_is_not_described_on_the_terminal(
    qtbot: QtBot, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    opened(qtbot, write_clip(tmp_path / "clip.mp4", 0.5))
    assert "Input #0" not in capfd.readouterr().err


@pytest.mark.qt_log_ignore("Could not open media", extend=True)
def test_what_is_wrong_with_a_recording_is_still_said(
    qtbot: QtBot, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    whole = write_clip(tmp_path / "clip.mp4", 0.5).read_bytes()
    cut = tmp_path / "cut.mp4"
    cut.write_bytes(whole[: len(whole) // 2].replace(b"moov", b"xoov"))
    opened(qtbot, cut)
    assert "moov atom not found" in capfd.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere each program has its own")
@pytest.mark.usefixtures("qapp")
def test_of_two_of_one_name_it_is_the_one_that_is_loaded(tmp_path: Path) -> None:
    """Debian 13 has the one that Qt brings, too; where ALSA has loaded it, Qt uses that."""
    MediaPlayer().close()
    (ours,) = (Path(PySide6.__file__).parent / "Qt/lib").glob("libavutil.so.??")
    (tmp_path / ours.name).write_bytes(b"another one")
    assert say_only_faults(tmp_path)


@pytest.mark.usefixtures("qapp")
def test_without_that_library_or_where_all_is_to_be_heard_nothing_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    MediaPlayer().close()
    assert not say_only_faults(tmp_path)
    (tmp_path / "avutil-59.dll").write_bytes(b"no library")
    assert not say_only_faults(tmp_path)
    assert say_only_faults()
    monkeypatch.setenv(DEBUGGED, "1")
    assert not say_only_faults()
