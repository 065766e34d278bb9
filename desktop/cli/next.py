"""``greenroom next`` and ``greenroom progress``: what comes next, and how far it has come."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.base.errors import UsageError, Wrong
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.role_faults import harmless
from desktop.cli.say import later, translate

if TYPE_CHECKING:
    from desktop.practice.progress import Dot
    from desktop.practice.situation import Situation
    from desktop.practice.standing import Standing
    from desktop.practice.time_box import TimeBox
    from desktop.roles.model import RolePack

LEAST, MOST = 2, 180
RoleOption = Annotated[
    str,
    typer.Option(
        "--role",
        metavar="ROLE",
        help=later("cli", "Id of the role; without it that of the newest target or session"),
    ),
]
DayOption = Annotated[
    str,
    typer.Option(
        "--on", metavar="YYYY-MM-DD", help=later("cli", "Act as on this day; without it today")
    ),
]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    text = translate("cli", "Say what to practise next, how long it takes, and why.")
    app.command("next", help=text)(next_step)
    text = translate("cli", "Show how each competency was rated so far, and by whom.")
    app.command("progress", help=text)(show_progress)


def next_step(
    role: RoleOption = "",
    day: DayOption = "",
    minutes: Annotated[
        int | None,
        typer.Option(
            "--minutes",
            metavar="MINUTES",
            min=LEAST,
            max=MOST,
            help=later("cli", "Say as well what fits into these minutes"),
        ),
    ] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Answer for the role that was used last, or the one named."""
    frame = open_frame(library, as_json)
    pack, now = _look(frame, role, day)
    _speak()
    from desktop.practice.time_box import fill
    from desktop.ui.texts.practice import advice_sentence, why_words

    advice = now.advice
    box = fill(advice, minutes) if minutes is not None else None
    sentence = advice_sentence(advice, _name(frame, pack, advice.competency))
    result = {
        "role": pack.id,
        "stage": now.stage,
        "target": now.target.id if now.target else None,
        "gap_days": now.gap,
        "step": advice.step,
        "sentence": sentence,
        "competency": advice.competency,
        "question": advice.question,
        "take": advice.take,
        "minutes": advice.minutes,
        "in_days": advice.in_days,
        "why": [
            {"reason": each.reason, "facts": each.facts, "words": why_words(each)}
            for each in advice.why
        ],
        "evidence": advice.proof,
        "session": advice.session,
        "drill": advice.drill,
        "in_the_time": box,
        "competencies": [_standing(each) for each in now.standings],
        "coverage": now.coverage,
        "plan": now.plan,
        "faults": [frame.sentence(each) for each in now.history.faults],
        "not_pooled": now.history.unpooled,
    }
    lines = [] if as_json else [harmless(sentence), *_lines(frame, pack, now)]
    if box is not None and not as_json:
        lines += _timed(box)
    frame.put(result, *lines)


