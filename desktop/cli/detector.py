"""``greenroom detector``: whether the face detector is here, and bringing it in."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Annotated

import typer

from desktop.base.errors import Fault, UsageError, WorldError, Wrong
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.say import later, translate


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(
        help=translate("cli", "Show, fetch or add the face detector."), no_args_is_help=True
    )
    for command, name, text in (
        (show, "show", translate("cli", "Say whether the face detector is here.")),
        (fetch, "fetch", translate("cli", "Fetch the face detector; this uses the net.")),
        (
            add,
            "add",
            translate("cli", "Copy the face detector from a file; it is checked by its sum."),
        ),
    ):
        group.command(name, help=text)(command)
    app.add_typer(group, name="detector")


def show(library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Say whether the file is there and whole."""
    _say(open_frame(library, as_json))


def fetch(library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Fetch it from where OpenCV publishes it.

    Raises:
        WorldError: it could not be fetched, or it was cancelled.
    """
    from desktop.cues.face_model import YUNET, FaceModel

    frame = open_frame(library, as_json)
    try:
        FaceModel(frame.folders).fetch(threading.Event())
    except KeyboardInterrupt:
        raise WorldError(Fault.DOWNLOAD_CANCELLED, model=YUNET.title) from None
    _say(frame)


def add(
    path: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help=later("cli", "The file of the face detector; it is copied"),
            readable=False,
        ),
    ],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Copy it from a file.

    Raises:
        UsageError: there is no such file.
        WorldError: it is another file.
    """
    from desktop.cues.face_model import FaceModel

    frame = open_frame(library, as_json)
    if not path.is_file():
        raise UsageError(Wrong.FILE_UNKNOWN, name=path)
    FaceModel(frame.folders).bring(path.absolute())
    _say(frame)


def _say(frame: Frame) -> None:
    from desktop.cues.face_model import FaceModel
    from desktop.transcription.models import ModelState

    model = FaceModel(frame.folders)
    state = model.state
    words = {
        ModelState.WHOLE: translate("cli", "here"),
        ModelState.DAMAGED: translate("cli", "damaged"),
        ModelState.MISSING: translate("cli", "missing"),
    }[state]
    line = translate("cli", "Face detector: {state}").format(state=words)
    frame.put({"state": state, "bytes": model.size_bytes}, line)
