"""What came with a pack of somebody else stays as it came, and is not sent on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.cli.main import main
from tests.fixtures.sharing import receiver

if TYPE_CHECKING:
    from desktop.sessions.folder import TakeFolder
    from tests.fixtures.sharing import Shared

pytestmark = pytest.mark.media


@pytest.fixture
def take(shared: Shared) -> TakeFolder:
    """The take of a pack that came in."""
    return receiver(shared.library).receive(shared.export().path).folder.takes()[0]


@pytest.mark.parametrize(
    "command",
    [
        "words edit TAKE 1 x",
        "words replace 云帆 x TAKE",
        "words redo TAKE --from 0 --to 1",
        "words original TAKE",
        "words undo TAKE",
        "transcribe TAKE",
    ],
)
def test_words_that_came_in_stay(
    shared: Shared, take: TakeFolder, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    before = {path: path.read_bytes() for path in take.path.iterdir()}
    words = [str(take.path) if each == "TAKE" else each for each in command.split()]
    assert main([*words, "--library", str(shared.library)]) == 2
    assert "stay as they came" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in take.path.iterdir()} == before


def test_they_are_read_and_searched(shared: Shared, take: TakeFolder) -> None:
    place, library = str(take.path), ["--library", str(shared.library)]
    assert main(["words", "show", place, *library]) == 0
    assert main(["words", "find", "云帆", place, *library]) == 0
    assert main(["transcribe", place, "--missing", *library]) == 0


def test_where_there_are_none_they_may_be_made(
    shared: Shared, take: TakeFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    take.transcript.unlink()
    library = ["--library", str(shared.library)]
    assert main(["transcribe", str(take.path), "--model", "none", *library]) == 2
    assert "no speech model" in capsys.readouterr().err  # nothing before that kept one from it


def test_a_pack_is_not_sent_on(
    shared: Shared, take: TakeFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    target = shared.outside / "on.zip"
    command = ["export", str(take.session.path), "--to", str(target)]
    assert main([*command, "--library", str(shared.library)]) == 2
    assert "greenroom answer" in capsys.readouterr().err
    assert not target.exists()
