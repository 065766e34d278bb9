"""Models are listed, brought in, checked, tried and removed by name."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

from desktop.base.paths import Folders
from desktop.base.settings import read_settings
from desktop.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.transcription.models import ModelFolder


def run(*arguments: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    status = main(["models", *arguments])
    output = capsys.readouterr()
    return status, output.out, output.err


def test_every_known_model_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run("list", "--json", capsys=capsys)
    found = {each["name"]: each for each in json.loads(out)["models"]}
    assert status == 0
    assert list(found) == ["base", "tiny", "small", "medium"]
    assert found["medium"]["state"] == "missing"
    assert found["small"]["bytes"] == 486_212_372
    assert "486 MB" in run("list", capsys=capsys)[1]


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["fetch", "nosuch"], 2),
        (["fetch", "tiny", "--mirror", "ftp://x"], 2),
        (["add", "/nowhere"], 2),
        (["add", __file__, "--custom"], 2),
        (["check", "nosuch"], 2),
        (["check", "medium"], 1),
        (["remove", "medium"], 1),
        (["try", "medium"], 1),
    ],
)
def test_wrong_use_and_the_worlds_faults(
    arguments: list[str], status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    found, out, err = run(*arguments, capsys=capsys)
    assert (found, out) == (status, "")
    assert len(err.strip().splitlines()) == 1


def test_a_mirror_that_is_not_there_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    status, _, err = run("fetch", "tiny", "--mirror", "http://127.0.0.1:9", capsys=capsys)
    assert status == 1
    assert "http://127.0.0.1:9/Systran/faster-whisper-tiny/resolve/" in err
    assert "could not be fetched" in err


def test_a_model_of_ones_own_is_added_and_removed(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "tuned"
    own.mkdir()
    (own / "model.bin").write_bytes(b"something else")
    assert run("add", str(tmp_path), capsys=capsys)[0] == 1
    assert run("add", str(own), capsys=capsys)[0] == 1
    status, out, _ = run("add", str(own), "--custom", "--json", capsys=capsys)
    assert status == 0
    folder = json.loads(out)["folder"]
    assert folder == str(Folders.standard().models[0] / "tuned")
    assert run("remove", "tuned", capsys=capsys)[0] == 0
    assert not list(Folders.standard().models[0].iterdir())
    shutil.rmtree(own)


@pytest.mark.model
def test_the_model_that_is_there_is_whole(
    base_model: ModelFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, _ = run("check", "--json", capsys=capsys)
    assert status == 0
    assert json.loads(out)["models"]["base"] == "whole"


def test_a_model_of_ones_own_is_listed_and_used(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "tuned"
    own.mkdir()
    (own / "model.bin").write_bytes(b"something else")
    run("add", str(own), "--custom", capsys=capsys)
    assert "custom model" in run("list", capsys=capsys)[1]
    assert run("use", "tuned", capsys=capsys)[0] == 1
    assert run("use", "tuned", "--trust-model", capsys=capsys)[0] == 0
    settings = read_settings(Folders.standard().settings)
    assert (settings.model, settings.trust_own_models) == ("tuned", True)
    assert run("use", str(own), "--trust-model", capsys=capsys)[0] == 0
    assert read_settings(Folders.standard().settings).model == str(own)
    assert run("use", "medium", capsys=capsys)[0] == 1


@pytest.mark.model
def test_a_damaged_copy_is_listed_and_passed_over(
    base_model: ModelFolder, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = Folders.standard().models[0] / "base"
    own.mkdir(parents=True)
    (own / "model.bin").write_bytes(b"torn")
    status, out, _ = run("list", "--json", capsys=capsys)
    found = next(each for each in json.loads(out)["models"] if each["name"] == "base")
    assert (status, found["state"], found["own_damaged"]) == (0, "whole", True)
    assert found["folder"] == str(base_model.path)
    assert "passed over" in run("list", capsys=capsys)[1]
