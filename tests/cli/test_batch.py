"""A batch with a file that can't be read, and the same command once more."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from desktop.base.paths import Folders
from desktop.base.settings import Language
from desktop.cli.main import main
from desktop.recording.samples import sample_in

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.transcription.models import ModelFolder

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.model, pytest.mark.timeout(300)]


def test_the_others_are_done_and_not_done_again(
    base_model: ModelFolder, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.wav"
    broken.write_text("no sound")
    sound = str(sample_in(Language.EN).path)
    command = ["transcribe", str(broken), sound, "--model", str(base_model.path), "--json"]
    assert main(command) == 1
    first = capsys.readouterr()
    assert len(json.loads(first.out)["transcripts"]) == 1
    assert "1 of 2 could not be transcribed" in first.err
    cache = Folders.standard().cache / "transcripts"
    kept = [each.stat().st_mtime_ns for each in cache.glob("*/transcript.json")]
    assert main(command) == 1
    again = capsys.readouterr()
    assert again.out == first.out
    assert "1 of 2 are done already" in again.err
    assert [each.stat().st_mtime_ns for each in cache.glob("*/transcript.json")] == kept
    assert home.exists()
