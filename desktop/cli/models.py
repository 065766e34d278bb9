"""``greenroom models``: which speech models are on this computer, and bringing one in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from desktop.base.errors import UsageError, Wrong
from desktop.cli.frame import JsonOption, LibraryOption, open_frame
from desktop.cli.say import translate


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(
        help=translate("cli", "List speech models, or import one."), no_args_is_help=True
    )
    group.command("list", help=translate("cli", "List the known models and where they lie."))(
        list_models
    )
    importing = translate("cli", "Copy a known model from a folder; every file is checked.")
    group.command("import", help=importing)(import_model)
    app.add_typer(group, name="models")


def list_models(library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """List the models of the manifest with what was found of each."""
    frame = open_frame(library, as_json)
    found = [
        {
            "name": model.name,
            "title": model.title,
            "state": frame.models.state(model.name, by_sums=True),
            "folder": str(frame.models.place(model.name) or ""),
        }
        for model in frame.models.known()
    ]
    lines = [
        f"{each['state']:8} {each['name']:8} {each['title']}  {each['folder']}" for each in found
    ]
    frame.put({"models": found}, *lines)


def import_model(
    folder: Annotated[Path, typer.Argument(metavar="DIR", readable=False)],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Copy a model whose files have the published sums into the user's own models."""
    frame = open_frame(library, as_json)
    if not folder.is_dir():
        raise UsageError(Wrong.FILE_UNKNOWN, name=folder)
    found = frame.models.import_folder(folder.absolute())
    words = translate("cli", "The model {model} is ready in {folder}").format(
        model=found.name, folder=found.path
    )
    frame.put({"name": found.name, "folder": str(found.path)}, words)