def show_progress(
    role: RoleOption = "",
    day: DayOption = "",
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show dots, counts and changes of each competency."""
    from desktop.practice.progress import progress

    frame = open_frame(library, as_json)
    pack, now = _look(frame, role, day)
    _speak()
    from desktop.ui.texts.practice import chance_note, change_words, count_words, evidence_name

    items = {each.id: each for each in pack.items}
    found = [
        progress(
            now.history,
            each.competency,
            tuple(one.id for one in pack.items if one.competency == each.competency),
        )
        for each in now.standings
    ]
    language = _language(frame)
    lines: list[str] = []
    for each, standing in zip(found, now.standings, strict=True):
        name = _name(frame, pack, each.competency)
        lines.append(f"{name}: {evidence_name(standing.estimate.evidence)}")
        lines += ["  " + _dot_line(one) for one in each.dots]
        lines += [
            "  " + count_words(one, harmless(items[one.item].text.say(language)))
            for one in each.counts
        ]
        lines += ["  " + change_words(each.change)] if each.change else []
    if any(each.dots for each in found):
        lines.append(chance_note())
    frame.put({"role": pack.id, "competencies": found}, *lines)


def _timed(box: TimeBox) -> list[str]:
    """Say what to do in the minutes that are there."""
    from desktop.ui.texts.progress import doing_name, minutes_words

    return [
        f"  {minutes_words(each.seconds)}  {doing_name(each.doing)}  {each.question}".rstrip()
        for each in box.steps
    ]


_SIGNS = {"self": "○", "peer": "●", "pro": "■"}


def _dot_line(dot: Dot) -> str:
    """Say who gave which level to what, and how hard and how prepared it was."""
    if dot.prep_s is None:
        words = translate("cli", "difficulty {difficulty}")
    else:
        words = translate("cli", "difficulty {difficulty}, preparation {seconds} s")
    circumstances = words.format(difficulty=dot.difficulty, seconds=dot.prep_s)
    again = translate("cli", "  (retake)") if dot.retake else ""
    from desktop.practice.attempts import local_day

    day = local_day(dot.at).isoformat()
    return f"{day}  {_SIGNS[dot.source]} {dot.level:g}  {dot.question}  {circumstances}{again}"


def _look(frame: Frame, role: str, day: str) -> tuple[RolePack, Situation]:
    from desktop.practice.aim import role_in_use
    from desktop.practice.coverage import StoryLinks
    from desktop.practice.situation import situation
    from desktop.sharing.openness import opened_reviews

    pack = role_in_use(frame.roles, frame.targets, frame.sessions, role)
    stories = [StoryLinks(each.id, each.competencies) for each in frame.stories.stories()]
    now = situation(
        pack,
        sessions=frame.sessions,
        targets=frame.targets,
        stories=stories,
        today=read_day(day),
        opened=opened_reviews,
        blind_from=frame.settings.gap_from,
    )
    return pack, now


def read_day(day: str, option: str = "--on") -> dt.date:
    """Return the day that an option names, else today by the clock on the wall.

    Raises:
        UsageError: VALUE_OUT_OF_RANGE.
    """
    if not day:
        return dt.datetime.now().astimezone().date()
    try:
        return dt.date.fromisoformat(day)
    except ValueError as error:
        raise UsageError(
            Wrong.VALUE_OUT_OF_RANGE, name=option, value=day, known="YYYY-MM-DD"
        ) from error


def _speak() -> None:
    """Load the language: the sentences of the practice room are Qt's."""
    translate("cli", "Greenroom")


def _language(frame: Frame):  # noqa: ANN202 - Language, behind Qt
    from desktop.ui.languages import content_language

    return content_language(frame.settings.interface)


def _name(frame: Frame, pack: RolePack, competency: str) -> str:
    found = pack.competency(competency)
    return harmless(found.name.say(_language(frame))) if found else competency


def _standing(each: Standing) -> dict[str, object]:
    return {
        "competency": each.competency,
        "importance": each.importance,
        "words": each.words,
        "evidence": each.estimate.evidence,
        "mean": round(each.estimate.mean, 3),
        "band": None if each.estimate.band is None else round(each.estimate.band, 3),
        "total": round(each.estimate.total, 3),
        "attempts": each.estimate.attempts,
        "days": each.days,
        "row": each.row,
        "possible_blind_spot": each.is_blind,
        "weak_items": each.weak_items,
        "priority": {
            "total": round(each.priority.total, 4),
            "weak": round(each.priority.weak, 4),
            "unsure": round(each.priority.unsure, 4),
            "spaced": round(each.priority.spaced, 4),
            "blind": round(each.priority.blind, 4),
        },
    }


def _lines(frame: Frame, pack: RolePack, now: Situation) -> list[str]:
    from desktop.ui.texts.practice import drill_words

    lines: list[str] = []
    if now.advice.drill:
        lines.append("  " + drill_words(now.advice.drill.kind))
    for slot in now.advice.session:
        question = pack.question(slot.question)
        said = harmless(question.text.say(_language(frame))) if question else ""
        lines.append(f"  {slot.question}  {said}")
    lines += ["! " + frame.sentence(each) for each in now.history.faults]
    return lines
