"""``greenroom actions``: what comes of the notes of others, and the reply to who wrote them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.base.errors import UsageError, Wrong
from desktop.base.timecode import format_clock
from desktop.cli.choosing import (
    QuestionOption,
    RoleOption,
    SessionArgument,
    TakeArgument,
    check_length,
)
from desktop.cli.frame import JsonOption, LibraryOption, open_frame
from desktop.cli.say import later, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.review.actions import Action
    from desktop.sharing.acting import TheirNote
    from desktop.sharing.replying import ReplyFile

ReviewArgument = Annotated[
    str,
    typer.Argument(
        metavar="REVIEW", help=later("cli", "Id of the review; see: greenroom actions list")
    ),
]
NoteArgument = Annotated[
    str,
    typer.Argument(
        metavar="NOTE", help=later("cli", "Id of the note; see: greenroom actions list")
    ),
]
UNDECIDED = "undecided"


def register(app: typer.Typer) -> None:
    """Add the commands."""
    text = translate("cli", "Decide what comes of the notes of others, and tell them.")
    group = typer.Typer(help=text, no_args_is_help=True)
    group.command("list", help=translate("cli", "List the notes of the reviews that are open."))(
        list_notes
    )
    group.command(
        "decide",
        help=translate("cli", "Say what comes of a note: accepted, tried, disagreed, put_off."),
    )(decide_note)
    group.command(
        "check", help=translate("cli", "Say whether an accepted note was done in a later take.")
    )(check_note)
    group.command(
        "focus", help=translate("cli", "Show the focus for the next take of a question.")
    )(focus)
    group.command(
        "reply", help=translate("cli", "Save what came of a review as a small file for its writer.")
    )(reply)
    app.add_typer(group, name="actions")


def list_notes(
    session: SessionArgument, library: LibraryOption = None, as_json: JsonOption = False
) -> None:
    """List the notes with what comes of them."""
    from desktop.sharing.acting import notes_of

    frame = open_frame(library, as_json)
    found = notes_of(frame.sessions.find_session(session))
    frame.put({"notes": found}, *([] if as_json else _lines(found)))


def _lines(found: Sequence[TheirNote]) -> list[str]:
    if not found:
        return [translate("cli", "No note is open here. See: greenroom reviews SESSION")]
    return [f"{each.review_id} {each.note}  {_about(each)}" for each in found]


def _about(note: TheirNote) -> str:
    """Say what came of a note, what kind it is, where in which answer it lies, and its words."""
    from desktop.ui.texts.marks import mark_kind_name
    from desktop.ui.texts.received import waiting_words

    parts = [f"[{waiting_words(note.action)}]", mark_kind_name(note.kind)]
    if note.span is not None:
        parts += [*note.questions, format_clock(note.span.start_ms, tenths=True)]
    return "  ".join([*parts, " ".join((note.text or note.quote).split())])


def decide_note(
    session: SessionArgument,
    review: ReviewArgument,
    note: NoteArgument,
    decision: Annotated[
        str,
        typer.Argument(
            metavar="accepted|tried|disagreed|put_off|undecided",
            help=later("cli", "What comes of it; undecided takes a decision back"),
        ),
    ],
    why: Annotated[
        str,
        typer.Option("--why", metavar="WORDS", help=later("cli", "Why; it goes into the reply")),
    ] = "",
    focus: Annotated[
        str,
        typer.Option(
            "--focus",
            metavar="WORDS",
            help=later("cli", "What to do in the next take; without it what the note says"),
        ),
    ] = "",
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Decide about a note."""
    from desktop.cli.choices import parse_choice
    from desktop.review.actions import Decision
    from desktop.review.model import SENTENCE_LENGTH
    from desktop.sharing.acting import decide, find_note

    frame = open_frame(library, as_json)
    folder = frame.sessions.find_session(session)
    check_length("--why", why.strip(), SENTENCE_LENGTH)
    check_length("--focus", focus.strip(), SENTENCE_LENGTH)
    known = (*Decision, UNDECIDED)
    wanted = (
        None
        if decision.lower() == UNDECIDED
        else parse_choice(Decision, "DECISION", decision, known=known)
    )
    action = decide(folder, find_note(folder, review, note), wanted, why=why, focus=focus)
    frame.put({"action": action}, *([] if as_json else [_decided(action)]))


def _decided(action: Action | None) -> str:
    from desktop.ui.texts.received import waiting_words

    return translate("cli", "Written down: {decision}.").format(decision=waiting_words(action))


def check_note(
    session: SessionArgument,
    review: ReviewArgument,
    note: NoteArgument,
    take: TakeArgument,
    done: Annotated[
        bool,
        typer.Option("--done/--not-yet", help=later("cli", "Whether it was done in this take")),
    ] = True,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Say whether a note was done in a take."""
    from desktop.review.actions import Decision
    from desktop.sharing.acting import Focus, check, find_note

    frame = open_frame(library, as_json)
    folder = frame.sessions.find_session(session)
    action = find_note(folder, review, note).action
    if action is None or action.decision is not Decision.ACCEPTED:
        raise UsageError(Wrong.NOTE_NOT_ACCEPTED, name=f"{review}/{note}")
    after = check(Focus(folder, action), frame.sessions.find_take(take).read().id, done=done)
    words = translate("cli", "Done.") if done else translate("cli", "Not yet.")
    frame.put({"action": after.action}, words)


def focus(
    role: RoleOption,
    question: QuestionOption,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show what to do in the next take of a question."""
    from desktop.cli.add import question_id
    from desktop.sharing.acting import focus_for, focus_line

    frame = open_frame(library, as_json)
    found = focus_for(frame.sessions, role, question)
    if not found:
        question_id(frame.roles.get(role), question)  # which may not be there at all
    result = {"line": focus_line(found), "actions": [each.action for each in found]}
    frame.put(result, focus_line(found) or translate("cli", "Nothing was accepted for it."))


def reply(
    session: SessionArgument,
    review: ReviewArgument,
    *,
    to: Annotated[
        Path,
        typer.Option(
            "--to", metavar="FILE", help=later("cli", "The reply file to write"), readable=False
        ),
    ],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write the reply to a review."""
    from desktop.sharing.replying import write_reply

    frame = open_frame(library, as_json)
    target = to.expanduser().absolute()
    file = write_reply(frame.sessions.find_session(session), review, target)
    result = {"file": str(target), "review_id": file.review_id, "entries": len(file.entries)}
    frame.put(result, *([] if as_json else _written(target, file)))


def _written(target: Path, file: ReplyFile) -> list[str]:
    """Say where the reply lies, and give it as text: whoever reviewed in a browser can't open the file."""
    from desktop.ui.texts.received import reply_words

    said = translate("cli", "Written: {file}. Send it to whoever reviewed you.").format(file=target)
    other = translate("cli", "As text, for whoever has no Greenroom:")
    return [said, other, *reply_words(file).split("\n")]
