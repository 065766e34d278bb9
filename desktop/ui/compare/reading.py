"""Two takes as the Compare page shows them; read off the main thread. Free of Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.review.beside import read_side, takes_beside
from desktop.review.compare import compare_takes

if TYPE_CHECKING:
    from desktop.cues.model import CueSheet
    from desktop.review.beside import TakeBeside
    from desktop.review.compare import TakesCompared, TakeSide
    from desktop.sessions.folder import TakeFolder
    from desktop.ui.services import Services


@dataclass(frozen=True)
class Pair:
    """What the page shows.

    Attributes:
        folder: take A.
        a: the same, read.
        choices: other takes of the question, in the order they are offered.
        chosen: which of them is take B; None when there is no other take.
        compared: None when there is no other take.
    """

    folder: TakeFolder
    a: TakeSide
    choices: tuple[TakeBeside, ...]
    chosen: TakeBeside | None
    compared: TakesCompared | None


def read_pair(services: Services, folder: TakeFolder, other: TakeFolder | None) -> Pair:
    """Read take A, and as take B the one that is wished, or the nearest of the same question.

    Raises:
        WorldError: one of the two can't be read.
    """
    # Rules and word lists are loaded with the first pair, not with the window.
    from desktop.cues.lexicons import read_lexicons
    from desktop.cues.observing import Observer

    lexicons = read_lexicons(services.folders.own_lexicons)
    observer = Observer.as_wished(services.settings.now, lexicons, face_model=services.face_model)

    def observe(take: TakeFolder) -> CueSheet:
        return observer.observe(take)

    a = read_side(folder, observe)
    choices = takes_beside(services.sessions, folder)
    chosen = next((each for each in choices if each.folder == other), None)
    if chosen is None and choices:
        chosen = choices[-1] if other is None and _all_here(folder, choices) else choices[0]
    if chosen is None:
        return Pair(folder, a, choices, None, None)
    b = read_side(chosen.folder, observe)
    return Pair(folder, a, choices, chosen, compare_takes(a, b))


def _all_here(folder: TakeFolder, choices: tuple[TakeBeside, ...]) -> bool:
    """Say whether all takes are of one session: then the newest is the one to look at."""
    return all(each.folder.session == folder.session for each in choices)
