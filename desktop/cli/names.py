"""``greenroom names``: companies and products that may come up, for the transcriber."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from msgspec.structs import replace

from desktop.base.errors import UsageError, Wrong
from desktop.base.settings import write_settings
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.say import later, translate
from desktop.transcription.terms import (
    LONGEST,
    read_names,
    read_terms,
    used_terms,
    with_terms,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

NamesArgument = Annotated[
    list[str],
    typer.Argument(
        metavar="NAME ...", help=later("cli", "One name or several, each of up to 40 characters")
    ),
]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(
        help=translate("cli", "Names of companies and products that may come up in answers."),
        no_args_is_help=True,
    )
    for command, name, text in (
        (
            list_names,
            "list",
            translate("cli", "List the names; those the model can't be told last."),
        ),
        (add_names, "add", translate("cli", "Add names.")),
        (remove_names, "remove", translate("cli", "Remove names.")),
        (import_names, "import", translate("cli", "Add the names in a text file, one a line.")),
    ):
        group.command(name, help=text)(command)
    app.add_typer(group, name="names")


def list_names(library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """List the names in their order."""
    frame = open_frame(library, as_json)
    _say(frame, frame.settings.terms)


def add_names(
    names: NamesArgument, library: LibraryOption = None, as_json: JsonOption = False
) -> None:
    """Put names behind those that are there; one that is there stays where it is.

    Raises:
        UsageError: one is none; nothing is added then.
    """
    frame = open_frame(library, as_json)
    more, faulty = read_terms("\n".join(names))
    if faulty:
        known = translate("cli", "names with a letter, of {most} characters at most").format(
            most=LONGEST
        )
        raise UsageError(Wrong.VALUE_OUT_OF_RANGE, name="NAME", value=faulty[0], known=known)
    _keep(frame, with_terms(frame.settings.terms, more))


def remove_names(
    names: NamesArgument, library: LibraryOption = None, as_json: JsonOption = False
) -> None:
    """Take names out, whatever their case; one that is not there is passed over."""
    frame = open_frame(library, as_json)
    gone = {name.strip().casefold() for name in names}
    _keep(frame, tuple(each for each in frame.settings.terms if each.casefold() not in gone))


def import_names(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE", help=later("cli", "Text file with a name on each line"), readable=False
        ),
    ],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Add the names in a file; lines that can't be names are left out and counted.

    Raises:
        WorldError: the file can't be read, or is no text.
    """
    frame = open_frame(library, as_json)
    more, faulty = read_terms(read_names(file))
    _keep(frame, with_terms(frame.settings.terms, more), left_out=faulty)


def _keep(frame: Frame, names: tuple[str, ...], left_out: Sequence[str] = ()) -> None:
    write_settings(frame.folders.settings, replace(frame.settings, terms=names))
    _say(frame, names, left_out)


def _say(frame: Frame, names: tuple[str, ...], left_out: Sequence[str] = ()) -> None:
    used = used_terms(names)
    lines = list(used)
    if len(used) < len(names):
        lines.append(translate("cli", "Too many to tell the model, so not used:"))
        lines += names[len(used) :]
    if left_out:
        words = translate("cli", "Lines that are no names and were left out: {count}")
        lines.append(words.format(count=len(left_out)))
    frame.put({"names": names, "used": len(used), "left_out": left_out}, *lines)
