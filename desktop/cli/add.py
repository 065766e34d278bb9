"""``greenroom add FILE``: a video recorded elsewhere becomes a take."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from desktop.base.errors import Fault, UsageError, WorldError, Wrong
from desktop.base.settings import Language
from desktop.base.timecode import format_clock
from desktop.cli.choosing import (
    QuestionOption,
    RoleOption,
    check_same,
    choose_question,
    default_language,
)
from desktop.cli.frame import JsonOption, LibraryOption, open_frame
from desktop.cli.progress import ProgressLine
from desktop.cli.say import later, say_error, translate
from desktop.cli.stopping import INTERRUPTED, stopped_by_signals
from desktop.roles.model import RolePack

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.sessions.folder import TakeFolder

    Tell: TypeAlias = Callable[[float], None]
    Asked: TypeAlias = Callable[[], bool]


def register(app: typer.Typer) -> None:
    """Add the command."""
    text = translate(
        "cli",
        "Add a video or sound file recorded elsewhere as an answer. The file itself is only copied.",
    )
    app.command("add", help=text)(add)


def add(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help=later("cli", "Video or sound file; it is copied and stays as it is"),
            readable=False,
        ),
    ],
    *,
    role: RoleOption,
    question: QuestionOption,
    session: Annotated[
        str | None,
        typer.Option(
            "--session",
            metavar="SESSION",
            help=later("cli", "Add it to this session of the role; without it a new one begins"),
        ),
    ] = None,
    language: Annotated[
        Language | None,
        typer.Option(
            "--language",
            metavar="zh|en",
            help=later("cli", "Language of a new session; without it that of the interface"),
        ),
    ] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Add the file to a session, or to a new one, and say where it lies."""
    frame = open_frame(library, as_json)
    source = file.expanduser().absolute()
    if not source.exists():
        raise UsageError(Wrong.FILE_UNKNOWN, name=file)
    pack = frame.roles.get(role)
    if session is None:
        place = None
        chosen, spoken = pack, language or default_language(frame, pack)
    else:
        place = frame.sessions.find_session(session)
        known = place.read()
        chosen, spoken = known.role, known.language
        if chosen.id != pack.id:
            raise UsageError(Wrong.ROLE_UNKNOWN, name=role, known=chosen.id)
        if language is not None:
            check_same("--language", language, spoken)
    name = question_id(chosen, question)

    def work(progress: Tell, cancelled: Asked) -> TakeFolder:
        from desktop.recording.adding import add_take, add_to_new_session

        if place is not None:
            return add_take(place, name, source, progress=progress, cancelled=cancelled)
        return add_to_new_session(
            frame.sessions, pack, name, source,
            language=spoken, progress=progress, cancelled=cancelled,
        )  # fmt: skip

    take = _stoppable(work, source, ProgressLine(frame.may_chat))
    duration_ms = take.read().duration_ms
    result = {
        "session": str(take.session.path.absolute()),
        "take": str(take.path.absolute()),
        "video": str(take.video.absolute()),
        "duration_ms": duration_ms,
    }
    line = translate("cli", "Added {duration}: {take}")
    frame.put(result, line.format(duration=format_clock(duration_ms), take=take.path.absolute()))
    frame.learn_copy(take.video)


def _stoppable(
    work: Callable[[Tell, Asked], TakeFolder], source: Path, line: ProgressLine
) -> TakeFolder:
    """Add a file, wholly or, after Ctrl-C and the like, not at all."""
    from desktop.media.watching import IntakeCancelledError

    with stopped_by_signals() as stopped:
        try:
            return work(line.tell, stopped.is_set)
        except IntakeCancelledError as error:
            line.end()  # before anything else is said
            say_error(WorldError(Fault.INTAKE_STOPPED, file=source))
            raise typer.Exit(INTERRUPTED) from error
        finally:
            line.end()


def question_id(pack: RolePack, name: str) -> str:
    """Return the exact id of a question of the pack.

    Raises:
        UsageError: QUESTION_UNKNOWN.
    """
    return choose_question(pack, name).id
