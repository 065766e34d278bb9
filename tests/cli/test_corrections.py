"""The words of a take corrected by command."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from desktop.app import build_services
from desktop.base.documents import write_document
from desktop.base.paths import Folders
from desktop.base.settings import Language
from desktop.cli.main import main
from desktop.transcription.corrections import read_words
from tests.fixtures.review import make_transcript

if TYPE_CHECKING:
    from desktop.sessions.folder import TakeFolder


@pytest.fixture
def take(home: object) -> TakeFolder:
    """A take with a transcript in the library of the user."""
    assert home
    services = build_services(Folders.standard())
    pack = services.roles.get("ai_customer_service")
    session = services.sessions.create(pack, language=Language.EN, questions=("Q01",))
    made = session.new_take("Q01")
    write_document(made.transcript, make_transcript())
    return made


def ask(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert main(["words", *arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_words_are_corrected_found_and_brought_back(
    take: TakeFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(take.path)
    answer = ask(capsys, "edit", path, "2-3", "Kubernetes")
    assert answer["changed"]
    assert answer["text"].startswith("word0 Kubernetes word3")
    shown = ask(capsys, "show", path)
    assert shown["words"][1]["heard"] == "word1 word2"
    assert (shown["words"][1]["start_ms"], shown["words"][1]["end_ms"]) == (200, 600)
    assert ask(capsys, "show", path, "--unsure")["words"] == []
    found = ask(capsys, "find", "kubernetes", path)["found"]
    assert [(each["first"], each["start_ms"]) for each in found] == [(2, 200)]
    assert ask(capsys, "find", "kubernetes", path, "--case")["found"] == []
    assert ask(capsys, "replace", "word", "term", path)["replaced"] == 8
    assert ask(capsys, "undo", path)["text"].startswith("word0 Kubernetes")
    assert ask(capsys, "undo", path, "--again")["text"].startswith("term0 Kubernetes")
    assert ask(capsys, "original", path, "2")["text"].startswith("term0 word1 word2 term3")
    assert ask(capsys, "original", path)["changed"]
    assert read_words(take).transcript == make_transcript()
    assert not ask(capsys, "original", path)["changed"]


def test_people_read_lines(take: TakeFolder, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(take.path)
    assert main(["words", "edit", path, "1", "first"]) == 0
    assert capsys.readouterr().out.startswith("first word1")
    assert main(["words", "show", path]) == 0
    assert "✎ first  ← word0" in capsys.readouterr().out
    assert main(["words", "find", "first", path]) == 0
    assert "00:00  first word1" in capsys.readouterr().out
    write_document(take.transcript, make_transcript().__class__(language="en", model="base"))
    assert main(["words", "show", path]) == 0
    assert "1" in capsys.readouterr().out


@pytest.mark.parametrize("numbers", ["0", "11", "3-2", "x"])
def test_numbers_that_are_none_are_wrong_use(take: TakeFolder, numbers: str) -> None:
    assert main(["words", "edit", str(take.path), numbers, "x"]) == 2
    assert main(["words", "find", " ", str(take.path)]) == 2
    for end in ("1", "inf", "1e300"):
        assert main(["words", "redo", str(take.path), "--from", "2", "--to", end]) == 2


def test_captions_have_the_corrected_words_and_json_has_both(
    take: TakeFolder, capfd: pytest.CaptureFixture[str]
) -> None:
    main(["words", "edit", str(take.path), "1", "first"])
    capfd.readouterr()
    assert main(["captions", str(take.path)]) == 0
    assert "first word1" in capfd.readouterr().out
    assert main(["captions", str(take.path), "--format", "json"]) == 0
    whole = json.loads(capfd.readouterr().out)
    assert whole["segments"][0]["words"][0]["text"] == " first"
    assert whole["heard"][0]["words"][0]["text"] == " word0"
