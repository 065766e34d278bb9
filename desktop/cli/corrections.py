"""``greenroom words show|find|edit|replace|redo|original|undo``: the words of takes, corrected."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.base.errors import UsageError, Wrong
from desktop.base.timecode import Span, format_clock
from desktop.cli.choosing import BeginOption, TakeArgument, TrustModelOption
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.role_faults import harmless
from desktop.cli.say import later, translate

if TYPE_CHECKING:
    from desktop.review.finding import Search
    from desktop.review.word_desk import WordDesk

TakesArgument = Annotated[
    list[str],
    typer.Argument(
        metavar="TAKE ...", help=later("cli", "One take or several: folders, files in them, or ids")
    ),
]
CaseOption = Annotated[
    bool,
    typer.Option(
        "--case", help=later("cli", "Tell capital from small letters; without it they are alike")
    ),
]
WholeOption = Annotated[
    bool,
    typer.Option(
        "--whole", help=later("cli", "Find whole words alone; in Chinese it changes nothing")
    ),
]
LONGEST_S = 24 * 3600
"""No take is as long."""
_NUMBERS = re.compile(r"(\d+)(?:-(\d+))?")


def register(group: typer.Typer) -> None:
    """Add the commands to ``words``."""
    group.command("show", help=translate("cli", "List the words of a take, numbered."))(show)
    group.command("find", help=translate("cli", "Search in the words of takes."))(find_words)
    text = translate("cli", "Correct words by their numbers; what was heard is kept beside them.")
    group.command("edit", help=text)(edit)
    text = translate("cli", "Replace a text in the words of takes, in one step a take.")
    group.command("replace", help=text)(replace)
    text = translate("cli", "Hear a part of a take again; --accept takes the new words over.")
    group.command("redo", help=text)(redo)
    text = translate("cli", "Bring back what was heard, for some words or for all.")
    group.command("original", help=text)(original)
    text = translate("cli", "Take the last correction back; --again brings it back.")
    group.command("undo", help=text)(undo)


def show(
    take: TakeArgument,
    unsure: Annotated[
        bool,
        typer.Option(
            "--unsure", help=later("cli", "Only words that the speech model was not sure of")
        ),
    ] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """List words with time, probability and what was heard; ``--unsure`` only those that are not sure."""
    frame = open_frame(library, as_json)
    desk = _desk(frame, take)
    words = [each for each in _words(desk) if each["unsure"] or not unsure]
    frame.put(_answer(desk, words=words), *map(_line, words), *_waiting(desk))


def find_words(
    text: Annotated[str, typer.Argument(metavar="TEXT", help=later("cli", "What to look for"))],
    takes: TakesArgument,
    case: CaseOption = False,
    whole: WholeOption = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Say where a text stands."""
    from desktop.review.finding import find

    frame = open_frame(library, as_json)
    search = _search(text, case=case, whole=whole)
    found: list[dict[str, object]] = []
    lines: list[str] = []
    for name in takes:
        desk = _desk(frame, name)
        words = desk.words.words
        for hit in find(words, search):
            start_ms = words[hit.first].start_ms
            said = "".join(word.text for word in words[max(0, hit.first - 4) : hit.last + 5])
            found.append(
                {
                    "take": str(desk.take.path),
                    "first": hit.first + 1,
                    "last": hit.last + 1,
                    "start_ms": start_ms,
                }
            )
            place = desk.take.path.name
            lines.append(f"{place}  {hit.first + 1}  {format_clock(start_ms)}  {said.strip()}")
    frame.put({"found": found}, *lines or [translate("cli", "Not found.")])


