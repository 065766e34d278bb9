"""``greenroom answer RECEIVED --to FILE``: a reviewer's work as the small file that goes back."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from desktop.base.errors import UsageError, Wrong
from desktop.cli.frame import JsonOption, LibraryOption, open_frame
from desktop.cli.reviewed import (
    NameOption,
    ReceivedArgument,
    WhoOption,
    find_aside,
    find_pack,
    take_seat,
)
from desktop.cli.say import later, translate


def register(app: typer.Typer) -> None:
    """Add the command."""
    text = translate("cli", "Save your review of a pack as a small file, to be sent back.")
    app.command("answer", help=text)(answer)


def answer(
    received: ReceivedArgument,
    *,
    to: Annotated[
        Path,
        typer.Option(
            "--to", metavar="FILE", help=later("cli", "The review file to write"), readable=False
        ),
    ],
    name: NameOption = None,
    role: WhoOption = None,
    aside: Annotated[
        str | None,
        typer.Option(
            "--aside",
            metavar="ID",
            help=later("cli", "A review that was laid aside; see: greenroom received"),
        ),
    ] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write the review file of a received pack; who one is stays as it was said before, unless it is said again."""
    from desktop.sharing.answering import write_answer, write_aside
    from desktop.ui.languages import content_language

    frame = open_frame(library, as_json)
    folder = find_pack(frame, received)
    target = to.expanduser().absolute()
    language = content_language(frame.settings.interface)
    if aside is not None and not (name is None and role is None):
        raise UsageError(Wrong.NOT_WITH, name="--name", known="--aside")
    if aside is not None:
        file = write_aside(folder, find_aside(folder, aside), target, language)
    else:
        seat = take_seat(folder, name, role)
        file = write_answer(folder, target, seat.reviewer, language, calibrated=seat.calibrated)
    result = {"file": str(target), "review_id": file.review_id, "bytes": target.stat().st_size}
    line = translate("cli", "Written: {file}. Send it back the way the pack came.")
    frame.put(result, line.format(file=target))
