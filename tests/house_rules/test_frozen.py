"""The frozen program holds every module: those that are named by a string only are named in ``build.spec``."""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.media import quarantine
from desktop.transcription.process import worker_command
from desktop.ui.outside.system_voice import speaker_command

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[2]
OF_TESTS = {"desktop.cues.numerals"}
"""What nothing but tests imports."""


def module_of(path: Path) -> str:
    """Return the name by which a file is imported."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imported(path: Path) -> Iterator[str]:
    """Give what a file imports, also within its functions: PyInstaller follows these as well."""
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{each.name}" for each in node.names)


def named_in_the_spec() -> set[str]:
    """Return the modules that ``build.spec`` names, and the commands that it gathers."""
    spec = ast.parse((ROOT / "build.spec").read_bytes())
    texts = {each.value for each in ast.walk(spec) if isinstance(each, ast.Constant)}
    commands = (module_of(path) for path in (ROOT / "desktop" / "cli").glob("*.py"))
    return {each for each in texts if isinstance(each, str)} | set(commands)


def test_every_module_is_reached_from_the_door() -> None:
    every = {module_of(path): path for path in (ROOT / "desktop").rglob("*.py")}
    found: set[str] = set()
    ahead = [*(named_in_the_spec() & every.keys()), "desktop.__main__"]
    while ahead:
        name = ahead.pop()
        if name not in found and name in every:
            found.add(name)
            ahead += [*imported(every[name]), name.rpartition(".")[0]]
    assert every.keys() - found == OF_TESTS


@pytest.mark.parametrize("command", [quarantine.inspector_command, worker_command, speaker_command])
def test_a_process_of_its_own_is_the_program_itself(
    monkeypatch: pytest.MonkeyPatch, command: Callable[[], list[str]]
) -> None:
    """A frozen program is no Python: given ``-m`` it would take it for an option of its own."""
    from_source = command()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert from_source == [sys.executable, "-m", "desktop", command()[1]]
    assert command() == [sys.executable, command()[1]]
