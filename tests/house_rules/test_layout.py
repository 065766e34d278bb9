"""What a newcomer may rely on when looking around: sizes, rooms, names, licence."""

from __future__ import annotations

import ast
import re
import tomllib
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.fixtures.house import Tree

MOST_LINES = 400
DRAWERS = {"utils", "util", "misc", "helpers", "common"}
WAITING = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|X" + r"XX)\b")


@pytest.fixture(scope="module")
def project(tree: Tree) -> dict[str, Any]:
    return tomllib.loads((tree.root / "pyproject.toml").read_text(encoding="utf-8"))


def test_no_file_grows_beyond_its_limit(tree: Tree) -> None:
    sizes = {
        tree.short(path): len(path.read_text(encoding="utf-8").splitlines())
        for path in tree.named(".py")
    }
    assert {name: size for name, size in sizes.items() if size > MOST_LINES} == {}


def test_every_room_stands_on_the_stairs(tree: Tree, project: dict[str, Any]) -> None:
    contracts = {each["name"]: each for each in project["tool"]["importlinter"]["contracts"]}
    stairs = contracts["Look down the stairs, never up"]
    steps = {room.strip() for step in stairs["layers"] for room in step.split("|")}
    rooms = {path.parent.name for path in tree.named("__init__.py") if _is_room(tree, path.parent)}
    files = {path.stem for path in (tree.root / "desktop").glob("*.py")} - {"__init__"}
    assert rooms | files <= steps


def test_qt_is_forbidden_in_every_room_but_the_upper_ones(
    tree: Tree, project: dict[str, Any]
) -> None:
    contracts = {each["name"]: each for each in project["tool"]["importlinter"]["contracts"]}
    held = {name.partition(".")[2] for name in contracts["Qt lives in ui"]["source_modules"]}
    rooms = {path.parent.name for path in tree.named("__init__.py") if _is_room(tree, path.parent)}
    assert rooms - {"ui", "cli"} <= held


def _is_room(tree: Tree, folder: object) -> bool:
    return getattr(folder, "parent", None) == tree.root / "desktop"


def test_every_package_says_what_it_is_for(tree: Tree) -> None:
    silent = [
        tree.short(path)
        for path in tree.named("__init__.py", "desktop")
        if not path.read_text(encoding="utf-8").startswith('"""')
    ]
    assert silent == []


def test_there_is_no_drawer_for_everything(tree: Tree) -> None:
    names = {tree.short(path) for path in tree.named(".py") if {*path.parts, path.stem} & DRAWERS}
    assert names == set()


def test_nothing_is_left_for_later_in_a_comment(tree: Tree) -> None:
    later = [
        f"{tree.short(path)}:{number}"
        for path in [*tree.named(".py"), *tree.named(".sh"), tree.root / "Makefile"]
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if WAITING.search(line)
    ]
    assert later == []


def test_the_licence_is_the_one_that_is_named(tree: Tree, project: dict[str, Any]) -> None:
    text = (tree.root / "LICENSE").read_text(encoding="utf-8")
    assert project["project"]["license"] == "GPL-3.0-or-later"
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 3, 29 June 2007" in text


def test_large_files_stay_out(tree: Tree) -> None:
    large = {
        tree.short(path): path.stat().st_size
        for path in tree.files
        if path.stat().st_size > 4_000_000
    }
    assert large == {}


def test_constraints_pin_versions_and_name_no_place(tree: Tree, project: dict[str, Any]) -> None:
    lines = (tree.root / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    odd = [line for line in pins if not re.fullmatch(r"[a-z0-9-]+==[0-9][0-9a-z.]*", line)]
    assert odd == []
    wanted = [_name(each) for each in project["project"]["dependencies"]]
    for extra in project["project"]["optional-dependencies"].values():
        wanted += [_name(each) for each in extra]
    assert set(wanted) <= {line.partition("==")[0] for line in pins}


def _name(requirement: str) -> str:
    match = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert match is not None
    return re.sub(r"[._-]+", "-", match.group()).lower()


def test_no_test_holds_a_computer_to_a_time(tree: Tree) -> None:
    """A busy computer takes what it takes: speed is shown by benchmarks, and by what is run on demand."""
    clocks = {"process_time", "thread_time", "perf_counter", "monotonic"}
    timed = [
        f"{tree.short(path)}:{claim.lineno}"
        for path in tree.named(".py", "tests")
        if path.name.startswith("test_")
        for claim in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(claim, ast.Assert)
        for each in ast.walk(claim)
        if isinstance(each, ast.Attribute) and each.attr in clocks
    ]
    assert timed == []
