"""``greenroom target FILE --role R``: a job ad becomes weighted competencies and questions."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from msgspec.structs import replace

from desktop.base.errors import UsageError, Wrong
from desktop.base.ids import new_id, now_utc
from desktop.cli.choosing import check_length
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.say import later, translate
from desktop.roles.target import (
    LONGEST_LINE,
    LONGEST_NAME,
    LONGEST_NOTES,
    MOST_SOURCES,
    GoalPreset,
    Target,
)

if TYPE_CHECKING:
    from desktop.roles.keywords import Keyword
    from desktop.roles.model import RolePack
    from desktop.roles.weighing import Weighted


def register(app: typer.Typer) -> None:
    """Add the command."""
    text = translate(
        "cli",
        "Read a job ad (text, Word or PDF; - for standard input): its keywords, what they weigh, questions to begin with.",
    )
    app.command("target", help=text)(target)


def target(
    file: Annotated[
        str,
        typer.Argument(
            metavar="FILE", help=later("cli", "Job ad: text, Word or PDF; - for standard input")
        ),
    ] = "",
    *,
    role: Annotated[
        str,
        typer.Option(
            "--role",
            metavar="ROLE",
            help=later("cli", "Id of the role; needed unless with --list or --change"),
        ),
    ] = "",
    goal: Annotated[
        str | None,
        typer.Option(
            "--goal",
            metavar="NAME|WORDS",
            help=later(
                "cli",
                "Goal of the company: ecommerce, finance, iot, saas, cost, or in 500 characters",
            ),
        ),
    ] = None,
    day: Annotated[
        str | None,
        typer.Option(
            "--interview",
            metavar="YYYY-MM-DD",
            help=later("cli", "Day of the interview, where it is known"),
        ),
    ] = None,
    source: Annotated[
        list[str] | None,
        typer.Option(
            "--source",
            metavar="WORDS",
            help=later(
                "cli", "What you read about the company, up to 500 characters; up to 50 times"
            ),
        ),
    ] = None,
    notes: Annotated[
        str | None,
        typer.Option(
            "--notes",
            metavar="WORDS",
            help=later("cli", "What to know by heart, up to 10000 characters"),
        ),
    ] = None,
    weight: Annotated[
        list[str] | None,
        typer.Option(
            "--weight",
            metavar="NAME=0.5..2",
            help=later("cli", "Your own weight of a competency, once or several times"),
        ),
    ] = None,
    name: Annotated[
        str | None,
        typer.Option(
            "--name", metavar="WORDS", help=later("cli", "What you call it, up to 120 characters")
        ),
    ] = None,
    change: Annotated[
        str,
        typer.Option(
            "--change",
            metavar="TARGET",
            help=later("cli", "Id of a target that is kept: change in it what is given here"),
        ),
    ] = "",
    save: Annotated[
        bool,
        typer.Option("--save", help=later("cli", "Keep it as the target; else it is only shown")),
    ] = False,
    listed: Annotated[
        bool,
        typer.Option(
            "--list", help=later("cli", "List the targets that are kept, and nothing else")
        ),
    ] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Analyse an ad; with --save it becomes the target of the role."""
    frame = open_frame(library, as_json)
    if listed:
        _list(frame)
        return
    for value, missing in ((file, "FILE"), (role, "--role")):
        if not value and not change:
            raise UsageError(Wrong.MISSING, name=missing)
    before = frame.targets.get(change) if change else None
    pack = frame.roles.get(role or (before.role if before else ""))
    _check_lengths(name or "", goal or "", source or [], notes or "")
    wishes: dict[str, object] = {
        "ad": _ad(file) if file else None,
        "name": name,
        "interview_day": None if day is None else _day(day),
        "sources": None if source is None else tuple(source),
        "notes": notes,
    }
    made = _begun(before, pack)
    weights = {**made.own_weights, **dict(_weight(pack, each) for each in weight or ())}
    given = {key: value for key, value in wishes.items() if value is not None}
    made = replace(made, **given, **_goal(goal), own_weights=weights)
    saved = frame.targets.write(made) if save or change else None
    _report(frame, pack, made, saved)


def _begun(before: Target | None, pack: RolePack) -> Target:
    """Return a new target, or the one that is changed; of another role its weights are void."""
    now = now_utc()
    if before is None:
        return Target(id=new_id(), role=pack.id, name="", created_at=now, updated_at=now)
    weights = before.own_weights if before.role == pack.id else {}
    return replace(before, role=pack.id, updated_at=now, own_weights=weights)


def _goal(words: str | None) -> dict[str, object]:
    """Return which goal is named, or which words describe it; nothing where none was given."""
    if words is None:
        return {}
    preset = next((each for each in GoalPreset if each == words.lower()), None)
    return {"goal": preset, "goal_words": "" if preset else words}


