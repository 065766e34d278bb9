"""The program: chooses the command, turns errors into a sentence and an exit status.

Exit status: 0 done, 1 the world's fault, 2 wrong use, 70 our own fault, 130 interrupted.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Annotated

import typer

from desktop import __version__
from desktop.base.errors import UsageError, WorldError
from desktop.base.logs import start_logging, stop_logging, write_crash_report
from desktop.base.paths import Folders
from desktop.base.settings import Settings, read_settings
from desktop.cli.frame import LibraryOption, open_frame
from desktop.cli.say import say_error, translate, use_language

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
WORLD, WRONG_USE, OURS, INTERRUPTED = 1, 2, 70, 130


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
    from importlib.util import find_spec

    for name in COMMANDS:
        if find_spec(f"desktop.cli.{name}") is None:
            continue
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


def main(argv: list[str] | None = None) -> int:
    """Run the program and return its exit status."""
    arguments = sys.argv[1:] if argv is None else argv
    folders = Folders.standard()
    start_logging(folders.log, debug="--debug" in arguments)
    try:
        use_language(_settings(folders).interface)
        return _run([each for each in arguments if each != "--debug"])
    except Exception as error:  # noqa: BLE001 - the top of the program
        return _our_fault(folders, error)
    finally:
        stop_logging()


def _settings(folders: Folders) -> Settings:
    """Damaged settings must not keep the sentence about them from being said."""
    try:
        return read_settings(folders.settings)
    except WorldError:
        return Settings()


def _run(arguments: list[str]) -> int:
    from typer.main import get_command

    try:
        get_command(build())(args=arguments, prog_name="greenroom")
    except SystemExit as done:
        return done.code if isinstance(done.code, int) else 0
    except UsageError as error:
        say_error(error)
        return WRONG_USE
    except WorldError as error:
        say_error(error)
        return WORLD
    except KeyboardInterrupt:
        return INTERRUPTED
    return 0


def _our_fault(folders: Folders, error: Exception) -> int:
    report = write_crash_report(folders.log, error)
    sentence = translate(
        "cli",
        "Greenroom made a mistake and stopped. Your recordings are untouched. "
        "A report lies in {file}.",
    )
    sys.stderr.write(
        sentence.format(file=report or folders.log) + f"\n{type(error).__name__}: {error}\n"
    )
    return OURS
