"""Plan, dots and diary as words: who judged, under which circumstances, by which rule."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from desktop.base.timecode import format_clock
from desktop.practice.advice import Advice, Step
from desktop.practice.attempts import Source, local_day
from desktop.practice.time_box import Doing
from desktop.roles.model import Module
from desktop.ui.texts.practice import evidence_name, row_name
from desktop.ui.texts.sentences import with_more
from desktop.ui.texts.times import day_words
from desktop.ui.tongue import translate

if TYPE_CHECKING:
    from desktop.practice.advice import Proof
    from desktop.practice.progress import Dot
    from desktop.practice.rows import Row
    from desktop.practice.standing import Standing


def moment_day(moment: str) -> str:
    """Write the local date of a stored moment."""
    return day_words(local_day(moment))


def source_name(source: Source) -> str:
    """Name who judged."""
    match source:
        case Source.SELF:
            return translate("progress", "yourself")
        case Source.PEER:
            return translate("progress", "friend")
        case Source.PRO:
            return translate("progress", "professional")


def module_name(module: Module) -> str:
    """Name a column of the plan."""
    match module:
        case Module.KNOWLEDGE:
            return translate("progress", "Knowledge")
        case Module.SKILL:
            return translate("progress", "Skill")
        case Module.MINDSET:
            return translate("progress", "Mindset")


def module_hint(module: Module) -> str:
    """Say what belongs in a column."""
    match module:
        case Module.KNOWLEDGE:
            return translate("progress", "Product, systems, facts you can look up")
        case Module.SKILL:
            return translate("progress", "What you do in an answer or with a customer")
        case Module.MINDSET:
            return translate("progress", "Whose view you take, what you learn from")


def step_title(advice: Advice, competency: str) -> str:
    """Say what to do next in a few words."""
    match advice.step:
        case Step.REVIEW:
            return translate("progress", "Look at your answer to {question}").format(
                question=advice.question
            )
        case Step.PRACTISE:
            return translate("progress", "Practise “{competency}”").format(competency=competency)
        case Step.ASK_OTHERS:
            return translate("progress", "Ask another person about “{competency}”").format(
                competency=competency
            )
        case Step.KEEP_WARM:
            return translate("progress", "One more session keeps it fresh")
        case Step.REST:
            return translate("progress", "Enough for today")


def dot_words(dot: Dot) -> str:
    """Say everything one must know to read a dot: when, who, level, question, circumstances."""
    words = translate(
        "progress",
        "{day}: level {level} by {source}, {question}, difficulty {difficulty} of 3",
    ).format(
        day=moment_day(dot.at),
        level=f"{dot.level:g}",
        source=source_name(dot.source),
        question=dot.question,
        difficulty=dot.difficulty,
    )
    if dot.prep_s is not None:
        words = translate("progress", "{words}, {seconds} s preparation").format(
            words=words, seconds=dot.prep_s
        )
    again = translate("progress", "retake of the same question, no sign of growth by itself")
    return with_more(words, again) if dot.retake else words


def circumstance_words(dot: Dot) -> str:
    """Say in two short lines how hard the question was and how long it was prepared, if that is known."""
    if dot.prep_s is None:
        return translate("progress", "{difficulty}/3").format(difficulty=dot.difficulty)
    return translate("progress", "{difficulty}/3\n{seconds} s").format(
        difficulty=dot.difficulty, seconds=dot.prep_s
    )


def proof_words(proof: Proof) -> str:
    """Say on which judgement a reason rests."""
    words = translate("progress", "{day} · {question} · level {level} by {source}").format(
        day=day_words(dt.date.fromisoformat(proof.day)),
        question=proof.question,
        level=f"{proof.level:g}",
        source=source_name(Source(proof.source)),
    )
    return words if proof.at_ms is None else f"{words} · {format_clock(proof.at_ms)}"


def row_words(row: Row) -> str:
    """Say where a row of the plan stands and since when."""
    if not row.since:
        return row_name(row.state)
    return translate("progress", "{state} ({day})").format(
        state=row_name(row.state), day=moment_day(row.since)
    )


def standing_words(standing: Standing) -> str:
    """Return the numbers behind a row, and by which rule they are made; nothing else is used."""
    known, parts = standing.estimate, standing.priority
    band = "–" if known.band is None else f"{known.band:.2f}"
    lines = [
        translate(
            "progress",
            "Estimate {mean} ± {band}, rated answers: {attempts}, evidence {total}: {evidence}.",
        ).format(
            mean=f"{known.mean:.2f}",
            band=band,
            attempts=known.attempts,
            total=f"{known.total:.2f}",
            evidence=evidence_name(known.evidence),
        ),
        translate(
            "progress",
            "Yourself counts 0.5, a friend 1, a professional 1.5; each three later answers halve it; 3.0 is assumed at the start.",
        ),
        translate(
            "progress",
            "Order {sum} = below level 4 {weak} + little known {unsure} + not practised {spaced} + others saw less {blind}.",
        ).format(
            sum=f"{parts.total:.2f}",
            weak=f"{parts.weak:.2f}",
            unsure=f"{parts.unsure:.2f}",
            spaced=f"{parts.spaced:.2f}",
            blind=f"{parts.blind:.2f}",
        ),
        translate("progress", "Weight in the job ad or role: {weight}.").format(
            weight=f"{standing.importance:.2f}"
        ),
    ]
    return "\n".join(lines)


def passing_rule() -> str:
    """Say when a row of the plan counts as passed."""
    return translate(
        "progress",
        "A row passes when it went well in two separate sessions (level 4, or an item answered yes three times of four). It opens again when it does not.",
    )


def gap_words(gap: int, days_left: int | None) -> str:
    """Say how many days should lie between two practices of the same, and why."""
    if days_left is None:
        return translate(
            "progress",
            "No interview date yet. Days until the same is practised again: {gap}.",
        ).format(gap=gap)
    return translate(
        "progress",
        "Days until the interview: {days}. Days until the same is practised again: {gap} (0.15 × the days left, at least 1, at most 7).",
    ).format(days=days_left, gap=gap)


def doing_name(doing: Doing) -> str:
    """Name what is done in a part of the time."""
    match doing:
        case Doing.REVIEW:
            return translate("progress", "Look at the answer")
        case Doing.DRILL:
            return translate("progress", "Exercise")
        case Doing.QUESTION:
            return translate("progress", "Answer")


def minutes_words(seconds: int) -> str:
    """Write a length in minutes, rounded up."""
    return translate("progress", "{minutes} min").format(minutes=-(-seconds // 60))
