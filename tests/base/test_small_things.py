"""Folders, settings, logs, errors, ids, assets."""

from __future__ import annotations

import datetime as dt
import logging
import os
import sys
import time
import uuid
from pathlib import Path

import msgspec
import pytest

from desktop.base import logs
from desktop.base.assets import asset
from desktop.base.errors import Fault, UsageError, WorldError, Wrong
from desktop.base.ids import new_id, now_utc
from desktop.base.logs import start_logging, stop_logging, write_crash_report
from desktop.base.paths import HOME_VARIABLE, Folders, chosen_folders
from desktop.base.settings import Appearance, Interface, Settings, read_settings, write_settings

FULL = Path("/dev/full")


def test_one_variable_moves_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "家"))
    folders = Folders.standard()
    for folder in (folders.library, folders.config, folders.data, folders.cache, folders.log):
        assert folder.is_relative_to(tmp_path / "家")
    assert Folders.standard(tmp_path / "lib").library == tmp_path / "lib"


def test_without_it_the_system_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(HOME_VARIABLE, raising=False)
    folders = Folders.standard()
    assert folders.library.name == "Greenroom"
    assert Folders.standard(Path("/lib")).library == Path("/lib")
    assert folders.sessions.parent == folders.library
    assert (
        folders.own_roles.parent == folders.trash.parent == folders.index.parent == folders.library
    )
    assert folders.models[0].parent == folders.data


def test_the_settings_choose_the_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    default = Folders.standard()
    assert chosen_folders(None) == default
    write_settings(default.settings, Settings(library=str(tmp_path / "else")))
    assert chosen_folders(None).library == tmp_path / "else"
    assert chosen_folders(tmp_path / "given").library == tmp_path / "given"


def test_a_file_is_no_library(tmp_path: Path) -> None:
    (tmp_path / "film.mp4").write_bytes(b"")
    with pytest.raises(UsageError) as caught:
        chosen_folders(tmp_path / "film.mp4")
    assert caught.value.wrong is Wrong.NOT_A_FOLDER


def test_settings_that_cannot_be_read_are_said(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").mkdir()
    with pytest.raises(WorldError) as caught:
        read_settings(tmp_path / "settings.toml")
    assert caught.value.fault is Fault.FILE_FAILED


def test_settings_are_read_back(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.toml"
    assert read_settings(path) == Settings()
    chosen = Settings(
        interface=Interface.ZH_CN, appearance=Appearance.DARK, camera="摄像头 1", volume=0.5
    )
    write_settings(path, chosen)
    assert read_settings(path) == chosen


@pytest.mark.parametrize(
    "content", [b"interface = 5", b"= broken", b"\xff\xfe", b'volume = "loud"']
)
def test_damaged_settings_are_said(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    with pytest.raises(WorldError) as caught:
        read_settings(path)
    assert caught.value.fault is Fault.SETTINGS_DAMAGED
    assert path.read_bytes() == content


def test_settings_that_could_not_be_read_again_are_not_written(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    write_settings(path, Settings(volume=0.5))
    with pytest.raises(ValueError, match=r"<= 1\.0"):
        write_settings(path, Settings(volume=1.5))
    assert read_settings(path).volume == 0.5


def test_the_log_is_written_and_put_aside(tmp_path: Path) -> None:
    path = tmp_path / "log" / "greenroom.log"
    path.parent.mkdir()
    path.write_bytes(b"x" * (logs.LARGEST_LOG_BYTES + 1))
    start_logging(path.parent, debug=True)
    logging.getLogger("desktop.test").debug("hello")
    stop_logging()
    assert "hello" in path.read_text(encoding="utf-8")
    assert path.with_suffix(".old.log").stat().st_size > logs.LARGEST_LOG_BYTES


def test_what_is_no_text_is_logged_and_reported(tmp_path: Path) -> None:
    """The name of a file, as Linux allows it."""
    odd = os.fsdecode(b"\xc3\xe6")
    start_logging(tmp_path)
    (handler,) = logging.getLogger("desktop").handlers
    handler.handle(
        logging.makeLogRecord({"msg": f"opened {odd}"})
    )  # only there: pytest keeps text alone
    stop_logging()
    assert "opened \\udcc3\\udce6" in (tmp_path / "greenroom.log").read_text("utf-8")
    report = write_crash_report(tmp_path, ValueError(odd))
    assert report is not None
    assert "ValueError: \\udcc3\\udce6" in report.read_text("utf-8")


def test_a_second_crash_does_not_write_over_the_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = time.gmtime()
    monkeypatch.setattr(time, "gmtime", lambda: now)
    first = write_crash_report(tmp_path, ValueError("the cause"))
    assert first == write_crash_report(tmp_path, ValueError("what came of it"))
    assert first is not None
    assert first.read_text("utf-8").splitlines() == [
        "ValueError: the cause",
        "ValueError: what came of it",
    ]


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "log").write_bytes(b"")
    start_logging(tmp_path / "log")
    logging.getLogger("desktop.test").info("unheard")
    stop_logging()
    assert write_crash_report(tmp_path / "log", ValueError("x")) is None


@pytest.mark.skipif(not FULL.exists(), reason="only Linux has a disk that is always full")
def test_a_log_without_room_stops_nothing_and_says_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "greenroom.log").symlink_to(FULL)
    start_logging(tmp_path)
    logging.getLogger("desktop.test").info("no room")
    (handler,) = logging.getLogger("desktop").handlers
    stop_logging()
    assert capsys.readouterr().err == ""
    handler.handle(logging.makeLogRecord({"msg": "%d", "args": ("x",)}))  # a mistake of ours
    assert "Logging error" in capsys.readouterr().err
    handler.close()


def test_a_crash_leaves_a_report(tmp_path: Path) -> None:
    report = write_crash_report(tmp_path, ValueError("why"))
    assert report is not None
    assert "ValueError: why" in report.read_text(encoding="utf-8")


def test_errors_carry_their_facts() -> None:
    world = WorldError(Fault.DISK_FULL, folder=Path("/a"))
    assert world.facts == {"folder": "/a"}
    assert "folder=/a" in str(world)
    usage = UsageError(Wrong.FILE_UNKNOWN, name="b")
    assert usage.facts == {"name": "b"}
    assert "name=b" in str(usage)


def test_ids_and_moments() -> None:
    assert uuid.UUID(new_id()).version == 4
    moment = now_utc()
    assert moment.endswith("Z")
    assert dt.datetime.fromisoformat(moment).tzinfo is not None


def test_assets_are_found_from_source_and_frozen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert asset("roles").is_dir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert asset("roles") == tmp_path / "assets" / "roles"


def test_settings_can_be_changed_one_by_one() -> None:
    assert msgspec.structs.replace(Settings(), model="tiny").model == "tiny"
