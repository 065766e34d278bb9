"""What ships is read by its copy, and by itself where there is none that is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest
import tomli

from desktop.base.shipped import copy_of, copy_place, read_shipped
from tools.copy_assets import sources

if TYPE_CHECKING:
    from pathlib import Path


class _Said(msgspec.Struct, frozen=True):
    name: str
    count: int = 0


@pytest.mark.parametrize("path", sources(), ids=lambda path: path.name)
def test_copies_are_in_step(path: Path) -> None:
    text = path.read_bytes()
    assert copy_place(path).read_bytes() == copy_of(text), "run python -m tools.copy_assets"
    values: dict[str, object] = tomli.loads(text.decode())
    assert read_shipped(path, dict[str, object]) == values


def test_no_copy_is_left_of_a_file_that_is_gone() -> None:
    assets = {parent for path in sources() for parent in path.parents if parent.name == "assets"}
    (root,) = assets
    assert sorted(root.rglob("*.toml.json")) == [copy_place(path) for path in sources()]


def test_the_copy_is_read_where_it_is_of_this_very_text(tmp_path: Path) -> None:
    path = tmp_path / "面试.toml"
    path.write_text('name = "早"\n', encoding="utf-8")
    copy = copy_place(path)
    copy.write_bytes(copy_of(path.read_bytes()).replace("早".encode(), "晚".encode()))
    assert read_shipped(path, _Said) == _Said("晚")
    path.write_text('name = "早"\ncount = 3\n', encoding="utf-8")
    assert read_shipped(path, _Said) == _Said("早", 3)
    copy.unlink()
    assert read_shipped(path, _Said) == _Said("早", 3)


def test_line_ends_of_another_system_change_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_bytes(b'name = """a\r\nb"""\r\n')
    assert read_shipped(path, _Said) == _Said("a\nb")


def test_what_is_wrong_is_said(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    with pytest.raises(FileNotFoundError):
        read_shipped(path, _Said)
    path.write_bytes(b"name = ")
    with pytest.raises(ValueError, match="Invalid value"):
        read_shipped(path, _Said)
    path.write_bytes(b"name = 3\n")
    for copied in (False, True):
        if copied:
            copy_place(path).write_bytes(copy_of(path.read_bytes()))
        with pytest.raises(msgspec.ValidationError):
            read_shipped(path, _Said)


@pytest.mark.parametrize("value", ["2026-11-27", "12:00:00", "nan"])
def test_what_json_cannot_say_has_no_copy(value: str) -> None:
    with pytest.raises(ValueError, match="JSON"):
        copy_of(b"a = " + value.encode())