def edit(
    take: TakeArgument,
    numbers: Annotated[
        str,
        typer.Argument(
            metavar="N|N-N",
            help=later(
                "cli", "Number of a word, or first and last as 3-5; see: greenroom words show"
            ),
        ),
    ],
    text: Annotated[
        str,
        typer.Argument(
            metavar="TEXT",
            help=later("cli", "What stands there from now on; empty takes the words away"),
        ),
    ],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Put a text in place of words; an empty one takes them away."""
    from desktop.review.finding import Change

    frame = open_frame(library, as_json)
    desk = _own_desk(frame, take)
    first, last = _range(numbers, len(desk.words.words))
    changed = desk.correct([Change(first, last, text)])
    _say(frame, desk, changed=changed)


def replace(
    text: Annotated[str, typer.Argument(metavar="TEXT", help=later("cli", "What to replace"))],
    by: Annotated[
        str,
        typer.Argument(
            metavar="BY", help=later("cli", "What stands there instead; empty takes it away")
        ),
    ],
    takes: TakesArgument,
    case: CaseOption = False,
    whole: WholeOption = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Replace every place in every take that is named."""
    from desktop.review.finding import find, replaced
    from desktop.transcription.corrections import How

    frame = open_frame(library, as_json)
    search = _search(text, case=case, whole=whole)
    desks = [_own_desk(frame, name) for name in takes]
    counts: list[dict[str, object]] = []
    total = 0
    for desk in desks:
        hits = find(desk.words.words, search)
        desk.correct(replaced(desk.words.words, hits, by), How.REPLACED)
        total += len(hits)
        counts.append({"take": str(desk.take.path), "replaced": len(hits)})
    frame.put(
        {"takes": counts, "replaced": total},
        translate("cli", "Places replaced: {count}").format(count=total),
    )


def redo(
    take: TakeArgument,
    begin: BeginOption,
    end: Annotated[
        float,
        typer.Option(
            "--to", metavar="SECONDS", help=later("cli", "Where the part ends, in seconds")
        ),
    ],
    model: Annotated[
        str,
        typer.Option(
            "--model",
            metavar="NAME|DIR",
            help=later("cli", "Speech model: its name or folder; without it as in the settings"),
        ),
    ] = "",
    language: Annotated[
        str,
        typer.Option(
            "--language",
            metavar="zh|en|auto",
            help=later("cli", "Language that is spoken; without it that of the transcript"),
        ),
    ] = "",
    accept: Annotated[
        bool,
        typer.Option(
            "--accept", help=later("cli", "Take the new words over; without it they are only shown")
        ),
    ] = False,
    trust_model: TrustModelOption = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Hear a span again and show what stands there and what would; ``--accept`` writes it."""
    from desktop.cli.transcribe import listener, parse_speech, run_job
    from desktop.review.heard_changes import heard_changes
    from desktop.review.word_spans import fitted, words_in
    from desktop.transcription.again import span_job
    from desktop.transcription.wishes import wishes_from

    frame = open_frame(library, as_json)
    if not 0 <= begin < end <= LONGEST_S:
        known = f"> {begin}, ≤ {LONGEST_S}"
        raise UsageError(Wrong.VALUE_OUT_OF_RANGE, name="--to", value=str(end), known=known)
    desk = _own_desk(frame, take)
    span = Span(round(begin * 1000), round(end * 1000))
    found = frame.models.find(
        model or frame.settings.model,
        trust_unknown=trust_model or frame.settings.trust_own_models,
    )
    spoken = parse_speech(language or desk.words.transcript.language or "auto")
    expected = desk.take.session.read().language
    wishes = wishes_from(frame.settings, language=spoken, expected=expected)
    device = frame.device_for(found)
    heard = run_job(span_job(desk.take, span, found, wishes, listener(frame), device=device))
    now = desk.words.words
    there, new = [now[at] for at in words_in(now, span)], fitted(heard.words, span)
    before, after = ("".join(word.text for word in each).strip() for each in (there, new))
    changes = heard_changes(there, new)
    changed = accept and desk.hear_again(span, heard.words, heard.model)
    lines = [harmless(each.line) for each in changes]
    if not lines:
        lines = [translate("cli", "It heard the same words. Another model may hear others.")]
    if changes and not accept:
        lines.append(translate("cli", "Nothing is changed; --accept takes the new words over."))
    result = {
        "span": span,
        "model": heard.model,
        "before": before,
        "after": after,
        "changes": changes,
    }
    frame.put({**result, "changed": changed}, *lines)


def original(
    take: TakeArgument,
    numbers: Annotated[
        str,
        typer.Argument(
            metavar="N|N-N",
            help=later("cli", "Number of a word, or first and last as 3-5; without it all"),
        ),
    ] = "",
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Bring back what was heard; without numbers everywhere."""
    frame = open_frame(library, as_json)
    desk = _own_desk(frame, take)
    if numbers:
        first, last = _range(numbers, len(desk.words.words))
        inside = desk.words.sources[first : last + 1]
        changed = desk.restore({each.correction.id for each in inside if each})
    else:
        changed = desk.restore_all()
    _say(frame, desk, changed=changed)


def undo(
    take: TakeArgument,
    again: Annotated[
        bool, typer.Option("--again", help=later("cli", "Bring back what was taken back last"))
    ] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take the last correction of a take back, or bring it back."""
    frame = open_frame(library, as_json)
    desk = _own_desk(frame, take)
    _say(frame, desk, changed=desk.redo() if again else desk.undo())


def _desk(frame: Frame, take: str) -> WordDesk:
    from desktop.review.word_desk import WordDesk

    return WordDesk(frame.sessions.find_take(take))


def _own_desk(frame: Frame, take: str) -> WordDesk:
    """Return the words of a take, to be changed.

    Raises:
        UsageError: WORDS_OF_OTHERS where it came in a pack.
    """
    from desktop.sharing.origin import is_received

    desk = _desk(frame, take)
    if is_received(desk.take.session):
        raise UsageError(Wrong.WORDS_OF_OTHERS, name=take)
    return desk


def _search(text: str, *, case: bool, whole: bool) -> Search:
    from desktop.review.finding import Search

    if not text.strip():
        raise UsageError(Wrong.VALUE_OUT_OF_RANGE, name="TEXT", value=text, known="…")
    return Search(text, case, whole)


def _range(numbers: str, count: int) -> tuple[int, int]:
    """Return the first and the last word, counted from 0.

    Raises:
        UsageError: no such words.
    """
    match = _NUMBERS.fullmatch(numbers.strip())
    first = int(match[1]) if match else 0
    last = int(match[2] or first) if match else 0
    if not 1 <= first <= last <= count:
        raise UsageError(
            Wrong.VALUE_OUT_OF_RANGE, name="N", value=numbers, known=f"1 … {count}, 3-5"
        )
    return first - 1, last - 1


def _words(desk: WordDesk) -> list[dict[str, object]]:
    from desktop.cues.thresholds import limit

    below = limit("unsure_word")
    found: list[dict[str, object]] = []
    for number, (word, source) in enumerate(
        zip(desk.words.words, desk.words.sources, strict=True), 1
    ):
        heard = None if source is None else "".join(each.text for each in source.heard).strip()
        found.append(
            {
                "number": number,
                "start_ms": word.start_ms,
                "end_ms": word.end_ms,
                "text": word.text.strip(),
                "probability": word.probability,
                "unsure": source is None and word.probability < below,
                "heard": heard,
            }
        )
    return found


def _line(word: dict[str, object]) -> str:
    sign = "?" if word["unsure"] else ("✎" if word["heard"] is not None else " ")
    at = format_clock(int(str(word["start_ms"])), tenths=True)
    heard = "" if word["heard"] is None else f"  ← {harmless(str(word['heard']))}"
    return f"{word['number']:>5} {at} {sign} {harmless(str(word['text']))}{heard}"


def _waiting(desk: WordDesk) -> list[str]:
    waiting = len(desk.words.unplaced)
    if not waiting:
        return []
    words = translate("cli", "Corrections that fit the transcript no longer and are kept: {count}")
    return [words.format(count=waiting)]


def _answer(desk: WordDesk, **more: object) -> dict[str, object]:
    return {
        "take": str(desk.take.path),
        "text": desk.words.transcript.text,
        "corrections": [each.correction for each in desk.words.placed],
        "waiting": desk.words.unplaced,
        "can_undo": desk.can_undo,
        "can_redo": desk.can_redo,
        **more,
    }


def _say(frame: Frame, desk: WordDesk, *, changed: bool) -> None:
    words = desk.words.transcript.text if changed else translate("cli", "Nothing has changed.")
    frame.put(_answer(desk, changed=changed), words, *_waiting(desk))
