"""``greenroom diary``: real interviews in one's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from desktop.base.errors import UsageError, Wrong
from desktop.cli.frame import JsonOption, LibraryOption, open_frame
from desktop.cli.next import read_day
from desktop.cli.role_faults import harmless
from desktop.cli.say import later, translate

if TYPE_CHECKING:
    from desktop.practice.outcomes import Outcome

LONGEST_WORDS, LONGEST_NOTE = 300, 4000


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(
        help=translate("cli", "A diary of real interviews; nothing is computed from it."),
        no_args_is_help=True,
    )
    for name, command, words in (
        ("list", list_diary, translate("cli", "List the interviews, the newest first.")),
        ("add", add, translate("cli", "Write an interview down.")),
        ("remove", remove, translate("cli", "Take an interview out of the diary.")),
    ):
        group.command(name, help=words)(command)
    app.add_typer(group, name="diary")


def list_diary(library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """List the diary."""
    from desktop.practice.outcomes import read_diary

    frame = open_frame(library, as_json)
    found = read_diary(frame.folders.diary).outcomes
    lines = [_line(each) for each in found]
    frame.put({"outcomes": found}, *(lines or [translate("cli", "The diary is empty.")]))


def add(
    *,
    day: Annotated[
        str,
        typer.Option(
            "--on",
            metavar="YYYY-MM-DD",
            help=later("cli", "Day of the interview; without it today"),
        ),
    ] = "",
    role: Annotated[
        str,
        typer.Option(
            "--role",
            metavar="ROLE",
            help=later("cli", "Id of the role; its newest target is kept with it"),
        ),
    ] = "",
    result: Annotated[
        str,
        typer.Option(
            metavar="WORDS",
            help=later("cli", "What came of it in your words, up to 300 characters"),
        ),
    ] = "",
    asked: Annotated[
        list[str] | None,
        typer.Option(
            metavar="WORDS",
            help=later("cli", "A question that came, up to 300 characters; once or several times"),
        ),
    ] = None,
    notes: Annotated[
        str,
        typer.Option(
            metavar="WORDS", help=later("cli", "What else to remember, up to 4000 characters")
        ),
    ] = "",
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write one down; the newest target of the role is named with it."""
    from desktop.practice.outcomes import MOST_ASKED, write_down

    frame = open_frame(library, as_json)
    when = read_day(day)
    if role:
        frame.roles.get(role)
    for name, words, most in (
        ("--result", result, LONGEST_WORDS),
        ("--notes", notes, LONGEST_NOTE),
        *(("--asked", each, LONGEST_WORDS) for each in asked or ()),
    ):
        if len(words) > most:
            short = f"{words[:20]}…"
            raise UsageError(Wrong.VALUE_OUT_OF_RANGE, name=name, value=short, known=f"0 … {most}")
    if len(asked or ()) > MOST_ASKED:
        raise UsageError(Wrong.TOO_OFTEN, name="--asked", known=MOST_ASKED)
    target = frame.targets.of_role(role) if role else None
    made = write_down(
        frame.folders.diary,
        when,
        role=role,
        target=target.id if target else "",
        result=result,
        asked=tuple(asked or ()),
        notes=notes,
    )
    frame.put(made, _line(made))


def remove(
    name: Annotated[
        str,
        typer.Argument(
            metavar="INTERVIEW",
            help=later("cli", "Id of the interview, or its beginning; see: greenroom diary list"),
        ),
    ],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take one out."""
    from desktop.practice.outcomes import strike_out

    frame = open_frame(library, as_json)
    gone = strike_out(frame.folders.diary, name)
    frame.put(gone, translate("cli", "Taken away: {card}").format(card=_line(gone)))


def _line(outcome: Outcome) -> str:
    words = "  ".join(filter(None, (outcome.role, outcome.result)))
    return f"{outcome.id[:8]}  {outcome.day.isoformat()}  {harmless(words)}".rstrip()
