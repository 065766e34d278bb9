from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
import typer
from typer.testing import CliRunner

from desktop.base.errors import Fault, UsageError, WorldError, Wrong
from desktop.base.paths import Folders
from desktop.base.settings import Interface, Settings, write_settings
from desktop.cli import add
from desktop.media.probe import probe
from desktop.media.speech_file import read_speech
from desktop.sessions.folder import TakeFolder
from desktop.sessions.lock import SessionLock
from desktop.sessions.model import Origin, TakeState

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.fixtures.media import ClipTaker

    Run: TypeAlias = Callable[..., dict[str, Any]]

pytestmark = pytest.mark.media
QUESTION = ("--role", "ai_customer_service", "--question", "q03")


def _nothing() -> None:
    """Make the command keep its name although it is the only one."""


@pytest.fixture
def run(tmp_path: Path) -> Run:
    app = typer.Typer()
    app.callback()(_nothing)
    add.register(app)

    def call(*arguments: object, library: Path = tmp_path / "资料 库") -> dict[str, Any]:
        words = ["add", *map(str, arguments), "--library", str(library), "--json"]
        result = CliRunner().invoke(app, words, catch_exceptions=False)
        assert result.exit_code == 0, result.output
        return json.loads(result.stdout)

    return call


def sessions(library: Path) -> list[str]:
    return sorted(each.name for each in (library / "sessions").glob("*"))


def test_a_video_becomes_a_take_of_a_new_session(run: Run, media_clip: ClipTaker) -> None:
    source = media_clip()
    before = source.read_bytes()
    answer = run(source, *QUESTION, "--language", "en")
    assert set(answer) == {"session", "take", "video", "duration_ms"}
    assert all(Path(answer[name]).is_absolute() for name in ("session", "take", "video"))
    assert abs(answer["duration_ms"] - 4000) <= 1
    take = TakeFolder(Path(answer["take"]))
    document = take.read()
    assert (document.state, document.origin) == (TakeState.SAVED, Origin.ADDED)
    assert (document.question_id, document.width, document.height) == ("Q03", 160, 120)
    assert probe(Path(answer["video"])).duration_ms == answer["duration_ms"]
    assert abs(read_speech(take.speech).size / 16 - 4000) < 50
    assert take.session.read().language == "en"
    assert source.read_bytes() == before


def test_another_file_goes_into_the_same_session(run: Run, media_clip: ClipTaker) -> None:
    first = run(media_clip(), *QUESTION)
    second = run(media_clip("sound_only.mp4"), *QUESTION, "--session", first["session"])
    assert second["session"] == first["session"]
    assert Path(second["take"]).name == "02_Q03"
    assert not TakeFolder(Path(second["take"])).read().has_picture


@pytest.mark.parametrize("name", ["truncated.mp4", "empty.mp4"])
def test_an_unreadable_file_leaves_nothing(
    run: Run, media_clip: ClipTaker, tmp_path: Path, name: str
) -> None:
    with pytest.raises(WorldError) as caught:
        run(media_clip(name), *QUESTION, library=tmp_path / "l")
    assert caught.value.fault is Fault.MEDIA_UNREADABLE
    assert sessions(tmp_path / "l") == []


def test_a_busy_session_is_left_alone(run: Run, media_clip: ClipTaker) -> None:
    first = run(media_clip(), *QUESTION)
    with SessionLock(Path(first["session"])), pytest.raises(WorldError) as caught:
        run(media_clip(), *QUESTION, "--session", first["session"])
    assert caught.value.fault is Fault.SESSION_BUSY
    assert len(list((Path(first["session"]) / "takes").iterdir())) == 1


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        (("--role", "nobody", "--question", "Q03"), Wrong.ROLE_UNKNOWN),
        (("--role", "ai_customer_service", "--question", "Q99"), Wrong.QUESTION_UNKNOWN),
        ((*QUESTION, "--session", "none"), Wrong.SESSION_UNKNOWN),
    ],
)
def test_wrong_names_are_refused_before_anything_is_made(
    run: Run, media_clip: ClipTaker, tmp_path: Path, words: tuple[str, ...], wrong: Wrong
) -> None:
    with pytest.raises(UsageError) as caught:
        run(media_clip(), *words, library=tmp_path / "l")
    assert caught.value.wrong is wrong
    assert sessions(tmp_path / "l") == []


def test_a_session_keeps_its_language(run: Run, media_clip: ClipTaker, tmp_path: Path) -> None:
    first = run(media_clip(), *QUESTION, "--language", "en")
    named = ("--session", Path(first["session"]).name)
    assert run(media_clip(), *QUESTION, *named, "--language", "en")["session"] == first["session"]
    with pytest.raises(UsageError) as caught:
        run(media_clip(), *QUESTION, *named, "--language", "zh")
    assert caught.value.wrong is Wrong.OTHER_IN_SESSION
    assert caught.value.facts == {"name": "--language", "value": "zh", "known": "en"}
    assert len(list(Path(first["session"]).glob("takes/*"))) == 2


@pytest.mark.parametrize(
    ("wish", "locale", "spoken"),
    [("system", "C.UTF-8", "en"), ("system", "zh_CN.UTF-8", "zh"), ("en", "zh_CN.UTF-8", "en")],
)
def test_a_session_begins_in_the_language_of_the_interface(
    run: Run,
    media_clip: ClipTaker,
    monkeypatch: pytest.MonkeyPatch,
    *,
    wish: str,
    locale: str,
    spoken: str,
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    write_settings(Folders.standard().settings, Settings(interface=Interface(wish)))
    made = run(media_clip("sound_only.mp4"), *QUESTION)
    assert TakeFolder(Path(made["take"])).session.read().language == spoken


def test_a_file_that_is_not_there_is_wrong_use(run: Run, tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        run(tmp_path / "none.mp4", *QUESTION)
    assert caught.value.wrong is Wrong.FILE_UNKNOWN


def test_a_fault_on_the_way_leaves_no_take_and_no_session(
    run: Run, media_clip: ClipTaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = (
        "import sys",
        'print(\'{"type": "looked"}\', flush=True)',
        "for _ in range(2): sys.stdin.readline()",
        'print(\'{"type": "bad", "fault": "disk_full", "facts": {"folder": "/x"}}\')',
    )
    full = [sys.executable, "-c", "\n".join(lines)]
    monkeypatch.setattr("desktop.media.quarantine.inspector_command", lambda: full)
    with pytest.raises(WorldError) as caught:
        run(media_clip(), *QUESTION, library=tmp_path / "l")
    assert caught.value.fault is Fault.DISK_FULL
    assert sessions(tmp_path / "l") == []
    assert list((tmp_path / "l").rglob("*session*")) == [tmp_path / "l" / "sessions"]
