"""``greenroom answer RECEIVED --to FILE``: a reviewer's work as the small file that goes back."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from desktop.base.errors import UsageError, Wrong
from desktop.cli.frame import JsonOption, LibraryOption, open_frame
from desktop.cli.say import later, translate


def register(app: typer.Typer) -> None:
    """Add the command."""
    text = translate("cli", "Save your review of a pack as a small file, to be sent back.")
    app.command("answer", help=text)(answer)


def answer(
    received: Annotated[
        str,
        typer.Argument(
            metavar="RECEIVED",
            help=later("cli", "Folder or id of the pack; see: greenroom received"),
        ),
    ],
    *,
    to: Annotated[
        Path,
        typer.Option(
            "--to", metavar="FILE", help=later("cli", "The review file to write"), readable=False
        ),
    ],
    name: Annotated[
        str | None,
        typer.Option(
            "--name",
            metavar="NAME",
            help=later("cli", "Your name for its owner; without it as you said before, or none"),
        ),
    ] = None,
    role: Annotated[
        str | None,
        typer.Option(
            "--as",
            metavar="friend|hr|coach",
            help=later("cli", "As whom you review; without it as you said before, or friend"),
        ),
    ] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write the review file of a received pack; who one is stays as it was said before, unless it is said again."""
    from desktop.cli.choices import parse_choice
    from desktop.review.model import ReviewerRole
    from desktop.sessions.shelf import SessionShelf
    from desktop.sharing.answering import write_answer
    from desktop.sharing.limits import RECEIVED
    from desktop.sharing.origin import is_received
    from desktop.sharing.seat import read_seat, sit_down
    from desktop.ui.languages import content_language

    frame = open_frame(library, as_json)
    shelf = SessionShelf(frame.folders.library / RECEIVED, frame.folders.trash)
    try:
        folder = shelf.find_session(received)
    except UsageError as error:
        if error.wrong is Wrong.NAMES_SEVERAL:
            raise
        raise UsageError(Wrong.PACK_UNKNOWN, name=received) from error
    if not is_received(folder):
        raise UsageError(Wrong.PACK_UNKNOWN, name=received)
    known = read_seat(folder)
    before = known.reviewer.role if known is not None else ReviewerRole.FRIEND
    others = [each for each in ReviewerRole if each is not ReviewerRole.SELF]
    who = before if role is None else parse_choice(ReviewerRole, "--as", role, known=others)
    target = to.expanduser().absolute()
    if name is None:
        name = known.reviewer.name if known is not None else ""
    seat = sit_down(folder, name, who)
    language = content_language(frame.settings.interface)
    file = write_answer(folder, target, seat.reviewer, language, calibrated=seat.calibrated)
    result = {"file": str(target), "review_id": file.review_id, "bytes": target.stat().st_size}
    line = translate("cli", "Written: {file}. Send it back the way the pack came.")
    frame.put(result, line.format(file=target))
