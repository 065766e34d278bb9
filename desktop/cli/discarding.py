"""``greenroom library discard``: sessions, takes, packs of others and targets go to the trash."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from desktop.base.errors import Fault, UsageError, WorldError, Wrong
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.say import later, translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_UNKNOWN = {
    Wrong.SESSION_UNKNOWN,
    Wrong.TAKE_UNKNOWN,
    Wrong.TARGET_UNKNOWN,
}
"""Says that a name stands for nothing of that kind, and may for something of another."""


def register(group: typer.Typer) -> None:
    """Add the command to ``library``."""
    text = translate("cli", "Move sessions, takes, packs of others or targets to the trash.")
    group.command("discard", help=text)(discard)


def discard(
    names: Annotated[
        list[str],
        typer.Argument(
            metavar="NAME ...",
            help=later("cli", "Folders or ids (the beginning is enough) of what is to go"),
        ),
    ],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Move all that is named, or nothing where a name does not fit.

    Raises:
        UsageError: THING_NOT_HERE, NAMES_SEVERAL.
        WorldError: SESSION_BUSY; it can't be moved.
    """
    frame = open_frame(library, as_json)
    paths = tuple(dict.fromkeys(_find(frame, name) for name in names))
    # What lies in something else that goes is moved with it.
    own = [path for path in paths if not any(other in path.parents for other in paths)]
    for path in own:
        _check_free(frame, path)
    places = {path: frame.sessions.discard(path) for path in own}
    ids = {each.place: each.id for each in frame.sessions.trash.things()}
    done = [
        {"path": str(path), "place": str(place), "id": ids[place]} for path, place in places.items()
    ]
    words = translate(
        "cli", "In the trash: {path}. Back by: greenroom library trash --restore {id}"
    )
    frame.put({"discarded": done}, *(words.format(**each) for each in done))


def _find(frame: Frame, name: str) -> Path:
    """Return where something of this name lies in the library."""
    ways: tuple[Callable[[], Path], ...] = (
        lambda: frame.sessions.find_session(name).path,
        lambda: frame.sessions.find_take(name).path,
        lambda: frame.received.find_session(name).path,
        lambda: frame.targets.path_of(frame.targets.get(name)),
    )
    for way in ways:
        try:
            path = way()
        except UsageError as error:
            if error.wrong not in _UNKNOWN:
                raise
            continue
        if path.is_relative_to(frame.folders.library) and ".." not in path.parts:
            return path
    raise UsageError(Wrong.THING_NOT_HERE, name=name)


def _check_free(frame: Frame, path: Path) -> None:
    """See that nothing is being recorded or written into what is to go.

    Raises:
        WorldError: SESSION_BUSY.
    """
    from desktop.sessions.lock import is_locked

    roots = (frame.sessions.root, frame.received.root)
    session = next((each for each in (path, *path.parents) if each.parent in roots), None)
    if session is not None and is_locked(session):
        raise WorldError(Fault.SESSION_BUSY, session=session.name)
