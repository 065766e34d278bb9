"""``greenroom received``: packs of others, and those whose day has passed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from desktop.cli.frame import JsonOption, LibraryOption, open_frame
from desktop.cli.say import later, translate

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.sharing.seat import ReceivedPack


def register(app: typer.Typer) -> None:
    """Add the command."""
    text = translate(
        "cli",
        "List the packs that others gave you to review. With --retire, those go to the trash whose day has passed, as at every start of the window.",
    )
    app.command("received", help=text)(received)


def received(
    *,
    retire: Annotated[
        bool,
        typer.Option(
            "--retire",
            help=later(
                "cli",
                "Move packs whose day has passed into the trash; without it they are only listed",
            ),
        ),
    ] = False,
    day: Annotated[
        str,
        typer.Option(
            "--on", metavar="YYYY-MM-DD", help=later("cli", "Act as on this day; without it today")
        ),
    ] = "",
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """List what is there; first let go what is to be let go."""
    from desktop.cli.next import read_day
    from desktop.sharing.retiring import overdue
    from desktop.sharing.retiring import retire as let_go
    from desktop.sharing.seat import received_packs

    frame = open_frame(library, as_json)
    today = read_day(day)
    place = frame.folders.library
    gone = let_go(place, frame.sessions.trash, today) if retire else ()
    late = overdue(place, today)
    packs = received_packs(place)
    result = {
        "packs": [_pack(each, late) for each in packs],
        "retired": [str(each) for each in gone],
    }
    lines = [
        translate("cli", "In the trash, because its day has passed: {folder}").format(folder=each)
        for each in gone
    ]
    for each in packs:
        lines += [_line(each, late), *_aside_lines(each)]
    frame.put(result, *(lines or [translate("cli", "There are no packs of others here.")]))


def _pack(pack: ReceivedPack, late: tuple[Path, ...]) -> dict[str, object]:
    return {
        "session": str(pack.folder.path),
        "pack_id": pack.manifest.pack_id,
        "role": pack.shared.role.id,
        "day": pack.shared.day,
        "takes": len(pack.shared.takes),
        "please_delete_after": pack.manifest.please_delete_after,
        "stage": pack.stage,
        "overdue": pack.folder.path in late,
        "aside": [
            {
                "id": each.id,
                "reviewer": each.reviewer,
                "begun_at": each.begun_at,
                "stage": each.stage,
            }
            for each in pack.aside
        ],
    }


def _aside_lines(pack: ReceivedPack) -> list[str]:
    from desktop.ui.texts.to_review import aside_words

    return [f"    {' · '.join(aside_words(each))}  --aside {each.id}" for each in pack.aside]


def _line(pack: ReceivedPack, late: tuple[Path, ...]) -> str:
    from desktop.ui.texts.to_review import stage_words

    if pack.folder.path in late:
        words = translate("cli", "{folder}  its day has passed: {day}")
    else:
        words = translate("cli", "{folder}  please delete after {day}")
    line = words.format(folder=pack.folder.path, day=pack.manifest.please_delete_after)
    return f"{line} · {stage_words(pack.stage)}"
