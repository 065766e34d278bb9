"""``greenroom review mark|change|remove``: the moments that a review points at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from desktop.base.errors import Fault, UsageError, WorldError, Wrong
from desktop.base.timecode import Span
from desktop.cli.choosing import BeginOption, TakeArgument, check_length
from desktop.cli.frame import JsonOption, LibraryOption, open_frame
from desktop.cli.reviewed import Reviewed, open_to_judge, tell_change
from desktop.cli.say import later, translate

if TYPE_CHECKING:
    from desktop.review.model import MarkKind, Review

MarkArgument = Annotated[
    str,
    typer.Argument(
        metavar="MARK", help=later("cli", "Id of the mark, of which the beginning is enough")
    ),
]
KindOption = Annotated[
    str,
    typer.Option(
        "--kind",
        metavar="evidence|strength|suggestion|question|note",
        help=later("cli", "What the mark is for; without it evidence, or as it was"),
    ),
]
TextOption = Annotated[
    str | None, typer.Option("--text", metavar="WORDS", help=later("cli", "A note on it"))
]
ForOption = Annotated[
    list[str] | None,
    typer.Option(
        "--for",
        metavar="ID",
        help=later("cli", "Row or competency it is evidence for; can be given several times"),
    ),
]


def register(group: typer.Typer) -> None:
    """Add the commands to ``review``."""
    text = translate("cli", "Mark a part of a take, as evidence or with a note.")
    group.command("mark", help=text)(mark)
    text = translate("cli", "Change a mark: its place, note or kind, and what rests on it.")
    group.command("change", help=text)(change)
    text = translate("cli", "Remove a mark; what rested on it does so no longer.")
    group.command("remove", help=text)(remove)


def mark(
    take: TakeArgument,
    begin: BeginOption,
    end: Annotated[
        float | None,
        typer.Option(
            "--to",
            metavar="SECONDS",
            help=later("cli", "Where the part ends, in seconds; without it a moment"),
        ),
    ] = None,
    kind: KindOption = "evidence",
    text: TextOption = None,
    supports: ForOption = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Mark a part of a take."""
    frame = open_frame(library, as_json)
    found = open_to_judge(frame, take)
    what = _kind(kind)
    note = _note(text) or ""
    targets = [found.target(each) for each in supports or []]
    span = _span(found, begin, begin if end is None else end)
    before = found.desk.review
    first = targets[0] if targets else None
    quote = found.opened.words.quote(span)
    made = found.desk.mark(found.take_id, span, kind=what, quote=quote, text=note, target=first)

    def attach(review: Review, at: str) -> Review:
        for each in targets[1:]:
            review = each.attach(review, found.take_id, made, at)
        return review

    found.desk.change(attach, joins=True)
    tell_change(frame, found, before, about=made)


def change(
    take: TakeArgument,
    name: MarkArgument,
    begin: Annotated[
        float | None,
        typer.Option(
            "--from",
            metavar="SECONDS",
            help=later("cli", "Where it begins from now on, in seconds; without it as it was"),
        ),
    ] = None,
    end: Annotated[
        float | None,
        typer.Option(
            "--to",
            metavar="SECONDS",
            help=later("cli", "Where it ends from now on, in seconds; without it as it was"),
        ),
    ] = None,
    kind: KindOption = "",
    text: TextOption = None,
    supports: ForOption = None,
    no_more: Annotated[
        list[str] | None,
        typer.Option(
            "--not-for",
            metavar="ID",
            help=later("cli", "Row or competency it is evidence for no longer; several times"),
        ),
    ] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Change a mark."""
    from desktop.review import changes
    from desktop.review.evidence import let_go

    frame = open_frame(library, as_json)
    found = open_to_judge(frame, take)
    known = found.mark(name)
    what, note = (_kind(kind) if kind else known.kind), _note(text)
    added = [found.target(each) for each in supports or []]
    taken = [found.target(each) for each in no_more or []]
    start = known.span.start_ms / 1000 if begin is None else begin
    span = _span(found, start, max(start, known.span.end_ms / 1000) if end is None else end)
    before = found.desk.review
    quote = found.opened.words.quote(span)

    def edit(review: Review, at: str) -> Review:
        own = (found.take_id, known.id)
        if span != known.span:
            review = changes.move_mark(review, known.id, span, at=at, quote=quote)
        words = known.text if note is None else note
        review = changes.write_mark(review, known.id, words, at=at, kind=what)
        for each in added:
            review = each.attach(review, *own, at)
        for each in taken:
            review = let_go(review, *own, each, at=at)
        return review

    found.desk.change(edit)
    tell_change(frame, found, before, about=known.id)


def remove(
    take: TakeArgument,
    name: MarkArgument,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Remove a mark."""
    frame = open_frame(library, as_json)
    found = open_to_judge(frame, take)
    before = found.desk.review
    found.desk.remove_mark(found.mark(name).id)
    tell_change(frame, found, before, done=translate("cli", "Removed."))


def _kind(name: str) -> MarkKind:
    from desktop.cli.choices import parse_choice
    from desktop.review.model import MarkKind

    return parse_choice(MarkKind, "--kind", name)


def _note(text: str | None) -> str | None:
    from desktop.review.model import SENTENCE_LENGTH

    check_length("--text", (text or "").strip(), SENTENCE_LENGTH)
    return None if text is None else text.strip()


def _span(found: Reviewed, begin: float, end: float) -> Span:
    """Return the part that is meant, as much of it as there is.

    Raises:
        UsageError: the take is shorter, or it ends before it begins.
        WorldError: PART_NOT_SHARED.
    """
    from desktop.sharing.clips import within

    last = found.opened.take.duration_ms / 1000
    if not 0 <= begin <= last:
        known = f"0 … {last}"
        raise UsageError(Wrong.VALUE_OUT_OF_RANGE, name="--from", value=begin, known=known)
    if not begin <= end <= last:
        known = f"{begin} … {last}"
        raise UsageError(Wrong.VALUE_OUT_OF_RANGE, name="--to", value=end, known=known)
    there = within(found.opened.clips, Span(round(begin * 1000), round(end * 1000)))
    if there is None:
        raise WorldError(Fault.PART_NOT_SHARED)
    return there
