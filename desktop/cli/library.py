"""``greenroom library``: what is in it, rebuilding its index, and (``trash.py``) what was discarded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from desktop.base.errors import Fault, WorldError
from desktop.base.timecode import format_clock
from desktop.cli import discarding, trash
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.say import later, translate
from desktop.cli.tables import SHORT_ID, aligned, short_ids, wall_clock

if TYPE_CHECKING:
    from desktop.library.rows import SessionRow, TakeRow
    from desktop.sessions.recovery import Recovered


_UNKNOWN = "–".ljust(SHORT_ID)


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(
        help=translate(
            "cli", "List the library, discard, rebuild its index, or look into the trash."
        ),
        no_args_is_help=True,
    )
    listing = translate(
        "cli", "List sessions and takes, the newest first; or those that hold some words."
    )
    group.command("list", help=listing)(list_sessions)
    group.command("rebuild", help=translate("cli", "Build the index anew from the folders."))(
        rebuild
    )
    discarding.register(group)
    trash.register(group)
    app.add_typer(group, name="library")


def list_sessions(
    search: Annotated[
        str,
        typer.Option(
            "--search",
            metavar="WORDS",
            help=later(
                "cli",
                "Only sessions where the question or transcript of a take holds all these words",
            ),
        ),
    ] = "",
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """List every session, damaged ones with what is wrong and what can still be used."""
    frame = open_frame(library, as_json)
    repaired = _recover(frame)
    rows = frame.index.sessions()
    known = _known_ids(rows)
    if search:
        hits = {hit.take_id for hit in frame.index.search(search)}
        rows = tuple(row for row in rows if any(take.id in hits for take in row.takes))
    result = {
        "library": str(frame.folders.library),
        "sessions": [_session(frame, row) for row in rows],
        "recovered": [str(each.path) for each in repaired],
    }
    frame.put(result, *([] if as_json else _report(frame, repaired, rows, known, search)))


def rebuild(library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Read every folder again; nothing but the index is changed."""
    frame = open_frame(library, as_json)
    _recover(frame)
    count = frame.index.rebuild()
    words = translate("cli", "Sessions in the index: {count}.").format(count=count)
    frame.put({"library": str(frame.folders.library), "sessions": count}, words)


def _recover(frame: Frame) -> tuple[Recovered, ...]:
    """Repair what a crash left behind, as the window does when it starts."""
    from desktop.sessions.recovery import recover
    from desktop.sharing.incoming import sweep

    sweep(frame.folders.library)
    return recover(frame.sessions)


def _recovered_line(frame: Frame, found: Recovered) -> str:
    if found.fault is not None:
        return "! " + frame.sentence(found.fault)
    length = format_clock(found.take.duration_ms if found.take else 0, tenths=True)
    return translate("cli", "An unfinished take was repaired: {take}, {length}.").format(
        take=found.path, length=length
    )


def _report(
    frame: Frame,
    repaired: tuple[Recovered, ...],
    rows: tuple[SessionRow, ...],
    known: dict[str, str],
    search: str,
) -> list[str]:
    lines = [_recovered_line(frame, each) for each in repaired]
    lines += [line for row in rows for line in _lines(frame, row, known)]
    if search and not rows:
        lines.append(translate("cli", "No take holds these words."))
    return lines or [translate("cli", "There are no sessions here yet.")]


def _session(frame: Frame, row: SessionRow) -> dict[str, object]:
    return {
        "id": row.id,
        "path": str(row.path),
        "created_at": row.created_at,
        "role": row.role,
        "language": row.language,
        "fault": _sentence(frame, row),
        "takes": [_take(frame, take) for take in row.takes],
    }


def _take(frame: Frame, take: TakeRow) -> dict[str, object]:
    return {
        "id": take.id,
        "path": str(take.path),
        "question": take.question,
        "state": take.state,
        "duration_ms": take.duration_ms,
        "video": str(take.video),
        "playable": take.video.is_file(),
        "transcript": take.transcribed,
        "fault": _sentence(frame, take),
    }


def _sentence(frame: Frame, row: SessionRow | TakeRow) -> str:
    if not row.fault:
        return ""
    return frame.sentence(WorldError(Fault(row.fault), **row.facts))


def _lines(frame: Frame, row: SessionRow, known: dict[str, str]) -> list[str]:
    """Return a session as lines: its ids are all that other commands need."""
    number = known.get(row.id, _UNKNOWN)
    lines = [f"{wall_clock(row.created_at)}  {number}  {row.role or '?'}", f"  {row.path}"]
    if row.fault:
        lines.append("  ! " + _sentence(frame, row))
    for take, line in zip(
        row.takes, aligned([_cells(each, known) for each in row.takes]), strict=True
    ):
        lines.append("  " + line)
        if take.fault:
            lines.append("    ! " + _sentence(frame, take))
    return lines


def _cells(take: TakeRow, known: dict[str, str]) -> tuple[str, ...]:
    from desktop.ui.texts.names import take_state_name

    sign = "✓" if take.transcribed else " "
    length, state = format_clock(take.duration_ms), take_state_name(take.state)
    return f"{sign} {known.get(take.id, _UNKNOWN)}", take.path.name, length, state


def _known_ids(rows: tuple[SessionRow, ...]) -> dict[str, str]:
    """Return the ids that can be typed, in short; one that is damaged has none, and its folder stands for it."""
    takes = [take for row in rows for take in row.takes]
    return {
        **short_ids(row.id for row in rows if row.id != row.path.name),
        **short_ids(take.id for take in takes if take.id != take.path.name),
    }
