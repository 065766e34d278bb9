"""``greenroom library trash``: what was discarded, brought back or deleted for good."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.base.errors import UsageError, Wrong
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.say import later, translate
from desktop.cli.tables import aligned, short_ids, wall_clock
from desktop.cli.terminal import harmless

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.sessions.trash import Thing, ThingKind

DAY = len("YYYY-MM-DD")
_YES = {"y", "yes", "是"}


def register(group: typer.Typer) -> None:
    """Add the command to ``library``."""
    text = translate("cli", "List what is in the trash, bring something back, or empty it.")
    group.command("trash", help=text)(trash)


def trash(
    restore: Annotated[
        list[str] | None,
        typer.Option(
            "--restore",
            metavar="ID",
            help=later(
                "cli", "Id or name of what comes back to where it was, once or several times"
            ),
        ),
    ] = None,
    empty: Annotated[
        bool,
        typer.Option(
            "--empty", help=later("cli", "Delete all of it for good; asks first, unless with --yes")
        ),
    ] = False,
    yes: Annotated[
        bool, typer.Option("--yes", help=later("cli", "With --empty: don't ask first"))
    ] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """List the trash, the newest first; or bring back, or delete.

    Raises:
        UsageError: no such thing; or it can't be asked whether to delete.
        WorldError: it can't be moved back or deleted.
    """
    frame = open_frame(library, as_json)
    if restore and empty:
        raise UsageError(Wrong.NOT_WITH, name="--empty", known="--restore")
    if yes and not empty:
        raise UsageError(Wrong.ONLY_WITH, name="--yes", known="--empty")
    if restore:
        _restore(frame, restore)
    elif empty:
        _empty(frame, asks=not yes)
    else:
        _list(frame)


def _list(frame: Frame) -> None:
    things = frame.sessions.trash.things()
    lines = _lines(things) or [translate("cli", "The trash is empty.")]
    frame.put(_answer(frame, things), *lines)


def _restore(frame: Frame, names: list[str]) -> None:
    found = [each for name in names for each in frame.sessions.trash.find(name)]
    back = [frame.sessions.restore(place) for place in dict.fromkeys(each.place for each in found)]
    words = translate("cli", "It is back: {place}")
    lines = [words.format(place=each) for each in back]
    result = _answer(frame, frame.sessions.trash.things())
    frame.put({**result, "restored": [str(each) for each in back]}, *lines)


def _empty(frame: Frame, *, asks: bool) -> None:
    things = frame.sessions.trash.things()
    if asks and things and not _agreed(frame, things):
        frame.put(_answer(frame, things), translate("cli", "Nothing was deleted."))
        return
    frame.sessions.trash.empty()
    words = translate("cli", "Deleted for good: {count}.") if things else _nothing()
    frame.put({**_answer(frame, ()), "deleted": len(things)}, words.format(count=len(things)))


def _nothing() -> str:
    return translate("cli", "The trash is empty.")


def _agreed(frame: Frame, things: tuple[Thing, ...]) -> bool:
    """Ask whether to delete; only what says yes is one.

    Raises:
        UsageError: NOBODY_TO_ASK.
    """
    from desktop.ui.texts.sending import size_words

    if frame.as_json or not sys.stdin.isatty():
        raise UsageError(Wrong.NOBODY_TO_ASK, name="--empty")
    for line in _lines(things):
        sys.stdout.write(harmless(line) + "\n")
    asked = translate(
        "cli", "Delete all of this for good ({count}, {size})? Nothing brings it back. y/N: "
    ).format(count=len(things), size=size_words(sum(each.size for each in things)))
    try:
        answer = typer.prompt(asked, default="n", show_default=False, prompt_suffix="")
    except typer.Abort as error:
        raise KeyboardInterrupt from error
    return answer.strip().casefold() in _YES


def _answer(frame: Frame, things: tuple[Thing, ...]) -> dict[str, object]:
    return {
        "trash": str(frame.folders.trash),
        "things": [_thing(frame.folders.library, each) for each in things],
    }


def _thing(library: Path, thing: Thing) -> dict[str, object]:
    label = thing.label
    return {
        "id": thing.id,
        "kind": thing.kind,
        "place": str(thing.place),
        "was_at": str(library.joinpath(*label.parent, label.name)) if label else None,
        "discarded_at": label.discarded_at if label else None,
        "bytes": thing.size,
    }


def _lines(things: tuple[Thing, ...]) -> list[str]:
    from desktop.ui.texts.sending import size_words

    known = short_ids(each.id for each in things if each.has_id)
    rows = [
        (
            wall_clock(each.label.discarded_at)[:DAY] if each.label else "–",
            known.get(each.id, "–"),
            kind_name(each.kind),
            size_words(each.size),
            _name(each),
        )
        for each in things
    ]
    return aligned(rows)


def _name(thing: Thing) -> str:
    if thing.label is None:
        words = translate("cli", "{place} (its label is damaged, so it can't be brought back)")
        return words.format(place=thing.place.name)
    if not thing.session:
        return thing.label.name
    words = translate("cli", "{name} of {session}")
    return words.format(name=thing.label.name, session=thing.session.partition("_")[2])


def kind_name(kind: ThingKind) -> str:
    """Return what something in the trash is called."""
    names = {
        "session": translate("cli", "session"),
        "take": translate("cli", "take"),
        "pack": translate("cli", "pack"),
        "review": translate("cli", "review"),
        "story": translate("cli", "story"),
        "target": translate("cli", "target"),
        "other": translate("cli", "other"),
    }
    return names[kind]
