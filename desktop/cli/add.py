"""``greenroom add FILE``: a video recorded elsewhere becomes a take."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from desktop.base.errors import UsageError, Wrong
from desktop.base.settings import Language
from desktop.base.timecode import format_clock
from desktop.cli.choosing import QuestionOption, RoleOption, check_same, default_language
from desktop.cli.frame import JsonOption, LibraryOption, open_frame
from desktop.cli.progress import ProgressLine
from desktop.cli.say import later, translate
from desktop.roles.model import RolePack


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
    from desktop.recording.adding import add_take, add_to_new_session

    frame = open_frame(library, as_json)
    source = file.expanduser().absolute()
    if not source.exists():
        raise UsageError(Wrong.FILE_UNKNOWN, name=file)
    pack = frame.roles.get(role)
    teller = ProgressLine(frame.may_chat)
    if session is None:
        take = add_to_new_session(
            frame.sessions,
            pack,
            question_id(pack, question),
            source,
            language=language or default_language(frame, pack),
            progress=teller.tell,
        )
    else:
        folder = frame.sessions.find_session(session)
        known = folder.read()
        its_role = known.role
        if its_role.id != pack.id:
            raise UsageError(Wrong.ROLE_UNKNOWN, name=role, known=its_role.id)
        if language is not None:
            check_same("--language", language, known.language)
        take = add_take(folder, question_id(its_role, question), source, progress=teller.tell)
    teller.end()
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


def question_id(pack: RolePack, name: str) -> str:
    """Return the exact id of a question of the pack.

    Raises:
        UsageError: QUESTION_UNKNOWN.
    """
    found = pack.question(name)
    if found is None:
        known = ", ".join(each.id for each in pack.questions)
        raise UsageError(Wrong.QUESTION_UNKNOWN, name=name, known=known)
    return found.id
