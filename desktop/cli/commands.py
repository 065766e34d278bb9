"""All commands under one program."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Annotated

import typer
from typer.main import get_command

from desktop import __version__
from desktop.cli.frame import LibraryOption, open_frame
from desktop.cli.say import translate

COMMANDS = (
    "demo",
    "devices",
    "record",
    "add",
    "transcribe",
    "library",
    "roles",
    "models",
    "doctor",
)


def build() -> typer.Typer:
    """Put the commands together, with help in the language in use."""
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
    for name in COMMANDS:
        import_module(f"desktop.cli.{name}").register(app)
    app.callback(invoke_without_command=True)(_without_command)
    return app


def _without_command(
    context: typer.Context,
    library: LibraryOption = None,
    *,
    version: Annotated[bool, typer.Option("--version", help="Version / 版本")] = False,
) -> None:
    if version:
        sys.stdout.write(f"greenroom {__version__}\n")
        raise typer.Exit
    if context.invoked_subcommand is None:
        from desktop.app import open_window

        raise typer.Exit(open_window(open_frame(library, as_json=False).folders))


def run_command(arguments: list[str]) -> int:
    """Run one command and return its exit status.

    Raises:
        UsageError, WorldError: what the command could not do.
    """
    try:
        get_command(build())(args=arguments, prog_name="greenroom")
    except SystemExit as done:
        return done.code if isinstance(done.code, int) else 0
    return 0
