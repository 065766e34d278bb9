"""``greenroom reviews SESSION``: what came back, and where it differs from the own review."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.base.errors import UsageError, WorldError, Wrong
from desktop.cli.choosing import SessionArgument
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.say import later, translate

if TYPE_CHECKING:
    from desktop.sessions.folder import SessionFolder
    from desktop.sessions.model import Session
    from desktop.sharing.comparing import Comparison, CompetencyGap, Standing


MOST_NAMED = 8
"""So many reviews are named one by one: fifty filled three screens before the first thing that they say."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    text = translate(
        "cli",
        "Compare the reviews that came back with your own. They open when you have rated the same competencies. With --leave-out, one that is not verified is kept but neither shown nor counted; --take-back undoes it. --research writes the levels and the figures for research as JSON, without names.",
    )
    app.command("reviews", help=text)(reviews)


def reviews(
    session: SessionArgument,
    leave_out: Annotated[
        str | None,
        typer.Option(
            "--leave-out",
            metavar="REVIEW",
            help=later(
                "cli", "Id of a review that is not verified: keep it, but don't show or count it"
            ),
        ),
    ] = None,
    take_back: Annotated[
        str | None,
        typer.Option(
            "--take-back",
            metavar="REVIEW",
            help=later("cli", "Id of a review that was left out: show and count it again"),
        ),
    ] = None,
    remove: Annotated[
        str | None,
        typer.Option(
            "--remove",
            metavar="REVIEW",
            help=later("cli", "Id of a review to move to the trash, with all of its versions"),
        ),
    ] = None,
    research: Annotated[
        Path | None,
        typer.Option(
            "--research",
            metavar="FILE",
            help=later(
                "cli", "Write the levels and the figures for research into this file as JSON"
            ),
        ),
    ] = None,
    every: Annotated[
        bool,
        typer.Option(
            "--all",
            help=later(
                "cli",
                "Name every review and every side; without it, of many, those to look at first",
            ),
        ),
    ] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Open what may be opened, and say how it compares."""
    from desktop.review.gaps import Bounds
    from desktop.sharing.comparing import compare
    from desktop.sharing.leaving_out import leave_out as leave
    from desktop.sharing.research import write_research

    frame = open_frame(library, as_json)
    folder = frame.sessions.find_session(session)
    for review, out in ((leave_out, True), (take_back, False)):
        if review is not None:
            leave(folder, review, out=out)
    gone = _remove(frame, folder, remove) if remove is not None else ()
    bounds = Bounds(frame.settings.gap_from, frame.settings.large_gap_from)
    found = compare(folder, bounds)
    if research is not None:
        write_research(found, research)
    trashed = translate("cli", "In the trash: {place}")
    lines = [] if as_json else [trashed.format(place=each) for each in gone]
    if not as_json:
        names = _names(frame, folder.read())
        lines += _lines(found, names, _take_names(folder), every=every)
    if research is not None:
        lines.append(translate("cli", "Written: {file}").format(file=research))
    frame.put(found, *lines)


def _remove(frame: Frame, folder: SessionFolder, review: str) -> tuple[Path, ...]:
    """Move a review to the trash, so that another one has its place."""
    from desktop.sharing.taking_in import received_review, remove_review

    found = received_review(folder, review)
    if found is None:
        raise UsageError(Wrong.REVIEW_UNKNOWN, name=review)
    return remove_review(folder, found, frame.sessions.trash)


def _take_names(folder: SessionFolder) -> dict[str, str]:
    """Return how each take is called before what is said of it; a single one needs no name."""
    names: dict[str, str] = {}
    for take in folder.takes():
        with contextlib.suppress(WorldError):
            names[take.read().id] = f"{take.path.name} · "
    return names if len(names) > 1 else {}


def _lines(
    found: Comparison, names: dict[str, str], takes: dict[str, str], *, every: bool
) -> list[str]:
    from desktop.ui.texts.agreement import together_words
    from desktop.ui.texts.received import unmatched_words

    lines = [
        translate("cli", "Open reviews: {open}, sealed: {sealed}.").format(
            open=len(found.reviews), sealed=found.sealed
        )
    ]
    if found.sealed:
        lines.append(
            translate(
                "cli",
                "Rate the same competencies yourself to open them, each with a moment or “No evidence found”; “cannot judge” counts with an answer to one of its rows.",
            )
        )
    lines += [f"  {each}" for each in _standings(found, every=every)]
    alone = {(each.take_id, each.competency) for each in found.unmatched}
    for each in found.competencies:
        if (each.take_id, each.competency) not in alone:
            about = f"  {takes.get(each.take_id, '')}{line_of(each, names)}"
            lines += [about, *_sides(each, every=every)]
    lines += [
        f"  {takes.get(each.take_id, '')}{names.get(each.competency, each.competency)}: {unmatched_words(each)}"
        for each in found.unmatched
    ]
    return [*lines, *together_words(found)]


def _standings(found: Comparison, *, every: bool) -> list[str]:
    """Say how each review stands; of many how many stand so, and first those that one may want to look at."""
    if every or len(found.standings) <= MOST_NAMED:
        return [_review(each) for each in found.standings]
    from desktop.sharing.counting import Counted
    from desktop.ui.texts.received import counted_name

    counts = ((how, found.count(how)) for how in Counted)
    words = translate("cli", "{how}: {n}")
    said = " · ".join(words.format(how=counted_name(how), n=n) for how, n in counts if n)
    plain = (Counted.COUNTED, Counted.SEALED)
    odd = sorted(found.standings, key=lambda each: each.verified and each.counted in plain)
    return [said, *map(_review, odd[:MOST_NAMED]), _more(len(odd) - MOST_NAMED)]


def _sides(found: CompetencyGap, *, every: bool) -> list[str]:
    """Say of those who differ what each has looked at; of many, of the lowest and the highest levels."""
    from desktop.ui.texts.agreement import ends, side_words

    if not found.differ:
        return []
    sides = found.sides if every else ends(found.sides)
    said = [part for each in sides for part in "\n".join(side_words(each)).split("\n")]
    left = len(found.sides) - len(sides)
    return [f"      {part}" for part in (*said, *([_more(left)] if left else []))]


def _more(count: int) -> str:
    return translate("cli", "and {n} more; --all shows all").format(n=count)


def _review(standing: Standing) -> str:
    from desktop.ui.texts.received import counted_name, says_name, verified_words

    words = (
        says_name(standing.by),
        verified_words(genuine=standing.verified),
        counted_name(standing.counted),
    )
    return f"{standing.review_id}  {' · '.join(words)}"


def line_of(found: CompetencyGap, names: dict[str, str]) -> str:
    """Say in one line how a competency compares; ``names`` of competencies, by id."""
    from desktop.ui.texts.beside import gap_words

    return f"{names.get(found.competency, found.competency)}: {gap_words(found)}"


def _names(frame: Frame, session: Session) -> dict[str, str]:
    """Return how each competency is called in the language of who reads this, by id."""
    from desktop.ui.languages import content_language

    language = content_language(frame.settings.interface)
    return {each.id: each.name.say(language) for each in session.role.competencies}
