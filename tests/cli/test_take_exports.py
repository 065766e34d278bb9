"""A take for others, by command: a movie, its marks, chapters."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.app import build_services
from desktop.base.documents import write_document
from desktop.base.paths import Folders
from desktop.base.settings import Language
from desktop.base.tables import BOM
from desktop.base.timecode import Span
from desktop.cli.main import main
from desktop.media.probe import probe
from desktop.recording.adding import add_to_new_session
from desktop.review.desk import ReviewDesk
from desktop.review.model import MarkKind
from tests.fixtures.media import write_clip
from tests.fixtures.review import make_transcript

if TYPE_CHECKING:
    from desktop.sessions.folder import TakeFolder

pytestmark = pytest.mark.media
ROOT = Path(__file__).parents[2]


def new_take(tmp_path: Path, seconds: float) -> TakeFolder:
    services = build_services(Folders.standard())
    clip = write_clip(tmp_path / "clip.mp4", seconds)
    pack = services.roles.get("ai_customer_service")
    take = add_to_new_session(services.sessions, pack, "Q01", clip, language=Language.EN)
    write_document(take.transcript, make_transcript())
    desk = ReviewDesk(take.session)
    desk.mark(take.read().id, Span(500, 1500), kind=MarkKind.STRENGTH, text="warm opening")
    return take


@pytest.fixture
def take(home: Path, tmp_path: Path) -> TakeFolder:
    return new_take(tmp_path, 2.0)


def test_a_movie_is_written(
    take: TakeFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "给林"
    assert main(["movie", str(take.path), "--to", str(target), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["file"] == f"{target}.mp4"
    assert found["captions"] is True
    assert probe(Path(found["file"])).duration_ms > 1800
    assert main(["movie", str(take.path), "--to", f"{target}.mp4", "--no-captions"]) == 0
    assert "给林.mp4" in capsys.readouterr().out


def test_a_movie_without_the_captions_that_were_asked_for_says_so(
    take: TakeFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    take.transcript.unlink()
    words = ["movie", str(take.path), "--to", str(tmp_path / "a.mp4")]
    assert main(words) == 0
    assert f"It has no captions. Why, and what to do: greenroom captions {take.path}" in (
        capsys.readouterr().out
    )
    assert main([*words, "--no-captions"]) == 0
    assert "captions" not in capsys.readouterr().out


def test_a_movie_that_cannot_be_made_is_said(
    take: TakeFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["movie", str(take.path), "--to", str(tmp_path)]) == 2
    assert main(["movie", "nosuch", "--to", str(tmp_path / "a.mp4")]) == 2
    assert main(["movie", str(take.path), "--to", str(tmp_path / "gone" / "a.mp4")]) == 1
    take.video.write_bytes(b"no movie")
    assert main(["movie", str(take.path), "--to", str(tmp_path / "a.mp4")]) == 1
    take.video.unlink()
    assert main(["movie", str(take.path), "--to", str(tmp_path / "a.mp4")]) == 1
    assert len(capsys.readouterr().err.strip().splitlines()) == 5
    assert not (tmp_path / "a.mp4").exists()


def test_a_take_of_sound_alone_is_told_what_can_be_written_of_it(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    services = build_services(Folders.standard())
    clip = write_clip(tmp_path / "clip.mp4", 1.0, picture=False)
    pack = services.roles.get("ai_customer_service")
    take = add_to_new_session(services.sessions, pack, "Q01", clip, language=Language.EN)
    assert main(["movie", str(take.path), "--to", str(tmp_path / "a.mp4")]) == 2
    said = capsys.readouterr().err
    assert "no movie can be made of it" in said
    assert "greenroom captions" in said
    assert not (tmp_path / "a.mp4").exists()


@pytest.mark.e2e
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGINT to send")
def test_ctrl_c_leaves_no_half_file(home: Path, tmp_path: Path) -> None:
    take = new_take(tmp_path, 60.0)
    out = tmp_path / "out"
    out.mkdir()
    without_screen = {
        name: value
        for name, value in os.environ.items()
        if name not in {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}
    }
    command = [sys.executable, "-m", "desktop", "movie", str(take.path), "--to", str(out / "a.mp4")]
    with subprocess.Popen(
        command, cwd=ROOT, env=without_screen, stderr=subprocess.PIPE, text=True
    ) as program:
        until = time.monotonic() + 60
        while not list(out.iterdir()) and program.poll() is None and time.monotonic() < until:
            time.sleep(0.01)
        program.send_signal(signal.SIGINT)
        _, said = program.communicate(timeout=60)
    assert program.returncode == 130
    assert "a.mp4" in said
    assert list(out.iterdir()) == []


def test_marks_are_a_table_or_annotations(
    take: TakeFolder, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["marks", str(take.path)]) == 0
    table = capfdbinary.readouterr().out.decode()
    assert table.startswith(BOM)
    assert "warm opening" in table
    file = tmp_path / "marks.jsonld"
    assert main(["marks", str(take.path), "--output", str(file)]) == 0
    assert str(file).encode() in capfdbinary.readouterr().out
    (note,) = json.loads(file.read_text(encoding="utf-8"))["first"]["items"]
    assert note["motivation"] == "commenting"
    assert main(["marks", str(take.path), "--format", "jsonld", "--json"]) == 0
    found = json.loads(capfdbinary.readouterr().out)
    assert found["format"] == "jsonld"
    assert json.loads(found["text"])["total"] == 1
    assert main(["marks", str(take.path), "--format", "pdf"]) == 2
    assert main(["marks", str(take.path), "--output", str(tmp_path / "gone" / "a.csv")]) == 1


def test_questions_are_chapters(
    take: TakeFolder, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["chapters", str(take.session.path)]) == 0
    assert capfdbinary.readouterr().out.startswith(b"WEBVTT\n")
    file = tmp_path / "chapters.vtt"
    assert main(["chapters", str(take.session.path), "--output", str(file)]) == 0
    assert "00:00:00.000 --> 00:00:0" in file.read_text(encoding="utf-8")
    assert main(["chapters", "nosuch"]) == 2
