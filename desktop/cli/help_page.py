"""The page that ``--help`` shows, in the language in use, as wide as a terminal shows its signs."""

from __future__ import annotations

import inspect
import re
import shutil
import unicodedata
from typing import TYPE_CHECKING, Any

from desktop.cli.say import say_now, translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

INDENT, GAP = 2, 2
LEAST_WIDTH, MOST_WIDTH = 50, 78
WIDEST_NAME = 30
LEAST_TEXT = 10
_WIDE = (
    r"\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6"
)
_OPENING, _CLOSING = r"（“‘《「【(", r"，。、；：）”’》」】！？…)"
_PIECE = re.compile(
    rf"\[[^\s\[\]]+\]|[{_OPENING}]*(?:[{_WIDE}]|[^\s{_WIDE}{_OPENING}{_CLOSING}]+|(?<=[{_OPENING}]))[{_CLOSING}]*|\S"
)
"""What is not torn at the end of a line: a word, a note in brackets, or a Chinese character with the marks beside it."""

_REACH = re.compile(r"(?P<least>-?[\d.]+)<=x<=(?P<most>-?[\d.]+)")
"""How typer writes from where to where a number may be."""

Row = tuple[str, str]


def help_page(command: Any, context: Any) -> str:  # noqa: ANN401 - typer gives them no public type
    """Return the page of a command or of a group of them."""
    width = max(min(shutil.get_terminal_size().columns - INDENT, MOST_WIDTH), LEAST_WIDTH)
    parts = ["\n".join(_usage(command, context, width))]
    if text := inspect.cleandoc(command.help or ""):
        parts.append("\n".join(_indented(text, width)))
    for heading, rows in _tables(command, context, width):
        if rows:
            parts.append("\n".join([heading, *_table(rows, width)]))
    return "\n\n".join(parts)


def _usage(command: Any, context: Any, width: int) -> Iterator[str]:  # noqa: ANN401 - as above
    start = translate("cli", "Usage: ") + context.command_path + " "
    room = columns(start)
    lines = wrapped(" ".join(_pieces(command, context)), width - room)
    for number, line in enumerate(lines):
        yield (" " * room if number else start) + line


def _pieces(command: Any, context: Any) -> Iterator[str]:  # noqa: ANN401 - as above
    told: dict[str, str] = {
        command.options_metavar: translate("cli", "[OPTIONS]"),
        getattr(command, "subcommand_metavar", ""): translate("cli", "COMMAND [ARGS]..."),
    }
    pieces: list[str] = command.collect_usage_pieces(context)
    yield from (told.get(each, each) for each in pieces)


def _tables(command: Any, context: Any, width: int) -> Iterator[tuple[str, list[Row]]]:  # noqa: ANN401 - as above
    rows: dict[str, list[Row]] = {"argument": [], "option": []}
    for parameter in command.get_params(context):
        if row := _row(parameter, command, context):
            rows[parameter.param_type_name].append(row)
    yield translate("cli", "Arguments:"), rows["argument"]
    yield translate("cli", "Options:"), rows["option"]
    shown = {name: each for name, each in _commands(command).items() if not each.hidden}
    room = width - 3 * INDENT - max(map(columns, shown), default=0)
    yield (
        translate("cli", "Commands:"),
        [(name, _first_sentence(each, room)) for name, each in shown.items()],
    )


def _commands(command: Any) -> dict[str, Any]:  # noqa: ANN401 - as above
    return getattr(command, "commands", {})


def _first_sentence(command: Any, room: int) -> str:  # noqa: ANN401 - as above
    """Return what a command does: Chinese has no blanks to be cut at, its sentence stands whole."""
    sentence, stop, _ = (command.help or "").partition("。")
    return sentence + stop if stop else str(command.get_short_help_str(room))


def _row(parameter: Any, command: Any, context: Any) -> Row | None:  # noqa: ANN401 - as above
    """Return how a parameter is typed, and what is to be known of it."""
    record: Row | None = parameter.get_help_record(context)
    if record is None:
        return None
    name, text = record
    notes = text.removeprefix(parameter.help or "").strip(" \\")
    if notes:
        notes = f"[{'; '.join(map(_note, notes[1:-1].split('; ')))}]"
    words = say_now(parameter.help or "")
    if parameter is command.get_help_option(context):
        words = translate("cli", "Show this message and exit.")
    return name, "  ".join(filter(None, (words, notes)))


def _note(note: str) -> str:
    if note == "required":
        return translate("cli", "required")
    if note.startswith("default: "):
        value = note.removeprefix("default: ")
        return translate("cli", "default: {value}").format(value=value)
    if reach := _REACH.fullmatch(note):
        words = translate("cli", "{least} to {most}")
        return words.format(least=reach["least"], most=reach["most"])
    return note


def _table(rows: Sequence[Row], width: int) -> Iterator[str]:
    column = min(max(columns(name) for name, _ in rows), WIDEST_NAME) + GAP
    for name, text in rows:
        lines = wrapped(text, max(width - column - INDENT, LEAST_TEXT))
        start = " " * INDENT + name
        if lines and columns(name) <= column - GAP:
            start += " " * (column - columns(name)) + lines.pop(0)
        yield start
        yield from (" " * (INDENT + column) + line for line in lines)


def _indented(text: str, width: int) -> Iterator[str]:
    for number, paragraph in enumerate(text.split("\n\n")):
        if number:
            yield ""
        yield from (" " * INDENT + line for line in wrapped(paragraph, width - INDENT))


def wrapped(text: str, width: int) -> list[str]:
    """Return a text in lines of so many columns; what is wider than a line and not to be torn has its own."""
    lines: list[str] = []
    end = 0
    for piece in _PIECE.finditer(text):
        between = text[end : piece.start()].replace("\n", " ")
        end = piece.end()
        longer = f"{lines[-1]}{between}{piece.group()}" if lines else piece.group()
        if lines and columns(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(piece.group())
    return lines


def columns(text: str) -> int:
    """Return how many columns of a terminal a text takes: Chinese characters take two."""
    return sum(1 + (unicodedata.east_asian_width(each) in "WF") for each in text)
