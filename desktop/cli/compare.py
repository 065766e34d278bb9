"""``greenroom compare TAKE_A TAKE_B``: two takes of one question beside each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from desktop.base.errors import UsageError, Wrong
from desktop.base.timecode import format_clock
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.say import later, translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.cues.model import Cue
    from desktop.review.compare import CueRow, Meeting, TakesCompared, TakeSide
    from desktop.sessions.folder import TakeFolder


def register(app: typer.Typer) -> None:
    """Add the command."""
    text = translate(
        "cli",
        "Lay two takes of one question beside each other: answers, ratings and cues as differences. No grades.",
    )
    app.command("compare", help=text)(compare)


def compare(
    take_a: Annotated[
        str,
        typer.Argument(
            metavar="TAKE_A", help=later("cli", "One take of a question: folder, file in it, or id")
        ),
    ],
    take_b: Annotated[
        str,
        typer.Argument(metavar="TAKE_B", help=later("cli", "Another take of the same question")),
    ],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Say what differs between two takes.

    Raises:
        UsageError: no such take, or they answer two questions.
        WorldError: a take or its session can't be read.
    """
    from desktop.cues.face_model import FaceModel
    from desktop.cues.lexicons import read_lexicons
    from desktop.cues.observing import Observer
    from desktop.review.beside import read_side
    from desktop.review.compare import compare_takes, same_question

    frame = open_frame(library, as_json)
    lexicons = read_lexicons(frame.folders.own_lexicons)
    observer = Observer.as_wished(frame.settings, lexicons, face_model=FaceModel(frame.folders))
    folders = frame.sessions.find_take(take_a), frame.sessions.find_take(take_b)
    a, b = (read_side(each, observer.observe) for each in folders)
    if not same_question(a, b):
        raise UsageError(Wrong.OTHER_QUESTION, name=take_b)
    found = compare_takes(a, b)
    frame.put(_as_result(found, *folders), *([] if as_json else _lines(frame, found, *folders)))


def _as_result(found: TakesCompared, a: TakeFolder, b: TakeFolder) -> dict[str, object]:
    return {
        "a": _side(found.a, a),
        "b": _side(found.b, b),
        "other_checklist": found.other_checklist,
        "answers": msgspec.to_builtins(found.answers),
        "competencies": msgspec.to_builtins(found.competencies),
        "cues": [_cue_row(row) for row in found.cues],
        "sync": [_meeting(each) for each in found.meetings],
    }


def _side(side: TakeSide, folder: TakeFolder) -> dict[str, object]:
    return {
        "take": str(folder.path.absolute()),
        "take_id": side.take.id,
        "session_id": side.session.id,
        "number": side.take.number,
        "question_id": side.take.question_id,
        "started_at": side.take.started_at,
        "duration_ms": side.take.duration_ms,
        "reviewed": side.review is not None,
        "cues": side.sheet is not None,
    }


def _cue_row(row: CueRow) -> dict[str, object]:
    one = row.b or row.a
    return {
        "id": row.id,
        "language": row.language,
        "unit": one.unit if one else "",
        "a": _cue(row.a),
        "b": _cue(row.b),
        "change": row.change,
        "difference": row.difference,
    }


def _cue(cue: Cue | None) -> dict[str, object] | None:
    if cue is None:
        return None
    return {
        "value": cue.value,
        "at_least": cue.at_least,
        "reliability": cue.reliability,
        "reason": cue.reason,
        "places": [each.span for each in cue.evidence],
    }


def _meeting(each: Meeting) -> dict[str, object]:
    return {
        "part": each.part or "start",
        "a_ms": each.a_ms,
        "b_ms": each.b_ms,
        "offset_ms": each.offset_ms,
    }


def _lines(frame: Frame, found: TakesCompared, a: TakeFolder, b: TakeFolder) -> list[str]:
    from desktop.ui.languages import content_language
    from desktop.ui.texts.compare import answer_words, rating_words
    from desktop.ui.texts.review import counts_line

    language = content_language(frame.settings.interface)
    lines = [_head("A", found.a, a), _head("B", found.b, b)]
    if found.other_checklist:
        lines.append(
            translate("cli", "The checklist was changed between the two; items stand as in take A.")
        )
    lines += ["", translate("cli", "Checklist")]
    lines += [_line(row.text.say(language), answer_words(row)) for row in found.answers]
    lines += ["", translate("cli", "Ratings")]
    for row in found.competencies:
        counts = counts_line(row.counts_a) or "–", counts_line(row.counts_b) or "–"
        lines.append(_line(row.name.say(language), rating_words(row)))
        lines.append(f"    {counts[0]} → {counts[1]}")
    return [*lines, *_cue_lines(found), *_sync_lines(found)]


def _head(name: str, side: TakeSide, folder: TakeFolder) -> str:
    words = translate("cli", "Take {name}: {folder}, {length}")
    length = format_clock(side.take.duration_ms)
    return words.format(name=name, folder=folder.path.absolute(), length=length)


def _line(name: str, words: tuple[str, str, str]) -> str:
    return f"  {name}: {words[0]} → {words[1]}  ({words[2]})"


def _cue_lines(found: TakesCompared) -> Iterator[str]:
    from desktop.ui.texts.compare import cue_row_name, cue_words

    if found.cues:
        yield ""
        yield translate("cli", "Cues")
    for row in found.cues:
        yield _line(cue_row_name(row), cue_words(row))


def _sync_lines(found: TakesCompared) -> Iterator[str]:
    from desktop.ui.texts.compare import part_name

    yield ""
    yield translate("cli", "Side by side at")
    for each in found.meetings:
        times = format_clock(each.a_ms, tenths=True), format_clock(each.b_ms, tenths=True)
        yield f"  {part_name(each.part)}: {times[0]} | {times[1]}"
