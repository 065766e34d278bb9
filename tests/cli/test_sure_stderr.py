"""What is said while a library has turned stderr to nowhere is heard all the same."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import Fault, WorldError
from desktop.cli import main as program
from desktop.cli.sure_stderr import STDERR

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def real_stderr(capfd: pytest.CaptureFixture[str]) -> Iterator[pytest.CaptureFixture[str]]:
    """The descriptor of the process as `sys.stderr`, as it is outside of pytest."""
    with (
        open(STDERR, "w", 1, "utf-8", closefd=False) as real,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setattr(sys, "stderr", real)
        yield capfd


def test_a_sentence_is_heard_while_the_sound_library_starts(
    real_stderr: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, nowhere = os.dup(STDERR), os.open(os.devnull, os.O_WRONLY)

    def fail(_arguments: list[str]) -> int:
        os.dup2(nowhere, STDERR)  # as sounddevice does
        raise WorldError(Fault.MICROPHONE_LOST, name="Desk mic")

    before = sys.stderr
    monkeypatch.setattr(program, "_run", fail)
    try:
        assert program.main([]) == 1
    finally:
        os.dup2(kept, STDERR)
        for each in (kept, nowhere):
            os.close(each)
    assert "Desk mic" in real_stderr.readouterr().err
    assert sys.stderr is before


def test_nothing_changes_where_stderr_is_something_else(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_arguments: list[str]) -> int:
        raise WorldError(Fault.MICROPHONE_LOST, name="Desk mic")

    monkeypatch.setattr(program, "_run", fail)
    assert program.main([]) == 1
    assert "Desk mic" in capsys.readouterr().err
