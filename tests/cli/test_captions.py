"""The transcript of a take as a file, by command."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

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


COMMANDS_FOR_WORDS = (
    ("captions", "{take}"),
    ("words", "show", "{take}"),
    ("words", "find", "a", "{take}"),
    ("words", "edit", "{take}", "1", "a"),
    ("words", "replace", "a", "b", "{take}"),
    ("words", "redo", "{take}", "--from", "0", "--to", "1"),
    ("words", "original", "{take}"),
    ("words", "undo", "{take}"),
)


def _said(
    words: tuple[str, ...], take: TakeFolder, capsys: pytest.CaptureFixture[str]
) -> tuple[int, str]:
    status = main([each.format(take=take.path) for each in words])
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    return status, said.err


@pytest.mark.parametrize("words", COMMANDS_FOR_WORDS, ids=" ".join)
def test_what_was_never_transcribed_is_told_how_to_be(
    words: tuple[str, ...], take: TakeFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    take.transcript.unlink()
    status, said = _said(words, take, capsys)
    assert status == 1
    assert said.endswith(f"Transcribe it first: greenroom transcribe {take.path}\n")
    assert "backup" not in said


@pytest.mark.parametrize("words", [*COMMANDS_FOR_WORDS, ("cues", "{take}")], ids=" ".join)
def test_a_damaged_transcript_is_made_again_and_not_restored(
    words: tuple[str, ...], take: TakeFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    take.transcript.write_text("{")
    status, said = _said(words, take, capsys)
    assert status == 1
    assert said.startswith(f"{take.transcript} is damaged (")
    assert said.endswith(f"greenroom transcribe {take.path}\n")
    assert "backup" not in said


@pytest.mark.parametrize("words", [*COMMANDS_FOR_WORDS, ("cues", "{take}")], ids=" ".join)
def test_damaged_corrections_are_told_apart_from_what_was_heard(
    words: tuple[str, ...], take: TakeFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    """It had been said to restore the file; what was heard is whole, and can be gone on with."""
    take.corrections.write_text("{")
    status, said = _said(words, take, capsys)
    assert status == 1
    assert said.startswith(f"{take.corrections} is damaged (")
    assert "move it away to go on with the words as they were heard" in said
    take.corrections.rename(take.corrections.with_suffix(".old"))
    assert main(["captions", str(take.path)]) == 0


@pytest.mark.parametrize(
    "words", [("captions", "{take}"), ("words", "show", "{take}"), ("transcribe", "{take}")]
)
def test_a_take_without_sound_is_not_told_to_be_transcribed(
    words: tuple[str, ...], take: TakeFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    take.transcript.unlink()
    take.write(replace(take.read(), has_sound=False))
    status, said = _said(words, take, capsys)
    assert status == 1
    assert said.startswith(f"The take {take.path} has a picture and no sound,")


def test_a_batch_does_not_pass_over_damaged_words(
    take: TakeFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    take.transcript.write_text("{")
    assert main(["transcribe", str(take.path), "--missing", "--model", "nosuch"]) == 2
    assert "nosuch" in capsys.readouterr().err


def test_a_batch_that_broke_off_passes_over_what_is_done(
    take: TakeFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    before = take.transcript.read_bytes()
    assert main(["transcribe", str(take.path), "--missing"]) == 0
    assert capsys.readouterr().out == "All of them have their words already.\n"
    assert take.transcript.read_bytes() == before
