"""``greenroom review answer|rate|write|undo``: what a review says of rows and competencies, changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from desktop.base.errors import UsageError, Wrong
from desktop.cli.choosing import TakeArgument, check_length
from desktop.cli.frame import JsonOption, LibraryOption, open_frame
from desktop.cli.reviewed import Reviewed, open_to_judge, tell_change
from desktop.cli.say import later, translate

if TYPE_CHECKING:
    from desktop.review.model import Review

NONE, CANNOT_JUDGE = "none", "cannot_judge"


def register(group: typer.Typer) -> None:
    """Add the commands to ``review``."""
    text = translate("cli", "Answer a row of the checklist, or take the answer back.")
    group.command("answer", help=text)(answer)
    text = translate("cli", "Rate a competency, say why, or take it back.")
    group.command("rate", help=text)(rate)
    text = translate("cli", "Write what to keep and to try next, or reply to the owner.")
    group.command("write", help=text)(write)
    text = translate("cli", "Take the last change of the review back; --again brings it back.")
    group.command("undo", help=text)(undo)


def answer(
    take: TakeArgument,
    item: Annotated[
        str,
        typer.Argument(
            metavar="ROW", help=later("cli", "Id of the row; see: greenroom review show TAKE")
        ),
    ],
    value: Annotated[
        str,
        typer.Argument(
            metavar="yes|partly|no|not_applicable|none",
            help=later("cli", "The answer; none takes it back"),
        ),
    ],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Answer a row."""
    from desktop.cli.choices import parse_choice
    from desktop.review.model import AnswerValue

    frame = open_frame(library, as_json)
    found = open_to_judge(frame, take)
    found.check(item, found.items)
    known = (*AnswerValue, NONE)
    said = (
        None if value.lower() == NONE else parse_choice(AnswerValue, "ANSWER", value, known=known)
    )
    before = found.desk.review
    found.desk.answer(found.take_id, item, said)
    tell_change(frame, found, before, about=item)


