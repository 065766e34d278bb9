"""``greenroom follow-ups TAKE``: what an interviewer might ask after an answer, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from desktop.cli.choosing import TakeArgument
from desktop.cli.frame import JsonOption, LibraryOption, open_frame
from desktop.cli.role_faults import harmless
from desktop.cli.say import translate

if TYPE_CHECKING:
    from desktop.cli.frame import Frame
    from desktop.practice.probes import Probe
    from desktop.roles.model import Question, Text


def register(app: typer.Typer) -> None:
    """Add the command."""
    text = translate("cli", "Follow-up questions to an answer, each with its reason.")
    app.command("follow-ups", help=text)(follow_ups)


def follow_ups(
    take: TakeArgument,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Say what could be asked now; without a transcript only what the role itself asks."""
    from desktop.cues.lexicons import read_lexicons
    from desktop.cues.observing import Observer
    from desktop.practice.probes import probes
    from desktop.practice.signs import signs_of

    frame = open_frame(library, as_json)
    folder = frame.sessions.find_take(take)
    written = folder.read()
    question = folder.session.read().question(written.question_id)
    observer = Observer.as_wished(frame.settings, read_lexicons(frame.folders.own_lexicons))
    signs = signs_of(observer.observe(folder).cues)
    found = probes(question, signs) if question is not None else ()
    frame.put(
        {
            "take": written.id,
            "question": written.question_id,
            "follow_ups": [_entry(each, question) for each in found if question is not None],
        },
        *([] if as_json else _lines(frame, found, question)),
    )


def _words(probe: Probe, question: Question) -> Text:
    from desktop.practice.probes import ProbeKind
    from desktop.ui.texts.practice import probe_text

    if probe.kind is ProbeKind.OF_THE_PACK:
        return question.follow_ups[probe.index]
    return probe_text(probe.kind)


def _entry(probe: Probe, question: Question) -> dict[str, object]:
    return {
        "kind": probe.kind,
        "asks": _words(probe, question),
        "seconds": probe.seconds,
        "of_seconds": probe.of_seconds,
        "quote": probe.quote,
    }


def _lines(frame: Frame, found: tuple[Probe, ...], question: Question | None) -> list[str]:
    row = translate("cli", "{words} ({reason})")
    from desktop.ui.languages import content_language
    from desktop.ui.texts.practice import because_words

    language = content_language(frame.settings.interface)
    return [
        harmless(
            row.replace("{reason}", because_words(each)).replace(
                "{words}", _words(each, question).say(language)
            )
        )
        for each in found
        if question is not None
    ]
