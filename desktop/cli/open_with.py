"""``greenroom open-with``: whether a double click on a pack opens Greenroom, and changing that."""

from __future__ import annotations

import os

import typer

from desktop.cli.frame import JsonOption, LibraryOption, open_frame
from desktop.cli.say import translate


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(
        help=translate(
            "cli",
            "Let a double click open packs, reviews and replies with Greenroom; for this account only.",
        ),
        no_args_is_help=True,
    )
    for command, name, text in (
        (show, "show", translate("cli", "Say what a double click does.")),
        (install, "install", translate("cli", "Let a double click open them here.")),
        (remove, "remove", translate("cli", "Take that back; nothing of it is left.")),
    ):
        group.command(name, help=text)(command)
    app.add_typer(group, name="open-with")


def show(library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Say what is registered."""
    _do("show", library, as_json)


def install(library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Register the files with the system.

    Raises:
        WorldError: it can't be written.
    """
    _do("install", library, as_json)


def remove(library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Take it back.

    Raises:
        WorldError: it can't be removed.
    """
    _do("remove", library, as_json)


def _do(what: str, library: LibraryOption, as_json: bool) -> None:
    from desktop.ui.outside.doors import SANDBOXES
    from desktop.ui.outside.open_with import system_opener
    from desktop.ui.texts.opening import opening_words

    frame = open_frame(library, as_json)
    opener = system_opener(sandboxed=any(name in os.environ for name in SANDBOXES))
    places: tuple[str, ...] = ()
    if what != "show":
        places = opener.install() if what == "install" else opener.remove()
    state = opener.state
    result = {"state": state, "changed": places}
    frame.put(result, *(f"  {place}" for place in places), opening_words(state))
