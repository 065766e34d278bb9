"""``greenroom movie TAKE --to FILE``: the take as a movie with checklist and captions painted in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from desktop.base.errors import Fault, UsageError, WorldError, Wrong
from desktop.cli.choosing import TakeArgument
from desktop.cli.frame import JsonOption, LibraryOption, open_frame
from desktop.cli.progress import ProgressLine
from desktop.cli.say import later, say_error, translate

ENDING = ".mp4"


def register(app: typer.Typer) -> None:
    """Add the command."""
    text = translate(
        "cli",
        "Write a take as a movie with checklist, marks and captions painted in, as the window shows them.",
    )
    app.command("movie", help=text)(movie)


def movie(
    take: TakeArgument,
    *,
    to: Annotated[
        Path,
        typer.Option(
            "--to",
            metavar="FILE",
            help=later("cli", "The movie to write; .mp4 is added where it is missing"),
            readable=False,
        ),
    ],
    captions: Annotated[
        bool,
        typer.Option(
            "--captions/--no-captions",
            help=later("cli", "Whether the words are painted into the picture"),
        ),
    ] = True,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write the movie; Ctrl+C ends it and leaves no half file.

    Raises:
        UsageError: no such take, it has no picture, or FILE is a folder.
        WorldError: the take can't be read, or the file can't be written.
    """
    from desktop.cli.stopping import INTERRUPTED, stopped_by_signals, uninterrupted
    from desktop.media.burning import burn
    from desktop.ui.languages import content_language

    with uninterrupted():
        from desktop.ui.offscreen import screenless
    from desktop.ui.review.movie_export import MovieLayer
    from desktop.ui.review.opened import open_take

    frame = open_frame(library, as_json)
    folder = frame.sessions.find_take(take)
    target = to.expanduser().absolute()
    if target.is_dir():
        raise UsageError(Wrong.NOT_A_FILE, name=to)
    if target.suffix.lower() != ENDING:
        target = target.with_name(target.name + ENDING)
    opened = open_take(folder.path)
    if opened.media_fault is not None:
        raise opened.media_fault
    if not opened.take.has_picture:
        raise UsageError(Wrong.SOUND_ALONE, name=take)
    line = ProgressLine(frame.may_chat)
    with screenless(), stopped_by_signals() as stopped:
        review = opened.desk.review if opened.desk else None
        language = content_language(frame.settings.interface)
        layer = MovieLayer(opened, review, language, captions=captions)
        try:
            burn(
                folder.video,
                target,
                layer.paint,
                told=lambda done_ms, length_ms: line.tell(min(1.0, done_ms / max(1, length_ms))),
                cancelled=stopped.is_set,
            )
        except WorldError as error:
            line.end()
            if error.fault is not Fault.EXPORT_CANCELLED:
                raise
            say_error(error)
            raise typer.Exit(INTERRUPTED) from error
    line.end()
    result = {
        "file": str(target),
        "bytes": target.stat().st_size,
        "duration_ms": opened.take.duration_ms,
        "captions": captions and opened.transcript is not None,
    }
    lines = [translate("cli", "Written: {file}").format(file=target)]
    if captions and opened.transcript is None and opened.take.has_sound:
        words = translate(
            "cli", "It has no captions. Why, and what to do: greenroom captions {take}"
        )
        lines.append(words.format(take=folder.path))
    frame.put(result, *lines)
