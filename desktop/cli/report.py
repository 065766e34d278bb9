"""``greenroom report``: the candidate's report of a session or of some days, as HTML or PDF."""

from __future__ import annotations

import datetime as dt
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.base.errors import UsageError, Wrong
from desktop.base.settings import Language
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.next import RoleOption, read_day
from desktop.cli.say import later, translate
from desktop.cli.stopping import uninterrupted

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from desktop.roles.model import RolePack
    from desktop.sessions.folder import SessionFolder

LANGUAGES = {"zh": Language.ZH, "en": Language.EN}
KINDS = (".html", ".pdf")


def register(app: typer.Typer) -> None:
    """Add the command."""
    text = translate(
        "cli",
        "Make a report of a session, or of a role from a day to a day: goal, evidence, gap, next actions.",
    )
    app.command("report", help=text)(report)


def report(
    session: Annotated[
        str,
        typer.Argument(
            metavar="SESSION",
            help=later("cli", "The session: folder or id; without it --from or --until is needed"),
        ),
    ] = "",
    to: Annotated[
        str,
        typer.Option(
            "--to",
            metavar="FILE.html|.pdf",
            help=later("cli", "File to write; without it the report is only summed up"),
        ),
    ] = "",
    first: Annotated[
        str,
        typer.Option(
            "--from",
            metavar="YYYY-MM-DD",
            help=later("cli", "First day; without it from the very first on"),
        ),
    ] = "",
    last: Annotated[
        str,
        typer.Option(
            "--until", metavar="YYYY-MM-DD", help=later("cli", "Last day; without it today")
        ),
    ] = "",
    language: Annotated[
        str,
        typer.Option(
            "--language",
            metavar="zh|en",
            help=later("cli", "Language of the report; without it that of the interface"),
        ),
    ] = "",
    role: RoleOption = "",
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write the file and say what is in it; without a file, only say it."""
    from desktop.practice.aim import role_in_use
    from desktop.review.gaps import Bounds
    from desktop.ui.report_maker import Shelves, make_report, save_report

    frame = open_frame(library, as_json)
    target = Path(to) if to else None
    _check(session, first, last, role, target, language)
    what: SessionFolder | tuple[dt.date, dt.date]
    pack: RolePack
    if session:
        what = frame.sessions.find_session(session)
        pack = what.read().role
    else:
        what = _days(first, last)
        pack = role_in_use(frame.roles, frame.targets, frame.sessions, role)
    spoken = LANGUAGES.get(language) or _language(frame)
    bounds = Bounds(frame.settings.gap_from, frame.settings.large_gap_from)
    shelves = Shelves(frame.sessions, frame.targets, frame.stories, bounds)
    made = make_report(shelves, pack, what, spoken)
    if target is not None:
        with _type_for(target):
            save_report(made, target)
    facts = made.facts
    result = {
        "file": str(target) if target else None,
        "role": pack.id,
        "language": spoken,
        "from": facts.first_day,
        "to": facts.last_day,
        "takes": [
            {
                "take": each.take.id,
                "question": each.take.question_id,
                "day": each.day,
                "retake": each.retake,
                "levels": each.rated,
                "quotes": each.quotes,
            }
            for each in facts.takes
        ],
        "competencies": [
            {
                "competency": each.competency.id,
                "own": each.own,
                "others": each.others,
                "gap": each.gap,
            }
            for each in facts.abilities
        ],
        "actions": made.page.actions,
        "faults": [frame.sentence(each) for each in facts.faults],
    }
    words = translate("cli", "Answers in the report: {count}.").format(count=len(facts.takes))
    frame.put(result, f"{words} {target}" if target else words)


def _check(
    session: str, first: str, last: str, role: str, target: Path | None, language: str
) -> None:
    others = {"--from": first, "--until": last, "--role": role}
    beside = [option for option, given in others.items() if given]
    if session and beside:
        raise UsageError(Wrong.NOT_WITH, name="SESSION", known=beside[0])
    if not (session or first or last):
        raise UsageError(Wrong.MISSING, name="SESSION | --from | --until")
    if language and language not in LANGUAGES:
        raise UsageError(
            Wrong.VALUE_OUT_OF_RANGE, name="--language", value=language, known="zh, en"
        )
    if target is not None and target.suffix.casefold() not in KINDS:
        raise UsageError(
            Wrong.VALUE_OUT_OF_RANGE, name="--to", value=target.name, known=", ".join(KINDS)
        )


def _days(first: str, last: str) -> tuple[dt.date, dt.date]:
    end = read_day(last, "--until")
    begin = read_day(first, "--from") if first else dt.date.min
    if begin > end:
        raise UsageError(Wrong.VALUE_OUT_OF_RANGE, name="--from", value=first, known=f"… {end}")
    return begin, end


def _language(frame: Frame) -> Language:
    from desktop.ui.languages import content_language

    return content_language(frame.settings.interface)


def _type_for(target: Path) -> AbstractContextManager[object]:
    """Have typefaces in the block, which only a PDF needs."""
    if target.suffix.casefold() != ".pdf":
        return nullcontext()
    with uninterrupted():
        from desktop.ui.offscreen import screenless
    return screenless()
