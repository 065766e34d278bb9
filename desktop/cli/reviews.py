"""``greenroom reviews SESSION``: what came back, and where it differs from the own review."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from desktop.cli.frame import JsonOption, LibraryOption, open_frame
from desktop.cli.say import translate

if TYPE_CHECKING:
    from desktop.roles.model import Text
    from desktop.sessions.model import Session
    from desktop.sharing.comparing import Comparison, CompetencyGap


def register(app: typer.Typer) -> None:
    """Add the command."""
    text = translate(
        "cli",
        "Compare the reviews that came back with your own. They open when you have rated the same competencies.",
    )
    app.command("reviews", help=text)(reviews)


def reviews(
    session: Annotated[str, typer.Argument(metavar="SESSION")],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Open what may be opened, and say how it compares."""
    from desktop.sharing.comparing import compare

    frame = open_frame(library, as_json)
    folder = frame.sessions.find_session(session)
    found = compare(folder)
    frame.put(found, *([] if as_json else _lines(found, folder.read())))


def _lines(found: Comparison, session: Session) -> list[str]:
    lines = [
        translate("cli", "{open} reviews are open, {sealed} are sealed.").format(
            open=len(found.reviews), sealed=found.sealed
        )
    ]
    if found.sealed:
        lines.append(translate("cli", "Rate the same competencies yourself to open them."))
    lines += [f"  {_line(each, session)}" for each in found.competencies]
    return lines


def _line(found: CompetencyGap, session: Session) -> str:
    from desktop.ui.texts.gaps import gap_name

    competency = session.role.competency(found.competency)
    name = _said(competency.name, session) if competency else found.competency
    if found.gap is None:
        return name
    peers = ", ".join(map(str, found.gap.peers))
    return f"{name}: {found.gap.own} ({peers})  {gap_name(found.gap.label)}"


def _said(text: Text, session: Session) -> str:
    return text.say(session.language)
