"""``greenroom answer RECEIVED --to FILE``: a reviewer's work as the small file that goes back."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.frame import JsonOption, LibraryOption, open_frame
from desktop.cli.reviewed import NameOption, ReceivedArgument, WhoOption, find_pack, parse_who
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
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write the review file of a received pack; who one is stays as it was said before, unless it is said again."""
    from desktop.review.model import ReviewerRole
    from desktop.sharing.answering import write_answer
    from desktop.sharing.seat import read_seat, sit_down
    from desktop.ui.languages import content_language

    frame = open_frame(library, as_json)
    folder = find_pack(frame, received)
    known = read_seat(folder)
    before = known.reviewer.role if known is not None else ReviewerRole.FRIEND
    who = before if role is None else parse_who(role)
    target = to.expanduser().absolute()
    if name is None:
        name = known.reviewer.name if known is not None else ""
    seat = sit_down(folder, name, who)
    language = content_language(frame.settings.interface)
    file = write_answer(folder, target, seat.reviewer, language, calibrated=seat.calibrated)
    result = {"file": str(target), "review_id": file.review_id, "bytes": target.stat().st_size}
    line = translate("cli", "Written: {file}. Send it back the way the pack came.")
    frame.put(result, line.format(file=target))
