"""What several commands are told alike: which question, which session, which language, which model to trust."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from desktop.base.errors import UsageError, Wrong
from desktop.base.settings import Language
from desktop.cli.say import later

if TYPE_CHECKING:
    from desktop.cli.frame import Frame
    from desktop.roles.model import Question, RolePack

TakeArgument = Annotated[
    str,
    typer.Argument(
        metavar="TAKE",
        help=later(
            "cli", "The take: its folder, a file in it, or its id, of which the beginning is enough"
        ),
    ),
]
SessionArgument = Annotated[
    str,
    typer.Argument(
        metavar="SESSION",
        help=later("cli", "The session: its folder or its id, of which the beginning is enough"),
    ),
]
RoleArgument = Annotated[
    str,
    typer.Argument(metavar="ROLE", help=later("cli", "Id of the role; see: greenroom roles list")),
]
RoleOption = Annotated[
    str,
    typer.Option(
        "--role", metavar="ROLE", help=later("cli", "Id of the role; see: greenroom roles list")
    ),
]
QuestionOption = Annotated[
    str,
    typer.Option(
        "--question", metavar="QUESTION", help=later("cli", "Id of the question in the role")
    ),
]
BeginOption = Annotated[
    float,
    typer.Option(
        "--from", metavar="SECONDS", help=later("cli", "Where the part begins, in seconds")
    ),
]
TrustModelOption = Annotated[
    bool,
    typer.Option(
        "--trust-model",
        help=later("cli", "Accept a model without published checksums; you vouch for it"),
    ),
]


def choose_question(pack: RolePack, name: str) -> Question:
    """Return the question with this id.

    Raises:
        UsageError: QUESTION_UNKNOWN.
    """
    question = pack.question(name)
    if question is None:
        known = ", ".join(each.id for each in pack.questions)
        raise UsageError(Wrong.QUESTION_UNKNOWN, name=name, known=known)
    return question


def check_same(option: str, named: str, of_session: str) -> None:
    """See that what is named for a new session is what the session has that is gone on with.

    Raises:
        UsageError: OTHER_IN_SESSION.
    """
    if named != of_session:
        raise UsageError(Wrong.OTHER_IN_SESSION, name=option, value=named, known=of_session)


def check_length(option: str, words: str, most: int) -> None:
    """See that words are not longer than what keeps them.

    Raises:
        UsageError: TOO_LONG.
    """
    if len(words) > most:
        raise UsageError(Wrong.TOO_LONG, name=option, value=len(words), known=most)


def choose_language(name: str, frame: Frame) -> Language:
    """Return a language: as named, else that of the interface.

    Raises:
        UsageError: LANGUAGE_UNKNOWN.
    """
    if not name:
        from desktop.ui.languages import content_language

        return content_language(frame.settings.interface)
    try:
        return Language(name.lower())
    except ValueError as error:
        known = ", ".join(Language)
        raise UsageError(Wrong.LANGUAGE_UNKNOWN, name=name, known=known) from error


def default_language(frame: Frame, pack: RolePack) -> Language:
    """Return the language of the interface if the pack has it, else the pack's first."""
    wanted = choose_language("", frame)
    return wanted if wanted in pack.languages else pack.languages[0]
