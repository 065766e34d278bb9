"""Every option and argument of every command says what it is for, in both languages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from typer.main import get_command

from desktop.base.settings import Interface
from desktop.cli.commands import build
from desktop.cli.help_page import columns, help_page
from desktop.cli.say import say_now, use_language

if TYPE_CHECKING:
    from collections.abc import Iterator

CHINESE = re.compile(r"[\u4e00-\u9fff]")
LEAST_WORDS = 2
WIDEST = 90
"""Columns: two lines of a page, or three where long names stand before them."""
ROOM = 80


@pytest.fixture(autouse=True)
def _source_language() -> Iterator[None]:
    yield
    use_language(None)


def _commands(command: Any, context: Any) -> Iterator[tuple[Any, Any]]:
    yield command, context
    for name, each in getattr(command, "commands", {}).items():
        yield from _commands(each, each.context_class(each, parent=context, info_name=name))


def _all() -> list[tuple[Any, Any]]:
    top = get_command(build(["--help"]))
    top_context: Any = top
    return list(_commands(top, top_context.context_class(top, info_name="greenroom")))


ALL = _all()


def _told() -> list[tuple[str, str]]:
    """Return what each parameter is called, with its command, and its help as it is written."""
    return [
        (f"{context.command_path} {parameter.name}", parameter.help or "")
        for command, context in ALL
        for parameter in command.params
    ]


def faults(told: list[tuple[str, str]]) -> list[str]:
    """Return every parameter without a help text in one of the languages, or with one that is too long."""
    found: list[str] = []
    for where, source in told:
        use_language(Interface.EN)
        english = say_now(source)
        use_language(Interface.ZH_CN)
        chinese = say_now(source)
        if len(english.split()) < LEAST_WORDS or CHINESE.search(english):
            found.append(f"{where}: no English: {english}")
        if not CHINESE.search(chinese):
            found.append(f"{where}: no Chinese: {chinese}")
        if max(columns(english), columns(chinese)) > WIDEST:
            found.append(f"{where}: too long: {english} {chinese}")
    return found


def test_every_option_and_argument_has_help_in_both_languages() -> None:
    told = _told()
    assert len(told) > len(ALL)
    assert faults(told) == []


def test_help_that_is_missing_or_in_one_language_is_found() -> None:
    told = [("a", ""), ("b", "Aa"), ("c", "No such help was ever translated"), ("d", "说明")]
    assert [each.split(": ")[:2] for each in faults(told)] == [
        ["a", "no English"],
        ["a", "no Chinese"],
        ["b", "no English"],
        ["b", "no Chinese"],
        ["c", "no Chinese"],
        ["d", "no English"],
    ]


@pytest.mark.parametrize("interface", [Interface.ZH_CN, Interface.EN])
def test_no_line_of_help_is_wider_than_a_terminal(
    interface: Interface, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(ROOM))
    use_language(interface)
    pages = [help_page(command, context) for command, context in ALL]
    wide = [line for page in pages for line in page.splitlines() if columns(line) > ROOM]
    assert wide == []
