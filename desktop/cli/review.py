"""``greenroom review``: one's own review of a take, or that of a pack that others sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from desktop.base.errors import UsageError, Wrong
from desktop.cli import judging, marking
from desktop.cli.choosing import TakeArgument
from desktop.cli.frame import JsonOption, LibraryOption, open_frame
from desktop.cli.reviewed import (
    NameOption,
    ReceivedArgument,
    WhoOption,
    find_pack,
    open_reviewed,
    take_seat,
)
from desktop.cli.say import later, translate

if TYPE_CHECKING:
    from desktop.base.settings import Language
    from desktop.review.calibration import Calibration
    from desktop.sessions.folder import SessionFolder
    from desktop.sharing.seat import ReceivedPack, Seat


def register(app: typer.Typer) -> None:
    """Add the commands."""
    text = translate("cli", "Review a take: your own, or one that others sent you.")
    group = typer.Typer(help=text, no_args_is_help=True)
    text = translate("cli", "Show the checklist of a take and what your review says of it.")
    group.command("show", help=text)(show)
    text = translate("cli", "Say who reviews a pack of others; its owner sees it as a claim.")
    group.command("begin", help=text)(begin)
    text = translate("cli", "Rate the examples that show what the levels of a pack mean.")
    group.command("examples", help=text)(examples)
    judging.register(group)
    marking.register(group)
    app.add_typer(group, name="review")


def show(take: TakeArgument, library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Show what is asked and what was said."""
    from desktop.cli.review_lines import checklist_of, review_lines, review_of
    from desktop.ui.languages import content_language

    frame = open_frame(library, as_json)
    found = open_reviewed(frame, take)
    result = {**review_of(found), "checklist": checklist_of(found)}
    frame.put(result, *review_lines(found, content_language(frame.settings.interface)))


def begin(
    received: ReceivedArgument,
    *,
    name: NameOption = None,
    role: WhoOption = None,
    anew: Annotated[
        bool,
        typer.Option(
            "--anew",
            help=later("cli", "Somebody else reviews: an empty review begins, the other is kept"),
        ),
    ] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write down who reviews."""
    from desktop.ui.texts.marks import reviewer_name

    frame = open_frame(library, as_json)
    folder = find_pack(frame, received)
    kept = _lay_aside(folder) if anew else None
    seat = take_seat(folder, name, role)
    words = translate("cli", "You review it as: {name}").format(name=reviewer_name(seat.reviewer))
    before = translate("cli", "What was said before is kept in {folder}.").format(folder=kept)
    result = {"session": str(folder.path), "reviewer": seat.reviewer, "kept": kept}
    frame.put(result, words, *([before] if kept else []))


def _lay_aside(folder: SessionFolder) -> str | None:
    """Begin anew where somebody has begun; return where the first review is kept."""
    from desktop.sharing.anew import begin_anew
    from desktop.sharing.seat import read_seat

    return str(begin_anew(folder)) if read_seat(folder) is not None else None


def examples(
    received: ReceivedArgument,
    levels: Annotated[
        str,
        typer.Option(
            "--levels",
            metavar="N,N,…",
            help=later(
                "cli", "Your level of each example, in their order; without it they are shown"
            ),
        ),
    ] = "",
    *,
    skip: Annotated[
        bool,
        typer.Option(
            "--skip", help=later("cli", "Go on without them: it will say “not calibrated”")
        ),
    ] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show the examples, or say how near one's own levels are to those that were meant."""
    from desktop.review.calibration import calibration, is_calibrated
    from desktop.sharing.seat import calibrate, read_pack
    from desktop.ui.languages import content_language

    frame = open_frame(library, as_json)
    pack = read_pack(find_pack(frame, received))
    first = calibration(pack.shared.role, pack.shared.role_sha256)
    language = content_language(frame.settings.interface)
    if not levels and not skip:
        frame.put(_asked(first), *_asking(first, language))
        return
    if levels and skip:
        raise UsageError(Wrong.NOT_WITH, name="--levels", known="--skip")
    seat = _seat(pack, received)
    given = [] if skip else _levels(levels, len(first.vignettes))
    meant = [each.level for each in first.vignettes]
    near = bool(given) and is_calibrated(given, meant)
    calibrate(pack.folder, seat, calibrated=near)
    result = {**_asked(first), "given": given, "meant": meant, "calibrated": near}
    frame.put(result, *_told(first, given, language, near=near))


def _seat(pack: ReceivedPack, name: str) -> Seat:
    if pack.seat is None:
        raise UsageError(Wrong.REVIEWER_UNKNOWN, name=name)
    return pack.seat


def _levels(words: str, count: int) -> list[int]:
    """Return so many levels.

    Raises:
        UsageError: they are others, or fewer or more.
    """
    from desktop.ui.texts.review import LEVELS

    given = words.replace(",", " ").split()
    if len(given) != count or any(each not in map(str, LEVELS) for each in given):
        known = translate("cli", "{count} levels from 1 to 5").format(count=count)
        raise UsageError(Wrong.VALUE_OUT_OF_RANGE, name="--levels", value=words, known=known)
    return [int(each) for each in given]


def _asked(first: Calibration) -> dict[str, object]:
    return {
        "examples": [
            {"competency": each.competency, "text": each.text} for each in first.vignettes
        ],
        "competencies": first.competencies,
    }


def _asking(first: Calibration, language: Language) -> list[str]:
    """Show the levels of each competency, and the examples of it."""
    from desktop.ui.texts.review import LEVELS, level_text

    if not first.vignettes:
        return [translate("cli", "This role has no examples: go on without them.")]
    lines: list[str] = []
    for competency in first.competencies:
        lines.append(competency.name.say(language))
        lines += [f"  {level_text(competency, level, language)}" for level in LEVELS]
    for number, each in enumerate(first.vignettes, 1):
        name = first.competency(each.competency).name.say(language)
        lines.append(f"{number}. {name}: {each.text.say(language)}")
    return lines


def _told(first: Calibration, given: list[int], language: Language, *, near: bool) -> list[str]:
    said = translate("cli", "{number}. you {given} · meant {level}: {reason}")
    lines = [
        said.format(number=at, given=mine, level=each.level, reason=each.reason.say(language))
        for at, (mine, each) in enumerate(zip(given, first.vignettes, strict=False), 1)
    ]
    if near:
        return [*lines, translate("cli", "You are close to what the levels mean.")]
    words = translate("cli", "You can review all the same; it will say “not calibrated”.")
    return [*lines, words]
