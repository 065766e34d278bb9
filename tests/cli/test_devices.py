"""``greenroom devices``: one object, whatever is plugged in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import typer
from typer.testing import CliRunner

from desktop.cli import devices

if TYPE_CHECKING:
    from pathlib import Path


def _nothing() -> None:
    """Make the command keep its name although it is the only one."""


def call(*arguments: str) -> str:
    app = typer.Typer()
    app.callback()(_nothing)
    devices.register(app)
    result = CliRunner().invoke(app, ["devices", *arguments], catch_exceptions=False)
    assert result.exit_code == 0
    return result.stdout


def test_the_answer_is_one_object(tmp_path: Path) -> None:
    said: dict[str, list[dict[str, Any]]] = json.loads(call("--json", "--library", str(tmp_path)))
    assert list(said) == ["cameras", "microphones"]
    for each in said["cameras"] + said["microphones"]:
        assert list(each) == ["index", "name", "host", "key", "default"]
    for found in said.values():
        assert sum(each["default"] for each in found) <= 1


def test_the_help_names_the_simulated_ones() -> None:
    said = call("--help")
    for name in ("pattern", "tone", "file:PATH"):
        assert name in said
