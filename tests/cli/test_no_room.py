"""The disk that the answer goes to is full, or what is handed in is a pipe: that is told, and is no mistake of ours."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.base.paths import Folders
from desktop.base.settings import Interface, Settings, write_settings
from desktop.cli.main import WORLD, main

if TYPE_CHECKING:
    from collections.abc import Generator

FULL = Path("/dev/full")
pytestmark = pytest.mark.skipif(
    not FULL.exists(), reason="only Linux has a disk that is always full"
)


@contextmanager
def full(name: str) -> Generator[None]:
    """Let a stream of the process end on a disk without room."""
    place = FULL.open("w", 1, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, name, place)
        try:
            yield
        finally:
            place.close()  # what was left in it has gone nowhere


def no_crash() -> bool:
    return not list(Folders.standard().log.glob("crash-*"))


@pytest.mark.parametrize(
    "words", [["roles", "list"], ["roles", "list", "--json"], ["export", "--help"]]
)
@pytest.mark.parametrize(
    ("language", "said"), [(Interface.EN, "no room for the answer"), (Interface.ZH_CN, "没有空间")]
)
def test_an_answer_without_room_is_told(
    capsys: pytest.CaptureFixture[str], words: list[str], language: Interface, said: str
) -> None:
    write_settings(Folders.standard().settings, Settings(interface=language))
    with full("stdout"):
        assert main(words) == WORLD
    assert said in capsys.readouterr().err
    assert no_crash()


def test_where_nothing_can_be_said_it_ends_all_the_same(tmp_path: Path) -> None:
    with full("stderr"):
        assert main(["import", str(tmp_path / "none.greenroom.zip")]) == WORLD
    with full("stderr"), full("stdout"):
        assert main(["roles", "list"]) == WORLD
    assert no_crash()


def test_a_pipe_is_no_file(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    pipe = tmp_path / "a.greenroom.zip"
    os.mkfifo(pipe)
    assert main(["import", str(pipe)]) == WORLD
    assert "it is not a file" in capsys.readouterr().err
