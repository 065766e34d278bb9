"""``greenroom marks TAKE``: marks for a spreadsheet or as annotations; ``greenroom chapters SESSION``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.base.files import write_target
from desktop.cli.choosing import SessionArgument, TakeArgument
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.say import later, translate

if TYPE_CHECKING:
    from desktop.sharing.marks_text import MarksForm

OutputOption = Annotated[
    Path | None,
    typer.Option(
        "--output",
        metavar="FILE",
        help=later("cli", "Write into this file; without it the text is shown"),
        readable=False,
    ),
]


def register(app: typer.Typer) -> None:
    """Add both commands."""
    text = translate(
        "cli",
        "Write the marks of a take as a table, or with answers and ratings as W3C Web Annotations.",
    )
    app.command("marks", help=text)(marks)
    text = translate("cli", "Write the questions of a session as WebVTT chapters.")
    app.command("chapters", help=text)(write_chapters)


def marks(
    take: TakeArgument,
    form: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="csv|jsonld",
            help=later("cli", "Format; without it by the ending of the file, or csv"),
        ),
    ] = "",
    output: OutputOption = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Print the marks, or write them to a file, whose ending says the format unless it is named.

    Raises:
        UsageError: no such take, no such format.
        WorldError: the review can't be read, or the file can't be written.
    """
    from desktop.cli.choices import parse_choice
    from desktop.sharing.marks_text import MarksForm, marks_text, shown_reviews
    from desktop.ui.languages import content_language

    frame = open_frame(library, as_json)
    folder = frame.sessions.find_take(take)
    chosen = parse_choice(MarksForm, "--format", form) if form else _form_of(output)
    language = content_language(frame.settings.interface)
    reviews = shown_reviews(folder)
    text = marks_text(chosen, folder.session.read(), folder.read(), reviews, language)
    _give(frame, text, chosen, output)


def write_chapters(
    session: SessionArgument,
    output: OutputOption = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Print the chapters, or write them to a file.

    Raises:
        UsageError: no such session.
        WorldError: it can't be read, or the file can't be written.
    """
    from desktop.review.exports import chapters
    from desktop.ui.languages import content_language

    frame = open_frame(library, as_json)
    folder = frame.sessions.find_session(session)
    takes = [each.read() for each in folder.takes()]
    text = chapters(folder.read(), takes, content_language(frame.settings.interface))
    _give(frame, text, "vtt", output)


def _form_of(output: Path | None) -> MarksForm:
    from desktop.sharing.marks_text import MarksForm

    ending = output.suffix.lower().removeprefix(".") if output else ""
    return MarksForm.JSONLD if ending in {"jsonld", "json"} else MarksForm.CSV


def _give(frame: Frame, text: str, form: str, output: Path | None) -> None:
    if output is None and not frame.as_json:
        frame.put_file(text)
        return
    if output is not None:
        write_target(output.expanduser().absolute(), text.encode())
    words = translate("cli", "Written: {file}").format(file=output)
    frame.put({"format": form, "file": str(output or ""), "text": text}, words)