def _ad(file: str) -> str:
    import sys

    from desktop.roles.ad_file import read_ad, read_ad_bytes

    if file == "-":
        return read_ad_bytes(sys.stdin.buffer.read(), Path("-")).text
    path = Path(file).expanduser()
    if not path.exists():
        raise UsageError(Wrong.FILE_UNKNOWN, name=file)
    return read_ad(path.absolute()).text


def _day(day: str) -> str:
    if not day:
        return ""
    try:
        return dt.date.fromisoformat(day).isoformat()
    except ValueError as error:
        raise UsageError(
            Wrong.VALUE_OUT_OF_RANGE, name="--interview", value=day, known="YYYY-MM-DD"
        ) from error


def _check_lengths(name: str, goal: str, sources: list[str], notes: str) -> None:
    check_length("--name", name, LONGEST_NAME)
    check_length("--goal", goal, LONGEST_LINE)
    check_length("--notes", notes, LONGEST_NOTES)
    for each in sources:
        check_length("--source", each, LONGEST_LINE)
    if len(sources) > MOST_SOURCES:
        raise UsageError(Wrong.TOO_OFTEN, name="--source", known=MOST_SOURCES)


def _weight(pack: RolePack, given: str) -> tuple[str, float]:
    name, _, number = given.partition("=")
    check_competency(pack, name)
    try:
        value = float(number)
    except ValueError:
        value = -1.0
    if not 0.5 <= value <= 2.0:
        raise UsageError(
            Wrong.VALUE_OUT_OF_RANGE, name=f"--weight {name}", value=number, known="0.5 … 2"
        )
    return name, value


def check_competency(pack: RolePack, name: str) -> None:
    """Make sure that a role has a competency.

    Raises:
        UsageError: COMPETENCY_UNKNOWN.
    """
    if pack.competency(name) is None:
        known = ", ".join(each.id for each in pack.competencies)
        raise UsageError(Wrong.COMPETENCY_UNKNOWN, name=name, known=known)


def _report(frame: Frame, pack: RolePack, made: Target, saved: Path | None) -> None:
    from desktop.roles.analysis import analyse
    from desktop.roles.keywords import language_of

    found = analyse(pack, made, frame.targets.words)
    keywords, weighted = found.keywords, found.competencies
    result = {
        "id": made.id,
        "role": made.role,
        "name": made.name,
        "language": language_of(made.ad),
        "text": made.ad,
        "keywords": [_keyword(each) for each in keywords],
        "relevance": found.relevance,
        "competencies": weighted,
        "goal": {"preset": made.goal, "words": made.goal_words},
        "sources": made.sources,
        "notes": made.notes,
        "interview_day": made.interview_day,
        "items": found.items,
        "questions": found.questions,
        "ready": found.ready,
        "saved": str(saved) if saved else None,
    }
    frame.put(result, *([] if frame.as_json else _lines(frame, pack, weighted, keywords, saved)))


def _keyword(each: Keyword) -> dict[str, object]:
    return {
        "term": each.term,
        "text": each.text,
        "start": each.start,
        "end": each.end,
        "language": each.language,
        "competencies": each.weights,
        "source": each.source,
    }


def _lines(
    frame: Frame,
    pack: RolePack,
    weighted: tuple[Weighted, ...],
    keywords: tuple[Keyword, ...],
    saved: Path | None,
) -> list[str]:
    from desktop.cli.role_faults import harmless
    from desktop.roles.weighing import suggest
    from desktop.ui.languages import content_language

    language = content_language(frame.settings.interface)
    names = {each.id: harmless(each.name.say(language)) for each in pack.competencies}
    lines = [translate("cli", "Keywords found: {count}").format(count=len(keywords))]
    if not keywords:
        lines.append(
            translate(
                "cli",
                "No word of this ad is known yet; the weights are those of the role. Teach one: greenroom words add",
            )
        )
    for each in weighted:
        words = ", ".join(map(harmless, each.words)) or "–"
        lines.append(f"  {each.weight:.2f}  {names[each.competency]}: {words}")
    lines.append(translate("cli", "Questions to begin with:"))
    for found in suggest(pack, weighted):
        question = pack.question(found.question)
        said = harmless(question.text.say(language)) if question else ""
        lines.append(f"  {found.question}  {said}")
    if saved:
        lines.append(translate("cli", "Kept as the target: {file}").format(file=saved))
    return lines


def _list(frame: Frame) -> None:
    kept = frame.targets.targets()
    broken = [frame.sentence(each) for each in frame.targets.broken()]
    result = {
        "targets": [
            {
                "id": each.id,
                "role": each.role,
                "name": each.name,
                "goal": {"preset": each.goal, "words": each.goal_words},
                "interview_day": each.interview_day,
                "sources": each.sources,
                "notes": each.notes,
                "updated_at": each.updated_at,
            }
            for each in kept
        ],
        "broken": broken,
    }
    lines = [f"{each.id}  {each.role}  {each.name}" for each in kept]
    lines += ["! " + each for each in broken]
    frame.put(result, *(lines or [translate("cli", "No target is kept yet.")]))
