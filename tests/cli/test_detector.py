"""The face detector is shown and brought in by a command."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from desktop.cli.main import main
from desktop.cues.face_model import FILE

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def run(*arguments: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    status = main(["detector", *arguments])
    output = capsys.readouterr()
    return status, output.out, output.err


def test_it_is_missing_at_first(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run("show", "--json", capsys=capsys)
    assert (status, json.loads(out)) == (0, {"state": "missing", "bytes": 232589})


def test_another_file_is_refused_with_a_sentence(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "x.onnx").write_bytes(b"x")
    status, out, err = run("add", str(tmp_path / "x.onnx"), capsys=capsys)
    assert (status, out) == (1, "")
    assert len(err.strip().splitlines()) == 1
    assert run("add", str(tmp_path / "gone"), capsys=capsys)[0] == 2


def test_the_file_itself_is_taken(
    capsys: pytest.CaptureFixture[str], neighbours: Path | None
) -> None:
    """Only where the file is at hand: it does not ship."""
    if neighbours is None:
        return
    status, out, _ = run("add", str(neighbours / "models" / FILE), "--json", capsys=capsys)
    assert (status, json.loads(out)["state"]) == (0, "whole")