def rate(
    take: TakeArgument,
    competency: Annotated[
        str,
        typer.Argument(
            metavar="COMPETENCY",
            help=later("cli", "Id of the competency; see: greenroom review show TAKE"),
        ),
    ],
    level: Annotated[
        str,
        typer.Argument(
            metavar="1..5|cannot_judge|none",
            help=later("cli", "The level; none takes it back; without it as it was"),
        ),
    ] = "",
    *,
    why: Annotated[
        str | None,
        typer.Option("--why", metavar="WORDS", help=later("cli", "Why it is at this level")),
    ] = None,
    no_evidence: Annotated[
        bool | None,
        typer.Option(
            "--no-evidence/--evidence",
            help=later("cli", "Whether there is no moment that the level rests on"),
        ),
    ] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Rate a competency."""
    from desktop.review import changes
    from desktop.review.model import SENTENCE_LENGTH

    check_length("--why", why or "", SENTENCE_LENGTH)
    wanted = _level(level)
    frame = open_frame(library, as_json)
    found = open_to_judge(frame, take)
    found.check(competency, found.competencies)
    _check_examples(found, take)

    def edit(review: Review, at: str) -> Review:
        own = (found.take_id, competency)
        if wanted == CANNOT_JUDGE:
            review = changes.cannot_judge(review, *own, at=at)
        elif wanted:
            review = changes.rate(review, *own, None if wanted == NONE else int(wanted), at=at)
        if no_evidence is not None:
            review = changes.set_no_evidence(review, *own, found_none=no_evidence, at=at)
        return review if why is None else changes.explain_rating(review, *own, why.strip(), at=at)

    before = found.desk.review
    found.desk.change(edit)
    tell_change(frame, found, before, about=competency)


def _level(word: str) -> str:
    from desktop.ui.texts.review import LEVELS

    known = (*map(str, LEVELS), CANNOT_JUDGE, NONE)
    if word and word.lower() not in known:
        allowed = ", ".join(known)
        raise UsageError(Wrong.VALUE_OUT_OF_RANGE, name="LEVEL", value=word, known=allowed)
    return word.lower()


def _check_examples(found: Reviewed, name: str) -> None:
    """See that whoever rates others has looked at the examples, as in the window (domain.md 4.1).

    Raises:
        UsageError: EXAMPLES_FIRST.
    """
    from desktop.review.calibration import calibration
    from desktop.sharing.origin import is_received
    from desktop.sharing.seat import read_pack

    folder = found.opened.folder.session
    if not is_received(folder):
        return
    pack = read_pack(folder)
    if pack.seat is None or pack.seat.calibrated is not None:
        return
    if calibration(pack.shared.role, pack.shared.role_sha256).vignettes:
        raise UsageError(Wrong.EXAMPLES_FIRST, name=name)


def write(
    take: TakeArgument,
    keep: Annotated[
        str | None,
        typer.Option("--keep", metavar="WORDS", help=later("cli", "What to keep doing")),
    ] = None,
    try_next: Annotated[
        str | None,
        typer.Option("--try-next", metavar="WORDS", help=later("cli", "What to try next time")),
    ] = None,
    reply: Annotated[
        list[str] | None,
        typer.Option(
            "--reply",
            metavar="N=WORDS",
            help=later("cli", "Reply to question N of the owner of a pack; several times"),
        ),
    ] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write what is said of the session as a whole; empty words take it away."""
    from desktop.base.ids import new_id
    from desktop.review import changes
    from desktop.review.model import SENTENCE_LENGTH
    from desktop.sharing.asking import write_reply_to

    check_length("--keep", (keep or "").strip(), SENTENCE_LENGTH)
    check_length("--try-next", (try_next or "").strip(), SENTENCE_LENGTH)
    frame = open_frame(library, as_json)
    found = open_to_judge(frame, take)
    replies = [_reply(found, each) for each in reply or []]
    clips = found.opened.clips
    at_ms = clips[0].span.start_ms if clips else 0

    def edit(review: Review, at: str) -> Review:
        if keep is not None:
            review = changes.write_keep(review, keep.strip())
        if try_next is not None:
            review = changes.write_try_next(review, try_next.strip())
        for ask, words in replies:
            review = write_reply_to(
                review, ask, words, take_id=found.take_id, at_ms=at_ms, mark_id=new_id(), at=at
            )
        return review

    before = found.desk.review
    found.desk.change(edit)
    tell_change(frame, found, before, done=translate("cli", "Written down."))


def _reply(found: Reviewed, words: str) -> tuple[str, str]:
    """Return the question that is replied to, and the reply.

    Raises:
        UsageError: there is no such question, or the reply is too long.
    """
    from desktop.cli.review_lines import asks_of
    from desktop.review.model import SENTENCE_LENGTH
    from desktop.sharing.asking import ARROW

    asks = asks_of(found)
    number, sign, reply = words.partition("=")
    if not sign or number.strip() not in map(str, range(1, len(asks) + 1)):
        known = ", ".join(f"{n}=…" for n in range(1, len(asks) + 1)) or "—"
        raise UsageError(Wrong.VALUE_OUT_OF_RANGE, name="--reply", value=words, known=known)
    ask = asks[int(number) - 1]
    # Both are kept as one text.
    room = max(0, SENTENCE_LENGTH - len(ask) - len(ARROW))
    check_length("--reply", reply.strip(), room)
    return ask, reply


def undo(
    take: TakeArgument,
    again: Annotated[
        bool, typer.Option("--again", help=later("cli", "Bring back what was taken back last"))
    ] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take the last change back, or bring it back."""
    frame = open_frame(library, as_json)
    found = open_to_judge(frame, take)
    before = found.desk.review
    (found.desk.redo if again else found.desk.undo)()
    tell_change(frame, found, before, done=translate("cli", "Done."))
