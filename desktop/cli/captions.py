"""``greenroom captions``: the transcript of a take as captions or text, without transcribing again."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from desktop.base.files import write_target
from desktop.cli.choices import parse_choice
from desktop.cli.choosing import TakeArgument
from desktop.cli.frame import JsonOption, LibraryOption, open_frame
from desktop.cli.say import later, translate
from desktop.transcription.captions import CaptionFormat, form_of, to_bytes
from desktop.transcription.corrections import export_corrected, read_words


def register(app: typer.Typer) -> None:
    """Add the command."""
    text = translate("cli", "Write the transcript of a take as captions or text.")
    app.command("captions", help=text)(captions)


def captions(
    take: TakeArgument,
    form: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="txt|vtt|srt|json",
            help=later("cli", "Format; without it by the ending of the file, or vtt"),
        ),
    ] = "",
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            metavar="FILE",
            help=later("cli", "Write into this file; without it the text is shown"),
            readable=False,
        ),
    ] = None,
    bom: Annotated[
        bool,
        typer.Option(
            "--bom", help=later("cli", "Mark the file as UTF-8, for old players on Windows")
        ),
    ] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Print the words, or write them to a file, whose ending says the format unless it is named.

    A file is UTF-8; ``--bom`` marks it as such for old players on Windows.

    Raises:
        UsageError: no such take, no such format.
        WorldError: the take has no transcript, or the file can't be written.
    """
    frame = open_frame(library, as_json)
    folder = frame.sessions.find_take(take)
    words = read_words(folder)
    chosen = parse_choice(CaptionFormat, "--format", form) if form else form_of(output)
    text = export_corrected(words, chosen)
    if output is None and not as_json:
        frame.put_file(text)
        return
    if output is not None:
        write_target(output.expanduser().absolute(), to_bytes(text, marked=bom))
    said = translate("cli", "The words are in {file}").format(file=output)
    frame.put({"format": chosen, "file": str(output or ""), "text": text}, said)
