"""Help speaks the language of the interface, and nothing else, in every command."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from typer.main import get_command

from desktop.base.paths import Folders
from desktop.base.settings import Interface, Settings, write_settings
from desktop.cli.commands import build
from desktop.cli.help_page import columns, wrapped
from desktop.cli.main import main

if TYPE_CHECKING:
    from collections.abc import Iterator

TWO_ENGLISH_WORDS = re.compile(r"[A-Za-z]{3,} [a-z]{3,}")
AS_TYPED = re.compile(r"--[a-z-]+( \S+)?|greenroom( [a-z-]+)+")
CHINESE = re.compile(r"[\u3000-\u9fff\uff00-\uffef]")
WORDS_OF_TYPER = re.compile(r"Usage|Options|Arguments|Commands|OPTIONS|ARGS|required|default:|Show")


def _names(command: Any) -> Iterator[tuple[str, ...]]:
    yield ()
    for name, each in getattr(command, "commands", {}).items():
        yield from ((name, *more) for more in _names(each))


NAMES = list(_names(get_command(build(["--help"]))))


def _help(
    names: tuple[str, ...], interface: Interface, capsys: pytest.CaptureFixture[str]
) -> list[str]:
    write_settings(Folders.standard().settings, Settings(interface=interface))
    assert main([*names, "--help"]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    return said.out.splitlines()


@pytest.mark.parametrize("names", NAMES, ids=" ".join)
def test_it_is_in_one_language(names: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    chinese = _help(names, Interface.ZH_CN, capsys)
    command = " ".join(("greenroom", *names))
    assert chinese[0].startswith(f"用法：{command} [选项]")
    mixed = [
        line
        for line in chinese
        if WORDS_OF_TYPER.search(line)
        or TWO_ENGLISH_WORDS.search(AS_TYPED.sub("", line.replace(command, "")))
    ]
    assert mixed == []
    english = _help(names, Interface.EN, capsys)
    assert english[0].startswith(f"Usage: {command} [OPTIONS]")
    assert [line for line in english if CHINESE.search(line)] == []
    assert len(chinese) > 4 < len(english)


@pytest.mark.parametrize("interface", [Interface.ZH_CN, Interface.EN])
@pytest.mark.parametrize("room", [56, 80])
def test_no_line_is_wider_than_the_terminal(
    room: int,
    interface: Interface,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", str(room))
    for names in ((), ("reviews",), ("export",), ("import",)):
        lines = _help(names, interface, capsys)
        assert [line for line in lines if columns(line) > room] == []
        assert [line for line in lines if line.lstrip().startswith(tuple("，。、；：）”"))] == []


def test_the_list_of_commands_says_whole_sentences_in_chinese(
    capsys: pytest.CaptureFixture[str],
) -> None:
    lines = _help((), Interface.ZH_CN, capsys)
    assert "..." not in "\n".join(lines[1:])


def test_from_where_to_where_a_number_may_be_is_said_in_words(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert "[2 to 180]" in "\n".join(_help(("next",), Interface.EN, capsys))
    assert "[2 到 180]" in "\n".join(_help(("next",), Interface.ZH_CN, capsys))


def test_chinese_is_torn_between_characters_but_not_from_its_marks() -> None:
    assert wrapped("一二三，四（五）六", 7) == ["一二", "三，四", "（五）", "六"]
    assert wrapped("用 --leave-out 可以排除", 14) == ["用 --leave-out", "可以排除"]
    assert wrapped("one  [two]\nthree four", 10) == ["one  [two]", "three four"]
    assert wrapped("一二三  [必填]", 11) == ["一二三", "[必填]"]
    assert wrapped("[WORD[=0..2]] 一", 13) == ["[WORD[=0..2]]", "一"]
    assert wrapped("", 10) == []
    assert wrapped("abcdefghijkl 中", 4) == ["abcdefghijkl", "中"]


@pytest.mark.parametrize("name", sorted({names[0] for names in NAMES if names}))
def test_every_command_stands_in_the_readme(name: str) -> None:
    table = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    assert re.search(rf"^\| `greenroom {name}\b|^\|.*`, `{name}\b.*` \|", table, re.MULTILINE)
