"""The transcript of a take as a file, by command."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from desktop.app import build_services
from desktop.base.documents import write_document
from desktop.base.paths import Folders
from desktop.base.settings import Language
from desktop.cli.main import main
from tests.fixtures.review import make_transcript

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.sessions.folder import TakeFolder


@pytest.fixture
def take(home: Path) -> TakeFolder:
    """A take with a transcript in the library of the user."""
    services = build_services(Folders.standard())
    pack = services.roles.get("ai_customer_service")
    session = services.sessions.create(pack, language=Language.EN, questions=("Q01",))
    made = session.new_take("Q01")
    write_document(made.transcript, make_transcript())
    return made


@pytest.mark.parametrize(
    ("arguments", "beginning"),
    [
        ([], b"WEBVTT\n"),
        (["--format", "srt"], b"1\r\n00:00:00,000 --> "),
        (["--format", "txt"], b"word0 word1"),
        (["--format", "json"], b"{"),
    ],
)
def test_words_are_printed_as_a_file_has_them(
    take: TakeFolder,
    arguments: list[str],
    beginning: bytes,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    assert main(["captions", str(take.path), *arguments]) == 0
    assert capfdbinary.readouterr().out.startswith(beginning)


def test_the_ending_of_the_file_says_the_format(
    take: TakeFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "字幕.srt"
    assert main(["captions", str(take.path), "--output", str(file)]) == 0
    assert file.read_bytes().startswith(b"1\r\n")
    assert main(["captions", str(take.path), "--output", str(file), "--bom"]) == 0
    assert file.read_bytes().startswith(b"\xef\xbb\xbf1\r\n")
    capsys.readouterr()
    assert main(["captions", str(take.path), "--output", str(file)]) == 0
    assert str(file) in capsys.readouterr().out
    assert main(["captions", str(take.path), "--output", str(file), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["format"] == "srt"


def test_what_is_not_there_is_said(
    take: TakeFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["captions", "nosuch"]) == 2
    assert main(["captions", str(take.path), "--format", "pdf"]) == 2
    assert main(["captions", str(take.path), "--output", str(tmp_path / "no" / "a.vtt")]) == 1
    take.transcript.unlink()
    assert main(["captions", str(take.path)]) == 1
    assert len(capsys.readouterr().err.strip().splitlines()) == 4


def test_a_batch_that_broke_off_passes_over_what_is_done(
    take: TakeFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    before = take.transcript.read_bytes()
    assert main(["transcribe", str(take.path), "--missing"]) == 0
    assert capsys.readouterr().out == "All of them have their words already.\n"
    assert take.transcript.read_bytes() == before
