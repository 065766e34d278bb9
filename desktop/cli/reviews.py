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
    lines += [] if as_json else _lines(found, _names(frame, folder.read()), _take_names(folder))
    if research is not None:
        lines.append(translate("cli", "Written: {file}").format(file=research))
    frame.put(found, *lines)


def _remove(frame: Frame, folder: SessionFolder, review: str) -> tuple[Path, ...]:
    """Move a review to the trash, so that another one has its place."""
    from desktop.sharing.taking_in import received_reviews, remove_review

    for each in received_reviews(folder):
        if each.review_id.lower() == review.lower():
            return remove_review(folder, each, frame.sessions.trash)
    raise UsageError(Wrong.REVIEW_UNKNOWN, name=review)


def _take_names(folder: SessionFolder) -> dict[str, str]:
    """Return how each take is called before what is said of it; a single one needs no name."""
    names: dict[str, str] = {}
    for take in folder.takes():
        with contextlib.suppress(WorldError):
            names[take.read().id] = f"{take.path.name} · "
    return names if len(names) > 1 else {}


def _lines(found: Comparison, names: dict[str, str], takes: dict[str, str]) -> list[str]:
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
    lines += [f"  {_review(each)}" for each in found.standings]
    alone = {(each.take_id, each.competency) for each in found.unmatched}
    for each in found.competencies:
        if (each.take_id, each.competency) not in alone:
            about = f"  {takes.get(each.take_id, '')}{line_of(each, names)}"
            lines += [about, *_sides(each)]
    lines += [
        f"  {takes.get(each.take_id, '')}{names.get(each.competency, each.competency)}: {unmatched_words(each)}"
        for each in found.unmatched
    ]
    return [*lines, *together_words(found)]


def _sides(found: CompetencyGap) -> list[str]:
    """Say of those who differ what each has looked at."""
    from desktop.ui.texts.agreement import side_words

    if not found.differ:
        return []
    said = [part for each in found.sides for part in "\n".join(side_words(each)).split("\n")]
    return [f"      {part}" for part in said]


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
