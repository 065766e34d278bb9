"""``greenroom plan``: what the candidate added to the plan by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from desktop.base.errors import UsageError, Wrong
from desktop.base.naming import the_only
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.role_faults import harmless
from desktop.cli.say import later, translate

if TYPE_CHECKING:
    from desktop.practice.plan_notes import PlanNote

LONGEST = 300
NoteArgument = Annotated[
    str,
    typer.Argument(
        metavar="NOTE", help=later("cli", "Its id, or the beginning; see: greenroom plan list")
    ),
]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(
        help=translate("cli", "What you added to the plan by hand; the rest of it is in “next”."),
        no_args_is_help=True,
    )
    for name, command, words in (
        ("list", list_notes, translate("cli", "List what was added, the newest first.")),
        ("add", add, translate("cli", "Add something, and because of what.")),
        ("done", done, translate("cli", "Say that something is done.")),
        ("remove", remove, translate("cli", "Take something out of the plan.")),
    ):
        group.command(name, help=words)(command)
    app.add_typer(group, name="plan")


def list_notes(library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """List the notes."""
    from desktop.practice.plan_notes import read_notes

    frame = open_frame(library, as_json)
    found = read_notes(frame.folders.plan)
    lines = [_line(each) for each in found]
    frame.put({"notes": found}, *(lines or [translate("cli", "Nothing was added by hand.")]))


def add(
    what: Annotated[
        str, typer.Argument(metavar="WORDS", help=later("cli", "What to add, up to 300 characters"))
    ],
    because: Annotated[
        str,
        typer.Option(metavar="WORDS", help=later("cli", "Because of what, up to 300 characters")),
    ] = "",
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Add a note."""
    from desktop.practice.plan_notes import note_down

    frame = open_frame(library, as_json)
    for name, words in (("WORDS", what), ("--because", because)):
        if len(words) > LONGEST or (name == "WORDS" and not words.strip()):
            short = f"{words[:20]}…" if words.strip() else words
            raise UsageError(
                Wrong.VALUE_OUT_OF_RANGE, name=name, value=short, known=f"1 … {LONGEST}"
            )
    made = note_down(frame.folders.plan, what, because)
    frame.put(made, _line(made))


def done(name: NoteArgument, library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Tick a note."""
    from desktop.practice.plan_notes import keep_note

    frame = open_frame(library, as_json)
    ticked = msgspec.structs.replace(_find(frame, name), done=True)
    keep_note(frame.folders.plan, ticked)
    frame.put(ticked, _line(ticked))


def remove(name: NoteArgument, library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Take a note out."""
    from desktop.practice.plan_notes import drop_note

    frame = open_frame(library, as_json)
    gone = _find(frame, name)
    drop_note(frame.folders.plan, gone)
    frame.put(gone, translate("cli", "Taken away: {card}").format(card=_line(gone)))


def _find(frame: Frame, name: str) -> PlanNote:
    from desktop.practice.plan_notes import read_notes

    found = [each for each in read_notes(frame.folders.plan) if name and each.id.startswith(name)]
    return the_only(found, name, Wrong.PLAN_NOTE_UNKNOWN, lambda each: each.id[:8])


def _line(note: PlanNote) -> str:
    from desktop.practice.attempts import local_day

    sign = "✓" if note.done else " "
    because = f"  ← {note.because}" if note.because else ""
    return f"{note.id[:8]} {sign} {local_day(note.at)}  {harmless(note.added + because)}"
