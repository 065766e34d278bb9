"""All commands under one program."""

from __future__ import annotations

import sys
from importlib import import_module
from itertools import filterfalse
from typing import Annotated, Any

import typer
from typer.main import get_command

from desktop import __version__
from desktop.base.errors import UsageError, Wrong
from desktop.cli.frame import LibraryOption, open_frame
from desktop.cli.helping import speak_help
from desktop.cli.say import later, translate
from desktop.cli.terminal import harmless
from desktop.cli.wrong_use import WRONG_USE_ERROR, MisreadError, wrong_use

COMMANDS = (
    "demo",
    "devices",
    "record",
    "add",
    "transcribe",
    "cues",
    "follow-ups",
    "captions",
    "marks",
    "movie",
    "export",
    "import",
    "received",
    "review",
    "reviews",
    "compare",
    "answer",
    "actions",
    "library",
    "roles",
    "target",
    "words",
    "next",
    "stories",
    "deck",
    "diary",
    "plan",
    "report",
    "models",
    "names",
    "settings",
    "detector",
    "open-with",
    "doctor",
)

_FILES = {"import": "importing", "follow-ups": "follow_ups", "open-with": "open_with"}
"""Commands whose name Python keeps for itself, or that no module can have."""

_TOGETHER = {"chapters": "marks", "progress": "next"}
"""Commands that the file of another brings."""


def is_command(name: str) -> bool:
    """Say whether a word is the name of a command."""
    return name in COMMANDS or name in _TOGETHER


def build(arguments: list[str]) -> typer.Typer:
    """Put the commands together that a command line may need, with help in the language in use.

    All of them take half a second to load, so that the one that is named comes alone.
    """
    app = typer.Typer(
        name="greenroom",
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        help=translate(
            "cli",
            "Rehearse job interviews on your own computer: record, transcribe, review. "
            "Without a command, the window opens.",
        ),
    )
    for name in _needed(arguments):
        import_module(f"desktop.cli.{_FILES.get(name, name)}").register(app)
    app.callback(invoke_without_command=True)(_without_command)
    speak_help(app)
    return app


def _needed(arguments: list[str]) -> tuple[str, ...]:
    """Return the command that is named, or all when none is: the help lists them."""
    name = _named(arguments)
    if name:
        return (name,)
    return () if arguments == ["--version"] else COMMANDS


def _named(arguments: list[str]) -> str:
    """Return the command that is named, or nothing."""
    words = list(arguments)
    while words and words[0].startswith("-"):
        words = words[2 if words[0] == "--library" else 1 :]
    return _TOGETHER.get(words[0], words[0]) if words and is_command(words[0]) else ""


def _without_command(
    context: typer.Context,
    library: LibraryOption = None,
    *,
    version: Annotated[
        bool, typer.Option("--version", help=later("cli", "Show the version and exit."))
    ] = False,
) -> None:
    if version:
        sys.stdout.write(f"greenroom {__version__}\n")
        raise typer.Exit
    if library is not None:
        context.default_map = _everywhere(context.command, str(library))
    if context.invoked_subcommand is None:
        from desktop.app import open_window

        raise typer.Exit(open_window(open_frame(library, as_json=False).folders))


def _everywhere(command: object, library: str) -> dict[str, Any]:
    """Hand on a ``--library`` that stands before the command: each takes it as its default."""
    handed: dict[str, Any] = {"library": library}
    inner: dict[str, object] = getattr(command, "commands", {})
    handed.update({name: _everywhere(each, library) for name, each in inner.items()})
    return handed


def _is_text(word: str) -> bool:
    """Say whether a word can be kept: Python reads bytes that are no UTF-8 as halves of characters."""
    return not any("\ud800" <= sign <= "\udfff" for sign in word)


def run_command(arguments: list[str]) -> int:
    """Run one command and return its exit status.

    Raises:
        UsageError, WorldError: what the command could not do.
    """
    command = get_command(build(arguments))
    try:
        status = command(args=arguments, prog_name="greenroom", standalone_mode=False)
    except (WRONG_USE_ERROR, MisreadError) as error:
        sys.stderr.write(harmless(wrong_use(error)) + "\n")
        return 2
    except typer.Exit as done:
        return done.exit_code
    except UnicodeEncodeError as error:
        if odd := next(filterfalse(_is_text, arguments), None):
            shown = odd.encode("utf-8", "replace").decode()
            raise UsageError(Wrong.NOT_TEXT, name=shown) from error
        raise
    return status if isinstance(status, int) else 0
